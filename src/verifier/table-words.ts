import { APPROVAL_COLUMNS, APPROVAL_TABLES } from './approval-words.ts';
import { CONGRESS_COLUMNS, CONGRESS_TABLES } from './congress-words.ts';
import { LESSON_COLUMNS, LESSON_TABLES } from './lesson-words.ts';
import { OPINION_COLUMNS, OPINION_TABLES } from './opinion-words.ts';
import { OVERSIGHT_COLUMNS, OVERSIGHT_TABLES } from './oversight-words.ts';
import { PERSONNEL_COLUMNS, PERSONNEL_TABLES } from './personnel-words.ts';
import { PROGRAMME_COLUMNS, PROGRAMME_TABLES } from './programme-words.ts';
import type { Said } from './problems.ts';

/** What tables and their columns are called in a sentence. */
const TABLES: { readonly [table: string]: Said } = {
  organisations: { vi: 'tổ chức', en: 'organisations' },
  organisation_states: { vi: 'lịch sử tổ chức', en: 'history of organisations' },
  organisation_changes: { vi: 'thay đổi của tổ chức', en: 'changes of organisations' },
  people: { vi: 'cán bộ', en: 'people' },
  accounts: { vi: 'tài khoản', en: 'accounts' },
  duties: { vi: 'nhiệm vụ', en: 'duties' },
  access_tokens: { vi: 'mã truy cập', en: 'access tokens' },
  passkeys: { vi: 'khóa trên thiết bị', en: 'passkeys' },
  seasons: { vi: 'mùa đại hội', en: 'seasons' },
  season_levels: { vi: 'lịch theo cấp', en: 'windows of the levels' },
  days_off: { vi: 'ngày nghỉ', en: 'days off' },
  congresses: { vi: 'kế hoạch hiện nay', en: 'present plans' },
  congress_plans: { vi: 'các lần lập kế hoạch', en: 'versions of plans' },
  holds: { vi: 'đợt tạm dừng', en: 'holds' },
  facts: { vi: 'việc đã xảy ra', en: 'facts' },
  fact_withdrawals: { vi: 'mục đã rút', en: 'withdrawals' },
  papers: { vi: 'văn bản', en: 'papers' },
  ...CONGRESS_TABLES,
  ...OPINION_TABLES,
  ...PERSONNEL_TABLES,
  ...PROGRAMME_TABLES,
  ...OVERSIGHT_TABLES,
  ...LESSON_TABLES,
  ...APPROVAL_TABLES,
};

