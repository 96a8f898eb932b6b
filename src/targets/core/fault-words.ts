import type { ProblemWords, Sentence } from '#foundation/sentence.ts';
import type { FieldsProblem, ResultProblem } from './problems.ts';

/** What is wrong with what was entered; on the screen, and cell by cell in an import. */
export type EnteredProblem = FieldsProblem | Extract<ResultProblem, { readonly code: 'year_outside_term' | 'year_not_begun' | 'year_not_ended' | 'paper_needed' | 'reached_or_not' }>;

export const enteredProblemWords: ProblemWords<EnteredProblem> = {
  goal_needed: () => ({ vi: 'Chưa có mức đề ra. Nhập con số phải đạt.', en: 'The goal is missing. Enter the figure to be reached.' }),
  unit_needed: () => ({ vi: 'Chưa có đơn vị tính. Chọn hoặc ghi đơn vị, ví dụ “%” hay “tỷ đồng”.', en: 'The unit is missing. Choose or write one, such as “%”.' }),
  source_needed: () => ({ vi: 'Chỉ tiêu nhiệm kỳ trước phải dẫn văn bản đề ra. Ghi số, ngày nghị quyết.', en: 'A former target names the paper that set it. Enter number and day of the resolution.' }),
  term_ends_before_it_begins: ({ fromYear, dueYear }) => ({ vi: `Năm cuối (${dueYear}) đứng trước năm đầu (${fromYear}). Sửa lại một trong hai.`, en: `The last year (${dueYear}) comes before the first (${fromYear}). Correct one of them.` }),
  term_too_long: ({ years, limit }) => ({ vi: `Từ năm đầu đến năm cuối là ${years} năm; nhiều nhất ${limit} năm. Kiểm tra lại hai năm.`, en: `The term has ${years} years; ${limit} at most. Check both years.` }),
  base_incomplete: () => ({ vi: 'Số gốc phải có cả năm và giá trị. Ghi đủ, hoặc bỏ trống cả hai.', en: 'The base needs year and figure. Enter both or neither.' }),
  base_after_term_begins: ({ baseYear, fromYear }) => ({ vi: `Năm gốc ${baseYear} phải trước năm đầu ${fromYear}. Sửa lại năm gốc.`, en: `The base year ${baseYear} must come before the first year ${fromYear}. Correct it.` }),
  reach_has_no_base: () => ({ vi: 'Chỉ tiêu đạt chuẩn không có số gốc. Bỏ trống năm gốc và giá trị.', en: 'What is reached has no base figure. Leave it empty.' }),
  reach_has_no_steps: () => ({ vi: 'Chỉ tiêu đạt chuẩn không phân kỳ từng năm. Bỏ các mức từng năm.', en: 'What is reached has no yearly steps. Take them out.' }),
  step_outside_term: ({ year, fromYear, dueYear }) => ({ vi: `Mức năm ${year} nằm ngoài nhiệm kỳ ${fromYear}–${dueYear}. Sửa lại năm.`, en: `The step of ${year} lies outside the term ${fromYear}–${dueYear}. Correct the year.` }),
  step_named_twice: ({ year }) => ({ vi: `Năm ${year} có hai mức. Giữ lại một.`, en: `The year ${year} has two steps. Keep one.` }),
  weight_not_positive: () => ({ vi: 'Quy mô phải lớn hơn 0. Sửa lại, hoặc bỏ trống nếu chưa biết.', en: 'The size must be above 0. Correct it, or leave it empty.' }),
  year_outside_term: ({ year, fromYear, dueYear }) => ({ vi: `Năm ${year} nằm ngoài nhiệm kỳ ${fromYear}–${dueYear}. Chọn một năm trong nhiệm kỳ.`, en: `${year} lies outside the term ${fromYear}–${dueYear}. Choose a year within it.` }),
  year_not_begun: ({ year }) => ({ vi: `Năm ${year} chưa đến nên chưa có kết quả.`, en: `${year} has not come; it has no result yet.` }),
  year_not_ended: ({ year }) => ({ vi: `Năm ${year} chưa hết. Đánh dấu “ước thực hiện” rồi ghi.`, en: `${year} is not over. Mark the figure as an estimate.` }),
  paper_needed: () => ({ vi: 'Kết quả phải dẫn văn bản. Ghi số, ngày báo cáo hoặc niên giám.', en: 'A result names its paper. Enter the report or yearbook.' }),
  reached_or_not: () => ({ vi: 'Chỉ tiêu đạt chuẩn chỉ ghi “đã đạt” hoặc “chưa đạt”.', en: 'Of what is reached, say only whether it was.' }),
};

export function faultWords(problem: EnteredProblem): Sentence {
  return (enteredProblemWords[problem.code] as (facts: EnteredProblem) => Sentence)(problem);
}
