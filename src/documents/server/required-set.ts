import { endsOn } from '#campaigns/core/plan.ts';
import { levelOf, seasonToday } from '#campaigns/core/season.ts';
import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import { type CongressDocument, isPresented, levelSeenFrom } from '../core/document.ts';
import { isReady } from '../core/readiness.ts';
import { type CongressForSet, type DocumentKind, type DueDocument, requiredSet, type SetState, stateOfSet, SUMMARY_LEVELS } from '../core/required-set.ts';
import { hasSuperior, idsOnPath, ownerOf } from './desk.ts';
import type { DocumentsParts } from './parts.ts';
import { documentsOf, sumsOf } from './store.ts';

export interface RequiredState extends SetState {
  /** Documents that are it, ready or on their way. */
  readonly documents: readonly string[];
}

/** What this congress must have, what is there of it, and what is late. Null: the organisation holds no congress in this season. */
export async function requiredSetOf(db: Db, place: Pick<OrganisationPlace, 'season' | 'organisation' | 'congress'>, { synthesisSent }: Pick<DocumentsParts, 'synthesisSent'>, today: Day): Promise<RequiredState[] | null> {
  const { season, organisation } = place;
  const congress = congressForSet(place);
  if (!congress) return null;
  const required = requiredSet(congress, season.switches);
  const documents = (await documentsOf(db, season.id, idsOnPath(organisation.path))).filter(({ state }) => state !== 'withdrawn');
  const own = documents.filter((each) => each.organisationId === organisation.id && !each.centre);
  const above = await aboveOf(db, organisation, documents);
  const sums = await sumsOf(db, own.map(({ id }) => id));
  const sent = await synthesisSent(db, season.id, [organisation.id]);
  const ready = new Set<DocumentKind>();
  for (const each of own) if (each.kind !== 'other' && isReady(each, { hasText: (sums.get(each.id)?.letters ?? 0) > 0, hasSuperior: hasSuperior(place) })) ready.add(each.kind);
  if (above.superior.length > 0) ready.add('superior-drafts');
  if (above.centre.length > 0) ready.add('centre-drafts');
  if (sent.has(organisation.id)) ready.add('synthesis');
  return stateOfSet(required, ready, seasonToday(season, today)).map((each) => ({ ...each, documents: idsFor(each, own, above) }));
}

/** When it opens and closes: as planned, else at the end of its level's window. */
function congressForSet({ season, organisation, congress }: Pick<OrganisationPlace, 'season' | 'organisation' | 'congress'>): CongressForSet | undefined {
  if (!congress) return undefined;
  const opensOn = congress.plannedOn ?? levelOf(season, organisation.levelId)?.closesOn ?? season.untilDay;
  return { contents: congress.contents, root: organisation.id === season.rootId, grassroots: SUMMARY_LEVELS.includes(organisation.levelId), opensOn, closesOn: endsOn(opensOn, congress.halfDays) };
}

interface Above {
  readonly superior: readonly CongressDocument[];
  readonly centre: readonly CongressDocument[];
}

/** Drafts of the levels above that were put before this organisation. */
async function aboveOf(db: Db, { id, path }: { readonly id: number; readonly path: string }, documents: readonly CongressDocument[]): Promise<Above> {
  const found = { superior: [] as CongressDocument[], centre: [] as CongressDocument[] };
  for (const each of documents) {
    if (!isPresented(each) || (each.organisationId === id && !each.centre)) continue;
    const level = levelSeenFrom(path, await ownerOf(db, each), each.centre);
    if (level === 'superior' || level === 'centre') found[level].push(each);
  }
  return found;
}

function idsFor({ kind, summary }: DueDocument, own: readonly CongressDocument[], { superior, centre }: Above): string[] {
  if (kind === 'superior-drafts') return superior.map(({ id }) => id);
  // Where the short forms are discussed and there are any, these are the ones.
  if (kind === 'centre-drafts') return (summary && centre.some((each) => each.summary) ? centre.filter((each) => each.summary) : centre).map(({ id }) => id);
  return own.filter((each) => each.kind === kind).map(({ id }) => id);
}
