import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { findOrganisation, type Organisation } from '#organisations/server/door.ts';
import { actingOver, type Actor, inRange, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { decideCongresses as operation } from '../contract.ts';
import { applyDecision } from '../core/decision.ts';
import type { Congress } from '../core/plan.ts';
import type { RefusedRow } from '../core/problems.ts';
import type { PlannedOrganisation } from '../core/season-plan.ts';
import { findSeason } from './door.ts';
import { campaignsParts, type CampaignsParts } from './parts.ts';
import { nameOf } from './plan-congresses.ts';
import { saveVersions } from './store.ts';
import { asRecorded } from './views.ts';

type Input = InputOf<typeof operation>;

interface Row {
  readonly planned: PlannedOrganisation;
  readonly after: Congress;
  readonly decider: Organisation;
}

/**
 * Records the superior's decision that congresses are pilots, or elect their secretary directly, or no longer. Whoever records it holds the
 * right in the range of the superior that decided: for a grassroots organisation its district's standing committee.
 */
export function decideCongresses(shell: Shell, actor: Actor, input: Input, { memory }: CampaignsParts = campaignsParts()): Answer<typeof operation> {
  return shell.write(input.season, async (tx): Answer<typeof operation> => {
    const season = await findSeason(tx, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    if (input.decidedOn > dayOf(tx.recordedAt)) return fail({ code: 'decided_in_future', decidedOn: input.decidedOn });
    const deciders = await decidersFor(tx, input.decidedBy);
    if (!deciders) return fail({ code: 'organisation_not_found', organisation: input.decidedBy ?? '' });

    const { plan } = await memory.planOf(tx, season);
    const byCode = new Map([...plan.organisations.values()].map((planned) => [planned.organisation.code, planned]));
    const range = rangeOf(actor, 'decide');
    const rows: Row[] = [];
    const refused: RefusedRow[] = [];
    const seen = new Set<string>();
    for (const code of input.organisations) {
      const planned = byCode.get(code);
      if (!planned) {
        refused.push({ code: 'no_congress', organisation: code, name: '' });
        continue;
      }
      const decider = await deciders(planned.organisation);
      const after = applyDecision(planned, input.kind, input.value);
      if (seen.has(code)) refused.push({ code: 'named_twice', ...nameOf(planned) });
      else if (!decider) refused.push({ code: 'no_superior', ...nameOf(planned) });
      else if (!above(decider, planned.organisation)) refused.push({ code: 'decider_not_superior', decidedBy: decider.name, ...nameOf(planned) });
      else if (!inRange(range, decider.path)) refused.push({ code: 'outside_range', ...nameOf(planned) });
      else if (!after.ok) refused.push({ ...after.problem, ...nameOf(planned) });
      else rows.push({ planned, after: after.value, decider });
      seen.add(code);
    }
    if (refused.length === input.organisations.length && refused.every((row) => row.code === 'outside_range')) return fail({ code: 'not_in_your_range' });
    if (refused.length > 0) return fail({ code: 'rows_refused', count: refused.length, rows: refused.slice(0, 200) });
    const by = actingOver(actor, 'decide', rows.map(({ decider }) => decider.path));
    if (!by) return fail({ code: 'not_in_your_range' });

    const { kind, value, decidedOn, paperNumber, reason } = input;
    const head = await shell.record(tx, by, {
      chain: season.code, operation: 'campaigns.decide', organisations: rows.map(({ planned }) => planned.organisation.code),
      events: [{
        kind: 'campaigns.congresses_decided', season: season.code, decision: kind, value, decidedOn, paperNumber, reason,
        congresses: rows.map(({ planned, after, decider }) => ({ ...asRecorded(planned.organisation, after, kind), decidedBy: decider.code })),
      }],
    });
    const versions = rows.map(({ after, decider }) => ({ ...after, congressId: after.id, version: after.revision, change: kind, reason, decidedOn, decidedBy: decider.code, paperNumber }));
    await saveVersions(tx, versions, { recordedAt: tx.recordedAt, entryNumber: head.number });
    return ok({ decided: rows.length });
  });
}

/** Who decides about an organisation: the one named, or each organisation's direct superior. Undefined when the one named is not in the register. */
async function decidersFor(db: Db, code: string | undefined): Promise<((organisation: Organisation) => Promise<Organisation | undefined>) | undefined> {
  if (code !== undefined) {
    const decider = await findOrganisation(db, { code });
    return decider && (async () => decider);
  }
  const known = new Map<number, Organisation | undefined>();
  return async ({ superiorId }) => {
    if (superiorId === null) return undefined;
    if (!known.has(superiorId)) known.set(superiorId, await findOrganisation(db, { id: superiorId }));
    return known.get(superiorId);
  };
}

/** The highest organisation of the register has its superior outside; its own office then records the decision. */
function above(decider: Organisation, organisation: Organisation): boolean {
  return organisation.path.startsWith(decider.path) && (decider.id !== organisation.id || organisation.superiorId === null);
}
