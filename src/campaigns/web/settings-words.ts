import type { Sentence } from '#foundation/sentence.ts';
import type { SourceMark } from '../core/statutes/statute.ts';

/** What the screens of a season's settings and of the days off say. */
export const settingsWords = {
  title: { vi: 'Thiết lập mùa', en: 'Season’s settings' },
  settings: { vi: 'Thời gian và quy tắc', en: 'Period and rules' },
  nameVi: { vi: 'Tên mùa đại hội', en: 'Name in Vietnamese' },
  nameEn: { vi: 'Tên tiếng Anh', en: 'Name in English' },
  term: { vi: 'Nhiệm kỳ', en: 'Term' },
  period: { vi: 'Thời gian của mùa', en: 'Period' },
  fromDay: { vi: 'Mùa bắt đầu', en: 'Season begins' },
  untilDay: { vi: 'Mùa kết thúc', en: 'Season ends' },
  shownOn: { vi: 'Màn hình mở ở ngày', en: 'Screens open on' },
  presentDay: { vi: 'ngày hiện tại', en: 'the present day' },
  unconfirmed: { vi: 'Quy tắc chưa xác nhận', en: 'Unconfirmed rules' },
  unconfirmedHint: { vi: 'Chỉ áp dụng khi được đánh dấu; nhắc trong kế hoạch kèm chữ «chưa xác nhận».', en: 'Applied only when marked; what they find is marked as not confirmed.' },
  why: { vi: 'Lý do đổi', en: 'Why it changes' },
  whyMissing: { vi: 'Ghi lý do để người xem sau hiểu.', en: 'Give the reason for those who read this later.' },
  missing: { vi: 'Còn chỗ chưa điền. Điền tên, nhiệm kỳ, hai ngày của mùa, và hai ngày của mỗi cấp được đánh dấu.', en: 'Something is left empty. Fill in the names, the term, the season’s two days, and both days of every marked level.' },
  save: { vi: 'Lưu thiết lập', en: 'Save the settings' },
  saved: { vi: 'Đã lưu thiết lập và ghi vào sổ.', en: 'The settings are saved and on record.' },
  changedElsewhere: { vi: 'Có người vừa đổi thiết lập của mùa này.', en: 'Somebody has just changed this season’s settings.' },
  take: { vi: 'Lấy bản mới', en: 'Take the new ones' },
  statute: { vi: 'Bộ quy định', en: 'Statute' },
  daysOff: { vi: 'Ngày nghỉ, ngày làm bù', en: 'Days off, Saturdays worked' },
  setDaysOff: { vi: 'Xem và đặt ngày nghỉ', en: 'See and set days off' },
  seeDaysOff: { vi: 'Xem ngày nghỉ', en: 'See the days off' },
  off: { vi: 'Ngày nghỉ', en: 'Day off' },
  workedSaturday: { vi: 'Thứ bảy làm bù', en: 'Saturday worked' },
  ordinaryWeekday: { vi: 'Làm việc như thường lệ', en: 'Worked as usual' },
  ordinarySaturday: { vi: 'Nghỉ như thường lệ', en: 'Off as usual' },
  ordinaryAgain: { vi: 'trở lại như thường lệ', en: 'as usual again' },
  weekend: { vi: 'Cuối tuần', en: 'Weekend' },
  note: { vi: 'Ghi chú', en: 'Note' },
  notePlaceholder: { vi: 'Nghỉ bù Quốc khánh', en: 'In lieu of National Day' },
  setDay: { vi: 'Đặt ngày', en: 'Set the day' },
  yearsDays: { vi: 'Các ngày đã đặt', en: 'Days that are set' },
  changes: { vi: 'Ai đã đổi', en: 'Who changed what' },
  noChanges: { vi: 'Chưa ai đổi ngày nào trong năm này; các ngày đang có theo thông báo nghỉ hằng năm.', en: 'Nobody has changed a day of this year; those shown follow the yearly announcements.' },
  entry: { vi: 'mục', en: 'entry' },
} as const satisfies Record<string, Sentence>;

/** How sure a number of the statute is. */
export const markWords: { readonly [M in SourceMark]: Sentence } = {
  S: { vi: 'đã đọc trong văn bản', en: 'read in the paper' },
  P: { vi: 'mới đọc một phần văn bản', en: 'read in part' },
  I: { vi: 'suy ra từ quy định', en: 'inferred from the rules' },
  G: { vi: 'chưa xác nhận', en: 'not confirmed' },
};
