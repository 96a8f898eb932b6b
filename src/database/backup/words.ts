import type { ProblemWords, Sentence } from '#foundation/sentence.ts';

/** Why a backup or a restoration was refused; nothing was written. */
export type BackupProblem =
  | { readonly code: 'file_exists'; readonly path: string }
  | { readonly code: 'file_not_written'; readonly path: string; readonly reason: string }
  | { readonly code: 'file_not_read'; readonly path: string; readonly reason: string }
  | { readonly code: 'not_a_backup'; readonly path: string }
  | { readonly code: 'backup_damaged'; readonly path: string }
  | { readonly code: 'backup_of_older_edition'; readonly migration: string }
  | { readonly code: 'backup_of_newer_edition'; readonly migration: string }
  | { readonly code: 'backup_of_other_edition'; readonly migration: string }
  | { readonly code: 'database_not_empty'; readonly table: string };

export const backupProblemWords: ProblemWords<BackupProblem> = {
  file_exists: ({ path }) => ({ vi: `Đã có tệp ${path}. Chọn tên khác.`, en: `There already is a file ${path}. Choose another name.` }),
  file_not_written: ({ path, reason }) => ({
    vi: `Không ghi được tệp ${path} (${reason}). Chọn thư mục có quyền ghi và còn chỗ trống.`,
    en: `The file ${path} cannot be written (${reason}). Choose a folder that you may write to and that has space left.`,
  }),
  file_not_read: ({ path, reason }) => ({ vi: `Không đọc được tệp ${path} (${reason}). Kiểm tra lại đường dẫn.`, en: `The file ${path} cannot be read (${reason}). Check the path.` }),
  not_a_backup: ({ path }) => ({ vi: `Tệp ${path} không phải tệp sao lưu của phần mềm này. Chọn tệp khác.`, en: `The file ${path} is not a backup of this software. Choose another file.` }),
  backup_damaged: ({ path }) => ({
    vi: `Tệp sao lưu ${path} bị thiếu hoặc bị sửa nên không khôi phục. Dùng bản sao khác của tệp.`,
    en: `The backup ${path} is cut off or altered and was not restored. Use another copy of the file.`,
  }),
  backup_of_older_edition: ({ migration }) => ({
    vi: `Tệp sao lưu do bản cũ hơn của phần mềm tạo ra (chưa có ${migration}). Khôi phục bằng bản đó, rồi mở dữ liệu bằng bản này.`,
    en: `The backup was made by an older edition of the software (without ${migration}). Restore it with that edition, then open the data with this one.`,
  }),
  backup_of_newer_edition: ({ migration }) => ({
    vi: `Tệp sao lưu do bản mới hơn của phần mềm tạo ra (có ${migration}). Cập nhật phần mềm rồi khôi phục.`,
    en: `The backup was made by a newer edition of the software (with ${migration}). Update the software, then restore.`,
  }),
  backup_of_other_edition: ({ migration }) => ({
    vi: `Tệp sao lưu do một bản khác của phần mềm tạo ra (${migration} không giống). Khôi phục bằng đúng bản đó.`,
    en: `The backup was made by another edition of the software (${migration} differs). Restore it with that edition.`,
  }),
  database_not_empty: ({ table }) => ({
    vi: `Cơ sở dữ liệu đã có dữ liệu (bảng ${table}) nên không khôi phục đè lên. Chọn thư mục dữ liệu hoặc cơ sở dữ liệu trống.`,
    en: `The database already holds data (table ${table}), which a restoration would overwrite. Choose an empty data folder or database.`,
  }),
};

const number = new Intl.NumberFormat('vi-VN');
const englishNumber = new Intl.NumberFormat('en');

/** What is going on while a backup is made or restored. */
export const backupWords = {
  checking: { vi: 'Đang kiểm tra tệp sao lưu.', en: 'Checking the backup.' },
  migrating: { vi: 'Đang tạo các bảng.', en: 'Making the tables.' },
  copied: (table: string, rows: number): Sentence => ({ vi: `${table}: ${number.format(rows)} dòng`, en: `${table}: ${englishNumber.format(rows)} rows` }),
} as const;

export type Say = (sentence: Sentence) => void;
