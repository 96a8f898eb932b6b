import type { Sentence } from '#foundation/sentence.ts';
import type { Mark } from '../core/ballot.ts';
import type { PaperForm } from '../core/counted-ballot.ts';
import type { Said, Sign } from './desk-keys.ts';

/** Words of the tellers' desk. */
export const deskWords = {
  inHand: { vi: 'Phiếu đang cầm trên tay', en: 'The ballot in your hand' },
  list: { vi: 'Danh sách bầu cử theo thứ tự A-B-C', en: 'The list in alphabetical order' },
  struck: { vi: 'gạch', en: 'struck out' },
  ticked: { vi: 'chọn', en: 'chosen' },
  marks: {
    agree: { vi: 'đồng ý', en: 'agree' },
    disagree: { vi: 'không đồng ý', en: 'disagree' },
    both: { vi: 'cả hai ô', en: 'both boxes' },
    none: { vi: 'không ô nào', en: 'neither box' },
    unsaid: { vi: 'chưa nhập', en: 'not entered' },
  } satisfies Record<Mark | 'unsaid', Sentence>,
  entry: {
    'strike-out': { vi: 'Số thứ tự tên bị gạch', en: 'Number of the name struck out' },
    boxes: { vi: 'Số thứ tự người không được đồng ý', en: 'Number of the person not agreed with' },
    tick: { vi: 'Số thứ tự tên được chọn', en: 'Number of the name chosen' },
  } satisfies Record<PaperForm, Sentence>,
  entrySingle: { vi: 'Ô được đánh dấu X', en: 'The box with the X' },
  waits: (typed: string): Sentence => ({ vi: `Gõ thêm một số, hoặc phím cách nếu là số ${typed}.`, en: `Type another digit, or Space for number ${typed}.` }),
  howSingle: { vi: '1 đồng ý · 2 không đồng ý · 3 cả hai ô · 0 không ô nào', en: '1 agree · 2 disagree · 3 both boxes · 0 neither' },
  howBoxes: { vi: 'Gõ lại số đó: không ô nào, cả hai ô, rồi đồng ý.', en: 'Type it again: neither box, both boxes, then agree.' },
  signsTitle: { vi: 'Phiếu có dấu hiệu gì?', en: 'Which sign does the paper bear?' },
  signs: {
    foreign: { vi: 'Không do ban kiểm phiếu phát ra, hoặc của lần bầu khác', en: 'Not issued by the tellers, or of another ballot' },
    'name-outside-list': { vi: 'Viết thêm tên ngoài danh sách', en: 'A name outside the list is written' },
    marked: { vi: 'Có ký tên, ký hiệu riêng hoặc viết thêm', en: 'Signed, marked or written on' },
    'by-ruling': { vi: 'Ban kiểm phiếu kết luận không hợp lệ', en: 'Ruled invalid by the tellers' },
  } satisfies Record<Sign, Sentence>,
  keys: {
    Backspace: { vi: 'Bỏ tên vừa nhập', en: 'Drop the last name' },
    again: { vi: 'Giống phiếu vừa ghi', en: 'Same as the ballot before' },
    turn: { vi: 'Đảo: gạch những tên còn lại', en: 'Turn round: strike the other names' },
    restAgree: { vi: 'Các dòng còn lại đồng ý', en: 'Agree with the rest' },
    restDisagree: { vi: 'Các dòng còn lại không đồng ý', en: 'Disagree with the rest' },
    restNone: { vi: 'Các dòng còn lại để trống', en: 'Neither box for the rest' },
    signs: { vi: 'Phiếu có dấu hiệu khác…', en: 'Another sign on the paper…' },
    takeBack: { vi: 'Lấy lại phiếu vừa ghi', en: 'Take back the last ballot' },
    look: { vi: 'Xem các phiếu đã ghi', en: 'Look at the ballots written' },
    clear: { vi: 'Xóa hết, nhập lại', en: 'Clear and start again' },
    close: { vi: 'Đóng, không có dấu hiệu', en: 'Close, there is no sign' },
  },
  write: { vi: 'Ghi phiếu này', en: 'Write this ballot' },
  full: (papers: number): Sentence => ({ vi: `Tập đã đủ ${papers} phiếu`, en: `All ${papers} ballots of the batch are in` }),
  finish: (batch: number, pass: string): Sentence => ({ vi: `Chốt lượt ${pass} của tập ${batch}`, en: `Close pass ${pass} of batch ${batch}` }),
  finishAsk: { vi: 'Chốt rồi thì không sửa lượt này nữa. Bấm C lần nữa để chốt, Esc để xem lại.', en: 'Once closed this pass cannot be changed. Press C again to close, Esc to look again.' },
  said: (said: Said): Sentence => {
    switch (said.code) {
      case 'no_such_place':
        return { vi: `Danh sách không có số ${said.typed}. Nhập lại số.`, en: `There is no number ${said.typed} on the list. Type it again.` };
      case 'rows_left':
        return { vi: `Còn ${said.rows} dòng chưa nhập. Bấm phím cách nếu các dòng đó đồng ý.`, en: `${said.rows} rows are not entered. Press Space if they agree.` };
      case 'nothing_before':
        return { vi: 'Chưa có phiếu nào vừa ghi ở đây để lặp lại.', en: 'No ballot was written here yet that could be repeated.' };
    }
  },
  written: { vi: 'Đã ghi phiếu trước.', en: 'The ballot before is written.' },
  writtenHow: { vi: 'Bấm Z nếu cần lấy lại.', en: 'Press Z to take it back.' },
  backInHand: { vi: 'Đã lấy lại phiếu vừa ghi. Sửa rồi bấm Enter.', en: 'The last ballot is back in hand. Correct it and press Enter.' },
  nothingToTakeBack: { vi: 'Từ khi mở trang này chưa ghi phiếu nào. Phiếu sai ghi trước đó: lấy lại trong danh sách «Phiếu đã ghi».', en: 'Nothing was written since this page was opened. Take an earlier ballot back in the list “Ballots written”.' },
  saved: { vi: 'Đã lưu trên máy chủ', en: 'Saved on the server' },
  sending: (ballots: number): Sentence => ({ vi: `Đang gửi ${ballots} phiếu`, en: `Sending ${ballots} ballots` }),
  lineLost: (ballots: number): Sentence => ({ vi: `Mất kết nối: ${ballots} phiếu giữ trên máy này`, en: `Connection lost: ${ballots} ballots kept on this machine` }),
  lineLostNothing: { vi: 'Mất kết nối, đang thử lại', en: 'Connection lost, trying again' },
} as const;

