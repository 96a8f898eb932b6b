import { fail, ok, type Result } from '#foundation/result.ts';
import { rankOf } from './organisation.ts';
import type { PlacementProblem } from './problems.ts';
import { type Known, named, type Register } from './register.ts';
import { overlap, type Segment } from './timeline.ts';

/**
 * On every day of its life the organisation stands directly below one that is open, of a higher level, and no chi bộ. Since the level
 * rises with every step up, nothing can ever stand below itself.
 */
export function checkPlacement(register: Register, organisation: Known): Result<null, PlacementProblem> {
  for (const segment of organisation.timeline) {
    if (segment.superiorId === null) continue;
    const superior = register.organisations.get(segment.superiorId);
    if (!superior) throw new Error(`assertion failed: the superior of ${organisation.code} was loaded`);
    const facts = { organisation: named(organisation), superior: named(superior) };
    if (!coversWholly(superior.timeline, segment)) return fail({ code: 'superior_not_open', ...facts, from: segment.from });
    for (const above of superior.timeline) {
      if (!overlap(above, segment)) continue;
      if (rankOf(register, above.kindId) >= rankOf(register, segment.kindId)) return fail({ code: 'superior_level_wrong', ...facts });
      if (register.kinds.get(above.kindId)?.groupId === 'branch') return fail({ code: 'superior_is_branch', ...facts });
    }
  }
  return ok(null);
}

/** The lower one is the upper one itself or stands somewhere below it, by the places of now. */
export function isWithin(lower: Known, upper: Known): boolean {
  return lower.path.startsWith(upper.path);
}

function coversWholly(timeline: readonly Segment[], segment: Segment): boolean {
  const first = timeline[0];
  const last = timeline.at(-1);
  return first !== undefined && last !== undefined && first.from <= segment.from && (last.until === null || (segment.until !== null && segment.until <= last.until));
}
