import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { dayField, queryNumber, textField } from '#foundation/fields.ts';
import { CONGRESS_STATES } from '../core/state.ts';
import type { ProgressViewProblem } from '../core/problems.ts';
import { count, day, idField, sentence, viewFields, viewHead, viewProblemKinds } from './shapes.ts';

export const UNIT_SORTS = ['code', 'name', 'planned', 'held', 'late', 'state'] as const;

export const listUnits = operation<ProgressViewProblem>()({
  name: 'progress.list_units',
  method: 'GET',
  path: '/api/seasons/{season}/units',
  summary: { vi: 'Các tổ chức đằng sau một con số', en: 'The organisations behind a number' },
  who: { right: 'read' },
  input: z.strictObject({
    ...viewFields,
    /** Id of the indicator whose number is opened: held, not-held, late, on-time, pilots-held, direct-held … */
    indicator: idField.optional(),
    state: z.enum(CONGRESS_STATES).optional(),
    kind: idField.optional(),
    group: z.enum(['party-org', 'branch']).optional(),
    /** Planned day within these days, both included. */
    plannedFrom: dayField().optional(),
    plannedUntil: dayField().optional(),
    /** Day held within these days, both included. */
    heldFrom: dayField().optional(),
    heldUntil: dayField().optional(),
    /** Part of the name without regard to marks, or of the code. */
    search: textField(100).optional(),
    sort: z.enum(UNIT_SORTS).default('code'),
    offset: queryNumber(1_000_000).default(0),
    limit: queryNumber(2000).default(200),
  }),
  output: z.object({
    ...viewHead,
    total: count,
    units: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        kindId: z.string(),
        kindName: sentence,
        group: z.enum(['party-org', 'branch']),
        /** The direct child of the asked unit in which it lies. */
        under: z.object({ code: z.string(), name: z.string() }),
        hasCongress: z.boolean(),
        state: z.enum(CONGRESS_STATES).nullable(),
        held: z.boolean(),
        late: z.boolean(),
        pilot: z.boolean(),
        direct: z.boolean(),
        plannedOn: day.nullable(),
        heldOn: day.nullable(),
        daysLate: count,
        /** Why it was put off or what is waited for, when that is its state. */
        note: z.string(),
      }),
    ),
  }),
  problems: viewProblemKinds(),
});
