import type { showCongress } from '#campaigns/contract.ts';
import type { listParticipants } from '#delegates/contract.ts';
import type { listDocuments } from '#documents/contract.ts';
import { documentKindWords } from '#documents/core/required-set.ts';
import type { overview as showElections } from '#elections/contract.ts';
import { officeName } from '#elections/web/office-words.ts';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { formatIn } from '#kit/format.ts';
import type { listMeetings } from '#opinions/contract.ts';
import type { listFacts } from '#progress/contract.ts';
import type { showDay } from '#sittings/contract.ts';
import { nextStepWords } from '#sittings/web/words.ts';
import { congressHref } from './congress-href.ts';

/** Everything that the workspace of one congress knows, as the rooms answered. */
export interface CongressNow {
  readonly season: string;
  readonly code: string;
  readonly plan: Pick<OutputOf<typeof showCongress>, 'plannedOn' | 'form'>;
  readonly documents: { readonly required: readonly Pick<NonNullable<OutputOf<typeof listDocuments>['required']>[number], 'kind' | 'state' | 'dueOn' | 'documents'>[] | null };
  readonly opinions: { readonly meetings: number; readonly opinions: number; readonly groups: OutputOf<typeof listMeetings>['groups'] };
  readonly roll: Pick<OutputOf<typeof listParticipants>, 'counts' | 'allocation' | 'delegations'>;
  readonly day: Pick<OutputOf<typeof showDay>, 'agenda' | 'sittings' | 'open' | 'closedAt' | 'next'>;
  readonly elections: Pick<OutputOf<typeof showElections>, 'elections' | 'next' | 'superior'>;
  readonly facts: readonly Pick<OutputOf<typeof listFacts>['facts'][number], 'kind' | 'happenedOn' | 'withdrawn'>[];
}

export const STAGES = ['plan', 'documents', 'opinions', 'delegates', 'sittings', 'elections', 'after'] as const;
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

export interface Task {
  readonly title: Sentence;
  readonly why: Sentence;
  readonly button: Sentence;
  readonly href: string;
}

/** Somebody is waited for. */
export interface Wait {
  readonly who: Sentence;
  readonly what: Sentence;
  readonly href: string;
}

export function stagesOf(now: CongressNow): Stage[] {
  return [planStage(now), documentStage(now), opinionStage(now), rollStage(now), sittingStage(now), electionStage(now), afterStage(now)];
}

/** Where the congress is: the first stage that is not done. Opinions run beside the others until the synthesis is sent, after the closing. */
export function stageAtHand(stages: readonly Stage[]): StageId {
  return stages.find((stage) => stage.done < 100 && stage.id !== 'opinions')?.id ?? 'after';
}

function planStage(now: CongressNow): Stage {
  const { plannedOn } = now.plan;
  const note = plannedOn === null ? { vi: 'chưa chốt ngày', en: 'no day yet' } : onDay(plannedOn as Day);
  return { id: 'plan', name: { vi: 'Kế hoạch', en: 'Plan' }, note, done: plannedOn === null ? 0 : 100, href: `/mua/${now.season}/to-chuc/${now.code}` };
}

/** What the superior's and the Centre's drafts need is discussion, not drafting; the synthesis follows the closing. */
const OWN_PAPERS: readonly string[] = ['political-report', 'review-report', 'resolution', 'action-programme'];

function ownPapers({ documents }: CongressNow) {
  return (documents.required ?? []).filter((each) => OWN_PAPERS.includes(each.kind));
}

