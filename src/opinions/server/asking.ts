import { sql } from 'kysely';
import { organisationPlace, type OrganisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { type Actor, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import { withinRange } from '#platform/within-range.ts';
import type * as contract from '../contract.ts';
import type { Draft } from '../core/draft.ts';
import { TOPICS } from '../core/topic.ts';
import type { PlaceProblem } from '../core/problems.ts';
import { draftOf } from './drafts.ts';
import { selectOpinions } from './store-opinions.ts';
import { opinionViews, sightOf } from './views.ts';
import type { CommonProblem } from '#platform/problems.ts';

type Input = { readonly season: string; readonly organisation: string; readonly document: string; readonly version?: number | undefined };

/** The opinions that are asked about: on one version, given in the organisation or below it, within the range of who asks. */
export interface Asked {
  readonly place: OrganisationPlace;
  readonly draft: Draft;
  readonly version: number;
  /** Over opinions p and organisations o. */
  readonly where: ReturnType<typeof sql<boolean>>;
}

export async function askedAbout(db: Db, actor: Actor, input: Input): Promise<Result<Asked, PlaceProblem | { readonly code: 'document_not_found' } | Extract<CommonProblem, { readonly code: 'not_in_your_range' }>>> {
  const found = await organisationPlace(db, actor, 'read', input);
  if (!found.ok) return found;
  const { season, organisation } = found.value;
  const draft = await draftOf(db, input.document);
  if (!draft || draft.seasonId !== season.id) return fail({ code: 'document_not_found' });
  const version = input.version ?? draft.presented ?? 1;
  const where = sql<boolean>`p.document_id = ${draft.id} and p.version = ${version} and p.withdrawn_at is null and o.path like ${`${organisation.path}%`} and ${withinRange(rangeOf(actor, 'read'), 'o.path')}`;
  return ok({ place: found.value, draft, version, where });
}

const KIND_SUMS = sql`count(*) filter (where p.kind = 'agree')::int as agree, count(*) filter (where p.kind = 'disagree')::int as disagree, count(*) filter (where p.kind = 'other')::int as other,
  count(*) filter (where p.kind = 'amend')::int as amend, coalesce(sum(p.sharing), 0)::int as sharing`;
const FROM = sql`from opinions p join organisations o on o.id = p.organisation_id`;

/** A page of the opinions on one paragraph, and the counts of all of them. Texts are read for the page alone. */
export function onParagraph(shell: Shell, actor: Actor, input: InputOf<typeof contract.onParagraph>): Answer<typeof contract.onParagraph> {
  return shell.read(async (db): Answer<typeof contract.onParagraph> => {
    const asked = await askedAbout(db, actor, input);
    if (!asked.ok) return asked;
    const { version } = asked.value;
    const { paragraph, kind, topic, meeting, offset, limit } = input;
    const where = sql<boolean>`${asked.value.where}
      and ${paragraph === undefined ? sql`true` : paragraph === 0 ? sql`p.paragraph is null` : sql`p.paragraph = ${paragraph}`}
      and ${kind === undefined ? sql`true` : sql`p.kind = ${kind}`} and ${topic === undefined ? sql`true` : sql`p.topic = ${topic}`} and ${meeting === undefined ? sql`true` : sql`p.meeting_id = ${meeting}`}`;
    const sums = await sql<OutputOf<typeof contract.onParagraph>['counts'] & { readonly count: number }>`select ${KIND_SUMS}, count(*)::int as count, count(distinct p.organisation_id)::int as organisations ${FROM} where ${where}`.execute(db);
    const { count, ...counts } = sums.rows[0] ?? { agree: 0, disagree: 0, other: 0, amend: 0, sharing: 0, organisations: 0, count: 0 };
    const rows = await selectOpinions(db).where(where).orderBy('p.organisation_id').orderBy('p.number').offset(offset).limit(limit).execute();
    return ok({ version, count, counts, opinions: await opinionViews(db, rows, sightOf(actor)) });
  });
}

export function opinionCounts(shell: Shell, actor: Actor, input: InputOf<typeof contract.opinionCounts>): Answer<typeof contract.opinionCounts> {
  return shell.read(async (db): Answer<typeof contract.opinionCounts> => {
    const asked = await askedAbout(db, actor, input);
    if (!asked.ok) return asked;
    const { draft, version, where, place } = asked.value;
    type Output = OutputOf<typeof contract.opinionCounts>;
    const total = await sql<Output['total']>`select ${KIND_SUMS}, count(*)::int as opinions, count(distinct p.organisation_id)::int as organisations, count(distinct p.meeting_id)::int as meetings ${FROM} where ${where}`.execute(db);
    const paragraphs = await sql<Output['paragraphs'][number]>`select p.paragraph, ${KIND_SUMS} ${FROM} where ${where} group by 1 order by 1 nulls first`.execute(db);
    const topics = await sql<Output['topics'][number]>`select p.topic, count(*)::int as opinions ${FROM} where ${where} group by 1`.execute(db);
    const versions = await sql<Output['versions'][number]>`
      select p.version, count(*)::int as opinions ${FROM} where p.document_id = ${draft.id} and p.version <> ${version} and p.withdrawn_at is null and o.path like ${`${place.organisation.path}%`}
      and ${withinRange(rangeOf(actor, 'read'), 'o.path')} group by 1 order by 1`.execute(db);
    return ok({
      version, title: draft.title, owner: { code: draft.owner.code, name: draft.owner.name }, total: total.rows[0] ?? { agree: 0, disagree: 0, other: 0, amend: 0, sharing: 0, opinions: 0, organisations: 0, meetings: 0 },
      paragraphs: paragraphs.rows, topics: topics.rows.toSorted((a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic)), versions: versions.rows,
    });
  });
}
