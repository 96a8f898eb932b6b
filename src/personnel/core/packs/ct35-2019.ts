import { day } from '#foundation/day.ts';
import type { PersonnelPack } from './pack.ts';

/**
 * The cycle of 2020–2025: men retire at 60, women at 55.
 * @rule R-CT35-5.1…5.5, R-CT35-4.2…4.4, R-190-14.1
 * @source regulations §3.4, §3.5; the month of the grassroots is drawn from the dates of the levels above
 */
export const personnelOf2019: PersonnelPack = {
  edition: 'ct35-2019',
  reference: { grassroots: day('2020-04-01'), district: day('2020-06-01'), province: day('2020-09-01') },
  monthsLeft: { firstTime: 60, reElected: 30, reElectedStatePost: 36 },
  retirement: { male: { from: 2019, months: [720] }, female: { from: 2019, months: [660] } },
  rules: {
    grassroots: { firstTime: 'R-CT35-5.5', reElected: 'R-CT35-5.5' },
    district: { firstTime: 'R-CT35-5.3', reElected: 'R-CT35-5.4' },
    province: { firstTime: 'R-CT35-5.1', reElected: 'R-CT35-5.2' },
  },
  unconfirmed: false,
  women: { grassroots: 15, district: 15, province: 15 },
  under40: { district: 10, province: 10 },
  renewal: 33,
  middle: { levels: ['district', 'province'], from: 40, until: 50 },
  surplus: { from: 10, until: 15, most: 30 },
};
