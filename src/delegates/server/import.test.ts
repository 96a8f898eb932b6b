import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { SYSTEM } from '#platform/actor.ts';
import { type BookColumn, readXlsx, toXlsx } from '#platform/documents/excel.ts';
import type { Exchange } from '#platform/http/route.ts';
import { ROLL_COLUMNS } from '../core/roll-sheet.ts';
import { code, DELEGATES, enrol, hall, type Hall, MEMBERS, value } from '../testing/hall.ts';
import { importRoll, previewImport } from './import-roll.ts';
import { listParticipants } from './list-participants.ts';
import { exportRoll, importTemplate } from './roll-book.ts';

let world: Hall;
beforeAll(async () => {
  world = await hall();
});
afterAll(() => world.database.close());

type Columns = (typeof ROLL_COLUMNS)[number]['id'];
type Line = Partial<Record<Columns, string>>;
const exchange = (bytes: Uint8Array): Exchange => ({ address: '', device: '', token: undefined, setToken() {}, clearToken() {}, file: { name: 'danh-sach.xlsx', bytes } });
const book = async (lines: readonly Line[], columns: readonly Columns[] = ROLL_COLUMNS.map((each) => each.id)): Promise<Exchange> => exchange(await toXlsx({
  title: 'Danh sách', dated: day('2020-05-20'),
  sheets: [{
    name: 'Danh sách', titles: ['Danh sách'], columns: ROLL_COLUMNS.filter((each) => columns.includes(each.id)).map((each): BookColumn => ({ header: each.heading, width: 20, type: 'text' })) as [BookColumn, ...BookColumn[]],
    rows: lines.map((line) => ROLL_COLUMNS.filter((each) => columns.includes(each.id)).map((each) => line[each.id] ?? '')),
  }],
}));
const preview = async (place: typeof MEMBERS | typeof DELEGATES, file: Promise<Exchange>) => previewImport(world.shell, SYSTEM, place, await file);
const enter = async (place: typeof MEMBERS | typeof DELEGATES, file: Promise<Exchange>) => importRoll(world.shell, SYSTEM, place, await file);
const roll = async (place: typeof MEMBERS | typeof DELEGATES) => value(await listParticipants(world.shell, SYSTEM, { ...place, offset: 0, limit: 1000 }));
const count = async (): Promise<number> => Number((await world.database.pool.query<{ count: string }>('select count(*) from participants')).rows[0]?.count);

const AN: Line = { fullName: 'Trần Thị An', source: 'Được bầu', delegationCode: 'LH.01', born: '3/2/1975', sex: 'nữ', joinedOn: '19/5/1999', officialOn: '19/5/2000', education: 'Trung học phổ thông', profession: 'Đại học', theory: 'Cao cấp', discipline: 'Khiển trách' };
const BINH: Line = { fullName: 'Lê Văn Bình', source: 'đương nhiên', delegation: 'Cấp ủy triệu tập', isConvener: 'x', born: '1968' };
const CHI: Line = { fullName: 'Ngô Thị Chi', kind: 'Đại biểu dự khuyết', alternateRank: '1', delegationCode: 'LH.01', delegation: 'Đoàn An Bình' };

