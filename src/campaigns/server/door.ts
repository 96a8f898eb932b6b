import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import { findOrganisation, type Organisation } from '#organisations/server/door.ts';
import type { Hold } from '../core/hold.ts';
import type { Congress, PlanVersion } from '../core/plan.ts';
import type { Season } from '../core/season.ts';
import { type WorkingCalendar, workingCalendar } from '../core/working-days.ts';
import { congressRows, daysOffRows, levelsOf, planVersionRows, type SeasonRow, seasonRows } from './store.ts';
import { holdRows } from './store-holds.ts';

export { actingAbove, type CongressPlace, congressPlace, type CongressPlaceProblem, type OrganisationPlace, organisationPlace, type OrganisationPlaceProblem } from './congress-place.ts';
export { unitInRange } from './unit-in-range.ts';

/** What later rooms may ask of the seasons. Everything is read as the caller's connection sees it. */
export async function findSeason(db: Db, code: string): Promise<Season | undefined> {
  const row = (await seasonRows(db, code))[0];
  return row && seasonFrom(db, row);
}

/** Every season, the latest first. */
export async function allSeasons(db: Db): Promise<Season[]> {
  const seasons: Season[] = [];
  for (const row of await seasonRows(db)) seasons.push(await seasonFrom(db, row));
  return seasons;
}

async function seasonFrom(db: Db, row: SeasonRow): Promise<Season> {
  const root = await organisationOf(db, row.root_id);
  return {
    id: row.id, code: row.code, nameVi: row.name_vi, nameEn: row.name_en, statute: row.statute, term: row.term, rootId: row.root_id, rootCode: root.code,
    rootPath: root.path, fromDay: row.from_day, untilDay: row.until_day, shownOn: row.shown_on, sample: row.sample, revision: row.revision,
    switches: row.switches, levels: await levelsOf(db, row.id),
  };
}

/** The congresses of a season with their present plans, by id. */
export async function congressesOf(db: Db, seasonId: number): Promise<Congress[]> {
  return congressRows(db, seasonId);
}

/** The congresses of these organisations, in one question however many they are. */
export async function findCongresses(db: Db, seasonId: number, organisationIds: readonly number[]): Promise<Congress[]> {
  return congressRows(db, seasonId, organisationIds);
}

/** All versions of all plans in the order of their entries; with `afterEntry` only those of later entries, for caches. */
export async function planVersions(db: Db, seasonId: number, afterEntry?: number): Promise<PlanVersion[]> {
  return planVersionRows(db, seasonId, afterEntry === undefined ? {} : { afterEntry });
}

/** All holds ever declared in the season, lifted ones too, in the order of their declaration. */
export async function holdsOf(db: Db, seasonId: number): Promise<Hold[]> {
  const holds: Hold[] = [];
  for (const row of await holdRows(db, seasonId)) {
    const { path } = await organisationOf(db, row.organisation_id);
    holds.push({
      id: row.id, organisationId: row.organisation_id, organisationPath: path, fromDay: row.from_day, untilDay: row.until_day, reason: row.reason,
      paperNumber: row.paper_number, recordedAt: row.recorded_at, liftedAt: row.lifted_at, liftedUntil: row.lifted_until, entryNumber: row.entry_number,
    });
  }
  return holds;
}

/** The working-day calendar as it is set now. */
export async function workingDays(db: Db): Promise<WorkingCalendar> {
  return workingCalendar(await daysOffRows(db));
}

async function organisationOf(db: Db, id: number): Promise<Organisation> {
  const organisation = await findOrganisation(db, { id });
  assert(organisation, `organisation ${id} of a season is in the register`);
  return organisation;
}
