import { createHash, randomBytes } from 'node:crypto';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { finishPass as operation } from '../contract.ts';
import { compareBatch } from '../core/count.ts';
import type { CountedBallot } from '../core/counted-ballot.ts';
import { type PassContent, passOfBallots, passOfSums, passText } from '../core/pass.ts';
import type { FinishProblem } from '../core/problems.ts';
import type { Totals } from '../core/totals.ts';
import { contentOf } from './count-state.ts';
import { personOf, type Work, workAtElection } from './election-at.ts';
import { batchOf, lockOwn, type PassAt } from './pass-at.ts';
import { closePass, entriesOf, openedPasses } from './store-count.ts';

type Finished = { commitment: string; opened: boolean; differences: number | null };

/**
 * Finishes a pass: one entry with the commitment to its ballots, sorted by content; ids and working rows are gone. Only the entry that finishes the
 * second pass of the batch shows what both hold, so nobody can follow the first while making the other. @rule R-190-8.2
 */
export function finishPass(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return workAtElection(shell, actor, 'count', 'elections.finish_pass', input, async (tx, at, entry): Work<Finished, FinishProblem> => {
    const found = await batchOf(tx, actor, at, input.batch);
    if (!found.ok) return found;
    const own = await lockOwn(tx, found.value, input.pass);
    if (!own.ok) return own;
    const content = await contentOfOpen(tx, own.value);
    if (!content.ok) return content;
    const { key, teller, batch } = own.value;
    const salt = randomBytes(32).toString('hex');
    const commitment = commitmentOf(salt, content.value);
    await closePass(tx, { batch_id: key.batch, count: key.count, pass: key.pass, person_id: teller.person_id, content: passText(content.value), salt, commitment, entry_number: entry.entryNumber });
    const facts = { election: at.election.id, round: at.round.round, count: key.count, batch: batch.id, number: batch.number };
    const closed: LedgerEvent = { kind: 'elections.pass_closed', ...facts, pass: key.pass, by: personOf(teller), holder: teller.person_id, commitment };
    const opened = await openedBatch(tx, own.value);
    if (!opened) return ok({ events: [closed], answer: { commitment, opened: false, differences: null } });
    return ok({ events: [closed, { kind: 'elections.batch_opened', ...facts, passes: opened.passes }], answer: { commitment, opened: true, differences: opened.differences } });
  });
}

/** SHA-256 of the salt's digits and the canonical content (docs/protocol-format.md §4). */
export function commitmentOf(salt: string, content: PassContent): string {
  return createHash('sha256').update(salt, 'ascii').update(passText(content), 'utf8').digest('hex');
}

/** What the open pass holds now; complete, or how much is missing. Ballots leave here sorted by content. */
async function contentOfOpen(tx: Tx, { key, row, batch }: PassAt): Promise<Result<PassContent, FinishProblem>> {
  if (row.entered_as === 'sums') {
    const sums = row.sums === null ? null : (JSON.parse(row.sums) as Totals);
    return sums?.papers === batch.size ? ok(passOfSums(sums)) : fail({ code: 'pass_incomplete', size: batch.size, entered: sums?.papers ?? 0 });
  }
  const ballots = (await entriesOf(tx, key)).flatMap((each) => (each.ballot === null ? [] : [JSON.parse(each.ballot) as CountedBallot]));
  return ballots.length === batch.size ? ok(passOfBallots(ballots)) : fail({ code: 'pass_incomplete', size: batch.size, entered: ballots.length });
}

/** Both passes of the batch, when this was the second one. */
async function openedBatch(tx: Tx, { at, key, batch, frozen }: PassAt): Promise<{ readonly passes: LedgerEvent['passes']; readonly differences: number } | undefined> {
  const rows = (await openedPasses(tx, at.election.id, at.round.round, key.count)).filter((each) => each.batch_id === batch.id);
  if (rows.length < 2) return undefined;
  const compared = compareBatch(frozen.contest, { batch: batch.number, cut: batch.size, first: contentOf(rows, batch.id, 'A'), second: contentOf(rows, batch.id, 'B'), settlements: [] });
  const passes = Object.fromEntries(rows.map((each) => [each.pass, { content: JSON.parse(each.content), salt: each.salt }]));
  return { passes, differences: compared?.open.length ?? 0 };
}
