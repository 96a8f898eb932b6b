import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeActor } from '#people/testing/actors.ts';
import { opinionsContract } from '../contract.ts';
import { draftsInMay, type DraftsInMay, driveOver, HERE, meetingOf, SEASON, value } from '../testing/drafts-in-may.ts';
import { onParagraph, opinionCounts } from './asking.ts';
import { driveOverview } from './drive-overview.ts';
import { changeDrive } from './drives.ts';
import { enterOpinions } from './entering.ts';
import { withdrawOpinion } from './receipts.ts';
import { giveOpinion } from './giving.ts';
import { searchOpinions } from './search.ts';

let all: DraftsInMay;
const TEXTS = ['Đề nghị xây cầu Rạch Mương trước.', 'Nghèo đa chiều còn cao ở ấp Phú Hòa.'.normalize('NFD'), 'Nông\u200Bthôn mới cần đường điện.', 'Thống nhất cao với dự thảo.', 'De nghi lam duong truoc cau.'];

beforeAll(async () => {
  all = await draftsInMay();
  const { id } = await meetingOf(all.shell, [all.documents.province]);
  const lines = TEXTS.map((text, index) => ({ opinion: randomUUID(), paragraph: index % 2 === 0 ? 2 : null, topic: 'other' as const, kind: 'other' as const, text, oldWords: '', newWords: '', occurrence: null, sharing: 2, speaker: 'Trần Văn Kín' }));
  value(await enterOpinions(all.shell, all.secretary, { ...HERE, meeting: id, drive: all.drive, document: all.documents.province, version: 1, lines }));
});
afterAll(() => all.database.close());

const search = async (q: string, wish: object = {}, actor = all.office) => value(await searchOpinions(all.shell, actor, opinionsContract.searchOpinions.input.parse({ season: SEASON, q, ...wish })));
const found = async (q: string, wish: object = {}) => (await search(q, wish)).rows.map((each) => TEXTS.indexOf(each.text)).toSorted((a, b) => a - b);

describe('search', () => {
  test.each([
    ['de nghi', [0, 4]], ['ĐỀ NGHỊ', [0, 4]], ['ngheo da chieu', [1]], ['phú hoà', [1]], ['nongthon', [2]], ['rach muo', [0]], ['"xây cầu"', [0]], ['"cầu xây"', []], ['cau xay', [0]], ['không có', []], ['%', []], ["' | '", []], ['cầu:* & !x', [0]],
  ])('%s', async (q, expected) => {
    expect(await found(q)).toEqual(expected);
  });

  test('shows the hits in the letters as they were written', async () => {
    const [row] = (await search('nghèo')).rows;
    expect(row?.hits.map(({ from, until }) => row.text.slice(from, until).normalize('NFC'))).toEqual(['Nghèo']);
  });

  test('stays within the range, and names no speaker to those above', async () => {
    expect((await search('de nghi', {}, await makeActor(all.database.db, 'district-office', 'MT'))).count).toBe(0);
    expect((await search('de nghi')).rows.map((each) => each.speaker)).toEqual([null, null]);
    expect((await search('de nghi', {}, all.secretary)).rows[0]?.speaker).toBe('Trần Văn Kín');
    expect(await searchOpinions(all.shell, all.secretary, opinionsContract.searchOpinions.input.parse({ season: SEASON, q: 'x', unit: 'MT' }))).toMatchObject({ problem: { code: 'not_in_your_range' } });
  });
});

test('opinions on a paragraph are paged, and counted whole', async () => {
  const page = value(await onParagraph(all.shell, all.office, opinionsContract.onParagraph.input.parse({ season: SEASON, organisation: 'TINH', document: all.documents.province, paragraph: 2, limit: 2 })));
  expect([page.count, page.opinions.length, page.counts]).toEqual([3, 2, { agree: 0, disagree: 0, other: 3, amend: 0, sharing: 6, organisations: 1 }]);
  const counts = value(await opinionCounts(all.shell, all.office, { season: SEASON, organisation: 'TINH', document: all.documents.province }));
  expect(counts.paragraphs.map((each) => [each.paragraph, each.other])).toEqual([[null, 2], [2, 3]]);
  expect(value(await opinionCounts(all.shell, all.office, { season: SEASON, organisation: 'LH.02', document: all.documents.province })).total.opinions).toBe(0);
});

