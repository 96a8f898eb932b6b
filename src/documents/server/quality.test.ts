import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import { answerQuality as answerContract } from '../contract.ts';
import { at, documentAt, redrafted, seasonInMay, type SeasonInMay, value, written } from '../testing/drafts.ts';
import { documentsParts } from './parts.ts';
import { answerQuality, quality } from './quality.ts';

let season: SeasonInMay;
let secretary: MadeActor;
const parts = documentsParts({ targetsJudged: async () => ({ former: { met: 12, of: 12 }, new: { met: 3, of: 4 } }), levelsDiscussed: async () => ({ own: 4, superior: 1, centre: 0, meetings: 2 }), timeBalance: async () => ({ documents: 30, elections: 90 }) });

beforeAll(async () => {
  season = await seasonInMay();
  secretary = await makeActor(season.database.db, 'grassroots-secretary', 'LH.02', { name: 'Lê Văn Xã' });
});
afterAll(() => season.database.close());

const show = async (document: string) => value(await quality(season.shell, secretary, { ...at('LH.02'), document }, parts));
const answer = (document: string, more: object) => answerQuality(season.shell, secretary, answerContract.input.parse({ ...at('LH.02'), document, version: 1, point: 'measured-by-own-resolution', passages: [2], revision: 0, ...more }), parts);
const problem = async (done: Promise<{ readonly ok: boolean; readonly problem?: unknown }>) => (await done).problem;

test('R-SEED-6: a point is shown by its figure and its passages, and not before', async () => {
  const { id } = await documentAt(season.database.db, 'LH.02');
  const state = async (point: string) => (await show(id)).points.find((each) => each.id === point)?.state;
  expect(await state('measured-by-own-resolution')).toBe('partly');
  const view = value(await answer(id, { note: 'Bảng 1.' }));
  expect(view).toMatchObject({ state: 'shown', figure: { met: 12, of: 12 }, passages: [{ paragraph: 2, under: ['Kết quả'], text: 'Thu ngân sách đạt 102% kế hoạch.' }], note: 'Bảng 1.', revision: 1, answeredBy: 'Lê Văn Xã' });
  expect([await state('measured-by-own-resolution'), await state('targets-feasible'), await state('three-levels-discussed'), await state('documents-get-time'), await state('complete'), await state('focus-discussed')]).toEqual(['shown', 'partly', 'partly', 'partly', 'no_evidence', 'no_evidence']);
  expect((await show(id)).shown).toBe(1);
  value(await answer(id, { passages: [], revision: 1 }));
  expect(await state('measured-by-own-resolution')).toBe('partly');
});

test('a passage that went from the draft is no evidence any more', async () => {
  const document = await documentAt(season.database.db, 'LH.02');
  value(await answer(document.id, { point: 'complete', passages: [2, 4] }));
  await redrafted(season.database.db, document, document.version, written('# Kết quả', 'Thu ngân sách đạt 102% kế hoạch.'));
  expect((await show(document.id)).points.find((each) => each.id === 'complete')).toMatchObject({ state: 'shown', passages: [{ paragraph: 2 }], gone: 1 });
});

test('refusals', async () => {
  const { id } = await documentAt(season.database.db, 'LH.02');
  expect(await problem(answer(id, { point: 'documents-get-time' }))).toEqual({ code: 'point_counts_alone', point: 'documents-get-time' });
  expect(await problem(answer(id, { passages: [77] }))).toEqual({ code: 'paragraph_not_found' });
  expect(await problem(answer(id, { version: 2 }))).toEqual({ code: 'version_not_in_hand', inHand: 1 });
  value(await answer(id, {}));
  expect(await problem(answer(id, {}))).toEqual({ code: 'quality_changed_meanwhile', savedBy: 'Lê Văn Xã' });
});
