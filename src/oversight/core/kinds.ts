import type { Sentence } from '#foundation/sentence.ts';

/** The closed lists of this room, each with its names. */

/** What a superior notes about a place. @rule R-SEED-8 */
export const NOTE_KINDS = ['first-time-secretary', 'internal-matter', 'other'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
export const noteKindWords: { readonly [K in NoteKind]: Sentence } = {
  'first-time-secretary': { vi: 'Bí thư lần đầu làm đại hội', en: 'Secretary leads a congress for the first time' },
  'internal-matter': { vi: 'Việc nội bộ', en: 'Matter within the committee' },
  other: { vi: 'Khó khăn khác', en: 'Other difficulty' },
};

/** Where a grievance stands. Overdue is no state: it follows from the deadline and the day. */
export const GRIEVANCE_STATES = ['open', 'in-progress', 'handed-up', 'resolved'] as const;
export type GrievanceState = (typeof GRIEVANCE_STATES)[number];
export const grievanceStateWords: { readonly [S in GrievanceState]: Sentence } = {
  open: { vi: 'Mới ghi nhận', en: 'Recorded' },
  'in-progress': { vi: 'Đang giải quyết', en: 'Being settled' },
  'handed-up': { vi: 'Đã chuyển cấp trên', en: 'Handed to the superior' },
  resolved: { vi: 'Đã giải quyết xong', en: 'Settled' },
};

/** Who raised a grievance. */
export const GRIEVANCE_SOURCES = ['residents', 'members', 'mass-organisations', 'inspection', 'press', 'other'] as const;
export type GrievanceSource = (typeof GRIEVANCE_SOURCES)[number];
export const grievanceSourceWords: { readonly [S in GrievanceSource]: Sentence } = {
  residents: { vi: 'Nhân dân', en: 'Residents' },
  members: { vi: 'Đảng viên', en: 'Members' },
  'mass-organisations': { vi: 'Mặt trận, đoàn thể', en: 'Front and unions' },
  inspection: { vi: 'Kiểm tra, giám sát', en: 'Inspection' },
  press: { vi: 'Báo chí', en: 'Press' },
  other: { vi: 'Nguồn khác', en: 'Other source' },
};

/** An emulation drive for the congress, or a political task. */
export const COMMITMENT_KINDS = ['drive', 'task'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];
export const commitmentKindWords: { readonly [K in CommitmentKind]: Sentence } = {
  drive: { vi: 'Thi đua chào mừng đại hội', en: 'Emulation drive' },
  task: { vi: 'Nhiệm vụ chính trị', en: 'Political task' },
};

export const COMMITMENT_STATES = ['open', 'done', 'not-done'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];
export const commitmentStateWords: { readonly [S in CommitmentState]: Sentence } = {
  open: { vi: 'Đang thực hiện', en: 'Under way' },
  done: { vi: 'Đã hoàn thành', en: 'Done' },
  'not-done': { vi: 'Không hoàn thành', en: 'Not done' },
};

export const VISIT_STATES = ['planned', 'went', 'dropped'] as const;
export type VisitState = (typeof VISIT_STATES)[number];
export const visitStateWords: { readonly [S in VisitState]: Sentence } = {
  planned: { vi: 'Sẽ đi', en: 'Planned' },
  went: { vi: 'Đã đi', en: 'Went' },
  dropped: { vi: 'Không đi', en: 'Dropped' },
};

/** At most so many of each about one place: a list that nobody reads helps nobody. */
export const LIMITS = { notes: 50, visits: 200, findings: 300, grievances: 200, commitments: 100, tellings: 50 } as const;
