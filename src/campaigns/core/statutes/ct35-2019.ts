import { day } from '#foundation/day.ts';
import type { Statute } from './statute.ts';

/**
 * The cycle of 2020–2025: Directive 35-CT/TW of 30/5/2019 on congresses of all levels before the 13th National Congress.
 * @source regulations §3 and §12; where 2019's own text was not read the mark says so
 */
export const ct35of2019: Statute = {
  edition: 'ct35-2019',
  name: { vi: 'Chỉ thị 35-CT/TW ngày 30/5/2019', en: 'Directive 35-CT/TW of 30/5/2019' },
  paper: '35-CT/TW, 30/5/2019',
  validFrom: day('2019-05-30'),
  validUntil: day('2024-06-13'),
  term: '2020 - 2025',
  seasonFrom: day('2020-01-01'),
  seasonUntil: day('2020-12-31'),
  levels: {
    branch: {
      window: { value: { opensOn: day('2020-01-01'), closesOn: day('2020-06-30') }, rule: 'R-CT35-2.1', mark: 'I' },
      maxHalfDays: { value: 2, rule: 'R-CT35-2.1', mark: 'I' },
      form: { value: { always: 'members' }, rule: 'R-CT35-3.1', mark: 'I' },
      beforeSuperior: { value: true, rule: 'R-CT35-2.1', mark: 'S' },
    },
    grassroots: {
      window: { value: { opensOn: day('2020-04-01'), closesOn: day('2020-06-30') }, rule: 'R-CT35-2.2', mark: 'S' },
      maxHalfDays: { value: 4, rule: 'R-CT35-2.2', mark: 'S' },
      form: { value: { delegatesFrom: 200 }, rule: 'R-CT35-3.1', mark: 'S' },
      beforeSuperior: { value: true, rule: 'R-CT35-2.3', mark: 'I' },
    },
    district: {
      window: { value: { opensOn: day('2020-04-01'), closesOn: day('2020-08-31') }, rule: 'R-CT35-2.3', mark: 'S' },
      maxHalfDays: { value: 6, rule: 'R-CT35-2.3', mark: 'S' },
      form: { value: { always: 'delegates' }, rule: 'R-CT35-3.2', mark: 'I' },
      beforeSuperior: { value: true, rule: 'R-CT35-2.4', mark: 'I' },
    },
    province: {
      window: { value: { opensOn: day('2020-07-01'), closesOn: day('2020-10-31') }, rule: 'R-CT35-2.4', mark: 'S' },
      maxHalfDays: { value: 8, rule: 'R-CT35-2.4', mark: 'S' },
      form: { value: { always: 'delegates' }, rule: 'R-CT35-3.2', mark: 'S' },
      beforeSuperior: null,
    },
  },
  noticeWorkingDays: { value: 30, rule: 'R-QD24-11.1', mark: 'S' },
  // Written in the edition of 2024 only; a province that works by it already turns it on.
  approvedWorkingDays: { value: 45, rule: 'R-CT35b-2.8', mark: 'G' },
  clocksAfter: ['R-QD24-16.1', 'R-QD24-16.2', 'R-HD60-2', 'R-GK-2.1', 'R-GK-2.2', 'R-GK-2.3'],
  contents: { value: ['review', 'drafts', 'committee', 'delegates'], rule: 'R-CT35-1.1', mark: 'S' },
  reducedContents: { value: [['review', 'drafts', 'delegates'], ['review', 'drafts']], rule: 'R-CT35b-1.2', mark: 'I' },
  pilotsFirst: { value: true, rule: 'R-CT35-2.6', mark: 'P' },
  pilotsUntil: { value: { grassroots: day('2020-03-31'), district: day('2020-06-30') }, rule: 'R-CT35-2.6a', mark: 'G' },
  holds: { value: true, rule: 'R-CT35-2.7', mark: 'S' },
  quorum: { value: true, rule: 'R-DL-11.1', mark: 'G' },
};
