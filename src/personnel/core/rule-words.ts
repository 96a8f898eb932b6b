import type { Sentence } from '#foundation/sentence.ts';

/** What each rule of this room says, for «Vì sao?». */
export const ruleWords: { readonly [rule: string]: Sentence } = {
  'R-CT35-4.1': { vi: 'Số lượng cấp ủy cấp tỉnh, huyện giảm khoảng 5% so với tối đa nhiệm kỳ trước; cấp cơ sở giữ như trước. Khung của cấp trên cụ thể hóa số này.', en: 'Provincial and district committees are about 5 % smaller than before; the grassroots keep theirs. The superior’s frame makes it concrete.' },
  'R-CT35-4.2': { vi: 'Cấp ủy phấn đấu có từ 15% nữ trở lên và có nữ trong ban thường vụ; từ 10% dưới 40 tuổi (cấp tỉnh, huyện); dân tộc thiểu số phù hợp địa bàn.', en: 'Aims: 15 % women and women in the standing committee; 10 % under 40 at province and district; ethnic minorities as suits the area.' },
  'R-CT35-4.3': { vi: 'Cấp ủy có ba độ tuổi: dưới 40 từ 10%; từ 40 đến 50 khoảng 40–50%; còn lại trên 50.', en: 'Three age bands: under 40 at least 10 %; 40 to 50 about 40–50 %; the rest above.' },
  'R-CT35-4.4': { vi: 'Đổi mới không dưới một phần ba tổng số cấp ủy viên mỗi nhiệm kỳ.', en: 'At least a third of the committee is new in each term.' },
  'R-CT35-4.5': { vi: 'Các tỷ lệ là mức phấn đấu: phần mềm nhắc, không ngăn.', en: 'The shares are aims: the software warns and never refuses.' },
  'R-CT35-5.1': { vi: 'Lần đầu tham gia cấp ủy cấp tỉnh: nam sinh từ 9/1965, nữ sinh từ 9/1970.', en: 'First time in a provincial committee: men born from 9/1965, women from 9/1970.' },
  'R-CT35-5.2': { vi: 'Tái cử cấp ủy cấp tỉnh: nam sinh từ 3/1963, nữ sinh từ 3/1968; nếu tái cử cả chức danh chính quyền: 9/1963, 9/1968.', en: 'Re-elected to a provincial committee: men born from 3/1963, women from 3/1968; with a state post 9/1963 and 9/1968.' },
  'R-CT35-5.3': { vi: 'Lần đầu tham gia cấp ủy cấp huyện: nam sinh từ 6/1965, nữ sinh từ 6/1970.', en: 'First time in a district committee: men born from 6/1965, women from 6/1970.' },
  'R-CT35-5.4': { vi: 'Tái cử cấp ủy cấp huyện: nam sinh từ 12/1962, nữ sinh từ 12/1967.', en: 'Re-elected to a district committee: men born from 12/1962, women from 12/1967.' },
  'R-CT35-5.5': { vi: 'Cán bộ, công chức cấp xã: lần đầu phải đủ tuổi công tác trọn nhiệm kỳ; tái cử còn ít nhất 30 tháng.', en: 'Communal officials: the first time with age for a full term; re-elected with at least 30 months left.' },
  'R-CT35-5.6': { vi: 'Chỉ có năm sinh thì tính từ ngày 01/01 năm đó.', en: 'Where only the year of birth is known, it counts from 1 January.' },
  'R-CT35b-5.7': { vi: 'Thời điểm tính tuổi năm 2025: cơ sở 4/2025, cấp trên 6/2025, trực thuộc Trung ương 9/2025; lần đầu trọn nhiệm kỳ, tái cử còn ít nhất 48 tháng.', en: 'Reference months of 2025: grassroots 4/2025, above 6/2025, central level 9/2025; first time a full term, re-elected at least 48 months.' },
  'R-NS-1': { vi: 'Nhân sự tái cử làm quy trình năm bước: ban thường vụ rà soát; hội nghị cán bộ chủ chốt; ban chấp hành lần 1; ban thường vụ lần 2; ban chấp hành lần 2 giới thiệu.', en: 'Re-election goes through five steps: standing committee; key cadres; executive committee; standing committee again; executive committee introduces.' },
  'R-NS-2': { vi: 'Nhân sự lần đầu làm cùng năm bước, sau khi xong tái cử, lấy từ quy hoạch đã phê duyệt.', en: 'Those of the first time go through the same steps after re-election is done, and come from the approved planning list.' },
  'R-NS-3': { vi: 'Hội nghị cần ít nhất hai phần ba số người triệu tập; người được giới thiệu phải đạt trên 50% số người triệu tập ở mỗi bước bỏ phiếu.', en: 'A conference needs two thirds of those summoned; a nominee needs more than half of those summoned at each voting step.' },
  'R-NS-4': { vi: 'Ý kiến ban thường vụ khác kết quả phiếu của ban chấp hành thì báo cáo cấp trên.', en: 'Where the standing committee differs from the executive committee’s vote, the case is reported to the superior.' },
  'R-NS-5': { vi: 'Chưa thấy danh mục hồ sơ riêng cho phê duyệt đề án nhân sự; dùng hồ sơ ứng cử, thêm quyết định quy hoạch và biên bản các bước.', en: 'No list of papers for approving a scheme was found; the candidacy’s is used, with the planning decision and the minutes of the steps.' },
  'R-244-10.3': { vi: 'Hồ sơ gồm: đơn (nếu tự ứng cử), sơ yếu lý lịch có xác nhận, kê khai tài sản, giấy sức khỏe, nhận xét nơi công tác và nơi cư trú.', en: 'The dossier: application of who stands by himself, certified CV, declaration of assets, health certificate, comments at work and residence.' },
  'R-244-23.1': { vi: 'Người được giới thiệu làm bí thư, phó bí thư phải trúng cử ban thường vụ; nơi không có ban thường vụ thì phải trúng cử cấp ủy.', en: 'Candidates for secretary and deputy are elected to the standing committee; where there is none, to the committee.' },
  'R-190-14.1': { vi: 'Danh sách bầu cấp ủy, ban thường vụ phải nhiều hơn số lượng cần bầu; số dư tối đa 30%, trong đó cấp ủy triệu tập chuẩn bị 10–15%.', en: 'For committee and standing committee there are more candidates than seats: at most 30 %, of which the convening committee prepares 10–15 %.' },
  'R-190-14.5': { vi: 'Cấp ủy có từ 3 đến 5 người: số dư nhiều nhất 1 người.', en: 'A committee of 3 to 5: a surplus of one person at most.' },
  'R-HD62-1': { vi: 'Đại hội bầu trực tiếp bí thư có hồ sơ riêng.', en: 'A congress that elects its secretary directly has its own file.' },
};
