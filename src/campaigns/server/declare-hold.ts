import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { findOrganisation, type Organisation } from '#organisations/server/door.ts';
import { type Acting, acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Shell } from '#platform/shell.ts';
import type { Db } from '#database/connect.ts';
import type { declareHold as operation } from '../contract.ts';
import { heldBackBy, type HeldBack } from '../core/hold-effect.ts';
import { holdReaches } from '../core/hold.ts';
import type { DeclareHoldProblem } from '../core/problems.ts';
import { lastDayNow } from '../core/season-plan.ts';
import { liesInSeason, type Season } from '../core/season.ts';
import { findSeason } from './door.ts';
import { movedView, movedVersions, plansMoved } from './held-back.ts';
import { campaignsParts, type CampaignsParts } from './parts.ts';
import { saveVersions } from './store.ts';
import { insertHold } from './store-holds.ts';

type Input = InputOf<typeof operation>;
type Problem = DeclareHoldProblem | CommonProblem;

/**
 * Holds back every congress of an organisation and below (R-CT35-2.7). With an end the congresses that stand in the hold move at once; without
 * one they wait and move when it is lifted. All of it is one entry.
 */
export function declareHold(shell: Shell, actor: Actor, input: Input, parts: CampaignsParts = campaignsParts()): Answer<typeof operation> {
  if (input.preview) {
    return shell.read(async (db) => {
      const decided = await decide(db, actor, input, parts);
      return decided.ok ? ok({ id: null, ...movedView(decided.value.standing) }) : decided;
    });
  }
  return shell.write(input.season, async (tx): Answer<typeof operation> => {
    const decided = await decide(tx, actor, input, parts);
    if (!decided.ok) return decided;
    const { season, organisation, standing, by } = decided.value;
    const { fromDay, reason, paperNumber } = input;
    const untilDay = input.untilDay ?? null;
    const change = untilDay === null ? 'held-back' : 'shifted';
    const head = await shell.record(tx, by, {
      chain: season.code, operation: 'campaigns.declare_hold', organisations: [organisation.code, ...standing.map(({ planned }) => planned.organisation.code)],
      events: [
        { kind: 'campaigns.hold_declared', season: season.code, organisation: organisation.code, fromDay, untilDay, reason, paperNumber },
        ...plansMoved(season, standing, change, reason),
      ],
    });
    const entry = { recordedAt: tx.recordedAt, entryNumber: head.number };
    const id = await insertHold(tx, { seasonId: season.id, organisationId: organisation.id, fromDay, untilDay, reason, paperNumber, ...entry });
    await saveVersions(tx, movedVersions(standing, change, reason), entry);
    return ok({ id, ...movedView(standing) });
  });
}

interface Decided {
  readonly season: Season;
  readonly organisation: Organisation;
  readonly by: Acting;
  readonly standing: HeldBack[];
}

async function decide(db: Db, actor: Actor, input: Input, { memory }: CampaignsParts): Promise<Result<Decided, Problem>> {
  const season = await findSeason(db, input.season);
  if (!season) return fail({ code: 'season_not_found', season: input.season });
  const organisation = await findOrganisation(db, { code: input.organisation });
  if (!organisation?.path.startsWith(season.rootPath)) return fail({ code: 'organisation_not_found', organisation: input.organisation });
  const by = acting(actor, 'decide', organisation.path);
  if (!by) return fail({ code: 'not_in_your_range' });
  const { fromDay } = input;
  const lastDay = input.untilDay ?? null;
  if (lastDay !== null && lastDay < fromDay) return fail({ code: 'hold_ends_before_it_begins' });
  if (!liesInSeason(season, fromDay) || (lastDay !== null && !liesInSeason(season, lastDay))) {
    return fail({ code: 'hold_outside_season', fromDay: season.fromDay, untilDay: season.untilDay });
  }
  const { plan } = await memory.planOf(db, season);
  const other = plan.holds.find((hold) => {
    const end = lastDayNow(hold);
    const meets = holdReaches(hold, organisation.path) || hold.organisationPath.startsWith(organisation.path);
    return meets && (end === null || end >= hold.fromDay) && (lastDay === null || hold.fromDay <= lastDay) && (end === null || fromDay <= end);
  });
  if (other) return fail({ code: 'hold_overlaps', fromDay: other.fromDay, untilDay: lastDayNow(other) });
  return ok({ season, organisation, by, standing: heldBackBy(plan, { organisationPath: organisation.path, fromDay, lastDay }) });
}
