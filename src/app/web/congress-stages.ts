import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { formatIn } from '#kit/format.ts';
import { congressHref } from './congress-href.ts';
import { type CongressNow, dayMonth, electsNobody, factOf, hasBegun, ownPapers } from './congress-now.ts';

/** In the order in which a secretary walks them. */
export const STAGES = ['plan', 'documents', 'opinions', 'personnel', 'approvals', 'delegates', 'sittings', 'elections', 'result', 'programme'] as const;
export type StageId = (typeof STAGES)[number];

/** One stage of the rail: how far it is, and the day, figure or reason below its name. */
export interface Stage {
  readonly id: StageId;
  readonly name: Sentence;
  readonly note: Sentence;
  /** Per cent done, whole. */
  readonly done: number;
  readonly href: string;
}

export function stagesOf(now: CongressNow): Stage[] {
  return [planStage(now), documentStage(now), opinionStage(now), personnelStage(now), approvalStage(now), rollStage(now), sittingStage(now), electionStage(now), resultStage(now), programmeStage(now)];
}

/** Where the congress is: the first stage that is not done. Once it sits, or was held, nobody goes back to what was to be ready before. */
export function stageAtHand(now: CongressNow, stages: readonly Stage[] = stagesOf(now)): StageId {
  const from = factOf(now, 'held') !== undefined && now.day.open === null ? 'result' : hasBegun(now) ? 'delegates' : 'plan';
  // Opinions run beside the others until the synthesis is sent, after the closing.
  return stages.slice(STAGES.indexOf(from)).find((stage) => stage.done < 100 && stage.id !== 'opinions')?.id ?? 'programme';
}

function planStage(now: CongressNow): Stage {
  const { plannedOn } = now.plan;
  const note = plannedOn === null ? { vi: 'chưa chốt ngày', en: 'no day yet' } : onDay(plannedOn as Day);
  return { id: 'plan', name: { vi: 'Kế hoạch', en: 'Plan' }, note, done: plannedOn === null ? 0 : 100, href: `/mua/${now.season}/to-chuc/${now.code}` };
}

function documentStage(now: CongressNow): Stage {
  const papers = ownPapers(now);
  const ready = papers.filter((each) => each.state === 'ready').length;
  const begun = papers.filter((each) => each.documents.length > 0).length;
  const late = papers.filter((each) => each.state === 'late').length;
  const onPaper = dossierOf(now, 'documents')?.byHandOn ?? null;
  if (begun === 0 && onPaper !== null) return { id: 'documents', name: { vi: 'Văn kiện', en: 'Documents' }, note: { vi: `đã duyệt ${dayMonth(onPaper).vi}`, en: `approved ${dayMonth(onPaper).en}` }, done: 100, href: congressHref(now, '/van-kien') };
  const note =
    papers.length === 0 ? { vi: 'không yêu cầu', en: 'none required' }
    : ready === papers.length ? { vi: `đủ ${ready} văn kiện`, en: `all ${ready} ready` }
    : late > 0 && !factOf(now, 'held') ? { vi: `quá hạn ${late} văn kiện`, en: `${late} overdue` }
    : begun === 0 ? { vi: 'chưa soạn', en: 'not begun' }
    : { vi: `đang soạn ${begun}/${papers.length}`, en: `${begun} of ${papers.length} begun` };
  return { id: 'documents', name: { vi: 'Văn kiện', en: 'Documents' }, note, done: papers.length === 0 ? 100 : percent(ready * 2 + (begun - Math.min(ready, begun)), papers.length * 2), href: congressHref(now, '/van-kien') };
}

function opinionStage(now: CongressNow): Stage {
  const { meetings, opinions } = now.opinions;
  const sent = now.documents.required?.find((each) => each.kind === 'synthesis')?.state === 'ready';
  const note = sent ? { vi: 'đã gửi tổng hợp', en: 'synthesis sent' } : opinions === 0 ? { vi: 'chưa có ý kiến', en: 'none yet' } : { vi: `${opinions} ý kiến, ${meetings} cuộc họp`, en: `${opinions} in ${meetings} meetings` };
  return { id: 'opinions', name: { vi: 'Góp ý', en: 'Opinions' }, note, done: sent ? 100 : opinions === 0 ? 0 : 60, href: congressHref(now, '/gop-y') };
}

