import type { Said } from './problems.ts';

/** What the tables of the work after a congress and their columns are called in a sentence. */
export const PROGRAMME_TABLES: { readonly [table: string]: Said } = {
  working_rules: { vi: 'quy chế làm việc', en: 'working rules' },
  member_assignments: { vi: 'phân công cấp ủy viên', en: 'assignments of the committee' },
  dissemination_sessions: { vi: 'hội nghị quán triệt', en: 'dissemination sessions' },
  programmes: { vi: 'chương trình', en: 'programmes' },
  programme_tasks: { vi: 'nhiệm vụ của chương trình', en: 'tasks of the programmes' },
  task_progress: { vi: 'báo cáo quý', en: 'reports of the quarters' },
};

export const PROGRAMME_COLUMNS: { readonly [column: string]: Said } = {
  edition: { vi: 'lần ban hành', en: 'edition' }, parts: { vi: 'các điều', en: 'articles' }, signer: { vi: 'người ký', en: 'signer' }, field: { vi: 'lĩnh vực', en: 'field' }, area: { vi: 'địa bàn', en: 'area' },
  audience: { vi: 'đối tượng', en: 'audience' }, attended: { vi: 'số dự', en: 'attended' }, aims: { vi: 'mục đích, yêu cầu', en: 'aims' }, lead: { vi: 'chủ trì', en: 'lead' }, due_day: { vi: 'hạn', en: 'day due' },
  percent: { vi: 'tỷ lệ hoàn thành', en: 'share done' }, quarter: { vi: 'quý', en: 'quarter' }, programme_id: { vi: 'chương trình', en: 'programme' }, task_id: { vi: 'nhiệm vụ', en: 'task' },
};
