import type { z } from 'zod';
import type { Named, Organisation } from '#organisations/core/organisation.ts';
import type { listCongresses } from '../contract.ts';
import type { Finding } from '../core/finding.ts';
import type { Congress, Plan } from '../core/plan.ts';
import type { PlanAsRecorded } from '../core/events.ts';
import type { PlanChange } from '../core/plan.ts';
import type { PlannedOrganisation, SeasonPlan } from '../core/season-plan.ts';

/** Our words turned into the answers of the contract. */
export type CongressRow = z.output<(typeof listCongresses)['output']>['rows'][number];

export function planView(plan: Plan): Pick<CongressRow, 'plannedOn' | 'halfDays' | 'form' | 'contents' | 'pilot' | 'directElection'> {
  const { plannedOn, halfDays, form, contents, pilot, directElection } = plan;
  return { plannedOn, halfDays, form, contents: [...contents], pilot, directElection };
}

export function findingView({ code, rule, weight, unconfirmed, ...facts }: Finding): CongressRow['findings'][number] {
  return { code, rule, weight, unconfirmed, facts };
}

export type FindingCount = Omit<CongressRow['findings'][number], 'facts'> & { readonly count: number };

/** How often each rule speaks, the most frequent first. */
export function countedFindings(findings: Iterable<Finding>): FindingCount[] {
  const counts = new Map<string, FindingCount>();
  for (const { code, rule, weight, unconfirmed } of findings) {
    const key = `${code} ${rule}`;
    counts.set(key, { code, rule, weight, unconfirmed, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count || (one.rule < other.rule ? -1 : 1));
}

export function rowView(plan: SeasonPlan, { organisation, congress, held }: PlannedOrganisation, findings: readonly Finding[], superior: Named | null): Omit<CongressRow, 'lessons' | 'locked'> {
  const above = organisation.superiorId === null ? undefined : plan.organisations.get(organisation.superiorId)?.organisation;
  return {
    ...planView(congress),
    organisation: {
      code: organisation.code, name: organisation.name, levelId: organisation.levelId, kindId: organisation.kindId, groupId: organisation.groupId,
      members: organisation.members, superior: above ? named(above) : superior,
    },
    revision: congress.revision,
    held,
    findings: findings.map(findingView),
  };
}

export function named({ code, name }: Pick<Organisation, 'code' | 'name'>): Named {
  return { code, name };
}

/** The plan as the ledger keeps it. */
export function asRecorded(organisation: Pick<Organisation, 'code'>, congress: Congress, change: PlanChange): PlanAsRecorded {
  return { organisation: organisation.code, version: congress.revision, change, ...planView(congress), announcedOn: congress.announcedOn } as PlanAsRecorded;
}
