import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import { fold } from '#foundation/text.ts';
import { type Actor, type Range, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import { withinRange } from '#platform/within-range.ts';
import type { searchOrganisations as operation } from '../contract.ts';
import { readListed } from './read.ts';

export function searchOrganisations(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db) => ok(await search(db, rangeOf(actor, 'read'), input)));
}

/**
 * First the code itself, then codes and names that begin with the text, then those whose words begin with all its words, in any order.
 * Each step asks an index for a page and no more, so a word that sixty thousand names share costs no more than a rare one.
 */
export async function search(db: Db, range: Range, input: InputOf<typeof operation>): Promise<OutputOf<typeof operation>> {
  const wanted = input.limit + 1;
  const ids: number[] = [];
  for (const step of searchSteps(input.q)) {
    if (ids.length >= wanted) break;
    const { rows } = await sql<{ id: number }>`
      select o.id from organisations o join organisation_kinds k on k.id = o.kind_id
      where ${step.where} and ${withinRange(range, 'o.path')}
        and (${input.closed === 'yes'} or o.closed_on is null) and (${input.level ?? null}::text is null or k.level_id = ${input.level ?? null})
        and o.id <> all(${ids}::integer[])
      order by ${step.order} limit ${wanted - ids.length}`.execute(db);
    ids.push(...rows.map((row) => row.id));
  }
  const listed = await readListed(db, ids.slice(0, input.limit));
  return { organisations: ids.slice(0, input.limit).flatMap((id) => listed.get(id) ?? []), more: ids.length > input.limit };
}

export interface SearchStep {
  readonly where: RawBuilder<unknown>;
  readonly order: RawBuilder<unknown>;
}

export function searchSteps(q: string): SearchStep[] {
  const folded = fold(q);
  const code = q.trim().toUpperCase();
  return [exactly(code), codesFrom(code), namesFrom(folded), wordsOf(folded)].filter((step) => step !== undefined);
}

const byName = sql`o.name_folded collate "C", o.code collate "C"`;
const byCode = sql`o.code collate "C"`;

function exactly(code: string): SearchStep | undefined {
  return code === '' ? undefined : { where: sql`o.code = ${code}`, order: byCode };
}

function codesFrom(code: string): SearchStep | undefined {
  return /^[A-Z0-9.-]+$/.test(code) ? { where: sql`o.code collate "C" like ${`${code}%`}`, order: byCode } : undefined;
}

function namesFrom(folded: string): SearchStep | undefined {
  return folded === '' ? undefined : { where: sql`o.name_folded collate "C" like ${`${folded}%`}`, order: byName };
}

function wordsOf(folded: string): SearchStep | undefined {
  if (folded === '') return undefined;
  // Letters a–z and digits alone are left by folding, so nothing here can be read as an operator of the query.
  const query = folded.split(' ').map((word) => `${word}:*`).join(' & ');
  return {
    where: sql`to_tsvector('simple'::regconfig, o.name_folded || ' ' || translate(lower(o.code), '.-', '  ')) @@ to_tsquery('simple'::regconfig, ${query})`,
    // Where the words stand together comes first, and higher levels before lower ones: "long ho" means the district of that name.
    order: sql`(strpos(' ' || o.name_folded, ${` ${folded}`}) = 0), o.depth, ${byName}`,
  };
}
