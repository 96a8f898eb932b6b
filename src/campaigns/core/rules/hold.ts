import type { Finding } from '../finding.ts';
import { found, type Subject, valueFor } from './subject.ts';

/**
 * No congress is planned on a day on which all are held back.
 * @rule R-CT35-2.7
 * @source the Secretariat's postponement of early April 2020
 * @problem inside_hold  the planned day lies in a hold over the organisation or one of its superiors
 */
export function checkHold(subject: Subject): Finding[] {
  const { plan, holds, statute } = subject;
  const { plannedOn } = plan;
  const rule = valueFor(subject, statute.holds);
  if (plannedOn === null || !rule) return [];
  const over = holds.find((hold) => hold.fromDay <= plannedOn && (hold.lastDay === null || plannedOn <= hold.lastDay));
  return over ? [found(rule, 'warning', { code: 'inside_hold', plannedOn, holdFrom: over.fromDay, holdUntil: over.lastDay })] : [];
}
