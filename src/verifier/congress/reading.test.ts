import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalText, type Json, type JsonObject } from '../canonical.ts';
import { hashOf, readList } from './frozen-list.ts';
import { commitmentOf, figuresOf } from './passes.ts';
import { type List, percent } from './protocol.ts';
import { isSignedBy } from './signature.ts';

const CHAIN = 'vinh-long-2020/MT.12';
const names = (count: number): JsonObject[] => Array.from({ length: count }, (_, at) => ({ fullName: `Người ${at + 1}`, label: `Người ${at + 1}`, person: `p${at + 1}`, place: at + 1 }));
const SAID: JsonObject = {
  election: 'e1', form: 'strike-out', format: 'daihoi-list', names: names(3), office: 'committee', organisation: 'MT.12', regulation: '244-QD/TW', round: 1, roundKind: 'first', season: 'vinh-long-2020',
  seats: 2, switchedOff: [], v: 1, version: 1, vote: { against: 0, for: 116, other: 0 },
};

function listOf(more: JsonObject = {}): List {
  const list = readList({ ...SAID, ...more }, CHAIN);
  if ('field' in list) throw new Error(list.field);
  return list;
}

describe('a frozen list', () => {
  test('is read with its hash, whatever the order of its fields', () => {
    expect(listOf().hash).toBe(createHash('sha256').update(canonicalText(SAID)).digest('hex'));
    expect(hashOf(Object.fromEntries(Object.entries(SAID).toReversed()))).toBe(listOf().hash);
    expect(listOf({ office: 'secretary', seats: 3, form: 'boxes' }).form).toBe('boxes');
  });

  test.each<[string, JsonObject, string]>([
    ['of another congress', { organisation: 'MT.11' }, 'organisation'],
    ['of an unknown edition', { regulation: '220-QD/TW' }, 'regulation'],
    ['whose paper does not follow from it', { form: 'boxes' }, 'form'],
    ['without seats', { seats: 0 }, 'seats'],
    ['of a version before the first', { version: 0 }, 'version'],
    ['that switches off what is sourced', { switchedOff: ['R-244-32.1'] }, 'switchedOff'],
    ['that switches off twice', { switchedOff: ['R-244-32.6', 'R-244-32.6'] }, 'switchedOff'],
    ['without names', { names: [] }, 'names'],
    ['with a place left out', { names: names(3).slice(1) }, 'names'],
    ['with one person twice', { names: [...names(2), { ...names(3)[2], person: 'p1' }] as JsonObject[] }, 'names'],
    ['with a field more', { more: 1 }, 'fields'],
  ])('%s is refused', (_name, more, field) => expect(readList({ ...SAID, ...more }, CHAIN)).toEqual({ field }));
});

describe('a pass', () => {
  const pass = (...ballots: Json[]): Json => ({ kind: 'ballots', ballots });
  const of = (ballot: Json, times = 1): Json => ({ ballot, times });

  test('is known by its commitment: one bit of papers or salt changes it', () => {
    const content = pass(of({ kind: 'foreign' }));
    const salt = 'ab'.repeat(32);
    expect(commitmentOf(salt, content)).toBe(createHash('sha256').update(`${salt}{"ballots":[{"ballot":{"kind":"foreign"},"times":1}],"kind":"ballots"}`).digest('hex'));
    expect(commitmentOf(salt.replace('a', 'c'), content)).not.toBe(commitmentOf(salt, content));
    expect(commitmentOf(salt, pass(of({ kind: 'foreign' }, 2)))).not.toBe(commitmentOf(salt, content));
  });

  test('gives figures, as papers or as sums', () => {
    const papers = pass(of({ kind: 'foreign' }), of({ kind: 'strike-out', struck: [1, 2, 3] }), of({ kind: 'strike-out', struck: [1] }, 4));
    const sums = { kind: 'sums', totals: { against: [0, 0, 0], invalid: [{ papers: 1, reason: 'not-issued' }, { papers: 1, reason: 'votes-for-nobody' }], papers: 6, valid: 4, votes: [0, 4, 4] } };
    expect(figuresOf(papers, listOf())).toEqual(figuresOf(sums, listOf()));
    expect(figuresOf(papers, listOf())).toEqual([6, 4, 1, 0, 1, 0, 0, 0, 0, 0, 4, 4, 0, 0, 0]);
  });

  test.each<[string, Json]>([
    ['a place beyond the list', pass(of({ kind: 'strike-out', struck: [4] }))],
    ['a place twice', pass(of({ kind: 'strike-out', struck: [1, 1] }))],
    ['another kind of paper', pass(of({ kind: 'tick', ticked: [1] }))],
    ['too few marks', pass(of({ kind: 'boxes', marks: ['agree'] }))],
    ['no papers of a kind', pass(of({ kind: 'foreign' }, 0))],
    ['equal papers apart', pass(of({ kind: 'foreign' }), of({ kind: 'foreign' }))],
    ['papers in an order of their own', pass(of({ kind: 'strike-out', struck: [] }), of({ kind: 'foreign' }))],
    ['an id beside a paper', pass({ ballot: { kind: 'foreign' }, times: 1, id: 'x' })],
    ['a reason that is no finding', pass(of({ kind: 'invalid', reason: 'too-many-names' }))],
    ['sums for too few names', { kind: 'sums', totals: { against: [0], invalid: [], papers: 1, valid: 1, votes: [1] } }],
    ['reasons out of order', { kind: 'sums', totals: { against: [0, 0, 0], invalid: [{ papers: 1, reason: 'marked' }, { papers: 1, reason: 'not-issued' }], papers: 2, valid: 0, votes: [0, 0, 0] } }],
    ['nothing of the kind', { kind: 'photographs' }],
  ])('with %s is refused', (_name, content) => expect(figuresOf(content, listOf())).toBeUndefined());
});

describe('a share of those summoned', () => {
  test.each<[number, number, string]>([[25, 60, '41,67'], [0, 60, '0,00'], [1, 3, '33,33'], [2, 3, '66,67'], [1, 800, '0,13'], [60, 60, '100,00'], [30, 2, '1.500,00'], [0, 0, '–'], [9_007_199_254_740_991, 9_007_199_254_740_991, '100,00']])('%i of %i is %s', (votes, summoned, text) => {
    expect(percent(votes, summoned)).toBe(text);
  });
});

describe('a signature', () => {
  const pair = generateKeyPairSync('ed25519');
  const key = pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  const text = `daihoi protocol 1\n${'6'.repeat(64)}`;
  const signature = sign(null, Buffer.from(text), pair.privateKey);

  test('holds over these bytes by this key alone', () => {
    expect(isSignedBy(key, text, signature)).toBe(true);
    expect(isSignedBy(key, text.replace('6', '7'), signature)).toBe(false);
    expect(isSignedBy(generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).subarray(-32), text, signature)).toBe(false);
    for (let bit = 0; bit < 512; bit += 1) expect(isSignedBy(key, text, signature.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)) as Buffer)).toBe(false);
  });

  test.each([[key.subarray(1), signature], [key, signature.subarray(1)], [Buffer.alloc(0), Buffer.alloc(0)], [Buffer.alloc(32, 0xff), signature]])('that is malformed holds never', (of, signed) => {
    expect(isSignedBy(of, text, signed)).toBe(false);
  });
});
