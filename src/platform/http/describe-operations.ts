import { z } from 'zod';
import type { Operation, ProblemKind } from '#foundation/contract.ts';
import { commonProblemKinds, type CommonProblem } from '../problems.ts';
import { statusOf } from './status.ts';

type Json = { readonly [name: string]: unknown };

/** An OpenAPI document as far as it is filled in here. */
export interface Description {
  readonly paths?: { readonly [path: string]: object | undefined } | undefined;
  readonly components?: object | undefined;
}

/**
 * The description with what the contracts know beyond the schemas of input and answer: every problem by its status, who may ask, the key of a
 * write, and files that are sent or answered.
 */
export function describeOperations<D extends Description>(description: D, operations: readonly Operation[]): D {
  const paths: Record<string, Record<string, object | undefined>> = {};
  for (const [path, methods] of Object.entries(description.paths ?? {})) paths[path] = { ...(methods as Record<string, object>) };
  for (const operation of operations) {
    const methods = paths[operation.path];
    const method = operation.method.toLowerCase();
    const described = methods?.[method] as Json | undefined;
    if (methods && described) methods[method] = { ...described, ...additions(operation, described) };
  }
  return { ...description, paths, components: { ...description.components, schemas: { Problem: PROBLEM } } };
}

function additions(operation: Operation, described: Json): Json {
  const { 200: answer, 204: nothing } = described['responses'] as Record<number, unknown>;
  const parameters = (described['parameters'] as unknown[] | undefined) ?? [];
  return {
    ...(operation.sends === 'file' && { requestBody: uploadOf(operation) }),
    ...(operation.method === 'POST' && operation.secret !== true && { parameters: [...parameters, KEY] }),
    security: operation.who === 'anyone' ? [] : [{ session: [] }, { token: [] }, ...(operation.tokenInAddress === true ? [{ tokenInAddress: [] }] : [])],
    responses: {
      ...(operation.answers === 'nothing' ? { 204: nothing ?? { description: 'Done.' } } : { 200: operation.answers === 'file' ? FILE : answer }),
      ...problemsByStatus(operation),
    },
  };
}

/** Status → the codes that it can mean here. */
function problemsByStatus(operation: Operation): Record<number, unknown> {
  const codes = new Map<number, string[]>();
  const note = (code: string, status: number): void => void codes.set(status, [...(codes.get(status) ?? []), code]);
  for (const code of commonCodes(operation)) note(code, statusOf(code, commonProblemKinds[code]));
  for (const [code, kind] of Object.entries(operation.problems as { readonly [code: string]: ProblemKind })) note(code, statusOf(code, kind));
  return Object.fromEntries(
    [...codes].map(([status, each]) => [
      status,
      {
        description: each.join(', '),
        content: {
          'application/problem+json': {
            schema: { allOf: [{ $ref: '#/components/schemas/Problem' }, { type: 'object', properties: { code: { type: 'string', enum: [...new Set(each)] }, status: { type: 'integer', const: status } } }] },
          },
        },
      },
    ]),
  );
}

/** What this operation can answer without its contract saying so. */
function commonCodes({ who, method, sends, secret, tokenInAddress }: Operation): CommonProblem['code'][] {
  return [
    'not_json',
    ...(who === 'anyone' ? [] : (['not_signed_in', 'not_in_your_range'] as const)),
    ...(typeof who === 'object' ? (['not_your_duty'] as const) : []),
    ...(tokenInAddress === true ? (['token_not_for_address'] as const) : []),
    ...(method === 'POST' ? (['foreign_origin', 'body_too_large'] as const) : []),
    ...(method === 'POST' && secret !== true ? (['idempotency_key_reused'] as const) : []),
    ...(sends === 'file' ? (['file_missing'] as const) : []),
    'input_invalid',
    'too_many_requests',
    'our_mistake',
  ];
}

function uploadOf(operation: Operation): Json {
  const inPath = new Set([...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
  const { properties = {}, required = [] } = z.toJSONSchema(operation.input, { io: 'input', unrepresentable: 'any' });
  const fields = Object.fromEntries(Object.entries(properties).filter(([name]) => !inPath.has(name)));
  return {
    required: true,
    content: {
      'multipart/form-data': {
        schema: {
          type: 'object',
          properties: { ...fields, file: { type: 'string', contentMediaType: 'application/octet-stream' } },
          required: [...required.filter((name) => !inPath.has(name)), 'file'],
        },
      },
    },
  };
}

const FILE = { description: 'A file to keep.', content: { 'application/octet-stream': { schema: { type: 'string', contentMediaType: 'application/octet-stream' } } } };

const KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'A key of your own for this write. Sent again with the same input it answers what it answered, and nothing is written twice.',
  schema: { type: 'string', minLength: 8, maxLength: 200 },
};

const PROBLEM = {
  type: 'object',
  description: 'What is wrong, with the facts that belong to the code beside it, and a sentence that says what to do.',
  required: ['code', 'status', 'sentence'],
  properties: {
    code: { type: 'string' },
    status: { type: 'integer' },
    sentence: { type: 'object', required: ['vi', 'en'], properties: { vi: { type: 'string' }, en: { type: 'string' } } },
  },
  additionalProperties: true,
};
