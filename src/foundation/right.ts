/**
 * What a duty lets a person do, in words that every room understands. Rooms ask for a right within an organisation; which duty
 * gives which right is decided in one place (people/core/duties.ts).
 */
export const RIGHTS = [
  'read', // see organisations, plans, progress and reports in the range
  'discuss', // read drafts under discussion and give opinions on them
  'record', // record what happened and prepare papers
  'decide', // decide as the superior: pilots, direct elections, holds, approvals
  'personnel', // see and write the dossiers of candidates
  'visit', // record visits to organisations below and what was found there
  'confide', // see and write notes that are not for everyone
  'plan', // plan congresses and change the plan
  'register', // change the register of organisations
  'people', // give and end duties, make accounts
  'count', // count ballots as a teller; of one congress
  'settle', // settle differences between two counts as the head teller; of one congress
  'audit', // read and verify the whole record
  'administer', // seasons, settings, backup
] as const;

export type Right = (typeof RIGHTS)[number];
