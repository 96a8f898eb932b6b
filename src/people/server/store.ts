import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Day, Moment } from '#foundation/day.ts';
import { fold, nameKey } from '#foundation/text.ts';
import { type DutyKindId, isDutyKind } from '../core/duties.ts';
import { nameOrder } from '../core/name-order.ts';
import { assert } from '#foundation/assert.ts';

/** Persons and duties as rows; the rest of the room sees these shapes only. */

export interface Place {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly path: string;
  readonly closedOn: Day | null;
}

export interface Person {
  readonly id: number;
  readonly fullName: string;
  readonly title: string;
  readonly bornOn: Day | null;
  readonly revision: number;
  /** Where the person belongs. */
  readonly place: Place | undefined;
}

export interface Duty {
  readonly id: number;
  readonly personId: number;
  readonly kind: DutyKindId;
  readonly fromDay: Day;
  /** First day on which it is no longer held. */
  readonly untilDay: Day | null;
  readonly recordedAt: Moment;
  readonly endedAt: Moment | null;
  readonly endReason: string | null;
  readonly place: Place;
}

export interface PersonFields {
  readonly fullName: string;
  readonly title: string;
  readonly bornOn: Day | null;
  readonly organisationId: number;
}

function personRow(fields: PersonFields) {
  return {
    full_name: fields.fullName, ...nameKey(fields.fullName), name_folded: fold(fields.fullName), name_order: nameOrder(fields.fullName),
    title: fields.title, born_on: fields.bornOn, organisation_id: fields.organisationId,
  };
}

export async function insertPeople(tx: Db, people: readonly PersonFields[], recordedAt: Moment): Promise<number[]> {
  if (people.length === 0) return [];
  const { rows } = await sql<{ id: number }>`select nextval('person_ids')::integer as id from generate_series(1, ${people.length}::integer)`.execute(tx);
  const ids = rows.map((row) => row.id);
  for (let from = 0; from < people.length; from += 2000) {
    const part = people.slice(from, from + 2000);
    await tx.insertInto('people').values(part.map((fields, index) => ({ id: idAt(ids, from + index), ...personRow(fields), recorded_at: recordedAt }))).execute();
  }
  return ids;
}

function idAt(ids: readonly number[], index: number): number {
  const id = ids[index];
  assert(id !== undefined, 'as many ids as rows');
  return id;
}

/** Counts the revision up; undefined when the person was changed since `revision`. */
export async function updatePerson(tx: Db, id: number, revision: number, fields: PersonFields): Promise<number | undefined> {
  const row = await tx.updateTable('people').set({ ...personRow(fields), revision: revision + 1 }).where('id', '=', id).where('revision', '=', revision).returning('revision').executeTakeFirst();
  return row?.revision;
}

/** Writes title and birthday of many people who are there already; answers the ids of those that differed. */
export async function correctPeople(tx: Db, people: readonly (PersonFields & { readonly id: number })[]): Promise<number[]> {
  if (people.length === 0) return [];
  const { rows } = await sql<{ id: number }>`update people p set title = n.title, born_on = n.born_on, revision = p.revision + 1
    from unnest(${people.map((each) => each.id)}::integer[], ${people.map((each) => each.title)}::text[], ${people.map((each) => each.bornOn)}::date[]) as n (id, title, born_on)
    where p.id = n.id and (p.title, p.born_on) is distinct from (n.title, n.born_on) returning p.id`.execute(tx);
  return rows.map((row) => row.id);
}

const PLACE = sql`o.id as organisation_id, o.code, o.name as organisation, o.path, o.closed_on`;

interface PlaceRow {
  readonly organisation_id: number | null;
  readonly code: string;
  readonly organisation: string;
  readonly path: string;
  readonly closed_on: Day | null;
}

function placeFrom(row: PlaceRow): Place | undefined {
  return row.organisation_id === null ? undefined : { id: row.organisation_id, code: row.code, name: row.organisation, path: row.path, closedOn: row.closed_on };
}

type PersonRow = PlaceRow & { id: number; full_name: string; title: string; born_on: Day | null; revision: number };

function personFrom(row: PersonRow): Person {
  return { id: row.id, fullName: row.full_name, title: row.title, bornOn: row.born_on, revision: row.revision, place: placeFrom(row) };
}

const PERSON = sql`p.id, p.full_name, p.title, p.born_on, p.revision, ${PLACE} from people p left join organisations o on o.id = p.organisation_id`;

export async function loadPeople(db: Db, ids: readonly number[]): Promise<Map<number, Person>> {
  const { rows } = await sql<PersonRow>`select ${PERSON} where p.id = any(${[...ids]}::integer[])`.execute(db);
  return new Map(rows.map((row) => [row.id, personFrom(row)]));
}

