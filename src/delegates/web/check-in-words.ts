import type { Sentence } from '#foundation/sentence.ts';

export const checkInWords = {
  title: { vi: 'Điểm danh', en: 'Check-in' },
  field: { vi: 'Mã thẻ hoặc họ tên', en: 'Badge code or name' },
  fieldHint: { vi: 'Không cần gõ dấu. Enter ghi đã đến.', en: 'Marks are not needed. Enter records the arrival.' },
  desk: { vi: 'Tên bàn', en: 'Desk' },
  deskMissing: { vi: 'Đặt tên bàn trước, để biết lượt nào do bàn nào ghi.', en: 'Name the desk first, so that each entry says where it was made.' },
  scan: { vi: 'Quét thẻ bằng camera', en: 'Scan badges by camera' },
  nobody: { vi: 'Không có ai khớp. Thử một phần của tên, hoặc gõ mã trên thẻ.', en: 'Nobody fits. Try a part of the name, or the code on the badge.' },
  unknownCode: { vi: 'Thẻ này không có trong danh sách đại hội. Tìm theo tên, hoặc hỏi ban thẩm tra tư cách.', en: 'This badge is not on the roll. Look for the name, or ask the credentials board.' },
  suggestions: { vi: 'Người khớp', en: 'Those who fit' },
  arrived: { vi: 'Đã đến', en: 'Arrived' },
  left: { vi: 'Đã về', en: 'Left' },
  takenBack: { vi: 'Đã lấy lại', en: 'Taken back' },
  recordArrival: { vi: 'Ghi đã đến', en: 'Record the arrival' },
  recordLeaving: { vi: 'Ghi đã về', en: 'Record the departure' },
  takeBack: { vi: 'Lấy lại lượt vừa ghi', en: 'Take back the last one' },
  clear: { vi: 'Xóa, gõ lại', en: 'Clear' },
  choose: { vi: 'Chọn người khác trong danh sách gợi ý', en: 'Choose another of the suggestions' },
  recent: { vi: 'Bàn này vừa ghi', en: 'This desk has just recorded' },
  nothingRecent: { vi: 'Chưa có lượt nào. Đưa thẻ trước camera, gõ mã trên thẻ, hoặc gõ tên.', en: 'Nothing yet. Hold a badge before the camera, or type its code or a name.' },
  remove: { vi: 'Bỏ lượt này', en: 'Drop this one' },
  tryNow: { vi: 'Gửi ngay', en: 'Send now' },
  present: { vi: 'có mặt', en: 'present' },
  byDelegation: { vi: 'Theo đoàn', en: 'By delegation' },
  delegation: { vi: 'Đoàn', en: 'Delegation' },
  presentColumn: { vi: 'Có mặt', en: 'Present' },
  summonedColumn: { vi: 'Triệu tập', en: 'Summoned' },
  notYet: { vi: 'Chưa đến', en: 'Not yet here' },
  allHere: { vi: 'Mọi người được triệu tập đã có mặt.', en: 'Everybody summoned is here.' },
  noRoll: { vi: 'Danh sách đại hội còn trống nên chưa có ai để điểm danh. Lập danh sách trước.', en: 'The roll is empty, so there is nobody to check in. Make the roll first.' },
  toRoll: { vi: 'Lập danh sách', en: 'Make the roll' },
} as const satisfies Record<string, Sentence>;

/** Where what was recorded is, in one sentence. */
export const savedWords = {
  allRecorded: { vi: 'Đã lưu hết vào sổ', en: 'Everything is in the record' },
  sending: { vi: 'Đang gửi', en: 'Sending' },
  keepsNothing: { vi: 'Trình duyệt này không giữ được gì trên máy. Đừng đóng trang khi còn lượt chờ.', en: 'This browser keeps nothing on the machine. Do not close the page while something waits.' },
} as const satisfies Record<string, Sentence>;

export const cameraWords = {
  camera: { vi: 'Camera', en: 'Camera' },
  opening: { vi: 'Đang mở camera', en: 'Opening the camera' },
  hold: { vi: 'Đưa mã trên thẻ vào giữa khung hình.', en: 'Hold the code of the badge in the middle of the picture.' },
  off: { vi: 'Tắt camera', en: 'Turn the camera off' },
  again: { vi: 'Thử lại', en: 'Try again' },
  none: { vi: 'Máy này không có camera. Gõ mã trên thẻ hoặc họ tên.', en: 'This machine has no camera. Type the code of the badge or the name.' },
  refused: { vi: 'Trình duyệt chưa được phép dùng camera. Cho phép trong ô địa chỉ của trình duyệt rồi thử lại, hoặc gõ mã trên thẻ.', en: 'The browser may not use the camera. Allow it beside the address and try again, or type the code of the badge.' },
  busy: { vi: 'Camera đang được phần mềm khác dùng. Đóng phần mềm đó rồi thử lại, hoặc gõ mã trên thẻ.', en: 'Another program is using the camera. Close it and try again, or type the code of the badge.' },
  notSecure: { vi: 'Trình duyệt chỉ cho dùng camera khi trang mở bằng https hoặc ngay trên máy chủ. Ở bàn này, gõ mã trên thẻ hoặc họ tên.', en: 'Browsers allow the camera only over https or on the server itself. At this desk, type the code of the badge or the name.' },
  failed: { vi: 'Không mở được camera. Thử lại, hoặc gõ mã trên thẻ.', en: 'The camera could not be opened. Try again, or type the code of the badge.' },
} as const satisfies Record<string, Sentence>;

/** Why an event did not enter the record, where the server has no closer words. */
export const outcomeWords = {
  lost: { vi: 'Chưa kết nối được với máy chủ.', en: 'The server cannot be reached.' },
  conflicting: { vi: 'Lượt này đã ghi khác đi trước đó; lượt ghi trước được giữ. Ghi lại nếu cần.', en: 'It was recorded differently before, and that stands. Record it again if need be.' },
  unknown: { vi: 'Không có trong danh sách đại hội. Hỏi ban thẩm tra tư cách.', en: 'Not on the roll. Ask the credentials board.' },
  barred: { vi: 'Đang bị đình chỉ hoặc không được công nhận tư cách. Mời gặp đoàn chủ tịch.', en: 'Suspended or not recognised. Lead the person to the presidium.' },
  clock_wrong: { vi: 'Đồng hồ của máy này sai quá một tuần. Chỉnh giờ rồi ghi lại.', en: 'The clock of this machine is wrong by more than a week. Set it and record again.' },
} as const satisfies Record<string, Sentence>;
