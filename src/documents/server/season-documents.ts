import { findSeason, unitInRange } from '#campaigns/server/door.ts';
import { seasonToday } from '#campaigns/core/season.ts';
import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { fold } from '#foundation/text.ts';
import { type Actor, inRange, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { seasonDocuments as operation } from '../contract.ts';
import { type CongressDocument, isPresented, levelSeenFrom } from '../core/document.ts';
import { isReady } from '../core/readiness.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../core/required-set.ts';
import { kindsIn, setOf, sumSets } from '../core/season-set.ts';
import { idsOnPath } from './desk.ts';
import type { DocumentsParts } from './parts.ts';
import { documentsOf } from './store.ts';
import { alikeGroups, type AlikeGroup, type Asked, listCongresses, type ListedCongress } from './store-season.ts';

type Input = InputOf<typeof operation>;
type View = OutputOf<typeof operation>;
type Judged = AlikeGroup & { readonly set: ReturnType<typeof setOf> };

/** Which congress has which required document: sums for the unit and each part of it, and a page of the congresses themselves. */
export function seasonDocuments(shell: Shell, actor: Actor, input: Input, parts: DocumentsParts): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const season = await findSeason(db, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const found = await unitInRange(db, actor, 'read', season, input.unit);
    if (!found.ok) return found;
    const unit = found.value;
    const range = rangeOf(actor, 'read');
    const today = seasonToday(season, dayOf(shell.now()));
    const asked: Asked = { season, unit, range, today, sent: await parts.synthesisSent(db, season.id, await congressIds(db, season.id)) };
    const groups = (await alikeGroups(db, asked)).map((group): Judged => ({ ...group, set: setFor(asked, group, kindsIn(group.bits)) }));
    const names = await namesOf(db, [...idsOnPath(unit.path), ...groups.flatMap((group) => group.child ?? [])]);
    const named = (id: number): { code: string; name: string } => names.get(id) ?? { code: unit.code, name: unit.name };
    const page = await pageOf(db, asked, input, groups);
    const below = idsOnPath(unit.path).slice(idsOnPath(season.rootPath).length - 1);
    return ok({
      season: season.code, today, unit: named(unit.id),
      above: below.slice(0, -1).filter((id) => inRange(range, pathUntil(unit.path, id))).map(named),
      whole: view(groups), children: childrenOf(groups, named, unit.id),
      total: page.total, rows: await rowsOf(db, asked, page.rows, named),
    });
  });
}

function setFor({ season, today }: Asked, { contents, root, grassroots, opensOn, closesOn }: Pick<AlikeGroup, 'contents' | 'root' | 'grassroots' | 'opensOn' | 'closesOn'>, ready: ReadonlySet<DocumentKind>): ReturnType<typeof setOf> {
  return setOf({ contents, root, grassroots, opensOn, closesOn, ready }, season.switches, today);
}

/** Organisations that hold a congress in the season. */
async function congressIds(db: Db, seasonId: number): Promise<number[]> {
  const { rows } = await sql<{ ids: number[] | null }>`select array_agg(organisation_id) as ids from congresses where season_id = ${seasonId}`.execute(db);
  return rows[0]?.ids ?? [];
}

async function namesOf(db: Db, ids: readonly number[]): Promise<Map<number, { readonly code: string; readonly name: string }>> {
  const { rows } = await sql<{ id: number; code: string; name: string }>`select id, code, name from organisations where id = any(${[...new Set(ids)]}::int[])`.execute(db);
  return new Map(rows.map(({ id, code, name }) => [id, { code, name }]));
}

function view(groups: readonly Judged[]): View['whole'] {
  const { congresses, complete, kinds } = sumSets(groups);
  return { congresses, complete, kinds: [...kinds] };
}

/** By code; the unit's own congress first. */
function childrenOf(groups: readonly Judged[], named: (id: number) => { code: string; name: string }, unitId: number): View['children'] {
  const children = [...new Set(groups.map((group) => group.child))].map((child) => {
    const own = groups.filter((group) => group.child === child);
    return { child, row: { ...named(child ?? unitId), opens: child !== null && own.some((group) => group.opens), ...view(own) } };
  });
  return children.toSorted((one, other) => Number(one.child !== null) - Number(other.child !== null) || (one.row.code < other.row.code ? -1 : 1)).map(({ row }) => row);
}

