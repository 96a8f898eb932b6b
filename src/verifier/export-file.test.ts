import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#platform/ledger/canonical.ts';
import { verifyChain } from './chain.ts';
import { verifyExport } from './export-file.ts';

const sha = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

interface Alterations {
  readonly [number: number]: (body: Record<string, unknown>) => void;
}

/** Entries as the writer makes them; an alteration is hashed like the rest, as a forger would. */
function bodies(count: number, alter: Alterations = {}, chain = 'vinh-long-2020'): string[] {
  let previous = '0'.repeat(64);
  return Array.from({ length: count }, (_, index) => {
    const body = {
      v: 1, chain, number: index + 1, at: `2020-05-29T03:00:${String(10 + index)}.000Z`, previous, operation: 'progress.record_fact', organisations: ['LH', 'MT'],
      by: { account: 'lh.vp', person: 'Nguyễn Thị Hòa', duty: 'district-office', organisation: 'LH' },
      events: [{ kind: 'progress.fact_recorded', note: 'Ghi chú "số" 1\n\u2028 𝄞', congress: 5 }],
    };
    alter[index + 1]?.(body);
    const text = canonicalJson(body);
    previous = sha(text);
    return text;
  });
}

function exported(entries: readonly string[], head = sha(entries.at(-1) ?? ''), chain = 'vinh-long-2020'): string {
  return [`{"chain":"${chain}","entries":${entries.length},"format":"daihoi-ledger","head":"${head}","v":1}`, ...entries.map((body) => `{"body":${body},"hash":"${sha(body)}"}`), ''].join('\n');
}

async function verify(file: string | Buffer): Promise<{ code: string; number: number | null } | 'fits'> {
  const verdict = await verifyExport([Buffer.from(file as string)]);
  return verdict.problem ? { code: verdict.problem.code, number: verdict.problem.number } : 'fits';
}

describe('an export', () => {
  test('fits as it was written, whatever the size of the pieces it is read in', async () => {
    const bytes = Buffer.from(exported(bodies(12)));
    for (const size of [1, 7, 4096]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
      expect(await verifyExport(pieces)).toEqual({ ok: true, chains: [{ chain: 'vinh-long-2020', entries: 12, head: sha(bodies(12)[11] as string) }] });
    }
  });

  test('does not fit after any single byte was changed, removed or added', async () => {
    const bytes = Buffer.from(exported(bodies(3)));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.constantFrom('changed', 'removed', 'added'), async (at, byte, how) => {
        if (how === 'changed' && bytes[at] === byte) return;
        const altered = Buffer.concat([bytes.subarray(0, at), how === 'removed' ? Buffer.alloc(0) : Buffer.from([byte]), bytes.subarray(how === 'added' ? at : at + 1)]);
        expect(altered.equals(bytes)).toBe(false);
        expect(await verify(altered)).not.toBe('fits');
      }),
      { numRuns: 3000 },
    );
  });

  test('names the entry whose words were changed', async () => {
    const file = exported(bodies(9));
    const lines = file.split('\n');
    lines[5] = (lines[5] as string).replace('Hòa', 'Hoa');
    expect(await verify(lines.join('\n'))).toEqual({ code: 'hash_differs', number: 5 });
  });

  test('names the entry after one that was changed and hashed anew', async () => {
    const entries = bodies(9);
    entries[4] = (entries[4] as string).replace('Hòa', 'Hoa');
    expect(await verify(exported(entries))).toEqual({ code: 'previous_differs', number: 6 });
    const last = bodies(9);
    last[8] = (last[8] as string).replace('Hòa', 'Hoa');
    expect(await verify(exported(last, sha(bodies(9)[8] as string)))).toEqual({ code: 'head_differs', number: 9 });
  });

  test('names what is removed, exchanged or cut off', async () => {
    const entries = bodies(9);
    expect(await verify(exported(entries.filter((_, at) => at !== 3)))).toEqual({ code: 'number_gap', number: 4 });
    const [one, two, ...rest] = entries as [string, string, ...string[]];
    expect(await verify(exported([two, one, ...rest]))).toEqual({ code: 'number_gap', number: 1 });
    const file = exported(entries);
    expect(await verify(file.slice(0, -1))).toEqual({ code: 'file_incomplete', number: 9 });
    expect(await verify(file.slice(0, file.lastIndexOf('{"body"')))).toEqual({ code: 'file_incomplete', number: 9 });
    expect(await verify(`${file}${exported(entries).split('\n')[9]}\n`)).toEqual({ code: 'file_continues', number: null });
  });

  test.each(['vinh-long-2020/MT.12', 'a/A', `${'a'.repeat(60)}/${'A'.repeat(40)}`])('of a congress is named by season and organisation: %s', async (chain) => {
    expect(await verify(exported(bodies(3, {}, chain), undefined, chain))).toBe('fits');
    expect(await verify(exported(bodies(3, {}, chain)))).toEqual({ code: 'chain_differs', number: 1 });
  });

  test.each(['vinh-long-2020/', '/MT', 'vinh-long-2020/mt.12', 'vinh-long-2020/MT/12', 'vinh-long-2020/MT 12', 'VLG/MT', `a/${'A'.repeat(41)}`])('has no chain of the name «%s»', async (chain) => {
    expect(await verify(exported(bodies(1, {}, chain), undefined, chain))).toEqual({ code: 'not_an_export', number: null });
    const alone = bodies(1, {}, chain)[0] as string;
    expect(await verifyChain(chain, [{ body: alone, hash: sha(alone) }])).toMatchObject({ problem: { code: 'unknown_shape', number: 1 } });
  });

  test('is told from other files', async () => {
    for (const other of ['', '\n', 'PK\u0003\u0004', '{"format":"daihoi-ledger"}\n', '[]\n', 'null\n', `{"chain":"x","entries":0,"format":"daihoi-ledger","head":"${'0'.repeat(64)}","v":1}\n`]) {
      expect(await verify(other)).toEqual({ code: 'not_an_export', number: null });
    }
  });
});

