import type { Sentence } from '#foundation/sentence.ts';
import { commitmentKindWords, type CommitmentKind, type CommitmentState, commitmentStateWords, type GrievanceState, grievanceStateWords, type NoteKind, noteKindWords } from '#oversight/core/kinds.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import { because, dayIn, type EventWords, type Names, place, plain, rows } from './event-words-parts.ts';

const text = (event: LedgerEvent, fact: string): string => plain(event[fact]);
const at = (event: LedgerEvent, names: Names): string => place(event['organisation'], names);
/** What was said, as a last sentence; a confidential text says that it is one. */
function saying(event: LedgerEvent, fact = 'text'): Sentence {
  if (event['sensitive'] === true) return { vi: ' Nội dung nội bộ, sổ chỉ giữ mã băm.', en: ' The text is confidential; the record keeps its hash.' };
  const said = text(event, fact).replace(/[.\s]+$/, '');
  return said === '' ? { vi: '', en: '' } : { vi: ` ${said}.`, en: ` ${said}.` };
}

/** "Ghi nhận một vấn đề", or "Sửa lần 3". */
function begun(event: LedgerEvent, first: Sentence): Sentence {
  return event['revision'] === 1 ? first : { vi: `Sửa lần ${text(event, 'revision')}:`, en: `Changed, version ${text(event, 'revision')}:` };
}

function noted(event: LedgerEvent, names: Names): Sentence {
  const [kind, on, said] = [noteKindWords[event['is'] as NoteKind], dayIn(event['on']), saying(event)];
  return { vi: `Ghi chú ngày ${on.vi} về ${at(event, names)}: ${kind.vi.toLocaleLowerCase('vi')}.${said.vi}`, en: `Noted on ${on.en} about ${at(event, names)}: ${kind.en.toLowerCase()}.${said.en}` };
}

function visited(event: LedgerEvent, names: Names): Sentence {
  const [on, answers, findings] = [dayIn(event['on']), rows(event, 'answers'), rows(event, 'findings')];
  const bad = answers.filter((each) => each['answer'] === 'no').length;
  const again = event['revision'] === 1 ? { vi: '', en: '' } : { vi: ` (lần ghi ${text(event, 'revision')})`, en: ` (version ${text(event, 'revision')})` };
  return {
    vi: `${text(event, 'name')} đi ${at(event, names)} ngày ${on.vi}${again.vi}: xem ${answers.length} nội dung, ${bad} chưa đạt, ${findings.length} việc phát hiện.`,
    en: `${text(event, 'name')} visited ${at(event, names)} on ${on.en}${again.en}: ${answers.length} points looked at, ${bad} not as they should be, ${findings.length} findings.`,
  };
}

function moved(event: LedgerEvent): Sentence {
  const [state, on, said] = [grievanceStateWords[event['to'] as GrievanceState], dayIn(event['on']), saying(event, 'result')];
  return { vi: `Vấn đề «${text(event, 'title')}»: ${state.vi.toLocaleLowerCase('vi')} từ ${on.vi}.${said.vi}`, en: `Grievance “${text(event, 'title')}”: ${state.en.toLowerCase()} since ${on.en}.${said.en}` };
}

function grievanceSet(event: LedgerEvent, names: Names): Sentence {
  const [due, first] = [dayIn(event['due']), begun(event, { vi: 'Ghi vấn đề tồn đọng', en: 'Grievance recorded' })];
  return { vi: `${first.vi} của ${at(event, names)}: «${text(event, 'title')}», ${text(event, 'owner')} giải quyết, hạn ${due.vi}.`, en: `${first.en} of ${at(event, names)}: “${text(event, 'title')}”, to be settled by ${text(event, 'owner')} until ${due.en}.` };
}

function commitmentSet(event: LedgerEvent, names: Names): Sentence {
  const [due, kind, first] = [dayIn(event['due']), commitmentKindWords[event['is'] as CommitmentKind], begun(event, { vi: 'Đăng ký', en: 'Committed' })];
  return { vi: `${first.vi} ${kind.vi.toLocaleLowerCase('vi')} của ${at(event, names)}: ${text(event, 'what')}, hạn ${due.vi}.`, en: `${first.en} by ${at(event, names)}, ${kind.en.toLowerCase()}: ${text(event, 'what')}, due ${due.en}.` };
}

function followedUp(event: LedgerEvent): Sentence {
  const [on, due] = [dayIn(event['on']), dayIn(event['due'])];
  const result = text(event, 'result').replace(/[.\s]+$/, '');
  return event['done'] === true
    ? { vi: `Đã khắc phục ngày ${on.vi}: ${text(event, 'text')}. ${result}.`, en: `Mended on ${on.en}: ${text(event, 'text')}. ${result}.` }
    : { vi: `Theo dõi việc phát hiện ngày ${on.vi}, hạn ${due.vi}: ${text(event, 'text')}. ${result}.`, en: `Followed up on ${on.en}, due ${due.en}: ${text(event, 'text')}. ${result}.` };
}

