import { day } from '#foundation/day.ts';
import type { Statute } from './statute.ts';

/**
 * A small statute for an association in three levels, as a union or a youth, women's or veterans' body writes it: its own windows, shorter
 * congresses, notice and threshold, no order between pilots and others, one reduced set. To be copied and filled with a body's own numbers.
 */
export const association: Statute = {
  edition: 'association',
  name: { vi: 'Điều lệ hội (mẫu)', en: 'Statute of an association (model)' },
  paper: '',
  validFrom: day('2026-01-01'),
  validUntil: null,
  term: '2026 - 2031',
  seasonFrom: day('2026-01-01'),
  seasonUntil: day('2026-12-31'),
  levels: {
    grassroots: {
      window: { value: { opensOn: day('2026-02-01'), closesOn: day('2026-05-31') }, rule: 'R-HOI-2.1', mark: 'I' },
      maxHalfDays: { value: 2, rule: 'R-HOI-2.1', mark: 'I' },
      form: { value: { delegatesFrom: 150 }, rule: 'R-HOI-3.1', mark: 'I' },
      beforeSuperior: { value: true, rule: 'R-HOI-2.3', mark: 'I' },
    },
    district: {
      window: { value: { opensOn: day('2026-05-01'), closesOn: day('2026-08-31') }, rule: 'R-HOI-2.1', mark: 'I' },
      maxHalfDays: { value: 3, rule: 'R-HOI-2.1', mark: 'I' },
      form: { value: { always: 'delegates' }, rule: 'R-HOI-3.1', mark: 'I' },
      beforeSuperior: { value: true, rule: 'R-HOI-2.3', mark: 'I' },
    },
    province: {
      window: { value: { opensOn: day('2026-08-01'), closesOn: day('2026-11-30') }, rule: 'R-HOI-2.1', mark: 'I' },
      maxHalfDays: { value: 4, rule: 'R-HOI-2.1', mark: 'I' },
      form: { value: { always: 'delegates' }, rule: 'R-HOI-3.1', mark: 'I' },
      beforeSuperior: null,
    },
  },
  noticeWorkingDays: { value: 15, rule: 'R-HOI-2.2', mark: 'I' },
  approvedWorkingDays: null,
  clocksAfter: [],
  contents: { value: ['review', 'drafts', 'committee', 'delegates'], rule: 'R-HOI-1.1', mark: 'I' },
  reducedContents: { value: [['review', 'drafts', 'committee']], rule: 'R-HOI-1.1', mark: 'I' },
  pilotsFirst: null,
  pilotsUntil: null,
  holds: { value: true, rule: 'R-HOI-2.4', mark: 'I' },
  quorum: null,
};
