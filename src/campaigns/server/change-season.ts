import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { kindsOf } from '#organisations/server/door.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { changeSeason as operation } from '../contract.ts';
import { changeSeason as decide } from '../core/season-change.ts';
import { lastDayNow } from '../core/season-plan.ts';
import { findSeason, holdsOf } from './door.ts';
import type { CampaignsParts } from './parts.ts';
import { congressesByLevel, updateSeason } from './store.ts';

/**
 * Changes a season's settings. It holds the season's own chain too, so no fact or hold is recorded meanwhile that the new period would leave out.
 * @problem season_changed_meanwhile  the settings were changed since they were looked at
 */
export function changeSeason(shell: Shell, actor: Actor, input: InputOf<typeof operation>, parts: Pick<CampaignsParts, 'factDays'>): Answer<typeof operation> {
  return shell.write([REGISTER_CHAIN, input.season], async (tx): Answer<typeof operation> => {
    const season = await findSeason(tx, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const by = acting(actor, 'administer', season.rootPath);
    if (!by) return fail({ code: 'not_in_your_range' });
    if (season.revision !== input.revision) return fail({ code: 'season_changed_meanwhile' });
    const { levels } = await kindsOf(tx);
    const unknown = input.levels?.find(({ levelId }) => !levels.some((level) => level.id === levelId));
    if (unknown) return fail({ code: 'level_unknown', levelId: unknown.levelId });
    const openHolds = (await holdsOf(tx, season.id)).filter((hold) => lastDayNow(hold) === null);
    const changed = decide(season, input, {
      facts: await parts.factDays(tx, season.id), holdsFrom: openHolds.map((hold) => hold.fromDay), congresses: await congressesByLevel(tx, season.id),
    });
    if (!changed.ok) return changed;
    await updateSeason(tx, season.id, changed.value);
    await shell.record(tx, by, {
      chain: REGISTER_CHAIN, operation: 'campaigns.change_season', organisations: [season.rootCode],
      events: [{ kind: 'campaigns.season_changed', season: season.code, root: season.rootCode, reason: input.reason, ...(changed.value as object) }],
    });
    return ok({ revision: season.revision + 1 });
  });
}
