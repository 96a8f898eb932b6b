import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import type { HolderAround } from '#people/server/door.ts';
import { inRange, type Range } from '#platform/actor.ts';
import type { Signal } from '../core/signal.ts';
import { overdueDays } from '../core/grievance.ts';
import { MENTOR_LIMIT } from '../core/mentors.ts';
import type { board, showPlace } from '../contract.ts';
import type { MentorRecord } from './load.ts';
import type { Assignment } from './store-assignments.ts';
import { type Commitment, type Grievance, tellingsOf } from './store-matters.ts';
import type { Note } from './store-notes.ts';
import type { Finding, Visit } from './store-visits.ts';

/** Rows as the contract shows them. */

type Place = OutputOf<typeof showPlace>;
type Board = OutputOf<typeof board>;
type Named = { readonly code: string; readonly name: string };

export function signalView({ id, weight, reason, rule, opens, since }: Signal): Place['signals'][number] {
  return { id, weight, reason: { ...reason }, rule, opens, since };
}

export function noteView({ id, kind, sensitive, text, notedOn, by, endedOn, endReason }: Note, mayConfide: boolean): Place['notes'][number] {
  return { id, kind, sensitive, text: sensitive && !mayConfide ? null : text, notedOn, by, endedOn, endReason: sensitive && !mayConfide ? '' : endReason };
}

export function assignmentView({ id, person, name, from, until, why, by, endReason }: Assignment): Place['assignments'][number] {
  return { id, person, name, from, until, why, by, endReason };
}

export function visitView({ id, state, plannedOn, purpose, wentOn, person, name, answers, text, revision, savedBy, dropReason }: Visit): Place['visits'][number] {
  return { id, state, plannedOn, purpose, wentOn, by: { person: person ?? 0, name }, answers: answers.map((each) => ({ ...each })), text, revision, savedBy, dropReason };
}

export function findingView({ id, visit, text, owner, foundOn, due, doneOn, result, revision, savedBy }: Finding, today: Day): Place['findings'][number] {
  return { id, visit, text, owner, foundOn, due, doneOn, overdueDays: overdueDays({ done: doneOn !== null, due }, today), result, revision, savedBy };
}

/** Where grievances and commitments are, in one question for all of them. */
export async function placesOf(db: Db, organisationIds: readonly number[]): Promise<ReadonlyMap<number, { readonly organisation: Named; readonly superior: Named; readonly path: string }>> {
  const { rows } = await sql<{ id: number; code: string; name: string; path: string; superior: string | null; superior_name: string | null }>`
    select o.id, o.code, o.name, o.path, s.code as superior, s.name as superior_name from organisations o left join organisations s on s.id = o.superior_id where o.id = any(${[...new Set(organisationIds)]}::int[])`.execute(db);
  return new Map(rows.map(({ id, code, name, path, superior, superior_name }) => [id, { organisation: { code, name }, superior: { code: superior ?? '', name: superior_name ?? '' }, path }]));
}

const NOWHERE = { organisation: { code: '', name: '' }, superior: { code: '', name: '' }, path: '' };

/** @param mayConfide by the path of the organisation */
export async function grievanceViews(db: Db, all: readonly Grievance[], today: Day, mayConfide: (path: string) => boolean): Promise<Board['grievances']> {
  const places = await placesOf(db, all.map(({ organisationId }) => organisationId));
  const tellings = await tellingsOf(db, all.map(({ id }) => id));
  return all.map(({ id, organisationId, title, source, owner, raisedOn, due, sensitive, text, state, movedOn, result, revision, savedBy }) => {
    const { organisation, superior, path } = places.get(organisationId) ?? NOWHERE;
    return {
      id, organisation, superior, title, source, owner, raisedOn, due, sensitive, text: sensitive && !mayConfide(path) ? null : text, state, movedOn, result,
      overdueDays: overdueDays({ done: state === 'resolved', due }, today), tellings: tellings.filter((each) => each.grievance === id).map(({ id: telling, to, how, on, by }) => ({ id: telling, to, how, on, by })), revision, savedBy,
    };
  });
}

export async function commitmentViews(db: Db, all: readonly Commitment[], today: Day): Promise<Place['commitments']> {
  const places = await placesOf(db, all.map(({ organisationId }) => organisationId));
  return all.map(({ id, organisationId, kind, what, figure, owner, due, state, reportedOn, result, revision, savedBy }) => {
    const { organisation, superior } = places.get(organisationId) ?? NOWHERE;
    return { id, organisation, superior, kind, what, figure, owner, due, state, reportedOn, result, overdueDays: overdueDays({ done: state !== 'open', due }, today), revision, savedBy };
  });
}

/** @param range of the reader: places outside are counted, not named */
export function mentorView({ id, name, title, at }: HolderAround, record: MentorRecord | undefined, range: Range): Board['mentors'][number] {
  const places = record?.places ?? [];
  return {
    person: id, name, title, at: { code: at.code, name: at.name }, load: places.length, limit: MENTOR_LIMIT, places: places.filter(({ path }) => inRange(range, path)).map(({ code, name: called }) => ({ code, name: called })),
    helped: record?.helped.length ?? 0,
  };
}
