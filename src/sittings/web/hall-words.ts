import type { Sentence } from '#foundation/sentence.ts';

/** What the hall reads beside names and figures; short, for it is read from twenty metres. */
export const hallWords = {
  screen: { vi: 'Màn hình hội trường', en: 'Hall screen' },
  agenda: { vi: 'Chương trình đại hội', en: 'Programme of the congress' },
  now: { vi: 'Đang làm', en: 'Now' },
  after: { vi: 'Tiếp theo', en: 'Next' },
  speaking: { vi: 'Đang phát biểu', en: 'Speaking' },
  nobody: { vi: 'Chưa có người phát biểu', en: 'Nobody is speaking' },
  overTime: { vi: 'quá giờ', en: 'over time' },
  vote: { vi: 'Biểu quyết', en: 'Vote' },
  for: { vi: 'tán thành', en: 'for' },
  against: { vi: 'không tán thành', en: 'against' },
  other: { vi: 'ý kiến khác', en: 'other' },
  passed: { vi: 'Đại hội đã thông qua', en: 'The congress has passed it' },
  rejected: { vi: 'Đại hội không thông qua', en: 'The congress has not passed it' },
  withdrawn: { vi: 'Nội dung này đã được rút', en: 'This motion was withdrawn' },
  lost: { vi: 'mất kết nối, đang thử lại', en: 'connection lost, trying again' },
  sample: { vi: 'dữ liệu mẫu', en: 'sample data' },
  unknown: { vi: 'Địa chỉ màn hình này không còn dùng được', en: 'This screen’s address is no longer in use' },
  unknownHint: { vi: 'Lấy địa chỉ mới ở bàn điều hành của đại hội.', en: 'Take a new address from the chair’s desk.' },
  waiting: { vi: 'Đang kết nối', en: 'Connecting' },
  waitingHint: { vi: 'Màn hình tự hiện khi có máy chủ.', en: 'The screen appears when the server answers.' },
} as const satisfies Record<string, Sentence>;
