import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import type { InputOf } from '#foundation/contract.ts';
import { readXlsx, toXlsx } from '#platform/documents/excel.ts';
import { toDocx } from '#platform/documents/word.ts';
import type { Exchange } from '#platform/http/route.ts';
import { opinionsContract } from '../contract.ts';
import { OPINION_COLUMNS } from '../core/opinion-sheet.ts';
import { addVersion, draftsInMay, type DraftsInMay, HERE, makeDraft, meetingOf, PARAGRAPHS, SEASON, driveOver, value } from '../testing/drafts-in-may.ts';
import { onParagraph, opinionCounts } from './asking.ts';
import { enterOpinions } from './entering.ts';
import { importOpinions, previewImport } from './importing.ts';
import { closeMeeting } from './meetings.ts';
import { exportOpinions, formFile, importTemplate } from './papers.ts';

type Enter = InputOf<typeof opinionsContract.enterOpinions>;
type Line = Enter['lines'][number];

let all: DraftsInMay;
let meeting: string;
beforeAll(async () => {
  all = await draftsInMay();
  meeting = (await meetingOf(all.shell, [all.documents.province])).id;
});
afterAll(() => all.database.close());

const line = (wish: Partial<Line> = {}): Line => ({ opinion: randomUUID(), paragraph: 2, topic: 'tasks-solutions', kind: 'other', text: 'Cần làm trước mùa mưa.', oldWords: '', newWords: '', occurrence: null, sharing: 12, speaker: '', ...wish });
const enter = (lines: Line[], wish: Partial<Enter> = {}) => enterOpinions(all.shell, all.secretary, { ...HERE, meeting, drive: all.drive, document: all.documents.province, version: 1, lines, ...wish });
const stored = async (): Promise<number> => (await all.database.db.selectFrom('opinions').select('id').execute()).length;

describe('a secretary', () => {
  test('enters what the meeting said, once', async () => {
    const lines = [line(), line({ kind: 'agree', text: '', sharing: 40 }), line({ paragraph: null, speaker: 'Trần Văn Chủ' })];
    const { added, opinions } = value(await enter(lines));
    expect([added, opinions.map((each) => [each.sharing, each.saidOn, each.way])]).toEqual([3, [[12, '2020-05-19', 'secretary'], [40, '2020-05-19', 'secretary'], [12, '2020-05-19', 'secretary']]]);
    expect(value(await enter(lines))).toMatchObject({ added: 0, again: 3 });
    expect(value(await enter([...lines, line()]))).toMatchObject({ added: 1, again: 3 });
  });

  test('all lines or none, each wrong one with its number', async () => {
    const before = await stored();
    const wrong = await enter([line(), line({ sharing: 41 }), line({ text: '' }), line({ kind: 'amend', oldWords: 'không có', newWords: 'x' })]);
    expect(wrong).toMatchObject({ problem: { code: 'opinions_wrong', count: 3, lines: [{ line: 2 }, { line: 3 }, { line: 4 }] } });
    const twice = line();
    expect(await enter([twice, twice])).toMatchObject({ problem: { code: 'opinions_wrong', count: 1 } });
    expect(await stored()).toBe(before);
  });

  test('R-DER-7: fewer attending than share a view are not accepted', async () => {
    const { id, revision } = await meetingOf(all.shell, [all.documents.province], { attending: null });
    value(await enter([line({ sharing: 30 })], { meeting: id }));
    expect(await closeMeeting(all.shell, all.secretary, { ...HERE, meeting: id, revision, attending: 29 })).toMatchObject({ problem: { code: 'attending_below_sharing', sharing: 30 } });
    expect(await closeMeeting(all.shell, all.secretary, { ...HERE, meeting: id, revision, attending: null })).toMatchObject({ problem: { code: 'attending_needed' } });
    expect(value(await closeMeeting(all.shell, all.secretary, { ...HERE, meeting: id, revision, attending: 30 }))).toMatchObject({ closed: true, attending: 30 });
  });

  test('writes down later what was said within the window, about the draft that was read', async () => {
    const document = await makeDraft(all.database, 'TINH', { title: 'Dự thảo hai lần', versions: 1 });
    const drive = await driveOver(all.shell, 'TINH', [document], '2020-05-01', '2020-05-19');
    await addVersion(all.database.db, document, 2, PARAGRAPHS);
    await all.database.db.updateTable('documents').set({ draft: 2, presented: 2 }).where('id', '=', document).execute();
    expect(value(await enter([line()], { document, drive, version: 1 })).added).toBe(1);
    expect(await enter([line()], { document, drive, version: 3 })).toMatchObject({ problem: { code: 'version_not_found', present: 2 } });
    const late = (await meetingOf(all.shell, [document], { heldOn: day('2020-05-20') })).id;
    expect(await enter([line()], { document, drive, version: 1, meeting: late })).toMatchObject({ problem: { code: 'drive_over' } });
    const future = (await meetingOf(all.shell, [document], { heldOn: day('2020-05-21'), codeUntil: null })).id;
    expect(await enter([line()], { document, drive, version: 1, meeting: future })).toMatchObject({ problem: { code: 'meeting_in_future' } });
  });
});

