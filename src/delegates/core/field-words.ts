import { englishDay, formWords } from '#campaigns/core/words.ts';
import type { ProblemWords, Sentence } from '#foundation/sentence.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import type { FieldsProblem, RollProblem } from './problems.ts';
import { kindWords } from './words.ts';

/** Words as they stand within a sentence. */
export function inLine(words: Sentence): Sentence {
  return { vi: words.vi.charAt(0).toLocaleLowerCase('vi') + words.vi.slice(1), en: words.en.charAt(0).toLowerCase() + words.en.slice(1) };
}

const kind = (of: keyof typeof kindWords): Sentence => inLine(kindWords[of]);

/** What is wrong with the facts of one person; on the screen, and cell by cell in an import. */
export const fieldProblemWords: ProblemWords<FieldsProblem | RollProblem> = {
  kind_not_for_form: (facts) => ({
    vi: `${formWords[facts.form].vi} không có ${kind(facts.kind).vi}. ${facts.form === 'members' ? 'Chọn đảng viên chính thức hoặc dự bị.' : 'Chọn đại biểu chính thức hoặc dự khuyết.'}`,
    en: `A ${inLine(formWords[facts.form]).en} has no ${kind(facts.kind).en}. ${facts.form === 'members' ? 'Choose full or probationary member.' : 'Choose official or alternate delegate.'}`,
  }),
  source_needed: () => ({ vi: 'Đại biểu chính thức phải ghi là đương nhiên, được bầu hay chỉ định.', en: 'An official delegate is ex officio, elected or appointed. Say which.' }),
  source_not_for_kind: (facts) => ({ vi: `Với ${kind(facts.kind).vi} thì bỏ trống ô đương nhiên, được bầu, chỉ định.`, en: `Leave ex officio, elected, appointed empty for a ${kind(facts.kind).en}.` }),
  rank_needed: () => ({ vi: 'Đại biểu dự khuyết phải có thứ tự trong đoàn (1 là người được gọi trước).', en: 'An alternate has a rank within the delegation (1 is called first). Enter it.' }),
  rank_not_for_kind: (facts) => ({ vi: `Chỉ đại biểu dự khuyết có thứ tự; bỏ trống với ${kind(facts.kind).vi}.`, en: `Only alternates have a rank; leave it empty for a ${kind(facts.kind).en}.` }),
  delegation_needed: () => ({ vi: 'Đại biểu phải thuộc một đoàn đại biểu. Ghi tên đoàn, hoặc mã tổ chức cử đi.', en: 'A delegate belongs to a delegation. Enter its name, or the code of the organisation.' }),
  ex_officio_is_convener: () => ({ vi: 'Đại biểu đương nhiên là cấp ủy viên cấp triệu tập. Đánh dấu “Cấp ủy triệu tập”, hoặc chọn được bầu, chỉ định.', en: 'An ex officio delegate belongs to the convening committee. Mark it, or choose elected or appointed.' }),
  temporary_not_for_delegates: () => ({ vi: 'Đảng viên sinh hoạt tạm thời chỉ có ở đại hội đảng viên. Bỏ đánh dấu.', en: 'Only a members’ congress has members here for temporary activity. Take the mark off.' }),
  birth_not_possible: ({ year }) => ({ vi: `Năm sinh ${year} không hợp với một đảng viên đang sinh hoạt. Kiểm tra lại.`, en: `The year of birth ${year} does not fit a member. Check it.` }),
  joined_before_grown: ({ joinedOn }) => ({ vi: `Ngày vào Đảng ${formatDay(joinedOn)} quá sớm so với năm sinh. Kiểm tra hai ô này.`, en: `The day of joining, ${englishDay(joinedOn)}, is too early for the year of birth. Check both.` }),
  official_before_joined: ({ joinedOn, officialOn }) => ({
    vi: `Ngày chính thức ${formatDay(officialOn)} trước ngày vào Đảng ${formatDay(joinedOn)}. Sửa một trong hai ngày.`,
    en: `The day of full membership, ${englishDay(officialOn)}, is before that of joining, ${englishDay(joinedOn)}. Correct one of them.`,
  }),
  probationary_is_official: ({ officialOn }) => ({ vi: `Đảng viên dự bị chưa có ngày chính thức (đang ghi ${formatDay(officialOn)}). Bỏ ngày đó, hoặc chọn đảng viên chính thức.`, en: `A probationary member has no day of full membership (${englishDay(officialOn)} is given). Remove it, or choose full member.` }),
  day_in_future: ({ day }) => ({ vi: `Ngày ${formatDay(day)} chưa đến. Kiểm tra lại.`, en: `${englishDay(day)} has not come yet. Check it.` }),

  rank_taken: ({ rank, name, delegation }) => ({
    vi: `Thứ tự dự khuyết ${rank} của ${delegation === '' ? 'đoàn' : delegation} đã là ${name}. Chọn thứ tự khác.`,
    en: `Rank ${rank} of ${delegation === '' ? 'the delegation' : delegation} is ${name}’s. Choose another.`,
  }),
  named_already: ({ name, delegation }) => ({
    vi: `Danh sách đã có ${name}${delegation === '' ? '' : ` (${delegation})`}. Nếu là người khác trùng tên, đánh dấu “Người khác trùng tên” rồi lưu.`,
    en: `${name}${delegation === '' ? '' : ` (${delegation})`} is on the roll already. If another person of that name is meant, mark “Another person” and save.`,
  }),
};
