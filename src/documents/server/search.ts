import { type RawBuilder, sql } from 'kysely';
import { findSeason, unitInRange } from '#campaigns/server/door.ts';
import type { Season } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { findInText, foldText, searchedParts } from '#foundation/find-in-text.ts';
import { fail, ok } from '#foundation/result.ts';
import { type Actor, type Range, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import { withinRange } from '#platform/within-range.ts';
import type { searchDocuments as operation } from '../contract.ts';
import { headingsOf, type ParagraphKind } from '../core/paragraph.ts';

type Input = InputOf<typeof operation>;
type Row = OutputOf<typeof operation>['rows'][number];

/**
 * Paragraphs that hold all the words: of every draft in hand within the reader's range, and of what the levels above have put before them.
 * @problem query_without_word  nothing but signs
 */
export function searchDocuments(shell: Shell, actor: Actor, input: Input): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const season = await findSeason(db, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const unit = input.unit === undefined ? undefined : await unitInRange(db, actor, 'read', season, input.unit);
    if (unit && !unit.ok) return unit;
    const words = wordsOf(input.q);
    if (words === undefined) return fail({ code: 'query_without_word' });
    const hits = await hitsOf(db, { season, range: rangeOf(actor, 'read'), below: unit?.value.path ?? season.rootPath, wholeSeason: unit === undefined, words, input });
    const page = hits.slice(0, input.limit);
    const under = await headingsAbove(db, page);
    return ok({
      total: hits[0]?.total ?? 0,
      rows: page.map(({ document, title, kind, draft, state, code, name, version, paragraph, label, text }): Row => ({
        organisation: { code, name }, document, title, kind, draft, state, paragraph, label, text, under: under(document, version, paragraph),
        stretches: (findInText(foldText(text), input.q) ?? []).map(({ from, until }) => ({ from, until })),
      })),
    });
  });
}

/** The query in the words of the index: each word or its beginning, phrases word after word; undefined when nothing is left to look for. */
export function wordsOf(query: string): string | undefined {
  const parts = searchedParts(query).flatMap((part) => {
    const words = part.split(' ').map((word) => word.replace(/[^a-z0-9]/g, '')).filter((word) => word !== '');
    return words.length === 0 ? [] : [`(${words.map((word, index) => (index === words.length - 1 ? `${word}:*` : word)).join(' <-> ')})`];
  });
  return parts.length === 0 ? undefined : parts.join(' & ');
}

interface Search {
  readonly season: Season;
  readonly range: Range;
  readonly below: string;
  /** Without a unit, drafts from the levels above are looked through as well. */
  readonly wholeSeason: boolean;
  readonly words: string;
  readonly input: Input;
}

interface Hit extends Omit<Row, 'organisation' | 'under' | 'stretches'> {
  readonly code: string;
  readonly name: string;
  readonly version: number;
  readonly total: number;
}

/** In the order of the tree, then of the text: the same words always give the same pages. */
async function hitsOf(db: Db, { season, range, below, wholeSeason, words, input }: Search): Promise<Hit[]> {
  const { rows } = await sql<Hit>`
    with found as materialized (
      select o.path, p.document_id, p.version, p.at
      from document_paragraphs p join documents d on d.id = p.document_id join organisations o on o.id = d.organisation_id
      where p.words @@ to_tsquery('simple', ${words}) and d.season_id = ${season.id} and o.path like ${`${below}%`} and d.state <> 'withdrawn'
        and ${input.kind === undefined ? sql`true` : sql`d.kind = ${input.kind}`} and p.version = case when ${withinRange(range, 'o.path')} then d.draft else d.presented end
        and (${withinRange(range, 'o.path')}${wholeSeason ? sql` or (d.presented is not null and ${aboveRange(range)})` : sql``})),
    page as (select * from found order by path, document_id, at limit ${input.limit} offset ${input.offset})
    select d.id as document, d.title, d.kind, d.draft, d.state, o.code, o.name, p.version, p.paragraph, p.label, p.text, (select count(*)::int from found) as total
    from page join documents d on d.id = page.document_id join organisations o on o.id = d.organisation_id
    join document_paragraphs p on p.document_id = page.document_id and p.version = page.version and p.at = page.at
    order by page.path, page.document_id, page.at`.execute(db);
  return rows;
}

/** Whether `o` is a superior of an organisation within the range. */
function aboveRange(range: Range): RawBuilder<boolean> {
  return sql<boolean>`exists (select from unnest(${range.paths.map((each) => each.path)}::text[]) as own (path) where own.path like o.path || '%')`;
}

/** The headings that a hit stands under. Asked for all drafts of the page at once. */
async function headingsAbove(db: Db, hits: readonly Hit[]): Promise<(document: string, version: number, paragraph: number) => string[]> {
  if (hits.length === 0) return () => [];
  const { rows } = await sql<{ document_id: string; version: number; paragraph: number; kind: ParagraphKind; level: number; label: string; text: string }>`
    select p.document_id, p.version, p.paragraph, p.kind, p.level, p.label, p.text
    from document_paragraphs p join (select distinct * from unnest(${hits.map((hit) => hit.document)}::uuid[], ${hits.map((hit) => hit.version)}::int[])) asked (document_id, version)
      on asked.document_id = p.document_id and asked.version = p.version
    where p.kind = 'heading' or (p.document_id, p.version, p.paragraph) in (select * from unnest(${hits.map((hit) => hit.document)}::uuid[], ${hits.map((hit) => hit.version)}::int[], ${hits.map((hit) => hit.paragraph)}::int[]))
    order by p.document_id, p.version, p.at`.execute(db);
  const keyOf = (row: { readonly document_id: string; readonly version: number }): string => `${row.document_id} ${row.version}`;
  const above = new Map<string, readonly string[]>();
  for (const key of new Set(rows.map(keyOf))) {
    const own = rows.filter((row) => keyOf(row) === key);
    for (const [at, headings] of headingsOf(own).entries()) above.set(`${key} ${own[at]?.paragraph}`, headings);
  }
  return (document, version, paragraph) => [...(above.get(`${document} ${version} ${paragraph}`) ?? [])];
}
