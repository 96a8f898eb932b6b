import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestDatabase } from '#database/testing/test-database.ts';
import { moment } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import { listZip, unpack } from '#platform/documents/zip.ts';
import type { MinutesEntry } from '../core/minutes-entry.ts';
import { type CongressInMay, congressInMay, DELEGATES, opened, SEASON, value } from '../testing/congress-in-may.ts';
import { actualBalance } from '../core/agenda.ts';
import { endItem, startItem } from './agenda.ts';
import { agendaOf } from './store-day.ts';
import { closeCongress } from './close.ts';
import { addMinutesEntryWithin, moveAgendaToWithin, officersOf, openSitting as openSittingOf, quorumOf } from './door.ts';
import { remarkMinutes, showMinutes } from './minutes.ts';
import { decideMotion, putMotion } from './motions.ts';
import { electOfficers } from './officers.ts';
import { congressTimes, hallVotes } from './hall-votes.ts';
import { minutesFile, resolutionFile } from './papers.ts';
import { sittingsParts } from './parts.ts';
import { showResolution } from './resolution.ts';
import { showDay } from './show-day.ts';
import { endSpeech, requestSpeech, startSpeech } from './speeches.ts';

let congress: CongressInMay;
let database: TestDatabase;
const ENTRY: MinutesEntry = {
  id: randomUUID(), at: moment('2020-05-30T04:10:00.000Z'), kind: 'election-result',
  sentence: { vi: 'Trưởng ban kiểm phiếu công bố kết quả bầu Ban Chấp hành: 15 đồng chí trúng cử.', en: 'The head teller announced the result of the committee: 15 elected.' },
  detail: { vi: 'Biên bản kiểm phiếu kèm theo.', en: 'See the protocol.' },
  resolution: { vi: 'Ban Chấp hành khóa mới gồm 15 đồng chí.', en: 'The new committee has 15 members.' },
};

const by = () => [congress.shell, congress.secretary] as const;
const minutes = async () => value(await showMinutes(...by(), DELEGATES));
const resolution = async () => value(await showResolution(...by(), DELEGATES, congress.parts));

/** The letters of a Word file, its runs joined. */
function textOfDocx(bytes: Uint8Array): string {
  const entries = listZip(bytes);
  const files = entries.ok ? unpack(entries.value, 10_000_000) : entries;
  const document = files.ok ? new TextDecoder().decode(files.value.get('word/document.xml')) : '';
  return document.replace(/<w:p[ >]/g, '\n$&').replace(/<[^>]+>/g, '');
}

/** A morning as a secretary records it. */
beforeAll(async () => {
  congress = await congressInMay();
  ({ database } = congress);
  congress.shell.at('2020-05-30T00:30:00.000Z');
  await opened(congress);
  const items = value(await showDay(...by(), DELEGATES, congress.parts)).agenda.items.filter((item) => item.sitting === 'official');
  congress.shell.at('2020-05-30T00:35:00.000Z');
  value(await startItem(...by(), { ...DELEGATES, item: items[0]?.id ?? '' }));
  const people = [0, 1].map((index) => ({ participant: congress.people[index] ?? '', head: index === 0 }));
  value(await electOfficers(...by(), { ...DELEGATES, office: 'presidium', method: 'card', for: 9, against: 0, other: 0, people }, congress.parts));
  value(await electOfficers(...by(), { ...DELEGATES, office: 'secretariat', method: 'card', for: 8, against: 0, other: 1, people: [{ participant: congress.people[2] ?? '', head: true }] }, congress.parts));
  value(await endItem(...by(), { ...DELEGATES, item: items[0]?.id ?? '' }));
  congress.shell.at('2020-05-30T02:00:00.000Z');
  value(await requestSpeech(...by(), { ...DELEGATES, role: 'superior', name: 'Nguyễn Văn Cấp', unit: 'Phó Bí thư Huyện ủy', subject: 'Chỉ đạo đại hội', minutes: 15 }, congress.parts));
  const speech = value(await showDay(...by(), DELEGATES, congress.parts)).speakers.waiting[0]?.id ?? '';
  value(await startSpeech(...by(), { ...DELEGATES, speech }));
  congress.shell.at('2020-05-30T02:12:00.000Z');
  value(await endSpeech(...by(), { ...DELEGATES, speech, summary: 'Biểu dương kết quả nhiệm kỳ; nhấn mạnh ba khâu đột phá' }));
  congress.shell.at('2020-05-30T04:10:00.000Z');
  await congress.shell.write(`${SEASON}/LH.02`, async (tx) => {
    const place = await congress.place();
    await congress.shell.record(tx, place.by, { chain: place.chain, operation: 'test.election', organisations: ['LH.02'], events: [...(await moveAgendaToWithin(tx, place, 'election')), ...(await addMinutesEntryWithin(tx, place, ENTRY))] });
    return ok(null);
  });
  congress.shell.at('2020-05-30T05:00:00.000Z');
  const motion = value(await putMotion(...by(), { ...DELEGATES, text: 'Thông qua Nghị quyết Đại hội', kind: 'resolution', method: 'card', majority: 'over-half-present' }));
  value(await decideMotion(...by(), { ...DELEGATES, motion: motion.id, for: 8, against: 0, other: 0, reason: '' }, congress.parts));
});
afterAll(() => database.close());