export async function loadPerson(db: Db, id: number): Promise<Person | undefined> {
  return (await loadPeople(db, [id])).get(id);
}

/** People of that exact name who belong to one of the organisations. */
export async function loadNamesakes(db: Db, names: readonly string[], organisationIds: readonly number[]): Promise<Person[]> {
  const { rows } = await sql<PersonRow>`select ${PERSON} where p.full_name = any(${[...names]}::text[]) and p.organisation_id = any(${[...organisationIds]}::integer[]) order by p.id`.execute(db);
  return rows.map((row) => personFrom(row));
}

export interface NewDutyRow {
  readonly personId: number;
  readonly organisationId: number;
  readonly kind: DutyKindId;
  readonly fromDay: Day;
  readonly untilDay: Day | null;
}

export async function insertDuties(tx: Db, duties: readonly NewDutyRow[], recordedAt: Moment): Promise<number[]> {
  const ids: number[] = [];
  for (let from = 0; from < duties.length; from += 2000) {
    const rows = await tx
      .insertInto('duties')
      .values(duties.slice(from, from + 2000).map((duty) => ({
        person_id: duty.personId, organisation_id: duty.organisationId, kind: duty.kind, from_day: duty.fromDay, until_day: duty.untilDay, recorded_at: recordedAt, ended_at: null, end_reason: null,
      })))
      .returning('id')
      .execute();
    ids.push(...rows.map((row) => row.id));
  }
  return ids;
}

export async function saveEndOfDuty(tx: Db, id: number, untilDay: Day, reason: string, at: Moment): Promise<void> {
  await tx.updateTable('duties').set({ until_day: untilDay, end_reason: reason, ended_at: at }).where('id', '=', id).execute();
}

type DutyRow = PlaceRow & { duty_id: number; person_id: number; kind: string; from_day: Day; until_day: Day | null; recorded_at: Moment; ended_at: Moment | null; end_reason: string | null };

const DUTY = sql`d.id as duty_id, d.person_id, d.kind, d.from_day, d.until_day, d.recorded_at, d.ended_at, d.end_reason, ${PLACE}
  from duties d join organisations o on o.id = d.organisation_id`;

function dutyFrom(row: DutyRow): Duty {
  const place = placeFrom(row);
  assert(place && isDutyKind(row.kind), `duty ${row.duty_id} is of a known kind in an organisation`);
  return {
    id: row.duty_id, personId: row.person_id, kind: row.kind, fromDay: row.from_day, untilDay: row.until_day, recordedAt: row.recorded_at, endedAt: row.ended_at, endReason: row.end_reason, place,
  };
}

export async function loadDuty(db: Db, id: number): Promise<Duty | undefined> {
  const { rows } = await sql<DutyRow>`select ${DUTY} where d.id = ${id}`.execute(db);
  return rows[0] && dutyFrom(rows[0]);
}

/** All duties of these people, past ones too; the latest first. */
export async function loadDutiesOf(db: Db, personIds: readonly number[]): Promise<Duty[]> {
  const { rows } = await sql<DutyRow>`select ${DUTY} where d.person_id = any(${[...personIds]}::integer[]) order by d.from_day desc, d.id desc`.execute(db);
  return rows.map((row) => dutyFrom(row));
}

/** All duties in one organisation, past ones too; the latest first. */
export async function loadDutiesIn(db: Db, organisationId: number): Promise<Duty[]> {
  const { rows } = await sql<DutyRow>`select ${DUTY} where d.organisation_id = ${organisationId} order by d.from_day desc, d.id desc`.execute(db);
  return rows.map((row) => dutyFrom(row));
}

/** Open-ended administrator duties of other people whose account is in use, in organisations that still are. */
export async function loadOtherAdministrators(db: Db, personId: number, today: Day): Promise<{ path: string }[]> {
  const { rows } = await sql<{ path: string }>`select o.path from duties d
    join organisations o on o.id = d.organisation_id and (o.closed_on is null or o.closed_on > ${today})
    join accounts a on a.person_id = d.person_id and a.disabled_at is null
    where d.kind = 'administrator' and d.until_day is null and d.from_day <= ${today} and d.person_id <> ${personId}`.execute(db);
  return rows;
}

/** Open roots of the register, by code. */
export async function loadRoots(db: Db): Promise<{ code: string; name: string }[]> {
  return db.selectFrom('organisations').select(['code', 'name']).where('superior_id', 'is', null).where('closed_on', 'is', null).orderBy('code').execute();
}
