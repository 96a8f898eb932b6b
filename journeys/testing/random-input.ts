import fc from 'fast-check';
import { z } from 'zod';
import type { Operation } from '#foundation/contract.ts';

/** Input of the right or nearly the right shape, drawn from an operation's own schema, with values that people and programs get wrong. */

/** Words that mean something in the sample, so that random input gets past the first question. */
const MEANINGFUL: { readonly [field: string]: readonly string[] } = {
  season: ['vinh-long-2020', 'vinh-long-2020', 'vinh-long-2020', 'khong-co', 'register'],
  kind: ['held', 'postponed', 'reported', 'mentor', 'pilot', 'off', 'grassroots-committee'],
  kindId: ['grassroots-branch', 'grassroots-party-org', 'branch', '__proto__', 'district-committee'],
  levelId: ['grassroots', 'district', 'constructor'],
  level: ['grassroots', 'province', 'constructor'],
  statute: ['ct35-2019', 'toString'],
  account: ['tinh', 'ke-la', 'a.b', 'constructor'],
};
const CODES = ['MT.12', 'LH.14', 'LH.01', 'LH', 'MT', 'VLG', 'KHONG', 'lh', ''];
const DAYS = ['2020-05-28', '2020-06-10', '2020-02-31', '2019-12-31', '2120-01-01', '0001-01-01', '9999-12-31', '29/5/2020'];
const TEXTS = [
  'Theo quyết định', '', ' ', 'Đã đại hội'.normalize('NFD'), 'a\u0000b', '\ud83d', '😀', `'; drop table facts; --`, '<script>alert(1)</script>', '=cmd|calc', '__proto__', 'constructor', '%', '\\', 'x'.repeat(600), '\u202E\u200B', '{"a":1}', 'null',
];
const NUMBERS = [0, 1, 2, 5, -1, 1.5, 999_999, 2_147_483_647, 2_147_483_648, 9_007_199_254_740_991, 1e308, -0];

type Schema = { readonly type?: string | readonly string[]; readonly enum?: readonly unknown[]; readonly const?: unknown; readonly anyOf?: readonly Schema[]; readonly oneOf?: readonly Schema[]; readonly items?: Schema; readonly properties?: { readonly [name: string]: Schema }; readonly required?: readonly string[]; readonly format?: string; readonly pattern?: string };

export function randomInput(operation: Operation): fc.Arbitrary<Record<string, unknown>> {
  const shaped = record(z.toJSONSchema(operation.input, { io: 'input', unrepresentable: 'any' }) as Schema);
  const anything = fc.dictionary(fc.string({ maxLength: 12 }), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5 });
  return fc.oneof({ weight: 9, arbitrary: shaped }, { weight: 1, arbitrary: anything });
}

function likeSchema(schema: Schema, field: string): fc.Arbitrary<unknown> {
  const right = rightValue(schema, field);
  // One value in thirty is of another kind altogether.
  return fc.oneof({ weight: 29, arbitrary: right }, { weight: 1, arbitrary: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom<unknown>(...TEXTS, ...NUMBERS, null)) });
}

function rightValue(schema: Schema, field: string): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((each) => likeSchema(each, field)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  switch (type) {
    case 'object':
      return record(schema);
    case 'array':
      return fc.array(likeSchema(schema.items ?? {}, field), { maxLength: 4 });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'integer':
    case 'number':
      return fc.constantFrom(...NUMBERS);
    case 'string':
      return text(schema, field);
    default:
      return fc.constantFrom<unknown>(...NUMBERS, ...NUMBERS.map(String), ...TEXTS);
  }
}

function record({ properties = {}, required = [] }: Schema): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(properties).map(([name, schema]) => {
    const value = likeSchema(schema, name);
    return [name, required.includes(name) ? fc.option(value, { nil: undefined, freq: 40 }) : fc.option(value, { nil: undefined, freq: 2 })] as const;
  });
  return fc.record(Object.fromEntries(fields)).map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
}

function text(schema: Schema, field: string): fc.Arbitrary<string> {
  const known = MEANINGFUL[field];
  if (known) return fc.constantFrom(...known);
  if (schema.format === 'date') return fc.constantFrom(...DAYS);
  if (schema.pattern?.startsWith('^[A-Z0-9]')) return fc.constantFrom(...CODES);
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...TEXTS) }, { weight: 2, arbitrary: fc.constant('Theo quyết định của cấp trên') }, { weight: 1, arbitrary: fc.string({ maxLength: 30, unit: 'binary' }) });
}
