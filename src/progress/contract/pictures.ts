import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { CONGRESS_STATES } from '../core/state.ts';
import type { ProgressViewProblem } from '../core/problems.ts';
import { count, day, sentence, stateCounts, viewFields, viewHead, viewProblemKinds } from './shapes.ts';

export const cells = operation<ProgressViewProblem>()({
  name: 'progress.cells',
  method: 'GET',
  path: '/api/seasons/{season}/cells',
  summary: { vi: 'Mỗi tổ chức một ô, theo cấp ủy', en: 'One cell per organisation, by committee' },
  who: { right: 'read' },
  input: z.strictObject(viewFields),
  output: z.object({
    ...viewHead,
    total: count,
    /** Above 2,000 organisations a row has shares only and `cells` is null. */
    rows: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        kindName: sentence,
        total: count,
        states: stateCounts,
        /** In the order of the states, then by day held or planned, then by code. */
        cells: z
          .array(
            z.object({
              code: z.string(),
              name: z.string(),
              state: z.enum(CONGRESS_STATES),
              group: z.enum(['party-org', 'branch']),
              pilot: z.boolean(),
              direct: z.boolean(),
              plannedOn: day.nullable(),
              heldOn: day.nullable(),
              daysLate: count,
            }),
          )
          .nullable(),
      }),
    ),
  }),
  problems: viewProblemKinds(),
});

export const burnUp = operation<ProgressViewProblem>()({
  name: 'progress.burn_up',
  method: 'GET',
  path: '/api/seasons/{season}/burn-up',
  summary: { vi: 'Đã đại hội so với kế hoạch theo ngày', en: 'Held against plan, day by day' },
  who: { right: 'read' },
  input: z.strictObject(viewFields),
  output: z.object({
    ...viewHead,
    planned: count,
    /** Days on which a congress was held up to asOf, and how many had been held by its end. */
    held: z.array(z.object({ day, total: count })),
    /** Days for which congresses are planned, and how many are planned up to it. */
    plan: z.array(z.object({ day, total: count })),
    /** Congresses without a planned day; the plan's line ends that much below the whole. */
    withoutDay: count,
    holds: z.array(z.object({ unit: z.string(), from: day, until: day.nullable(), reason: z.string() })),
    deadline: day.nullable(),
    forecast: day.nullable(),
    from: day,
    until: day,
  }),
  problems: viewProblemKinds(),
});
