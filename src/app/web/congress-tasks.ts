import { dossierKindWords } from '#approvals/core/words.ts';
import { documentKindWords } from '#documents/core/required-set.ts';
import { officeName } from '#elections/web/office-words.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { workWords } from '#programmes/core/words.ts';
import { nextStepWords } from '#sittings/web/words.ts';
import { congressHref } from './congress-href.ts';
import { type CongressNow, dayMonth, electsNobody, factOf, hasBegun, ownPapers } from './congress-now.ts';
import { dossierOf, isApproved } from './congress-stages.ts';

/** Something that this organisation has to do. */
export interface Task {
  readonly title: Sentence;
  readonly why: Sentence;
  readonly button: Sentence;
  readonly href: string;
  /** Until when; null: before the congress, or as soon as may be. */
  readonly due: string | null;
}

/** The one thing to do next. */
export function nextTask(now: CongressNow): Task {
  return tasksOf(now)[0] ?? finished(now);
}

/** Everything that is open, what comes first first. While the congress sits, its day alone leads; what was missed before stays in the rail. */
export function tasksOf(now: CongressNow): Task[] {
  if (factOf(now, 'held') !== undefined && now.day.open === null && !runningElection(now)) return afterwards(now);
  const day = underWay(now);
  if (hasBegun(now) || now.day.agenda.items.length > 0) return [...withoutRoll(now), ...(day ? [day] : [])];
  return [...undated(now), ...returned(now), ...unplanned(now), ...unwritten(now), ...unheeded(now), ...personnel(now), ...direct(now), ...toSend(now), ...withoutRoll(now), ...(day ? [day] : [])];
}

function undated(now: CongressNow): Task[] {
  if (now.plan.plannedOn !== null) return [];
  return [{ title: { vi: 'Chốt ngày đại hội', en: 'Set the day of the congress' }, why: { vi: 'Kế hoạch chưa có ngày khai mạc.', en: 'The plan has no day yet.' }, button: { vi: 'Mở kế hoạch', en: 'Open the plan' }, href: organisationOf(now), due: null }];
}

/** What the superior gave back waits for this organisation and nobody else. */
function returned(now: CongressNow): Task[] {
  return now.dossiers.kinds.filter((each) => each.state === 'returned').map((each) => ({
    title: { vi: `Hoàn thiện hồ sơ ${lower(dossierKindWords[each.kind].vi)} bị trả lại`, en: `Complete the returned dossier: ${lower(dossierKindWords[each.kind].en)}` },
    why: each.remarks.open === 0 ? { vi: 'Đã trả lời các góp ý, còn phải trình lại.', en: 'The remarks are answered; send it again.' } : { vi: `Còn ${each.remarks.open} góp ý của cấp trên chưa trả lời.`, en: `${each.remarks.open} remarks of the superior are not answered.` },
    button: { vi: 'Mở hồ sơ', en: 'Open the dossier' }, href: congressHref(now, '/ho-so'), due: each.clock?.due ?? null,
  }));
}

/** The plan goes up before everything else. */
function unplanned(now: CongressNow): Task[] {
  const plan = dossierOf(now, 'plan');
  if (plan === undefined || plan.next !== 'complete' || plan.state !== 'none' || isApproved(plan) || factOf(now, 'approved-to-hold') !== undefined) return [];
  return [{
    title: { vi: 'Soạn kế hoạch tổ chức đại hội', en: 'Write the plan of the congress' }, why: { vi: 'Các bước, tiểu ban, kinh phí, phân công; có mẫu tính sẵn ngày. Xong thì trình cấp trên duyệt.', en: 'Steps, sub-committees, budget, duties; a template has the days. Then it goes to the superior.' },
    button: { vi: 'Mở kế hoạch', en: 'Open the plan' }, href: congressHref(now, '/ke-hoach'), due: null,
  }];
}

