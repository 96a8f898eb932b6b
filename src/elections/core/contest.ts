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

/** The paper for so many names: with surplus and without. @rule R-244-17.2, R-244-17.3, R-HOI-5.1 */
export function formFor(pack: Pack, names: number, seats: number): PaperForm {
  return (names > seats ? pack.forms.surplus : pack.forms.noSurplus).value;
}

export function formRule(contest: Pick<Contest, 'pack' | 'names' | 'seats'>): string {
  return (contest.names > contest.seats ? contest.pack.forms.surplus : contest.pack.forms.noSurplus).rule;
}

export function contestOf(of: Omit<Contest, 'form'>): Contest {
  return { ...of, form: formFor(of.pack, of.names, of.seats) };
}
