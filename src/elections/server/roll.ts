import type { Congress } from '#campaigns/core/plan.ts';
import type { Db } from '#database/connect.ts';
import { type Participant } from '#delegates/core/participant.ts';
import { holdsSeat, mayVote } from '#delegates/core/rules/may.ts';
import { isBarred } from '#delegates/core/standing.ts';
import { attendanceOf, participantsOf, voteBaseOf } from '#delegates/server/door.ts';
import { birthYear } from '#people/core/person-facts.ts';
import { officersOf } from '#sittings/server/door.ts';
import type { ListPerson } from '../core/list.ts';
import type { ProtocolBase } from '../core/protocol.ts';

/** A person of the roll as the elections need to know them. */
export interface RollPerson extends ListPerson {
  /** May vote here, and so be a teller. @rule R-190-8.1 */
  readonly votes: boolean;
}

/** The base of the vote with each subtraction, and who is in the hall. */
export interface RollBase extends ProtocolBase {
  /** Votes needed of the base: more than half. */
  readonly threshold: number;
  readonly present: number;
}

type Of = Pick<Congress, 'id' | 'form'>;

/** Everybody on the roll of the congress, by id. */
export async function rollPeople(db: Db, congress: Of): Promise<ReadonlyMap<string, RollPerson>> {
  const people = await participantsOf(db, congress.id);
  return new Map(people.map((each) => [each.id, rollPerson(congress.form, each)]));
}

function rollPerson(form: Of['form'], each: Participant): RollPerson {
  return {
    id: each.id, fullName: each.fullName, bornYear: birthYear(each), unit: each.delegation.name === '' ? each.position : each.delegation.name,
    membership: each.kind === 'probationary' ? 'probationary' : 'full-member',
    official: form === 'delegates' ? holdsSeat(each) : each.kind === 'full-member' && !each.temporaryHere,
    temporaryHere: each.temporaryHere, suspended: isBarred(each.standing), convenerMember: each.isConvener, votes: mayVote(form, each),
  };
}

/** The base of a vote of the congress as everything recorded gives it; null when nobody is on the roll. */
export async function congressBase(db: Db, congress: Of): Promise<RollBase | null> {
  const base = await voteBaseOf(db, congress);
  if (base.summoned === 0) return null;
  const subtracted = base.items
    .flatMap((item) => (item.subtracted === null ? [] : [{ person: item.participant, fullName: item.name, as: item.subtracted }]))
    .toSorted((one, other) => (one.person < other.person ? -1 : 1));
  const { present } = await attendanceOf(db, congress);
  return { meeting: base.meeting, summoned: base.summoned, base: base.base, subtracted, threshold: base.threshold, present };
}

/** Members of the presidium; empty when none was elected here. */
export async function presidiumOf(db: Db, congressId: number): Promise<{ participant: string; name: string }[]> {
  const presidium = (await officersOf(db, congressId)).find((each) => each.office === 'presidium');
  return (presidium?.people ?? []).map((each) => ({ participant: each.participant, name: each.name }));
}