describe('the overview of a drive', () => {
  const overview = async (wish: object = {}, actor = all.office) => value(await driveOverview(all.shell, actor, opinionsContract.driveOverview.input.parse({ season: SEASON, drive: all.drive, ...wish })));

  test('says who has discussed which draft, by committee and organisation', async () => {
    const { total, committees, documents, rows, count } = await overview({ unit: 'LH' });
    expect(total).toEqual({ organisations: 5, begun: 1, complete: 0, meetings: 1, opinions: 5 });
    expect([count, rows.find((each) => each.code === 'LH.01'), rows.find((each) => each.code === 'LH.02')?.missing.length]).toEqual([5, { code: 'LH.01', name: 'Đảng bộ xã An Bình', meetings: 1, opinions: 5, lastOn: '2020-05-19', missing: [all.documents.centre] }, 2]);
    expect(documents.map((each) => [each.organisations, each.discussed])).toEqual([[5, 0], [5, 1]]);
    expect(committees.map((each) => [each.code, each.opens])).toEqual([['LH.01', false], ['LH.02', false], ['LH.03', false], ['LH.04', false]]);
    const whole = await overview();
    expect(whole.committees.map((each) => [each.code, each.organisations, each.opens])).toEqual([['LH', 5, true], ['MT', 3, true]]);
  });

  test('lists what is missing, silent or complete, page by page', async () => {
    // A meeting that had the draft on the table has discussed it, though nobody said anything.
    await meetingOf(all.shell, [all.documents.centre], { group: 'Chi bộ hai' });
    expect((await overview({ show: 'complete' })).rows.map((each) => each.code)).toEqual(['LH.01']);
    const silent = await overview({ show: 'silent', limit: 3, offset: 3 });
    expect([silent.count, silent.rows.length]).toEqual([7, 3]);
    expect((await overview({ show: 'silent', offset: 50 })).count).toBe(7);
  });

  test('shows a district its part, and nothing of another', async () => {
    const district = await makeActor(all.database.db, 'district-office', 'MT');
    const { unit, rows } = await overview({}, district);
    expect([unit.code, rows.every((each) => each.code.startsWith('MT'))]).toEqual(['MT', true]);
    expect(await driveOverview(all.shell, district, opinionsContract.driveOverview.input.parse({ season: SEASON, drive: all.drive, unit: 'LH' }))).toMatchObject({ problem: { code: 'not_in_your_range' } });
  });
});

test('a drive keeps a draft that has opinions, and tells who saved first', async () => {
  const input = opinionsContract.changeDrive.input.parse({ season: SEASON, organisation: 'TINH', drive: all.drive, revision: 1, name: 'Đợt góp ý', documents: [all.documents.centre], from: '2020-05-01', until: '2020-05-25' });
  expect(await changeDrive(all.shell, all.office, input)).toMatchObject({ problem: { code: 'document_has_opinions', opinions: 5 } });
  const kept = { ...input, documents: [all.documents.province, all.documents.centre] };
  expect(value(await changeDrive(all.shell, all.office, kept))).toMatchObject({ revision: 2, until: '2020-05-25', documents: [{ id: all.documents.province }, { id: all.documents.centre }] });
  expect(await changeDrive(all.shell, all.office, kept)).toMatchObject({ problem: { code: 'drive_changed_meanwhile', by: 'Nguyễn Văn Phòng' } });
});

test('a withdrawn opinion is neither found nor counted', async () => {
  const drive = await driveOver(all.shell, 'LH', [all.documents.district]);
  const opinion = randomUUID();
  const input = opinionsContract.giveOpinion.input.parse({ ...HERE, opinion, receipt: randomUUID(), drive, document: all.documents.district, version: 1, paragraph: 2, topic: 'other', kind: 'other', text: 'Câu độc nhất vô nhị.' });
  value(await giveOpinion(all.shell, all.member, input));
  expect((await search('doc nhat vo nhi')).count).toBe(1);
  value(await withdrawOpinion(all.shell, all.member, { opinion, reason: '' }));
  expect((await search('doc nhat vo nhi')).count).toBe(0);
  expect(value(await opinionCounts(all.shell, all.office, { season: SEASON, organisation: 'LH', document: all.documents.district })).total.opinions).toBe(0);
});
