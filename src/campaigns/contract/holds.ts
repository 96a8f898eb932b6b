import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField, queryNumber, textField } from '#foundation/fields.ts';
import type { DeclareHoldProblem, LiftHoldProblem, SeasonMissing } from '../core/problems.ts';
import { holdShape, named, reason, seasonCode } from './shapes.ts';

const movedShape = z.object({
  /** Congresses whose day lies in the hold and that are not held yet. */
  standing: z.number(),
  /** Those that get a new day now; 0 when the hold has no end yet. */
  moved: z.number(),
  firstOn: z.string().nullable(), lastOn: z.string().nullable(),
  newFirstOn: z.string().nullable(), newLastOn: z.string().nullable(),
  /** The first 50. */
  examples: z.array(z.object({ organisation: named, before: z.string(), after: z.string().nullable() })),
});

export const listHolds = operation<SeasonMissing>()({
  name: 'campaigns.list_holds', method: 'GET', path: '/api/seasons/{season}/holds', who: { right: 'read' },
  summary: { vi: 'Các đợt tạm dừng', en: 'The holds' },
  input: z.strictObject({ season: seasonCode() }),
  output: z.object({ holds: z.array(holdShape) }),
  problems: { season_not_found: 'missing' },
});

export const declareHold = operation<DeclareHoldProblem>()({
  name: 'campaigns.declare_hold', method: 'POST', path: '/api/seasons/{season}/holds', who: { right: 'decide' },
  summary: { vi: 'Tạm dừng đại hội của một tổ chức và mọi tổ chức bên dưới', en: 'Hold all congresses of an organisation and below' },
  input: z.strictObject({
    season: seasonCode(), organisation: codeField(), fromDay: dayField(), untilDay: dayField().nullable().optional(), reason: reason(false),
    paperNumber: textField(60, { blank: true }).default(''), preview: z.boolean().default(false),
  }),
  output: movedShape.extend({ id: z.number().nullable() }),
  problems: { season_not_found: 'missing', organisation_not_found: 'missing', hold_ends_before_it_begins: 'invalid', hold_outside_season: 'invalid', hold_overlaps: 'conflict' },
});

export const liftHold = operation<LiftHoldProblem>()({
  name: 'campaigns.lift_hold', method: 'POST', path: '/api/seasons/{season}/holds/{hold}/lift', who: { right: 'decide' },
  summary: { vi: 'Kết thúc đợt tạm dừng', en: 'End a hold' },
  input: z.strictObject({
    season: seasonCode(), hold: queryNumber(2_000_000_000), /** The last day on which the hold stood. */ lastDay: dayField(),
    paperNumber: textField(60, { blank: true }).default(''), preview: z.boolean().default(false),
  }),
  output: movedShape,
  problems: {
    season_not_found: 'missing', hold_not_found: 'missing', hold_already_lifted: 'conflict', hold_already_over: 'conflict', lift_before_hold: 'invalid',
    lift_after_end: 'invalid', hold_outside_season: 'invalid',
  },
});
