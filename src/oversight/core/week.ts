import { addDays, type Day, weekday } from '#foundation/day.ts';

/** The working week to plan on that day, Monday to Friday: the running one, and from Friday on the next. */
export function weekToPlan(on: Day): { readonly from: Day; readonly until: Day } {
  const day = weekday(on);
  const from = addDays(on, day >= 5 ? 8 - day : 1 - day);
  return { from, until: addDays(from, 4) };
}
