import type { Season } from '#campaigns/core/season.ts';
import { type LedgerEvent, readHead } from '#platform/ledger/append.ts';
import type { Tx } from '#platform/shell.ts';
import { restingOn } from '../core/decide-facts.ts';
import type { FactKinds } from '../core/fact-kinds.ts';
import { insertWithdrawal, standingFacts } from './store.ts';

/** A fact that no longer holds, of a congress of the organisation. */
export interface FactToWithdraw {
  readonly congressId: number;
  /** Its code. */
  readonly organisation: string;
  readonly kind: string;
  /** Of the fact; null: whatever it says. */
  readonly note: string | null;
  readonly reason: string;
}

/**
 * Withdraws facts in the caller's transaction, who holds the season's chain and puts the events into its entry there. What does not stand, or what
 * others rest on, stays as it is.
 */
export async function withdrawWithin(tx: Tx, kinds: FactKinds, season: Season, account: string, facts: readonly FactToWithdraw[]): Promise<LedgerEvent[]> {
  const standing = await standingFacts(tx, facts.map(({ congressId }) => congressId));
  const entryNumber = (await readHead(tx, season.code)).number + 1;
  const events: LedgerEvent[] = [];
  for (const { congressId, organisation, kind, note, reason } of facts) {
    const own = standing.filter((each) => each.congressId === congressId);
    if (restingOn(kinds, kind, own).length > 0) continue;
    for (const { id, happenedOn } of own.filter((each) => each.kind === kind && (note === null || each.note === note))) {
      await insertWithdrawal(tx, season.id, { account, at: tx.recordedAt, entryNumber }, id, reason);
      events.push({ kind: 'progress.fact_withdrawn', id, organisation, fact: kind, happenedOn, reason });
    }
  }
  return events;
}
