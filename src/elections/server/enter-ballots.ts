import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { enterBallots as operation } from '../contract.ts';
import { ballotText, readBallot } from '../core/counted-ballot.ts';
import type { EntryProblem } from '../core/problems.ts';
import { ownPass, type PassAt } from './pass-at.ts';
import { enteredCount, entriesOf, type Entered, insertEntries } from './store-count.ts';

type Input = InputOf<typeof operation>;

/**
 * Keeps ballots of the own open pass under the sender's random ids. Nothing of it is recorded: no time, no order, no key that a request left behind.
 * The same id again changes nothing, so a lost answer may be asked for again; what was taken back stays so.
 */
export function enterBallots(shell: Shell, actor: Actor, input: Input): Answer<typeof operation> {
  return shell.write([], async (tx): Answer<typeof operation> => {
    const found = await ownPass(tx, actor, input);
    if (!found.ok) return found;
    if (found.value.row.entered_as !== 'ballots') return fail({ code: 'pass_of_sums' });
    const read = readAll(found.value, input);
    if (!read.ok) return read;
    const { key, batch } = found.value;
    const known = new Map((await entriesOf(tx, key, read.value.map((each) => each.id))).map((each) => [each.id, each.ballot]));
    const other = read.value.findIndex((each) => typeof known.get(each.id) === 'string' && known.get(each.id) !== each.ballot);
    if (other >= 0) return fail({ code: 'ballot_id_used', position: other + 1 });
    const fresh = read.value.filter((each) => !known.has(each.id));
    const entered = await enteredCount(tx, key);
    if (entered + fresh.length > batch.size) return fail({ code: 'too_many_ballots', size: batch.size, entered });
    await insertEntries(tx, key, fresh);
    return ok({ entered: entered + fresh.length, size: batch.size });
  });
}

/** Each ballot as one of this list; an id stands once in a request. */
function readAll({ frozen }: PassAt, { ballots }: Input): Result<Entered[], EntryProblem> {
  const read = new Map<string, string>();
  for (const [index, { id, ballot }] of ballots.entries()) {
    const fits = readBallot(ballot, frozen.contest.form, frozen.contest.names);
    if (!fits.ok) return fits;
    const text = ballotText(fits.value);
    if ((read.get(id) ?? text) !== text) return fail({ code: 'ballot_id_used', position: index + 1 });
    read.set(id, text);
  }
  return ok([...read].map(([id, ballot]) => ({ id, ballot })));
}
