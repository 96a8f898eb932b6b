import type { InputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import { slug } from '#foundation/text.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { FILE_TYPES } from '#platform/documents/file-types.ts';
import { toTrackedDocx } from '#platform/documents/word-redline.ts';
import type { Shell } from '#platform/shell.ts';
import type { redlineFile as contract } from '../contract.ts';
import { trackedText } from '../core/tracked.ts';
import { ownerOf } from './desk.ts';
import { versionsOf } from './store-text.ts';
import { twoVersions } from './two-versions.ts';

/** Two drafts as a Word file with tracked changes. */
export async function redlineFile(shell: Shell, actor: Actor, input: InputOf<typeof contract>): Answer<typeof contract> {
  const paper = await shell.read(async (db) => {
    const found = await twoVersions(db, actor, input);
    if (!found.ok) return found;
    const { document, old, next, comparison } = found.value;
    const saved = (await versionsOf(db, document.id)).find(({ number }) => number === next.number);
    return ok({
      title: document.title, subtitle: `So sánh dự thảo lần ${old.number} với dự thảo lần ${next.number}`, author: (await ownerOf(db, document)).name, at: saved?.savedAt ?? document.changedAt,
      paragraphs: trackedText(old.paragraphs, next.paragraphs, comparison),
    });
  });
  if (!paper.ok) return paper;
  const bytes = await toTrackedDocx(paper.value);
  return ok({ name: `${slug(paper.value.title).slice(0, 60)}-lan-${input.from}-va-${input.to}.docx`, type: FILE_TYPES.docx, bytes });
}