function documentStage(now: CongressNow): Stage {
  const papers = ownPapers(now);
  const ready = papers.filter((each) => each.state === 'ready').length;
  const begun = papers.filter((each) => each.documents.length > 0).length;
  const late = papers.filter((each) => each.state === 'late').length;
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

function afterStage(now: CongressNow): Stage {
  const reported = factOf(now, 'reported');
  const approved = factOf(now, 'approved');
  const note = approved ? { vi: `chuẩn y ${dayMonth(approved, 'vi')}`, en: `approved ${dayMonth(approved, 'en')}` }
    : reported ? { vi: `báo cáo ${dayMonth(reported, 'vi')}`, en: `reported ${dayMonth(reported, 'en')}` }
    : factOf(now, 'held') ? { vi: 'chờ báo cáo kết quả', en: 'result to be reported' } : { vi: 'sau bế mạc', en: 'after closing' };
  return { id: 'after', name: { vi: 'Sau đại hội', en: 'Afterwards' }, note, done: approved ? 100 : reported ? 50 : 0, href: `/mua/${now.season}/to-chuc/${now.code}` };
}

function factOf(now: CongressNow, kind: string): string | undefined {
  return now.facts.find((fact) => fact.kind === kind && fact.withdrawn === null)?.happenedOn;
}

/** The one thing to do next. */
export function nextTask(now: CongressNow): Task {
  const organisation = `/mua/${now.season}/to-chuc/${now.code}`;
  if (now.plan.plannedOn === null && !factOf(now, 'held')) {
    return { title: { vi: 'Chốt ngày đại hội', en: 'Set the day of the congress' }, why: { vi: 'Kế hoạch chưa có ngày khai mạc.', en: 'The plan has no day yet.' }, button: { vi: 'Mở kế hoạch', en: 'Open the plan' }, href: organisation };
  }
  // Once the agenda stands, the day itself leads; what is missing stays in the rail.
  const before = !factOf(now, 'held') && now.day.agenda.items.length === 0;
  const unwritten = ownPapers(now).filter((each) => each.state !== 'ready' && each.documents.length === 0);
  const [first] = unwritten;
  if (before && first) {
    return {
      title: { vi: `Soạn ${documentKindWords[first.kind].vi.charAt(0).toLowerCase()}${documentKindWords[first.kind].vi.slice(1)}`, en: `Draft the ${documentKindWords[first.kind].en.toLowerCase()}` },
      why: { vi: `Còn ${unwritten.length} văn kiện bắt buộc chưa soạn; hạn ${formatIn('vi').dayMonth(first.dueOn as Day)}.`, en: `${unwritten.length} required documents are not begun; due ${formatIn('en').dayMonth(first.dueOn as Day)}.` },
      button: { vi: 'Mở văn kiện', en: 'Open the documents' }, href: congressHref(now, '/van-kien'),
    };
  }
  if (now.roll.counts.all === 0 && !factOf(now, 'held')) {
    return {
      title: now.plan.form === 'members' ? { vi: 'Lập danh sách đảng viên được triệu tập', en: 'Make the roll of members' } : { vi: 'Lập danh sách đại biểu', en: 'Make the roll of delegates' },
      why: { vi: 'Điểm danh, túc số và kết quả bầu cử đều tính trên danh sách này.', en: 'Check-in, quorum and the base of every vote come from it.' },
      button: { vi: 'Lập danh sách', en: 'Make the roll' }, href: congressHref(now, '/dai-bieu'),
    };
  }
  return underWay(now) ?? afterwards(now, organisation);
}

function underWay(now: CongressNow): Task | undefined {
  const { day } = now;
  const running = now.elections.elections.find((each) => !each.closed);
  if (running) {
    return {
      title: { vi: `Bầu ${officeName(running.office, running.branch).vi}: làm tiếp`, en: `Go on electing ${officeName(running.office, running.branch).en}` },
      why: stageSentence(running.stage), button: { vi: 'Mở cuộc bầu', en: 'Open the election' }, href: congressHref(now, `/bau-cu/${running.id}`),
    };
  }
  if (day.closedAt !== null || (day.sittings.length === 0 && factOf(now, 'held'))) return undefined;
  const electing = day.next.code === 'hold_election';
  const page = day.next.code === 'set_agenda' ? '/chuong-trinh' : day.next.code === 'wait_for_quorum' ? '/diem-danh' : electing ? '/bau-cu' : '/phien-hop';
  return {
    title: nextStepWords(day.next), why: sittingSentence(now), href: congressHref(now, page),
    button: electing ? { vi: 'Mở bầu cử', en: 'Open the elections' } : page === '/diem-danh' ? { vi: 'Mở bàn điểm danh', en: 'Open the check-in desk' } : page === '/chuong-trinh' ? { vi: 'Lập chương trình', en: 'Make the agenda' } : { vi: 'Mở bàn điều hành', en: 'Open the chair’s desk' },
  };
}

function sittingSentence({ day }: CongressNow): Sentence {
  const ended = day.agenda.items.filter((item) => item.state === 'ended').length;
  if (day.agenda.items.length === 0) return { vi: 'Có sẵn mẫu theo hình thức đại hội; thời gian văn kiện và bầu cử hiện ngay khi sửa.', en: 'There is a template for each form of congress.' };
  if (day.open === null) return { vi: `Chương trình ${day.agenda.items.length} mục; chưa phiên nào đang họp.`, en: `An agenda of ${day.agenda.items.length} items; no sitting is open.` };
  return { vi: `Đã xong ${ended} trên ${day.agenda.items.length} mục của chương trình.`, en: `${ended} of ${day.agenda.items.length} items are done.` };
}

function afterwards(now: CongressNow, organisation: string): Task {
  const held = now.day.sittings.length > 0;
  if (!factOf(now, 'reported')) {
    return {
      title: { vi: 'Báo cáo kết quả đại hội lên cấp trên', en: 'Report the result to the superior' },
      why: { vi: 'Trong 7 ngày làm việc sau bế mạc, kèm biên bản và danh sách trúng cử (R-QD24-16.1).', en: 'Within 7 working days after closing, with the minutes and the protocols (R-QD24-16.1).' },
      button: held ? { vi: 'Mở biên bản', en: 'Open the minutes' } : { vi: 'Ghi nhận đã báo cáo', en: 'Record the report' }, href: held ? congressHref(now, '/bien-ban') : organisation,
    };
  }
  if (!factOf(now, 'approved')) {
    return {
      title: { vi: 'Chờ cấp trên chuẩn y kết quả', en: 'The superior’s approval is awaited' },
      why: { vi: 'Cấp trên trả lời trong 15 ngày làm việc từ khi nhận báo cáo (R-QD24-16.2).', en: 'The superior answers within 15 working days (R-QD24-16.2).' },
      button: { vi: 'Mở diễn biến', en: 'Open what happened' }, href: organisation,
    };
  }
  return { title: { vi: 'Đại hội đã xong, kết quả đã chuẩn y', en: 'The congress is done and approved' }, why: { vi: 'Biên bản, biên bản kiểm phiếu và nghị quyết tải được ở đây.', en: 'Minutes, protocols and resolution are here.' }, button: { vi: 'Mở biên bản', en: 'Open the minutes' }, href: held ? congressHref(now, '/bien-ban') : organisation };
}

const STAGE_SENTENCES: { readonly [S in CongressNow['elections']['elections'][number]['stage']]: Sentence } = {
  list: { vi: 'Đang lập danh sách bầu cử.', en: 'The list is being made.' },
  frozen: { vi: 'Danh sách đã chốt; in phiếu và phát phiếu.', en: 'The list is frozen; print and issue the papers.' },
  issued: { vi: 'Đã phát phiếu; chờ mở hòm phiếu.', en: 'Papers are issued; the box is waited for.' },
  counting: { vi: 'Ban kiểm phiếu đang kiểm hai lượt.', en: 'The tellers are counting, in two passes.' },
  counted: { vi: 'Kiểm xong; biên bản kiểm phiếu chờ hai chữ ký.', en: 'Counted; the protocol waits for its two signatures.' },
  signed: { vi: 'Đã ký; công bố kết quả với đại hội.', en: 'Signed; announce the result.' },
  announced: { vi: 'Đã công bố; đại hội quyết định bước tiếp.', en: 'Announced; the congress decides what follows.' },
};

export function stageSentence(stage: keyof typeof STAGE_SENTENCES): Sentence {
  return STAGE_SENTENCES[stage];
}

const HEAD: Sentence = { vi: 'Trưởng ban kiểm phiếu', en: 'The head teller' };
const PRESIDIUM: Sentence = { vi: 'Đoàn chủ tịch', en: 'The presidium' };
const SUPERIOR: Sentence = { vi: 'Đại hội chờ cấp trên', en: 'The congress waits for the superior' };

/** Who waits for whom, the superior first. */
export function waitsOf(now: CongressNow): Wait[] {
  const superior = now.elections.superior.filter((each) => each.answeredAt === null).map((each) => ({
    who: SUPERIOR, href: congressHref(now, '/bau-cu'),
    what: { vi: `Ý kiến về chức danh ${officeName(each.office).vi}: ${each.name} không trúng cử`, en: `Answer on ${officeName(each.office).en}: ${each.name} was not elected` },
  }));
  const own = now.elections.elections.flatMap((each): Wait[] => {
    const about = officeName(each.office, each.branch);
    const href = congressHref(now, `/bau-cu/${each.id}`);
    if (each.stage !== 'counted' || each.protocolHash === null) return [];
    return (['head-teller', 'presidium'] as const).filter((role) => !each.signed.includes(role)).map((role) => ({
      who: role === 'head-teller' ? HEAD : PRESIDIUM, what: { vi: `Ký biên bản kiểm phiếu bầu ${about.vi}`, en: `Sign the protocol of ${about.en}` }, href,
    }));
  });
  return [...superior, ...own];
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(100, Math.floor((part * 100) / whole));
}

function onDay(day: Day): Sentence {
  return { vi: `ngày ${formatIn('vi').dayMonth(day)}`, en: formatIn('en').dayMonth(day) };
}

function dayMonth(day: string, language: 'vi' | 'en'): string {
  return formatIn(language).dayMonth(day as Day);
}
