import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { STATUTES } from '../core/statutes/editions.ts';
import type { Sourced } from '../core/statutes/statute.ts';
import { lengthWords } from './rule-words.ts';
import { campaignsProblemWords, refusedRowWords, ruleWords } from './words.ts';

/** Every value of a statute anywhere within it. */
function sourcedIn(value: unknown): Sourced<unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'rule' in value && 'mark' in value ? [value as Sourced<unknown>] : Object.values(value).flatMap(sourcedIn);
}

describe('the answer to "Vì sao?"', () => {
  test.each(STATUTES)('exists for every rule of $edition', (statute) => {
    const missing = sourcedIn(statute).map(({ rule }) => rule).filter((rule) => !(rule in ruleWords));
    expect(missing).toEqual([]);
  });
  test.each(['R-PLAN-1', 'R-DER-6'])('exists for %s', (rule) => {
    expect(ruleWords[rule]?.says.vi).toMatch(/\.$/);
  });
});

test.each([
  [1, 'nửa ngày'],
  [2, '1 ngày'],
  [3, '1,5 ngày'],
  [4, '2 ngày'],
])('%i half days are %s', (halfDays, vi) => {
  expect(lengthWords(halfDays).vi).toBe(vi);
});

test('a refusal of many rows names three and counts the rest', () => {
  const rows = ['An Bình', 'Đồng Phú', 'Thanh Đức', 'Phú Đức'].map((name, index) => ({ code: 'already_held' as const, organisation: `LH.0${index}`, name }));
  expect(campaignsProblemWords.rows_refused({ code: 'rows_refused', count: 9, rows }).vi).toBe(
    'Chưa ghi gì vì 9 tổ chức không nhận được thay đổi: An Bình đã đại hội; Đồng Phú đã đại hội; Thanh Đức đã đại hội; và 6 tổ chức khác. Sửa hoặc bỏ các tổ chức này rồi làm lại.',
  );
});

test('all sentences are composed Unicode', () => {
  const texts = Object.values(ruleWords).flatMap(({ says, source }) => [says.vi, source.vi]);
  expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
});

test('a row under a dossier says which one and what to do', () => {
  const row = { organisation: 'LH.01', name: 'Đảng bộ xã An Bình', number: '21-TTr/ĐU', on: day('2020-05-06') };
  expect(refusedRowWords({ ...row, code: 'plan_approved' }).vi).toBe('Đảng bộ xã An Bình có kế hoạch đã được duyệt ngày 6/5/2020 (hồ sơ 21-TTr/ĐU); muốn đổi ngày, thời gian hay hình thức thì mở lại hồ sơ để điều chỉnh rồi trình lại');
  expect(refusedRowWords({ ...row, code: 'plan_awaits_approval' }).vi).toBe('Đảng bộ xã An Bình đã trình cấp trên duyệt kế hoạch (21-TTr/ĐU, 6/5/2020) nên giữ nguyên ngày, thời gian và hình thức; chờ trả lời hoặc rút hồ sơ rồi sửa');
});
