import { ok } from '#foundation/result.ts';
import type { Answer } from '#platform/answer.ts';
import { REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { listHeads as headsOperation, listKinds as kindsOperation } from './contract.ts';
import { EVENT_WORDS } from './event-words.ts';
import { chainNames } from './reading.ts';

/** The last entry of each chain; the general chain first. Hashes say nothing of what they stand for. */
export function listHeads(shell: Shell): Answer<typeof headsOperation> {
  return shell.read(async (db) => {
    const name = await chainNames(db);
    const rows = await db.selectFrom('ledger_chains').selectAll().orderBy('chain').execute();
    const heads = rows.map((row) => ({ chain: row.chain, name: name(row.chain), number: row.number, hash: row.hash, at: row.at }));
    return ok({ heads: heads.toSorted((a, b) => Number(b.chain === REGISTER_CHAIN) - Number(a.chain === REGISTER_CHAIN)) });
  });
}

export async function listKinds(): Answer<typeof kindsOperation> {
  return ok({ kinds: Object.entries(EVENT_WORDS).map(([kind, words]) => ({ kind, name: words.name })) });
}
