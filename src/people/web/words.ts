import type { ProblemOf } from '#foundation/contract.ts';
import type { Right } from '#foundation/right.ts';
import type { ProblemWords, Sentence } from '#foundation/sentence.ts';
import type { SheetReason } from '#foundation/sheet.ts';
import { headingsWrong, rowsWrong, UNREADABLE_SHEET } from '#foundation/sheet-words.ts';
import type { peopleContract } from '../contract.ts';

/** Sentences for everything that can stand against a wish in this room: what is so, and what to do. */

export type PeopleProblem = ProblemOf<(typeof peopleContract)[keyof typeof peopleContract]>;

export const RIGHT_WORDS: { readonly [R in Right]: Sentence } = {
  read: { vi: 'xem', en: 'see' },
  discuss: { vi: 'góp ý dự thảo', en: 'give opinions on drafts' },
  record: { vi: 'ghi nhận', en: 'record' },
  decide: { vi: 'quyết định của cấp trên', en: 'decide as the superior' },
  personnel: { vi: 'hồ sơ nhân sự', en: 'dossiers of candidates' },
  visit: { vi: 'ghi chuyến đi cơ sở', en: 'record visits' },
  confide: { vi: 'ghi chú nội bộ', en: 'confidential notes' },
  plan: { vi: 'lập kế hoạch', en: 'plan' },
  register: { vi: 'sửa sổ tổ chức', en: 'change the register' },
  people: { vi: 'giao nhiệm vụ, tạo tài khoản', en: 'give duties, make accounts' },
  audit: { vi: 'kiểm tra sổ ghi', en: 'audit the record' },
  administer: { vi: 'quản trị', en: 'administer' },
  count: { vi: 'kiểm phiếu', en: 'count ballots' },
  settle: { vi: 'chốt chỗ lệch khi kiểm phiếu', en: 'settle differences of a count' },
};

function rightsIn(language: 'vi' | 'en', rights: readonly Right[]): string {
  return rights.map((right) => RIGHT_WORDS[right][language]).join(', ');
}

/** 2020-05-29 → 29/5/2020 */
function shown(of: string): string {
  const [year, month, date] = of.split('-').map(Number);
  return `${date}/${month}/${year}`;
}

function wait(seconds: number): Sentence {
  const minutes = Math.ceil(seconds / 60);
  return seconds < 120 ? { vi: `${seconds} giây`, en: `${seconds} seconds` } : { vi: `${minutes} phút`, en: `${minutes} minutes` };
}

const UNREADABLE: { readonly [R in SheetReason]: Sentence } = {
  ...UNREADABLE_SHEET,
  too_large: { vi: 'Tệp lớn hơn mức nhận được. Chia thành nhiều tệp rồi gửi lại.', en: 'The file is larger than is taken. Split it and send again.' },
};