const COLUMNS: { readonly [column: string]: Said } = {
  ...OPINION_COLUMNS,
  ...PERSONNEL_COLUMNS,
  ...PROGRAMME_COLUMNS,
  ...OVERSIGHT_COLUMNS,
  ...LESSON_COLUMNS,
  ...APPROVAL_COLUMNS,
  number: { vi: 'số mục', en: 'number' }, at: { vi: 'thời điểm ghi', en: 'moment' }, account: { vi: 'tài khoản', en: 'account' }, person: { vi: 'người', en: 'person' },
  duty: { vi: 'nhiệm vụ', en: 'duty' }, by_organisation: { vi: 'tổ chức của người ghi', en: 'organisation of the duty' }, operation: { vi: 'thao tác', en: 'operation' },
  kinds: { vi: 'loại việc', en: 'kinds' }, kind: { vi: 'loại', en: 'kind' }, organisation: { vi: 'tổ chức', en: 'organisation' }, previous: { vi: 'mã băm mục trước', en: 'previous hash' },
  name: { vi: 'tên', en: 'name' }, superior: { vi: 'cấp trên trực tiếp', en: 'superior' }, members: { vi: 'số đảng viên', en: 'members' }, branches: { vi: 'số chi bộ', en: 'branches' },
  closed_on: { vi: 'ngày kết thúc', en: 'day of closing' }, path: { vi: 'vị trí trong cây tổ chức', en: 'place in the tree' }, from: { vi: 'từ ngày', en: 'from' }, until: { vi: 'đến trước ngày', en: 'until' },
  superseded_at: { vi: 'thời điểm được thay', en: 'moment of replacement' }, recorded_at: { vi: 'thời điểm ghi', en: 'moment of recording' }, recorded_by: { vi: 'người ghi', en: 'author' },
  on_day: { vi: 'ngày', en: 'day' }, other: { vi: 'tổ chức liên quan', en: 'other organisation' }, reason: { vi: 'lý do', en: 'reason' },
  full_name: { vi: 'họ và tên', en: 'full name' }, title: { vi: 'chức vụ', en: 'title' }, born_on: { vi: 'ngày sinh', en: 'birthday' }, sample: { vi: 'dữ liệu mẫu', en: 'sample' },
  disabled_at: { vi: 'thời điểm khóa', en: 'moment of disabling' }, site: { vi: 'trang', en: 'site' }, totp: { vi: 'mã xác thực', en: 'sign-in codes' }, password_set_at: { vi: 'lúc đặt mật khẩu', en: 'moment of the password' },
  created_at: { vi: 'thời điểm lập', en: 'moment of making' }, from_day: { vi: 'từ ngày', en: 'from' }, until_day: { vi: 'đến ngày', en: 'until' }, ended_at: { vi: 'thời điểm kết thúc', en: 'moment of ending' },
  end_reason: { vi: 'lý do kết thúc', en: 'reason of ending' }, reads_only: { vi: 'chỉ đọc', en: 'reading only' }, removed_at: { vi: 'thời điểm bỏ', en: 'moment of removal' }, key: { vi: 'khóa', en: 'key' }, revoked_at: { vi: 'thời điểm thu hồi', en: 'moment of revocation' },
  revision: { vi: 'lần đổi thiết lập', en: 'revision' }, name_vi: { vi: 'tên tiếng Việt', en: 'Vietnamese name' }, name_en: { vi: 'tên tiếng Anh', en: 'English name' }, statute: { vi: 'bản quy định', en: 'statute' }, term: { vi: 'nhiệm kỳ', en: 'term' },
  root: { vi: 'tổ chức cao nhất', en: 'root' }, shown_on: { vi: 'ngày mở màn hình', en: 'day shown' }, switches: { vi: 'quy định áp dụng thêm', en: 'switches' }, opens_on: { vi: 'ngày bắt đầu', en: 'first day' },
  closes_on: { vi: 'ngày cuối', en: 'last day' }, max_half_days: { vi: 'số buổi tối đa', en: 'most half days' }, note: { vi: 'ghi chú', en: 'note' }, version: { vi: 'lần', en: 'version' },
  planned_on: { vi: 'ngày dự kiến', en: 'planned day' }, half_days: { vi: 'số buổi', en: 'half days' }, form: { vi: 'hình thức', en: 'form' }, contents: { vi: 'nội dung', en: 'contents' },
  pilot: { vi: 'đại hội điểm', en: 'pilot' }, direct_election: { vi: 'bầu trực tiếp', en: 'direct election' }, change: { vi: 'loại thay đổi', en: 'change' }, announced_on: { vi: 'ngày thông báo', en: 'day of notice' },
  decided_on: { vi: 'ngày quyết định', en: 'day of decision' }, decided_by: { vi: 'nơi quyết định', en: 'decided by' }, paper_number: { vi: 'số văn bản', en: 'paper number' },
  lifted_at: { vi: 'thời điểm kết thúc', en: 'moment of ending' }, lifted_until: { vi: 'ngày cuối', en: 'last day' }, happened_on: { vi: 'ngày xảy ra', en: 'day' },
  paper_hash: { vi: 'văn bản', en: 'paper' }, paper_name: { vi: 'tên văn bản', en: "paper's name" }, congress: { vi: 'đại hội', en: 'congress' }, bytes: { vi: 'nội dung tệp', en: 'bytes of the file' },
  ...CONGRESS_COLUMNS,
};

/** The table's name; one without words, as it is in the database. */
export function tableWords(table: string): Said {
  return TABLES[table] ?? { vi: table, en: table };
}

export function columnWords(column: string): Said {
  return COLUMNS[column] ?? { vi: column, en: column };
}
