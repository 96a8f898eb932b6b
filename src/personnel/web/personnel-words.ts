import type { Sentence } from '#foundation/sentence.ts';
import type { Part } from './personnel-address.ts';

/** What the screens of personnel say beside rules and problems. */
export const personnelWords = {
  title: { vi: 'Nhân sự', en: 'Personnel' },
  setScheme: { vi: 'Lập đề án', en: 'Make the scheme' },
  changeScheme: { vi: 'Sửa đề án', en: 'Change the scheme' },
  addPerson: { vi: 'Thêm nhân sự', en: 'Add a person' },
  importExcel: { vi: 'Nạp quy hoạch từ Excel', en: 'Planning list from Excel' },
  holdStep: { vi: 'Ghi hội nghị', en: 'Record the conference' },
  publish: { vi: 'Ghi công khai', en: 'Record a publication' },
  files: { vi: 'Tải về', en: 'Download' },
  look: { vi: 'Điều cần xem lại', en: 'To be looked at' },
  name: { vi: 'Họ và tên', en: 'Name' },
  save: { vi: 'Lưu', en: 'Save' },
  organisation: { vi: 'Tổ chức', en: 'Organisation' },
  noDay: { vi: 'chưa có ngày', en: 'no day yet' },
} as const satisfies Record<string, Sentence>;

export const partWords: { readonly [P in Part]: Sentence } = {
  scheme: { vi: 'Đề án', en: 'Scheme' },
  people: { vi: 'Danh sách', en: 'Persons' },
  steps: { vi: 'Quy trình 5 bước', en: 'Five steps' },
  papers: { vi: 'Hồ sơ', en: 'Dossiers' },
  publishing: { vi: 'Công khai', en: 'Publication' },
  direct: { vi: 'Bầu trực tiếp bí thư', en: 'Direct election' },
};

/** How far one person has come. */
export const progressWords = {
  'not-begun': { vi: 'chưa làm quy trình', en: 'not begun' },
  'under-way': { vi: 'đang làm quy trình', en: 'under way' },
  introduced: { vi: 'đã giới thiệu', en: 'introduced' },
  'not-passed': { vi: 'không đạt', en: 'not passed' },
} as const satisfies Record<string, Sentence>;

/** In the middle of a sentence. */
export function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
