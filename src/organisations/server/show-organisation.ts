import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { endOfDay, type Moment } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { acting, type Actor, rangeOf, SYSTEM } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { ChangeView, listChildren as listChildrenOperation, listKinds as listKindsOperation, listRoots as listRootsOperation, showOrganisation as operation, StateView } from '../contract.ts';
import { findOrganisation, kindsOf } from './door.ts';
import { readAbove, readChildren, readCounts, readRoots, viewOf } from './read.ts';

export function showOrganisation(shell: Shell, actor: Actor, { code, knownOn }: InputOf<typeof operation>): Answer<typeof operation> {
  const knownAt = knownOn === undefined ? shell.now() : endOfDay(knownOn);
  return shell.read(async (db) => {
    const organisation = await findOrganisation(db, { code });
    if (!organisation) return fail({ code: 'organisation_not_found', organisation: code });
    if (!acting(actor, 'read', organisation.path)) return fail({ code: 'not_in_your_range' });
    const below = await countBelow(db, organisation.path, organisation.id);
    return ok({
      ...(await viewOf(db, code)),
      above: await readAbove(db, organisation.path),
      below: below.direct,
      belowInAll: below.all,
      history: await readHistory(db, organisation.id, knownAt),
      changes: await readChanges(db, organisation.id, knownAt),
      mayChange: organisation.closedOn === null && acting(actor, 'register', organisation.path) !== undefined,
    });
  });
}

export function listRoots(shell: Shell, actor: Actor): Answer<typeof listRootsOperation> {
  const range = rangeOf(actor, 'read');
  return shell.read(async (db) => ok({
    organisations: await readRoots(db, range),
    counts: await readCounts(db, range),
    mayChange: rangeOf(actor, 'register').everything || rangeOf(actor, 'register').paths.length > 0,
  }));
}

export function listChildren(shell: Shell, actor: Actor, { code, after, limit, closed }: InputOf<typeof listChildrenOperation>): Answer<typeof listChildrenOperation> {
  const range = rangeOf(actor, 'read');
  return shell.read(async (db) => {
    const superior = await findOrganisation(db, { code });
    if (!superior) return fail({ code: 'organisation_not_found', organisation: code });
    if (!acting(actor, 'read', superior.path)) return fail({ code: 'not_in_your_range' });
    return ok(await readChildren(db, superior.id, { after, limit, closed: closed === 'yes' }, range));
  });
}

export function listKinds(shell: Shell): Answer<typeof listKindsOperation> {
  return shell.read(async (db) => ok(await kindsOf(db)));
}

async function countBelow(db: Db, path: string, id: number): Promise<{ direct: number; all: number }> {
  const { rows } = await sql<{ direct: number; all: number }>`
    select count(*) filter (where superior_id = ${id}) as direct, count(*) as all
    from organisations where path like ${`${path}%`} and id <> ${id} and closed_on is null`.execute(db);
  return rows[0] ?? { direct: 0, all: 0 };
}

/** The stretches of its life as they were known then, latest first. */
async function readHistory(db: Db, organisationId: number, knownAt: Moment): Promise<StateView[]> {
  const rows = await db
    .selectFrom('organisation_states as s')
    .leftJoin('organisations as up', 'up.id', 's.superior_id')
    .select(['s.from_day', 's.until_day', 's.name', 's.kind_id', 's.members', 's.branches', 's.recorded_at', 'up.code as superior_code', 'up.name as superior_name'])
    .where('s.organisation_id', '=', organisationId)
    .where('s.recorded_at', '<=', knownAt)
    .where((eb) => eb.or([eb('s.superseded_at', 'is', null), eb('s.superseded_at', '>', knownAt)]))
    .orderBy('s.from_day', 'desc')
    .execute();
  return rows.map((row) => ({
    from: row.from_day, until: row.until_day, name: row.name, kindId: row.kind_id, members: row.members, branches: row.branches, recordedAt: row.recorded_at,
    superior: row.superior_code === null || row.superior_name === null ? null : { code: row.superior_code, name: row.superior_name },
  }));
}

async function readChanges(db: Db, organisationId: number, knownAt: Moment): Promise<ChangeView[]> {
  const rows = await db
    .selectFrom('organisation_changes as c')
    .leftJoin('organisations as other', 'other.id', 'c.other_id')
    .leftJoin('ledger as l', (join) => join.on('l.chain', '=', REGISTER_CHAIN).onRef('l.number', '=', 'c.entry_number'))
    .select(['c.kind', 'c.on_day', 'c.reason', 'c.recorded_at', 'c.entry_number', 'l.account', 'l.person', 'other.code as other_code', 'other.name as other_name'])
    .where('c.organisation_id', '=', organisationId)
    .where('c.recorded_at', '<=', knownAt)
    .orderBy('c.on_day', 'desc')
    .orderBy('c.id', 'desc')
    .limit(500)
    .execute();
  return rows.map((row) => ({
    kind: row.kind, on: row.on_day, reason: row.reason, recordedAt: row.recorded_at, entry: row.entry_number, person: row.account === SYSTEM.account ? null : row.person,
    other: row.other_code === null || row.other_name === null ? null : { code: row.other_code, name: row.other_name },
  }));
}
