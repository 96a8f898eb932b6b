import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';

/** Signs that a congress is in difficulty, in the order in which a sentence names them when they weigh the same. */
export const SIGNALS = [
  'late', // its planned day has passed
  'no-day', // no day yet, and the window of its level closes soon
  'grievance-overdue', // a matter of the people past its deadline
  'internal-matter', // somebody noted a matter within the committee
  'personnel-returned', // the personnel scheme came back and was not sent again
  'dossier-held-up', // the superior has had a dossier for long
  'direct-unprepared', // the congress elects the secretary, and the preparation lacks something
  'personnel-not-begun', // no personnel scheme shortly before the day
  'no-documents', // not one document of its own shortly before the day
  'documents-not-approved', // documents drafted and not approved shortly before the day
  'no-opinions', // no meeting discussed a draft, no opinion came in
  'documents-neglected', // the agenda has less time for documents than for elections
  'first-time-secretary', // the secretary never led a congress
  'other-note', // somebody noted another difficulty
  'grievance-open', // a matter of the people not yet settled
  'finding-overdue', // something found on a visit is not mended in time
  'commitment-overdue', // a commitment past its day
] as const;

export type SignalId = (typeof SIGNALS)[number];

/** Where the page that a signal speaks of is. */
export const SIGNAL_PLACES = ['plan', 'documents', 'opinions', 'sittings', 'personnel', 'approvals', 'oversight', 'grievances'] as const;
export type SignalPlace = (typeof SIGNAL_PLACES)[number];

/** One sign of difficulty. `reason` is a phrase beginning with a small letter: a screen joins several and begins the sentence. */
export interface Signal {
  readonly id: SignalId;
  /** Points; the sum of a place's signals is its rank. */
  readonly weight: number;
  readonly reason: Sentence;
  /** Id of the rule that it rests on; null: ours. */
  readonly rule: string | null;
  readonly opens: SignalPlace;
  /** Since when it is so, where a day is known. */
  readonly since: Day | null;
}
