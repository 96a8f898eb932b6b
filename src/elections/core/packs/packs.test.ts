import { describe, expect, test } from 'vitest';
import { INVALID_REASONS, ruleOfReason } from '../rules/validity.ts';
import { isUnconfirmed } from '../rules/slate.ts';
import { ruleSource, ruleWords } from '../rule-words.ts';
import { REGULATION_IDS } from './pack.ts';
import { marksOf, packOf, SWITCHABLE, unconfirmedAmong } from './packs.ts';

describe.each(REGULATION_IDS)('%s', (regulation) => {
  const pack = packOf(regulation);
  test('is found under its own name', () => expect(pack.regulation).toBe(regulation));

  test('every rule it cites has a sentence in both languages and a place', () => {
    for (const rule of marksOf(pack).keys()) {
      if (!ruleWords[rule]) throw new Error(`no words for ${rule}`);
      expect(ruleWords[rule]?.says.vi.normalize('NFC')).toBe(ruleWords[rule]?.says.vi);
      for (const text of [ruleWords[rule]?.says, ruleSource(rule, regulation)]) expect(text?.vi !== '' && text?.en !== '').toBe(true);
    }
  });

  test('knows a rule for every reason that its papers can have', () => {
    const reasons = regulation === 'association' ? INVALID_REASONS.filter((each) => each !== 'single-not-one-box') : INVALID_REASONS;
    for (const reason of INVALID_REASONS) expect([reason, ruleOfReason(pack, reason) !== undefined]).toEqual([reason, reasons.includes(reason)]);
  });
});

test('what has no source is said to have none', () => {
  const marks = marksOf(packOf('244-QD/TW'));
  const without = ['R-244-17.6e', 'R-244-17.6f', 'R-244-32.4', 'R-244-32.5', 'R-244-32.6', 'R-244-32.7', 'R-DER-2'];
  expect([...marks].filter(([, mark]) => mark === 'G').map(([rule]) => rule).toSorted()).toEqual(without);
  expect(unconfirmedAmong(packOf('190-QD/TW'), ['R-244-32.2', 'R-244-32.6'])).toEqual(['R-244-32.6']);
  for (const rule of SWITCHABLE) expect(marks.get(rule)).toBe('G');
  expect([...marksOf(packOf('association')).values()]).not.toContain('G');
});

test('R-190-14.1 the prepared share has a source under 190 and none under 244', () => {
  const finding = { code: 'prepared_share', rule: 'R-190-14.1', prepared: 15, seats: 15 } as const;
  expect(isUnconfirmed(packOf('244-QD/TW'), finding)).toBe(true);
  expect(isUnconfirmed(packOf('190-QD/TW'), finding)).toBe(false);
  expect(isUnconfirmed(packOf('244-QD/TW'), { code: 'no_surplus', rule: 'R-190-14.1', listed: 15, seats: 15 })).toBe(false);
});

test('R-190-INV.1 the case that was not read is an empty slot of 190 alone', () => {
  expect(packOf('190-QD/TW').invalid.filter((each) => each.reason === null)).toEqual([{ reason: null, rule: 'R-190-INV.1', mark: 'S' }]);
  for (const regulation of ['244-QD/TW', 'association'] as const) expect(packOf(regulation).invalid.every((each) => each.reason !== null)).toBe(true);
});

test('R-190-14.3 support for a name from the floor is asked under 190 alone', () => {
  expect(REGULATION_IDS.filter((each) => packOf(each).floorSupportOver !== null)).toEqual(['190-QD/TW']);
});

test.each([
  ['R-244-17.2', '244-QD/TW', 'Điều 17, Quy chế bầu cử theo Quyết định 244-QĐ/TW'],
  ['R-244-17.2', '190-QD/TW', 'Quy chế bầu cử theo Quyết định 190-QĐ/TW'],
  ['R-244-32.2', '190-QD/TW', 'Điều 30, Quy chế bầu cử theo Quyết định 190-QĐ/TW'],
  ['R-DL-22.5', '190-QD/TW', 'Điều 22, Điều lệ Đảng'],
  ['R-HOI-5.2', 'association', 'Quy chế bầu cử của hội'],
] as const)('%s in %s: %s', (rule, regulation, source) => expect(ruleSource(rule, regulation).vi).toBe(source));
