import { sql } from 'kysely';
import type { InputOf } from '#foundation/contract.ts';
import { addDays, type Day, momentAt } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import { withinRange } from '#platform/within-range.ts';
import type { listEntries as operation } from './contract.ts';
import { entryViews, SAID_BODY_BYTES, visibleRange } from './reading.ts';

type Input = InputOf<typeof operation>;

/** The entries that fit the filters and that the person may see, newest first. */
export function listEntries(shell: Shell, actor: Actor, input: Input): Answer<typeof operation> {
  const range = visibleRange(actor);
  return shell.read(async (db) => {
    const after = placeOf(input.after);
    let query = db
      .selectFrom('ledger as l')
      .select(['l.chain', 'l.number', 'l.at', 'l.account', 'l.person', 'l.duty', 'l.by_organisation', 'l.operation', 'l.kinds', 'l.organisation', 'l.hash'])
      .select(sql<string | null>`case when length(l.body) <= ${SAID_BODY_BYTES} then l.body end`.as('body'))
      .orderBy('l.at', 'desc')
      .orderBy('l.chain', 'desc')
      .orderBy('l.number', 'desc')
      .limit(input.limit + 1);
    if (input.chain !== undefined) query = query.where('l.chain', '=', input.chain);
    if (input.account !== undefined && input.account !== '') query = query.where('l.account', '=', input.account);
    if (input.kind !== undefined) query = query.where(sql<boolean>`l.kinds @> array[${input.kind}]::text[]`);
    if (input.from !== undefined) query = query.where('l.at', '>=', startOf(input.from));
    if (input.to !== undefined) query = query.where('l.at', '<', startOf(addDays(input.to, 1)));
    if (input.organisation !== undefined) query = query.where(concerns(input.organisation));
    if (input.text !== undefined && input.text !== '') query = query.where(matching(input.text));
    if (!range.everything) {
      query = query.where(
        sql<boolean>`exists (select from ledger_subjects s join organisations o on o.code = s.organisation where s.chain = l.chain and s.number = l.number and ${withinRange(range, 'o.path')})`,
      );
    }
    if (after) query = query.where(sql<boolean>`(l.at, l.chain, l.number) < (${after.at}::timestamptz, ${after.chain}, ${after.number}::bigint)`);
    const rows = await query.execute();
    const shown = rows.slice(0, input.limit);
    const last = rows.length > input.limit ? shown.at(-1) : undefined;
    return ok({ entries: await entryViews(db, shown, shown.map((row) => row.body)), next: last ? `${last.at}~${last.chain}~${last.number}` : null });
  });
}

function concerns(code: string) {
  return sql<boolean>`exists (select from ledger_subjects s where s.organisation = ${code} and s.chain = l.chain and s.number = l.number)`;
}

/** A number, the beginning of a hash, an account, or an organisation's code. */
function matching(text: string) {
  const word = text.trim();
  const choices = [sql`l.account = ${word.toLowerCase()}`, sql`${concerns(word.toUpperCase())}`];
  if (/^\d{1,15}$/.test(word)) choices.push(sql`l.number = ${Number(word)}::bigint`);
  if (/^[0-9a-f]{6,64}$/i.test(word)) choices.push(sql`starts_with(l.hash, ${word.toLowerCase()})`);
  return sql<boolean>`(${sql.join(choices, sql` or `)})`;
}

function startOf(day: Day) {
  return momentAt(day, 0);
}

/** Where the page before ended; a place that cannot be read begins anew. */
function placeOf(after: string | undefined): { readonly at: string; readonly chain: string; readonly number: number } | undefined {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~([a-z0-9-]{1,60}(?:\/[A-Z0-9.-]{1,40})?)~(\d{1,15})$/.exec(after ?? '');
  return parts && !Number.isNaN(Date.parse(parts[1] ?? '')) ? { at: parts[1] ?? '', chain: parts[2] ?? '', number: Number(parts[3]) } : undefined;
}
