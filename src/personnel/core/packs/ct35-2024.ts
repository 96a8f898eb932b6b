import { day } from '#foundation/day.ts';
import type { PersonnelPack } from './pack.ts';

const steps = (from: number, each: number, most: number): number[] => Array.from({ length: Math.ceil((most - from) / each) + 1 }, (_, index) => Math.min(from + each * index, most));

/**
 * The cycle of 2025–2030. The age of retirement rises from 2021 on: men from 60 years 3 months by 3 months a year to 62, women from 55 years 4 months by 4 to 60.
 * @rule R-CT35b-5.7 reference months; re-elected with 48 months left
 */
export const personnelOf2024: PersonnelPack = {
  edition: 'ct35-2024',
  reference: { grassroots: day('2025-04-01'), district: day('2025-06-01'), province: day('2025-06-01'), central: day('2025-09-01') },
  monthsLeft: { firstTime: 60, reElected: 48, reElectedStatePost: null },
  retirement: { male: { from: 2021, months: steps(723, 3, 744) }, female: { from: 2021, months: steps(664, 4, 720) } },
  rules: {
    grassroots: { firstTime: 'R-CT35b-5.7', reElected: 'R-CT35b-5.7' }, district: { firstTime: 'R-CT35b-5.7', reElected: 'R-CT35b-5.7' },
    province: { firstTime: 'R-CT35b-5.7', reElected: 'R-CT35b-5.7' }, central: { firstTime: 'R-CT35b-5.7', reElected: 'R-CT35b-5.7' },
  },
  unconfirmed: true,
  women: { grassroots: 15, district: 15, province: 15 },
  under40: { grassroots: 10, district: 10, province: 10 },
  renewal: 33,
  middle: { levels: ['district', 'province'], from: 40, until: 50 },
  surplus: { from: 10, until: 15, most: 30 },
};
