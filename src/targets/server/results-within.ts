import type { OrganisationPlace } from '#campaigns/server/door.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { type LedgerEvent, readHead } from '#platform/ledger/append.ts';
import type { Tx } from '#platform/shell.ts';
import { amount } from '../core/amount.ts';
import { decideResult } from '../core/decide-result.ts';
import type { ResultProblem } from '../core/problems.ts';
import { resultsRecorded } from './events.ts';
import { insertResults, targetsOf } from './store.ts';

/** A result as a later room brings it; the value is a decimal as text. */
export interface ResultWithin {
  readonly target: string;
  readonly year: number;
  readonly value: string;
  readonly estimate: boolean;
  readonly paper: string;
}

/**
 * Records results of targets that another piece of work of the same organisation brings, all or none, within its transaction, which holds the
 * organisation's chain. They are judged as if they were entered with the targets themselves.
 * @returns events for the caller's one entry of that chain
 * @rule R-SEED-6
 */
export async function recordResultsWithin(tx: Tx, place: Pick<OrganisationPlace, 'season' | 'organisation' | 'chain'>, results: readonly ResultWithin[]): Promise<Result<LedgerEvent[], ResultProblem>> {
  if (results.length === 0) return ok([]);
  const targets = new Map((await targetsOf(tx, place.season.id, { organisations: [place.organisation.id], ids: results.map((each) => each.target) })).map((each) => [each.id, each]));
  const decided: { target: string; title: string; year: number; value: bigint | null; estimate: boolean; paper: string }[] = [];
  for (const { target: id, value, ...result } of results) {
    const target = targets.get(id);
    if (!target) return fail({ code: 'target_not_found' });
    const decision = decideResult(target, { ...result, value: amount(value) }, Number(dayOf(tx.recordedAt).slice(0, 4)));
    if (!decision.ok) return decision;
    decided.push({ target: id, title: target.title, ...decision.value });
  }
  await insertResults(tx, { at: tx.recordedAt, entryNumber: (await readHead(tx, place.chain)).number + 1 }, decided);
  return ok([resultsRecorded(place, decided)]);
}
