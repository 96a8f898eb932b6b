import { describe, expect, test } from 'vitest';
import { checkPassword, PASSWORD_MIN_CHARACTERS, proposeAccountName } from './account.ts';

describe('a password', () => {
  const names = ['lannt', 'Nguyễn Thị Lan'];
  test.each([
    ['a sentence', 'mùa xuân đến rồi', undefined],
    ['ten characters', 'trời xanh1', undefined],
    ['nine characters', 'trời xanh', 'password_too_short'],
    ['ten letters of which the marks are written apart count as seen', 'trời xanh!'.normalize('NFD').slice(0, -1), 'password_too_short'],
    ['the account with a year', 'lannt2020!', 'password_has_account_name'],
    ['the account within a sentence', 'lannt đi họp về', undefined],
    ['the person’s name without marks', 'NguyenThiLan', 'password_has_account_name'],
    ['the person’s name with a year', 'nguyễn thị lan 68', 'password_has_account_name'],
    ['one letter', 'aaaaaaaaaaaa', 'password_too_plain'],
    ['three letters', 'abcabcabcabc', 'password_too_plain'],
    ['a run of digits', '1234567890', 'password_too_plain'],
    ['a run backwards', 'zyxwvutsrqp', 'password_too_plain'],
  ])('%s', (_name, password, expected) => {
    const result = checkPassword(password, names);
    expect(result.ok ? undefined : result.problem.code).toBe(expected);
  });
  test('is kept in NFC, whatever the keyboard wrote', () => {
    expect(checkPassword('mùa xuân đến'.normalize('NFD'), names)).toEqual({ ok: true, value: 'mùa xuân đến'.normalize('NFC') });
  });
  test('says how many characters it needs', () => {
    expect(checkPassword('a', names)).toEqual({ ok: false, problem: { code: 'password_too_short', characters: PASSWORD_MIN_CHARACTERS } });
  });
  test('close to a long account name is refused', () => {
    const result = checkPassword('nguyenvanhung1!', ['nguyenvanhung']);
    expect(result).toEqual({ ok: false, problem: { code: 'password_has_account_name' } });
  });
});

test.each([
  ['Nguyễn Thị Lan', 'lannt'],
  ['Đặng Đình Đức', 'ducdd'],
  ['Y', 'y.cb'],
  ['Nguyễn Thị Mỹ', 'mynt'],
  ['Trần  Văn   Bình', 'binhtv'],
])('an account for %s is %s', (name, expected) => expect(proposeAccountName(name)).toBe(expected));
