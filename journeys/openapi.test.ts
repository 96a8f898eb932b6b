import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { type AppServer, serveApp } from '#app/serve-app.ts';
import { validate } from '#platform/http/testing/validate-openapi.ts';
import { OPERATIONS } from './testing/contracts.ts';

interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly security: readonly object[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: { readonly [type: string]: { readonly schema: { readonly required?: readonly string[] } } } };
  readonly responses: { readonly [status: string]: { readonly description: string; readonly content?: { readonly [type: string]: { readonly schema: unknown } } } };
}
interface Document {
  readonly openapi: string;
  readonly paths: { readonly [path: string]: { readonly [method: string]: Described } };
}

let database: TestDatabase;
let app: AppServer;
let description: Document;
const described = (path: string, method: string): Described | undefined => description.paths[path]?.[method.toLowerCase()];

beforeAll(async () => {
  database = await testDatabase();
  app = await serveApp(database);
  description = (await app.server.inject('/api/openapi.json')).json();
});
afterAll(async () => {
  await app.close();
  await database.close();
});

describe('the description of the whole interface', () => {
  test('is valid OpenAPI 3.1, needs no sign-in, and holds every operation and nothing else', async () => {
    expect(description.openapi).toMatch(/^3\.1/);
    expect(await validate(description as never)).toEqual({ valid: true });
    const ids = Object.values(description.paths).flatMap((methods) => Object.values(methods).map((each) => each.operationId));
    expect(ids.toSorted()).toEqual([...OPERATIONS.keys()].toSorted());
  });

  test.each([...OPERATIONS.values()].map((operation) => [operation.name, operation] as const))('%s: words, answer, who may ask, and every problem by its status', (_name, operation) => {
    const here = described(operation.path, operation.method);
    expect(here).toMatchObject({ operationId: operation.name, summary: operation.summary.vi, description: operation.summary.en });
    if (!here) return;
    expect(here.security.length === 0).toBe(operation.who === 'anyone');
    expect(here.responses[operation.answers === 'nothing' ? '204' : '200']).toBeDefined();
    expect(here.responses['500']?.description).toContain('our_mistake');
    if (operation.who !== 'anyone') expect(here.responses['401']?.description).toContain('not_signed_in');
    const codes = Object.values(here.responses).flatMap((each) => each.description.split(', '));
    expect(codes).toEqual(expect.arrayContaining(Object.keys(operation.problems)));
    const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    expect(here.parameters?.filter((each) => each.in === 'path').map((each) => each.name) ?? []).toEqual(inPath);
    const takesKey = here.parameters?.some((each) => each.name === 'Idempotency-Key') ?? false;
    expect(takesKey).toBe(operation.method === 'POST' && operation.secret !== true);
    if (operation.sends === 'file') expect(here.requestBody?.content['multipart/form-data']?.schema.required).toContain('file');
  });

  test('a refusal is one of those described', async () => {
    const refused = async (path: string, url: string) => {
      const answer = await app.server.inject(url);
      const { code, status, sentence } = answer.json<{ code: string; status: number; sentence: object }>();
      expect(sentence).toEqual({ vi: expect.any(String), en: expect.any(String) });
      expect(described(path, 'GET')?.responses[String(answer.statusCode)]?.description).toContain(code);
      return [answer.headers['content-type'], status, code];
    };
    expect(await refused('/api/seasons/{season}/overview', '/api/seasons/x/overview')).toEqual(['application/problem+json', 401, 'not_signed_in']);
  });
});