export const peopleProblemWords: ProblemWords<PeopleProblem> = {
  sign_in_failed: () => ({
    vi: 'Tên tài khoản hoặc mật khẩu chưa đúng. Kiểm tra phím Caps Lock và bộ gõ rồi nhập lại.',
    en: 'Account name or password is not right. Check Caps Lock and the keyboard, then try again.',
  }),
  totp_needed: () => ({ vi: 'Tài khoản này dùng mã xác thực. Nhập mã 6 số đang hiện trong ứng dụng trên điện thoại.', en: 'This account uses one-time codes. Enter the six digits shown by the app on your phone.' }),
  totp_wrong: () => ({
    vi: 'Mã xác thực không đúng hoặc đã dùng. Đợi mã kế tiếp rồi nhập lại; nếu vẫn sai, chỉnh giờ điện thoại.',
    en: 'The code is wrong or was used before. Wait for the next one; if it fails again, set the clock of your phone.',
  }),
  too_many_attempts: ({ seconds }) => ({ vi: `Nhập sai quá nhiều lần. Thử lại sau ${wait(seconds).vi}.`, en: `Too many wrong attempts. Try again in ${wait(seconds).en}.` }),
  program_token_used: () => ({ vi: 'Việc này không làm được bằng mã truy cập của chương trình. Đăng nhập bằng mật khẩu rồi làm.', en: 'A token for programs cannot do this. Sign in with your password.' }),
  sample_account: () => ({
    vi: 'Tài khoản mẫu dùng chung cho mọi người xem thử nên không đổi được. Tạo một tài khoản riêng.',
    en: 'A sample account is shared by everybody who tries this and cannot be changed. Make an account of your own.',
  }),
  no_such_sign_in: () => ({ vi: 'Thiết bị này đã đăng xuất rồi.', en: 'That device is signed out already.' }),
  password_wrong: () => ({ vi: 'Mật khẩu hiện tại chưa đúng. Nhập lại.', en: 'The present password is not right. Enter it again.' }),
  password_unchanged: () => ({ vi: 'Mật khẩu mới trùng mật khẩu cũ. Chọn mật khẩu khác.', en: 'The new password is the old one. Choose another.' }),
  password_too_short: ({ characters }) => ({ vi: `Mật khẩu cần ít nhất ${characters} ký tự. Một câu dễ nhớ là tốt nhất.`, en: `A password has at least ${characters} characters. A sentence you can remember is best.` }),
  password_has_account_name: () => ({ vi: 'Mật khẩu gần như là tên tài khoản hoặc họ tên. Chọn một câu khác.', en: 'The password is little more than the account name or your own. Choose another sentence.' }),
  password_too_plain: () => ({ vi: 'Mật khẩu quá dễ đoán (ký tự lặp hoặc dãy liên tiếp). Chọn một câu khác.', en: 'The password is too easy to guess (repeated or running characters). Choose another sentence.' }),
  totp_on_already: () => ({ vi: 'Mã xác thực đang bật. Muốn dùng điện thoại khác, tắt rồi bật lại.', en: 'One-time codes are on. To use another phone, switch them off and on again.' }),
  totp_not_begun: () => ({ vi: 'Chưa có mã QR để xác nhận. Bấm "Bật mã xác thực" trước.', en: 'There is no QR code to confirm yet. Begin with "Use one-time codes".' }),
  totp_not_on: () => ({ vi: 'Mã xác thực đang tắt.', en: 'One-time codes are off.' }),
  passkey_site_unfit: () => ({
    vi: 'Trình duyệt chỉ tạo khóa cho trang mở bằng tên miền có mã hóa (https) hoặc localhost. Mở trang bằng tên ấy rồi làm lại, hoặc dùng mật khẩu.',
    en: 'Browsers make passkeys only for pages opened by name and encrypted (https), or localhost. Open the page by its name, or use the password.',
  }),
  passkey_too_late: () => ({ vi: 'Đã quá năm phút hoặc lượt này đã dùng. Bấm lại để bắt đầu lượt mới.', en: 'Five minutes have passed, or this was used before. Begin again.' }),
  passkey_not_proved: () => ({ vi: 'Thiết bị chưa chứng minh được khóa này cho trang này. Làm lại, hoặc dùng mật khẩu.', en: 'The device has not proved this passkey for this site. Try again, or use the password.' }),
  passkey_unknown: () => ({ vi: 'Khóa này không còn dùng được ở đây. Đăng nhập bằng mật khẩu, rồi thêm lại khóa trong «Tài khoản của tôi».', en: 'This passkey is no longer known here. Sign in with your password, then add it again in “My account”.' }),
  no_such_passkey: () => ({ vi: 'Khóa này đã được bỏ.', en: 'That passkey was removed already.' }),
  too_many_passkeys: ({ most }) => ({ vi: `Mỗi tài khoản có nhiều nhất ${most} khóa. Bỏ một khóa không dùng nữa trước.`, en: `An account has at most ${most} passkeys. Remove one you no longer use first.` }),
  token_period_wrong: ({ latest }) => ({ vi: `Mã truy cập dùng được từ ngày mai đến chậm nhất ${shown(latest)}. Chọn ngày trong khoảng đó.`, en: `A token is good until a day from tomorrow to ${shown(latest)}. Choose a day within.` }),
  no_such_token: () => ({ vi: 'Không có mã truy cập này hoặc đã thu hồi.', en: 'There is no such token, or it was revoked.' }),
  no_such_person: () => ({ vi: 'Không có cán bộ này trong phạm vi được giao.', en: 'There is no such person within your range.' }),
  no_such_organisation: ({ organisation }) => ({ vi: `Không có tổ chức mã ${organisation}. Chọn lại trong danh sách.`, en: `There is no organisation with the code ${organisation}. Choose from the list.` }),
  no_such_duty: () => ({ vi: 'Không có nhiệm vụ này trong phạm vi được giao.', en: 'There is no such duty within your range.' }),
  person_there_already: ({ name }) => ({ vi: `Tổ chức này đã có ${name}. Nếu là người khác trùng tên, đánh dấu "Người khác trùng tên" rồi lưu.`, en: `${name} is already there. If another person of that name is meant, mark "Another person" and save.` }),
  person_changed_meanwhile: () => ({ vi: 'Người khác vừa sửa thông tin này. Tải lại để xem bản mới rồi sửa tiếp.', en: 'Somebody else has just changed this. Reload to see it and go on.' }),
  not_to_yourself: () => ({ vi: 'Không ai tự giao nhiệm vụ cho mình. Nhờ cấp trên hoặc người quản trị khác giao.', en: 'Nobody gives a duty to himself. Ask your superior or another administrator.' }),
  rights_beyond_yours: ({ rights }) => ({
    vi: `Nhiệm vụ này có quyền mà người giao không có ở tổ chức đó: ${rightsIn('vi', rights)}. Đề nghị cấp trên thực hiện.`,
    en: `This duty gives rights that you do not hold there: ${rightsIn('en', rights)}. Ask your superior to do it.`,
  }),
  ends_before_it_begins: ({ fromDay, untilDay }) => ({ vi: `Ngày thôi giữ ${shown(untilDay)} không sau ngày bắt đầu ${shown(fromDay)}. Sửa một trong hai ngày.`, en: `The end, ${shown(untilDay)}, is not after the beginning, ${shown(fromDay)}. Correct one of them.` }),
  duty_organisation_closed: ({ organisation, closedOn }) => ({ vi: `${organisation} đã kết thúc từ ${shown(closedOn)}. Chọn tổ chức đang hoạt động.`, en: `${organisation} was closed on ${shown(closedOn)}. Choose one that still is.` }),
  duty_held_already: ({ fromDay, untilDay }) => ({
    vi: `Người này đang giữ đúng nhiệm vụ đó từ ${shown(fromDay)}${untilDay === null ? '' : ` đến trước ${shown(untilDay)}`}. Không giao trùng.`,
    en: `The person holds this very duty from ${shown(fromDay)}${untilDay === null ? '' : ` until ${shown(untilDay)}`}. It is not given twice.`,
  }),
  duty_ended_already: ({ untilDay }) => ({ vi: `Nhiệm vụ đã thôi giữ từ ${shown(untilDay)}.`, en: `The duty ends on ${shown(untilDay)} already.` }),
  last_administrator: () => ({ vi: 'Đây là người quản trị cuối cùng. Giao quản trị cho người khác có tài khoản trước.', en: 'This is the last administrator. Give the duty to another person with an account first.' }),
  no_account: () => ({ vi: 'Người này chưa có tài khoản. Tạo tài khoản trước.', en: 'This person has no account. Make one first.' }),
  account_beyond_yours: () => ({
    vi: 'Người này giữ nhiệm vụ ngoài quyền được giao nên không quản lý được tài khoản này. Đề nghị cấp trên thực hiện.',
    en: 'This person holds duties wider than yours, so the account is not yours to manage. Ask your superior.',
  }),
  account_there_already: ({ account }) => ({ vi: `Người này đã có tài khoản ${account}.`, en: `This person has the account ${account} already.` }),
  account_name_taken: ({ account }) => ({ vi: `Tên ${account} đã có người dùng. Chọn tên khác.`, en: `The name ${account} is taken. Choose another.` }),
  own_account: () => ({ vi: 'Không tự khóa tài khoản của mình được. Nhờ người quản trị khác.', en: 'You cannot disable your own account. Ask another administrator.' }),
  people_sheet_unreadable: ({ reason }) => UNREADABLE[reason],
  people_headings_wrong: headingsWrong,
  people_rows_wrong: rowsWrong,
  people_sheet_empty: () => ({ vi: 'Tệp không có dòng nào để nạp. Điền danh sách dưới dòng tiêu đề rồi gửi lại.', en: 'The file has no rows. Fill in the list below the headings and send again.' }),
  set_up_already: () => ({ vi: 'Hệ thống đã được thiết lập. Đăng nhập để làm việc.', en: 'The first set-up is done. Sign in to work.' }),
  root_kind_unknown: () => ({ vi: 'Không có loại tổ chức này. Chọn lại trong danh sách.', en: 'There is no such kind of organisation. Choose from the list.' }),
  root_day_in_future: () => ({ vi: 'Ngày thành lập ở tương lai. Chọn hôm nay hoặc một ngày trước.', en: 'The day of founding is in the future. Choose today or an earlier day.' }),
  organisation_code_taken: ({ organisation }) => ({ vi: `Mã ${organisation} đã có tổ chức khác dùng. Chọn mã khác.`, en: `The code ${organisation} is taken. Choose another.` }),
};
