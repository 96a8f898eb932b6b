import type { Sentence } from '#foundation/sentence.ts';

/** The rules that personnel's findings and lists name, each in a sentence: the answer to «Vì sao?». */
export const personnelRuleWords: { readonly [rule: string]: Sentence } = {
  'R-CT35-4.1': { vi: 'Số lượng cấp ủy theo khung cấp trên định: cấp tỉnh, cấp huyện giảm khoảng 5% so với mức tối đa nhiệm kỳ trước, cấp cơ sở giữ nguyên.', en: 'The superior frames the number: about five per cent fewer than the former most for provinces and districts, unchanged at the grassroots.' },
  'R-CT35-4.2': { vi: 'Phấn đấu cấp ủy viên nữ từ 15% trở lên và có nữ trong ban thường vụ; dưới 40 tuổi từ 10% trở lên; dân tộc thiểu số phù hợp đặc điểm nơi làm việc.', en: 'The aim is 15 per cent of women and more, women in the standing committee, ten per cent and more below 40, and ethnic minorities as suits the area.' },
  'R-CT35-4.3': { vi: 'Cơ cấu ba độ tuổi: dưới 40 từ 10% trở lên, từ 40 đến 50 khoảng 40–50%, còn lại trên 50.', en: 'Three bands of age: ten per cent and more below 40, about 40 to 50 per cent from 40 to 50, the rest above 50.' },
  'R-CT35-4.4': { vi: 'Mỗi nhiệm kỳ đổi mới ít nhất một phần ba cấp ủy viên.', en: 'At least a third of a committee is new in each term.' },
  'R-CT35-4.5': { vi: 'Cơ cấu là mục tiêu phấn đấu, không phải điều kiện: phần mềm chỉ nhắc, không chặn.', en: 'The structure is an aim, not a condition: the software reminds and never refuses.' },
  'R-CT45-4.6': { vi: 'Cấp xã năm 2025: ban chấp hành 27–33 người, ban thường vụ 9–11 người.', en: 'Communes in 2025: a committee of 27 to 33, a standing committee of 9 to 11.' },
  'R-CT35-5.1': { vi: 'Cấp tỉnh, tham gia lần đầu: nam sinh từ tháng 9/1965, nữ sinh từ tháng 9/1970.', en: 'Province, first time: men born from September 1965, women from September 1970.' },
  'R-CT35-5.2': { vi: 'Cấp tỉnh, tái cử: nam sinh từ tháng 3/1963, nữ sinh từ tháng 3/1968; nếu tham gia cả chức danh chính quyền thì từ tháng 9/1963, tháng 9/1968.', en: 'Province, re-elected: men born from March 1963, women from March 1968; also to a state post, from September of these years.' },
  'R-CT35-5.3': { vi: 'Cấp huyện, tham gia lần đầu: nam sinh từ tháng 6/1965, nữ sinh từ tháng 6/1970.', en: 'District, first time: men born from June 1965, women from June 1970.' },
  'R-CT35-5.4': { vi: 'Cấp huyện, tái cử: nam sinh từ tháng 12/1962, nữ sinh từ tháng 12/1967.', en: 'District, re-elected: men born from December 1962, women from December 1967.' },
  'R-CT35-5.5': { vi: 'Cán bộ cấp xã: tham gia lần đầu phải đủ tuổi công tác trọn nhiệm kỳ; tái cử còn ít nhất 30 tháng.', en: 'Communal officials: first time with a full term before retirement, re-elected with 30 months left at least.' },
  'R-CT35-5.6': { vi: 'Chỉ biết năm sinh thì tính từ ngày 01/01 năm đó.', en: 'Of a year of birth alone, the first of January counts.' },
  'R-CT35b-5.7': { vi: 'Năm 2025: tham gia lần đầu phải đủ tuổi trọn nhiệm kỳ, tái cử còn ít nhất 48 tháng, tính đến tháng mốc của từng cấp.', en: 'In 2025: first time with a full term, re-elected with 48 months left at least, counted to the month of each level.' },
  'R-NS-1': { vi: 'Nhân sự tái cử làm đủ năm bước: ban thường vụ rà soát; cán bộ chủ chốt; ban chấp hành lần 1; ban thường vụ lần 2; ban chấp hành lần 2.', en: 'Re-election takes five steps: standing committee, key cadres, executive committee, standing committee again, executive committee again.' },
  'R-NS-2': { vi: 'Nhân sự tham gia lần đầu làm đủ năm bước sau khi xong tái cử, lấy từ quy hoạch đã duyệt.', en: 'Those put forward for the first time take the same steps after re-election is done, from the approved planning list.' },
  'R-NS-3': { vi: 'Hội nghị phải có ít nhất 2/3 số người được triệu tập; người được giới thiệu phải đạt trên 50% tính trên số được triệu tập, ở từng bước bỏ phiếu.', en: 'A conference needs two thirds of those summoned; a person needs more than half of those summoned at each vote.' },
  'R-NS-4': { vi: 'Ban thường vụ và ban chấp hành khác ý kiến thì báo cáo cấp trên xem xét.', en: 'Where standing and executive committee differ, the superior is told.' },
  'R-NS-5': { vi: 'Chưa có danh mục riêng cho hồ sơ trình duyệt nhân sự; dùng thành phần hồ sơ ứng cử, quyết định quy hoạch và biên bản các bước.', en: 'There is no list of its own for this dossier; the candidacy’s papers, the planning decision and the minutes are used.' },
  'R-244-10.3': { vi: 'Hồ sơ gồm: đơn, sơ yếu lý lịch có xác nhận, kê khai tài sản, giấy chứng nhận sức khỏe, nhận xét nơi công tác và nơi cư trú.', en: 'A dossier holds: application, certified CV, declaration of assets, health certificate, comments at work and at the residence.' },
  'R-190-10.3': { vi: 'Hồ sơ thêm kết luận tiêu chuẩn chính trị và bản sao văn bằng.', en: 'The dossier also holds the conclusion on political standards and copies of diplomas.' },
  'R-244-23.1': { vi: 'Ban thường vụ, bí thư, phó bí thư được bầu trong số cấp ủy viên.', en: 'Standing committee, secretary and deputies are elected among the members of the committee.' },
  'R-190-14.1': { vi: 'Danh sách bầu cấp ủy, ban thường vụ phải có số dư; cấp ủy triệu tập chuẩn bị dư 10–15%, tối đa 30%.', en: 'The lists for the committee and the standing committee have a surplus; 10 to 15 per cent are prepared, 30 at most.' },
  'R-HD62-1': { vi: 'Đại hội bầu trực tiếp bí thư có hồ sơ riêng.', en: 'A congress that elects its secretary directly keeps a file of its own.' },
};
