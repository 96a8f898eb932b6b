import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { findOrganisation, organisationsBelow } from '#organisations/server/door.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import { assert } from '#foundation/assert.ts';
import type { openCongresses as operation } from '../contract.ts';
import type { Plan } from '../core/plan.ts';
import { proposedForm } from '../core/rules/form.ts';
import { levelOf } from '../core/season.ts';
import { statuteOf } from '../core/statutes/editions.ts';
import { congressesOf, findSeason } from './door.ts';
import { insertCongresses } from './store.ts';

/** Opens a congress for every organisation of the season's levels that has none, in the form that the statute proposes (R-CT35-3.1). */
export function openCongresses(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.write(input.season, async (tx): Answer<typeof operation> => {
    const season = await findSeason(tx, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const unit = await findOrganisation(tx, { code: input.unit ?? season.rootCode });
    if (!unit?.path.startsWith(season.rootPath)) return fail({ code: 'organisation_not_found', organisation: input.unit ?? season.rootCode });
    const by = acting(actor, 'plan', unit.path);
    if (!by) return fail({ code: 'not_in_your_range' });

    const statute = statuteOf(season.statute);
    assert(statute, `the statute ${season.statute} of a season is known`);
    const opened = new Set((await congressesOf(tx, season.id)).map((congress) => congress.organisationId));
    const organisations = (await organisationsBelow(tx, unit.path)).filter((each) => levelOf(season, each.levelId) && !opened.has(each.id));
    if (organisations.length === 0) return fail({ code: 'nothing_to_open' });
    const plans = organisations.map((each): Plan & { organisationId: number } => ({
      organisationId: each.id, plannedOn: null, halfDays: null, contents: statute.contents.value, pilot: false, directElection: false,
      // Without a reported number of members nothing is proposed; a members' congress is where no rule asks for delegates.
      form: proposedForm(statute, season.switches, each.levelId, each.members) ?? 'members',
    }));

    const head = await shell.record(tx, by, {
      chain: season.code, operation: 'campaigns.open_congresses', organisations: organisations.map((each) => each.code),
      events: [{
        kind: 'campaigns.congresses_opened', season: season.code,
        congresses: plans.map((plan, index) => ({ organisation: organisations[index]?.code ?? '', form: plan.form, contents: plan.contents })),
      }],
    });
    await insertCongresses(tx, season.id, plans, { recordedAt: tx.recordedAt, entryNumber: head.number });
    const byLevel = season.levels.map(({ levelId }) => ({ levelId, opened: organisations.filter((each) => each.levelId === levelId).length }));
    return ok({ opened: organisations.length, byLevel: byLevel.filter((each) => each.opened > 0) });
  });
}
