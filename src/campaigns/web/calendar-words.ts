import type { Sentence } from '#foundation/sentence.ts';

/** What the dialog of the calendar says. */
export const calendarDialogWords = {
  title: { vi: 'Lịch đại hội', en: 'Calendar of congresses' },
  once: { vi: 'Tải một lần: mở tệp bằng ứng dụng lịch của máy. Ngày đổi sau đó không tự sang.', en: 'Once: open the file with the calendar of your device. Later changes do not follow.' },
  download: { vi: 'Tải tệp lịch', en: 'Download the calendar file' },
  again: { vi: 'Tự cập nhật: ứng dụng lịch hỏi lại địa chỉ này và tự nhận ngày mới.', en: 'By itself: the calendar asks this address again and takes over new days.' },
  warning: { vi: 'Ai có địa chỉ này đọc được những gì tài khoản của bạn đọc được, không ghi được gì. Không gửi cho người khác.', en: 'Whoever has this address can read what your account can read, and write nothing. Do not pass it on.' },
  make: { vi: 'Tạo địa chỉ để điện thoại, máy tính tự cập nhật', en: 'Make an address for telephone and computer' },
  address: { vi: 'Địa chỉ của lịch', en: 'The calendar’s address' },
  shownOnce: { vi: 'Chỉ hiện lần này.', en: 'Shown this once.' },
  how: {
    vi: 'Trên điện thoại, máy tính: mở ứng dụng lịch, chọn thêm lịch bằng địa chỉ (URL), rồi dán vào.',
    en: 'On the device: open the calendar, add a calendar by its address (URL), and paste it.',
  },
  takeBack: { vi: 'Muốn khóa địa chỉ này, thu hồi mã ở', en: 'To close this address, revoke its token on' },
  account: { vi: 'trang Tài khoản', en: 'the page of your account' },
} as const satisfies Record<string, Sentence>;
