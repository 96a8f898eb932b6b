import { type Actor, inRange, rangeOf, SYSTEM } from '#platform/actor.ts';
import type { Lesson } from '../core/lesson.ts';

/** A lesson is seen where it was learned and above, and, once issued, by everybody below the superior that issued it. */
export function isVisible(actor: Actor, { organisation, issues }: Pick<Lesson, 'organisation' | 'issues'>): boolean {
  return inRange(rangeOf(actor, 'read'), organisation.path) || issues.some(({ issuer }) => isBelow(actor, issuer.path));
}

function isBelow(actor: Actor, path: string): boolean {
  return actor === SYSTEM || actor.duties.some((duty) => duty.rights.includes('read') && duty.organisation.path.startsWith(path));
}

/** '/1/12/' of '/1/12/345/'; '/' above a root, where nobody's duty lies. */
export function pathAbove(path: string): string {
  return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
}
