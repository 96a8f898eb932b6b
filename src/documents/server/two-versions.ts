import { type OrganisationPlace, organisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Comparison } from '../core/compare/compare.ts';
import type { CongressDocument } from '../core/document.ts';
import type { CompareProblem } from '../core/problems.ts';
import type { Version } from '../core/version.ts';
import { comparisonOf } from './compared.ts';
import { readableDocument, readableVersion } from './desk.ts';

export interface TwoVersions {
  readonly place: OrganisationPlace;
  readonly document: CongressDocument;
  readonly old: Version;
  readonly next: Version;
  readonly comparison: Comparison;
}

/** Two drafts of a document that the actor may read, compared. */
export async function twoVersions(db: Db, actor: Actor, input: { readonly season: string; readonly organisation: string; readonly document: string; readonly from: number; readonly to: number }): Promise<Result<TwoVersions, CompareProblem | CommonProblem>> {
  const place = await organisationPlace(db, actor, 'read', input);
  if (!place.ok) return place;
  const readable = await readableDocument(db, place.value, input.document);
  if (!readable.ok) return readable;
  const old = await readableVersion(db, place.value, readable.value, input.from);
  if (!old.ok) return old;
  const next = await readableVersion(db, place.value, readable.value, input.to);
  if (!next.ok) return next;
  const { document } = readable.value;
  return ok({ place: place.value, document, old: old.value, next: next.value, comparison: await comparisonOf(db, document.id, old.value, next.value) });
}
