import type { Said } from './problems.ts';

/** What the tables of dossiers and their columns are called in a sentence. */
export const APPROVAL_TABLES: { readonly [table: string]: Said } = {
  dossiers: { vi: 'hồ sơ trình duyệt', en: 'dossiers' },
  dossier_pieces: { vi: 'thành phần hồ sơ', en: 'pieces of the dossiers' },
  dossier_remarks: { vi: 'góp ý của cấp trên về hồ sơ', en: 'remarks on the dossiers' },
  dossier_decisions: { vi: 'quyết định về hồ sơ', en: 'decisions on the dossiers' },
  dossier_refusals: { vi: 'người không được duyệt', en: 'persons not approved' },
  annulled_elections: { vi: 'cuộc bầu bị hủy', en: 'annulled elections' },
  dossier_steps: { vi: 'quá trình hồ sơ', en: 'way of the dossiers' },
  congress_plan_papers: { vi: 'kế hoạch đại hội', en: 'plan papers' },
};

export const APPROVAL_COLUMNS: { readonly [column: string]: Said } = {
  missing_reason: { vi: 'lý do trình khi còn thiếu', en: 'reason for what was missing' }, change: { vi: 'nội dung điều chỉnh', en: 'what is changed' }, submitted_on: { vi: 'ngày trình', en: 'day of sending' },
  superior_id: { vi: 'cấp trên nhận hồ sơ', en: 'superior it was sent to' }, received_on: { vi: 'ngày tiếp nhận', en: 'day of receipt' }, ended_on: { vi: 'ngày trả lời', en: 'day of the answer' }, end_reason: { vi: 'lý do trả lại', en: 'reason of the return' },
  reopened_on: { vi: 'ngày mở điều chỉnh', en: 'day of reopening' }, reopen_reason: { vi: 'lý do mở điều chỉnh', en: 'reason of reopening' }, piece: { vi: 'thành phần', en: 'piece' }, must: { vi: 'bắt buộc', en: 'must be there' },
  detail_vi: { vi: 'chi tiết', en: 'detail' }, detail_en: { vi: 'chi tiết tiếng Anh', en: 'detail in English' }, href: { vi: 'nơi lập', en: 'where it is made' }, sha256: { vi: 'mã băm', en: 'hash' },
  decided_on: { vi: 'ngày quyết định', en: 'day of the decision' }, decided_by: { vi: 'người ghi quyết định', en: 'recorded by' }, signer: { vi: 'người ký', en: 'signer' }, outcome: { vi: 'kết quả', en: 'outcome' },
  on_day: { vi: 'ngày', en: 'day' }, by_name: { vi: 'người làm', en: 'by whom' }, by_organisation: { vi: 'cơ quan', en: 'of which office' }, answered_by: { vi: 'người trả lời', en: 'answered by' },
  answered_at: { vi: 'thời điểm trả lời', en: 'moment of the answer' }, basis: { vi: 'căn cứ', en: 'basis' }, aims: { vi: 'mục đích', en: 'aims' }, subcommittees: { vi: 'tiểu ban', en: 'sub-committees' },
  budget: { vi: 'kinh phí', en: 'budget' }, duties: { vi: 'phân công', en: 'duties' }, replaces: { vi: 'cuộc bầu bị hủy trước đó', en: 'annulled election before' }, step: { vi: 'bước', en: 'step' }, dossier_id: { vi: 'hồ sơ', en: 'dossier' },
};
