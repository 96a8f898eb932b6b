import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { assert } from '#foundation/assert.ts';
import type { Operation, UploadedFile } from '#foundation/contract.ts';
import { FIELD_WORDS } from '#foundation/fields.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { CommonProblem } from '../problems.ts';
import { describeIssues } from './input-words.ts';

/** An operation's one input, as HTTP sends it: path parameters, query or JSON body, or a multipart file with fields. */
export interface InputParts {
  readonly schema: Record<string, unknown>;
  readonly read: (request: FastifyRequest) => Promise<Result<ReadInput, CommonProblem>>;
}

export interface ReadInput {
  readonly input: unknown;
  readonly file: UploadedFile | undefined;
  /** What makes two requests the same request: the input, and the file by its hash. */
  readonly identity: unknown;
}

/**
 * How an operation's input is described to the server and read from a request: path parameters by name, the rest from the query, the JSON body
 * or the fields of a multipart form. What the schema refuses, and text that cannot be kept, is `input_invalid` with each field named.
 */
export function inputParts(operation: Operation): InputParts {
  assert(operation.input instanceof z.ZodObject, `${operation.name}: the input is an object`);
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
  const mask = Object.fromEntries(names.map((name) => [name, true])) as Record<string, never>;
  const params = operation.input.pick(mask);
  const rest = operation.input.omit(mask);
  const place = operation.method === 'GET' ? 'querystring' : 'body';
  const described = {
    operationId: operation.name,
    tags: [operation.name.split('.')[0]],
    summary: operation.summary.vi,
    description: operation.summary.en,
    ...(names.length > 0 && { params }),
    ...(operation.answers === 'json' && { response: { 200: operation.output } }),
    ...(operation.answers === 'nothing' && { response: { 204: z.null() } }),
  };

  if (operation.sends === 'file') {
    return { schema: { ...described, consumes: ['multipart/form-data'] }, read: async (request) => readMultipart(request, rest) };
  }
  return {
    schema: { ...described, ...(Object.keys(rest.shape).length > 0 && { [place]: rest }) },
    read: async (request) => {
      const input = { ...(request[place === 'body' ? 'body' : 'query'] as object | undefined), ...(request.params as object | undefined) };
      const broken = brokenField(input);
      if (broken !== undefined) return unkeepable(broken);
      return ok({ input, file: undefined, identity: input });
    },
  };
}

async function readMultipart(request: FastifyRequest, fields: z.ZodObject): Promise<Result<ReadInput, CommonProblem>> {
  if (!request.isMultipart()) return fail({ code: 'file_missing' });
  const sent: Record<string, unknown> = {};
  let file: UploadedFile | undefined;
  for await (const part of request.parts()) {
    if (part.type === 'field') sent[part.fieldname] = part.value;
    else if (part.fieldname === 'file') file = { name: part.filename.normalize('NFC'), bytes: await part.toBuffer() };
    else part.file.resume();
  }
  if (!file || file.bytes.length === 0) return fail({ code: 'file_missing' });
  const parsed = fields.safeParse(sent);
  if (!parsed.success) return fail({ code: 'input_invalid', fields: describeIssues(parsed.error.issues) });
  const input = { ...parsed.data, ...(request.params as object | undefined) };
  const broken = brokenField(input);
  if (broken !== undefined) return unkeepable(broken);
  return ok({ input, file, identity: { ...input, file: createHash('sha256').update(file.bytes).digest('hex') } });
}

/** A zero byte, or half of a pair of UTF-16 units: neither the database nor the ledger's UTF-8 can hold them. */
// oxlint-disable-next-line no-control-regex -- the zero byte is what is refused here
const BROKEN = /\u0000|\p{Surrogate}/u;

/** Path of the first text within the input that cannot be kept, whatever the operation would do with it. */
function brokenField(value: unknown, path = ''): string | undefined {
  if (typeof value === 'string') return BROKEN.test(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, each] of Object.entries(value)) {
    const found = brokenField(each, path === '' ? name : `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function unkeepable(field: string): Result<never, CommonProblem> {
  return fail({ code: 'input_invalid', fields: [{ field, sentence: FIELD_WORDS.broken_characters }] });
}
