import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { Moment } from '#foundation/day.ts';
import { fold } from '#foundation/text.ts';
import type { RegisterChange } from '../core/change.ts';
import type { ChangeNote } from '../core/events.ts';
import type { Known, Register } from '../core/register.ts';
import { endOf, lastOf, sameSegment, type Segment } from '../core/timeline.ts';

const ROWS_AT_ONCE = 2000;

/**
 * Saves what a decision left. States are never overwritten: those no longer right are marked as superseded, the right ones are added.
 * The present state is repeated on the organisation, and paths follow the superiors. `whole` says that the whole register was loaded, so every
 * path is known; `told` hears how many organisations were saved since it heard last.
 */
export async function saveChange(
  tx: Db,
  register: Register,
  change: RegisterChange,
  at: { readonly recordedAt: Moment; readonly entryNumber: number; readonly reason: string },
  options: { readonly whole?: boolean; readonly told?: (done: number) => void } = {},
): Promise<void> {
  const told = options.told ?? (() => {});
  const { fresh, changed, moved, paths } = placesAfter(register, change, options.whole === true);
  for (const part of parts(fresh)) {
    await insertOrganisations(tx, part);
    await insertStates(tx, part.flatMap(({ known }) => known.timeline.map((segment) => ({ id: known.id, segment }))), at.recordedAt);
    told(part.length);
  }
  for (const part of parts(changed)) {
    const before = (known: Known): readonly Segment[] => register.organisations.get(known.id)?.timeline ?? [];
    const gone = part.flatMap((known) => before(known).filter((old) => !known.timeline.some((now) => sameSegment(now, old))).map((segment) => ({ id: known.id, segment })));
    const come = part.flatMap((known) => known.timeline.filter((now) => !before(known).some((old) => sameSegment(now, old))).map((segment) => ({ id: known.id, segment })));
    await supersedeStates(tx, gone, at.recordedAt);
    await insertStates(tx, come, at.recordedAt);
    await updatePresent(tx, part);
    told(part.length);
  }
  for (const each of moved) await movePaths(tx, each.from, each.to);
  for (const part of parts(paths)) await setPaths(tx, part);
  for (const part of parts(change.notes)) await insertNotes(tx, part, at);
}

interface Placed {
  readonly known: Known;
  readonly path: string;
}

interface PlacesAfter {
  /** Superiors before their subordinates. */
  readonly fresh: Placed[];
  readonly changed: Known[];
  /** Moves of whole subtrees in the order in which they are carried out; none when the whole register is known. */
  readonly moved: { readonly from: string; readonly to: string }[];
  /** New paths one by one; only when the whole register is known. */
  readonly paths: { readonly id: number; readonly path: string }[];
}

function placesAfter(register: Register, change: RegisterChange, whole: boolean): PlacesAfter {
  const pathOf = pathsAfter(register, change, whole);
  const fresh = change.touched.filter((known) => known.revision === 0).map((known) => ({ known, path: pathOf(known.id) }));
  fresh.sort((a, b) => a.path.split('/').length - b.path.split('/').length);
  const changed = change.touched.filter((known) => known.revision > 0);
  if (whole) {
    const paths = [...register.organisations.values()].map(({ id }) => ({ id, path: pathOf(id) }));
    return { fresh, changed, moved: [], paths: paths.filter(({ id, path }) => register.organisations.get(id)?.path !== path) };
  }
  const moved: { from: string; to: string }[] = [];
  // A subtree that moved along with its superior may already be where it belongs.
  const now = (path: string): string => moved.reduce((at, { from, to }) => (at.startsWith(from) ? to + at.slice(from.length) : at), path);
  for (const known of changed.toSorted((a, b) => pathOf(a.id).length - pathOf(b.id).length)) {
    const from = now(known.path);
    if (from !== pathOf(known.id)) moved.push({ from, to: pathOf(known.id) });
  }
  return { fresh, changed, moved, paths: [] };
}

/** Where an organisation stands afterwards, found by walking up through what the change touches. */
function pathsAfter(register: Register, change: RegisterChange, whole: boolean): (id: number) => string {
  const paths = new Map<number, string>();
  const touched = new Map(change.touched.map((known) => [known.id, known]));
  const pathOf = (id: number | null): string => {
    if (id === null) return '/';
    const found = paths.get(id);
    if (found !== undefined) return found;
    const before = register.organisations.get(id);
    const after = touched.get(id) ?? (whole ? before : undefined);
    const path = after ? `${pathOf(lastOf(after.timeline).superiorId)}${id}/` : before?.path;
    assert(path !== undefined && path !== '', `the place of organisation ${id} was loaded`);
    paths.set(id, path);
    return path;
  };
  return pathOf;
}

