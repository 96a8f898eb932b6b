import type { Finding } from '../finding.ts';
import { found, type Subject, valueFor } from './subject.ts';

/**
 * Pilots of a level are held by a day of their own. No source was read for the exact days, so a season must switch this on.
 * @rule R-CT35-2.6a grassroots in the first quarter, districts in the second
 * @source by analogy with the cycle of 2015; not confirmed
 * @problem pilot_late  the pilot opens after that day
 */
export function checkPilotsUntil(subject: Subject): Finding[] {
  const { plan, levelId, statute } = subject;
  const rule = valueFor(subject, statute.pilotsUntil);
  const pilotsUntil = rule?.value[levelId];
  if (!rule || !plan.pilot || plan.plannedOn === null || pilotsUntil === undefined || plan.plannedOn <= pilotsUntil) return [];
  return [found(rule, 'warning', { code: 'pilot_late', plannedOn: plan.plannedOn, pilotsUntil })];
}
