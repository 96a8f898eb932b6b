import type { OutputOf } from '#foundation/contract.ts';
import type { planCongresses as operation } from '../contract.ts';
import type { Finding } from '../core/finding.ts';
import type { Congress } from '../core/plan.ts';
import { findingsFor, neighboursIn, type PlannedOrganisation, type SeasonPlan, withCongresses } from '../core/season-plan.ts';
import { countedFindings, findingView, named, planView } from './views.ts';

/** One plan before and after a change. */
export interface Changed {
  readonly planned: PlannedOrganisation;
  readonly after: Congress;
}

const SHOWN_ROWS = 200;

/** What a change does and what the rules find in the plans that it changed, looked at with all changes made. */
export function changesView(plan: SeasonPlan, changed: readonly Changed[], unchanged: number): OutputOf<typeof operation> {
  const then = withCongresses(plan, changed.map(({ after }) => after));
  const neighbours = neighboursIn(then);
  const all: Finding[] = [];
  const rows: OutputOf<typeof operation>['rows'] = [];
  for (const { planned, after } of changed) {
    const findings = findingsFor(then, neighbours, { ...planned, congress: after });
    all.push(...findings);
    if (rows.length < SHOWN_ROWS) {
      rows.push({ organisation: named(planned.organisation), before: planView(planned.congress), after: planView(after), findings: findings.map(findingView) });
    }
  }
  return { changed: changed.length, unchanged, rows, findings: countedFindings(all) };
}
