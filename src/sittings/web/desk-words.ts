import type { Sentence } from '#foundation/sentence.ts';
import type { TimeBalance } from '../core/agenda.ts';

/** What the chair's desk and the pages beside it say, beyond problems and names of kinds. */
export const deskWords = {
  title: { vi: 'Phiên họp', en: 'Sittings' },
  agenda: { vi: 'Chương trình', en: 'Agenda' },
  minutes: { vi: 'Biên bản, nghị quyết', en: 'Minutes, resolution' },
  editAgenda: { vi: 'Sửa chương trình', en: 'Edit the agenda' },
  next: { vi: 'Việc tiếp theo', en: 'Next step' },
  present: { vi: 'Có mặt', en: 'Present' },
  speakers: { vi: 'Phát biểu', en: 'Speakers' },
  askToSpeak: { vi: 'Đăng ký phát biểu', en: 'Register a speaker' },
  noSpeakers: { vi: 'Chưa có ai đăng ký phát biểu.', en: 'Nobody has asked to speak.' },
  nobodyWaits: { vi: 'Không còn ai chờ phát biểu.', en: 'Nobody is waiting to speak.' },
  invite: { vi: 'Mời phát biểu', en: 'Give the floor' },
  endSpeech: { vi: 'Kết thúc phát biểu', en: 'End the speech' },
  summary: { vi: 'Tóm tắt để ghi biên bản', en: 'In short, for the minutes' },
  withdraw: { vi: 'Rút', en: 'Withdraw' },
  byUnit: { vi: 'Thời gian phát biểu theo đơn vị', en: 'Time spoken, by unit' },
  motions: { vi: 'Biểu quyết', en: 'Votes' },
  putMotion: { vi: 'Nêu việc biểu quyết', en: 'Put a question to the vote' },
  noMotions: { vi: 'Chưa biểu quyết việc gì.', en: 'Nothing has been voted.' },
  count: { vi: 'Ghi kết quả', en: 'Record the vote' },
  correct: { vi: 'Đính chính', en: 'Correct' },
  officers: { vi: 'Đoàn chủ tịch và các ban', en: 'Presidium and boards' },
  elect: { vi: 'Bầu', en: 'Elect' },
  electAgain: { vi: 'Bầu lại', en: 'Elect anew' },
  notElected: { vi: 'chưa bầu', en: 'not elected yet' },
  screens: { vi: 'Màn hình hội trường', en: 'Hall screens' },
  addScreen: { vi: 'Thêm màn hình', en: 'Add a screen' },
  noScreens: { vi: 'Chưa có màn hình nào. Thêm một màn hình rồi mở địa chỉ của nó trên máy chiếu.', en: 'There is no screen yet. Add one and open its address on the projector.' },
  show: { vi: 'Chiếu', en: 'Show' },
  open: { vi: 'Mở', en: 'Open' },
  copyAddress: { vi: 'Chép địa chỉ', en: 'Copy the address' },
  revoke: { vi: 'Thu hồi', en: 'Revoke' },
  closeSitting: { vi: 'Kết thúc phiên', en: 'Close the sitting' },
  closeCongress: { vi: 'Bế mạc đại hội', en: 'Close the congress' },
  closeAnyway: { vi: 'Vẫn bế mạc', en: 'Close all the same' },
  balance: { vi: 'Thời gian trong chương trình', en: 'Time in the agenda' },
  minute: { vi: 'phút', en: 'min' },
  save: { vi: 'Lưu', en: 'Save' },
  method: { vi: 'Cách biểu quyết', en: 'How it is voted' },
  majority: { vi: 'Thông qua khi', en: 'It passes with' },
  kind: { vi: 'Loại việc', en: 'Kind' },
  for: { vi: 'Tán thành', en: 'For' },
  against: { vi: 'Không tán thành', en: 'Against' },
  other: { vi: 'Ý kiến khác', en: 'Other' },
  allFor: { vi: 'Còn lại tán thành', en: 'All others for' },
} as const satisfies Record<string, Sentence>;

/** The three parts of the balance of time. @rule R-SEED-7 */
export const balanceWords: { readonly [P in keyof TimeBalance]: Sentence } = {
  documents: { vi: 'văn kiện, thảo luận', en: 'documents, discussion' },
  elections: { vi: 'nhân sự, bầu cử', en: 'personnel, elections' },
  other: { vi: 'nghi thức, điều hành, nghị quyết', en: 'ceremony, procedure, resolution' },
};

/** A name inside a sentence begins small. */
export function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

export function lowerSentence({ vi, en }: Sentence): Sentence {
  return { vi: lower(vi), en: lower(en) };
}

/** Minutes as people say them: 45 phút, 2 giờ, 3 giờ 5 phút. */
export function minutesWords(minutes: number): Sentence {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return { vi: `${rest} phút`, en: `${rest} min` };
  return rest === 0 ? { vi: `${hours} giờ`, en: `${hours} h` } : { vi: `${hours} giờ ${rest} phút`, en: `${hours} h ${rest} min` };
}
