import type { Sentence } from '#foundation/sentence.ts';
import type { InvalidReason } from '../core/rules/validity.ts';
import type { Cause } from '../core/settle.ts';
import { INVALID_WORDS } from './desk-verdict.ts';

/** One figure of a batch, as a row names it: a person of the list, or a kind of papers. */
export function cellWords(cell: string, name: string | null): Sentence {
  const [kind = '', rest = ''] = cell.split(':');
  switch (kind) {
    case 'papers':
      return { vi: 'Số phiếu của tập', en: 'Papers in the batch' };
    case 'valid':
      return { vi: 'Phiếu hợp lệ', en: 'Valid ballots' };
    case 'invalid': {
      const why = INVALID_WORDS[rest as InvalidReason];
      return { vi: `Không hợp lệ: ${why.vi}`, en: `Invalid: ${why.en}` };
    }
    case 'against':
      return { vi: `${name ?? ''}, không đồng ý`, en: `${name ?? ''}, disagree` };
    default:
      return { vi: name ?? '', en: name ?? '' };
  }
}

/** Why two passes differed. */
export const CAUSE_WORDS: { readonly [C in Cause]: Sentence } = {
  'a-misread': { vi: 'Lượt A nhập nhầm', en: 'Pass A was entered wrongly' },
  'b-misread': { vi: 'Lượt B nhập nhầm', en: 'Pass B was entered wrongly' },
  'both-misread': { vi: 'Cả hai lượt nhập nhầm', en: 'Both passes were entered wrongly' },
  ruling: { vi: 'Phiếu khó đọc, ban đã xem chung', en: 'A paper hard to read; looked at together' },
  other: { vi: 'Nguyên nhân khác, nêu ở ghi chú', en: 'Another cause, given in the note' },
};