function unwritten(now: CongressNow): Task[] {
  // Approved on paper, outside this software: nothing is left to draft here.
  if (isApproved(dossierOf(now, 'documents'))) return [];
  const papers = ownPapers(now).filter((each) => each.state !== 'ready' && each.documents.length === 0);
  return papers.slice(0, 1).map((first) => ({
    title: { vi: `Soạn ${lower(documentKindWords[first.kind].vi)}`, en: `Draft the ${lower(documentKindWords[first.kind].en)}` },
    why: { vi: `Còn ${papers.length} văn kiện bắt buộc chưa soạn.`, en: `${papers.length} required documents are not begun.` },
    button: { vi: 'Mở văn kiện', en: 'Open the documents' }, href: congressHref(now, '/van-kien'), due: first.dueOn,
  }));
}

function unheeded(now: CongressNow): Task[] {
  const { open, all } = now.lessons;
  if (open === 0) return [];
  return [{ title: { vi: 'Đối chiếu bài học từ đại hội điểm', en: 'Check the lessons of the pilots' }, why: { vi: `${open} trên ${all} bài học áp dụng cho đại hội này chưa trả lời.`, en: `${open} of ${all} lessons that apply here are not answered.` }, button: { vi: 'Mở bài học', en: 'Open the lessons' }, href: congressHref(now, '/bai-hoc'), due: null }];
}

const TRACKS = [['re-election', { vi: 'tái cử', en: 're-election' }], ['first-time', { vi: 'lần đầu', en: 'first election' }]] as const;

/** @rule R-NS-1, R-NS-2 */
function personnel(now: CongressNow): Task[] {
  if (electsNobody(now) || isApproved(dossierOf(now, 'personnel')) || dossierOf(now, 'personnel')?.next === 'wait') return [];
  const at = { href: congressHref(now, '/nhan-su'), due: null };
  const { scheme, tracks, papers } = now.personnel;
  if (scheme === null) return [{ ...at, title: { vi: 'Lập đề án nhân sự', en: 'Make the personnel scheme' }, why: { vi: 'Số lượng, cơ cấu, tiêu chuẩn và nguồn theo khung của cấp trên.', en: 'Number, structure, standards and sources within the superior’s frame.' }, button: { vi: 'Mở nhân sự', en: 'Open the personnel' } }];
  const next = TRACKS.find(([track]) => tracks[track].people > 0 && tracks[track].next !== null);
  if (next) {
    const [track, name] = next;
    return [{ ...at, title: { vi: `Họp bước ${tracks[track].next} của quy trình nhân sự ${name.vi}`, en: `Hold step ${tracks[track].next} for ${name.en}` }, why: { vi: 'Năm bước theo thứ tự; nhân sự lần đầu sau khi xong tái cử.', en: 'Five steps in order; first elections after re-elections.' }, button: { vi: 'Mở quy trình', en: 'Open the steps' } }];
  }
  if (papers.complete < papers.people) return [{ ...at, title: { vi: 'Hoàn thiện hồ sơ nhân sự', en: 'Complete the dossiers of persons' }, why: { vi: `${papers.people - papers.complete} người còn thiếu giấy tờ.`, en: `${papers.people - papers.complete} persons lack papers.` }, button: { vi: 'Mở hồ sơ', en: 'Open the dossiers' } }];
  return [];
}

function direct(now: CongressNow): Task[] {
  if (now.direct === null || now.direct.ready) return [];
  return [{
    title: { vi: 'Chuẩn bị bầu trực tiếp bí thư', en: 'Prepare the direct election of the secretary' },
    why: now.direct.consentOn === null ? { vi: 'Chưa có văn bản đồng ý của cấp trên.', en: 'The superior’s consent is missing.' } : now.direct.persuasion.length === 0 ? { vi: 'Chưa ghi công tác tư tưởng.', en: 'No work of explaining and agreeing is on record.' } : { vi: 'Hồ sơ riêng chưa đủ.', en: 'Its own file is not complete.' },
    button: { vi: 'Mở danh mục', en: 'Open the list' }, href: congressHref(now, '/nhan-su'), due: null,
  }];
}

