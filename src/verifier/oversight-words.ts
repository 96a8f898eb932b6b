import type { Said } from './problems.ts';

/** What the tables of oversight and their columns are called in a sentence. */
export const OVERSIGHT_TABLES: { readonly [table: string]: Said } = {
  oversight_notes: { vi: 'ghi chú về cơ sở', en: 'notes about places' },
  oversight_assignments: { vi: 'phân công theo dõi cơ sở', en: 'assignments of mentors' },
  oversight_visits: { vi: 'chuyến đi cơ sở', en: 'visits' },
  oversight_visit_answers: { vi: 'phiếu kiểm tra của chuyến đi', en: 'checklists of the visits' },
  oversight_findings: { vi: 'việc phát hiện', en: 'findings' },
  grievances: { vi: 'vấn đề tồn đọng', en: 'grievances' },
  grievance_tellings: { vi: 'lần báo kết quả cho người nêu', en: 'tellings of the grievances' },
  commitments: { vi: 'việc đăng ký thi đua, nhiệm vụ', en: 'commitments' },
};

export const OVERSIGHT_COLUMNS: { readonly [column: string]: Said } = {
  sensitive: { vi: 'nội bộ', en: 'confidential' }, noted_on: { vi: 'ngày ghi chú', en: 'day of the note' }, noted_by: { vi: 'người ghi chú', en: 'noted by' }, ended_on: { vi: 'ngày kết thúc', en: 'day of the end' },
  end_reason: { vi: 'lý do kết thúc', en: 'reason of the end' }, why: { vi: 'lý do phân công', en: 'reason of the assignment' }, assigned_by: { vi: 'người phân công', en: 'assigned by' }, planned_on: { vi: 'ngày dự kiến', en: 'planned day' },
  person_name: { vi: 'người đi', en: 'who goes' }, purpose: { vi: 'mục đích', en: 'purpose' }, went_on: { vi: 'ngày đi', en: 'day of the visit' }, drop_reason: { vi: 'lý do bỏ lịch', en: 'reason of dropping' },
  visit_id: { vi: 'chuyến đi', en: 'visit' }, point: { vi: 'nội dung kiểm tra', en: 'point' }, owner: { vi: 'người chịu trách nhiệm', en: 'owner' }, found_on: { vi: 'ngày phát hiện', en: 'day of the finding' }, due: { vi: 'hạn', en: 'deadline' },
  done_on: { vi: 'ngày khắc phục', en: 'day of mending' }, raised_on: { vi: 'ngày nêu', en: 'day it was raised' }, moved_on: { vi: 'ngày chuyển bước', en: 'day of the last step' }, grievance_id: { vi: 'vấn đề tồn đọng', en: 'grievance' },
  told_to: { vi: 'nơi được báo', en: 'who was told' }, told_on: { vi: 'ngày báo', en: 'day of telling' }, told_by: { vi: 'người báo', en: 'told by' }, how: { vi: 'cách báo', en: 'way of telling' }, what: { vi: 'việc đăng ký', en: 'commitment' },
  reported_on: { vi: 'ngày báo cáo', en: 'day of the report' },
};
