import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import type { PlaceMissing, TargetMissing } from '../core/problems.ts';
import { ROLL_REASONS } from '../core/feasibility-kinds.ts';
import { DIRECTIONS, GATHERINGS, MEASURES, THEMES } from '../core/target.ts';
import { AT, amountField, findingShape, idField, place, placeKinds, term } from './shapes.ts';

/** A target beside its trend, the superior and peers; targets of a whole tree together. */

const years = z.array(z.object({ year: z.number(), value: z.string() }));

export const showFeasibility = operation<PlaceMissing | TargetMissing>()({
  name: 'targets.feasibility', method: 'GET', path: `${AT}/{target}/feasibility`, who: { right: 'read' },
  summary: { vi: 'Nhận xét tính khả thi của một chỉ tiêu mới, hoặc của một mức khác định đặt', en: 'Feasibility note of a new target, or of another goal for it' },
  input: z.strictObject({ ...place, target: idField(), /** Another goal to try; nothing is written. */ goal: amountField().optional() }),
  output: z.object({
    goal: z.string(), findings: z.array(findingShape),
    trend: z.object({ value: z.string(), year: z.number(), points: years }).nullable(),
    superior: z.object({ name: z.string(), goal: z.string(), unit: z.string() }).nullable(),
    peers: z.object({ count: z.number(), median: z.string(), most: z.string() }).nullable(),
  }),
  problems: { ...placeKinds, target_not_found: 'missing' },
});

export const comparePeers = operation<PlaceMissing | TargetMissing>()({
  name: 'targets.compare', method: 'GET', path: `${AT}/{target}/peers`, who: { right: 'read' },
  summary: { vi: 'So chỉ tiêu với các đơn vị cùng cấp', en: 'A target beside those of peers' },
  input: z.strictObject({ ...place, target: idField() }),
  output: z.object({
    unit: z.string(), median: z.string().nullable(),
    /** Peers outside the reader's range: in the median, not named. */
    others: z.number(),
    rows: z.array(z.object({ code: z.string(), name: z.string(), own: z.boolean(), base: z.string().nullable(), goal: z.string(), unit: z.string(), achieved: z.string().nullable(), comparable: z.boolean() })),
  }),
  problems: { ...placeKinds, target_not_found: 'missing' },
});

const gathered = z.object({ value: z.string().nullable(), reason: z.enum(ROLL_REASONS).nullable() });

export const rollUp = operation<PlaceMissing>()({
  name: 'targets.roll_up', method: 'GET', path: '/api/seasons/{season}/organisations/{organisation}/targets-below', who: { right: 'read' },
  summary: { vi: 'Tổng hợp chỉ tiêu của các tổ chức bên dưới; chỗ không cộng được có nêu lý do', en: 'Targets of the organisations below together; where they cannot be gathered, why' },
  input: z.strictObject({ ...place, term: term.default('new') }),
  output: z.object({
    organisation: z.object({ code: z.string(), name: z.string() }), sample: z.boolean(),
    /** Organisations directly below, and how many of their branches have targets of the term at all. */
    branches: z.object({ all: z.number(), with: z.number() }),
    /** How many targets of the term stand below, and in how many organisations. */
    targets: z.number(), organisations: z.number(),
    groups: z.array(z.object({
      key: z.string(), title: z.string(), theme: z.enum(THEMES), unit: z.string(), direction: z.enum(DIRECTIONS), measure: z.enum(MEASURES), gathering: z.enum(GATHERINGS), dueYear: z.number(),
      /** Organisations counted; one whose superior, also below, has the target counts within the superior. */
      organisations: z.number(), within: z.number(),
      /** Of how many there are ratings. */
      ratings: z.array(z.object({ rating: z.enum(['exceeded', 'met', 'nearly', 'not-met', 'not-measured']), count: z.number() })),
      goal: gathered, achieved: gathered.extend({ year: z.number().nullable() }),
      /** The unit's own target of the same kind. */
      own: z.object({ goal: z.string(), unit: z.string(), achieved: z.string().nullable() }).nullable(),
      rows: z.array(z.object({ code: z.string(), name: z.string(), goal: z.string(), unit: z.string(), achieved: z.string().nullable(), year: z.number().nullable(), weight: z.string().nullable(), counted: z.boolean() })),
    })),
  }),
  problems: placeKinds,
});