describe('the minutes F04', () => {
  test('are the record in the order of time', async () => {
    const { title, lines } = await minutes();
    expect(title.vi).toBe('Đại hội đại biểu Đảng bộ xã Bình Hòa Phước, nhiệm kỳ 2020 - 2025');
    expect(lines.map((line) => line.sentence.vi)).toEqual([
      'Phiên chính thức khai mạc lúc 7 giờ 30 phút, ngày 30 tháng 5 năm 2020. Triệu tập 9 đại biểu; có mặt 9, vắng 0.',
      'Mục 5. Chào cờ; mời đoàn chủ tịch, đoàn thư ký, ban thẩm tra tư cách đại biểu làm việc',
      'Biểu quyết số 1 (giơ thẻ): Bầu đoàn chủ tịch gồm 2 đồng chí. Tán thành 9/9 (100,00%), không tán thành 0, ý kiến khác 0. Được thông qua.',
      'Biểu quyết số 2 (giơ thẻ): Bầu đoàn thư ký gồm 1 đồng chí. Tán thành 8/9 (88,89%), không tán thành 0, ý kiến khác 1. Được thông qua.',
      'Đồng chí Nguyễn Văn Cấp (Phó Bí thư Huyện ủy) phát biểu chỉ đạo: Chỉ đạo đại hội.',
      'Mục 16. Bầu Ban Chấp hành khóa mới; kiểm phiếu, công bố kết quả',
      ENTRY.sentence.vi,
      'Biểu quyết số 3 (giơ thẻ): Thông qua Nghị quyết Đại hội. Tán thành 8/9 (88,89%), không tán thành 0, ý kiến khác 0, không biểu quyết 1. Được thông qua.',
    ]);
    expect(lines[2]?.detail?.vi).toBe('Đoàn chủ tịch: Nguyễn Văn An (chủ tọa), Trần Thị Bé.');
    expect(lines[4]?.detail?.vi).toBe('Biểu dương kết quả nhiệm kỳ; nhấn mạnh ba khâu đột phá.');
  });

  test('take a remark to a line or to the whole, and nothing else; the former remark stays in the record', async () => {
    const [first] = (await minutes()).lines;
    const remark = (line: string, text: string) => remarkMinutes(...by(), { ...DELEGATES, line, text });
    value(await remark(first?.id ?? '', 'Hai đại biểu đến muộn mười phút.'));
    value(await remark('all', 'Biên bản đã đọc lại trước đại hội.'));
    expect(await minutes()).toMatchObject({ remark: { text: 'Biên bản đã đọc lại trước đại hội.', by: 'Lê Thị Thư' }, lines: expect.arrayContaining([expect.objectContaining({ id: first?.id, remark: expect.objectContaining({ text: 'Hai đại biểu đến muộn mười phút.' }) })]) });
    value(await remark('all', ''));
    expect((await minutes()).remark).toBeNull();
    expect((await database.db.selectFrom('minutes_remarks').select('text').orderBy('entry_number').execute()).map((row) => row.text)).toEqual(['Hai đại biểu đến muộn mười phút.', 'Biên bản đã đọc lại trước đại hội.', '']);
    expect(await remark('khong-co', 'Gì đó')).toMatchObject({ problem: { code: 'minutes_line_not_found' } });
  });

  test('as Word and PDF with the official head, a draft until the congress is closed', async () => {
    const file = value(await minutesFile(...by(), { ...DELEGATES, format: 'docx', signedAt: '', secretary: '', chair: '' })) as { name: string; bytes: Uint8Array };
    const text = textOfDocx(file.bytes);
    expect(file.name).toBe('bien-ban-dai-hoi-LH.02.docx');
    for (const words of ['BIÊN BẢN', 'DỰ THẢO', 'ĐẢNG BỘ XÃ BÌNH HÒA PHƯỚC', 'NHIỆM KỲ 2020 - 2025', 'Biểu quyết số 3', 'T/M ĐOÀN THƯ KÝ', 'Lê Minh Châu', 'T/M ĐOÀN CHỦ TỊCH', 'Nguyễn Văn An', 'Ghi chú: Hai đại biểu đến muộn']) expect(text).toContain(words);
    const pdf = value(await minutesFile(...by(), { ...DELEGATES, format: 'pdf', signedAt: 'Bình Hòa Phước', secretary: '', chair: '' })) as { bytes: Uint8Array };
    expect(Buffer.from(pdf.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  });
});

describe('the resolution F05', () => {
  test('parts IV and V and the vote come from the record, the same vote as in the minutes', async () => {
    const made = await resolution();
    expect(made).toMatchObject({ fromDocuments: null, elected: [ENTRY.resolution], vote: { for: 8, against: 0, other: 0, present: 9, passed: true, share: '88,89%' } });
    expect(made.task[0]?.vi).toContain('chương trình hành động');
    expect((await minutes()).lines.some((line) => line.sentence.vi.includes('8/9 (88,89%), không tán thành 0, ý kiến khác 0, không biểu quyết 1'))).toBe(true);
  });

  test('without documents the paper says so; with them it has their paragraphs', async () => {
    const ask = { ...DELEGATES, format: 'docx', signedAt: '', chair: '' } as const;
    const bare = textOfDocx((value(await resolutionFile(...by(), ask, congress.parts)) as { bytes: Uint8Array }).bytes);
    expect(bare).toContain('hiện chưa có trong phần mềm');
    for (const words of ['NGHỊ QUYẾT', 'QUYẾT NGHỊ', 'Ban Chấp hành khóa mới gồm 15 đồng chí.', '8/9 (88,89%)']) expect(bare).toContain(words);
    const parts = sittingsParts({ resolutionParts: async () => ({ assessment: ['Đạt 17 trên 18 chỉ tiêu.'], direction: ['Thu nhập bình quân tăng 8%.'], papers: ['Báo cáo chính trị.'], tables: { assessment: null, direction: { caption: 'Chỉ tiêu đến năm 2025', head: ['TT', 'Chỉ tiêu', 'Mục tiêu'], rows: [['1', 'Hộ nghèo', '1,00%']] } } }) });
    const full = textOfDocx((value(await resolutionFile(...by(), ask, parts)) as { bytes: Uint8Array }).bytes);
    for (const words of ['Đạt 17 trên 18 chỉ tiêu.', 'Chỉ tiêu đến năm 2025', 'Hộ nghèo', '1,00%']) expect(full).toContain(words);
    expect(full).not.toContain('hiện chưa có trong phần mềm');
  });
});

describe('the door', () => {
  test('says who is there, who holds an office, which sitting is open, and moves the agenda once', async () => {
    const place = await congress.place();
    expect(await quorumOf(database.db, place)).toMatchObject({ summoned: 9, present: 9, reached: true, applied: false });
    expect((await officersOf(database.db, place.congress.id)).map((office) => office.office)).toEqual(['presidium', 'secretariat']);
    expect(await openSittingOf(database.db, place.congress.id)).toMatchObject({ kind: 'official', heldOn: '2020-05-30' });
    await congress.shell.write(place.chain, async (tx) => {
      expect(await moveAgendaToWithin(tx, place, 'election')).toEqual([]);
      return { ok: false, problem: 'nothing is kept' };
    });
  });
});

test('closed, the minutes end with the hour and are a draft no longer', async () => {
  congress.shell.at('2020-05-30T05:30:00.000Z');
  value(await closeCongress(...by(), { ...DELEGATES, accept: true }, congress.parts));
  const { lines, closedAt } = await minutes();
  expect([lines.at(-1)?.sentence.vi, lines.at(-2)?.sentence.vi, closedAt]).toEqual(['Đại hội bế mạc lúc 12 giờ 30 phút.', 'Phiên chính thức kết thúc lúc 12 giờ 30 phút.', '2020-05-30T05:30:00.000Z']);
  const file = value(await minutesFile(...by(), { ...DELEGATES, format: 'docx', signedAt: '', secretary: '', chair: '' })) as { bytes: Uint8Array };
  expect(textOfDocx(file.bytes)).not.toContain('DỰ THẢO');
  expect((await remarkMinutes(...by(), { ...DELEGATES, line: 'closing', text: 'Đúng giờ' })).ok).toBe(true);
});

describe('what later rooms ask of the day', () => {
  test('votes by hand with their counts', async () => {
    const { congress: of } = await congress.place();
    const votes = await hallVotes(database.db, of.id);
    expect(votes.find((vote) => vote.kind === 'resolution')).toMatchObject({ for: 8, against: 0, other: 0, present: 9, passed: true });
  });
  test('of a closed congress the time that was spent; a congress without agenda is missing', async () => {
    const { congress: of } = await congress.place();
    const times = await congressTimes(database.db, [of.id, 987_654], congress.shell.now());
    const actual = actualBalance(await agendaOf(database.db, of.id), congress.shell.now());
    expect([...times]).toEqual([[of.id, { documents: Math.round(actual.documents / 60), elections: Math.round(actual.elections / 60), speakers: 0, closed: true }]]);
  });
});
