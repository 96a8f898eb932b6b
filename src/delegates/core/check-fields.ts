import type { CongressForm } from '#campaigns/core/plan.ts';
import { day, type Day } from '#foundation/day.ts';
import { birthYear } from '#people/core/person-facts.ts';
import { delegationKey, kindsOf, type ParticipantFields } from './participant.ts';
import type { FieldsProblem, RollProblem } from './problems.ts';

/** The field of the sheet and the form that a problem is about. */
export type FieldName = 'kind' | 'source' | 'alternateRank' | 'fullName' | 'delegation' | 'isConvener' | 'temporaryHere' | 'born' | 'joinedOn' | 'officialOn';

export type FieldFault = (FieldsProblem | RollProblem) & { readonly field: FieldName };

/** Nobody joins earlier; the Charter says 18, and old records hold younger ones. */
const YOUNGEST_AT_JOINING = 14;

/**
 * What speaks against the facts of one participant, by themselves.
 * @rule R-QD29-11.3 a delegate is ex officio (of the convening committee), elected or appointed
 */
export function checkFields(form: CongressForm, of: ParticipantFields, today: Day): FieldFault[] {
  const { kind } = of;
  const faults: FieldFault[] = [];
  if (!kindsOf(form).includes(kind)) faults.push({ code: 'kind_not_for_form', field: 'kind', kind, form });
  if (kind === 'official' && of.source === null) faults.push({ code: 'source_needed', field: 'source' });
  if (kind !== 'official' && of.source !== null) faults.push({ code: 'source_not_for_kind', field: 'source', kind });
  if (kind === 'alternate' && of.alternateRank === null) faults.push({ code: 'rank_needed', field: 'alternateRank' });
  if (kind !== 'alternate' && of.alternateRank !== null) faults.push({ code: 'rank_not_for_kind', field: 'alternateRank', kind });
  if (form === 'delegates' && delegationKey(of.delegation) === '') faults.push({ code: 'delegation_needed', field: 'delegation' });
  if (of.source === 'ex-officio' && !of.isConvener) faults.push({ code: 'ex_officio_is_convener', field: 'isConvener' });
  if (form === 'delegates' && of.temporaryHere) faults.push({ code: 'temporary_not_for_delegates', field: 'temporaryHere' });
  return [...faults, ...checkDays(of, today)];
}

function checkDays(of: ParticipantFields, today: Day): FieldFault[] {
  const faults: FieldFault[] = [];
  const thisYear = Number(today.slice(0, 4));
  const born = birthYear(of);
  if (born !== null && (born < thisYear - 120 || born > thisYear - YOUNGEST_AT_JOINING)) faults.push({ code: 'birth_not_possible', field: 'born', year: born });
  const { joinedOn, officialOn } = of;
  if (joinedOn !== null && joinedOn > today) faults.push({ code: 'day_in_future', field: 'joinedOn', day: joinedOn });
  if (officialOn !== null && officialOn > today) faults.push({ code: 'day_in_future', field: 'officialOn', day: officialOn });
  if (born !== null && joinedOn !== null && Number(joinedOn.slice(0, 4)) < born + YOUNGEST_AT_JOINING) faults.push({ code: 'joined_before_grown', field: 'joinedOn', joinedOn });
  if (joinedOn !== null && officialOn !== null && officialOn < joinedOn) faults.push({ code: 'official_before_joined', field: 'officialOn', joinedOn, officialOn });
  if (of.kind === 'probationary' && officialOn !== null) faults.push({ code: 'probationary_is_official', field: 'officialOn', officialOn });
  return faults;
}

/** A person as the roll tells one from another. */
export interface KnownPerson extends Pick<ParticipantFields, 'fullName' | 'bornOn' | 'bornYear' | 'delegation' | 'kind' | 'alternateRank'> {
  readonly id: string;
}

/** Name and delegation; two of one name are told apart by the year of birth where it is known of both. */
export function samePerson(one: Omit<KnownPerson, 'id'>, other: Omit<KnownPerson, 'id'>): boolean {
  const [bornOne, bornOther] = [birthYear(one), birthYear(other)];
  return one.fullName === other.fullName && delegationKey(one.delegation) === delegationKey(other.delegation) && (bornOne === null || bornOther === null || bornOne === bornOther);
}

/** What speaks against the facts beside the others on the roll. @param others without the person */
export function checkOnRoll(of: ParticipantFields, others: readonly KnownPerson[], sameNameMeant: boolean): FieldFault[] {
  const faults: FieldFault[] = [];
  const namesake = sameNameMeant ? undefined : others.find((other) => samePerson(of, other));
  if (namesake) faults.push({ code: 'named_already', field: 'fullName', name: namesake.fullName, delegation: namesake.delegation.name });
  const ranked = of.kind !== 'alternate' ? undefined : others.find((other) => other.kind === 'alternate' && other.alternateRank === of.alternateRank && delegationKey(other.delegation) === delegationKey(of.delegation));
  if (ranked) faults.push({ code: 'rank_taken', field: 'alternateRank', rank: of.alternateRank ?? 0, name: ranked.fullName, delegation: of.delegation.name });
  return faults;
}

/** Completed years on the day; of a year alone they count from the first of January. @rule R-CT35-5.6 */
export function ageOn(of: Pick<ParticipantFields, 'bornOn' | 'bornYear'>, on: Day): number | null {
  const born = of.bornOn ?? (of.bornYear === null ? null : day(`${of.bornYear}-01-01`));
  return born === null ? null : yearsBetween(born, on);
}

/** Completed years from one day to another. */
export function yearsBetween(from: Day, until: Day): number {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4));
  // Who was born on 29 February has the birthday on 1 March of other years, as the day before it is over.
  return until.slice(5) >= from.slice(5) ? years : years - 1;
}

/** A whole roll has an end. */
export const ROLL_LIMIT = 5000;

