import type { PaperForm } from './counted-ballot.ts';
import type { ElectionOffice } from './election.ts';

/** What stands on a ballot paper besides names and figures; the paper itself and its picture on the screen take it from here. */

const OFFICE_TITLES: { readonly [O in ElectionOffice]: string } = {
  committee: 'BAN CHẤP HÀNH', 'standing-committee': 'BAN THƯỜNG VỤ', secretary: 'BÍ THƯ', 'deputy-secretary': 'PHÓ BÍ THƯ', 'inspection-committee': 'ỦY BAN KIỂM TRA',
  'inspection-chair': 'CHỦ NHIỆM ỦY BAN KIỂM TRA', 'upper-delegates': 'ĐẠI BIỂU CHÍNH THỨC DỰ ĐẠI HỘI CẤP TRÊN', 'upper-alternates': 'ĐẠI BIỂU DỰ KHUYẾT DỰ ĐẠI HỘI CẤP TRÊN',
};

/** What is elected, in the title of a paper; the committee of a branch is called chi ủy. */
export function officeTitle(office: ElectionOffice, branch: boolean): string {
  return branch && office === 'committee' ? 'CHI ỦY' : OFFICE_TITLES[office];
}

/** Number and name, and a column for each box. */
export function ballotColumns(form: PaperForm): readonly string[] {
  return form === 'boxes' ? ['TT', 'Họ và tên', 'Đồng ý', 'Không đồng ý'] : form === 'tick' ? ['TT', 'Họ và tên', 'Bầu'] : ['TT', 'Họ và tên'];
}

/**
 * How to vote, in the rule's words.
 * @param names how many stand on the list
 * @rule R-244-17.2 @rule R-244-17.3 @rule R-244-17.4 @rule R-244-17.5 @rule R-HOI-5.1
 */
export function howToVote(form: PaperForm, seats: number, names: number): readonly string[] {
  if (form === 'strike-out') return [`Gạch ngang giữa họ và tên người không bầu; để lại nhiều nhất ${seats} người.`, 'Phiếu để lại quá số lượng cần bầu, hoặc gạch hết, là phiếu không hợp lệ.'];
  if (form === 'tick') return [`Đánh dấu X vào ô của người được bầu; nhiều nhất ${seats} người.`, 'Phiếu chọn quá số lượng cần bầu, hoặc không chọn ai, là phiếu không hợp lệ.'];
  if (names === 1) return ['Đánh dấu X vào một trong hai ô: Đồng ý hoặc Không đồng ý.', 'Phiếu đánh dấu cả hai ô, hoặc không đánh dấu ô nào, là phiếu không hợp lệ.'];
  return ['Với mỗi người, đánh dấu X vào một trong hai ô: Đồng ý hoặc Không đồng ý.', 'Người được đánh dấu cả hai ô hoặc không ô nào thì không tính phiếu cho người ấy.'];
}
