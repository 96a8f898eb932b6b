import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import { SYSTEM, type Actor } from '#platform/actor.ts';
import { searchDocuments as contract } from '../contract.ts';
import { documentAt, redrafted, SEASON, seasonInMay, type SeasonInMay, value, written } from '../testing/drafts.ts';
import { searchDocuments, wordsOf } from './search.ts';

let season: SeasonInMay;
let secretary: MadeActor;

beforeAll(async () => {
  season = await seasonInMay();
  const { db } = season.database;
  secretary = await makeActor(db, 'grassroots-secretary', 'LH.02');
  const own = await documentAt(db, 'LH.02', { title: 'Báo cáo của LH.02', text: written('# Kết quả', '## Giao thông', 'Nâng cấp đường liên ấp Phú An.', 'Kỳ này, đường tỉnh 902 hoà vào quốc lộ.') });
  await redrafted(db, own, own.version, written('# Kết quả', '## Giao thông', 'Nâng cấp đường liên ấp Phú An.', 'Kỳ này, đường tỉnh 902 hoà vào quốc lộ 57.'));
  await documentAt(db, 'LH.03', { title: 'Báo cáo của LH.03', text: written('Đường liên ấp còn hẹp.') });
  await documentAt(db, 'LH', { title: 'Dự thảo của huyện', state: 'opinions', presented: 1, text: written('Đường liên ấp toàn huyện.') });
  await documentAt(db, 'TINH', { title: 'Nháp của tỉnh', text: written('Đường liên ấp toàn tỉnh.') });
  await documentAt(db, 'LH.02', { title: 'Đã rút', state: 'withdrawn', text: written('Đường liên ấp bỏ.') });
});
afterAll(() => season.database.close());

const ask = async (q: string, more: object = {}, actor: Actor = secretary) => searchDocuments(season.shell, actor, contract.input.parse({ season: SEASON, q, ...more }));
const titles = async (q: string, more: object = {}, actor: Actor = secretary) => value(await ask(q, more, actor)).rows.map((row) => row.title).toSorted();
const marked = async (q: string) => value(await ask(q)).rows.flatMap(({ text, stretches }) => stretches.map(({ from, until }) => text.slice(from, until)));

test('without marks, in any spelling, at the right letters, with the headings above', async () => {
  const { rows } = value(await ask('duong lien ap phu'));
  expect(rows).toMatchObject([{ title: 'Báo cáo của LH.02', draft: 2, under: ['Kết quả', 'Giao thông'], text: 'Nâng cấp đường liên ấp Phú An.', paragraph: 3 }]);
  expect(await marked('duong lien ap phu')).toEqual(['đường', 'liên', 'ấp', 'Phú']);
  expect(await marked('HOÀ VÀO')).toEqual(['hoà', 'vào']);
  expect(await marked('kì này')).toEqual(['Kỳ', 'này']);
  expect(await marked('"tinh 902"')).toEqual(['tỉnh 902']);
  expect(await marked('“902 tinh”')).toEqual([]);
  expect(await marked('quoc lo 5')).toEqual(['quốc', 'lộ', '5']);
});

test('in the own range every draft in hand, from above what was put before others, nothing withdrawn', async () => {
  expect(await titles('duong lien ap')).toEqual(['Báo cáo của LH.02', 'Dự thảo của huyện']);
  expect(await titles('duong lien ap', { unit: 'LH.02' })).toEqual(['Báo cáo của LH.02']);
  expect(await titles('duong lien ap', {}, SYSTEM)).toEqual(['Báo cáo của LH.02', 'Báo cáo của LH.03', 'Dự thảo của huyện', 'Nháp của tỉnh']);
  expect(await titles('duong lien ap', { kind: 'resolution' }, SYSTEM)).toEqual([]);
});

test('pages follow one another', async () => {
  const page = async (offset: number) => value(await ask('duong', { limit: 2, offset }, SYSTEM));
  expect((await page(0)).total).toBe(5);
  expect([...(await page(0)).rows, ...(await page(2)).rows, ...(await page(4)).rows].map((row) => row.text)).toEqual(value(await ask('duong', {}, SYSTEM)).rows.map((row) => row.text));
});

test('refusals, and nothing that the index would misread', async () => {
  expect(await ask('…–!')).toMatchObject({ problem: { code: 'query_without_word' } });
  expect(await ask('ap', { unit: 'MT' })).toMatchObject({ problem: { code: 'not_in_your_range' } });
  expect(await ask('ap', { unit: 'XX' })).toMatchObject({ problem: { code: 'unit_not_found', unit: 'XX' } });
  expect(wordsOf(`a:* & 'b' | !c <-> (d)\\`)).toBe('(a:*) & (b:*) & (c:*) & (d:*)');
  expect((await ask(`' or 1=1 -- & | ! <->`)).ok).toBe(true);
});
