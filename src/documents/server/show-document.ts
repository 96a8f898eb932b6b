import { type OrganisationPlace, organisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { showDocument as contract } from '../contract.ts';
import type { CongressDocument } from '../core/document.ts';
import { nextSteps } from '../core/readiness.ts';
import { circumstancesOf, hasSuperior, readableDocument, readableVersion } from './desk.ts';
import { tablesIn } from './linked-tables.ts';
import { mayCheck } from './list-documents.ts';
import type { DocumentsParts } from './parts.ts';
import { sectionsOf, stepsOf } from './store-marks.ts';
import { findOutline } from './store-outlines.ts';
import { documentView, versionView, versionViews, voteView } from './views.ts';

type Shown = OutputOf<typeof contract>;

/** A document with the words of one draft. Of a level above only what it put before others is shown. */
export function showDocument(shell: Shell, actor: Actor, input: InputOf<typeof contract>, parts: DocumentsParts): Answer<typeof contract> {
  return shell.read(async (db): Answer<typeof contract> => {
    const found = await organisationPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const place = found.value;
    const readable = await readableDocument(db, place, input.document);
    if (!readable.ok) return readable;
    const { document, owner } = readable.value;
    const version = await readableVersion(db, place, readable.value, input.version);
    if (!version.ok) return version;
    const tables = await tablesIn(db, document, parts);
    const own = owner.id === place.organisation.id;
    const inText = new Set(version.value.paragraphs.map(({ id }) => id));
    return ok({
      document: await documentView(db, place.organisation.path, document),
      version: await versionView(db, document.id, version.value.number),
      versions: await versionViews(db, document.id, own ? document.draft : (document.presented ?? 1)),
      paragraphs: version.value.paragraphs.map((each) => ({ ...each, table: tables.get(each.id) ?? null })),
      sections: own ? (await sectionsOf(db, document.id)).filter(({ paragraph }) => inText.has(paragraph)) : [],
      ...(own ? await wayOf(db, place, document) : { steps: [], next: [] }),
      passed: await passedView(db, place, document, parts),
      outline: await outlineView(db, document),
      may: { write: own && acting(actor, 'record', place.organisation.path) !== undefined, check: own && hasSuperior(place) && mayCheck(actor, place.organisation.path) },
    });
  });
}

async function wayOf(db: Db, place: OrganisationPlace, document: CongressDocument): Promise<Pick<Shown, 'steps' | 'next'>> {
  const steps = (await stepsOf(db, document.id)).map(({ step, draft, agreed, note, at, by, byOrganisation }) => ({ step, draft, agreed, note, at, by, byOrganisation }));
  return { steps, next: nextSteps(document, await circumstancesOf(db, place, document)) };
}

/** By which vote it was passed; the votes are the congress's, and only its own desk opens them. */
export async function passedView(db: Db, place: OrganisationPlace, { passed, organisationId }: CongressDocument, { hallVotes }: Pick<DocumentsParts, 'hallVotes'>): Promise<Shown['passed']> {
  if (!passed) return null;
  const votes = place.congress && organisationId === place.organisation.id ? await hallVotes(db, place.congress.id) : [];
  const vote = votes.find(({ motion }) => motion === passed.motion);
  return { on: passed.on, vote: vote ? voteView(vote) : null };
}

async function outlineView(db: Db, { outline: id }: CongressDocument): Promise<Shown['outline']> {
  const outline = id === null ? undefined : await findOutline(db, id);
  const issuer = outline && (await findOrganisation(db, { id: outline.organisationId }));
  return outline && issuer ? { id: outline.id, title: outline.title, from: issuer.name } : null;
}
