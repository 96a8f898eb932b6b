import type { Pack } from './pack.ts';

/**
 * The regulation of elections of 9/6/2014, in force for the cycles of 2015 and 2020.
 * @source regulations §2; its full text was never read in one piece, so several values are unsourced (mark G) or come from the text of 2024
 */
export const decision244: Pack = {
  regulation: '244-QD/TW',
  name: { vi: 'Quy chế bầu cử trong Đảng (Quyết định 244-QĐ/TW ngày 9/6/2014)', en: 'Election regulation (Decision 244-QĐ/TW of 9/6/2014)' },
  forms: { surplus: { value: 'strike-out', rule: 'R-244-17.2', mark: 'S' }, noSurplus: { value: 'boxes', rule: 'R-244-17.3', mark: 'S' } },
  valid: { value: true, rule: 'R-244-17.4', mark: 'S' },
  counting: { value: true, rule: 'R-244-32.1', mark: 'S' },
  base: {
    'members-congress': { value: true, rule: 'R-244-32.2', mark: 'S' },
    'delegate-congress': { value: true, rule: 'R-244-32.3', mark: 'S' },
    conference: { value: true, rule: 'R-244-32.4', mark: 'G' },
  },
  invalid: [
    { reason: 'not-issued', rule: 'R-244-17.5a', mark: 'P' },
    { reason: 'too-many-names', rule: 'R-244-17.5b', mark: 'P' },
    { reason: 'votes-for-nobody', rule: 'R-244-17.5c', mark: 'P' },
    { reason: 'single-not-one-box', rule: 'R-244-17.6d', mark: 'I' },
    { reason: 'name-outside-list', rule: 'R-244-17.6e', mark: 'G' },
    { reason: 'marked', rule: 'R-244-17.6f', mark: 'G' },
    { reason: 'by-ruling', rule: 'R-190-8.2', mark: 'S' },
  ],
  firstBallot: { value: 'over-half-of-base', rule: 'R-DER-5', mark: 'I' },
  furtherBallot: { value: 'over-half-of-base', rule: 'R-DER-5', mark: 'I' },
  manyOver: { value: 'most-votes-win', rule: 'R-244-32.5', mark: 'G' },
  tie: { value: 'ballot-among-tied', rule: 'R-244-32.6', mark: 'G' },
  tooFew: { committee: { value: 'further-ballot', rule: 'R-244-32.7', mark: 'G' }, delegates: { value: 'further-ballot', rule: 'R-244-20.2', mark: 'S' } },
  allottedDelegates: { value: true, rule: 'R-244-20.1', mark: 'S' },
  surplus: {
    required: { value: true, rule: 'R-190-14.1', mark: 'S' },
    enough: { value: true, rule: 'R-244-17.4', mark: 'I' },
    most: { value: { numerator: 3, denominator: 10 }, rule: 'R-190-14.4', mark: 'S' },
    small: { value: { from: 3, to: 5, most: 1 }, rule: 'R-190-14.5', mark: 'I' },
    prepared: { value: { fromPercent: 10, toPercent: 15 }, rule: 'R-190-14.1', mark: 'G' },
  },
  floorSupportOver: null,
  convenersBound: { value: true, rule: 'R-244-13.1', mark: 'S' },
  probationaryNominate: { value: true, rule: 'R-244-11.2', mark: 'S' },
  probationaryStand: { value: false, rule: 'R-DL-3.4', mark: 'S' },
  tellersOffList: { value: true, rule: 'R-190-8.1', mark: 'S' },
  namesakes: { value: 'elder-first', rule: 'R-DER-2', mark: 'G' },
};
