import { sql } from 'kysely';
import type { Season } from '#campaigns/core/season.ts';
import { seasonToday } from '#campaigns/core/season.ts';
import { findSeason } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { findOrganisation, type Organisation } from '#organisations/server/door.ts';
import { type Actor, inRange, type Range, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import { withinRange } from '#platform/within-range.ts';
import type { driveOverview as operation } from '../contract.ts';
import type { Drive } from '../core/drive.ts';
import { drivesOf } from './store-drives.ts';
import { driveViews } from './views.ts';

type Input = InputOf<typeof operation>;
type Output = OutputOf<typeof operation>;

/** Who has discussed what: per committee, and organisation by organisation. Everything is grouped by the database. */
export function driveOverview(shell: Shell, actor: Actor, input: Input): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const season = await findSeason(db, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const drive = (await drivesOf(db, season.id, { id: input.drive }))[0];
    const owner = drive && (await findOrganisation(db, { id: drive.ownerId }));
    if (!drive || !owner) return fail({ code: 'drive_not_found' });
    const range = rangeOf(actor, 'read');
    const unit = await unitOf(db, input, owner, range);
    if (unit === undefined) return fail({ code: 'unit_not_found', unit: input.unit ?? owner.code });
    if (unit === 'outside') return fail({ code: 'not_in_your_range' });
    const today = seasonToday(season, dayOf(shell.now()));
    const [view] = await driveViews(db, [drive], today);
    assert(view, 'a drive has a view');
    const scope: Scope = { season, drive, unit, range, today };
    const { documents, ...rest } = await figuresOf(db, scope, input);
    const counted = new Map(documents.map((each) => [each.id, each]));
    return ok({
      drive: view.view, unit: { code: unit.code, name: unit.name }, ...rest,
      documents: view.view.documents.map(({ id, title }) => ({ organisations: 0, discussed: 0, opinions: 0, ...counted.get(id), id, title })),
    });
  });
}

interface Scope {
  readonly season: Season;
  readonly drive: Drive;
  readonly unit: Organisation;
  readonly range: Range;
  readonly today: Day;
}

/** The unit asked for; without one the widest place that the drive and the range have in common. */
async function unitOf(db: Db, input: Input, owner: Organisation, range: Range): Promise<Organisation | undefined | 'outside'> {
  if (input.unit !== undefined) {
    const unit = await findOrganisation(db, { code: input.unit });
    if (!unit?.path.startsWith(owner.path)) return undefined;
    return inRange(range, unit.path) ? unit : 'outside';
  }
  if (inRange(range, owner.path)) return owner;
  const widest = range.paths.filter((each) => each.path.startsWith(owner.path)).toSorted((a, b) => a.path.length - b.path.length)[0];
  if (!widest) return 'outside';
  return findOrganisation(db, { id: Number(widest.path.split('/').at(-2)) });
}

/**
 * One row per organisation of the unit that holds a congress in the season, with its meetings, opinions and the drafts it has not discussed. A
 * draft is discussed by a meeting that had it on the table, or by an opinion on it. Drafts of others than those above it do not concern it.
 */
function perOrganisation({ season, drive, unit, range, today }: Scope) {
  const documents = sql`${[...drive.documents]}::uuid[]`;
  return sql`
    org as (
      select o.id, o.code, o.name, o.path from congresses c join organisations o on o.id = c.organisation_id
      where c.season_id = ${season.id} and o.path like ${`${unit.path}%`} and (o.closed_on is null or o.closed_on > ${today}) and ${withinRange(range, 'o.path')}),
    owned as (select d.id, o.path from documents d join organisations o on o.id = d.organisation_id where d.id = any(${documents})),
    spoken as (
      select organisation_id, document_id, count(*)::int as opinions, max(said_on) as last_on from opinions
      where drive_id = ${drive.id} and withdrawn_at is null group by 1, 2),
    met as (
      select m.organisation_id, x.document_id, count(distinct m.id)::int as meetings, max(m.held_on) as last_on from meetings m join meeting_documents x on x.meeting_id = m.id
      where m.season_id = ${season.id} and x.document_id = any(${documents}) and m.held_on between ${drive.from} and ${drive.until} and m.held_on <= ${today} group by 1, 2),
    meetings_held as (
      select m.organisation_id, count(distinct m.id)::int as meetings from meetings m join meeting_documents x on x.meeting_id = m.id
      where m.season_id = ${season.id} and x.document_id = any(${documents}) and m.held_on between ${drive.from} and ${drive.until} and m.held_on <= ${today} group by 1),
    pair as materialized (
      select org.id, owned.id as document_id, coalesce(spoken.opinions, 0) as opinions, greatest(spoken.last_on, met.last_on) as last_on,
        spoken.document_id is not null or met.document_id is not null as discussed
      from org join owned on org.path like owned.path || '%'
      left join spoken on spoken.organisation_id = org.id and spoken.document_id = owned.id
      left join met on met.organisation_id = org.id and met.document_id = owned.id),
    per as materialized (
      select org.id, org.code, org.name, org.path, coalesce(max(h.meetings), 0) as meetings, coalesce(sum(pair.opinions), 0)::int as opinions, max(pair.last_on) as last_on,
        coalesce(array_agg(pair.document_id::text order by pair.document_id) filter (where not pair.discussed), '{}') as missing, coalesce(bool_or(pair.discussed), false) as begun
      from org left join pair on pair.id = org.id left join meetings_held h on h.organisation_id = org.id group by org.id, org.code, org.name, org.path)`;
}

const SUMS = sql`count(*)::int as organisations, count(*) filter (where begun)::int as begun, count(*) filter (where missing = '{}')::int as complete,
  coalesce(sum(meetings), 0)::int as meetings, coalesce(sum(opinions), 0)::int as opinions`;

type Figures = Pick<Output, 'total' | 'committees' | 'count' | 'rows'> & { readonly documents: readonly Omit<Output['documents'][number], 'title'>[] };

/** All figures of one page in one statement: what each organisation has done is worked out once. */
async function figuresOf(db: Db, scope: Scope, { show, offset, limit }: Input): Promise<Figures> {
  const shown = { all: sql`true`, missing: sql`missing <> '{}'`, silent: sql`not begun`, complete: sql`missing = '{}'` }[show];
  // '/1/12/345/': the part after those of the unit is the organisation directly below it.
  const part = scope.unit.path.split('/').length;
  const { rows } = await sql<Figures>`
    with ${perOrganisation(scope)},
    below as (select split_part(path, '/', ${part})::int as child, * from per where path <> ${scope.unit.path}),
    committees as (
      select o.code, o.name, count(*) > count(*) filter (where b.id = b.child) as opens, ${SUMS} from below b join organisations o on o.id = b.child group by o.id, o.code, o.name order by o.code collate "C"),
    page as (select code, name, meetings, opinions, last_on as "lastOn", missing from per where ${shown} order by code collate "C" offset ${offset} limit ${limit})
    select (select to_json(t) from (select ${SUMS} from per) t) as total,
      coalesce((select json_agg(c) from committees c), '[]') as committees,
      coalesce((select json_agg(d) from (select document_id as id, count(*)::int as organisations, count(*) filter (where discussed)::int as discussed, sum(opinions)::int as opinions from pair group by 1) d), '[]') as documents,
      (select count(*)::int from per where ${shown}) as count, coalesce((select json_agg(p) from page p), '[]') as rows`.execute(db);
  assert(rows[0], 'one row of sums');
  return rows[0];
}
