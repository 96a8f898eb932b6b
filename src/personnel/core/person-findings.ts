import { formatDay } from '#foundation/vietnamese-format.ts';
import { disciplineWords } from '#people/core/person-facts.ts';
import { judgeAge } from './age.ts';
import type { Finding } from './finding.ts';
import type { PersonnelPack } from './packs/pack.ts';
import { checklistOf, type PaperId, paperWords, type PaperState } from './paper.ts';
import type { Candidate } from './person.ts';
import type { PersonProgress } from './process.ts';
import { stepWords, trackWords } from './step.ts';

/** What is held of a person's papers. */
export interface PaperHeld {
  readonly paper: PaperId;
  readonly state: PaperState;
}

export interface PersonCase {
  readonly person: Candidate;
  readonly progress: PersonProgress;
  readonly papers: readonly PaperHeld[];
  readonly edition: string;
  readonly levelId: string;
  readonly pack: PersonnelPack | null;
}

/** What must be in the dossier and is not. @rule R-244-10.3, R-NS-5 */
export function dossierOf({ person, papers, edition }: Pick<PersonCase, 'person' | 'papers' | 'edition'>): { readonly there: number; readonly of: number; readonly missing: PaperId[] } {
  const stateOf = (paper: PaperId): PaperState => papers.find((each) => each.paper === paper)?.state ?? 'missing';
  const must = checklistOf({ edition, track: person.track }).filter((item) => item.must && stateOf(item.paper) !== 'not-needed');
  const missing = must.filter((item) => stateOf(item.paper) === 'missing').map((item) => item.paper);
  return { there: must.length - missing.length, of: must.length, missing };
}

/** What to look at about one person; nothing of it stands in the way. @rule R-CT35-4.5 */
export function personFindings(of: PersonCase): Finding[] {
  const { person, progress } = of;
  const name = person.fullName;
  const say = (code: Finding['code'], rule: string | null, vi: string, en: string, more: Partial<Finding> = {}): Finding => ({ code, rule, weight: 'warning', unconfirmed: false, people: [person.id], sentence: { vi, en }, ...more });
  const missing = dossierOf(of).missing;
  return [
    ...ageFindings(of, say),
    ...(person.track === 'first-time' && person.planning === '' ? [say('not_planned', 'R-NS-2', `${name}: tham gia lần đầu nhưng chưa ghi quyết định quy hoạch. Bổ sung hoặc giải trình.`, `${name}: for the first time, but no decision on the planning list is given. Add it, or explain.`)] : []),
    ...(person.discipline === 'none' ? [] : [say('discipline_in_force', null, `${name}: đang chịu kỷ luật ${disciplineWords[person.discipline].vi.toLocaleLowerCase('vi')}. Cân nhắc trước khi trình.`, `${name}: discipline in force (${disciplineWords[person.discipline].en.toLowerCase()}). Weigh it before submitting.`)]),
    ...stepFindings(of, say),
    ...(missing.length === 0 ? [] : [say('papers_missing', 'R-244-10.3', `${name}: hồ sơ còn thiếu ${missing.map((paper) => paperWords[paper].vi.toLocaleLowerCase('vi')).join('; ')}.`, `${name}: the dossier lacks ${missing.map((paper) => paperWords[paper].en.toLowerCase()).join('; ')}.`, { weight: progress.state === 'not-passed' ? 'note' : 'warning' })]),
  ];
}

type Say = (code: Finding['code'], rule: string | null, vi: string, en: string, more?: Partial<Finding>) => Finding;

function ageFindings({ person, pack, levelId }: PersonCase, say: Say): Finding[] {
  const age = judgeAge(pack, levelId, person);
  const name = person.fullName;
  if (age.is === 'fits') return [];
  if (age.is === 'unknown') return [say('born_unknown', age.rule, `${name}: chưa có ngày sinh hoặc giới tính nên chưa xét được độ tuổi. Bổ sung.`, `${name}: day of birth or sex is missing, so the age cannot be judged. Add it.`)];
  const asOf = age.yearOnly ? { vi: ' (chỉ có năm sinh, tính từ 01/01)', en: ' (only the year is known: counted from 1 January)' } : { vi: '', en: '' };
  const track = trackWords[person.track];
  return [say('age_over', age.rule,
    `${name}: sinh ${formatDay(age.born)}${asOf.vi}, quá độ tuổi ${track.vi.toLocaleLowerCase('vi')} (từ ${formatDay(age.bornFrom)} trở lại đây). Xin ý kiến cấp trên hoặc chọn người khác.`,
    `${name}: born ${age.born}${asOf.en}, beyond the age for ${track.en.toLowerCase()} (from ${age.bornFrom} on). Ask the superior, or choose somebody else.`, { unconfirmed: age.unconfirmed })];
}

function stepFindings({ person, progress }: PersonCase, say: Say): Finding[] {
  const name = person.fullName;
  if (progress.state === 'not-passed') {
    const failed = progress.votes.find((each) => !each.passed);
    return [say('not_passed', 'R-NS-3', `${name}: được ${failed?.votes ?? 0}/${failed?.summoned ?? 0} phiếu ở bước ${failed?.step ?? 1}, không quá nửa số người triệu tập.`, `${name}: ${failed?.votes ?? 0} of ${failed?.summoned ?? 0} votes at step ${failed?.step ?? 1}, not more than half of those summoned.`, { weight: 'note' }), ...opinions(progress, name, say)];
  }
  if (progress.state === 'introduced') return opinions(progress, name, say);
  const next = progress.step === null ? 1 : progress.step + 1;
  const step = stepWords[Math.min(next, 5) as 1].name;
  return [say('steps_missing', 'R-NS-1', `${name}: chưa qua đủ năm bước, còn từ ${step.vi.charAt(0).toLocaleLowerCase('vi')}${step.vi.slice(1)}.`, `${name}: not through the five steps, from ${step.en.toLowerCase()} on.`, { weight: 'note' }), ...opinions(progress, name, say)];
}

/** The standing committee sees it otherwise than the executive committee did. @rule R-NS-4 */
function opinions({ votes }: PersonProgress, name: string, say: Say): Finding[] {
  const [third, fourth] = [votes.find((each) => each.step === 3), votes.find((each) => each.step === 4)];
  return third && fourth && third.passed !== fourth.passed
    ? [say('opinions_differ', 'R-NS-4', `${name}: ý kiến ban thường vụ khác kết quả phiếu của ban chấp hành. Báo cáo cấp trên xem xét.`, `${name}: the standing committee differs from the vote of the executive committee. Report the case to the superior.`)]
    : [];
}
