import { z } from 'zod';
import { codeField } from '#foundation/fields.ts';
import { OFFICES } from '../core/officers.ts';
import { MOTION_KINDS, METHODS } from '../core/motion.ts';
import { MAJORITIES } from '../core/rules/majority.ts';

/** Parts that the subjects of the contract share. Moments are ISO instants in UTC, days 2020-06-09. */
export const AT = '/api/seasons/{season}/congresses/{organisation}' as const;

export const place = {
  season: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/).meta({ examples: ['vinh-long-2020'] }),
  organisation: codeField(),
};

/** Which congress, in every input. */
export const atCongress = () => z.strictObject(place);

export const idField = () => z.uuid();
export const sentenceShape = z.object({ vi: z.string(), en: z.string() });
export const PLACE_PROBLEMS = { season_not_found: 'missing', organisation_not_found: 'missing', congress_not_found: 'missing' } as const;

export const people = z.number().int().min(0).max(100_000);

/** A count by hands or cards; `present` is taken from the check-in when it is not given. */
export const countFields = { present: people.optional(), for: people, against: people, other: people };

export const motionShape = z.object({
  id: z.string(),
  number: z.number(),
  text: z.string(),
  kind: z.enum(MOTION_KINDS),
  method: z.enum(METHODS),
  majority: z.enum(MAJORITIES),
  item: z.string().nullable(),
  putAt: z.string(),
  state: z.enum(['open', 'withdrawn', 'passed', 'rejected']),
  /** The count that stands; null before. */
  decision: z
    .object({
      summoned: z.number(), present: z.number(), for: z.number(), against: z.number(), other: z.number(),
      /** Present, but in none of the three. */
      notVoting: z.number(),
      /** Votes in favour that were needed. */
      needed: z.number(),
      rule: z.string(),
      /** False: the majority has no source that was read. */
      confirmed: z.boolean(),
      decidedAt: z.string(),
      /** 1, or higher after corrections. */
      version: z.number(),
      reason: z.string(),
    })
    .nullable(),
});

export const officeShape = z.object({
  office: z.enum(OFFICES),
  motion: z.string(),
  electedAt: z.string(),
  people: z.array(z.object({ participant: z.string(), name: z.string(), unit: z.string(), head: z.boolean() })),
});
