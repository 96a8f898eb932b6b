import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField, queryNumber, textField } from '#foundation/fields.ts';
import type { DayOffProblem, SeasonMissing, UnitMissing } from '../core/problems.ts';
import { seasonCode } from './shapes.ts';

export const showCalendar = operation<SeasonMissing | UnitMissing>()({
  name: 'campaigns.calendar', method: 'GET', path: '/api/seasons/{season}/calendar.ics', who: { right: 'read' }, answers: 'file', tokenInAddress: true,
  summary: { vi: 'Lịch đại hội dạng iCalendar', en: 'The congress days as iCalendar' },
  input: z.strictObject({ season: seasonCode(), unit: codeField().optional(), language: z.enum(['vi', 'en']).default('vi') }),
  output: z.any(),
  problems: { season_not_found: 'missing', organisation_not_found: 'missing' },
});

/** 'ordinary': as the week says. */
const DAY_KINDS = ['off', 'working-saturday', 'ordinary'] as const;

const dayOffShape = z.object({ day: z.string(), kind: z.enum(['off', 'working-saturday']), note: z.string() });

export const listDaysOff = operation()({
  name: 'campaigns.list_days_off', method: 'GET', path: '/api/days-off', who: 'signed-in',
  summary: { vi: 'Ngày nghỉ, thứ bảy làm bù và ai đã đặt', en: 'Days off, Saturdays worked, and who set them' },
  input: z.strictObject({ year: queryNumber(9999).optional() }),
  output: z.object({
    days: z.array(dayOffShape),
    /** What was set by hand on days of these years, newest first; the others came with the software. */
    changes: z.array(z.object({ day: z.string(), kind: z.enum(DAY_KINDS), note: z.string(), at: z.string(), by: z.string(), entryNumber: z.number() })),
    may: z.object({ set: z.boolean() }),
  }),
  problems: {},
});

export const setDayOff = operation<DayOffProblem>()({
  name: 'campaigns.set_day_off', method: 'POST', path: '/api/days-off', who: { right: 'administer' },
  summary: { vi: 'Đặt ngày nghỉ, thứ bảy làm bù, hoặc bỏ', en: 'Set a day off or a working Saturday, or take it away' },
  input: z.strictObject({ day: dayField(), kind: z.enum(DAY_KINDS), note: textField(200, { blank: true }).default('') }),
  output: z.object({ day: z.string() }),
  problems: { day_is_weekend: 'invalid', day_is_no_saturday: 'invalid' },
});
