import type { Finding } from '../finding.ts';
import { endsOn } from '../plan.ts';
import { found, type Subject, valueFor } from './subject.ts';

/**
 * A congress ends before that of its direct superior opens: it discusses the superior's drafts and elects the delegates who go there.
 * @rule R-CT35-2.1 branches before their grassroots congress · R-CT35-2.3 grassroots before their district · R-CT35-2.4 districts before the province
 * @source Directive 35-CT/TW (2019), section on time; above the branches inferred from the windows
 * @problem not_before_superior  it ends on or after the day on which the superior's congress opens
 */
export function checkBeforeSuperior(subject: Subject): Finding[] {
  const { plan, superior, statute, levelId } = subject;
  const rule = valueFor(subject, statute.levels[levelId]?.beforeSuperior);
  if (plan.plannedOn === null || !superior || !rule) return [];
  const last = endsOn(plan.plannedOn, plan.halfDays);
  if (last < superior.plannedOn) return [];
  return [found(rule, 'warning', { code: 'not_before_superior', endsOn: last, superiorOn: superior.plannedOn, superiorName: superior.name })];
}
