import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { linkTable as contract } from '../contract.ts';
import { changedBy, openDocument, versionInHand } from './desk.ts';
import { atDesk } from './desk-work.ts';
import { tablesIn } from './linked-tables.ts';
import type { DocumentsParts } from './parts.ts';
import { updateDocument } from './store.ts';
import { linksOf, saveLink } from './store-marks.ts';

/** Puts a table of targets behind a paragraph, or takes it away. */
export function linkTable(shell: Shell, actor: Actor, input: InputOf<typeof contract>, parts: DocumentsParts): Answer<typeof contract> {
  return atDesk<typeof contract>(shell, actor, 'record', input, 'documents.link_table', async (tx, place) => {
    const found = await openDocument(tx, place, input);
    if (!found.ok) return found;
    const { paragraph: id, which } = input;
    const paragraph = (await versionInHand(tx, found.value)).paragraphs.find((each) => each.id === id);
    if (!paragraph) return fail({ code: 'paragraph_not_found' });
    const linked = (await linksOf(tx, found.value.id)).find((each) => each.paragraph === id)?.which ?? null;
    if (linked === which) return fail({ code: 'link_unchanged' });
    const document = changedBy(tx, place, found.value);
    await saveLink(tx, document.id, id, which);
    await updateDocument(tx, document);
    return ok({
      happened: [{ kind: 'documents.table_linked', document: document.id, title: document.title, revision: document.revision, paragraph: id, table: which }],
      answer: async () => ({ revision: document.revision, paragraph: { ...paragraph, table: (await tablesIn(tx, document, parts)).get(id) ?? null } }),
    });
  });
}
