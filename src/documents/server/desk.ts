import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { findOrganisation, type Organisation } from '#organisations/server/door.ts';
import type { Tx } from '#platform/shell.ts';
import { readHead } from '#platform/ledger/append.ts';
import { type CongressDocument, type DocumentLevel, isPresented, levelSeenFrom } from '../core/document.ts';
import type { DocumentMissing, Locked, StaleDocument, TextFixed, VersionMissing } from '../core/problems.ts';
import type { Circumstances } from '../core/readiness.ts';
import type { Version } from '../core/version.ts';
import { unapproved } from './approved.ts';
import { findDocument, sumsOf } from './store.ts';
import { loadVersion } from './store-text.ts';

type Missing = Extract<DocumentMissing, { readonly code: 'document_not_found' }>;

/** A document that this organisation drafts itself. */
export async function ownDocument(db: Db, { season, organisation }: Pick<OrganisationPlace, 'season' | 'organisation'>, id: string): Promise<Result<CongressDocument, Missing>> {
  const document = await findDocument(db, id);
  return document && document.seasonId === season.id && document.organisationId === organisation.id ? ok(document) : fail({ code: 'document_not_found' });
}

/** The same as the page has it, or who has changed it since. */
export async function ownFreshDocument(db: Db, place: Pick<OrganisationPlace, 'season' | 'organisation'>, { document: id, revision }: { readonly document: string; readonly revision: number }): Promise<Result<CongressDocument, Missing | StaleDocument>> {
  const document = await ownDocument(db, place, id);
  if (!document.ok || document.value.revision === revision) return document;
  return fail({ code: 'document_changed_meanwhile', by: document.value.changedBy, at: document.value.changedAt });
}

/** The same, open to be written on. */
export async function openDocument(db: Db, place: Pick<OrganisationPlace, 'season' | 'organisation'>, input: { readonly document: string; readonly revision: number }): Promise<Result<CongressDocument, Missing | StaleDocument | TextFixed | Locked>> {
  const document = await ownFreshDocument(db, place, input);
  if (!document.ok) return document;
  const { state } = document.value;
  return state === 'draft' ? unapproved(db, document.value) : fail({ code: 'text_not_open', state });
}

export interface Readable {
  readonly document: CongressDocument;
  readonly owner: Organisation;
  readonly level: DocumentLevel;
}

/** A document as this organisation may read it: its own, or one of a level above that was put before it. */
export async function readableDocument(db: Db, { season, organisation }: Pick<OrganisationPlace, 'season' | 'organisation'>, id: string): Promise<Result<Readable, Missing>> {
  const document = await findDocument(db, id);
  if (!document || document.seasonId !== season.id) return fail({ code: 'document_not_found' });
  const owner = await ownerOf(db, document);
  const level = levelSeenFrom(organisation.path, owner, document.centre);
  if (level === undefined || (owner.id !== organisation.id && !isPresented(document))) return fail({ code: 'document_not_found' });
  return ok({ document, owner, level });
}

/** A draft as this organisation may read it: of its own any, of one from above those that were put before others. Without a number the latest of these. */
export async function readableVersion(db: Db, place: Pick<OrganisationPlace, 'organisation'>, { document, owner }: Pick<Readable, 'document' | 'owner'>, number?: number): Promise<Result<Version, VersionMissing>> {
  const last = owner.id === place.organisation.id ? document.draft : (document.presented ?? 1);
  const asked = number ?? last;
  const version = asked > last ? undefined : await loadVersion(db, document.id, asked);
  return version ? ok(version) : fail({ code: 'version_not_found', number: asked, last });
}

export async function ownerOf(db: Db, { organisationId }: Pick<CongressDocument, 'organisationId'>): Promise<Organisation> {
  const owner = await findOrganisation(db, { id: organisationId });
  assert(owner, `organisation ${organisationId} of a document is in the register`);
  return owner;
}

/** The draft in hand. */
export async function versionInHand(db: Db, { id, draft }: Pick<CongressDocument, 'id' | 'draft'>): Promise<Version> {
  const version = await loadVersion(db, id, draft);
  assert(version, `document ${id} has its draft ${draft}`);
  return version;
}

/** Whether somebody in this season stands above the organisation. */
export function hasSuperior({ season, organisation }: Pick<OrganisationPlace, 'season' | 'organisation'>): boolean {
  return organisation.id !== season.rootId && organisation.path.startsWith(season.rootPath);
}

export async function circumstancesOf(db: Db, place: Pick<OrganisationPlace, 'season' | 'organisation' | 'congress'>, document: CongressDocument): Promise<Circumstances> {
  const sums = (await sumsOf(db, [document.id])).get(document.id);
  return { hasText: (sums?.letters ?? 0) > 0, hasSuperior: hasSuperior(place), mustAnswer: sums?.must ?? 0, hasCongress: place.congress !== null };
}

/** The document after a change by this person. */
export function changedBy(tx: Tx, { by }: Pick<OrganisationPlace, 'by'>, document: CongressDocument): CongressDocument {
  return { ...document, revision: document.revision + 1, changedAt: tx.recordedAt, changedBy: by.actor.name };
}

/** Number that this piece of work's entry will have; the chain is locked, so nobody comes between. */
export async function entryNumberOf(tx: Tx, { chain }: Pick<OrganisationPlace, 'chain'>): Promise<number> {
  return (await readHead(tx, chain)).number + 1;
}

/** The organisation and those above it, from the topmost down: '/1/12/345/' is 1, 12, 345. */
export function idsOnPath(path: string): number[] {
  return path.split('/').filter((id) => id !== '').map(Number);
}