function rollStage(now: CongressNow): Stage {
  const { counts, allocation } = now.roll;
  const name = now.plan.form === 'members' ? { vi: 'Đảng viên', en: 'Members' } : { vi: 'Đại biểu', en: 'Delegates' };
  const done = counts.all === 0 ? 0 : allocation === null ? 100 : percent(elected(now.roll), allocation.officials);
  const note =
    counts.all === 0 ? { vi: 'chưa lập danh sách', en: 'no roll yet' }
    : allocation !== null && done < 100 ? { vi: `đã bầu ${elected(now.roll)}/${allocation.officials} đại biểu`, en: `${elected(now.roll)} of ${allocation.officials} elected` }
    : { vi: `${counts.summoned} người được triệu tập`, en: `${counts.summoned} summoned` };
  return { id: 'delegates', name, note, done, href: congressHref(now, '/dai-bieu') };
}

/** Of what is allocated: ex officio and appointed delegates come on top of it. */
function elected(roll: CongressNow['roll']): number {
  return roll.delegations.reduce((sum, each) => sum + each.elected, 0);
}

function sittingStage(now: CongressNow): Stage {
  const { agenda, closedAt, open, sittings } = now.day;
  const ended = agenda.items.filter((item) => item.state === 'ended').length;
  const note =
    closedAt !== null ? { vi: 'đã bế mạc', en: 'closed' }
    : open !== null ? { vi: `đang họp, ${ended}/${agenda.items.length} mục`, en: `in session, ${ended}/${agenda.items.length} items` }
    : sittings.length > 0 ? { vi: 'giữa hai phiên', en: 'between sittings' }
    : agenda.items.length > 0 ? { vi: `chương trình ${agenda.items.length} mục`, en: `agenda of ${agenda.items.length} items` }
    : { vi: 'chưa có chương trình', en: 'no agenda yet' };
  return { id: 'sittings', name: { vi: 'Phiên họp', en: 'Sittings' }, note, done: closedAt !== null ? 100 : Math.min(99, percent(ended, agenda.items.length)), href: congressHref(now, '/phien-hop') };
}

function electionStage(now: CongressNow): Stage {
  const { elections, next } = now.elections;
  const closed = elections.filter((each) => each.closed).length;
  const all = elections.length + next.length;
  const note = all === 0 ? { vi: 'không có cuộc bầu nào', en: 'no elections' } : closed === 0 ? { vi: `${all} cuộc bầu`, en: `${all} elections` } : { vi: `xong ${closed}/${all} cuộc bầu`, en: `${closed} of ${all} done` };
  return { id: 'elections', name: { vi: 'Bầu cử', en: 'Elections' }, note, done: all === 0 ? 100 : percent(closed, all), href: congressHref(now, '/bau-cu') };
}

/** How far the two processes of five steps have come. @rule R-NS-1, R-NS-2 */
function personnelStage(now: CongressNow): Stage {
  const { scheme, tracks, papers } = now.personnel;
  const used = Object.values(tracks).filter((track) => track.people > 0);
  const steps = used.reduce((sum, track) => sum + (track.next === null ? 5 : (track.step ?? 0)), 0);
  const approved = dossierOf(now, 'personnel');
  const through = used.length > 0 && used.every((track) => track.next === null);
  const [note, done]: readonly [Sentence, number] =
    isApproved(approved) ? [{ vi: 'đã duyệt', en: 'approved' }, 100]
    : electsNobody(now) ? [{ vi: 'đại hội không bầu cử', en: 'nobody is elected' }, 100]
    : scheme === null ? [hasBegun(now) ? { vi: 'không lập đề án ở đây', en: 'no scheme here' } : { vi: 'chưa có đề án', en: 'no scheme yet' }, hasBegun(now) ? 100 : 0]
    : used.length === 0 ? [{ vi: 'đề án, chưa có người', en: 'a scheme, nobody yet' }, 15]
    : !through ? [{ vi: `quy trình ${steps}/${used.length * 5} bước`, en: `${steps} of ${used.length * 5} steps` }, 15 + percent(steps * 60, used.length * 500)]
    : [{ vi: `xong quy trình, hồ sơ ${papers.complete}/${papers.people}`, en: `steps done, dossiers ${papers.complete}/${papers.people}` }, 90];
  return { id: 'personnel', name: { vi: 'Nhân sự', en: 'Personnel' }, note, done, href: congressHref(now, '/nhan-su') };
}

/** What must be approved before the congress opens. */
const BEFORE_OPENING = ['plan', 'documents', 'personnel'] as const;

