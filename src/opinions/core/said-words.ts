import type { ProblemWords } from '#foundation/sentence.ts';
import { formatNumber } from '#foundation/vietnamese-format.ts';
import type { SaidProblem } from './given-opinion.ts';

/** What is wrong with what somebody wrote, and what to do; screens, a secretary's lines and files say the same. */
export const saidProblemWords: ProblemWords<SaidProblem> = {
  opinion_empty: () => ({ vi: 'Chưa có nội dung ý kiến. Viết ý kiến rồi gửi.', en: 'The opinion has no text. Write it, then send.' }),
  opinion_too_long: ({ letters, most }) => ({
    vi: `Ý kiến dài ${formatNumber(letters)} chữ cái, nhiều nhất ${formatNumber(most)}. Tách theo từng đoạn rồi gửi riêng, hoặc gửi thành văn bản cho thư ký.`,
    en: `The opinion has ${formatNumber(letters).replaceAll('.', ',')} letters, at most ${formatNumber(most).replaceAll('.', ',')} are taken. Divide it by paragraphs, or hand it to the secretary as a paper.`,
  }),
  paragraph_not_found: ({ paragraph }) => ({ vi: `Dự thảo này không có đoạn ${paragraph}. Chọn lại đoạn, hoặc góp ý cho cả văn kiện.`, en: `This draft has no paragraph ${paragraph}. Choose it again, or speak about the document as a whole.` }),
  amendment_needs_paragraph: () => ({ vi: 'Sửa câu chữ phải nêu đoạn. Chọn đoạn cần sửa, hoặc đổi loại thành ý kiến khác.', en: 'An amendment is of one paragraph. Choose it, or make it another view.' }),
  amendment_changes_nothing: () => ({ vi: 'Chữ mới giống chữ cũ. Sửa lại chữ mới, hoặc chọn loại ý kiến khác.', en: 'The new words are the old ones. Change them, or choose another kind.' }),
  old_words_missing: () => ({ vi: 'Chưa nêu chữ cần sửa. Chép đúng chữ trong đoạn.', en: 'The words to be changed are missing. Copy them from the paragraph.' }),
  old_words_not_found: () => ({ vi: 'Không thấy chữ cần sửa trong đoạn này. Chép lại đúng như dự thảo, hoặc chọn đoạn khác.', en: 'The words to be changed do not stand in this paragraph. Copy them as they are, or choose another paragraph.' }),
  old_words_repeated: ({ times }) => ({ vi: `Chữ cần sửa có ${times} chỗ trong đoạn. Nêu chỗ thứ mấy, hoặc chép dài hơn.`, en: `The words stand ${times} times in the paragraph. Say which one, or copy more of them.` }),
};
