import type { ProblemOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import type { ProblemWords, Sentence } from '#foundation/sentence.ts';
import { formatDay, formatNumber } from '#foundation/vietnamese-format.ts';
import type { organisationsContract } from '../contract.ts';
import type { Named } from '../core/organisation.ts';
import { sayRowProblem } from './row-words.ts';

type Contract = typeof organisationsContract;
export type OrganisationsProblem = ProblemOf<Contract[keyof Contract]>;

/** Never a code without its name. */
export function nameAndCode({ code, name }: Named): string {
  return `${name} (${code})`;
}

const say = nameAndCode;
const onDay = (day: Day): string => formatDay(day);

export const organisationsProblemWords: ProblemWords<OrganisationsProblem> = {
  organisation_not_found: ({ organisation }) => ({
    vi: `Không có tổ chức mang mã ${organisation}. Kiểm tra mã, hoặc tìm theo tên.`,
    en: `No organisation has the code ${organisation}. Check the code, or search by name.`,
  }),
  organisation_closed: ({ organisation, closedOn }) => ({
    vi: `${say(organisation)} đã kết thúc hoạt động từ ngày ${onDay(closedOn)}, không sửa được nữa.`,
    en: `${say(organisation)} was closed on ${onDay(closedOn)} and can no longer change.`,
  }),
  merged_already: ({ organisation, into, on }) => ({
    vi: `${say(organisation)} đã sáp nhập vào ${say(into)} từ ngày ${onDay(on)}. Làm việc với ${into.name}.`,
    en: `${say(organisation)} was merged into ${say(into)} on ${onDay(on)}. Work with ${into.name} instead.`,
  }),
  stale_page: ({ organisation }) => ({
    vi: `${say(organisation)} vừa được người khác thay đổi. Xem lại bản mới rồi làm tiếp.`,
    en: `Somebody else has just changed ${say(organisation)}. Look at the new version and go on.`,
  }),
  day_in_future: ({ on, today }) => ({
    vi: `Ngày ${onDay(on)} chưa đến; hôm nay là ${onDay(today)}. Chọn ngày không muộn hơn hôm nay.`,
    en: `${onDay(on)} has not come yet; today is ${onDay(today)}. Choose a day not later than today.`,
  }),
  day_before_state: ({ organisation, on, since }) => ({
    vi: `${say(organisation)} có thay đổi từ ngày ${onDay(since)}, sau ngày ${onDay(on)}. Chọn ngày từ ${onDay(since)} trở đi.`,
    en: `What is known of ${say(organisation)} begins on ${onDay(since)}, after ${onDay(on)}. Choose a day from ${onDay(since)} on.`,
  }),
  nothing_changes: ({ organisation }) => ({
    vi: `${say(organisation)} vốn đã như vậy, không có gì thay đổi.`,
    en: `${say(organisation)} is already so; nothing would change.`,
  }),
  cycle_in_tree: ({ organisation, superior }) => ({
    vi: `${say(superior)} đang thuộc ${say(organisation)}, nên không thể làm cấp trên của chính nó. Chọn cấp trên khác.`,
    en: `${say(superior)} stands below ${say(organisation)} and cannot become its superior. Choose another one.`,
  }),
  superior_level_wrong: ({ organisation, superior }) => ({
    vi: `${say(organisation)} phải ở cấp thấp hơn ${say(superior)}. Chọn cấp trên khác, hoặc sửa loại hình.`,
    en: `${say(organisation)} must be of a lower level than ${say(superior)}. Choose another superior, or correct the kind.`,
  }),
  superior_is_branch: ({ organisation, superior }) => ({
    vi: `${say(superior)} là chi bộ nên không có tổ chức trực thuộc. Chọn cấp trên khác cho ${say(organisation)}.`,
    en: `${say(superior)} is a branch and has no organisations below it. Choose another superior for ${say(organisation)}.`,
  }),
  superior_not_open: ({ organisation, superior, from }) => ({
    vi: `Từ ngày ${onDay(from)}, ${say(superior)} chưa hoặc không còn hoạt động trong suốt thời gian ${say(organisation)} trực thuộc. Chọn ngày hoặc cấp trên khác.`,
    en: `From ${onDay(from)} on ${say(superior)} is not open during the whole time in which ${say(organisation)} would stand below it. Choose another day or superior.`,
  }),
  code_taken: ({ organisation }) => ({
    vi: `Mã ${organisation.code} đã dùng cho ${organisation.name}. Chọn mã khác; mã cũ không dùng lại.`,
    en: `The code ${organisation.code} belongs to ${organisation.name}. Choose another; codes are never used again.`,
  }),
  kind_unknown: ({ kind }) => ({ vi: `Không có loại hình “${kind}”. Chọn một loại hình trong danh mục.`, en: `There is no kind “${kind}”. Choose one of the list.` }),
  has_open_subordinates: ({ organisation, count }) => ({
    vi: `${say(organisation)} còn ${formatNumber(count)} tổ chức trực thuộc. Chuyển, sáp nhập hoặc kết thúc các tổ chức đó trước.`,
    en: `${say(organisation)} still has ${count} organisations below it. Move, merge or close them first.`,
  }),
  named_twice: ({ organisation }) => ({ vi: `${say(organisation)} được chọn hai lần. Bỏ bớt một lần.`, en: `${say(organisation)} was chosen twice. Leave one out.` }),
  not_below: ({ organisation, superior }) => ({
    vi: `${say(organisation)} không trực thuộc ${say(superior)}. Chỉ chia được các tổ chức trực thuộc trực tiếp.`,
    en: `${say(organisation)} does not stand directly below ${say(superior)}. Only direct subordinates can go along.`,
  }),
  file_too_large: ({ limitBytes }) => ({
    vi: `Tệp lớn hơn ${megabytes(limitBytes)} MB. Bỏ hình ảnh và trang không cần, hoặc chia thành nhiều tệp.`,
    en: `The file is larger than ${megabytes(limitBytes)} MB. Leave out pictures and sheets that are not needed, or split it.`,
  }),
  not_an_excel_file: () => ({ vi: 'Tệp không phải là Excel (.xlsx) hay CSV. Mở trong Excel rồi lưu thành .xlsx.', en: 'The file is neither Excel (.xlsx) nor CSV. Open it in Excel and save it as .xlsx.' }),
  other_spreadsheet: ({ format }) => ({ vi: `Tệp ở dạng .${format}. Mở trong Excel rồi lưu thành .xlsx.`, en: `The file is a .${format}. Open it in Excel and save it as .xlsx.` }),
  password_protected: () => ({ vi: 'Tệp có mật khẩu nên không đọc được. Gỡ mật khẩu rồi gửi lại.', en: 'The file is protected by a password. Remove it and send again.' }),
  macros_not_allowed: () => ({ vi: 'Tệp có chứa macro. Lưu thành .xlsx không có macro rồi gửi lại.', en: 'The file contains macros. Save it as .xlsx without macros and send again.' }),
  damaged_file: () => ({ vi: 'Tệp bị hỏng, không đọc hết được. Mở trong Excel, lưu lại rồi gửi lần nữa.', en: 'The file is damaged. Open it in Excel, save it again and retry.' }),
  unpacks_too_large: ({ limitBytes }) => ({
    vi: `Nội dung tệp sau khi giải nén lớn hơn ${megabytes(limitBytes)} MB. Bỏ phần không cần rồi gửi lại.`,
    en: `Unpacked, the file is larger than ${megabytes(limitBytes)} MB. Leave out what is not needed.`,
  }),
  not_utf8: () => ({ vi: 'Chữ trong tệp CSV không phải Unicode (UTF-8). Lưu lại thành “CSV UTF-8” hoặc .xlsx.', en: 'The CSV is not Unicode (UTF-8). Save it as “CSV UTF-8” or .xlsx.' }),
  broken_quotes: ({ line }) => ({ vi: `Dấu ngoặc kép ở dòng ${line} không khép. Sửa dòng đó, hoặc dùng tệp .xlsx.`, en: `A quotation mark in line ${line} does not close. Correct the line, or use .xlsx.` }),
  too_many_rows: ({ limit }) => ({ vi: `Danh sách dài hơn ${formatNumber(limit)} dòng. Chia thành nhiều tệp.`, en: `The list has more than ${limit} rows. Split it into several files.` }),
  too_many_cells: () => ({ vi: 'Tệp có quá nhiều trang, cột hoặc ô. Chỉ để lại danh sách theo mẫu.', en: 'The file has too many sheets, columns or cells. Leave only the list as in the template.' }),
  headings_wrong: ({ found, wanted }) => ({
    vi: `Dòng tiêu đề không đúng mẫu. Cần có: ${wanted.join(' · ')}. Trong tệp: ${found.length === 0 ? 'không có tiêu đề' : found.join(' · ')}.`,
    en: `The headings are not those of the template. Wanted: ${wanted.join(' · ')}. Found: ${found.length === 0 ? 'none' : found.join(' · ')}.`,
  }),
  no_rows: () => ({ vi: 'Tệp không có dòng nào dưới tiêu đề. Điền danh sách rồi gửi lại.', en: 'There is no row below the headings. Fill in the list and send again.' }),
  rows_not_right: ({ count, rows }) => {
    const first = rows[0] && sayRowProblem(rows[0]);
    return {
      vi: `${formatNumber(count)} dòng chưa đúng nên chưa ghi gì. ${first ? `Dòng đầu tiên: ${first.vi}` : ''}`.trim(),
      en: `${count} rows are not right, so nothing was written. ${first ? `The first: ${first.en}` : ''}`.trim(),
    };
  },
  import_not_found: () => ({ vi: 'Không có lần nạp nào đang chạy với mã này.', en: 'No import is running under this key.' }),
};

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_048_576);
}

export const changeWords: { readonly [kind: string]: Sentence } = {
  added: { vi: 'Thành lập', en: 'Founded' },
  renamed: { vi: 'Đổi tên', en: 'Renamed' },
  reclassified: { vi: 'Đổi loại hình', en: 'Kind changed' },
  moved: { vi: 'Chuyển cấp trên', en: 'Moved' },
  recounted: { vi: 'Cập nhật số liệu', en: 'Numbers updated' },
  merged: { vi: 'Sáp nhập vào', en: 'Merged into' },
  received: { vi: 'Tiếp nhận', en: 'Received' },
  split: { vi: 'Chia, tách ra', en: 'Split off' },
  closed: { vi: 'Kết thúc hoạt động', en: 'Closed' },
};
