import type { Day } from '#foundation/day.ts';
import { fold } from '#foundation/text.ts';
import { birthYear } from '#people/core/person-facts.ts';
import { type Candidate, type PersonDetails } from './person.ts';
import type { DetailsProblem } from './problems.ts';

/** The field of the sheet and the form that a problem is about. */
export type DetailsField = 'born' | 'joinedOn' | 'officialOn';
export type DetailsFault = DetailsProblem & { readonly field: DetailsField };

/** Who is put forward is of age; nobody joined younger than fourteen. */
const YOUNGEST = 18;
const YOUNGEST_AT_JOINING = 14;

/** What speaks against the facts of a person by themselves. */
export function checkDetails(of: PersonDetails, today: Day): DetailsFault[] {
  const faults: DetailsFault[] = [];
  const born = birthYear(of);
  const thisYear = Number(today.slice(0, 4));
  const { joinedOn, officialOn } = of;
  if (born !== null && (born < thisYear - 120 || born > thisYear - YOUNGEST)) faults.push({ code: 'birth_not_possible', field: 'born', year: born });
  if (joinedOn !== null && joinedOn > today) faults.push({ code: 'day_in_future', field: 'joinedOn', day: joinedOn });
  if (officialOn !== null && officialOn > today) faults.push({ code: 'day_in_future', field: 'officialOn', day: officialOn });
  if (born !== null && joinedOn !== null && Number(joinedOn.slice(0, 4)) < born + YOUNGEST_AT_JOINING) faults.push({ code: 'joined_before_grown', field: 'joinedOn', joinedOn });
  if (joinedOn !== null && officialOn !== null && officialOn < joinedOn) faults.push({ code: 'official_before_joined', field: 'officialOn', joinedOn, officialOn });
  return faults;
}

/** Name, and the year of birth where it is known of both. */
export function samePerson(one: Pick<PersonDetails, 'fullName' | 'bornOn' | 'bornYear'>, other: Pick<PersonDetails, 'fullName' | 'bornOn' | 'bornYear'>): boolean {
  const [bornOne, bornOther] = [birthYear(one), birthYear(other)];
  return fold(one.fullName) === fold(other.fullName) && (bornOne === null || bornOther === null || bornOne === bornOther);
}

/** The details alone, in one order of fields: what is hashed, and compared. A day of birth makes the year beside it needless. */
export function detailsOf(of: PersonDetails): PersonDetails {
  const { fullName, bornOn, bornYear, sex, ethnicity, religion, home, position, unit, joinedOn, officialOn, education, profession, field, theory, languages, honours, discipline, salaried, planning, note, posts } = of;
  return {
    fullName, bornOn, bornYear: bornOn === null ? bornYear : null, sex, ethnicity, religion, home, position, unit, joinedOn, officialOn, education, profession, field, theory, languages, honours, discipline, salaried, planning, note,
    posts: posts.map(({ post, of: where }) => ({ post, of: where })),
  };
}

/** Names of the details in which two differ. */
export function differingDetails(one: PersonDetails, other: PersonDetails): (keyof PersonDetails)[] {
  const [before, after] = [detailsOf(one), detailsOf(other)];
  return (Object.keys(before) as (keyof PersonDetails)[]).filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

export function sameBodies(one: Candidate['bodies'], other: Candidate['bodies']): boolean {
  return one.length === other.length && one.every((body) => other.includes(body));
}
