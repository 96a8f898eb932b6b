import { congressPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { readHead } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { remarkMinutes as remarkContract, showMinutes as showContract } from '../contract.ts';
import { congressTitle } from '../core/congress-title.ts';
import { named } from './agenda.ts';
import { minutesOf, WHOLE } from './minutes-record.ts';
import { insertRemark } from './store-minutes.ts';
import { atCongress } from './work.ts';

/** The minutes as they stand now, also before the congress is closed. */
export function showMinutes(shell: Shell, actor: Actor, input: InputOf<typeof showContract>): Answer<typeof showContract> {
  return shell.read(async (db): Answer<typeof showContract> => {
    const place = await congressPlace(db, actor, 'read', input);
    if (!place.ok) return place;
    const { congress, organisation, season } = place.value;
    const { lines, remarks, closedAt } = await minutesOf(db, place.value);
    return ok({
      title: congressTitle({ form: congress.form, organisation: organisation.name, term: season.term }),
      lines: lines.map((line) => ({ ...line, remark: remarks.get(line.id) ?? null })), remark: remarks.get(WHOLE) ?? null, closedAt,
      may: { remark: acting(actor, 'record', organisation.path) !== undefined },
    });
  });
}

/** Writes a remark to one line or to the whole; the line itself cannot be changed. Possible after the closing, too. */
export function remarkMinutes(shell: Shell, actor: Actor, input: InputOf<typeof remarkContract>): Answer<typeof remarkContract> {
  return atCongress<typeof remarkContract>(shell, actor, input, 'sittings.remark_minutes', async (tx, place) => {
    const { line, text } = input;
    const { lines } = await minutesOf(tx, place);
    if (line !== WHOLE && !lines.some((each) => each.id === line)) return fail({ code: 'minutes_line_not_found' });
    const by = place.by.actor.name || place.by.actor.account;
    const entryNumber = (await readHead(tx, place.chain)).number + 1;
    await insertRemark(tx, { congressId: place.congress.id, entryNumber, line, text, at: tx.recordedAt, by });
    return ok({ events: [{ kind: 'sittings.minutes_remarked', ...named(place), line, text }], answer: () => ({ line, text }) });
  });
}
