import type { Sentence } from '#foundation/sentence.ts';
import type { ItemKind, ItemVote, SittingKind, TimeBalance } from '../core/agenda.ts';
import type { Method, MotionKind, MotionState } from '../core/motion.ts';
import type { Office } from '../core/officers.ts';
import type { MajorityId } from '../core/rules/majority.ts';
import type { SpeakerRole } from '../core/speech.ts';

/** Names of what a congress's day consists of, as offices write them. */

export const sittingKindWords: { readonly [K in SittingKind]: Sentence } = {
  preparatory: { vi: 'Phiên trù bị', en: 'Preparatory sitting' },
  official: { vi: 'Phiên chính thức', en: 'Official sitting' },
};

export const itemKindWords: { readonly [K in ItemKind]: Sentence } = {
  ceremony: { vi: 'Nghi thức', en: 'Ceremony' },
  procedure: { vi: 'Điều hành', en: 'Procedure' },
  documents: { vi: 'Văn kiện, thảo luận', en: 'Documents, discussion' },
  personnel: { vi: 'Nhân sự', en: 'Personnel' },
  election: { vi: 'Bầu cử', en: 'Election' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  break: { vi: 'Nghỉ', en: 'Break' },
};

export const itemVoteWords: { readonly [V in ItemVote]: Sentence } = {
  none: { vi: 'không biểu quyết', en: 'no vote' },
  hands: { vi: 'biểu quyết', en: 'vote by hands or cards' },
  secret: { vi: 'bỏ phiếu kín', en: 'secret ballot' },
};

/** The three parts of the balance of time. */
export const balanceWords: { readonly [P in keyof TimeBalance]: Sentence } = {
  documents: { vi: 'văn kiện, thảo luận', en: 'documents, discussion' },
  elections: { vi: 'nhân sự, bầu cử', en: 'personnel, elections' },
  other: { vi: 'nghi thức, điều hành, nghị quyết', en: 'ceremony, procedure, resolution' },
};

export const motionKindWords: { readonly [K in MotionKind]: Sentence } = {
  agenda: { vi: 'Chương trình', en: 'Programme' },
  rules: { vi: 'Quy chế, nội quy', en: 'Rules of work' },
  officers: { vi: 'Đoàn chủ tịch, các ban', en: 'Presidium and boards' },
  credentials: { vi: 'Tư cách đại biểu', en: 'Credentials' },
  report: { vi: 'Báo cáo', en: 'Report' },
  document: { vi: 'Văn kiện, chỉ tiêu', en: 'Documents, targets' },
  personnel: { vi: 'Nhân sự', en: 'Personnel' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  other: { vi: 'Việc khác', en: 'Other' },
};

export const methodWords: { readonly [M in Method]: Sentence } = {
  hands: { vi: 'Giơ tay', en: 'Hands' },
  card: { vi: 'Giơ thẻ', en: 'Cards' },
};

export const motionStateWords: { readonly [S in MotionState]: Sentence } = {
  open: { vi: 'đang biểu quyết', en: 'being voted' },
  passed: { vi: 'thông qua', en: 'passed' },
  rejected: { vi: 'không thông qua', en: 'not passed' },
  withdrawn: { vi: 'đã rút', en: 'withdrawn' },
};

export const majorityWords: { readonly [M in MajorityId]: Sentence } = {
  'over-half-present': { vi: 'Quá nửa số có mặt', en: 'More than half of those present' },
  'over-half-summoned': { vi: 'Quá nửa số được triệu tập', en: 'More than half of those summoned' },
  'two-thirds-present': { vi: 'Từ hai phần ba số có mặt', en: 'Two thirds of those present' },
};

export const officeWords: { readonly [O in Office]: Sentence } = {
  presidium: { vi: 'Đoàn chủ tịch', en: 'Presidium' },
  secretariat: { vi: 'Đoàn thư ký', en: 'Secretariat' },
  'credentials-board': { vi: 'Ban thẩm tra tư cách đại biểu', en: 'Credentials board' },
  tellers: { vi: 'Ban kiểm phiếu', en: 'Tellers' },
};

/** What the one who leads is called in each. */
export const headWords: { readonly [O in Office]: Sentence } = {
  presidium: { vi: 'chủ trì', en: 'in the chair' },
  secretariat: { vi: 'trưởng đoàn', en: 'head' },
  'credentials-board': { vi: 'trưởng ban', en: 'head' },
  tellers: { vi: 'trưởng ban', en: 'head' },
};

export const speakerRoleWords: { readonly [R in SpeakerRole]: Sentence } = {
  participant: { vi: 'Người dự đại hội', en: 'Participant' },
  guest: { vi: 'Khách mời', en: 'Guest' },
  superior: { vi: 'Đại diện cấp trên', en: 'Superior’s representative' },
};