async function pageOf(db: Db, asked: Asked, { kind, state, search, offset, limit }: Input, groups: readonly Judged[]): Promise<{ readonly total: number; readonly rows: readonly ListedCongress[] }> {
  const filtered = kind !== undefined || state !== undefined;
  const chosen = filtered ? groups.filter(({ set }) => set.some((each) => (kind === undefined || each.kind === kind) && (state === undefined || each.state === state))) : groups;
  const words = search === undefined || search.trim() === '' ? null : { name: fold(search), code: search.trim().toUpperCase() };
  const keys = filtered ? [...new Set(chosen.map((group) => group.key))] : null;
  const page = await listCongresses(db, asked, { keys, search: words, offset, limit });
  if (words === null) return { total: chosen.reduce((sum, group) => sum + group.count, 0), rows: page.rows };
  if (page.rows.length > 0 || offset === 0) return page;
  return { total: (await listCongresses(db, asked, { keys, search: words, offset: 0, limit: 1 })).total, rows: [] };
}

/** The set of each, with the documents that are it: its own, or those of the levels above that it discusses. */
async function rowsOf(db: Db, asked: Asked, rows: readonly ListedCongress[], named: (id: number) => { code: string; name: string }): Promise<View['rows']> {
  const all = await documentsOf(db, asked.season.id, [...new Set(rows.flatMap(({ path }) => idsOnPath(path)))]);
  const standing = all.filter((each) => each.state !== 'withdrawn').toReversed();
  const owners = await ownersOf(db, standing);
  return rows.map((row) => {
    const papers = DOCUMENT_KINDS.map((kind) => ({ kind, all: standing.filter((each) => isPaperOf(row, kind, each, owners)) }));
    const ready = new Set(papers.flatMap(({ kind, all: of }) => (kind === 'synthesis' ? asked.sent.has(row.id) : of.some((each) => isReadyFor(row, kind, each))) ? [kind] : []));
    return {
      organisation: { code: row.code, name: row.name }, under: named(row.child ?? asked.unit.id), opensOn: row.plannedOn,
      documents: setFor(asked, row, ready).map(({ kind, state, summary, rule, dueOn }) => {
        const of = papers.find((each) => each.kind === kind)?.all ?? [];
        const paper = of.find((each) => isReadyFor(row, kind, each)) ?? of[0];
        return { kind, state, summary, rule, dueOn, document: paper?.id ?? null, paper: paper?.state ?? null, draft: paper?.draft ?? null };
      }),
    };
  });
}

type Owners = ReadonlyMap<number, { readonly path: string; readonly levelId: string }>;

/** Whether the document is of this kind for the congress: its own, or one that a level above has put before it. */
function isPaperOf(row: ListedCongress, kind: DocumentKind, each: CongressDocument, owners: Owners): boolean {
  if (kind !== 'superior-drafts' && kind !== 'centre-drafts') return each.organisationId === row.id && !each.centre && each.kind === kind;
  const owner = owners.get(each.organisationId);
  if (!owner || !isPresented(each) || (each.organisationId === row.id && !each.centre)) return false;
  return levelSeenFrom(row.path, owner, each.centre) === (kind === 'centre-drafts' ? 'centre' : 'superior');
}

/** The same as the sums say: what was put before others, checked or passed had text then. */
function isReadyFor(row: ListedCongress, kind: DocumentKind, each: CongressDocument): boolean {
  return kind === 'superior-drafts' || kind === 'centre-drafts' || isReady(each, { hasText: true, hasSuperior: !row.root });
}

async function ownersOf(db: Db, documents: readonly CongressDocument[]): Promise<Owners> {
  const { rows } = await sql<{ id: number; path: string; level_id: string }>`select o.id, o.path, k.level_id from organisations o join organisation_kinds k on k.id = o.kind_id
    where o.id = any(${[...new Set(documents.map((each) => each.organisationId))]}::int[])`.execute(db);
  return new Map(rows.map(({ id, path, level_id }) => [id, { path, levelId: level_id }]));
}

/** '/1/12/345/' and 12 → '/1/12/' */
function pathUntil(path: string, id: number): string {
  return path.slice(0, path.indexOf(`/${id}/`) + `/${id}/`.length);
}