function approvalStage(now: CongressNow): Stage {
  const toHold = factOf(now, 'approved-to-hold');
  const asked = BEFORE_OPENING.filter((kind) => kind !== 'personnel' || !electsNobody(now)).map((kind) => dossierOf(now, kind));
  const approved = asked.filter(isApproved).length;
  const returned = asked.filter((each) => each?.state === 'returned').length;
  const waiting = asked.filter((each) => each?.next === 'wait').length;
  const [note, done]: readonly [Sentence, number] =
    toHold !== undefined ? [{ vi: `được duyệt ${dayMonth(toHold).vi}`, en: `approved ${dayMonth(toHold).en}` }, 100]
    : hasBegun(now) ? [approved === 0 ? { vi: 'không trình ở đây', en: 'not sent from here' } : { vi: `duyệt ${approved}/${asked.length}`, en: `${approved} of ${asked.length}` }, 100]
    : returned > 0 ? [{ vi: `bị trả lại ${returned} hồ sơ`, en: `${returned} returned` }, percent(approved * 2, asked.length * 2)]
    : waiting > 0 ? [{ vi: `chờ cấp trên ${waiting} hồ sơ`, en: `${waiting} with the superior` }, percent(approved * 2 + waiting, asked.length * 2)]
    : approved > 0 ? [{ vi: `đã duyệt ${approved}/${asked.length}`, en: `${approved} of ${asked.length} approved` }, percent(approved, asked.length)]
    : [{ vi: 'chưa trình', en: 'nothing sent' }, 0];
  return { id: 'approvals', name: { vi: 'Trình duyệt', en: 'Approval' }, note, done, href: congressHref(now, '/ho-so') };
}

function resultStage(now: CongressNow): Stage {
  const reported = factOf(now, 'reported');
  const approved = factOf(now, 'approved');
  const dossier = dossierOf(now, 'result');
  const note = approved ? { vi: `chuẩn y ${dayMonth(approved).vi}`, en: `approved ${dayMonth(approved).en}` }
    : dossier?.state === 'returned' ? { vi: 'hồ sơ bị trả lại', en: 'returned' }
    : dossier?.state === 'annulled' ? { vi: 'phải bầu lại', en: 'to be elected anew' }
    : reported ? { vi: `báo cáo ${dayMonth(reported).vi}`, en: `reported ${dayMonth(reported).en}` }
    : factOf(now, 'held') ? dueNote(dossier, { vi: 'chờ báo cáo kết quả', en: 'result to be reported' }) : { vi: 'sau bế mạc', en: 'after closing' };
  return { id: 'result', name: { vi: 'Chuẩn y', en: 'Result' }, note, done: approved ? 100 : reported ? 50 : 0, href: congressHref(now, '/ho-so') };
}

/** @rule R-GK-2 */
function programmeStage(now: CongressNow): Stage {
  const { clocks, completeOn } = now.programmes;
  const issued = completeOn ?? factOf(now, 'programme-issued');
  const done = clocks.filter((each) => each.doneOn !== null).length;
  const next = clocks.filter((each) => each.doneOn === null).toSorted((one, other) => one.due.localeCompare(other.due))[0];
  const note = issued ? { vi: `ban hành ${dayMonth(issued).vi}`, en: `issued ${dayMonth(issued).en}` }
    : !factOf(now, 'held') || !next ? { vi: 'sau bế mạc', en: 'after closing' }
    : { vi: `xong ${done}/${clocks.length}, hạn ${dayMonth(next.due).vi}`, en: `${done} of ${clocks.length}, due ${dayMonth(next.due).en}` };
  return { id: 'programme', name: { vi: 'Chương trình', en: 'Programme' }, note, done: issued ? 100 : Math.min(99, percent(done, clocks.length)), href: congressHref(now, '/sau-dai-hoi') };
}

export function dossierOf(now: CongressNow, kind: CongressNow['dossiers']['kinds'][number]['kind']) {
  return now.dossiers.kinds.find((each) => each.kind === kind);
}

/** By a dossier, or on paper and recorded by hand. */
export function isApproved(dossier: ReturnType<typeof dossierOf>): boolean {
  return dossier !== undefined && (dossier.state === 'approved' || dossier.state === 'approved-in-part' || dossier.byHandOn !== null);
}

function dueNote(dossier: ReturnType<typeof dossierOf>, otherwise: Sentence): Sentence {
  const due = dossier?.clock?.due;
  return due === undefined ? otherwise : { vi: `báo cáo, hạn ${dayMonth(due).vi}`, en: `to report by ${dayMonth(due).en}` };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(100, Math.floor((part * 100) / whole));
}

function onDay(day: Day): Sentence {
  return { vi: `ngày ${formatIn('vi').dayMonth(day)}`, en: formatIn('en').dayMonth(day) };
}
