import { randomUUID } from 'node:crypto';
import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { makeDocument as contract } from '../contract.ts';
import type { CongressDocument, PaperKind } from '../core/document.ts';
import { headingsFromOutline } from '../core/outline-headings.ts';
import { firstDraft } from '../core/paper-state.ts';
import type { MakeDocumentProblem } from '../core/problems.ts';
import { firstVersion, type Version } from '../core/version.ts';
import { idsOnPath } from './desk.ts';
import { atDesk } from './desk-work.ts';
import { insertDocument } from './store.ts';
import { type DocumentSection, insertSections } from './store-marks.ts';
import { outlinesOf, type StoredOutline } from './store-outlines.ts';
import { saveVersion } from './store-text.ts';
import { documentView } from './views.ts';

type Input = InputOf<typeof contract>;

/** Begins a document: blank, or with the headings of an outline from above, whose guidance stays beside them. */
export function makeDocument(shell: Shell, actor: Actor, input: Input): Answer<typeof contract> {
  return atDesk<typeof contract>(shell, actor, 'record', input, 'documents.make', async (tx, place) => {
    if (input.centre && !place.season.rootPath.startsWith(place.organisation.path)) return fail({ code: 'centre_kept_above', organisation: await rootName(tx, place) });
    const outline = await outlineFor(tx, place, input);
    if (!outline.ok) return outline;
    const { kind: paperKind, title, summary, centre } = input;
    const document: CongressDocument = {
      ...firstDraft(), id: randomUUID(), seasonId: place.season.id, organisationId: place.organisation.id, kind: paperKind, title, centre, summary, outline: outline.value?.id ?? null,
      presented: null, revision: 1, madeAt: tx.recordedAt, changedAt: tx.recordedAt, changedBy: place.by.actor.name, passed: null, symbol: null,
    };
    const { version, sections } = beginning(outline.value);
    await insertDocument(tx, document);
    await saveVersion(tx, document.id, version, { at: tx.recordedAt, by: document.changedBy, source: outline.value ? 'outline' : 'typed', file: null });
    await insertSections(tx, document.id, sections);
    const { nextId } = version;
    const made = {
      kind: 'documents.document_made', document: document.id, paperKind, title, summary, centre, outline: outline.value ? { id: outline.value.id, title: outline.value.title } : null,
      sections: sections.map((each) => ({ ...each })), nextId, paragraphs: version.paragraphs.map((each) => ({ ...each })),
    };
    return ok({ happened: [made], answer: () => documentView(tx, place.organisation.path, document) });
  });
}

async function rootName(db: Db, { season }: OrganisationPlace): Promise<string> {
  const root = await findOrganisation(db, { id: season.rootId });
  assert(root, 'the root of a season is in the register');
  return root.name;
}

/** The outline that was asked for, where it was issued for this organisation and this kind of paper. */
async function outlineFor(db: Db, { season, organisation }: OrganisationPlace, { outline: id, kind }: { readonly outline?: string | undefined; readonly kind: PaperKind }): Promise<Result<StoredOutline | null, MakeDocumentProblem>> {
  if (id === undefined) return ok(null);
  const outline = (await outlinesOf(db, season.id, idsOnPath(organisation.path))).find((each) => each.id === id);
  const meant = outline?.state === 'issued' && (outline.levelId === null || outline.levelId === organisation.levelId);
  if (!outline || !meant) return fail({ code: 'outline_not_found' });
  return outline.kind === kind ? ok(outline) : fail({ code: 'outline_of_other_kind' });
}

function beginning(outline: StoredOutline | null): { readonly version: Version; readonly sections: readonly DocumentSection[] } {
  const version = firstVersion(outline ? headingsFromOutline(outline.sections) : []);
  const sections = (outline?.sections ?? []).map(({ title, guidance, role }, at) => ({ paragraph: version.paragraphs[at]?.id ?? at + 1, title, guidance, role }));
  return { version, sections };
}
