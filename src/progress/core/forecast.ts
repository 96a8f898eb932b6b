import { weekday, dayFromNumber } from '#foundation/day.ts';

/** Working days that make the pace. */
export const PACE_WINDOW_WORKING_DAYS = 10;

/** Further than this nobody plans; a pace that would take longer is no pace. */
const HORIZON_DAYS = 1100;

export interface ForecastInput {
  /** Day numbers throughout. */
  readonly asOf: number;
  readonly planned: number;
  readonly held: number;
  /** Held on each day up to asOf. */
  readonly heldByDay: ReadonlyMap<number, number>;
  /** Last planned day of the congresses not yet held. */
  readonly planEndsOn: number | undefined;
  readonly isWorkingDay: (day: number) => boolean;
}

export interface Forecast {
  readonly day: number | null;
  readonly paceDay: number | null;
  /** Congresses per working day in the window, hundredths, half up. */
  readonly pacePerWorkingDay: number;
  readonly windowFrom: number;
  readonly windowUntil: number;
  readonly heldInWindow: number;
}

/**
 * When the last congress will have been held. The pace is that of the last ten working days and the days off between and before them
 * (congresses like weekends), spread over ten; at that pace the rest takes so many working days. The plan has its say too: not before the
 * last planned day. With all held it is the last day held; with no pace there is no forecast.
 */
export function forecastOf(input: ForecastInput): Forecast {
  const { asOf, planned, held, heldByDay } = input;
  const windowFrom = startOfWindow(asOf, input.isWorkingDay);
  let heldInWindow = 0;
  let lastHeld = -Infinity;
  for (const [day, many] of heldByDay) {
    if (day >= windowFrom && day <= asOf) heldInWindow += many;
    if (day > lastHeld) lastHeld = day;
  }
  const pacePerWorkingDay = Math.round((heldInWindow * 100) / PACE_WINDOW_WORKING_DAYS);
  const about = { pacePerWorkingDay, windowFrom, windowUntil: asOf, heldInWindow };
  const left = planned - held;
  if (left === 0) return { ...about, day: planned === 0 ? null : lastHeld, paceDay: planned === 0 ? null : lastHeld };
  if (heldInWindow === 0) return { ...about, day: null, paceDay: null };
  const paceDay = afterWorkingDays(asOf, Math.ceil((left * PACE_WINDOW_WORKING_DAYS) / heldInWindow), input.isWorkingDay);
  return { ...about, paceDay, day: paceDay === null ? null : Math.max(paceDay, input.planEndsOn ?? paceDay) };
}

/** First day of the window: the day after the eleventh working day back, so that ten working days and all days off between them lie within. */
function startOfWindow(asOf: number, isWorkingDay: (day: number) => boolean): number {
  let day = asOf;
  for (let seen = 0; ; day--) {
    if (isWorkingDay(day) && ++seen > PACE_WINDOW_WORKING_DAYS) return day + 1;
    // A calendar without working days is a wrong setting; a month back is then enough.
    if (asOf - day > 60) return asOf - 30;
  }
}

function afterWorkingDays(from: number, workingDays: number, isWorkingDay: (day: number) => boolean): number | null {
  let day = from;
  for (let left = workingDays; left > 0; ) {
    day++;
    if (day - from > HORIZON_DAYS) return null;
    if (isWorkingDay(day)) left--;
  }
  return day;
}

/** The days from asOf to Sunday, and the week after. */
export function weeksOf(asOf: number): { readonly thisWeek: readonly [number, number]; readonly nextWeek: readonly [number, number] } {
  const sunday = asOf + 7 - weekday(dayFromNumber(asOf));
  return { thisWeek: [asOf, sunday], nextWeek: [sunday + 1, sunday + 7] };
}
