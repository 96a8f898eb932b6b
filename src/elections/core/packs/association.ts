import type { Pack } from './pack.ts';

/**
 * A plain statute of a union or an association: names are ticked, more than half of the valid papers elects, in the second ballot the most votes
 * win. To be copied and filled with a body's own text.
 */
export const association: Pack = {
  regulation: 'association',
  name: { vi: 'Quy chế bầu cử của hội (mẫu)', en: 'Election rules of an association (model)' },
  forms: { surplus: { value: 'tick', rule: 'R-HOI-5.1', mark: 'I' }, noSurplus: { value: 'tick', rule: 'R-HOI-5.1', mark: 'I' } },
  valid: { value: true, rule: 'R-HOI-5.4', mark: 'I' },
  counting: { value: true, rule: 'R-HOI-5.5', mark: 'I' },
  base: {
    'members-congress': { value: true, rule: 'R-244-32.2', mark: 'I' },
    'delegate-congress': { value: true, rule: 'R-244-32.3', mark: 'I' },
    conference: { value: true, rule: 'R-244-32.4', mark: 'I' },
  },
  invalid: [
    { reason: 'not-issued', rule: 'R-HOI-5.4', mark: 'I' },
    { reason: 'too-many-names', rule: 'R-HOI-5.4', mark: 'I' },
    { reason: 'votes-for-nobody', rule: 'R-HOI-5.4', mark: 'I' },
    { reason: 'name-outside-list', rule: 'R-HOI-5.4', mark: 'I' },
    { reason: 'marked', rule: 'R-HOI-5.4', mark: 'I' },
    { reason: 'by-ruling', rule: 'R-HOI-5.4', mark: 'I' },
  ],
  firstBallot: { value: 'over-half-of-valid', rule: 'R-HOI-5.2', mark: 'I' },
  furtherBallot: { value: 'most-votes', rule: 'R-HOI-5.3', mark: 'I' },
  manyOver: { value: 'most-votes-win', rule: 'R-HOI-5.6', mark: 'I' },
  tie: { value: 'ballot-among-tied', rule: 'R-HOI-5.7', mark: 'I' },
  tooFew: { committee: { value: 'further-ballot', rule: 'R-HOI-5.3', mark: 'I' }, delegates: { value: 'further-ballot', rule: 'R-HOI-5.3', mark: 'I' } },
  allottedDelegates: { value: true, rule: 'R-HOI-5.9', mark: 'I' },
  surplus: { required: { value: false, rule: 'R-HOI-5.8', mark: 'I' }, enough: { value: true, rule: 'R-HOI-5.8', mark: 'I' }, most: null, small: null, prepared: null },
  floorSupportOver: null,
  convenersBound: { value: false, rule: 'R-HOI-5.8', mark: 'I' },
  probationaryNominate: { value: true, rule: 'R-HOI-5.8', mark: 'I' },
  probationaryStand: { value: false, rule: 'R-HOI-5.8', mark: 'I' },
  tellersOffList: { value: true, rule: 'R-HOI-5.10', mark: 'I' },
  namesakes: { value: 'elder-first', rule: 'R-HOI-5.8', mark: 'I' },
};
