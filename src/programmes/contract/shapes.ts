import { z } from 'zod';
import { codeField, dayField, textField } from '#foundation/fields.ts';
import { PROGRAMME_KINDS, TASK_STATES, WORKS } from '../core/programme.ts';

/** Fields, answers and problems that several operations of this room share. */

const seasonCode = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/).meta({ examples: ['vinh-long-2020'] });
export const season = seasonCode;
/** The organisation whose congress is over, within a season. */
export const place = { season: seasonCode, organisation: codeField() };
export const placeKinds = { season_not_found: 'missing', organisation_not_found: 'missing', congress_not_found: 'missing' } as const;
export const workKinds = { ...placeKinds, congress_not_held: 'conflict' } as const;
export const dayKinds = { day_in_future: 'invalid', day_before_congress: 'invalid' } as const;
export const lockKinds = { locked_by_approval: 'conflict' } as const;

export const idField = () => z.uuid().transform((id) => id.toLowerCase());
export const revision = z.number().int().min(1);
export const kindField = z.enum(PROGRAMME_KINDS);
/** A quarter of a year: '2020-Q3'. */
export const quarterField = () => z.string().regex(/^(19|20)\d{2}-Q[1-4]$/).meta({ examples: ['2020-Q3'] });
export const blankText = (longest: number) => textField(longest, { blank: true }).default('');

/** Number, day and signer of an issued paper. */
export const issueFields = { on: dayField(), number: textField(40), signer: blankText(120) };

export const AT = '/api/seasons/{season}/organisations/{organisation}/programmes';

const day = z.string();
export const sentence = z.object({ vi: z.string(), en: z.string() });
export const issueShape = z.object({ on: day, number: z.string(), signer: z.string() });

/** What is due after the congress, when, and whether it was in time. */
export const clockShape = z.object({
  work: z.enum(WORKS), rule: z.string(), due: day, doneOn: day.nullable(), state: z.enum(['done', 'done-late', 'open', 'late']),
  /** Days left until the due day, negative when it has passed; of what is done: days between the due day and the day done. */
  daysLeft: z.number(),
});

export const reportShape = z.object({ quarter: z.string(), state: z.enum(TASK_STATES), percent: z.number(), note: z.string() });

/** A target of the resolution as a task shows it; figures are decimals as text. */
export const servedTarget = z.object({
  id: z.string(), title: z.string(), unit: z.string(), goal: z.string(), direction: z.string(), fromYear: z.number(), dueYear: z.number(), achieved: z.string().nullable(), year: z.number().nullable(),
});

export const taskShape = z.object({
  id: z.string(), revision: z.number(), kind: kindField, text: z.string(), lead: z.string(), from: day, due: day, /** In which it is due. */ quarter: z.string(), target: servedTarget.nullable(),
  /** By what was reported last; 'late': the due day has passed. */
  state: z.enum(TASK_STATES), late: z.boolean(), percent: z.number(),
  /** In the order of the quarters. */
  reports: z.array(reportShape),
});
