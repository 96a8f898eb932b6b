import { createHash } from 'node:crypto';
import { assert } from '#foundation/assert.ts';
import type { InputOf, UploadedFile } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Shell } from '#platform/shell.ts';
import type { Answer } from '#platform/answer.ts';
import { type addPaper as contract, PAPER_LIMIT_BYTES } from '../contract.ts';
import { PAPER_TYPES, paperNameOf, paperTypeOf } from '../core/paper-type.ts';
import { insertPaper } from './store-papers.ts';

/** Keeps a paper by its content. It proves nothing yet: the entry that names its hash does, and brings it into the ledger. */
export async function addPaper(shell: Shell, _actor: Actor, _input: InputOf<typeof contract>, exchange: { readonly file: UploadedFile | undefined }): Answer<typeof contract> {
  const { file } = exchange;
  assert(file, 'an operation that sends a file has one');
  if (file.bytes.length > PAPER_LIMIT_BYTES) return fail({ code: 'paper_too_large', limitBytes: PAPER_LIMIT_BYTES });
  const type = paperTypeOf(file.bytes);
  if (type === undefined) return fail({ code: 'paper_type_refused', accepted: Object.values(PAPER_TYPES).map((each) => each.name) });
  const hash = createHash('sha256').update(file.bytes).digest('hex');
  return shell.write(`paper ${hash}`, async (tx): Answer<typeof contract> => {
    await insertPaper(tx, { hash, type, bytes: file.bytes }, tx.recordedAt);
    return ok({ hash, name: paperNameOf(file.name, type), type, size: file.bytes.length });
  });
}
