import type { InputOf } from '#foundation/contract.ts';
import { addDays, dayOf, type Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { assert } from '#foundation/assert.ts';
import { type Acting, acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Shell } from '#platform/shell.ts';
import type { Db } from '#database/connect.ts';
import type { liftHold as operation } from '../contract.ts';
import { heldBackBy, type HeldBack } from '../core/hold-effect.ts';
import type { Hold } from '../core/hold.ts';
import type { LiftHoldProblem } from '../core/problems.ts';
import { liesInSeason, type Season } from '../core/season.ts';
import { findSeason } from './door.ts';
import { movedVersions, movedView, plansMoved } from './held-back.ts';
import { campaignsParts, type CampaignsParts } from './parts.ts';
import { saveVersions } from './store.ts';
import { endHold } from './store-holds.ts';

type Input = InputOf<typeof operation>;
type Problem = LiftHoldProblem | CommonProblem;

/**
 * Ends a hold. One that was declared without an end now moves the congresses that stood in it; one that ends early moves nothing, for its
 * congresses have their new days already.
 */
export function liftHold(shell: Shell, actor: Actor, input: Input, parts: CampaignsParts = campaignsParts()): Answer<typeof operation> {
  if (input.preview) {
    return shell.read(async (db) => {
      const decided = await decide(db, actor, input, parts, dayOf(shell.now()));
      return decided.ok ? ok(movedView(decided.value.standing)) : decided;
    });
  }
  return shell.write(input.season, async (tx): Answer<typeof operation> => {
    const decided = await decide(tx, actor, input, parts, dayOf(tx.recordedAt));
    if (!decided.ok) return decided;
    const { season, hold, code, by, standing } = decided.value;
    const head = await shell.record(tx, by, {
      chain: season.code, operation: 'campaigns.lift_hold', organisations: [code, ...standing.map(({ planned }) => planned.organisation.code)],
      events: [
        { kind: 'campaigns.hold_lifted', season: season.code, declaredIn: hold.entryNumber, organisation: code, lastDay: input.lastDay, paperNumber: input.paperNumber },
        ...plansMoved(season, standing, 'shifted', hold.reason),
      ],
    });
    await endHold(tx, hold.id, tx.recordedAt, input.lastDay);
    await saveVersions(tx, movedVersions(standing, 'shifted', hold.reason), { recordedAt: tx.recordedAt, entryNumber: head.number });
    return ok(movedView(standing));
  });
}

interface Decided {
  readonly season: Season;
  readonly hold: Hold;
  /** Of the organisation that is held back. */
  readonly code: string;
  readonly by: Acting;
  readonly standing: HeldBack[];
}

async function decide(db: Db, actor: Actor, input: Input, { memory }: CampaignsParts, today: Day): Promise<Result<Decided, Problem>> {
  const season = await findSeason(db, input.season);
  if (!season) return fail({ code: 'season_not_found', season: input.season });
  const { plan } = await memory.planOf(db, season);
  const hold = plan.holds.find((each) => each.id === input.hold);
  if (!hold) return fail({ code: 'hold_not_found' });
  const by = acting(actor, 'decide', hold.organisationPath);
  if (!by) return fail({ code: 'not_in_your_range' });
  const { lastDay } = input;
  if (hold.liftedAt !== null) return fail({ code: 'hold_already_lifted' });
  if (hold.untilDay !== null && hold.untilDay < today) return fail({ code: 'hold_already_over', untilDay: hold.untilDay });
  if (lastDay < addDays(hold.fromDay, -1)) return fail({ code: 'lift_before_hold', fromDay: hold.fromDay });
  if (hold.untilDay !== null && lastDay > hold.untilDay) return fail({ code: 'lift_after_end', untilDay: hold.untilDay });
  if (lastDay >= hold.fromDay && !liesInSeason(season, lastDay)) return fail({ code: 'hold_outside_season', fromDay: season.fromDay, untilDay: season.untilDay });
  const organisation = await findOrganisation(db, { id: hold.organisationId });
  assert(organisation, 'the organisation of a hold is in the register');
  const moves = hold.untilDay === null && lastDay >= hold.fromDay;
  const standing = moves ? heldBackBy(plan, { organisationPath: hold.organisationPath, fromDay: hold.fromDay, lastDay }) : [];
  return ok({ season, hold, code: organisation.code, by, standing });
}
