import type { OrganisationPlace } from '#campaigns/server/door.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Tx } from '#platform/shell.ts';
import type { CongressDocument } from '../core/document.ts';
import type { PaperProblem } from '../core/paper-state.ts';
import type { DocumentMissing, Locked, StaleDocument, TextProblem } from '../core/problems.ts';
import { type ProposedChange, type ProposedProblem, withChanges } from '../core/proposed-changes.ts';
import { carriedOver, type OvertakenProblem } from '../core/carried-over.ts';
import type { Version } from '../core/version.ts';
import { unapproved } from './approved.ts';
import { comparisonOf } from './compared.ts';
import { ownFreshDocument, versionInHand } from './desk.ts';
import { intoNextDraft } from './step-work.ts';
import { loadVersion } from './store-text.ts';
import { writeText } from './write-text.ts';

export type NextDraftProblem =
  | Extract<DocumentMissing, { readonly code: 'document_not_found' }>
  | StaleDocument | Locked | PaperProblem | TextProblem | ProposedProblem | OvertakenProblem;

export interface NextDraft {
  /** Facts for the caller's one entry; season and organisation are named in each. */
  readonly events: readonly LedgerEvent[];
  readonly document: CongressDocument;
}

/**
 * Accepted changes become the next draft, within the caller's transaction and entry. A draft that is out for opinions is followed by the next
 * one; where the next is begun already, the changes go into it.
 * @param of number of the draft whose words the changes name; without it the draft in hand
 */
export async function nextDraftWithin(
  tx: Tx, place: OrganisationPlace, { document: id, revision, of, changes }: { readonly document: string; readonly revision: number; readonly of?: number; readonly changes: readonly ProposedChange[] },
): Promise<Result<NextDraft, NextDraftProblem>> {
  const found = await ownFreshDocument(tx, place, { document: id, revision });
  if (!found.ok) return found;
  const free = await unapproved(tx, found.value);
  if (!free.ok) return free;
  const inHand = await versionInHand(tx, found.value);
  const placed = await changesInHand(tx, found.value, inHand, of ?? found.value.draft, changes);
  if (!placed.ok) return placed;
  const text = withChanges(inHand.paragraphs, placed.value);
  if (!text.ok) return text;
  const begun = found.value.state === 'draft' && of !== undefined && of < found.value.draft;
  const opened = begun ? ok({ document: found.value, happened: null }) : await intoNextDraft(tx, place, found.value);
  if (!opened.ok) return opened;
  const written = await writeText(tx, place, opened.value.document, text.value, { source: 'opinions' }, { ...inHand, number: opened.value.document.draft });
  if (!written.ok) return written;
  const opinions = placed.value.map(({ paragraph, opinions: ids }) => ({ paragraph, opinions: [...ids] }));
  const events = [...(opened.value.happened === null ? [] : [opened.value.happened]), { ...written.value.happened, taken: opinions }];
  return ok({ document: written.value.document, events: events.map(({ kind, ...facts }): LedgerEvent => ({ kind, season: place.season.code, organisation: place.organisation.code, ...facts })) });
}

/** The changes in the words of the draft in hand. */
async function changesInHand(tx: Tx, document: CongressDocument, inHand: Version, of: number, changes: readonly ProposedChange[]): Promise<Result<readonly ProposedChange[], OvertakenProblem | TextProblem>> {
  if (of === inHand.number) return ok(changes);
  const named = await loadVersion(tx, document.id, of);
  if (!named) return fail({ code: 'paragraph_not_found' });
  return carriedOver(changes, named, inHand, await comparisonOf(tx, document.id, named, inHand));
}
