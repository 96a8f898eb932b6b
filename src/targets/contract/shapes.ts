import { z } from 'zod';
import { codeField, textField } from '#foundation/fields.ts';
import { amountText, parseAmount } from '../core/amount.ts';
import { FINDINGS } from '../core/feasibility-kinds.ts';
import { INDICATOR_IDS } from '../core/indicators.ts';
import { DIRECTIONS, GATHERINGS, LIMITS, MEASURES, RATINGS, TASK_KINDS, TASK_RATINGS, TERMS, THEMES } from '../core/target.ts';

/** Fields, answers and problems that several operations of this room share. */

/** The organisation whose targets are asked about, within a season. */
export const place = { season: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/).meta({ examples: ['vinh-long-2020'] }), organisation: codeField() };
export const placeKinds = { season_not_found: 'missing', organisation_not_found: 'missing' } as const;
export const idField = () => z.uuid().transform((id) => id.toLowerCase());
export const revision = z.number().int().min(1);
export const term = z.enum(TERMS);

export const AT = '/api/seasons/{season}/organisations/{organisation}/targets';

/** A decimal as text with a point, "44.5": at most twelve digits before it and four after it. It is kept exactly. */
export const amountField = () =>
  z
    .string()
    .refine((text) => parseAmount(text) !== undefined, { error: 'not_an_amount', params: { code: 'not_an_amount' } })
    .transform((text) => amountText(parseAmount(text) ?? 0n))
    .meta({ examples: ['44.5'] });
export const yearField = () => z.number().int().min(1976).max(2100);

/** What is entered about a target. */
export const targetFields = {
  term, theme: z.enum(THEMES), title: textField(300), indicator: z.enum(INDICATOR_IDS).nullable().default(null), unit: textField(40, { blank: true }).default(''),
  definition: textField(500, { blank: true }).default(''), direction: z.enum(DIRECTIONS), measure: z.enum(MEASURES).default('at-end'), gathering: z.enum(GATHERINGS).default('none'),
  weight: amountField().nullable().default(null), weightUnit: textField(40, { blank: true }).default(''), baseYear: yearField().nullable().default(null), base: amountField().nullable().default(null),
  /** Left out for what is reached. */
  goal: amountField().nullable().default(null), fromYear: yearField(), dueYear: yearField(), source: textField(300, { blank: true }).default(''), note: textField(2000, { blank: true }).default(''),
  parent: idField().nullable().default(null),
  steps: z.array(z.strictObject({ year: yearField(), value: amountField() })).max(LIMITS.years).default([]),
};
export const fieldsKinds = {
  goal_needed: 'invalid', unit_needed: 'invalid', source_needed: 'invalid', term_ends_before_it_begins: 'invalid', term_too_long: 'invalid', base_incomplete: 'invalid', base_after_term_begins: 'invalid',
  reach_has_no_base: 'invalid', reach_has_no_steps: 'invalid', step_outside_term: 'invalid', step_named_twice: 'invalid', weight_not_positive: 'invalid',
} as const;

const figure = z.string();
const years = z.array(z.object({ year: z.number(), value: figure }));
export const rating = z.enum(RATINGS);

export const judgementShape = { subjective: z.string(), objective: z.string(), lesson: z.string() };

/** One thing the feasibility note says, with the figures that a sentence needs; figures are decimals as text. */
export const findingShape = z.object({
  code: z.enum(FINDINGS), level: z.enum(['warn', 'note']),
  value: figure.nullable(), year: z.number().nullable(), count: z.number().nullable(), name: z.string().nullable(),
});

/** How far a target has come, by rule. */
export const standingShape = z.object({
  rating,
  /** The figure that is compared with the goal, and the last year in it; null: nothing measured. */
  achieved: figure.nullable(), year: z.number().nullable(),
  /** Hundredths of a per cent of the goal, rounded; null where a share has no sense. */
  donePerTenThousand: z.number().nullable(),
  /** The term is not over, or its last year is an estimate. */
  provisional: z.boolean(),
  /** Against the step of that year, where one is planned. */
  pace: z.enum(['ahead', 'on', 'behind']).nullable(),
  /** Years of which a figure is missing for the rating. */
  missingYears: z.array(z.number()),
});

export const targetShape = z.object({
  id: z.string(), term, theme: z.enum(THEMES), title: z.string(), indicator: z.enum(INDICATOR_IDS).nullable(), unit: z.string(), definition: z.string(), direction: z.enum(DIRECTIONS), measure: z.enum(MEASURES),
  gathering: z.enum(GATHERINGS), weight: figure.nullable(), weightUnit: z.string(), baseYear: z.number().nullable(), base: figure.nullable(), goal: figure, fromYear: z.number(), dueYear: z.number(),
  source: z.string(), note: z.string(), revision: z.number(), savedBy: z.string(), steps: years,
  parent: z.object({ id: z.string(), title: z.string(), organisation: z.string() }).nullable(),
  results: z.array(z.object({ year: z.number(), value: figure, estimate: z.boolean(), paper: z.string() })),
  standing: standingShape, judgement: z.object(judgementShape),
  /** Of former targets: missed, and no cause named. */
  causeMissing: z.boolean(),
  /** Of new targets. */
  findings: z.array(findingShape),
  /** What the former term's figures come to if they go on so; null without enough of them. */
  trend: z.object({ value: figure, year: z.number(), points: years }).nullable(),
});

export const taskShape = z.object({
  id: z.string(), term, kind: z.enum(TASK_KINDS), text: z.string(), result: z.string(), rating: z.enum(TASK_RATINGS).nullable(), paper: z.string(), revision: z.number(), savedBy: z.string(), ...judgementShape,
});
