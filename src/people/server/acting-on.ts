import { assert } from '#foundation/assert.ts';
import { type Acting, type Actor, acting, actingAnywhere } from '#platform/actor.ts';
import type { KnownPerson } from './range.ts';

/** The duty in which the actor works on a person: the closest to where the person belongs. The caller has made sure that there is one. */
export function actingOn(actor: Actor, { person }: KnownPerson): Acting {
  const by = person.place ? acting(actor, 'people', person.place.path) : actingAnywhere(actor, 'people');
  assert(by, 'whoever may manage an account holds the right to');
  return by;
}
