import type { InputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { changeDocument as contract } from '../contract.ts';
import { changedBy, openDocument } from './desk.ts';
import { atDesk } from './desk-work.ts';
import { updateDocument } from './store.ts';
import { documentView } from './views.ts';

/** Gives the document another title while it is drafted. */
export function changeDocument(shell: Shell, actor: Actor, input: InputOf<typeof contract>): Answer<typeof contract> {
  return atDesk<typeof contract>(shell, actor, 'record', input, 'documents.change', async (tx, place) => {
    const found = await openDocument(tx, place, input);
    if (!found.ok) return found;
    const { title, summary } = input;
    const document = { ...changedBy(tx, place, found.value), title, summary };
    await updateDocument(tx, document);
    return ok({
      happened: [{ kind: 'documents.document_changed', document: document.id, revision: document.revision, formerTitle: found.value.title, title, summary }],
      answer: () => documentView(tx, place.organisation.path, document),
    });
  });
}
