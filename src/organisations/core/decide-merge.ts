import { fail, ok, type Result } from '#foundation/result.ts';
import { aimedAt, belowSince, checkDay, checkNew, movedAlong, newOne, type Occasion, type RegisterChange, settled } from './change.ts';
import { addedEvent, factsOf, type NewOrganisation } from './decide-add.ts';
import { lifeEnds } from './decide-close.ts';
import type { ChangeNote, RegisterEvent } from './events.ts';
import { isWithin } from './placement.ts';
import type { MergeProblem } from './problems.ts';
import { type Known, named, openOne, type Register } from './register.ts';
import { changedFrom, lastOf } from './timeline.ts';

export interface Merge extends Occasion {
  /** At least one; each ends on the day, keeps its record, and what stood below it moves along. */
  readonly predecessors: readonly { readonly organisation: string; readonly revision?: number | undefined }[];
  readonly into: { readonly existing: string; readonly revision?: number | undefined } | { readonly added: NewOrganisation };
  /** Full members and branches afterwards; the sum where nothing is said. */
  readonly members?: number | null | undefined;
  readonly branches?: number | null | undefined;
}

export function decideMerge(register: Register, newId: number, merge: Merge): Result<RegisterChange, MergeProblem> {
  const { on, today, reason } = merge;
  const dated = checkDay(merge);
  if (!dated.ok) return dated;
  const predecessors: Known[] = [];
  for (const each of merge.predecessors) {
    const aimed = aimedAt(register, { ...each, on, today, reason });
    if (!aimed.ok) return aimed;
    if (predecessors.includes(aimed.value)) return fail({ code: 'named_twice', organisation: named(aimed.value) });
    predecessors.push(aimed.value);
  }
  const receiving = receiver(register, newId, merge, predecessors);
  if (!receiving.ok) return receiving;
  const { successor, events: receiverEvents } = receiving.value;

  const touched = new Map<number, Known>([[successor.id, successor]]);
  const notes: ChangeNote[] = [];
  const events: RegisterEvent[] = [...receiverEvents];
  if (successor.revision === 0) notes.push({ organisationId: successor.id, kind: 'added', onDay: on, otherId: null });
  for (const predecessor of predecessors) {
    for (const below of belowSince(register, predecessor, on)) {
      touched.set(below.id, movedAlong(touched.get(below.id) ?? below, on, predecessor.id, successor.id));
      notes.push({ organisationId: below.id, kind: 'moved', onDay: on, otherId: successor.id });
      events.push({ kind: 'organisations.moved', organisation: below.code, superior: successor.code, instead: predecessor.code, on, reason });
    }
    const ended = lifeEnds(predecessor, on);
    if (!ended.ok) return ended;
    touched.set(predecessor.id, ended.value);
    notes.push({ organisationId: predecessor.id, kind: 'merged', onDay: on, otherId: successor.id });
    notes.push({ organisationId: successor.id, kind: 'received', onDay: on, otherId: predecessor.id });
    events.push({ kind: 'organisations.merged', organisation: predecessor.code, into: successor.code, on, reason });
  }
  return settled(register, { touched: [...touched.values()], notes, events });
}

function receiver(register: Register, newId: number, merge: Merge, predecessors: readonly Known[]): Result<{ successor: Known; events: RegisterEvent[] }, MergeProblem> {
  const { on, into } = merge;
  const total = (of: 'members' | 'branches', own: readonly Known[]): number | null => {
    const given = merge[of];
    return given === undefined ? sum([...own, ...predecessors].map((each) => lastOf(each.timeline)[of])) : given;
  };
  const inside = (superior: Known): Known | undefined => predecessors.find((each) => isWithin(superior, each));

  if ('existing' in into) {
    const aimed = aimedAt(register, { ...merge, organisation: into.existing, revision: into.revision });
    if (!aimed.ok) return aimed;
    if (predecessors.includes(aimed.value)) return fail({ code: 'named_twice', organisation: named(aimed.value) });
    const above = inside(aimed.value);
    if (above) return fail({ code: 'cycle_in_tree', organisation: named(above), superior: named(aimed.value) });
    const counts = { members: total('members', [aimed.value]), branches: total('branches', [aimed.value]) };
    return ok({
      successor: { ...aimed.value, timeline: changedFrom(aimed.value.timeline, on, () => counts) },
      events: [{ kind: 'organisations.recounted', organisation: aimed.value.code, ...counts, on, reason: merge.reason }],
    });
  }

  const fresh = checkNew(register, into.added);
  if (!fresh.ok) return fresh;
  const superior = into.added.superior === null ? ok(undefined) : openOne(register, into.added.superior);
  if (!superior.ok) return superior;
  const above = superior.value && inside(superior.value);
  if (above && superior.value) return fail({ code: 'cycle_in_tree', organisation: named(above), superior: named(superior.value) });
  const added = { ...into.added, members: total('members', []), branches: total('branches', []) };
  return ok({ successor: newOne(newId, added.code, on, factsOf(added, superior.value?.id ?? null)), events: [addedEvent(added, merge)] });
}

/** Unknown as soon as one part is unknown: a sum that leaves one out would look like a fact. */
function sum(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((total, part) => (total === null || part === null ? null : total + part), 0);
}
