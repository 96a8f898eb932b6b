import type { OrganisationPlace } from '#campaigns/server/door.ts';
import { ok, type Result } from '#foundation/result.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Tx } from '#platform/shell.ts';
import type { CongressDocument } from '../core/document.ts';
import type { LinkedTable } from '../core/linked-table.ts';
import { type PaperProblem, type PaperStep, takeStep } from '../core/paper-state.ts';
import { changedBy, entryNumberOf, versionInHand } from './desk.ts';
import type { DocumentsParts } from './parts.ts';
import { updateDocument } from './store.ts';
import { freezeLink, insertStep, linksOf } from './store-marks.ts';
import { saveVersion } from './store-text.ts';

export interface StepTaken {
  readonly step: PaperStep['step'];
  /** Of the superior's answer alone. */
  readonly agreed: boolean | null;
  readonly note: string;
}

interface FrozenTable extends LinkedTable {
  readonly paragraph: number;
}

/** Writes the document as the step left it and keeps the step on its way. */
export async function saveStep(
  tx: Tx, place: OrganisationPlace, before: CongressDocument, after: CongressDocument, { step, agreed, note }: StepTaken,
  more: { readonly series: string | null; readonly tables: readonly FrozenTable[] } = { series: null, tables: [] },
): Promise<{ readonly document: CongressDocument; readonly happened: LedgerEvent }> {
  const document = changedBy(tx, place, after);
  await updateDocument(tx, document);
  const byOrganisation = place.by.duty?.organisation.name ?? place.organisation.name;
  await insertStep(tx, document.id, { entryNumber: await entryNumberOf(tx, place), step, draft: document.draft, agreed, note, at: tx.recordedAt, by: place.by.actor.name, byOrganisation });
  const happened: LedgerEvent = {
    kind: 'documents.step_taken', document: document.id, title: document.title, revision: document.revision, step, formerState: before.state, state: document.state, draft: document.draft,
    presented: document.presented, checked: document.checked, agreed, note, motion: document.passed?.motion ?? null, passedOn: document.passed?.on ?? null,
    series: more.series, number: document.issue?.number ?? null, issuedOn: document.issue?.on ?? null, symbol: document.symbol,
    tables: more.tables.map((each) => ({ ...each, rows: each.rows.map((row) => [...row]), head: [...each.head] })),
  };
  return { document, happened };
}

/** The next draft begins with the words of the last. */
export async function openNextDraft(tx: Tx, { by }: Pick<OrganisationPlace, 'by'>, { id, draft }: CongressDocument): Promise<void> {
  const last = await versionInHand(tx, { id, draft: draft - 1 });
  await saveVersion(tx, id, { ...last, number: draft }, { at: tx.recordedAt, by: by.actor.name, source: 'typed', file: null });
}

/** The document in its next draft, which begins with the words of the last. */
export async function intoNextDraft(tx: Tx, place: OrganisationPlace, before: CongressDocument): Promise<Result<{ readonly document: CongressDocument; readonly happened: LedgerEvent }, PaperProblem>> {
  const after = takeStep(before, { step: 'next_draft' }, { needsCheck: false, series: { last: 0, lastOn: null } });
  if (!after.ok) return after;
  const next = { ...before, ...after.value };
  await openNextDraft(tx, place, next);
  return ok(await saveStep(tx, place, before, next, { step: 'next_draft', agreed: null, note: '' }));
}

/** What is passed stays as it was passed: its tables no longer follow the figures. */
export async function freezeTables(tx: Tx, { id, seasonId, organisationId }: CongressDocument, { linkedTable }: DocumentsParts): Promise<FrozenTable[]> {
  const frozen: FrozenTable[] = [];
  for (const { paragraph, which } of await linksOf(tx, id)) {
    const table = await linkedTable(tx, seasonId, organisationId, which);
    if (table === null) continue;
    await freezeLink(tx, id, paragraph, table);
    frozen.push({ paragraph, ...table });
  }
  return frozen;
}
