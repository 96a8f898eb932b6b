import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Sentence } from '#foundation/sentence.ts';
import type { ChainFinding } from './chain.ts';
import { balanceWords, chainWords, officeWords, reasonWords } from './finding-words.ts';
import type { BalanceFinding } from './reconcile.ts';
import { REASON_CODES, type ResultReason } from './result-reasons.ts';
import { ruleWords } from './rule-words.ts';

/** Rules named as a value somewhere in the room's core: those a screen or a paper may have to explain. */
function rulesInCode(): string[] {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('-words.ts'));
  const named = files.flatMap((file) => readFileSync(join(import.meta.dirname, file), 'utf8').match(/(?<=')R-[A-Z0-9]+-[\w.]+(?=')/g) ?? []);
  return [...new Set(named)].toSorted();
}

const whole = ({ vi, en }: Sentence): void => {
  expect(vi).toBe(vi.normalize('NFC').trim());
  for (const text of [vi, en]) expect(text).not.toMatch(/undefined|null|NaN|^$/);
};

test('every rule that the code names has its sentence', () => {
  expect(rulesInCode().length).toBeGreaterThan(50);
  expect(rulesInCode().filter((rule) => !ruleWords[rule])).toEqual([]);
  for (const { says } of Object.values(ruleWords)) whole(says);
});

describe('sentences with their figures', () => {
  test.each(REASON_CODES)('%s', (code) => {
    const reason: ResultReason = { place: 1, code, votes: 61, threshold: 59, of: 117, seats: 15, lastElected: 99, rules: [], unconfirmed: [] };
    whole(reasonWords[code](reason));
    whole(reasonWords[code]({ ...reason, lastElected: null }));
  });

  test('Nhơn Phú: over the half, but the seats are full', () =>
    expect(reasonWords['over-half-seats-full']({ place: 16, code: 'over-half-seats-full', votes: 61, threshold: 59, of: 117, seats: 15, lastElected: 100, rules: [], unconfirmed: [] }).vi).toBe(
      'Được 61 phiếu, đủ 59 nhưng không trúng cử: cả 15 chỗ thuộc người nhiều phiếu hơn (người cuối 100 phiếu).',
    ));

  const facts = {
    printed: 60, accounted: 59, issued: 57, present: 56, returned: 58, own: 58, papers: 3, cut: 4, batch: 2, differences: 1, cells: 'votes:3 valid against:2 invalid:marked', valid: 2, invalid: 2,
    place: 3, votes: 5, most: 4, against: 1, reason: 'marked', office: 'secretary', fullMembers: 8, needed: 9, members: 8, decided: 9, elected: 8, fullName: 'Lê Văn Ân',
  };
  const say = (words: object): Sentence[] => Object.values(words as Record<string, (of: unknown) => Sentence>).map((each) => each(facts));
  test('of the balance and of the chain', () => {
    for (const sentence of [...say(balanceWords satisfies Record<BalanceFinding['code'], unknown>), ...say(chainWords satisfies Record<ChainFinding['code'], unknown>)]) whole(sentence);
    for (const sentence of Object.values(officeWords)) whole(sentence);
  });
  test('of the whole instead of a batch', () =>
    expect(balanceWords.parts_do_not_sum({ code: 'parts_do_not_sum', batch: null, valid: 2, invalid: 2, papers: 3 }).vi).toBe('Cộng chung: hợp lệ 2 và không hợp lệ 2 không bằng 3 phiếu. Kiểm lại.'));
  test('cells are named in words', () =>
    expect(balanceWords.kinds_differ({ code: 'kinds_differ', batch: 2, cells: 'votes:3 valid' }).vi).toBe(
      'Tập 2: hai lượt ghi khác nhau một số phiếu mà các số sau vẫn khớp: phiếu của người thứ 3, phiếu hợp lệ. Xem lại phiếu giấy; số đúng thì chấp nhận, sai thì kiểm lại.',
    ));
});
