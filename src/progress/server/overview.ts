import { levelOf } from '#campaigns/core/season.ts';
import { type Day, dayFromNumber, dayNumber, daysBetween } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Shell } from '#platform/shell.ts';
import type { overview as contract } from '../contract.ts';
import type { DayCounts } from '../core/figures.ts';
import { type Forecast, forecastOf, weeksOf } from '../core/forecast.ts';
import { shareHundredths } from '../core/share.ts';
import { SEASON_STAGES, type StageCounts, stageIndicator } from '../core/stage.ts';
import type { Tally } from '../core/tally.ts';
import { progressParts } from './parts.ts';
import { type AskedView, askView, countedIn, kindName, remembered } from './view.ts';

export type Overview = OutputOf<typeof contract>;

/** The figures of a season as of a day, as known on a day. */
export function overview(shell: Shell, actor: Actor, input: InputOf<typeof contract>, parts = progressParts()) {
  return askView(shell, parts, actor, input, (asked) => ok(overviewOf(asked)));
}

export function overviewOf(asked: AskedView): Overview {
  return remembered(asked, 'overview', () => workOut(asked));
}

function workOut(asked: AskedView): Overview {
  const { known, view, scope, asOf } = asked;
  const { season } = known;
  const { figures, days } = countedIn(asked);
  const { whole } = figures;
  const deadline = levelOf(season, scope.levelId)?.closesOn ?? null;
  const { thisWeek, nextWeek } = weeksOf(dayNumber(asOf));
  const due = ([from, until]: readonly [number, number]) => ({ count: between(days.open, from, until), from: dayFromNumber(from), until: dayFromNumber(until) });
  const of = (indicator: string): number => whole.of(indicator);

  return {
    ...asked.head,
    seasonName: { vi: season.nameVi, en: season.nameEn },
    sample: season.sample,
    organisations: { total: of('organisations'), partyOrgs: of('party-orgs'), branches: of('branches'), withoutCongress: of('without-congress') },
    congresses: {
      planned: of('planned'), held: of('held'), notHeld: of('not-held'), heldShare: shareHundredths(of('held'), of('planned')), late: of('late'), onTime: of('on-time'),
      heldLate: of('held-late'), heldWithoutDay: of('held-without-day'), planToDate: of('plan-to-date'), withDay: of('with-day'), withoutDay: of('without-day'),
      reported: of('reported'), approved: of('approved'),
    },
    states: whole.stateCounts(),
    stages: stagesOf(whole),
    heldByGroup: { partyOrgs: of('held-party-orgs'), branches: of('held-branches') },
    pilots: {
      planned: of('pilots'), partyOrgs: of('pilots-party-orgs'), branches: of('pilots-branches'), held: of('pilots-held'),
      heldPartyOrgs: of('pilots-held-party-orgs'), heldBranches: of('pilots-held-branches'),
    },
    directElections: { planned: of('direct'), held: of('direct-held'), notHeld: of('direct-not-held') },
    byUnit: figures.byUnit.map(({ unit, tally }) => ({ code: unit.code, name: unit.name, kindId: unit.kindId, kindName: kindName(known, unit.kindId), ...rowOf(tally) })),
    byKind: [...known.kinds.values()]
      .toSorted((one, other) => one.position - other.position)
      .flatMap((kind) => {
        const tally = figures.byKind.get(kind.id);
        return tally ? [{ id: kind.id, name: { vi: kind.nameVi, en: kind.nameEn }, group: kind.groupId, ...rowOf(tally) }] : [];
      }),
    deadline,
    daysLeft: deadline === null ? null : daysBetween(asOf, deadline),
    forecast: forecastView(forecastIn(asked, whole, days), lastDayOf(days.open), deadline),
    dueThisWeek: due(thisWeek),
    dueNextWeek: due(nextWeek),
    indicators: view.indicators.all.map((indicator, code) => ({ id: indicator.id, words: indicator.words, count: whole.counts[code] as number })),
    heldAsKnownNow: asked.knownOn >= asked.today ? of('held') : heldAsKnownNow(asked),
    from: season.fromDay,
    until: season.untilDay,
    today: asked.today,
  };
}

function stagesOf(tally: Tally): StageCounts {
  return Object.fromEntries(SEASON_STAGES.map((stage) => [stage, tally.of(stageIndicator(stage))])) as unknown as StageCounts;
}

function rowOf(tally: Tally) {
  const of = (indicator: string): number => tally.of(indicator);
  return {
    total: of('organisations'), planned: of('planned'), held: of('held'), heldShare: shareHundredths(of('held'), of('planned')), late: of('late'), states: tally.stateCounts(), stages: stagesOf(tally),
    pilotsPlanned: of('pilots'), pilotsHeld: of('pilots-held'), directPlanned: of('direct'), directHeld: of('direct-held'),
  };
}

/** The last planned day of the congresses still open. */
function lastDayOf(open: DayCounts['open']): number | undefined {
  return open.size === 0 ? undefined : Math.max(...open.keys());
}

function between(open: DayCounts['open'], from: number, until: number): number {
  let sum = 0;
  for (const [day, count] of open) if (day >= from && day <= until) sum += count;
  return sum;
}

export function forecastIn(asked: AskedView, whole: Tally, days: DayCounts): Forecast {
  return forecastOf({
    asOf: dayNumber(asked.asOf),
    planned: whole.of('planned'),
    held: whole.of('held'),
    heldByDay: days.held,
    planEndsOn: lastDayOf(days.open),
    isWorkingDay: (number) => asked.known.calendar.isWorking(dayFromNumber(number)),
  });
}

function forecastView(forecast: Forecast, planEndsOn: number | undefined, deadline: Day | null): Overview['forecast'] {
  const day = forecast.day === null ? null : dayFromNumber(forecast.day);
  return {
    day,
    paceDay: forecast.paceDay === null ? null : dayFromNumber(forecast.paceDay),
    planEndsOn: planEndsOn === undefined ? null : dayFromNumber(planEndsOn),
    pacePerWorkingDay: forecast.pacePerWorkingDay,
    windowFrom: dayFromNumber(forecast.windowFrom),
    windowUntil: dayFromNumber(forecast.windowUntil),
    heldInWindow: forecast.heldInWindow,
    daysBeforeDeadline: day === null || deadline === null ? null : daysBetween(day, deadline),
  };
}

/** What the same day looks like with all that is known today. */
function heldAsKnownNow({ known, unit, scope, asOf }: AskedView): number {
  const dates = { asOf: dayNumber(asOf), knownAt: Number.MAX_SAFE_INTEGER };
  const position = known.view(dates).placement.positionOfId(unit.id);
  return position === undefined ? 0 : known.counted(dates, { ...scope, position }).figures.whole.of('held');
}
