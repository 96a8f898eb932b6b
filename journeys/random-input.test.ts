import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asText, Client } from './testing/client.ts';
import { OPERATIONS } from './testing/contracts.ts';
import { randomInput } from './testing/random-input.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';
import { headsOf } from './testing/untouched.ts';

/** Whatever is sent to an operation that writes, by whom ever: never a 500, and what is refused moves no chain of the ledger. */
let app: SampleApp;
const clients: Client[] = [];
const RUNS = 24;

beforeAll(async () => {
  app = await sampleApp();
  clients.push(new Client(app.url));
  for (const account of ['tinh', 'mangthit', 'nhonphu', 'theodoi', 'kiemtra', 'quantri']) clients.push(await app.as(account));
}, 120_000);
afterAll(() => app.close());

/** Signing in hashes for a while each time, and signing out would end the others' turns; both have their own tests. */
const OF_SIGNING_IN = ['people.sign_in', 'people.sign_out', 'people.end_sign_in', 'people.end_other_sign_ins'];
const writing = [...OPERATIONS.values()].filter((operation) => operation.method === 'POST' && !OF_SIGNING_IN.includes(operation.name));
const reading = [...OPERATIONS.values()].filter((operation) => operation.method === 'GET' && !['record.export', 'progress.report', 'delegates.export', 'delegates.badges', 'personnel.file'].includes(operation.name));

/** Half a character has no form in an address at all. */
function canBeAddressed(path: string, input: Record<string, unknown>): boolean {
  return [...path.matchAll(/\{(\w+)\}/g)].every(([, name]) => !/\p{Surrogate}/u.test(asText(input[name ?? ''])));
}

describe('operations that write', () => {
  test.each(writing.map((operation) => [operation.name, operation] as const))('%s', async (_name, operation) => {
    const files = fc.oneof(fc.constant(undefined), fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...['', '%PDF-1.7', 'PK\u0003\u0004', 'a;b;c\n1;2;3', '\uFEFFMã tổ chức;Tên tổ chức;Loại hình;Mã cấp trên trực tiếp\n=1;2;3;4'].map((text) => new TextEncoder().encode(text))));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...clients), randomInput(operation), operation.sends === 'file' ? files : fc.constant(undefined), async (client, input, bytes) => {
        fc.pre(canBeAddressed(operation.path, input));
        const before = await headsOf(app.database);
        const answer = await client.send(operation, input, bytes ? { file: { name: 'tệp lạ.xlsx', bytes } } : {});
        const body = await answer.text();
        expect(app.mistakes.splice(0)).toEqual([]);
        expect(answer.status).toBeLessThan(500);
        if (answer.status < 400) return;
        expect(JSON.parse(body)).toMatchObject({ code: expect.any(String), sentence: { vi: expect.stringMatching(/\S{2}/), en: expect.stringMatching(/\S{2}/) } });
        expect(await headsOf(app.database)).toBe(before);
      }),
      { numRuns: RUNS },
    );
    // The whole record is replayed as often as it is asked for.
  }, 180_000);
});

describe('operations that read', () => {
  test.each(reading.map((operation) => [operation.name, operation] as const))('%s', async (_name, operation) => {
    const before = await headsOf(app.database);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...clients), randomInput(operation), async (client, input) => {
        fc.pre(canBeAddressed(operation.path, input));
        const answer = await client.send(operation, input);
        await answer.text();
        expect(app.mistakes.splice(0)).toEqual([]);
        expect(answer.status).toBeLessThan(500);
      }),
      { numRuns: RUNS },
    );
    expect(await headsOf(app.database)).toBe(before);
  });
});