const dated = (event: LedgerEvent, fact: string, vi: (on: string) => string, en: (on: string) => string): Sentence => ({ vi: vi(dayIn(event[fact]).vi), en: en(dayIn(event[fact]).en) });
const withReason = (event: LedgerEvent, of: Sentence): Sentence => ({ vi: `${of.vi}${because(event).vi}`, en: `${of.en}${because(event).en}` });

export const oversightEventWords: { readonly [kind: string]: EventWords } = {
  'oversight.noted': { name: { vi: 'Ghi chú về cơ sở', en: 'Note about a place' }, say: noted },
  'oversight.note_ended': {
    name: { vi: 'Kết thúc ghi chú', en: 'Note ended' },
    say: (event, names) => withReason(event, dated(event, 'on', (on) => `Kết thúc ghi chú về ${at(event, names)} từ ${on}.`, (on) => `Ended a note about ${at(event, names)} on ${on}.`)),
  },
  'oversight.assigned': {
    name: { vi: 'Giao người theo dõi', en: 'Mentor assigned' },
    say: (event, names) => dated(event, 'from', (on) => `Giao ${text(event, 'name')} theo dõi ${at(event, names)} từ ${on}.`, (on) => `Assigned ${text(event, 'name')} to ${at(event, names)} from ${on}.`),
  },
  'oversight.assignment_ended': {
    name: { vi: 'Thôi phân công theo dõi', en: 'Assignment ended' },
    say: (event, names) => withReason(event, dated(event, 'on', (on) => `${text(event, 'name')} thôi theo dõi ${at(event, names)} từ ${on}.`, (on) => `${text(event, 'name')} is no longer assigned to ${at(event, names)} from ${on}.`)),
  },
  'oversight.visit_planned': {
    name: { vi: 'Đặt lịch đi cơ sở', en: 'Visit planned' },
    say: (event, names) => dated(event, 'on', (on) => `Đặt lịch ${text(event, 'name')} đi ${at(event, names)} ngày ${on}.`, (on) => `Planned: ${text(event, 'name')} visits ${at(event, names)} on ${on}.`),
  },
  'oversight.visit_dropped': {
    name: { vi: 'Bỏ lịch đi cơ sở', en: 'Visit dropped' },
    say: (event, names) => withReason(event, dated(event, 'plannedOn', (on) => `Bỏ lịch đi ${at(event, names)} ngày ${on}.`, (on) => `Dropped the visit to ${at(event, names)} planned for ${on}.`)),
  },
  'oversight.visited': { name: { vi: 'Ghi chuyến đi cơ sở', en: 'Visit recorded' }, say: visited },
  'oversight.found': {
    name: { vi: 'Ghi việc phát hiện', en: 'Finding recorded' },
    say: (event, names) => dated(event, 'due', (due) => `Việc phát hiện tại ${at(event, names)}: ${text(event, 'text')}; ${text(event, 'owner')} khắc phục, hạn ${due}.`, (due) => `Finding at ${at(event, names)}: ${text(event, 'text')}; ${text(event, 'owner')} mends it until ${due}.`),
  },
  'oversight.followed_up': { name: { vi: 'Theo dõi việc phát hiện', en: 'Finding followed up' }, say: followedUp },
  'oversight.grievance_set': { name: { vi: 'Ghi vấn đề tồn đọng', en: 'Grievance recorded' }, say: grievanceSet },
  'oversight.grievance_moved': { name: { vi: 'Chuyển bước vấn đề tồn đọng', en: 'Grievance moved' }, say: moved },
  'oversight.told': {
    name: { vi: 'Báo kết quả cho người nêu', en: 'Those who raised it told' },
    say: (event) => dated(event, 'on', (on) => `Đã báo ${text(event, 'to')} ngày ${on} về vấn đề «${text(event, 'title')}».`, (on) => `Told ${text(event, 'to')} on ${on} about “${text(event, 'title')}”.`),
  },
  'oversight.commitment_set': { name: { vi: 'Đăng ký thi đua, nhiệm vụ', en: 'Commitment recorded' }, say: commitmentSet },
  'oversight.commitment_reported': {
    name: { vi: 'Báo cáo việc đã đăng ký', en: 'Commitment reported' },
    say: (event) => {
      const [on, state, said] = [dayIn(event['on']), commitmentStateWords[event['state'] as CommitmentState], saying(event, 'result')];
      return { vi: `Ngày ${on.vi}, «${text(event, 'what')}»: ${state.vi.toLocaleLowerCase('vi')}.${said.vi}`, en: `On ${on.en}, “${text(event, 'what')}”: ${state.en.toLowerCase()}.${said.en}` };
    },
  },
};
