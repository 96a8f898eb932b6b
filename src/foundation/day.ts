/**
 * Calendar days and moments. A day is a civil date in Asia/Ho_Chi_Minh, written 2020-05-29; a moment is an ISO instant in UTC.
 * Viet Nam has kept UTC+7 without summer time since 1975, so the day of a moment is plain arithmetic.
 */
export type Day = string & { readonly day: unique symbol };
export type Moment = string & { readonly moment: unique symbol };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const MS_A_DAY = 86_400_000;
const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** The day that the text names, or undefined when there is no such day (2020-02-31, 31/5/2020, ''). */
export function parseDay(text: string): Day | undefined {
  const parts = DAY.exec(text);
  if (!parts || Number(parts[1]) < 1900) return undefined;
  const number = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(number) || new Date(number).toISOString().slice(0, 10) !== text ? undefined : (text as Day);
}

/** A day written in our own code or read from our own tables; anything else is a mistake of ours. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`assertion failed: not a day: ${text}`);
  return parsed;
}

/** A moment written in our own code or read from our own tables. */
export function moment(text: string): Moment {
  if (!MOMENT.test(text)) throw new Error(`assertion failed: not a moment: ${text}`);
  return text as Moment;
}

/** Milliseconds since 1970 as a moment. */
export function momentOf(milliseconds: number): Moment {
  return new Date(milliseconds).toISOString() as Moment;
}

export function millisecondsOf(at: Moment): number {
  return Date.parse(at);
}

/** Days since 1970-01-01; arithmetic on days goes through this number. */
export function dayNumber(of: Day): number {
  return Date.parse(`${of}T00:00:00Z`) / MS_A_DAY;
}

/** The day so many days after 1970-01-01; the inverse of `dayNumber`. */
export function dayFromNumber(number: number): Day {
  return new Date(number * MS_A_DAY).toISOString().slice(0, 10) as Day;
}

export function addDays(to: Day, days: number): Day {
  return dayFromNumber(dayNumber(to) + days);
}

/** Whole days from the first to the second; negative when the second comes earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(of: Day): number {
  return ((dayNumber(of) + 3) % 7) + 1;
}

/** The civil day in Viet Nam at that moment. */
export function dayOf(at: Moment): Day {
  return new Date(Date.parse(at) + VIETNAM_OFFSET_MS).toISOString().slice(0, 10) as Day;
}

/** The last moment of that day in Viet Nam: what was recorded up to then is known on that day. */
export function endOfDay(of: Day): Moment {
  return momentOf(dayNumber(of) * MS_A_DAY + MS_A_DAY - VIETNAM_OFFSET_MS - 1);
}

/** The given hour of that day in Viet Nam. */
export function momentAt(of: Day, hour: number, minute = 0, second = 0): Moment {
  return momentOf(dayNumber(of) * MS_A_DAY + hour * 3_600_000 + minute * 60_000 + second * 1000 - VIETNAM_OFFSET_MS);
}

export function earlier(one: Day, other: Day): Day {
  return one <= other ? one : other;
}

export function later(one: Day, other: Day): Day {
  return one >= other ? one : other;
}
