import { z } from 'zod';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Slate } from './rules/slate.ts';
import { type CaseProblem, OFFICES, REGULATIONS } from './tally-case.ts';

const count = z.number().int().min(0);
const name = z
  .string()
  .transform((text) => text.normalize('NFC').trim())
  .refine((text) => text !== '');

const slateShape = z.strictObject({
  id: z.string().min(1),
  regulation: z.enum(REGULATIONS),
  office: z.enum(OFFICES),
  seats: z.number().int().min(1),
  list: z.array(z.strictObject({ name, by: z.enum(['committee', 'floor', 'self']), supporters: count.default(0), convenerMember: z.boolean().default(false) })),
  attending: count,
  tellers: z.array(name).default([]),
});

export interface IdentifiedSlate extends Slate {
  readonly id: string;
}

/** A list as it comes from a file, checked; whether it is lawful is rules/slate.ts. */
export function parseSlate(raw: unknown): Result<IdentifiedSlate, readonly CaseProblem[]> {
  const shaped = slateShape.safeParse(raw);
  if (!shaped.success) {
    return fail(shaped.error.issues.map((issue) => ({ code: 'wrong_shape', at: issue.path.join('.'), detail: issue.message }) satisfies CaseProblem));
  }
  const names = shaped.data.list.map((each) => each.name);
  const problems: CaseProblem[] = names
    .filter((each, index) => names.indexOf(each) !== index)
    .map((each) => ({ code: 'duplicate_name', at: 'list', name: each }));
  for (const [index, person] of shaped.data.list.entries()) {
    if (person.supporters > shaped.data.attending) problems.push({ code: 'out_of_balance', at: `list.${index}.supporters`, detail: 'more supporters than persons attending' });
  }
  return problems.length > 0 ? fail(problems) : ok(shaped.data);
}
