import type { InputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { saveText as contract } from '../contract.ts';
import { openDocument } from './desk.ts';
import { atDesk } from './desk-work.ts';
import { versionView } from './views.ts';
import { writeText } from './write-text.ts';

/** Saves the text of the draft in hand, all of it. */
export function saveText(shell: Shell, actor: Actor, input: InputOf<typeof contract>): Answer<typeof contract> {
  return atDesk<typeof contract>(shell, actor, 'record', input, 'documents.save_text', async (tx, place) => {
    const found = await openDocument(tx, place, input);
    if (!found.ok) return found;
    const written = await writeText(tx, place, found.value, input.paragraphs, { source: 'typed' });
    if (!written.ok) return written;
    const { document, version, happened } = written.value;
    return ok({
      happened: [happened],
      answer: async () => ({ revision: document.revision, version: await versionView(tx, document.id, document.draft), ids: version.paragraphs.map(({ id }) => id) }),
    });
  });
}
