import type { Db } from '#database/connect.ts';
import type { Right } from '#foundation/right.ts';
import { type Actor, inRange, rangeOf, SYSTEM } from '#platform/actor.ts';
import { type Standing, isInForce, rightsBeyond } from '../core/duties.ts';
import type { Day } from '#foundation/day.ts';
import { type Duty, loadDutiesOf, loadPerson, type Person } from './store.ts';

/** What the actor's duties let him do, as the decisions of this room read it. Undefined: no person acts, nothing is held back. */
export function standingsOf(actor: Actor): Standing[] | undefined {
  if (actor === SYSTEM) return undefined;
  return actor.duties.map((duty) => ({ rights: duty.rights, path: duty.organisation.path, reach: duty.reach }));
}

/** A person is within reach who belongs to, or ever held a duty in, an organisation of the range. */
export function isWithinReach(actor: Actor, right: Right, person: Person, duties: readonly Duty[]): boolean {
  const range = rangeOf(actor, right);
  return range.everything || (person.place !== undefined && inRange(range, person.place.path)) || duties.some((duty) => inRange(range, duty.place.path));
}

export interface KnownPerson {
  readonly person: Person;
  readonly duties: readonly Duty[];
}

/** The person with all duties, when the actor may know of him; otherwise it is as if he were not there. */
export async function findWithinReach(db: Db, actor: Actor, personId: number): Promise<KnownPerson | undefined> {
  const person = await loadPerson(db, personId);
  if (!person) return undefined;
  const duties = await loadDutiesOf(db, [personId]);
  return isWithinReach(actor, 'people', person, duties) || actor.personId === personId ? { person, duties } : undefined;
}

/**
 * Whoever sets a person's password could sign in as that person. So it takes the right over the place where the person belongs, and
 * every right that the person's duties give now or will give.
 */
export function mayManageAccount(actor: Actor, { person, duties }: KnownPerson, today: Day): boolean {
  const standings = standingsOf(actor);
  if (!standings) return true;
  const range = rangeOf(actor, 'people');
  if (person.place && !inRange(range, person.place.path)) return false;
  const present = duties.filter((duty) => isInForce(duty, today) || duty.fromDay > today);
  if (!person.place && present.length === 0) return false;
  return present.every((duty) => inRange(range, duty.place.path) && rightsBeyond(standings, duty.kind, duty.place.path).length === 0);
}
