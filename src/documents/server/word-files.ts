import { createHash } from 'node:crypto';
import { organisationPlace } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf } from '#foundation/contract.ts';
import { ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { GivenWord, WordReadProblem } from '#platform/documents/word-model.ts';
import { readDocx } from '#platform/documents/word-read.ts';
import type { Exchange } from '#platform/http/route.ts';
import type { Shell } from '#platform/shell.ts';
import type { readWord as previewContract, takeWord as contract } from '../contract.ts';
import { compareVersions } from '../core/compare/compare.ts';
import { lettersOf, withoutIds, writeOn } from '../core/given-text.ts';
import { unapproved } from './approved.ts';
import { redlineView } from './compared.ts';
import { openDocument, ownDocument, ownFreshDocument, versionInHand } from './desk.ts';
import { atDesk } from './desk-work.ts';
import { intoNextDraft } from './step-work.ts';
import { keepFile } from './store-text.ts';
import { versionView } from './views.ts';
import { writeText } from './write-text.ts';

/** What the Word file says and how it differs from the draft in hand; nothing is kept. */
export async function readWord(shell: Shell, actor: Actor, input: InputOf<typeof previewContract>, exchange: Exchange): Answer<typeof previewContract> {
  const inHand = await shell.read(async (db) => {
    const place = await organisationPlace(db, actor, 'record', input);
    if (!place.ok) return place;
    const document = await ownDocument(db, place.value, input.document);
    return document.ok ? ok(await versionInHand(db, document.value)) : document;
  });
  if (!inHand.ok) return inHand;
  const read = wordOf(exchange);
  if (!read.ok) return read;
  const { paragraphs, tracked } = read.value;
  const written = writeOn(inHand.value, withoutIds(paragraphs));
  if (!written.ok) return written;
  const comparison = compareVersions(inHand.value.paragraphs, written.value.paragraphs);
  return ok({ paragraphs: paragraphs.map((each) => ({ ...each })), letters: lettersOf(paragraphs), tracked, redline: redlineView(inHand.value, written.value, comparison) });
}

/** Takes the words of the file over, and keeps the file itself as it was given. */
export async function takeWord(shell: Shell, actor: Actor, input: InputOf<typeof contract>, exchange: Exchange): Answer<typeof contract> {
  // Reading a long file takes a second; nobody waits for the chain meanwhile.
  const read = wordOf(exchange);
  if (!read.ok) return read;
  const { file } = exchange;
  assert(file, 'an operation that takes a file has one');
  const hash = createHash('sha256').update(file.bytes).digest('hex');
  return atDesk<typeof contract>(shell, actor, 'record', input, 'documents.take_word', async (tx, place) => {
    const found = input.asNext ? await ownFreshDocument(tx, place, input) : await openDocument(tx, place, input);
    if (!found.ok) return found;
    const free = await unapproved(tx, found.value);
    if (!free.ok) return free;
    const opened = input.asNext ? await intoNextDraft(tx, place, found.value) : ok({ document: found.value, happened: null });
    if (!opened.ok) return opened;
    await keepFile(tx, { hash, name: file.name, bytes: file.bytes, at: tx.recordedAt });
    const written = await writeText(tx, place, opened.value.document, withoutIds(read.value.paragraphs), { source: 'word', file: hash });
    if (!written.ok) return written;
    const { document, happened } = written.value;
    return ok({
      happened: [...(opened.value.happened === null ? [] : [opened.value.happened]), happened],
      answer: async () => ({ revision: document.revision, version: await versionView(tx, document.id, document.draft), tracked: read.value.tracked }),
    });
  });
}

function wordOf({ file }: Exchange): Result<GivenWord, WordReadProblem> {
  assert(file, 'an operation that takes a file has one');
  return readDocx(file.bytes);
}
