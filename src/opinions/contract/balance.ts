import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, queryNumber } from '#foundation/fields.ts';
import type { BalanceProblem } from '../core/synthesis-problems.ts';
import { opinionsPlace } from './review-shapes.ts';

const minutesShape = z.object({ documents: z.number(), elections: z.number() });

/** Time, speakers and opinions on documents beside elections. @rule R-SEED-7 */
export const balance = operation<BalanceProblem>()({
  name: 'opinions.balance', method: 'GET', path: '/api/seasons/{season}/balance', who: { right: 'read' },
  summary: { vi: 'Cân đối giữa thảo luận văn kiện và bầu cử', en: 'Discussion of documents against elections' },
  input: z.strictObject({ season: opinionsPlace.season, /** The committee whose organisations are listed; without it the whole range. */ unit: codeField().optional(), only: z.enum(['neglect', 'held']).optional(), offset: queryNumber(100_000).default(0), limit: queryNumber(500).default(100) }),
  output: z.object({
    rule: z.object({
      id: z.string(),
      /** Ours, not the regulation's: shares in per cent and least numbers. */
      settings: z.object({ leastDocumentsShare: z.number(), leastSpeakers: z.number(), levelsToDiscuss: z.number() }),
    }),
    totals: z.object({ congresses: z.number(), held: z.number(), measured: z.number(), neglect: z.number(), minutes: minutesShape, speakers: z.number(), opinions: z.number(), sharePercent: z.number().nullable() }),
    total: z.number(),
    rows: z.array(z.object({
      organisation: z.string(), organisationName: z.string(), superior: z.string(), superiorName: z.string(), heldOn: z.string().nullable(),
      /** Whole minutes on documents and on elections, and how many spoke; null: the day was not led with the software. */
      minutes: minutesShape.nullable(), speakers: z.number().nullable(), opinions: z.number(),
      /** Opinions on the own, the direct superior's and the Centre's drafts. */
      levels: z.object({ own: z.number(), superior: z.number(), centre: z.number() }),
      /** Minutes on documents of minutes on both; null: neither was timed. */
      sharePercent: z.number().nullable(),
      /** Why the congress is flagged; empty: nothing found. */
      findings: z.array(z.object({ code: z.enum(['little_time', 'few_speakers', 'level_not_discussed']), rule: z.string(), value: z.number(), least: z.number(), level: z.enum(['own', 'superior', 'centre']).nullable() })),
    })),
  }),
  problems: { season_not_found: 'missing', organisation_not_found: 'missing', unit_not_found: 'missing' },
});
