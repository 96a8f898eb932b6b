import type { OutputOf } from '#foundation/contract.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { StateName } from '#kit/state-mark.tsx';
import type { FORMS, inbox, overview, show } from '../contract.ts';
import type { ClockState } from '../core/clock-state.ts';
import type { DossierKind, DossierState } from '../core/dossier.ts';
import { stateWordsOf } from '../core/words.ts';

export type Overview = OutputOf<typeof overview>;
export type OwnKind = Overview['kinds'][number];
export type Shown = OutputOf<typeof show>;
export type InboxRow = OutputOf<typeof inbox>['rows'][number];
export type Piece = OwnKind['pieces'][number];
export type Clock = NonNullable<OwnKind['clock']>;
export type Form = (typeof FORMS)[number];

export const dossierWords = {
  inbox: { vi: 'Hồ sơ duyệt, chuẩn y', en: 'Dossiers for approval' },
  own: { vi: 'Hồ sơ trình duyệt', en: 'Dossiers to send up' },
  plan: { vi: 'Kế hoạch tổ chức đại hội', en: 'The plan paper' },
  submit: { vi: 'Trình hồ sơ', en: 'Send the dossier' },
  submitAgain: { vi: 'Trình lại', en: 'Send it again' },
  submitForIt: { vi: 'Trình lại thay', en: 'Send it for them' },
  answerForIt: { vi: 'Ghi câu trả lời thay', en: 'Record their answer' },
  withdraw: { vi: 'Rút hồ sơ', en: 'Withdraw it' },
  receive: { vi: 'Tiếp nhận hồ sơ', en: 'Receive it' },
  giveBack: { vi: 'Trả lại kèm góp ý', en: 'Return with remarks' },
  decide: { vi: 'Quyết định', en: 'Decide' },
  reopen: { vi: 'Mở điều chỉnh', en: 'Open it to changes' },
  answer: { vi: 'Trả lời góp ý', en: 'Answer the remarks' },
  open: { vi: 'Mở hồ sơ', en: 'Open the dossier' },
} as const satisfies Record<string, Sentence>;

/** What a dossier of the kind is there for. */
export const kindPurposes: { readonly [K in DossierKind]: Sentence } = {
  plan: { vi: 'Cấp trên duyệt kế hoạch tổ chức đại hội.', en: 'The superior approves the plan of the congress.' },
  documents: { vi: 'Cấp trên duyệt các dự thảo văn kiện trình đại hội.', en: 'The superior approves the drafts for the congress.' },
  personnel: { vi: 'Cấp trên duyệt đề án và danh sách nhân sự.', en: 'The superior approves the scheme and the list of persons.' },
  result: { vi: 'Cấp trên chuẩn y kết quả bầu cử.', en: 'The superior approves the results of the elections.' },
  programme: { vi: 'Quy chế làm việc và chương trình của cấp ủy mới.', en: 'Working regulations and programmes of the new committee.' },
};

/** What follows, by the kind's next step. */
export const nextWords: { readonly [N in OwnKind['next']]: Sentence } = {
  complete: { vi: 'Hoàn thiện hồ sơ', en: 'Complete the dossier' },
  submit: { vi: 'Trình cấp trên', en: 'Send it up' },
  wait: { vi: 'Chờ cấp trên', en: 'The superior has it' },
  answer: { vi: 'Trả lời góp ý', en: 'Answer the remarks' },
  'submit-again': { vi: 'Trình lại', en: 'Send it again' },
  'hold-first': { vi: 'Làm sau đại hội', en: 'After the congress' },
  done: { vi: 'Xong', en: 'Done' },
};

const MARKS: { readonly [S in DossierState]: StateName } = {
  submitted: 'planned', received: 'planned', returned: 'late', approved: 'done', 'approved-in-part': 'held', refused: 'need', annulled: 'need', withdrawn: 'notdue',
};

export function markOf(state: DossierState | 'none'): StateName {
  return state === 'none' ? 'notdue' : MARKS[state];
}

/** The state as a mark says it: in small letters. */
export function stateSaid(kind: DossierKind, state: DossierState | 'none'): Sentence {
  if (state === 'none') return { vi: 'chưa trình', en: 'not sent yet' };
  if (state === 'returned') return { vi: 'đã trả lại', en: 'returned' };
  const words = stateWordsOf(kind, state);
  return { vi: lower(words.vi), en: lower(words.en) };
}

/** "còn 6 ngày làm việc", "hôm nay là hạn cuối", "quá hạn 2 ngày". */
export function clockSaid({ state, daysLeft, unit }: { readonly state: ClockState; readonly daysLeft: number | null; readonly unit: Clock['unit'] }): Sentence {
  if (state === 'met') return { vi: 'đúng hạn', en: 'in time' };
  if (state === 'met-late') return { vi: 'xong sau hạn', en: 'done late' };
  if (daysLeft === null || daysLeft === 0) return { vi: 'hôm nay là hạn cuối', en: 'due today' };
  const days = Math.abs(daysLeft);
  const vi = unit === 'working-days' ? `${days} ngày làm việc` : `${days} ngày`;
  const en = `${days} ${unit === 'working-days' ? 'working ' : ''}${days === 1 ? 'day' : 'days'}`;
  return daysLeft > 0 ? { vi: `còn ${vi}`, en: `${en} left` } : { vi: `quá hạn ${vi}`, en: `${en} late` };
}

export function roundSaid(round: number): Sentence {
  return { vi: `lần ${round}`, en: `round ${round}` };
}

export const formWords: { readonly [F in Form]: Sentence } = {
  P01: { vi: 'Kế hoạch tổ chức đại hội', en: 'Plan of the congress' },
  P09: { vi: 'Công văn duyệt', en: 'Letter of approval' },
  A01: { vi: 'Tờ trình đề nghị chuẩn y', en: 'Submission for approval' },
  A02: { vi: 'Quyết định chuẩn y', en: 'Decision of approval' },
};

export const historyWords: { readonly [W in Shown['history'][number]['what']]: Sentence } = {
  submitted: { vi: 'Trình', en: 'Sent up' },
  received: { vi: 'Tiếp nhận', en: 'Received' },
  returned: { vi: 'Trả lại', en: 'Returned' },
  answered: { vi: 'Trả lời góp ý', en: 'Remark answered' },
  decided: { vi: 'Quyết định', en: 'Decided' },
  withdrawn: { vi: 'Rút hồ sơ', en: 'Withdrawn' },
  reopened: { vi: 'Mở điều chỉnh', en: 'Opened to changes' },
};

export function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
