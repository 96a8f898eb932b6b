import type { Sentence } from '#foundation/sentence.ts';
import type { SignalId, SignalPlace } from './signal.ts';

/**
 * How heavy each sign is: ours, the rule says only that experienced people go where it is difficult. What is merely not there yet weighs so
 * little that it never puts a place on the board alone, and a dossier that waits does not either: the lists of documents and dossiers show both.
 * @rule R-SEED-8
 */
export interface SignalMeasure {
  readonly name: Sentence;
  /** Points; of a sign that grows, those it begins with. */
  readonly weight: number;
  /** Points that it reaches at most. */
  readonly most: number;
  readonly rule: string | null;
  readonly opens: SignalPlace;
}

const measure = (vi: string, en: string, weight: number, opens: SignalPlace, rule: string | null = null, most = weight): SignalMeasure => ({ name: { vi, en }, weight, most, rule, opens });

export const MEASURES: { readonly [S in SignalId]: SignalMeasure } = {
  late: measure('Chậm so với kế hoạch', 'Behind its plan', 20, 'plan', 'R-SEED-5', 40),
  'no-day': measure('Sắp hết đợt, chưa có ngày', 'The window closes soon, no day yet', 20, 'plan', 'R-SEED-5'),
  'grievance-overdue': measure('Vấn đề tồn đọng quá hạn', 'A grievance is overdue', 20, 'grievances'),
  'internal-matter': measure('Có việc nội bộ', 'A matter within the committee', 20, 'oversight', 'R-SEED-8'),
  'personnel-returned': measure('Đề án nhân sự bị trả lại', 'The personnel scheme was returned', 20, 'approvals', 'R-QD24-11.1'),
  'dossier-held-up': measure('Cấp trên giữ hồ sơ lâu', 'A dossier lies with the superior for long', 8, 'approvals'),
  'direct-unprepared': measure('Bầu trực tiếp chưa chuẩn bị đủ', 'The direct election is not prepared', 15, 'personnel', 'R-HD62-1'),
  'documents-neglected': measure('Chương trình ít thời gian cho văn kiện', 'The agenda has little time for documents', 15, 'sittings', 'R-SEED-7'),
  'first-time-secretary': measure('Bí thư lần đầu làm đại hội', 'The secretary leads a congress for the first time', 15, 'oversight', 'R-SEED-8'),
  'other-note': measure('Khó khăn khác', 'Another difficulty', 15, 'oversight', 'R-SEED-8'),
  'finding-overdue': measure('Việc phát hiện chưa khắc phục đúng hạn', 'A finding is not mended in time', 10, 'oversight'),
  'grievance-open': measure('Còn vấn đề tồn đọng', 'A grievance is open', 6, 'grievances'),
  'no-documents': measure('Chưa có văn kiện nào', 'No document yet', 5, 'documents', 'R-VK-1'),
  'personnel-not-begun': measure('Chưa có đề án nhân sự', 'No personnel scheme yet', 4, 'personnel', 'R-QD24-11.1'),
  'documents-not-approved': measure('Văn kiện chưa được duyệt', 'Documents are not approved', 3, 'documents', 'R-VK-1'),
  'no-opinions': measure('Chưa có biên bản góp ý', 'No opinions yet', 3, 'opinions', 'R-SEED-7'),
  'commitment-overdue': measure('Việc đăng ký quá hạn', 'A commitment is overdue', 2, 'grievances'),
};

/** Days and points: ours. */
export const SIGNAL_SETTINGS = {
  /** A place is on the board from this sum on. */
  leastScore: 15,
  /** What is missing is a sign from so many days before the planned day on. */
  nearDays: 14,
  /** The same for a congress without a day, before its level's window closes. */
  windowDays: 14,
  /** Further points for each day of lateness. */
  latePerDay: 2,
  /** Calendar days that a superior may have a dossier before it is a sign. */
  heldUpDays: 10,
} as const;
