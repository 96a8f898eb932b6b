import { z } from 'zod';
import { codeField, dayField, textField } from '#foundation/fields.ts';
import { FINDING_CODES } from '../core/finding.ts';
import { CONTENTS, FORMS } from '../core/plan.ts';

/** What the operations of the room have in common. */

export const seasonCode = () => z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/).meta({ examples: ['vinh-long-2020'] });
export const yesNo = () => z.enum(['yes', 'no']);
export const contents = () => z.array(z.enum(CONTENTS)).min(1).max(CONTENTS.length);
export const halfDays = () => z.number().int().min(1).max(20);
export const reason = (blank: boolean) => textField(500, { blank });

export const levelShape = z.strictObject({ levelId: z.string().max(40), opensOn: dayField(), closesOn: dayField(), maxHalfDays: halfDays() });

export const seasonShape = z.object({
  code: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  statute: z.string(),
  term: z.string(),
  root: z.object({ code: z.string(), name: z.string() }),
  fromDay: z.string(),
  untilDay: z.string(),
  /** Day on which screens open; null: today. */
  shownOn: z.string().nullable(),
  sample: z.boolean(),
  switches: z.array(z.string()),
  /** Goes up with every change; named again by who changes. */
  revision: z.number(),
  may: z.object({ change: z.boolean() }),
  levels: z.array(z.object({ levelId: z.string(), nameVi: z.string(), nameEn: z.string(), opensOn: z.string(), closesOn: z.string(), maxHalfDays: z.number() })),
});

export const findingShape = z.object({
  code: z.enum(FINDING_CODES),
  rule: z.string(),
  weight: z.enum(['note', 'warning', 'refusal']),
  unconfirmed: z.boolean(),
  facts: z.record(z.string(), z.unknown()),
});

export const findingCount = findingShape.omit({ facts: true }).extend({ count: z.number() });

export const planShape = z.object({
  plannedOn: z.string().nullable(),
  halfDays: z.number().nullable(),
  form: z.enum(FORMS),
  contents: z.array(z.enum(CONTENTS)),
  pilot: z.boolean(),
  directElection: z.boolean(),
});

export const named = z.object({ code: z.string(), name: z.string() });

export const rowShape = planShape.extend({
  organisation: z.object({
    code: z.string(), name: z.string(), levelId: z.string(), kindId: z.string(), groupId: z.enum(['party-org', 'branch']), members: z.number().nullable(),
    superior: named.nullable(),
  }),
  revision: z.number(),
  held: z.boolean(),
  findings: z.array(findingShape),
  /** The dossier that keeps day, length and form: it lies with the superior, or was approved. */
  locked: z.object({ dossier: z.string(), number: z.string(), state: z.enum(['waiting', 'approved']), on: z.string() }).nullable(),
});

export const planFilters = z.strictObject({
  /** This organisation and everything below. */
  unit: codeField().optional(),
  level: z.string().max(40).optional(),
  kind: z.string().max(40).optional(),
  group: z.enum(['party-org', 'branch']).optional(),
  pilot: yesNo().optional(),
  direct: yesNo().optional(),
  form: z.enum(FORMS).optional(),
  /** yes: without a planned day; no: with one. */
  noDay: yesNo().optional(),
  from: dayField().optional(),
  until: dayField().optional(),
  /** A code of finding, or 'any'; 'warning' takes warnings and refusals. */
  finding: z.enum([...FINDING_CODES, 'any', 'warning']).optional(),
  held: yesNo().optional(),
  search: textField(100, { blank: true }).optional(),
});

export const holdShape = z.object({
  id: z.number(), organisation: named, fromDay: z.string(), untilDay: z.string().nullable(), reason: z.string(), paperNumber: z.string(), recordedAt: z.string(),
  liftedAt: z.string().nullable(), liftedUntil: z.string().nullable(),
});
