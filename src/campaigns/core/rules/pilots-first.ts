import type { Finding } from '../finding.ts';
import { found, type Subject, valueFor } from './subject.ts';

/**
 * A pilot shows the others how: it opens before, or on the day of, the first other congress of the same superior and level.
 * @rule R-CT35-2.6
 * @source Directive 35-CT/TW (2019), pilots before the mass; read in part
 * @problem pilot_after_others  another organisation of the same superior opens earlier
 */
export function checkPilotsFirst(subject: Subject): Finding[] {
  const { plan, firstOther, statute } = subject;
  const rule = valueFor(subject, statute.pilotsFirst);
  if (!plan.pilot || plan.plannedOn === null || !firstOther || !rule || plan.plannedOn <= firstOther.plannedOn) return [];
  return [found(rule, 'warning', { code: 'pilot_after_others', plannedOn: plan.plannedOn, firstOtherOn: firstOther.plannedOn, firstOtherName: firstOther.name })];
}
