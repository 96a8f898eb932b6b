import { formatDay } from '#foundation/vietnamese-format.ts';
import type { ProblemWords } from '#foundation/sentence.ts';
import type { AmendProblem, StepRefusal } from '../core/problems.ts';
import { stepWords, trackWords } from '../core/step.ts';

type Own = Exclude<StepRefusal, { readonly code: 'day_in_future' }> | Extract<AmendProblem, { readonly code: 'step_not_found' | 'step_latest_only' }>;

/** Sentences for what speaks against a conference of the five steps. R-NS-1…3 */
export const stepProblemWords: ProblemWords<Own> = {
  step_not_next: ({ track, next }) => ({ vi: `${trackWords[track].vi}: tiếp theo phải là ${lower(stepWords[next].name.vi)}. Ghi đúng thứ tự các bước.`, en: `${trackWords[track].en}: next comes ${lower(stepWords[next].name.en)}. Record the steps in their order.` }),
  re_election_first: ({ next }) => ({ vi: `Làm xong quy trình tái cử rồi mới đến nhân sự lần đầu. Còn ${lower(stepWords[next].name.vi)} của tái cử.`, en: `Re-election is done before those of the first time. It still lacks ${lower(stepWords[next].name.en)}.` }),
  step_before_previous: ({ previous }) => ({ vi: `Bước trước làm ngày ${formatDay(previous)}, bước này không thể sớm hơn. Sửa lại ngày.`, en: `The step before was held on ${previous}; this one cannot be earlier. Correct the day.` }),
  present_above_summoned: ({ present, summoned }) => ({ vi: `Có mặt ${present} nhiều hơn triệu tập ${summoned}. Sửa lại.`, en: `${present} present are more than ${summoned} summoned. Correct it.` }),
  step_without_quorum: ({ present, summoned, needed }) => ({ vi: `Có mặt ${present}/${summoned}, chưa đủ hai phần ba (cần ${needed}). Triệu tập lại hội nghị.`, en: `${present} of ${summoned} were present, less than two thirds (${needed} are needed). Summon the conference again.` }),
  step_names_nobody: () => ({ vi: 'Chưa có nhân sự nào ở bước này. Chọn ít nhất một người.', en: 'Nobody is put to this step. Choose at least one person.' }),
  step_names_twice: ({ name }) => ({ vi: `${name} được ghi hai lần. Bỏ một dòng.`, en: `${name} stands twice. Take one line out.` }),
  person_of_other_track: ({ name, track }) => ({ vi: `${name} thuộc diện ${lower(trackWords[track].vi)}, không ghi vào đây được. Ghi ở đúng diện.`, en: `${name} belongs to the track “${lower(trackWords[track].en)}”. Record the person there.` }),
  person_out_before: ({ name, step }) => ({ vi: `${name} không qua hoặc không có ở bước ${step} nên không đưa vào bước này được. Bỏ khỏi danh sách.`, en: `${name} did not pass step ${step}, or was not in it. Leave the person out.` }),
  person_left_out: ({ name }) => ({ vi: `${name} đã qua bước trước, phải có kết quả ở bước này. Ghi số phiếu, hoặc đưa ra khỏi đề án.`, en: `${name} passed the step before and needs a result at this one. Enter the votes, or take the person off the scheme.` }),
  person_passed_already: ({ name }) => ({ vi: `${name} đã qua đủ năm bước. Bỏ khỏi danh sách lần này.`, en: `${name} has been through all five steps. Leave the person out this time.` }),
  votes_missing: ({ name }) => ({ vi: `Chưa ghi số phiếu của ${name}. Ghi số phiếu đồng ý.`, en: `The votes of ${name} are missing. Enter the votes for.` }),
  votes_not_at_first_step: ({ name }) => ({ vi: `Bước 1 thống nhất danh sách, không bỏ phiếu. Để trống số phiếu của ${name}.`, en: `At step 1 the list is agreed without a ballot. Leave the votes of ${name} empty.` }),
  votes_above_present: ({ name, votes, present }) => ({ vi: `${name} có ${votes} phiếu, nhiều hơn ${present} người có mặt. Sửa lại.`, en: `${name} has ${votes} votes, more than the ${present} present. Correct it.` }),
  step_not_found: () => ({ vi: 'Không có hội nghị này trong quy trình. Tải lại trang.', en: 'There is no such conference. Load the page again.' }),
  step_latest_only: () => ({ vi: 'Chỉ ghi lại được hội nghị gần nhất. Hội nghị này đã có bước sau.', en: 'Only the latest conference can be told again. This one has a step after it.' }),
};

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
