import { formatNumber, formatShare } from '#foundation/vietnamese-format.ts';
import type { Participant } from '#delegates/core/participant.ts';
import { birthYear } from '#people/core/person-facts.ts';
import { isMinority } from '#personnel/core/structure.ts';

/** A count with its share of those elected; null: of nobody is it known. */
export interface Share {
  readonly count: number;
  readonly percent: string;
}

/** Who was elected into one body, by what the roll knows of them. @source forms F07 */
export interface Composition {
  readonly women: Share | null;
  readonly under40: Share | null;
  readonly minority: Share | null;
  /** Of the committee that convened the congress: re-elected. */
  readonly again: Share | null;
  readonly meanAge: string | null;
  readonly university: Share | null;
  readonly advancedTheory: Share | null;
}

type Known = Pick<Participant, 'sex' | 'ethnicity' | 'isConvener' | 'bornOn' | 'bornYear' | 'profession' | 'theory'>;

/** A branch of the numbers is shown only where the roll has it for everybody: a share of unknowns says nothing. @param year of the congress; age is that year less the year of birth */
export function compositionOf(people: readonly Known[], year: number): Composition {
  const share = (known: (of: Known) => boolean, fits: (of: Known) => boolean): Share | null => {
    if (people.length === 0 || !people.every(known)) return null;
    const count = people.filter(fits).length;
    return { count, percent: formatShare(count, people.length, 'round') };
  };
  const age = (of: Known): number => year - (birthYear(of) ?? year);
  const born = (of: Known): boolean => birthYear(of) !== null;
  const ages = people.length > 0 && people.every(born) ? people.reduce((sum, each) => sum + age(each), 0) / people.length : null;
  return {
    women: share((of) => of.sex !== null, (of) => of.sex === 'female'), under40: share(born, (of) => age(of) < 40),
    minority: share((of) => of.ethnicity !== '', (of) => isMinority(of.ethnicity)), again: share(() => true, (of) => of.isConvener), meanAge: ages === null ? null : formatNumber(ages, 1),
    university: share((of) => of.profession !== null, (of) => UNIVERSITY.has(of.profession ?? '')), advancedTheory: share((of) => of.theory !== null, (of) => of.theory === 'advanced' || of.theory === 'bachelor'),
  };
}

const UNIVERSITY: ReadonlySet<string> = new Set(['university', 'master', 'doctor']);
