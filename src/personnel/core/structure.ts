import type { Day } from '#foundation/day.ts';
import { ageOn, type PersonDetails, type Track } from './person.ts';

/** Counts of a list by what R-CT35-4.2…4.4 look at. */
export interface Structure {
  readonly people: number;
  readonly women: number;
  readonly ethnic: number;
  readonly firstTime: number;
  readonly under40: number;
  /** 40 to 50 completed years, both included. */
  readonly from40to50: number;
  readonly over50: number;
  readonly ageUnknown: number;
  /** In hundredths of a year; null: no age is known. */
  readonly meanAge: number | null;
  readonly university: number;
  readonly postgraduate: number;
  readonly theoryAdvanced: number;
}

export type Counted = Pick<PersonDetails, 'bornOn' | 'bornYear' | 'sex' | 'ethnicity' | 'profession' | 'theory'> & { readonly track: Track };

/** Everybody but the Kinh. */
export function isMinority(ethnicity: string): boolean {
  return ethnicity.trim().toLocaleLowerCase('vi') !== 'kinh' && ethnicity.trim() !== '';
}

/** The list as it stands, on the day on which ages are counted; pages call it while the list changes. @rule R-CT35-4.2, R-CT35-4.3, R-CT35-4.4 */
export function structureOf(people: readonly Counted[], referenceOn: Day): Structure {
  const ages = people.map((each) => ageOn(each, referenceOn));
  const known = ages.filter((age) => age !== null);
  const count = (is: (each: Counted) => boolean): number => people.filter(is).length;
  const aged = (from: number, until: number): number => known.filter((age) => age >= from && age <= until).length;
  return {
    people: people.length, women: count(({ sex }) => sex === 'female'), ethnic: count(({ ethnicity }) => isMinority(ethnicity)), firstTime: count(({ track }) => track === 'first-time'),
    under40: aged(0, 39), from40to50: aged(40, 50), over50: aged(51, 200), ageUnknown: people.length - known.length,
    meanAge: known.length === 0 ? null : Math.round((known.reduce((sum, age) => sum + age, 0) * 100) / known.length),
    university: count(({ profession }) => profession === 'university'), postgraduate: count(({ profession }) => profession === 'master' || profession === 'doctor'),
    theoryAdvanced: count(({ theory }) => theory === 'advanced' || theory === 'bachelor'),
  };
}