function toSend(now: CongressNow): Task[] {
  return now.dossiers.kinds.filter((each) => each.next === 'submit' || (each.next === 'submit-again' && each.state !== 'returned')).map((each) => sendTask(now, each));
}

function sendTask(now: CongressNow, { kind, clock }: CongressNow['dossiers']['kinds'][number]): Task {
  const to = now.dossiers.superior?.name;
  return {
    title: { vi: `Trình hồ sơ ${lower(dossierKindWords[kind].vi)}`, en: `Send the dossier: ${lower(dossierKindWords[kind].en)}` },
    why: to === undefined ? { vi: 'Hồ sơ đã đủ.', en: 'Everything is there.' } : { vi: `Hồ sơ đã đủ; gửi ${to}.`, en: `Everything is there; it goes to ${to}.` },
    button: { vi: 'Mở hồ sơ', en: 'Open the dossiers' }, href: congressHref(now, '/ho-so'), due: clock?.due ?? null,
  };
}

function withoutRoll(now: CongressNow): Task[] {
  if (now.roll.counts.all > 0 || factOf(now, 'held') !== undefined) return [];
  return [{
    title: now.plan.form === 'members' ? { vi: 'Lập danh sách đảng viên được triệu tập', en: 'Make the roll of members' } : { vi: 'Lập danh sách đại biểu', en: 'Make the roll of delegates' },
    why: { vi: 'Điểm danh, túc số và kết quả bầu cử đều tính trên danh sách này.', en: 'Check-in, quorum and the base of every vote come from it.' },
    button: { vi: 'Lập danh sách', en: 'Make the roll' }, href: congressHref(now, '/dai-bieu'), due: null,
  }];
}

function runningElection(now: CongressNow) {
  return now.elections.elections.find((each) => !each.closed);
}

function underWay(now: CongressNow): Task | undefined {
  const { day } = now;
  const running = runningElection(now);
  if (running) {
    return {
      title: { vi: `Bầu ${officeName(running.office, running.branch).vi}: làm tiếp`, en: `Go on electing ${officeName(running.office, running.branch).en}` },
      why: STAGE_SENTENCES[running.stage], button: { vi: 'Mở cuộc bầu', en: 'Open the election' }, href: congressHref(now, `/bau-cu/${running.id}`), due: null,
    };
  }
  if (day.closedAt !== null || (day.sittings.length === 0 && factOf(now, 'held'))) return undefined;
  const electing = day.next.code === 'hold_election';
  const page = day.next.code === 'set_agenda' ? '/chuong-trinh' : day.next.code === 'wait_for_quorum' ? '/diem-danh' : electing ? '/bau-cu' : '/phien-hop';
  return {
    title: nextStepWords(day.next), why: sittingSentence(now), href: congressHref(now, page), due: null,
    button: electing ? { vi: 'Mở bầu cử', en: 'Open the elections' } : page === '/diem-danh' ? { vi: 'Mở bàn điểm danh', en: 'Open the check-in desk' } : page === '/chuong-trinh' ? { vi: 'Lập chương trình', en: 'Make the agenda' } : { vi: 'Mở bàn điều hành', en: 'Open the chair’s desk' },
  };
}

function sittingSentence({ day }: CongressNow): Sentence {
  const ended = day.agenda.items.filter((item) => item.state === 'ended').length;
  if (day.agenda.items.length === 0) return { vi: 'Có sẵn mẫu theo hình thức đại hội; thời gian văn kiện và bầu cử hiện ngay khi sửa.', en: 'There is a template for each form of congress.' };
  if (day.open === null) return { vi: `Chương trình ${day.agenda.items.length} mục; chưa phiên nào đang họp.`, en: `An agenda of ${day.agenda.items.length} items; no sitting is open.` };
  return { vi: `Đã xong ${ended} trên ${day.agenda.items.length} mục của chương trình.`, en: `${ended} of ${day.agenda.items.length} items are done.` };
}

