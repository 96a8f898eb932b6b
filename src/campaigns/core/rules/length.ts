import type { Finding } from '../finding.ts';
import { levelOf } from '../season.ts';
import { found, type Subject, valueFor } from './subject.ts';

/**
 * A congress is not longer than its level allows. All figures are half days.
 * @rule R-CT35-2.1 branch 1 day · R-CT35-2.2 grassroots 2 · R-CT35-2.3 district 3 · R-CT35-2.4 province 4 days
 * @source Directive 35-CT/TW (2019), section on time; regulations §3.2
 * @problem too_long  the planned length is above the level's
 */
export function checkLength(subject: Subject): Finding[] {
  const { plan, season, levelId, statute } = subject;
  const level = levelOf(season, levelId);
  const rule = valueFor(subject, statute.levels[levelId]?.maxHalfDays);
  if (plan.halfDays === null || !level || !rule || plan.halfDays <= level.maxHalfDays) return [];
  return [found(rule, 'warning', { code: 'too_long', halfDays: plan.halfDays, maxHalfDays: level.maxHalfDays })];
}
