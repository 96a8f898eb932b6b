import { decision244 } from './decision-244.ts';
import type { Pack } from './pack.ts';

/**
 * The regulation of elections of 10/10/2024: the winner's rule is that of 244 word for word; what differs stands here.
 * @source regulations §2.11
 */
export const decision190: Pack = {
  ...decision244,
  regulation: '190-QD/TW',
  name: { vi: 'Quy chế bầu cử trong Đảng (Quyết định 190-QĐ/TW ngày 10/10/2024)', en: 'Election regulation (Decision 190-QĐ/TW of 10/10/2024)' },
  // One case more than 244, whose text was not read: until it is, nothing falls under it and tellers rule (R-190-8.2).
  invalid: [...decision244.invalid, { reason: null, rule: 'R-190-INV.1', mark: 'S' }],
  surplus: {
    ...decision244.surplus,
    small: { value: { from: 3, to: 5, most: 1 }, rule: 'R-190-14.5', mark: 'S' },
    prepared: { value: { fromPercent: 10, toPercent: 15 }, rule: 'R-190-14.1', mark: 'S' },
  },
  floorSupportOver: { value: { numerator: 3, denominator: 10 }, rule: 'R-190-14.3', mark: 'S' },
};