/** What follows the closing: the result goes up, the answer is waited for, rules and programmes are issued. @rule R-QD24-16.1, R-QD24-16.2, R-GK-2 */
function afterwards(now: CongressNow): Task[] {
  const result = dossierOf(now, 'result');
  const due = result?.clock?.due ?? null;
  const sending: Task[] =
    result?.state === 'annulled' ? [{ title: { vi: 'Bầu lại theo quyết định của cấp trên', en: 'Elect anew as the superior decided' }, why: { vi: 'Cấp trên đã hủy kết quả của cuộc bầu.', en: 'The superior annulled the result.' }, button: { vi: 'Mở bầu cử', en: 'Open the elections' }, href: congressHref(now, '/bau-cu'), due }]
    : factOf(now, 'reported') === undefined && result?.state !== 'returned' ? [{
      title: { vi: 'Báo cáo kết quả đại hội lên cấp trên', en: 'Report the result to the superior' },
      why: { vi: 'Trong 7 ngày làm việc sau bế mạc, kèm biên bản và danh sách trúng cử (R-QD24-16.1).', en: 'Within 7 working days after closing, with the minutes and the protocols (R-QD24-16.1).' },
      button: { vi: 'Mở hồ sơ', en: 'Open the dossiers' }, href: congressHref(now, '/ho-so'), due,
    }]
    : [];
  const issuing = factOf(now, 'programme-issued') === undefined ? now.programmes.clocks.filter((each) => each.doneOn === null).toSorted((one, other) => one.due.localeCompare(other.due)).map((each) => ({
    title: { vi: `Ban hành ${lower(workWords[each.work].vi)}`, en: `Issue: ${lower(workWords[each.work].en)}` },
    why: each.state === 'late' ? { vi: 'Đã quá hạn.', en: 'Overdue.' } : { vi: 'Việc sau đại hội của cấp ủy mới.', en: 'Work of the new committee.' },
    button: { vi: 'Mở việc sau đại hội', en: 'Open the work afterwards' }, href: congressHref(now, '/sau-dai-hoi'), due: each.due,
  })) : [];
  return [...returned(now), ...sending, ...issuing];
}

function finished(now: CongressNow): Task {
  const held = now.day.sittings.length > 0;
  if (factOf(now, 'held') === undefined) return { title: { vi: 'Đã chuẩn bị xong', en: 'Everything is prepared' }, why: { vi: 'Chờ đến ngày đại hội.', en: 'The day of the congress is waited for.' }, button: { vi: 'Mở bàn điều hành', en: 'Open the chair’s desk' }, href: congressHref(now, '/phien-hop'), due: now.plan.plannedOn };
  if (factOf(now, 'approved') === undefined) {
    return {
      title: { vi: 'Chờ cấp trên chuẩn y kết quả', en: 'The superior’s approval is awaited' },
      why: { vi: 'Cấp trên trả lời trong 15 ngày làm việc từ khi nhận báo cáo (R-QD24-16.2).', en: 'The superior answers within 15 working days (R-QD24-16.2).' },
      button: { vi: 'Mở hồ sơ', en: 'Open the dossiers' }, href: congressHref(now, '/ho-so'), due: null,
    };
  }
  return { title: { vi: 'Đại hội đã xong, kết quả đã chuẩn y', en: 'The congress is done and approved' }, why: { vi: 'Biên bản, biên bản kiểm phiếu và nghị quyết tải được ở đây.', en: 'Minutes, protocols and resolution are here.' }, button: { vi: 'Mở biên bản', en: 'Open the minutes' }, href: held ? congressHref(now, '/bien-ban') : organisationOf(now), due: null };
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

/** What a task says of its day: "hạn 9/6". */
export function dueSentence(due: string): Sentence {
  return { vi: `hạn ${dayMonth(due).vi}`, en: `due ${dayMonth(due).en}` };
}

function organisationOf(now: CongressNow): string {
  return `/mua/${now.season}/to-chuc/${now.code}`;
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
