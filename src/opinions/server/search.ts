import { type RawBuilder, sql } from 'kysely';
import { findSeason } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { findInText, foldText } from '#foundation/find-in-text.ts';
import { fail, ok } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { type Actor, inRange, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import { withinRange } from '#platform/within-range.ts';
import type { searchOpinions as operation } from '../contract.ts';
import { searchQuery } from '../core/search-words.ts';
import { selectOpinions } from './store-opinions.ts';
import { type OpinionView, opinionViews, sightOf } from './views.ts';

/** Beyond these a person narrows the question; counting them all would cost and tell nothing. */
const MOST_COUNTED = 1_000;

/** Opinions that stand and hold all the words, the latest first. */
export function searchOpinions(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const season = await findSeason(db, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const range = rangeOf(actor, 'read');
    const unit = input.unit === undefined ? undefined : await findOrganisation(db, { code: input.unit });
    if (input.unit !== undefined && !unit) return fail({ code: 'unit_not_found', unit: input.unit });
    if (unit && !inRange(range, unit.path)) return fail({ code: 'not_in_your_range' });
    const query = searchQuery(input.q);
    if (!query) return ok({ count: 0, more: false, rows: [] });
    const words = query.beginnings.map((word) => `'${word}':*`).join(' & ');
    const together = query.together.map((part) => sql`p.folded ~ ${`(^| )${part.split(' ').join(' +')}`}`);
    // Whoever sees the whole season needs no look at the tree.
    const narrower = unit ?? (inRange(range, season.rootPath) && range.paths.every((each) => each.path !== season.rootPath || each.reach === 'subtree') ? undefined : season.rootPath);
    const conditions: RawBuilder<unknown>[] = [
      sql`p.season_id = ${season.id}`, sql`p.withdrawn_at is null`, sql`p.search @@ ${words}::tsquery`, ...together,
      ...(narrower === undefined ? [] : [sql`p.organisation_id in (select o.id from organisations o where o.path like ${`${typeof narrower === 'string' ? narrower : narrower.path}%`} and ${withinRange(range, 'o.path')})`]),
      ...(input.document === undefined ? [] : [sql`p.document_id = ${input.document}`]), ...(input.kind === undefined ? [] : [sql`p.kind = ${input.kind}`]), ...(input.topic === undefined ? [] : [sql`p.topic = ${input.topic}`]),
    ];
    const where = sql<boolean>`${sql.join(conditions, sql` and `)}`;
    const ids = await idsBy(db, 'words', sql<string>`select p.id from opinions p where ${where} limit ${MOST_COUNTED + 1}`);
    const page = ids.length <= MOST_COUNTED ? ids : await idsBy(db, 'time', sql<string>`select p.id from opinions p where ${where} order by p.received_at desc, p.id offset ${input.offset} limit ${input.limit}`);
    const rows = await selectOpinions(db).where(sql<boolean>`p.id = any(${page}::uuid[])`).orderBy('p.received_at', 'desc').orderBy('p.id').offset(page === ids ? input.offset : 0).limit(input.limit).execute();
    const count = ids.length;
    const views = await opinionViews(db, rows, sightOf(actor));
    return ok({ count: Math.min(count, MOST_COUNTED), more: count > MOST_COUNTED, rows: views.map((view) => ({ ...view, hits: hitsIn(view, input.q) })) });
  });
}

/**
 * Ids by the index that fits, whatever the planner thinks: it cannot know how rare the beginning of a word is. What few opinions hold is found by
 * the words; of what thousands hold, the latest are found soonest by going back in time.
 */
async function idsBy(db: Db, index: 'words' | 'time', question: RawBuilder<string>): Promise<string[]> {
  const [scans, others] = index === 'words' ? ['on', 'off'] : ['off', 'on'];
  const settings = (bitmaps: string | undefined, indexes: string | undefined, all: string) => sql`select set_config('enable_bitmapscan', ${bitmaps}, true), set_config('enable_indexscan', ${indexes}, true), set_config('enable_seqscan', ${all}, true)`;
  await settings(scans, others, 'off').execute(db);
  const { rows } = await sql<{ id: string }>`${question}`.execute(db);
  await settings('on', 'on', 'on').execute(db);
  return rows.map((row) => row.id);
}

type Hits = OutputOf<typeof operation>['rows'][number]['hits'];

/** Where the words stand, in the letters as they were written. Each of the three texts may hold some of the words only. */
function hitsIn(view: OpinionView, query: string): Hits {
  const parts = query.match(/["“”«»][^"“”«»]*["“”«»]|[^\s"“”«»]+/g) ?? [];
  return (['text', 'oldWords', 'newWords'] as const).flatMap((field) => {
    const folded = foldText(view[field]);
    const stretches = parts.flatMap((part) => findInText(folded, part) ?? []).toSorted((a, b) => a.from - b.from || b.until - a.until);
    const shown: { from: number; until: number }[] = [];
    for (const { from, until } of stretches) {
      const last = shown.at(-1);
      if (last && from <= last.until) last.until = Math.max(last.until, until);
      else shown.push({ from, until });
    }
    return shown.map(({ from, until }) => ({ in: field, from, until }));
  });
}
