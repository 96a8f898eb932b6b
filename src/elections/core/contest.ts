import type { ElectionOffice, RoundKind } from './election.ts';
import type { PaperForm } from './counted-ballot.ts';
import type { Pack } from './packs/pack.ts';

/** What the counting of one round must know; all else is on the papers. */
export interface Contest {
  readonly pack: Pack;
  /** Rules of mark G that this congress does not apply. */
  readonly switchedOff: readonly string[];
  readonly office: ElectionOffice;
  readonly roundKind: RoundKind;
  readonly form: PaperForm;
  readonly names: number;
  readonly seats: number;
}
