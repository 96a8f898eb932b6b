import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { type Actor, holdsRight, SYSTEM } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import { withinRange } from '#platform/within-range.ts';
import type { showEntry as operation } from './contract.ts';
import { chainNames, entryViews, eventSentences, SAID_BODY_BYTES, visibleRange } from './reading.ts';

const SHOWN_EVENTS = 50;
const SHOWN_ORGANISATIONS = 50;
const SHOWN_BODY_BYTES = 200_000;

/** One entry with its events in plain words; its body for who may audit. An entry outside the range is as if it were not there. */
export function showEntry(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  const range = visibleRange(actor);
  return shell.read(async (db): Answer<typeof operation> => {
    const row = await db.selectFrom('ledger').selectAll().where('chain', '=', input.chain).where('number', '=', input.number).executeTakeFirst();
    if (!row) return fail({ code: 'entry_not_found', chain: input.chain, number: input.number });
    const { rows: concerned } = await sql<{ code: string; name: string }>`select o.code, o.name from ledger_subjects s join organisations o on o.code = s.organisation
      where s.chain = ${input.chain} and s.number = ${input.number}::bigint and ${withinRange(range, 'o.path')} order by o.path`.execute(db);
    if (!range.everything && concerned.length === 0) return fail({ code: 'entry_not_found', chain: input.chain, number: input.number });

    const { events } = JSON.parse(row.body) as { events: LedgerEvent[] };
    const [view] = await entryViews(db, [row], [row.body.length <= SAID_BODY_BYTES ? row.body : null]);
    if (!view) return fail({ code: 'entry_not_found', chain: input.chain, number: input.number });
    const bodyBytes = Buffer.byteLength(row.body, 'utf8');
    const audits = actor === SYSTEM || holdsRight(actor, 'audit');
    return ok({
      ...view,
      chainName: (await chainNames(db))(row.chain),
      events: await eventSentences(db, events.slice(0, SHOWN_EVENTS)),
      moreEvents: Math.max(0, events.length - SHOWN_EVENTS),
      organisations: concerned.slice(0, SHOWN_ORGANISATIONS),
      moreOrganisations: Math.max(0, concerned.length - SHOWN_ORGANISATIONS),
      previous: row.previous,
      fits: createHash('sha256').update(row.body, 'utf8').digest('hex') === row.hash,
      body: audits && bodyBytes <= SHOWN_BODY_BYTES ? row.body : null,
      bodyBytes,
    });
  });
}
