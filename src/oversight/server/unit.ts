import { type Season, seasonToday } from '#campaigns/core/season.ts';
import { findSeason, unitInRange } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Organisation } from '#organisations/server/door.ts';
import { type Actor, acting } from '#platform/actor.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Shell } from '#platform/shell.ts';
import type { UnitMissing } from '../core/problems.ts';

export interface AskedUnit {
  readonly season: Season;
  readonly unit: Organisation;
  readonly today: Day;
}

/** The season and the unit that a list is asked for; without a code the highest in the reader's range. */
export async function askedUnit(db: Db, shell: Pick<Shell, 'now'>, actor: Actor, input: { readonly season: string; readonly unit?: string | undefined }): Promise<Result<AskedUnit, UnitMissing | Extract<CommonProblem, { readonly code: 'not_in_your_range' }>>> {
  const season = await findSeason(db, input.season);
  if (!season) return fail({ code: 'season_not_found', season: input.season });
  const found = await unitInRange(db, actor, 'read', season, input.unit);
  return found.ok ? ok({ season, unit: found.value, today: seasonToday(season, dayOf(shell.now())) }) : found;
}

/** What the actor may do there; a duty at the place itself does not lead it from above. */
export function mayDo(actor: Actor, path: string): { readonly assign: boolean; readonly visit: boolean; readonly confide: boolean; readonly record: boolean } {
  const may = (right: 'decide' | 'visit' | 'confide' | 'record'): boolean => acting(actor, right, path) !== undefined;
  return { assign: may('decide'), visit: may('visit'), confide: may('confide'), record: may('record') };
}
