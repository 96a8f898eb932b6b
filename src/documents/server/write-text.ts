import type { OrganisationPlace } from '#campaigns/server/door.ts';
import { ok, type Result } from '#foundation/result.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Tx } from '#platform/shell.ts';
import type { CongressDocument, TextSource } from '../core/document.ts';
import { type Given, toldText, writeOn } from '../core/given-text.ts';
import type { TextProblem } from '../core/problems.ts';
import type { Version } from '../core/version.ts';
import { changedBy, versionInHand } from './desk.ts';
import { updateDocument } from './store.ts';
import { saveVersion } from './store-text.ts';

export interface Written {
  readonly document: CongressDocument;
  readonly version: Version;
  readonly happened: LedgerEvent;
}

/**
 * Writes the text on the draft in hand. The event names each paragraph that stayed by its identity alone, so that a long text saved often
 * costs the record its changes only.
 * @param before the text in hand, where the caller has it
 */
export async function writeText(
  tx: Tx, place: Pick<OrganisationPlace, 'by'>, document: CongressDocument, given: readonly Given[], as: { readonly source: TextSource; readonly file?: string }, before?: Version,
): Promise<Result<Written, TextProblem>> {
  const inHand = before ?? (await versionInHand(tx, document));
  const written = writeOn(inHand, given);
  if (!written.ok) return written;
  const version = written.value;
  const after = changedBy(tx, place, document);
  const { source, file = null } = as;
  await saveVersion(tx, document.id, version, { at: tx.recordedAt, by: after.changedBy, source, file });
  await updateDocument(tx, after);
  const happened: LedgerEvent = {
    kind: 'documents.text_saved', document: document.id, title: document.title, draft: document.draft, revision: after.revision, source, file, nextId: version.nextId,
    paragraphs: toldText(inHand.paragraphs, version.paragraphs).map((each) => (typeof each === 'number' ? each : { ...each })),
  };
  return ok({ document: after, version, happened });
}
