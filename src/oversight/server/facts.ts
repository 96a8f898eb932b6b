import { sql } from 'kysely';
import type { Season } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import { type Day, daysBetween, momentAt } from '#foundation/day.ts';
import { congressTimes } from '#sittings/server/door.ts';
import { SIGNAL_SETTINGS } from '../core/signal-measures.ts';
import type { PlaceFacts } from '../core/signals.ts';
import type { Candidate } from './candidates.ts';
import type { OversightParts } from './parts.ts';
import { notesInForce } from './store-notes.ts';

/** A candidate with everything that signs are read from. */
export interface KnownPlace extends Candidate {
  readonly facts: PlaceFacts;
}

/** Facts about all of them, each kind in one question however many they are. Confidential text is not among them, whoever asks: the board is shown and printed. */
export async function factsOf(db: Db, parts: OversightParts, season: Season, candidates: readonly Candidate[], asOf: Day): Promise<KnownPlace[]> {
  const ids = candidates.map(({ organisationId }) => organisationId);
  const near = candidates.filter((each) => each.plannedOn !== null && daysBetween(asOf, each.plannedOn) <= SIGNAL_SETTINGS.nearDays);
  const nearIds = near.map(({ organisationId }) => organisationId);
  const directIds = near.filter(({ directElection }) => directElection).map(({ organisationId }) => organisationId);
  const [documents, discussed, times, dossiers, begun, direct, notes, matters] = [
    await documentsOf(db, season.id, nearIds), await discussedBy(db, season.id, nearIds), await congressTimes(db, near.map(({ congressId }) => congressId), momentAt(asOf, 23)), await parts.dossiers(db, season.id, ids),
    await parts.personnelBegun(db, season.id, nearIds), await parts.directMissing(db, season.id, directIds), await notesInForce(db, season.id, asOf), await mattersOpenOn(db, season.id, asOf),
  ];
  const notesBy = grouped(notes, ({ organisationId }) => organisationId);
  const windows = new Map(season.levels.map(({ levelId, closesOn }) => [levelId, closesOn]));
  return candidates.map((each): KnownPlace => {
    const { organisationId, congressId, state, plannedOn, directElection, levelId } = each;
    const own = matters.get(organisationId);
    const time = times.get(congressId);
    return {
      ...each,
      facts: {
        state, plannedOn, directElection, windowUntil: windows.get(levelId) ?? null, documents: documents.get(organisationId) ?? { count: 0, checked: 0 }, discussed: discussed.has(organisationId),
        agenda: time && time.documents + time.elections > 0 ? time : null, dossiers: (dossiers.get(organisationId) ?? []).filter(({ since }) => since <= asOf), personnelBegun: begun.has(organisationId),
        directMissing: direct.get(organisationId) ?? null,
        notes: (notesBy.get(organisationId) ?? []).map(({ kind, sensitive, text, notedOn }) => ({ kind, text: sensitive ? null : text, since: notedOn })),
        grievances: own?.grievances ?? [], findings: own?.findings ?? [], commitments: own?.commitments ?? [],
      },
    };
  });
}

function grouped<T>(all: readonly T[], of: (each: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const each of all) {
    const group = groups.get(of(each));
    if (group) group.push(each);
    else groups.set(of(each), [each]);
  }
  return groups;
}

/** Own documents that were not withdrawn, and how many of them were checked by the superior or passed. */
async function documentsOf(db: Db, seasonId: number, ids: readonly number[]): Promise<ReadonlyMap<number, { readonly count: number; readonly checked: number }>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ organisation_id: number; count: number; checked: number }>`
    select organisation_id, count(*)::int as count, count(*) filter (where checked or state in ('passed', 'issued', 'sent', 'filed'))::int as checked
    from documents where season_id = ${seasonId} and organisation_id = any(${[...ids]}::int[]) and state <> 'withdrawn' and not centre group by organisation_id`.execute(db);
  return new Map(rows.map(({ organisation_id, ...of }) => [organisation_id, of]));
}

/** Organisations with a meeting on drafts or an opinion. */
async function discussedBy(db: Db, seasonId: number, ids: readonly number[]): Promise<ReadonlySet<number>> {
  if (ids.length === 0) return new Set();
  const { rows } = await sql<{ id: number }>`
    select id from unnest(${[...ids]}::int[]) as u (id)
    where exists (select from meetings m where m.season_id = ${seasonId} and m.organisation_id = u.id) or exists (select from opinions p where p.season_id = ${seasonId} and p.organisation_id = u.id)`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

export interface OpenMatters {
  readonly grievances: readonly Day[];
  readonly findings: readonly Day[];
  readonly commitments: readonly Day[];
}

/** Deadlines of what was open on the day, by organisation. */
async function mattersOpenOn(db: Db, seasonId: number, on: Day): Promise<ReadonlyMap<number, OpenMatters>> {
  const { rows } = await sql<{ organisation_id: number; kind: keyof OpenMatters; dues: Day[] }>`
    select organisation_id, 'grievances' as kind, array_agg(due::text order by due) as dues from grievances where season_id = ${seasonId} and raised_on <= ${on} and (state <> 'resolved' or moved_on > ${on}) group by 1
    union all select organisation_id, 'findings', array_agg(due::text order by due) from oversight_findings where season_id = ${seasonId} and found_on <= ${on} and (done_on is null or done_on > ${on}) group by 1
    union all select organisation_id, 'commitments', array_agg(due::text order by due) from commitments where season_id = ${seasonId} and (state = 'open' or reported_on > ${on}) group by 1`.execute(db);
  const by = new Map<number, { -readonly [K in keyof OpenMatters]: OpenMatters[K] }>();
  for (const { organisation_id, kind, dues } of rows) {
    const own = by.get(organisation_id) ?? { grievances: [], findings: [], commitments: [] };
    own[kind] = dues;
    by.set(organisation_id, own);
  }
  return by;
}
