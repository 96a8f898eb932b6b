import { type Acting, acting, actingAnywhere, type Actor, inRange, rangeOf } from '#platform/actor.ts';
import type { Right } from '#foundation/right.ts';

/** The duty in which the actor acts for all these organisations: the closest that reaches them all, else the widest; undefined when one is out of reach. */
export function actingFor(actor: Actor, right: Right, paths: readonly string[]): Acting | undefined {
  const range = rangeOf(actor, right);
  if (!paths.every((path) => inRange(range, path))) return undefined;
  return acting(actor, right, commonPath(paths)) ?? actingAnywhere(actor, right);
}

/** The lowest place under which all the paths lie: '/1/12/' of '/1/12/3/' and '/1/12/7/9/'. */
function commonPath(paths: readonly string[]): string {
  let common = paths[0] ?? '/';
  for (const path of paths) {
    while (!path.startsWith(common)) common = common.slice(0, common.lastIndexOf('/', common.length - 2) + 1);
  }
  return common;
}
