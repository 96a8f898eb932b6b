import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { Range } from '#platform/actor.ts';
import { withinRange } from '#platform/within-range.ts';
import type { ListedOrganisation, NamedView, OrganisationView } from '../contract.ts';
import { type OrganisationRow, selectOrganisations } from './store.ts';

/** Lists of the register for screens, always within the range of the one who asks. */

type Row = OrganisationRow & { superior_code: string | null; superior_name: string | null };

function selectViews(db: Db) {
  return selectOrganisations(db)
    .leftJoin('organisations as up', 'up.id', 'o.superior_id')
    .select(['up.code as superior_code', 'up.name as superior_name']);
}

function selectListed(db: Db) {
  return selectViews(db).select(sql<number>`(select count(*) from organisations b where b.superior_id = o.id and b.closed_on is null)`.as('below'));
}

function organisationView(row: Row): OrganisationView {
  return {
    code: row.code, name: row.name, kindId: row.kind_id, levelId: row.level_id, groupId: row.group_id,
    superior: row.superior_code === null || row.superior_name === null ? null : { code: row.superior_code, name: row.superior_name },
    members: row.members, branches: row.branches, closedOn: row.closed_on, revision: row.revision,
  };
}

function listedView(row: Row & { below: number }): ListedOrganisation {
  return { ...organisationView(row), below: row.below };
}

export async function viewOf(db: Db, code: string): Promise<OrganisationView> {
  const row = await selectViews(db).where('o.code', '=', code).executeTakeFirst();
  assert(row, `organisation ${code} is there after its change`);
  return organisationView(row);
}

/** The tops of the range: for the office of a province the province, for a district's the district. */
export async function readRoots(db: Db, range: Range): Promise<ListedOrganisation[]> {
  const tops = range.paths.map(({ path }) => path).filter((path, _index, all) => !all.some((other) => other !== path && path.startsWith(other)));
  const rows = await selectListed(db)
    .where('o.closed_on', 'is', null)
    .$if(range.everything, (query) => query.where('o.superior_id', 'is', null))
    .$if(!range.everything, (query) => query.where('o.path', 'in', tops.length === 0 ? [''] : [...new Set(tops)]))
    .orderBy(sql`o.code collate "C"`)
    .execute();
  return rows.map(listedView);
}

export async function readCounts(db: Db, range: Range): Promise<{ kindId: string; open: number }[]> {
  const rows = await db
    .selectFrom('organisations as o')
    .innerJoin('organisation_kinds as k', 'k.id', 'o.kind_id')
    .select(['o.kind_id', (eb) => eb.fn.countAll<number>().as('open')])
    .where('o.closed_on', 'is', null)
    .where(withinRange(range, 'o.path'))
    .groupBy(['o.kind_id', 'k.position'])
    .orderBy('k.position')
    .execute();
  return rows.map((row) => ({ kindId: row.kind_id, open: row.open }));
}

export interface ChildrenPage {
  readonly after?: string | undefined;
  readonly limit: number;
  readonly closed: boolean;
}

/** Direct subordinates by code, one page. */
export async function readChildren(db: Db, superiorId: number, page: ChildrenPage, range: Range): Promise<{ organisations: ListedOrganisation[]; more: boolean }> {
  const rows = await selectListed(db)
    .where('o.superior_id', '=', superiorId)
    .where(withinRange(range, 'o.path'))
    .$if(!page.closed, (query) => query.where('o.closed_on', 'is', null))
    .$if(page.after !== undefined, (query) => query.where(sql<boolean>`o.code collate "C" > ${page.after}`))
    .orderBy(sql`o.code collate "C"`)
    .limit(page.limit + 1)
    .execute();
  return { organisations: rows.slice(0, page.limit).map(listedView), more: rows.length > page.limit };
}

export async function readListed(db: Db, ids: readonly number[]): Promise<Map<number, ListedOrganisation>> {
  if (ids.length === 0) return new Map();
  const rows = await selectListed(db).where('o.id', 'in', [...ids]).execute();
  return new Map(rows.map((row) => [row.id, listedView(row)]));
}

/** From the root down to the direct superior. */
export async function readAbove(db: Db, path: string): Promise<NamedView[]> {
  const ids = path.split('/').filter((part) => part !== '').map(Number).slice(0, -1);
  if (ids.length === 0) return [];
  return db.selectFrom('organisations').select(['code', 'name']).where('id', 'in', ids).orderBy('depth').execute();
}
