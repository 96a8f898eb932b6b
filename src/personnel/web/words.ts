import { formatDay } from '#foundation/vietnamese-format.ts';
import type { ProblemWords } from '#foundation/sentence.ts';
import { headingsWrong, rowsWrong } from '#foundation/sheet-words.ts';
import { bodyWords } from '../core/body.ts';
import type { PersonnelProblem } from '../core/problems.ts';
import { UNREADABLE } from './sheet-reason-words.ts';
import { stepProblemWords } from './step-problem-words.ts';

/** Sentences for everything that can stand against a wish about personnel: what is so, and what to do. */
export const personnelProblemWords: ProblemWords<PersonnelProblem> = {
  season_not_found: ({ season }) => ({ vi: `Không có mùa đại hội “${season}”. Chọn một mùa trong danh sách.`, en: `There is no season “${season}”. Choose one from the list.` }),
  organisation_not_found: ({ organisation }) => ({ vi: `Không có tổ chức mã ${organisation}. Kiểm tra lại mã.`, en: `There is no organisation with the code ${organisation}. Check the code.` }),
  unit_not_found: ({ unit }) => ({ vi: `Mùa này không có đơn vị mã ${unit}. Chọn một đơn vị trong danh sách.`, en: `The season has no unit with the code ${unit}. Choose one from the list.` }),
  locked_by_approval: ({ on }) => ({ vi: `Cấp trên đã duyệt đề án nhân sự ngày ${formatDay(on)} nên không sửa được. Lập hồ sơ điều chỉnh để trình lại.`, en: `The superior approved the personnel scheme on ${on}, so it cannot be changed. Open a dossier of adjustment and submit again.` }),
  id_taken: () => ({ vi: 'Mã gửi này đã dùng ở nơi khác. Tải lại trang rồi nhập lần nữa.', en: 'This id is in use elsewhere. Load the page again and enter it once more.' }),
  day_in_future: ({ day }) => ({ vi: `Ngày ${formatDay(day)} chưa đến. Ghi ngày đã diễn ra.`, en: `${day} has not come yet. Enter the day on which it happened.` }),

  level_not_below: ({ level }) => ({ vi: `Cấp “${level}” không ở dưới tổ chức này nên không định khung được. Chọn cấp bên dưới.`, en: `The level “${level}” is not below this organisation. Choose one below.` }),
  range_backwards: ({ from, until }) => ({ vi: `Khoảng từ ${from} đến ${until} bị ngược. Ghi số nhỏ trước.`, en: `The range from ${from} to ${until} runs backward. Enter the smaller number first.` }),
  frame_changed_meanwhile: ({ by }) => ({ vi: `${by} vừa sửa khung này. Lấy bản mới, xem lại rồi sửa tiếp; chưa ghi gì.`, en: `${by} has just changed this frame. Take the new state, look and change again; nothing was written.` }),
  frame_unchanged: () => ({ vi: 'Khung đã đúng như vậy, không có gì thay đổi.', en: 'The frame is so already; nothing changes.' }),

  body_named_twice: ({ body }) => ({ vi: `${bodyWords[body].vi} được ghi hai lần. Bỏ một dòng.`, en: `${bodyWords[body].en} stands twice. Take one line out.` }),
  committee_missing: () => ({ vi: 'Đề án chưa ghi số lượng cấp ủy. Ghi số lượng rồi lưu.', en: 'The scheme does not say the number of the committee. Enter it and save.' }),
  standing_above_committee: ({ standing, committee }) => ({ vi: `Ban thường vụ ${standing} người, nhiều hơn cấp ủy ${committee} người. Sửa lại số lượng.`, en: `A standing committee of ${standing} is larger than the committee of ${committee}. Correct the numbers.` }),
  scheme_changed_meanwhile: ({ by }) => ({ vi: `${by} vừa sửa đề án. Lấy bản mới, xem lại rồi sửa tiếp; chưa ghi gì.`, en: `${by} has just changed the scheme. Take the new state, look and change again; nothing was written.` }),
  scheme_unchanged: () => ({ vi: 'Đề án đã đúng như vậy, không có gì thay đổi.', en: 'The scheme is so already; nothing changes.' }),

  person_not_found: () => ({ vi: 'Không có nhân sự này trong đề án, hoặc đã được đưa ra. Tải lại danh sách.', en: 'There is no such person in the scheme, or the person was taken off. Load the list again.' }),
  person_changed_meanwhile: ({ by }) => ({ vi: `${by} vừa sửa nhân sự này. Lấy bản mới, xem lại rồi sửa tiếp; chưa ghi gì.`, en: `${by} has just changed this person. Take the new state, look and change again; nothing was written.` }),
  person_unchanged: () => ({ vi: 'Thông tin đã đúng như vậy, không có gì thay đổi.', en: 'It is so already; nothing changes.' }),
  person_named_already: ({ name }) => ({ vi: `Đã có ${name} trong đề án. Nếu là người khác cùng tên, cùng năm sinh thì xác nhận rồi lưu lại.`, en: `${name} is in the scheme already. If this is another person of the same name and year, say so and save again.` }),
  people_full: ({ limit }) => ({ vi: `Một đề án có nhiều nhất ${limit} nhân sự. Đưa bớt người không còn xem xét.`, en: `A scheme has ${limit} persons at most. Take off those no longer considered.` }),
  track_stays: ({ name }) => ({ vi: `${name} đã được đưa vào quy trình nên không chuyển giữa tái cử và lần đầu được. Đưa ra khỏi đề án rồi thêm lại.`, en: `${name} has been through a step and does not change between re-election and first time. Take the person off and add again.` }),
  birth_not_possible: ({ year }) => ({ vi: `Năm sinh ${year} không hợp lý. Kiểm tra lại.`, en: `Born in ${year} cannot be. Check it.` }),
  joined_before_grown: ({ joinedOn }) => ({ vi: `Ngày vào Đảng ${formatDay(joinedOn)} không hợp với ngày sinh. Kiểm tra lại.`, en: `Joined on ${joinedOn} does not fit the birth. Check it.` }),
  official_before_joined: ({ joinedOn, officialOn }) => ({ vi: `Ngày chính thức ${formatDay(officialOn)} trước ngày vào Đảng ${formatDay(joinedOn)}. Sửa lại.`, en: `A full member on ${officialOn}, before joining on ${joinedOn}. Correct it.` }),
  post_named_twice: () => ({ vi: 'Một chức danh được ghi hai lần. Bỏ một dòng.', en: 'A post stands twice. Take one line out.' }),
  post_needs_words: () => ({ vi: 'Chức danh khác phải ghi rõ tên. Ghi tên rồi lưu.', en: 'Another post needs its name. Enter it and save.' }),
  paper_unchanged: () => ({ vi: 'Giấy tờ đã ghi đúng như vậy, không có gì thay đổi.', en: 'The paper is recorded so already; nothing changes.' }),

  ...stepProblemWords,

  publication_not_found: () => ({ vi: 'Không có đợt công khai này. Tải lại trang.', en: 'There is no such publication. Load the page again.' }),
  publication_names_nobody: () => ({ vi: 'Chưa chọn nhân sự nào để công khai. Chọn ít nhất một người.', en: 'Nobody is named to be made public. Choose at least one person.' }),
  publication_ended: ({ on }) => ({ vi: `Đợt công khai đã kết thúc ngày ${formatDay(on)}. Muốn công khai tiếp thì mở đợt mới.`, en: `The publication ended on ${on}. Begin a new one to go on.` }),
  ends_before_it_begins: ({ from, until }) => ({ vi: `Ngày kết thúc ${formatDay(until)} trước ngày bắt đầu ${formatDay(from)}. Sửa lại ngày.`, en: `It would end on ${until}, before it begins on ${from}. Correct the days.` }),

  not_direct_election: ({ organisation }) => ({ vi: `${organisation} không thực hiện bầu trực tiếp bí thư. Cấp trên quyết định trong kế hoạch trước.`, en: `${organisation} does not elect its secretary directly. The superior decides so in the plan first.` }),
  direct_changed_meanwhile: ({ by }) => ({ vi: `${by} vừa sửa phần này. Lấy bản mới, xem lại rồi sửa tiếp; chưa ghi gì.`, en: `${by} has just changed this. Take the new state, look and change again; nothing was written.` }),
  direct_unchanged: () => ({ vi: 'Nội dung đã đúng như vậy, không có gì thay đổi.', en: 'It is so already; nothing changes.' }),
  consent_incomplete: () => ({ vi: 'Văn bản đồng ý cần đủ số và ngày. Ghi cả hai, hoặc để trống cả hai.', en: 'The consent needs number and day. Enter both, or leave both empty.' }),

  personnel_sheet_unreadable: ({ reason }) => UNREADABLE[reason],
  personnel_headings_wrong: headingsWrong,
  personnel_rows_wrong: rowsWrong,
  personnel_sheet_empty: () => ({ vi: 'Tệp không có dòng nào để nạp. Điền danh sách dưới dòng tiêu đề rồi gửi lại.', en: 'The file has no rows. Fill in the list below the headings and send again.' }),
  personnel_empty: () => ({ vi: 'Chưa có nhân sự hoặc đề án để in. Lập đề án, thêm nhân sự trước.', en: 'There is no scheme and nobody to print. Make the scheme and add persons first.' }),
  form_not_as_sheet: () => ({ vi: 'Đề án nhân sự chỉ có bản Word, PDF. Danh sách trích ngang có bản Excel.', en: 'The scheme comes as Word or PDF only. The summary list comes as Excel too.' }),
};
