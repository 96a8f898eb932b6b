import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { SYSTEM } from '#platform/actor.ts';
import { closePdf } from '#platform/documents/pdf.ts';
import { lacks, pdfText } from '#platform/documents/testing/office-tools.ts';
import { code, DECISION, DELEGATES, enrol, hall, type Hall, MEMBERS, value } from '../testing/hall.ts';
import { checkIn } from './check-in.ts';
import { decideStanding } from './decide-standing.ts';
import { makeBadges } from './make-badges.ts';
import { reportFile, showReport } from './report.ts';

let world: Hall;
const wish = { place: 'Bình Hòa Phước', signerPost: '', signerName: 'Nguyễn Thị Ánh', complaints: '' };
const file = async (place: typeof MEMBERS | typeof DELEGATES, format: 'docx' | 'pdf') => value(await reportFile(world.shell, SYSTEM, { ...place, ...wish, format })) as { name: string; bytes: Uint8Array };
const textOf = async (place: typeof MEMBERS | typeof DELEGATES) => pdfText((await file(place, 'pdf')).bytes, '-layout').normalize('NFC').replace(/\s+/g, ' ');

beforeAll(async () => {
  world = await hall();
  const delegates = [
    await enrol(world, DELEGATES, 'Trần Thị An', { bornYear: 1990, sex: 'female', ethnicity: 'Khmer', joinedOn: day('2012-05-19'), education: 'upper-secondary', profession: 'university', theory: 'advanced', honours: 'Bằng khen' }),
    await enrol(world, DELEGATES, 'Lê Văn Bình', { source: 'ex-officio', isConvener: true, bornYear: 1961, sex: 'male', joinedOn: day('1985-02-03'), theory: 'bachelor', delegation: { code: null, name: 'Cấp ủy triệu tập' } }),
    await enrol(world, DELEGATES, 'Võ Thị Cúc', { source: 'appointed', bornYear: 1980, sex: 'female' }),
    await enrol(world, DELEGATES, 'Hồ Văn Dũng', { bornYear: 1972, sex: 'male' }),
  ];
  await enrol(world, DELEGATES, 'Ngô Văn Em', { kind: 'alternate', alternateRank: 1 });
  value(await decideStanding(world.shell, SYSTEM, { ...DELEGATES, participant: delegates[3] ?? '', standing: 'refused', holds: true, ...DECISION, reason: 'Bầu không đúng quy chế' }));
  value(await checkIn(world.shell, SYSTEM, { ...DELEGATES, events: delegates.slice(0, 2).map((participant, index) => ({ id: `00000000-0000-4000-8000-00000000000${index}`, participant, move: 'arrive' as const, happenedAt: '2020-05-28T23:30:00.000Z', desk: '' })) }));
  await enrol(world, MEMBERS, 'Phan Văn Lợi', { bornYear: 1970, sex: 'male' });
  await enrol(world, MEMBERS, 'Phan Thị Mỹ', { kind: 'probationary', bornYear: 1995, sex: 'female' });
});
afterAll(async () => {
  await closePdf();
  await world.database.close();
});

describe('F02 and F03', () => {
  test('figures of a delegates’ congress sum to those summoned; who is not recognised is named with the reason', async () => {
    const figures = value(await showReport(world.shell, SYSTEM, DELEGATES));
    expect(figures).toMatchObject({
      form: 'F02', asOf: '2020-05-29', total: { summoned: 3, present: 2 }, absent: { excused: 0, unexcused: 1 }, minority: { summoned: 1, present: 1 }, honoured: { summoned: 1, present: 1 }, alternates: 1,
      ages: { of: 3, youngest: 30, oldest: 59 }, refused: [{ name: 'Hồ Văn Dũng', delegation: 'Đoàn An Bình', reason: 'Bầu không đúng quy chế' }], base: { base: 2, threshold: 2 },
    });
    for (const { parts } of figures.breakdowns) expect([parts.reduce((sum, part) => sum + part.summoned, 0), parts.reduce((sum, part) => sum + part.present, 0)]).toEqual([3, 2]);
  });

  test('ages follow the day that is asked about', async () => {
    expect(value(await showReport(world.shell, SYSTEM, { ...DELEGATES, asOf: day('2019-12-31') })).ages).toMatchObject({ youngest: 29, oldest: 58 });
  });

  test.skipIf(lacks('pdftotext'))('the credentials report as an official paper, signed by the board', async () => {
    const text = await textOf(DELEGATES);
    for (const words of [
      'ĐẢNG BỘ HUYỆN LONG HỒ', 'ĐẢNG BỘ XÃ BÌNH HÒA PHƯỚC', 'thẩm tra tư cách đại biểu dự đại hội', 'có mặt 2/3 (66,67%)', 'Đương nhiên', 'Khmer', 'Tuổi đời bình quân 43', 'trẻ nhất 30 tuổi, cao nhất 59 tuổi',
      'Hồ Văn Dũng (Đoàn An Bình): Bầu không đúng quy chế.', '3 đại biểu được triệu tập đủ tư cách', 'còn 2. Trúng cử khi được quá một phần hai, tức từ 2 phiếu', 'T/M BAN THẨM TRA TƯ CÁCH', 'TRƯỞNG BAN', 'Nguyễn Thị Ánh', 'Sổ ghi thu-2020/LH.02',
    ]) expect(text).toContain(words);
  });

  test.skipIf(lacks('pdftotext'))('the attendance report of a members’ congress, signed by the presidium', async () => {
    const text = await textOf(MEMBERS);
    for (const words of ['tình hình đảng viên dự đại hội', 'Triệu tập 2 đảng viên; có mặt 0/2', 'Đảng viên dự bị', 'triệu tập 1 đảng viên chính thức', 'T/M ĐOÀN CHỦ TỊCH']) expect(text).toContain(words);
    expect(text).not.toContain('TƯ CÁCH ĐẠI BIỂU');
  });

  test('the same state gives the same bytes', async () => {
    for (const format of ['docx', 'pdf'] as const) expect(Buffer.compare((await file(DELEGATES, format)).bytes, (await file(DELEGATES, format)).bytes)).toBe(0);
  });

  test('without anybody on the roll there is neither report nor badge', async () => {
    const none = { ...MEMBERS, organisation: 'LH.03' };
    expect(code(await reportFile(world.shell, SYSTEM, { ...none, ...wish, format: 'pdf' }))).toBe('roll_empty');
    expect(code(await makeBadges(world.shell, SYSTEM, { ...none, format: 'pdf' }))).toBe('roll_empty');
  });

  test('badges of one delegation; that they were taken is on record', async () => {
    const badges = value(await makeBadges(world.shell, SYSTEM, { ...DELEGATES, format: 'pdf', delegation: 'LH.01' })) as { bytes: Uint8Array };
    expect(Buffer.from(badges.bytes).subarray(0, 5).toString()).toBe('%PDF-');
    const { rows } = await world.database.pool.query<{ body: string }>(`select body from ledger where chain = 'thu-2020/LH.02' order by number desc limit 1`);
    expect((JSON.parse(rows[0]?.body ?? '{}') as { events: unknown[] }).events).toEqual([{ kind: 'delegates.roll_downloaded', season: 'thu-2020', organisation: 'LH.02', file: 'badges', persons: 4 }]);
  });
});