describe('import of the roll', () => {
  test('the preview says what would change and writes nothing; the import is one entry', async () => {
    await enrol(world, DELEGATES, 'Người Không Có Trong Tệp');
    const before = await count();
    expect(value(await preview(DELEGATES, book([AN, BINH, CHI])))).toMatchObject({
      added: 3, changed: 0, same: 0, missing: ['Người Không Có Trong Tệp'],
      lines: [{ row: 4, fullName: 'Trần Thị An', kind: 'official', delegation: { code: 'LH.01', name: 'Đảng bộ xã An Bình' }, change: 'new' }, { fullName: 'Lê Văn Bình' }, { fullName: 'Ngô Thị Chi', kind: 'alternate' }],
    });
    expect(await count()).toBe(before);
    expect(value(await enter(DELEGATES, book([AN, BINH, CHI])))).toEqual({ added: 3, changed: 0, same: 0 });
    const { rows } = await roll(DELEGATES);
    expect(rows.find((each) => each.fullName === 'Trần Thị An')).toMatchObject({
      kind: 'official', source: 'elected', profile: { bornOn: '1975-02-03', sex: 'female', ethnicity: 'Kinh', joinedOn: '1999-05-19', education: 'upper-secondary', profession: 'university', theory: 'advanced', discipline: 'reprimand' },
    });
    expect(rows.find((each) => each.fullName === 'Lê Văn Bình')).toMatchObject({ source: 'ex-officio', isConvener: true, profile: { bornYear: 1968, bornOn: null } });
    expect(new Set(rows.map((each) => each.badge)).size).toBe(rows.length);
  });

  test('handed in again it is the same; what differs is named by its column and changes nobody else', async () => {
    expect(value(await enter(DELEGATES, book([AN, BINH, CHI])))).toEqual({ added: 0, changed: 0, same: 3 });
    const changed = book([{ ...AN, position: 'Bí thư chi bộ', theory: 'Cử nhân' }, BINH, CHI]);
    expect(value(await preview(DELEGATES, changed))).toMatchObject({ added: 0, changed: 1, same: 2, lines: [{ change: 'changed', fields: ['Chức vụ', 'Lý luận chính trị'] }] });
    expect(value(await enter(DELEGATES, changed))).toEqual({ added: 0, changed: 1, same: 2 });
    expect((await roll(DELEGATES)).rows.find((each) => each.fullName === 'Trần Thị An')).toMatchObject({ position: 'Bí thư chi bộ', revision: 2 });
  });

  test('what is exported can be handed in as it is', async () => {
    for (const language of ['vi', 'en'] as const) {
      const file = value(await exportRoll(world.shell, SYSTEM, { ...DELEGATES, language })) as { bytes: Uint8Array };
      expect(value(await preview(DELEGATES, Promise.resolve(exchange(file.bytes))))).toMatchObject({ added: 0, changed: 0, missing: [] });
    }
    const { rows } = await world.database.pool.query<{ kinds: string[] }>(`select kinds from ledger where chain = 'thu-2020/LH.02' order by number desc limit 1`);
    expect(rows).toEqual([{ kinds: ['delegates.roll_downloaded'] }]);
  });

  test('every bad cell is named as the person sees it, and nothing is taken', async () => {
    const before = await count();
    const refused = await enter(DELEGATES, book([
      { ...AN, fullName: '', sex: 'khác' }, { fullName: 'Đỗ Văn Dũng', born: '31/2/1970' }, { fullName: 'Hồ Thị Em', source: 'Được bầu', delegationCode: 'KHONG' },
      { fullName: 'Mai Văn Giàu', kind: 'Đảng viên dự bị', delegation: 'Đoàn A' }, { fullName: 'Lý Thị Hoa', kind: 'Đại biểu dự khuyết', alternateRank: '0', delegation: 'Đoàn A' },
    ]));
    expect(refused).toMatchObject({ ok: false, problem: { code: 'roll_rows_wrong', count: 4 } });
    const cells = refused.ok ? [] : (refused.problem as { faults: readonly { cell: string; sentence: { vi: string } }[] }).faults.map((fault) => `${fault.cell} ${fault.sentence.vi}`);
    expect(cells).toEqual([
      'A4 Thiếu họ và tên.', expect.stringMatching(/^K4 Không có “khác”/), expect.stringMatching(/^J5 “31\/2\/1970” không phải ngày có thật/), expect.stringMatching(/^D8 “0” không phải thứ tự/),
    ]);
    expect(await count()).toBe(before);
  });

  test('what cannot stand together is named, cell by cell', async () => {
    const refused = await enter(DELEGATES, book([
      { fullName: 'Hồ Thị Em', source: 'Được bầu', delegationCode: 'KHONG' }, { fullName: 'Mai Văn Giàu', kind: 'Đảng viên dự bị', delegation: 'Đoàn A' }, { fullName: 'Lý Thị Hoa', kind: 'Đại biểu dự khuyết', alternateRank: '1', delegationCode: 'LH.01' },
      { fullName: 'Võ Văn Ích', delegation: 'Đoàn A' }, { fullName: 'Tô Văn Khá', source: 'Chỉ định', delegation: 'Đoàn A' }, { fullName: 'Tô Văn Khá', source: 'Chỉ định', delegation: 'Đoàn A' },
    ]));
    const cells = refused.ok ? [] : (refused.problem as { faults: readonly { cell: string; sentence: { vi: string } }[] }).faults.map((fault) => `${fault.cell} ${fault.sentence.vi}`);
    expect(cells).toEqual([
      'E4 Sổ tổ chức không có mã KHONG.', expect.stringMatching(/^B5 Đại hội đại biểu không có đảng viên dự bị/), expect.stringMatching(/^C7 Đại biểu chính thức phải ghi/), 'A9 Trùng người với dòng 8. Bỏ một dòng, hoặc ghi năm sinh để phân biệt.',
      expect.stringMatching(/^D6 Thứ tự dự khuyết 1 của .* đã là Ngô Thị Chi/),
    ]);
  });

  test('of a members’ congress the name is enough; columns stand in any order, titles above', async () => {
    expect(value(await enter(MEMBERS, book([{ fullName: 'Phan Văn Lợi' }, { fullName: 'Phan Thị Mỹ', kind: 'Đảng viên dự bị' }], ['kind', 'fullName'])))).toEqual({ added: 2, changed: 0, same: 0 });
    expect((await roll(MEMBERS)).counts.byKind).toEqual([{ kind: 'full-member', count: 1 }, { kind: 'probationary', count: 1 }]);
  });

  test('what is no roll is refused with its reason', async () => {
    expect(code(await preview(MEMBERS, Promise.resolve(exchange(new Uint8Array([1, 2, 3])))))).toBe('roll_sheet_unreadable');
    expect(code(await preview(MEMBERS, book([], ['kind', 'fullName'])))).toBe('roll_sheet_empty');
    expect(code(await preview(MEMBERS, book([{ kind: 'x' }], ['kind'])))).toBe('roll_headings_wrong');
  });

  test('the template has the columns of the form and says how to fill them in', async () => {
    for (const [place, has, hasNot] of [[MEMBERS, 'Sinh hoạt tạm thời tại đây', 'Thứ tự dự khuyết'], [DELEGATES, 'Thứ tự dự khuyết', 'Sinh hoạt tạm thời tại đây']] as const) {
      const file = value(await importTemplate(world.shell, SYSTEM, place)) as { bytes: Uint8Array };
      const sheets = value(await readXlsx(file.bytes));
      const text = JSON.stringify(sheets[0]);
      expect([text.includes(has), text.includes(hasNot), sheets.length]).toEqual([true, false, 2]);
    }
  });
});
