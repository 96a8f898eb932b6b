import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Db } from '#database/connect.ts';
import { findOrganisation, kindsOf } from '#organisations/server/door.ts';
import { acting, type Actor, inRange, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { listHolds as holdsOperation, listSeasons as listOperation, showSeason as showOperation } from '../contract.ts';
import type { Hold } from '../core/hold.ts';
import type { Season } from '../core/season.ts';
import { allSeasons, findSeason, holdsOf } from './door.ts';

/** All seasons that concern one of the actor's organisations: those above or below a place where the actor reads. */
export function listSeasons(shell: Shell, actor: Actor, _input: InputOf<typeof listOperation>): Answer<typeof listOperation> {
  return shell.read(async (db) => {
    const seasons: OutputOf<typeof showOperation>[] = [];
    for (const season of await allSeasons(db)) if (concerns(season, actor)) seasons.push(await seasonView(db, season, actor));
    return ok({ seasons });
  });
}

export function showSeason(shell: Shell, actor: Actor, input: InputOf<typeof showOperation>): Answer<typeof showOperation> {
  return shell.read(async (db) => {
    const season = await findSeason(db, input.season);
    return season && concerns(season, actor) ? ok(await seasonView(db, season, actor)) : fail({ code: 'season_not_found', season: input.season });
  });
}

/** The holds over what the actor reads, and those over the places above it. */
export function listHolds(shell: Shell, actor: Actor, input: InputOf<typeof holdsOperation>): Answer<typeof holdsOperation> {
  return shell.read(async (db) => {
    const season = await findSeason(db, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const range = rangeOf(actor, 'read');
    const holds = (await holdsOf(db, season.id)).filter((hold) => inRange(range, hold.organisationPath) || range.paths.some(({ path }) => path.startsWith(hold.organisationPath)));
    return ok({ holds: await holdViews(db, holds) });
  });
}

export async function holdViews(db: Db, holds: readonly Hold[]): Promise<OutputOf<typeof holdsOperation>['holds']> {
  const views: OutputOf<typeof holdsOperation>['holds'] = [];
  for (const { id, organisationId, fromDay, untilDay, reason, paperNumber, recordedAt, liftedAt, liftedUntil } of holds) {
    const organisation = await findOrganisation(db, { id: organisationId });
    views.push({ id, organisation: { code: organisation?.code ?? '', name: organisation?.name ?? '' }, fromDay, untilDay, reason, paperNumber, recordedAt, liftedAt, liftedUntil });
  }
  return views;
}

function concerns(season: Season, actor: Actor): boolean {
  return acting(actor, 'read', season.rootPath) !== undefined || rangeOf(actor, 'read').paths.some(({ path }) => path.startsWith(season.rootPath) || season.rootPath.startsWith(path));
}

async function seasonView(db: Db, season: Season, actor: Actor): Promise<OutputOf<typeof showOperation>> {
  const root = await findOrganisation(db, { id: season.rootId });
  const { levels } = await kindsOf(db);
  const { code, nameVi, nameEn, statute, term, fromDay, untilDay, shownOn, sample, switches, revision } = season;
  return {
    code, nameVi, nameEn, statute, term, fromDay, untilDay, shownOn, sample, switches: [...switches],
    revision, may: { change: acting(actor, 'administer', season.rootPath) !== undefined },
    root: { code: season.rootCode, name: root?.name ?? '' },
    levels: season.levels.map((level) => {
      const named = levels.find((each) => each.id === level.levelId);
      return { ...level, nameVi: named?.nameVi ?? level.levelId, nameEn: named?.nameEn ?? level.levelId };
    }),
  };
}
