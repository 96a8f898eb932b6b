import { approvedPiece } from '#approvals/server/door.ts';
import type { Db } from '#database/connect.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { CongressDocument } from '../core/document.ts';
import type { Locked } from '../core/problems.ts';

/**
 * The document as long as its words may change.
 * @problem locked_by_approval  the superior has approved it with the dossier of documents
 */
export async function unapproved(db: Db, document: CongressDocument): Promise<Result<CongressDocument, Locked>> {
  const approved = await approvedPiece(db, document.seasonId, document.organisationId, 'documents', document.id);
  return approved ? fail({ code: 'locked_by_approval', ...approved }) : ok(document);
}
