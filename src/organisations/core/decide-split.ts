import { fail, ok, type Result } from '#foundation/result.ts';
import { type Aim, aimedAt, belowSince, checkNew, movedAlong, newOne, type RegisterChange, settled } from './change.ts';
import { addedEvent, factsOf, type NewOrganisation } from './decide-add.ts';
import { lifeEnds } from './decide-close.ts';
import type { ChangeNote, RegisterEvent } from './events.ts';
import type { SplitProblem } from './problems.ts';
import { type Known, named, openOne, type Register } from './register.ts';
import { changedFrom, lastOf } from './timeline.ts';

export interface SplitPart extends Omit<NewOrganisation, 'superior'> {
  /** Where nothing is said, below the superior of the one that is split. */
  readonly superior?: string | undefined;
  /** Codes of direct subordinates that go along with this part. */
  readonly takes: readonly string[];
}

export interface Split extends Omit<Aim, 'correction'> {
  readonly parts: readonly SplitPart[];
  /** The organisation itself ends; otherwise it goes on beside its parts. */
  readonly closes: boolean;
  /** What it counts afterwards when it goes on; as before where nothing is said. */
  readonly members?: number | null | undefined;
  readonly branches?: number | null | undefined;
}

/** @problem has_open_subordinates  the organisation ends and nobody takes some of those below */
export function decideSplit(register: Register, newIds: readonly number[], split: Split): Result<RegisterChange, SplitProblem> {
  const { on, reason } = split;
  const aimed = aimedAt(register, split);
  if (!aimed.ok) return aimed;
  const whole = aimed.value;
  const below = new Map(belowSince(register, whole, on).map((each) => [each.code, each]));
  const touched: Known[] = [];
  const moved: Known[] = [];
  const notes: ChangeNote[] = [];
  const events: RegisterEvent[] = [{ kind: 'organisations.split', organisation: whole.code, parts: split.parts.map((part) => part.code), on, reason }];

  for (const [index, part] of split.parts.entries()) {
    const id = newIds[index];
    if (id === undefined) throw new Error('assertion failed: an id for each part');
    const placed = superiorOf(register, whole, part);
    if (!placed.ok) return placed;
    const same = touched.find((each) => each.code === part.code);
    if (same) return fail({ code: 'code_taken', organisation: named(same) });
    const added = { ...part, superior: placed.value?.code ?? null };
    touched.push(newOne(id, part.code, on, factsOf(added, placed.value?.id ?? null)));
    notes.push({ organisationId: id, kind: 'added', onDay: on, otherId: whole.id }, { organisationId: whole.id, kind: 'split', onDay: on, otherId: id });
    events.push(addedEvent(added, split));
    for (const code of part.takes) {
      const taken = takenOne(register, whole, below, moved, code);
      if (!taken.ok) return taken;
      moved.push(movedAlong(taken.value, on, whole.id, id));
      notes.push({ organisationId: taken.value.id, kind: 'moved', onDay: on, otherId: id });
      events.push({ kind: 'organisations.moved', organisation: code, superior: part.code, instead: whole.code, on, reason });
    }
  }

  const rest = restOf(whole, split, below.size - moved.length);
  if (!rest.ok) return rest;
  if (split.closes) {
    notes.push({ organisationId: whole.id, kind: 'closed', onDay: on, otherId: null });
    events.push({ kind: 'organisations.closed', organisation: whole.code, on, reason });
  } else {
    const { members, branches } = lastOf(rest.value.timeline);
    events.push({ kind: 'organisations.recounted', organisation: whole.code, members, branches, on, reason });
  }
  return settled(register, { touched: [...touched, ...moved, rest.value], notes, events });
}

function superiorOf(register: Register, whole: Known, part: SplitPart): Result<Known | undefined, SplitProblem> {
  const fresh = checkNew(register, part);
  if (!fresh.ok) return fresh;
  if (part.superior !== undefined) return openOne(register, part.superior);
  const superiorId = lastOf(whole.timeline).superiorId;
  return ok(superiorId === null ? undefined : register.organisations.get(superiorId));
}

function takenOne(register: Register, whole: Known, below: ReadonlyMap<string, Known>, moved: readonly Known[], code: string): Result<Known, SplitProblem> {
  const known = below.get(code);
  if (!known) {
    const other = register.byCode.get(code);
    return other ? fail({ code: 'not_below', organisation: named(other), superior: named(whole) }) : fail({ code: 'organisation_not_found', organisation: code });
  }
  return moved.some((each) => each.id === known.id) ? fail({ code: 'named_twice', organisation: named(known) }) : ok(known);
}

function restOf(whole: Known, split: Split, left: number): Result<Known, SplitProblem> {
  if (split.closes) {
    return left > 0 ? fail({ code: 'has_open_subordinates', organisation: named(whole), count: left }) : lifeEnds(whole, split.on);
  }
  const counts = { ...(split.members !== undefined && { members: split.members }), ...(split.branches !== undefined && { branches: split.branches }) };
  return ok({ ...whole, timeline: changedFrom(whole.timeline, split.on, () => counts) });
}
