import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, queryNumber, textField } from '#foundation/fields.ts';
import { BODIES } from '../core/body.ts';
import { SEASON_STATES } from '../core/season-state.ts';
import type { UnitProblem } from '../core/problems.ts';
import { named, seasonField, structureShape } from './shapes.ts';

/** The superior's view: structure added up over the tree, and how far each organisation is. */

const unit = codeField().optional();
const unitKinds = { season_not_found: 'missing', unit_not_found: 'missing' } as const;

/** Sums over organisations; `structure` counts persons who are prepared for the body and not dropped. */
const sumShape = z.object({
  organisations: z.number(), /** Have a scheme; have persons. */ schemes: z.number(), withPeople: z.number(), seats: z.number(), structure: structureShape,
  /** Organisations whose list stays below the aim of R-CT35-4.2, 4.4. */ below: z.object({ women: z.number(), under40: z.number(), renewal: z.number() }),
});

export const showStructure = operation<UnitProblem>()({
  name: 'personnel.structure', method: 'GET', path: '/api/seasons/{season}/personnel/structure', who: { right: 'read' },
  summary: { vi: 'Cơ cấu nhân sự tổng hợp: nữ, trẻ, đổi mới, dân tộc, trình độ', en: 'Structure of the personnel added up: women, young, renewal, ethnic minority, education' },
  input: z.strictObject({ season: seasonField(), /** Without it the season's root, or the highest unit that the person may see. */ unit, body: z.enum(BODIES).default('committee') }),
  output: z.object({
    season: z.string(), unit: named, above: z.array(named), body: z.enum(BODIES), sample: z.boolean(), whole: sumShape,
    /** The unit's direct subordinates with all below them, and the unit itself when it has a scheme; they sum up to the whole. */
    children: z.array(sumShape.extend({ code: z.string(), name: z.string(), opens: z.boolean() })),
  }),
  problems: unitKinds,
});

export const listSeason = operation<UnitProblem>()({
  name: 'personnel.season_list', method: 'GET', path: '/api/seasons/{season}/personnel', who: { right: 'read' },
  summary: { vi: 'Từng tổ chức đã chuẩn bị nhân sự đến đâu, ai chậm, nơi nào bầu trực tiếp', en: 'How far each organisation is with its personnel, who is late, where the secretary is elected directly' },
  input: z.strictObject({ season: seasonField(), unit, state: z.enum(SEASON_STATES).optional(), only: z.enum(['late', 'direct', 'direct-incomplete']).optional(), search: textField(100, { blank: true }).optional(), page: queryNumber(10_000).default(1), size: queryNumber(200).default(50) }),
  output: z.object({
    season: z.string(), today: z.string(), unit: named, above: z.array(named),
    /** Of the unit and all below it that hold a congress with an election of the committee. */
    counts: z.object({ all: z.number(), late: z.number(), direct: z.number(), directIncomplete: z.number(), states: z.array(z.object({ state: z.enum(SEASON_STATES), count: z.number() })) }),
    /** After the filters. */ total: z.number(), page: z.number(),
    /** Who opens first comes first, those without a day last. */
    rows: z.array(z.object({
      organisation: named, under: named, opensOn: z.string().nullable(), daysLeft: z.number().nullable(), state: z.enum(SEASON_STATES), people: z.number(), seats: z.number().nullable(), papersMissing: z.number(),
      /** The congress is near or past and the scheme is not approved. */ late: z.boolean(),
      direct: z.object({ consent: z.boolean(), persuasion: z.number(), people: z.number(), papersMissing: z.number(), ready: z.boolean() }).nullable(),
    })),
  }),
  problems: unitKinds,
});
