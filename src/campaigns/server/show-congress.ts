import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { Db } from '#database/connect.ts';
import type { showCongress as operation } from '../contract.ts';
import { holdReaches } from '../core/hold.ts';
import type { PlanVersion } from '../core/plan.ts';
import { proposedForm } from '../core/rules/form.ts';
import { latestNoticeOn } from '../core/rules/notice.ts';
import { findSeason } from './door.ts';
import type { CampaignsParts } from './parts.ts';
import { holdViews } from './read-seasons.ts';
import { planVersionRows } from './store.ts';
import { named, planView, rowView } from './views.ts';

type Output = OutputOf<typeof operation>;

/** One congress: its plan, every version of it, what the rules find, and the holds over it. */
export function showCongress(shell: Shell, actor: Actor, input: InputOf<typeof operation>, { memory, planLocks }: CampaignsParts): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const season = await findSeason(db, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const organisation = await findOrganisation(db, { code: input.organisation });
    if (!organisation) return fail({ code: 'organisation_not_found', organisation: input.organisation });
    if (!acting(actor, 'read', organisation.path)) return fail({ code: 'not_in_your_range' });
    const { plan, findings } = await memory.planOf(db, season);
    const planned = plan.organisations.get(organisation.id);
    if (!planned) return fail({ code: 'congress_not_found', organisation: organisation.name });
    const superior = organisation.superiorId === null ? undefined : await findOrganisation(db, { id: organisation.superiorId });
    const { congress } = planned;
    const notice = plan.statute.noticeWorkingDays;
    return ok({
      ...rowView(plan, planned, findings.get(organisation.id) ?? [], superior ? named(superior) : null),
      locked: (await planLocks(db, season.id, [congress.id])).get(congress.id) ?? null,
      proposedForm: proposedForm(plan.statute, season.switches, organisation.levelId, organisation.members) ?? null,
      latestNoticeOn: congress.plannedOn !== null && notice ? latestNoticeOn(plan.calendar, congress.plannedOn, notice.value) : null,
      may: { plan: acting(actor, 'plan', organisation.path) !== undefined, decide: acting(actor, 'decide', (superior ?? organisation).path) !== undefined },
      versions: await versionViews(db, await planVersionRows(db, season.id, { congressId: congress.id })),
      holds: await holdViews(db, plan.holds.filter((hold) => holdReaches(hold, organisation.path))),
    });
  });
}

async function versionViews(db: Db, versions: readonly PlanVersion[]): Promise<Output['versions']> {
  const views: Output['versions'] = [];
  for (const version of versions) {
    const decider = version.decidedBy === null ? undefined : await findOrganisation(db, { code: version.decidedBy });
    const { version: number, change, reason, decidedOn, paperNumber, recordedAt, entryNumber } = version;
    views.push({ ...planView(version), version: number, change, reason, decidedOn, decidedBy: decider ? named(decider) : null, paperNumber, recordedAt, entryNumber });
  }
  return views;
}