type Cells = readonly (string | number | null)[];

async function excel(rows: readonly Cells[], headings: readonly string[] = OPINION_COLUMNS.map((each) => each.heading)): Promise<Uint8Array> {
  const [first = '', ...others] = headings;
  const column = (header: string) => ({ header, width: 20, type: 'text' as const });
  return toXlsx({ title: 'Ý kiến', dated: day('2020-05-20'), sheets: [{ name: 'Ý kiến', columns: [column(first), ...others.map(column)], rows: rows.map((row) => [...row]) }] });
}

const exchange = (bytes: Uint8Array, name = 'y-kien.xlsx'): Exchange => ({ address: '', device: '', token: undefined, file: { name, bytes }, setToken: () => {}, clearToken: () => {} });
const about = (of = meeting) => ({ ...HERE, meeting: of, drive: all.drive, document: all.documents.province, version: 1 });
const row = (text: string, wish: Partial<Record<'paragraph' | 'kind' | 'old' | 'new' | 'sharing', string | number>> = {}): Cells =>
  [wish.paragraph ?? 2, '', wish.kind ?? 'Ý kiến khác', text, wish.old ?? '', wish.new ?? '', '', wish.sharing ?? '', ''];

describe('a file', () => {
  test('of 10,000 copies is taken over as it is, and once', async () => {
    const many = (await meetingOf(all.shell, [all.documents.province], { group: 'Chi bộ ấp Phú Thuận' })).id;
    const bytes = await excel(Array.from({ length: 10_000 }, () => row('Nhất trí cao với dự thảo, đề nghị làm sớm.')));
    const seen = value(await previewImport(all.shell, all.secretary, about(many), exchange(bytes)));
    expect([seen.count, seen.copies, seen.lines.length, seen.kinds.other]).toEqual([10_000, 10_000, 500, 10_000]);
    const begun = performance.now();
    expect(value(await importOpinions(all.shell, all.secretary, about(many), exchange(bytes)))).toEqual({ added: 10_000 });
    expect(performance.now() - begun).toBeLessThan(60_000);
    expect(value(await opinionCounts(all.shell, all.secretary, { ...HERE, document: all.documents.province })).paragraphs.find((each) => each.paragraph === 2)?.other).toBeGreaterThanOrEqual(10_000);
    expect(await importOpinions(all.shell, all.secretary, about(many), exchange(bytes))).toMatchObject({ problem: { code: 'file_taken_before', on: '2020-05-20' } });
    const numbers = await all.database.db.selectFrom('opinions').select((is) => [is.fn.countAll<number>().as('n'), is.fn.max('number').as('max')]).executeTakeFirstOrThrow();
    expect(numbers.n).toBe(numbers.max);
  });

  test('with one wrong cell is not taken at all; each fault has its cell', async () => {
    const before = await stored();
    const bytes = await excel([row('Đúng.'), row('Sai đoạn.', { paragraph: 77 }), row('Sai loại.', { kind: 'Phản đối' }), row('', { sharing: 99 }), row('x', { kind: 'Sửa câu chữ', old: '4 cầu yếu', new: '4 cầu yếu' }), row('y'.repeat(20_001))]);
    const answer = await importOpinions(all.shell, all.secretary, about(), exchange(bytes));
    expect(answer).toMatchObject({ problem: { code: 'opinions_rows_wrong', count: 6 } });
    const cells = answer.ok ? [] : ((answer.problem as { cells?: readonly { cell: string }[] }).cells ?? []);
    expect(cells.map((each) => each.cell)).toEqual(['A3', 'C4', 'D5', 'H5', 'F6', 'D7']);
    expect(await stored()).toBe(before);
  });

  test('keeps HTML and formulas as the letters that they are', async () => {
    const texts = ['<script>alert(1)</script>', '+1 đồng ý với điều này'];
    value(await importOpinions(all.shell, all.secretary, about(), exchange(await excel(texts.map((text) => row(text))))));
    const kept = await all.database.db.selectFrom('opinions').select('text').where('text', 'in', texts).execute();
    expect(kept.map((each) => each.text).toSorted()).toEqual(texts.toSorted());
  });

  test.each([
    ['no file of a kind we read', new TextEncoder().encode('hello'), 'not_readable_kind'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n'), 'old_format'],
  ])('%s is named', async (_, bytes, reason) => {
    expect(await importOpinions(all.shell, all.secretary, about(), exchange(bytes))).toMatchObject({ problem: { code: 'opinions_file_unreadable', reason } });
  });

  test('without headings, without rows', async () => {
    expect(await importOpinions(all.shell, all.secretary, about(), exchange(await excel([['x', 'y']], ['Một', 'Hai'])))).toMatchObject({ problem: { code: 'opinions_headings_missing', missing: ['Loại ý kiến', 'Ý kiến'] } });
    expect(await importOpinions(all.shell, all.secretary, about(), exchange(await excel([])))).toMatchObject({ problem: { code: 'opinions_file_empty' } });
  });

  test('of Word, with the table of form P07', async () => {
    const cell = (header: string) => ({ header, width: 20, align: 'left' as const });
    const bytes = await toDocx({
      profile: 'HD05', issuers: ['Chi bộ'], dated: day('2020-05-19'), place: '', kind: 'PHIẾU GÓP Ý', orientation: 'portrait', signatures: [],
      blocks: [{ kind: 'table', columns: [cell('Đoạn số'), cell('Loại ý kiến'), cell('Ý kiến'), cell('Số người cùng ý kiến')], rows: [['2', 'Không đồng ý', 'Bốn cầu là quá ít.', '7'], ['', 'Đồng ý', '', '']] }],
    });
    expect(value(await previewImport(all.shell, all.secretary, about(), exchange(bytes, 'phieu.docx')))).toMatchObject({ count: 2, sharing: 8, lines: [{ paragraph: 2, kind: 'disagree', text: 'Bốn cầu là quá ít.' }, { paragraph: null, kind: 'agree' }] });
    expect(value(await importOpinions(all.shell, all.secretary, about(), exchange(bytes, 'phieu.docx')))).toEqual({ added: 2 });
  });
});

describe('on paper', () => {
  test('the template is read again as it was filled in', async () => {
    const file = value(await importTemplate(all.shell, all.secretary, { ...HERE, document: all.documents.province })) as { bytes: Uint8Array };
    const sheets = value(await readXlsx(file.bytes));
    expect(sheets.map((each) => [each.name, each.rows.length])).toEqual([['Ý kiến', 1], ['Các đoạn', 6], ['Hướng dẫn', 12]]);
  });

  test('form P07 is made as Word', async () => {
    const file = value(await formFile(all.shell, all.member, { ...HERE, document: all.documents.province, format: 'docx' })) as { name: string; bytes: Uint8Array };
    expect([file.name, file.bytes.length > 2000]).toEqual(['phieu-gop-y-LH.01.docx', true]);
  });

  test('the export holds every opinion of the version, names only for the own house', async () => {
    const { count } = value(await onParagraph(all.shell, all.secretary, opinionsContract.onParagraph.input.parse({ ...HERE, document: all.documents.province })));
    const rowsFor = async (who: typeof all.secretary) => {
      const file = value(await exportOpinions(all.shell, who, { ...HERE, document: all.documents.province })) as { bytes: Uint8Array };
      return value(await readXlsx(file.bytes))[0]?.rows ?? [];
    };
    const own = await rowsFor(all.secretary);
    expect([own.length - 3, JSON.stringify(own).includes('Trần Văn Chủ')]).toEqual([count, true]);
    expect(JSON.stringify(await rowsFor(all.office))).not.toContain('Trần Văn Chủ');
  }, 60_000);
});

test('every opinion stands in the chain of its organisation, and nowhere else', async () => {
  const bodies = await all.database.db.selectFrom('ledger').select(['chain', 'body']).where(sql<boolean>`'opinions.given' = any(kinds)`).execute();
  const named = bodies.flatMap(({ body }) => (JSON.parse(body) as { events: { kind: string; opinions: { opinion: string }[] }[] }).events.filter((each) => each.kind === 'opinions.given').flatMap((each) => each.opinions.map((one) => one.opinion)));
  const ids = (await all.database.db.selectFrom('opinions').select('id').execute()).map((each) => each.id);
  expect(new Set(bodies.map((each) => each.chain))).toEqual(new Set([`${SEASON}/LH.01`]));
  expect(named.toSorted()).toEqual(ids.toSorted());
});
