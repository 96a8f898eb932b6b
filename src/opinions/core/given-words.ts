import type { Sentence } from '#foundation/sentence.ts';
import type { DraftLevel } from './draft.ts';
import type { DriveState } from './drive.ts';
import type { Way } from './given-opinion.ts';
import type { Naming } from './meeting.ts';
import type { Kind } from './opinion.ts';

/** What screens and papers call the choices of this room. */
export const kindWords: { readonly [K in Kind]: Sentence } = {
  agree: { vi: 'Đồng ý', en: 'Agree' },
  disagree: { vi: 'Không đồng ý', en: 'Disagree' },
  other: { vi: 'Ý kiến khác', en: 'Other view' },
  amend: { vi: 'Sửa câu chữ', en: 'Amend the words' },
};

export const wayWords: { readonly [W in Way]: Sentence } = {
  phone: { vi: 'Đảng viên tự gửi', en: 'Sent by the member' },
  code: { vi: 'Gửi tại cuộc họp bằng mã', en: 'Sent in the meeting by its code' },
  secretary: { vi: 'Thư ký ghi', en: 'Entered by the secretary' },
  file: { vi: 'Nạp từ tệp', en: 'Taken from a file' },
};

export const namingWords: { readonly [N in Naming]: Sentence } = {
  named: { vi: 'Ghi tên người góp ý', en: 'Names are recorded' },
  optional: { vi: 'Ghi tên hay không tùy người góp ý', en: 'Everybody chooses whether to be named' },
  unnamed: { vi: 'Không ghi tên', en: 'No names are recorded' },
};

export const levelWords: { readonly [L in DraftLevel]: Sentence } = {
  centre: { vi: 'Dự thảo của Trung ương', en: 'Draft of the Centre' },
  superior: { vi: 'Dự thảo của cấp trên', en: 'Draft of the superior' },
  own: { vi: 'Dự thảo của tổ chức mình', en: 'Own draft' },
};

export const driveStateWords: { readonly [S in DriveState]: Sentence } = {
  waiting: { vi: 'Chưa đến ngày', en: 'Not yet open' },
  open: { vi: 'Đang lấy ý kiến', en: 'Open' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
};
