import { levelOf } from '#campaigns/core/season.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { dayFromNumber } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Shell } from '#platform/shell.ts';
import type { burnUp as contract } from '../contract.ts';
import { lastDayOf } from '../core/standings.ts';
import { progressParts } from './parts.ts';
import { forecastIn } from './overview.ts';
import { type AskedView, askView, countedIn, remembered } from './view.ts';

/** Held against plan, day by day, with the holds that lay over the unit. */
export function burnUp(shell: Shell, actor: Actor, input: InputOf<typeof contract>, parts = progressParts()) {
  return askView(shell, parts, actor, input, (asked) => ok(remembered(asked, 'burn-up', () => workOut(asked))));
}

function workOut(asked: AskedView): OutputOf<typeof contract> {
  const { known, scope } = asked;
  const { figures: { whole }, days } = countedIn(asked);
  const forecast = forecastIn(asked, whole, days).day;
  return {
    ...asked.head,
    planned: whole.of('planned'),
    held: summed(days.held),
    plan: summed(days.planned),
    withoutDay: whole.of('without-day'),
    holds: holdsOver(asked),
    deadline: levelOf(known.season, scope.levelId)?.closesOn ?? null,
    forecast: forecast === null ? null : dayFromNumber(forecast),
    from: known.season.fromDay,
    until: known.season.untilDay,
  };
}

function summed(counts: ReadonlyMap<number, number>): { day: string; total: number }[] {
  let total = 0;
  return [...counts].map(([day, count]) => ({ day: dayFromNumber(day), total: (total += count) }));
}

/** Holds known then that cover the whole unit, or a part of it. */
function holdsOver({ view, scope }: AskedView): OutputOf<typeof contract>['holds'] {
  const { record, placement } = view;
  const end = placement.end[scope.position] as number;
  return record.holds.flatMap((hold) => {
    const at = placement.positionOfId(hold.organisationId);
    if (hold.recordedAt > view.dates.knownAt || at === undefined) return [];
    const over = at <= scope.position && scope.position < (placement.end[at] as number);
    const within = scope.position < at && at < end;
    if (!over && !within) return [];
    const last = lastDayOf(hold, view.dates.knownAt);
    // Lifted before it began: it never stood.
    if (last !== null && last < hold.fromDay) return [];
    return [{ unit: placement.units[at]?.code ?? '', from: dayFromNumber(hold.fromDay), until: last === null ? null : dayFromNumber(last), reason: hold.reason }];
  });
}
