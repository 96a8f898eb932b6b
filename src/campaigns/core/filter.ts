import type { Day } from '#foundation/day.ts';
import { fold } from '#foundation/text.ts';
import type { Finding, FindingCode } from './finding.ts';
import type { CongressForm } from './plan.ts';
import type { PlannedOrganisation } from './season-plan.ts';

/** Which plans a person looks at or changes; what is not named does not narrow. */
export interface PlanFilter {
  readonly level?: string | undefined;
  readonly kind?: string | undefined;
  readonly group?: 'party-org' | 'branch' | undefined;
  readonly pilot?: 'yes' | 'no' | undefined;
  readonly direct?: 'yes' | 'no' | undefined;
  readonly form?: CongressForm | undefined;
  readonly noDay?: 'yes' | 'no' | undefined;
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  readonly finding?: FindingCode | 'any' | 'warning' | undefined;
  readonly held?: 'yes' | 'no' | undefined;
  /** In the code or the name, without regard to marks. */
  readonly search?: string | undefined;
}

/** The test for one plan; `unitPath` is the place whose subtree is looked at. */
export function matcher(filter: PlanFilter, unitPath: string): (planned: PlannedOrganisation, findings: readonly Finding[]) => boolean {
  const words = fold(filter.search ?? '').split(' ').filter((word) => word !== '');
  const code = (filter.search ?? '').trim().toUpperCase();
  const said = (wish: 'yes' | 'no' | undefined, is: boolean): boolean => wish === undefined || (wish === 'yes') === is;
  return ({ organisation, congress, held }, findings) =>
    organisation.path.startsWith(unitPath) &&
    (filter.level === undefined || organisation.levelId === filter.level) &&
    (filter.kind === undefined || organisation.kindId === filter.kind) &&
    (filter.group === undefined || organisation.groupId === filter.group) &&
    said(filter.pilot, congress.pilot) &&
    said(filter.direct, congress.directElection) &&
    said(filter.noDay, congress.plannedOn === null) &&
    said(filter.held, held) &&
    (filter.form === undefined || congress.form === filter.form) &&
    (filter.from === undefined || (congress.plannedOn !== null && congress.plannedOn >= filter.from)) &&
    (filter.until === undefined || (congress.plannedOn !== null && congress.plannedOn <= filter.until)) &&
    (filter.finding === undefined || findings.some((finding) => hasFinding(finding, filter.finding))) &&
    (words.length === 0 || organisation.code.startsWith(code) || containsWords(organisation.name, words));
}

function hasFinding(finding: Finding, wish: PlanFilter['finding']): boolean {
  return wish === 'any' || (wish === 'warning' ? finding.weight !== 'note' : finding.code === wish);
}

function containsWords(name: string, words: readonly string[]): boolean {
  const folded = ` ${fold(name)}`;
  return words.every((word) => folded.includes(` ${word}`));
}
