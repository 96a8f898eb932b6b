import { sql } from 'kysely';
import type { FileAnswer, InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { type Actor, actingAnywhere } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { REGISTER_CHAIN } from '#platform/ledger/append.ts';
import { assert } from '#foundation/assert.ts';
import type { Shell } from '#platform/shell.ts';
import { exportRecord } from '#verifier/export-file.ts';
import type { exportChain as operation } from './contract.ts';
import { queryWithin } from './verify.ts';

const LIMIT_BYTES = 64 * 1024 * 1024;

/** A chain as a file that anybody can verify. That it was taken is itself recorded, after the last entry that it holds. */
export function exportChain(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  const by = actingAnywhere(actor, 'audit');
  assert(by, 'who exports may audit');
  return shell.write(REGISTER_CHAIN, async (tx): Answer<typeof operation> => {
    const { rows } = await sql<{ bytes: number | null }>`select sum(octet_length(body) + 90)::bigint as bytes from ledger where chain = ${input.chain}`.execute(tx);
    const bytes = rows[0]?.bytes ?? 0;
    if (bytes > LIMIT_BYTES) return fail({ code: 'export_too_large', megabytes: Math.ceil(bytes / 1_048_576) });
    const parts: string[] = [];
    const head = await exportRecord(queryWithin(tx), input.chain, (text) => void parts.push(text));
    if (!head) return fail({ code: 'chain_not_found', chain: input.chain });
    await shell.record(tx, by, {
      chain: REGISTER_CHAIN, operation: 'record.export', organisations: [],
      events: [{ kind: 'record.exported', chain: head.chain, entries: head.entries, head: head.head }],
    });
    const file: FileAnswer = { name: `so-ghi-${head.chain.replaceAll('/', '-')}-${head.entries}.jsonl`, type: 'application/x-ndjson', bytes: Buffer.from(parts.join(''), 'utf8') };
    return ok(file);
  });
}
