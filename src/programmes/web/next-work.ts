import type { Sentence } from '#foundation/sentence.ts';
import { quarterWords, workWords } from '../core/words.ts';
import { afterAddress, type At, KIND_NAMES } from './after-address.ts';
import { clockSaid, lower, type Overview } from './page-words.ts';

/** What comes next after a congress: one thing, why, and where it is done. */
export interface NextWork {
  readonly title: Sentence;
  readonly why: Sentence;
  readonly act: Sentence;
  readonly href: string;
}

/** The paper that is due first, then members without an assignment, dissemination, the quarter. Undefined: nothing waits. */
export function nextWork(at: At, of: Pick<Overview, 'clocks' | 'rules' | 'programmes' | 'members' | 'assignments' | 'sessions' | 'quarters' | 'may'>): NextWork | undefined {
  if (!of.may.record) return undefined;
  return paperDue(at, of) ?? memberOpen(at, of) ?? sessionOpen(at, of) ?? quarterOpen(at, of);
}

function paperDue(at: At, { clocks, rules, programmes }: Pick<Overview, 'clocks' | 'rules' | 'programmes'>): NextWork | undefined {
  const clock = clocks.filter((each) => each.doneOn === null).toSorted((one, other) => (one.due < other.due ? -1 : 1))[0];
  if (!clock) return undefined;
  const begun = clock.work === 'rules' ? rules !== null : programmes.some((each) => each.kind === clock.work);
  const name = workWords[clock.work];
  const said = clockSaid(clock);
  return {
    title: begun ? { vi: `Ban hành ${lower(name.vi)}`, en: `Issue the ${lower(name.en)}` } : { vi: `Soạn ${lower(name.vi)}`, en: `Write the ${lower(name.en)}` },
    why: { vi: `Thời hạn: ${said.vi}.`, en: `Time: ${said.en}.` }, act: begun ? { vi: 'Mở dự thảo', en: 'Open the draft' } : { vi: 'Soạn', en: 'Write' },
    href: clock.work === 'rules' ? afterAddress(at, 'rules') : `${afterAddress(at, 'programmes')}&loai=${KIND_NAMES[clock.work]}`,
  };
}

function memberOpen(at: At, { members, assignments }: Pick<Overview, 'members' | 'assignments'>): NextWork | undefined {
  const open = members.filter((each) => !each.assigned);
  if (open.length === 0 && (members.length > 0 || assignments.length > 0)) return undefined;
  const [first] = open;
  const why = first ? { vi: `${open.length} đồng chí chưa có phân công, trước hết là ${first.name}.`, en: `${open.length} have no assignment, ${first.name} first.` } : { vi: 'Chưa đồng chí nào có phân công.', en: 'Nobody has an assignment.' };
  return { title: { vi: 'Phân công cấp ủy viên', en: 'Assign the members' }, why, act: { vi: 'Phân công', en: 'Assign' }, href: afterAddress(at, 'rules') };
}

function sessionOpen(at: At, { sessions }: Pick<Overview, 'sessions'>): NextWork | undefined {
  if (sessions.length > 0) return undefined;
  return { title: { vi: 'Quán triệt nghị quyết', en: 'Make the resolution known' }, why: { vi: 'Chưa ghi hội nghị quán triệt nào.', en: 'No session is recorded.' }, act: { vi: 'Ghi hội nghị', en: 'Record a session' }, href: afterAddress(at, 'sessions') };
}

function quarterOpen(at: At, { quarters }: Pick<Overview, 'quarters'>): NextWork | undefined {
  const open = quarters.find((each) => each.reported < each.due);
  if (!open) return undefined;
  const name = quarterWords(open.quarter);
  return {
    title: { vi: `Báo cáo ${lower(name.vi)}`, en: `Report ${lower(name.en)}` }, why: { vi: `Còn ${open.due - open.reported} nhiệm vụ chưa báo cáo.`, en: `${open.due - open.reported} tasks are not reported.` }, act: { vi: 'Báo cáo', en: 'Report' },
    href: `${afterAddress(at, 'quarters')}&quy=${open.quarter}`,
  };
}