async function insertOrganisations(tx: Db, rows: readonly Placed[]): Promise<void> {
  const last = rows.map(({ known }) => lastOf(known.timeline));
  await sql`insert into organisations (id, code, path, depth, superior_id, kind_id, name, name_folded, members, branches, closed_on)
    select * from unnest(
      ${rows.map(({ known }) => known.id)}::integer[], ${rows.map(({ known }) => known.code)}::text[], ${rows.map(({ path }) => path)}::text[],
      ${rows.map(({ path }) => depthOf(path))}::integer[], ${last.map((each) => each.superiorId)}::integer[], ${last.map((each) => each.kindId)}::text[],
      ${last.map((each) => each.name)}::text[], ${last.map((each) => fold(each.name))}::text[], ${last.map((each) => each.members)}::integer[],
      ${last.map((each) => each.branches)}::integer[], ${last.map((each) => each.until)}::date[])`.execute(tx);
}

interface StateOf {
  readonly id: number;
  readonly segment: Segment;
}

async function insertStates(tx: Db, rows: readonly StateOf[], recordedAt: Moment): Promise<void> {
  if (rows.length === 0) return;
  const segments = rows.map(({ segment }) => segment);
  await sql`insert into organisation_states (organisation_id, from_day, until_day, name, kind_id, superior_id, members, branches, recorded_at)
    select each.*, ${recordedAt}::timestamptz from unnest(
      ${rows.map(({ id }) => id)}::integer[], ${segments.map((each) => each.from)}::date[], ${segments.map((each) => each.until)}::date[],
      ${segments.map((each) => each.name)}::text[], ${segments.map((each) => each.kindId)}::text[], ${segments.map((each) => each.superiorId)}::integer[],
      ${segments.map((each) => each.members)}::integer[], ${segments.map((each) => each.branches)}::integer[]) as each`.execute(tx);
}

async function supersedeStates(tx: Db, rows: readonly StateOf[], recordedAt: Moment): Promise<void> {
  if (rows.length === 0) return;
  await sql`update organisation_states s set superseded_at = ${recordedAt}::timestamptz
    from unnest(${rows.map(({ id }) => id)}::integer[], ${rows.map(({ segment }) => segment.from)}::date[]) as gone (organisation_id, from_day)
    where s.superseded_at is null and s.organisation_id = gone.organisation_id and s.from_day = gone.from_day`.execute(tx);
}

async function updatePresent(tx: Db, rows: readonly Known[]): Promise<void> {
  const last = rows.map((known) => lastOf(known.timeline));
  await sql`update organisations o set superior_id = now.superior_id, kind_id = now.kind_id, name = now.name, name_folded = now.name_folded,
      members = now.members, branches = now.branches, closed_on = now.closed_on, revision = o.revision + 1
    from unnest(
      ${rows.map((known) => known.id)}::integer[], ${last.map((each) => each.superiorId)}::integer[], ${last.map((each) => each.kindId)}::text[],
      ${last.map((each) => each.name)}::text[], ${last.map((each) => fold(each.name))}::text[], ${last.map((each) => each.members)}::integer[],
      ${last.map((each) => each.branches)}::integer[], ${rows.map((known) => endOf(known.timeline))}::date[])
      as now (id, superior_id, kind_id, name, name_folded, members, branches, closed_on)
    where o.id = now.id`.execute(tx);
}

/** A subtree goes along with its top, whatever is closed in it included. */
async function movePaths(tx: Db, from: string, to: string): Promise<void> {
  const deeper = to.split('/').length - from.split('/').length;
  await sql`update organisations set path = ${to} || substr(path, ${from.length + 1}::integer), depth = depth + ${deeper}::integer
    where path like ${`${from}%`}`.execute(tx);
}

async function setPaths(tx: Db, rows: readonly { readonly id: number; readonly path: string }[]): Promise<void> {
  await sql`update organisations o set path = now.path, depth = now.depth
    from unnest(${rows.map(({ id }) => id)}::integer[], ${rows.map(({ path }) => path)}::text[], ${rows.map(({ path }) => depthOf(path))}::integer[]) as now (id, path, depth)
    where o.id = now.id`.execute(tx);
}

async function insertNotes(tx: Db, notes: readonly ChangeNote[], at: { recordedAt: Moment; entryNumber: number; reason: string }): Promise<void> {
  await sql`insert into organisation_changes (organisation_id, kind, on_day, other_id, reason, recorded_at, entry_number)
    select each.organisation_id, each.kind, each.on_day, each.other_id, ${at.reason}, ${at.recordedAt}::timestamptz, ${at.entryNumber}::bigint from unnest(
      ${notes.map((note) => note.organisationId)}::integer[], ${notes.map((note) => note.kind)}::text[], ${notes.map((note) => note.onDay)}::date[],
      ${notes.map((note) => note.otherId)}::integer[]) as each (organisation_id, kind, on_day, other_id)`.execute(tx);
}

/** '/1/12/' → 1: one below the root. */
function depthOf(path: string): number {
  return path.split('/').length - 3;
}

function parts<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, index) => rows.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE));
}
