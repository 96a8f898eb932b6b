/** Why no database can be had. Each code has one sentence a person can act on, in Vietnamese and in English. */
export type Unavailable =
  | { readonly code: 'nothing_to_start'; readonly tried: readonly string[] }
  | { readonly code: 'other_version_needed'; readonly needed: number; readonly tried: readonly string[] }
  | { readonly code: 'external_not_reachable'; readonly reason: string }
  | { readonly code: 'external_too_old'; readonly version: string }
  | { readonly code: 'data_of_another_account'; readonly folder: string; readonly owner: number }
  | { readonly code: 'data_folder_closed'; readonly folder: string }
  | { readonly code: 'data_folder_damaged'; readonly folder: string }
  | { readonly code: 'data_folder_gone'; readonly folder: string }
  | { readonly code: 'not_as_root_here'; readonly folder: string }
  | { readonly code: 'no_socket_folder'; readonly tried: readonly string[] }
  | { readonly code: 'cluster_not_made'; readonly reason: string }
  | { readonly code: 'server_did_not_start'; readonly log: string; readonly reason: string }
  | { readonly code: 'start_took_too_long'; readonly log: string }
  | { readonly code: 'not_on_windows' };

export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  readonly code: Unavailable['code'];
  readonly problem: Unavailable;
  readonly vi: string;
  readonly en: string;

  constructor(problem: Unavailable, options?: ErrorOptions) {
    const { vi, en } = sentences(problem);
    super(`${vi}\n${en}`, options);
    this.code = problem.code;
    this.problem = problem;
    this.vi = vi;
    this.en = en;
  }
}

function sentences(problem: Unavailable): { vi: string; en: string } {
  switch (problem.code) {
    case 'nothing_to_start':
      return {
        vi: `Chưa có PostgreSQL để chạy. Hãy chạy lại "npm install", hoặc cài PostgreSQL 15 trở lên, hoặc đặt DATABASE_URL.${triedVi(problem.tried)}`,
        en: `There is no PostgreSQL to start. Run "npm install" again, or install PostgreSQL 15 or later, or set DATABASE_URL.${triedEn(problem.tried)}`,
      };
    case 'other_version_needed':
      return {
        vi: `Dữ liệu được ghi bằng PostgreSQL ${problem.needed}, máy này chưa có phiên bản đó. Hãy cài PostgreSQL ${problem.needed}, hoặc phục hồi từ bản sao lưu vào thư mục dữ liệu mới.${triedVi(problem.tried)}`,
        en: `The data were written by PostgreSQL ${problem.needed}, which this computer does not have. Install PostgreSQL ${problem.needed}, or restore a backup into a new data folder.${triedEn(problem.tried)}`,
      };
    case 'external_not_reachable':
      return {
        vi: `Không kết nối được máy chủ nêu trong DATABASE_URL (${problem.reason}). Hãy kiểm tra địa chỉ, tài khoản và mật khẩu.`,
        en: `The server named in DATABASE_URL cannot be reached (${problem.reason}). Check the address, the account and the password.`,
      };
    case 'external_too_old':
      return {
        vi: `Máy chủ nêu trong DATABASE_URL là PostgreSQL ${problem.version}; cần phiên bản 15 trở lên.`,
        en: `The server named in DATABASE_URL is PostgreSQL ${problem.version}; version 15 or later is needed.`,
      };
    case 'data_of_another_account':
      return {
        vi: `Dữ liệu trong ${problem.folder} thuộc về ${accountVi(problem.owner)}, tài khoản đang chạy không mở được. Hãy chạy bằng đúng tài khoản đó, hoặc chọn thư mục khác bằng DAIHOI_DATA.`,
        en: `The data in ${problem.folder} belong to ${accountEn(problem.owner)}; the account that is running cannot open them. Run as that account, or choose another folder with DAIHOI_DATA.`,
      };
    case 'data_folder_closed':
      return {
        vi: `Không ghi được vào thư mục dữ liệu ${problem.folder}. Hãy cấp quyền ghi, hoặc chọn thư mục khác bằng DAIHOI_DATA.`,
        en: `The data folder ${problem.folder} cannot be written. Grant the right to write, or choose another folder with DAIHOI_DATA.`,
      };
    case 'data_folder_damaged':
      return {
        vi: `Thư mục ${problem.folder} có tệp nhưng không phải dữ liệu PostgreSQL. Không có gì bị sửa. Hãy dời thư mục đó đi, hoặc phục hồi từ bản sao lưu.`,
        en: `The folder ${problem.folder} holds files that are not PostgreSQL data. Nothing was changed. Move that folder away, or restore a backup.`,
      };
    case 'data_folder_gone':
      return {
        vi: `Thư mục dữ liệu ${problem.folder} không còn nữa. Hãy đưa thư mục về chỗ cũ rồi khởi động lại.`,
        en: `The data folder ${problem.folder} is gone. Put it back, then start again.`,
      };
    case 'not_as_root_here':
      return {
        vi: `PostgreSQL không chạy bằng quyền root, và chỉ root vào được ${problem.folder}. Hãy chạy bằng tài khoản thường, hoặc chọn thư mục khác bằng DAIHOI_DATA, ví dụ /var/lib/daihoi.`,
        en: `PostgreSQL does not run as root, and only root may enter ${problem.folder}. Run as a plain account, or choose another folder with DAIHOI_DATA, for example /var/lib/daihoi.`,
      };
    case 'no_socket_folder':
      return {
        vi: `Không có thư mục riêng, đường dẫn ngắn để kết nối với cơ sở dữ liệu. Đã thử: ${problem.tried.join(', ')}. Hãy xóa các thư mục này nếu không phải của bạn, hoặc rút ngắn DAIHOI_DATA.`,
        en: `There is no private folder with a short path for the connection to the database. Tried: ${problem.tried.join(', ')}. Remove these folders if they are not yours, or shorten DAIHOI_DATA.`,
      };
    case 'cluster_not_made':
      return {
        vi: `Không tạo được cơ sở dữ liệu. PostgreSQL báo: ${problem.reason}`,
        en: `The database could not be made. PostgreSQL says: ${problem.reason}`,
      };
    case 'server_did_not_start':
      return {
        vi: `PostgreSQL không khởi động được. Xem ${problem.log}. Dòng cuối: ${problem.reason}`,
        en: `PostgreSQL did not start. See ${problem.log}. Its last line: ${problem.reason}`,
      };
    case 'start_took_too_long':
      return {
        vi: `PostgreSQL chưa sẵn sàng sau năm phút. Xem ${problem.log}, rồi thử lại.`,
        en: `PostgreSQL is not ready after five minutes. See ${problem.log}, then try again.`,
      };
    case 'not_on_windows':
      return {
        vi: 'Trên Windows chưa tự khởi động được cơ sở dữ liệu. Hãy chạy trong WSL, hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL 15 trở lên.',
        en: 'On Windows the database cannot start by itself. Run inside WSL, or set DATABASE_URL to a PostgreSQL server of version 15 or later.',
      };
  }
}

const triedVi = (tried: readonly string[]): string => (tried.length > 0 ? ` Đã thử: ${tried.join('; ')}.` : '');
const triedEn = (tried: readonly string[]): string => (tried.length > 0 ? ` Tried: ${tried.join('; ')}.` : '');
const accountVi = (uid: number): string => (uid === 0 ? 'root' : `tài khoản số ${uid}`);
const accountEn = (uid: number): string => (uid === 0 ? 'root' : `account number ${uid}`);