/** "Phím 2 đến 9 gạch ngay; phím 1 chờ thêm một số." for a list of that length. */
export function howWords(form: PaperForm, names: number): Sentence {
  const verb = { 'strike-out': { vi: 'gạch', en: 'strike' }, tick: { vi: 'chọn', en: 'choose' }, boxes: { vi: 'ghi không đồng ý', en: 'disagree' } }[form];
  if (names < 10) return { vi: `Mỗi phím số ${verb.vi} ngay một tên; gõ lại để đổi.`, en: `Each digit: ${verb.en}, at once; type it again to change.` };
  const lastWaiting = Math.min(9, Math.floor(names / 10));
  const waiting = lastWaiting === 1 ? { vi: 'phím 1 chờ', en: '1 waits for' } : { vi: `phím 1 đến ${lastWaiting} chờ`, en: `1 to ${lastWaiting} wait for` };
  const next = { vi: `${waiting.vi} thêm một số`, en: `${waiting.en} another digit` };
  if (lastWaiting === 9) return { vi: `${upper(next.vi)}.`, en: `${upper(next.en)}.` };
  const atOnce = lastWaiting === 8 ? { vi: 'Phím 9', en: '9' } : { vi: `Phím ${lastWaiting + 1} đến 9`, en: `${lastWaiting + 1} to 9` };
  return { vi: `${atOnce.vi} ${verb.vi} ngay; ${next.vi}.`, en: `${atOnce.en} ${verb.en} at once; ${next.en}.` };
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
