import { type Day, parseDay } from '#foundation/day.ts';
import { InputError } from './command.ts';

type Values = { readonly [name: string]: string | boolean | undefined };

/** The text after --name, or undefined. */
export function optional(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value.normalize('NFC') : undefined;
}

export function required(values: Values, name: string): string {
  const value = optional(values, name);
  if (value === undefined || value === '') {
    throw new InputError('option_missing', { vi: `Thiếu --${name}. Xem: daihoi help.`, en: `--${name} is missing. See: daihoi help.` });
  }
  return value;
}

/** The day after --name, as 2020-05-29. */
export function dayOption(values: Values, name: string): Day | undefined {
  const text = optional(values, name);
  if (text === undefined) return undefined;
  const parsed = parseDay(text);
  if (parsed === undefined && isTooEarly(text)) {
    throw new InputError('day_too_far', { vi: `--${name} ${text}: chỉ nhận ngày từ năm 1900 đến 9999.`, en: `--${name} ${text}: only days from 1900 to 9999 are taken.` });
  }
  if (parsed === undefined) {
    throw new InputError('not_a_day', { vi: `--${name} ${text}: không có ngày này. Viết như 2020-05-29.`, en: `--${name} ${text}: there is no such day. Write it as 2020-05-29.` });
  }
  return parsed;
}

/** A day of the calendar that lies before the first year we count: the same day four centuries times some later, when the calendar repeats, is one. */
function isTooEarly(text: string): boolean {
  const [, year, rest] = /^(\d{4})(-\d{2}-\d{2})$/.exec(text) ?? [];
  return year !== undefined && Number(year) < 1900 && parseDay(`${String((Number(year) % 400) + 2000)}${rest ?? ''}`) !== undefined;
}

/** One of the given words after --name. */
export function choice<const T extends string>(values: Values, name: string, choices: readonly T[]): T | undefined {
  const text = optional(values, name);
  if (text === undefined) return undefined;
  const found = choices.find((each) => each === text);
  if (found === undefined) {
    throw new InputError('not_a_choice', { vi: `--${name} ${text}: chọn một trong ${choices.join(', ')}.`, en: `--${name} ${text}: choose one of ${choices.join(', ')}.` });
  }
  return found;
}
