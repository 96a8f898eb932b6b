import type { Sentence } from '#foundation/sentence.ts';
import type { ItemKind, ItemVote, SittingKind } from './agenda.ts';
import type { Method, MotionKind, MotionState } from './motion.ts';
import type { Office } from './officers.ts';
import type { MajorityId } from './rules/majority.ts';
import type { SpeakerRole, SpeechState } from './speech.ts';

/** Words that screens, the record and the official papers share. */
export const sittingWords: { readonly [K in SittingKind]: Sentence } = {
  preparatory: { vi: 'Phiên trù bị', en: 'Preparatory sitting' },
  official: { vi: 'Phiên chính thức', en: 'Official sitting' },
};

export const itemKindWords: { readonly [K in ItemKind]: Sentence } = {
  ceremony: { vi: 'Nghi thức', en: 'Ceremony' },
  procedure: { vi: 'Tổ chức đại hội', en: 'Procedure' },
  documents: { vi: 'Văn kiện, thảo luận', en: 'Documents and discussion' },
  personnel: { vi: 'Nhân sự', en: 'Personnel' },
  election: { vi: 'Bầu cử', en: 'Election' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  break: { vi: 'Nghỉ giải lao', en: 'Break' },
};

export const itemVoteWords: { readonly [V in ItemVote]: Sentence } = {
  none: { vi: 'Không biểu quyết', en: 'No vote' },
  hands: { vi: 'Biểu quyết', en: 'By hands or cards' },
  secret: { vi: 'Phiếu kín', en: 'Secret ballot' },
};

export const itemStateWords: { readonly [S in 'waiting' | 'running' | 'ended']: Sentence } = {
  waiting: { vi: 'Chưa đến', en: 'Waiting' },
  running: { vi: 'Đang tiến hành', en: 'Under way' },
  ended: { vi: 'Đã xong', en: 'Done' },
};

export const officeWords: { readonly [O in Office]: Sentence } = {
  presidium: { vi: 'Đoàn chủ tịch', en: 'Presidium' },
  secretariat: { vi: 'Đoàn thư ký', en: 'Secretariat' },
  'credentials-board': { vi: 'Ban thẩm tra tư cách đại biểu', en: 'Credentials board' },
  tellers: { vi: 'Ban kiểm phiếu', en: 'Tellers' },
};

/** Who leads each office. */
export const officeHeadWords: { readonly [O in Office]: Sentence } = {
  presidium: { vi: 'Chủ tọa', en: 'chair' },
  secretariat: { vi: 'Trưởng đoàn', en: 'head' },
  'credentials-board': { vi: 'Trưởng ban', en: 'head' },
  tellers: { vi: 'Trưởng ban', en: 'head' },
};

export const motionKindWords: { readonly [K in MotionKind]: Sentence } = {
  agenda: { vi: 'Chương trình', en: 'Programme' },
  rules: { vi: 'Quy chế, nội quy', en: 'Rules of work' },
  officers: { vi: 'Bầu cơ quan điều hành đại hội', en: 'Election of officers' },
  credentials: { vi: 'Tư cách đại biểu', en: 'Credentials' },
  report: { vi: 'Báo cáo', en: 'Report' },
  document: { vi: 'Nội dung văn kiện', en: 'Content of a document' },
  personnel: { vi: 'Số lượng, danh sách nhân sự', en: 'Number and list of personnel' },
  resolution: { vi: 'Nghị quyết đại hội', en: 'Resolution of the congress' },
  other: { vi: 'Việc khác', en: 'Other' },
};

export const methodWords: { readonly [M in Method]: Sentence } = {
  hands: { vi: 'Giơ tay', en: 'Show of hands' },
  card: { vi: 'Giơ thẻ', en: 'Show of cards' },
};

export const motionStateWords: { readonly [S in MotionState]: Sentence } = {
  open: { vi: 'Đang biểu quyết', en: 'Being voted' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
  passed: { vi: 'Được thông qua', en: 'Passed' },
  rejected: { vi: 'Không được thông qua', en: 'Rejected' },
};

export const majorityWords: { readonly [M in MajorityId]: Sentence } = {
  'over-half-present': { vi: 'Quá một phần hai số có mặt', en: 'More than half of those present' },
  'over-half-summoned': { vi: 'Quá một phần hai số được triệu tập', en: 'More than half of those summoned' },
  'two-thirds-present': { vi: 'Từ hai phần ba số có mặt', en: 'Two thirds of those present' },
};

export const speakerRoleWords: { readonly [R in SpeakerRole]: Sentence } = {
  participant: { vi: 'Đại biểu, đảng viên', en: 'Delegate or member' },
  guest: { vi: 'Khách mời', en: 'Guest' },
  superior: { vi: 'Đại diện cấp trên', en: 'For the superior committee' },
};

export const speechStateWords: { readonly [S in SpeechState]: Sentence } = {
  waiting: { vi: 'Chờ phát biểu', en: 'Waiting' },
  speaking: { vi: 'Đang phát biểu', en: 'Speaking' },
  ended: { vi: 'Đã phát biểu', en: 'Has spoken' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
};
