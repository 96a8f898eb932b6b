import type { ProblemWords, Sentence } from '#foundation/sentence.ts';
import type { RecordProblem } from './contract.ts';

/** Words of the record that the server and the page share; the sentences of the entries are in event-words.ts. */
export const recordProblemWords: ProblemWords<RecordProblem> = {
  chain_not_found: ({ chain }) => ({ vi: `Không có sổ «${chain}». Chọn sổ trong danh sách.`, en: `There is no chain “${chain}”. Choose one from the list.` }),
  entry_not_found: ({ number }) => ({
    vi: `Không có mục số ${number} trong phạm vi được giao. Quay lại danh sách và chọn mục khác.`,
    en: `There is no entry ${number} within your range. Go back to the list and choose another.`,
  }),
  export_too_large: ({ megabytes }) => ({
    vi: `Sổ này dài ${megabytes} MB, quá lớn để tải qua trang. Xuất bằng dòng lệnh trên máy chủ.`,
    en: `This chain has ${megabytes} MB, too much for a page. Export it by the command line on the server.`,
  }),
};

/** The chain of everything that belongs to no season; a season's chain bears the season's name. */
export const REGISTER_NAME: Sentence = { vi: 'Sổ chung: tổ chức, cán bộ, mùa đại hội', en: 'General chain: organisations, people, seasons' };