describe('a body', () => {
  test.each<[string, (body: Record<string, unknown>) => void, string]>([
    ['of a later format', (body) => void (body['v'] = 2), 'unknown_version'],
    ['with a field too many', (body) => void (body['more'] = 1), 'unknown_shape'],
    ['without its events', (body) => void (body['events'] = []), 'unknown_shape'],
    ['without its author', (body) => void delete body['by'], 'unknown_shape'],
    ['of a moment that cannot be', (body) => void (body['at'] = '2020-02-31T00:00:00.000Z'), 'unknown_shape'],
    ['of an earlier moment', (body) => void (body['at'] = '2020-05-28T03:00:00.000Z'), 'time_goes_back'],
    ['of another chain', (body) => void (body['chain'] = 'ben-tre-2020'), 'chain_differs'],
    ['that names an organisation twice', (body) => void (body['organisations'] = ['LH', 'LH']), 'unknown_shape'],
  ])('%s is named, though its hash is right', async (_name, alter, code) => {
    expect(await verify(exported(bodies(6, { 4: alter })))).toEqual({ code, number: 4 });
  });

  test.each<[string, (body: string) => string]>([
    ['spaces', (body) => body.replace('"v":1', '"v": 1')],
    ['another order', (body) => `{"v":1,${body.slice(1, -7)}}`],
    ['a number written otherwise', (body) => body.replace('"congress":5', '"congress":5.0')],
    ['a fraction', (body) => body.replace('"congress":5', '"congress":5.5')],
    ['a key twice', (body) => body.replace('"congress":5', '"congress":4,"congress":5')],
    ['an escape that is not needed', (body) => body.replace('Hòa', 'H\\u00f2a')],
    ['half a surrogate pair', (body) => body.replace('𝄞', '\\ud834')],
    ['an exponent', (body) => body.replace('"number":1,', '"number":1e0,')],
  ])('in another form is named: %s', async (_name, alter) => {
    const body = alter(bodies(1)[0] as string);
    expect(body).not.toBe(bodies(1)[0]);
    expect(await verify(exported([body]))).toEqual({ code: 'not_canonical', number: 1 });
  });

  test('of the writer is canonical here too, for any text and any keys', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.oneof(fc.string({ unit: 'grapheme' }), fc.maxSafeInteger(), fc.constant(null), fc.boolean())), async (facts) => {
        const file = exported(bodies(1, { 1: (body) => void (body['events'] = [{ ...facts, kind: 'x.y' }]) }));
        expect(await verify(file)).toBe('fits');
      }),
    );
  });
});

test('a chain of stored entries is walked the same way', async () => {
  const [first, second] = bodies(2) as [string, string];
  expect(await verifyChain('vinh-long-2020', [{ body: first, hash: sha(first) }, { body: second, hash: sha(second) }])).toEqual({ chain: 'vinh-long-2020', entries: 2, head: sha(second) });
  expect(await verifyChain('vinh-long-2020', [{ body: second, hash: sha(second) }])).toMatchObject({ entries: 0, problem: { number: 1, code: 'number_gap' } });
});
