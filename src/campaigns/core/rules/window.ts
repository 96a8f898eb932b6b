import type { Finding } from '../finding.ts';
import { endsOn } from '../plan.ts';
import { levelOf } from '../season.ts';
import { found, type Subject, valueFor } from './subject.ts';

/**
 * Congresses of one level open and end within its window; the season may have set other days than the statute proposes.
 * @rule R-CT35-2.1 branches · R-CT35-2.2 grassroots, April to 30/6/2020 · R-CT35-2.3 districts, to 31/8/2020 · R-CT35-2.4 provinces, to 31/10/2020
 * @source Directive 35-CT/TW (2019), section on time; regulations §3.2
 * @problem opens_before_window  the congress opens before the first day
 * @problem ends_after_window    the last day of the congress comes after the window's
 */
export function checkWindow(subject: Subject): Finding[] {
  const { plan, season, levelId, statute } = subject;
  const window = levelOf(season, levelId);
  const rule = valueFor(subject, statute.levels[levelId]?.window);
  if (plan.plannedOn === null || !window || !rule) return [];
  const findings: Finding[] = [];
  if (plan.plannedOn < window.opensOn) findings.push(found(rule, 'warning', { code: 'opens_before_window', plannedOn: plan.plannedOn, opensOn: window.opensOn }));
  const last = endsOn(plan.plannedOn, plan.halfDays);
  if (last > window.closesOn) findings.push(found(rule, 'warning', { code: 'ends_after_window', endsOn: last, closesOn: window.closesOn }));
  return findings;
}
