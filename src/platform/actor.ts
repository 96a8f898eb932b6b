import type { Right } from '#foundation/right.ts';

/** A duty that a person holds now, with what it lets them do and where. */
export interface HeldDuty {
  readonly id: number;
  /** people/core/duties.ts */
  readonly kind: string;
  readonly organisation: { readonly id: number; readonly code: string; readonly name: string; readonly path: string };
  readonly rights: readonly Right[];
  /** 'subtree': the organisation and everything below; 'own': the organisation alone. */
  readonly reach: 'own' | 'subtree';
}

/** Who asks: an account with the duties held at this moment. */
export interface Actor {
  readonly account: string;
  readonly personId: number | null;
  readonly name: string;
  readonly duties: readonly HeldDuty[];
}

/** Who acts and in which duty; every entry of the ledger names both. Made by `acting` only. */
export interface Acting {
  readonly actor: Actor;
  readonly duty: HeldDuty | null;
}

/** Port: the people room turns an account into an actor with the duties of now. */
export interface Authority {
  actorOf(account: string): Promise<Actor | undefined>;
}

/** Work that no person asked for: first set-up, migrations of data. Holds every right everywhere and is named so in the ledger. */
export const SYSTEM: Actor = { account: 'system', personId: null, name: 'Hệ thống', duties: [] };

/** Somebody who speaks in a meeting without an account, let in by the meeting's code. Holds no right; what the code allows is decided where it is asked. */
export const GUEST: Actor = { account: 'guest', personId: null, name: 'Người dự họp', duties: [] };

function reaches(duty: HeldDuty, path: string): boolean {
  return duty.reach === 'subtree' ? path.startsWith(duty.organisation.path) : path === duty.organisation.path;
}

/** Whether any duty gives the right, wherever: enough to be let in, not to act on an organisation (`acting`, `inRange`). */
export function holdsRight(actor: Actor, right: Right): boolean {
  return actor === SYSTEM || actor.duties.some((duty) => duty.rights.includes(right));
}

/**
 * The duty in which the actor may do this to the organisation at `path` ('/1/12/'), or undefined when none reaches it.
 * The closest duty is named: who is both district office and secretary of a commune acts for the commune as its secretary.
 */
export function acting(actor: Actor, right: Right, path: string): Acting | undefined {
  if (actor === SYSTEM) return { actor, duty: null };
  const duty = actor.duties
    .filter((each) => each.rights.includes(right) && reaches(each, path))
    .toSorted((a, b) => b.organisation.path.length - a.organisation.path.length)[0];
  return duty && { actor, duty };
}

/** The actor with the widest duty that gives the right, for work that concerns no single organisation. */
export function actingAnywhere(actor: Actor, right: Right): Acting | undefined {
  if (actor === SYSTEM) return { actor, duty: null };
  const duty = actor.duties
    .filter((each) => each.rights.includes(right))
    .toSorted((a, b) => a.organisation.path.length - b.organisation.path.length)[0];
  return duty && { actor, duty };
}

/**
 * The duty in which the actor does one piece of work about all these organisations: the closest that reaches them all, else the widest;
 * undefined when one of them is out of reach.
 */
export function actingOver(actor: Actor, right: Right, paths: readonly string[]): Acting | undefined {
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

/** Work for oneself, such as a new password: no duty is needed. */
export function actingForSelf(actor: Actor): Acting {
  return { actor, duty: null };
}

export interface Range {
  readonly everything: boolean;
  readonly paths: readonly { readonly path: string; readonly reach: 'own' | 'subtree' }[];
}

/** The ranges within which the actor has the right; rooms filter their lists by these and by nothing else. */
export function rangeOf(actor: Actor, right: Right): Range {
  if (actor === SYSTEM) return { everything: true, paths: [] };
  return {
    everything: false,
    paths: actor.duties.filter((duty) => duty.rights.includes(right)).map((duty) => ({ path: duty.organisation.path, reach: duty.reach })),
  };
}

/** Whether the organisation at `path` ('/1/12/') lies within; a path is compared as a whole, ids end with a slash. */
export function inRange(range: Range, path: string): boolean {
  return range.everything || range.paths.some((each) => (each.reach === 'subtree' ? path.startsWith(each.path) : path === each.path));
}
