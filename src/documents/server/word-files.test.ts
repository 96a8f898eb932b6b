import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenWord, p, part, table } from '#platform/documents/testing/given-word.ts';
import { readDocx } from '#platform/documents/word-read.ts';
import * as contract from '../contract.ts';
import { code, DESK, type Desk, deskInMay, value, withFile } from '../testing/desk.ts';
import { documentFile } from './document-file.ts';
import { redlineFile } from './redline-file.ts';
import { showRedline } from './show-redline.ts';
import { readWord, takeWord } from './word-files.ts';

let desk: Desk;
beforeAll(async () => void (desk = await deskInMay({ linkedTable: async () => ({ caption: 'Kết quả', head: ['Chỉ tiêu', 'Thực hiện'], rows: [['Thu nhập', '60,5']] }) })));
afterAll(() => desk.world.database.close());

const take = async (document: { id: string; revision: number }, bytes: Uint8Array, asNext = false) =>
  takeWord(desk.world.shell, desk.office, contract.takeWord.input.parse({ ...DESK, document: document.id, revision: String(document.revision), asNext: String(asNext) }), withFile(bytes));
const preview = async (document: { id: string }, bytes: Uint8Array) => readWord(desk.world.shell, desk.office, { ...DESK, document: document.id }, withFile(bytes));

const HEADING = part('styles', '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>');
const NOTE = part('footnotes', '<w:footnote w:id="2"><w:p><w:r><w:t>Theo Niên giám thống kê.</w:t></w:r></w:p></w:footnote>');
const structured = givenWord(
  p('KẾT QUẢ', '<w:pStyle w:val="H1"/>') + `<w:p><w:r><w:t>Thu nhập tăng.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>` + table(['Chỉ tiêu', 'Thực hiện'], ['Thu nhập', '60,5']),
  { ...HEADING, ...NOTE },
);

describe('a Word file', () => {
  test('keeps headings, tables and footnotes; the file itself is kept as it was given', async () => {
    const made = value(await desk.make());
    const shown = value(await preview(made, structured));
    expect(shown.paragraphs).toEqual([
      { kind: 'heading', level: 1, label: '', text: 'KẾT QUẢ' }, { kind: 'text', level: 0, label: '', text: 'Thu nhập tăng.' }, { kind: 'note', level: 0, label: '1', text: 'Theo Niên giám thống kê.' },
      { kind: 'row', level: 0, label: '', text: 'Chỉ tiêu\tThực hiện' }, { kind: 'row', level: 0, label: '', text: 'Thu nhập\t60,5' },
    ]);
    expect(shown.redline.changes).toHaveLength(5);
    expect(value(await desk.show(made.id)).paragraphs).toEqual([]);
    const taken = value(await take(made, structured));
    expect(taken.version).toMatchObject({ number: 1, source: 'word', paragraphs: 5 });
    expect(value(await desk.show(made.id)).paragraphs.map(({ text }) => text)).toEqual(shown.paragraphs.map(({ text }) => text));
    const { bytes } = (await desk.world.database.pool.query('select f.bytes from document_files f join document_versions v on v.file_hash = f.hash where v.document_id = $1', [made.id])).rows[0];
    expect(Buffer.compare(bytes, Buffer.from(structured))).toBe(0);
  });

  test('becomes the next draft where it is asked for; unchanged paragraphs go on as themselves', async () => {
    const out = value(await desk.step(await desk.drafted(), 'ask_opinions'));
    const word = givenWord(p('Kết quả') + p('Một đoạn mới.') + p('Thu ngân sách đạt 102% kế hoạch.'));
    expect(code(await take(out, word))).toBe('text_not_open');
    expect(value(await take(out, word, true)).version).toMatchObject({ number: 2, source: 'word' });
    expect(value(await desk.show(out.id)).paragraphs.map(({ id }) => id)).toEqual([1, 5, 2]);
  });

  test.each([
    ['with macros', givenWord(p('Văn bản'), { 'word/vbaProject.bin': 'x' }), 'macros_not_allowed'],
    ['that is broken', structured.slice(0, 400), 'damaged_file'],
    ['with a table within a table', givenWord(table([`${table(['trong'])}${p('ngoài')}`])), 'nested_table'],
    ['without text', givenWord(p(' ')), 'no_text'],
    ['that is none', new TextEncoder().encode('xin chào'), 'not_a_word_file'],
    ['of 80 MB', new Uint8Array(80 * 1024 * 1024), 'file_too_large'],
    ['with pasted HTML', givenWord('<w:altChunk w:id="r9"/>'), 'external_part'],
  ])('%s is a named problem, and nothing is lost', async (_name, bytes, problem) => {
    const made = await desk.drafted();
    expect(code(await preview(made, bytes))).toBe(problem);
    expect(code(await take(made, bytes))).toBe(problem);
    expect(value(await desk.show(made.id)).document.revision).toBe(made.revision);
  });
});

describe('two drafts as a Word file', () => {
  test('bear tracked changes; with all of them accepted the file says what the new draft says', async () => {
    const out = value(await desk.step(await desk.drafted(), 'ask_opinions'));
    const next = value(await desk.step(out, 'next_draft'));
    value(await desk.save(next, ['3: # Phương hướng & <mục tiêu>', '1: # Kết quả', '2: Thu ngân sách đạt 103% kế hoạch, vượt 1%.', 'Đoạn thêm.']));
    const file = value(await redlineFile(desk.world.shell, desk.office, { ...DESK, document: out.id, from: 1, to: 2 })) as { name: string; bytes: Uint8Array };
    expect(file.name).toBe('bao-cao-chinh-tri-trinh-dai-hoi-lan-1-va-2.docx');
    const read = value(readDocx(file.bytes));
    expect(read.tracked).toBe(true);
    expect(read.paragraphs.slice(2).map(({ text }) => text)).toEqual(['Phương hướng & <mục tiêu>', 'Kết quả', 'Thu ngân sách đạt 103% kế hoạch, vượt 1%.', 'Đoạn thêm.']);
  });
});

describe('the official form', () => {
  test.each(['docx', 'pdf'] as const)('%s says which draft it is and bears no number before it is issued', async (format) => {
    const made = await desk.drafted();
    const file = value(await documentFile(desk.world.shell, desk.office, contract.documentFile.input.parse({ ...DESK, document: made.id, format }), desk.parts)) as { name: string; bytes: Uint8Array };
    expect(file.name).toBe(`bao-cao-chinh-tri-trinh-dai-hoi-lan-1.${format}`);
    expect(file.bytes.length).toBeGreaterThan(5000);
    if (format === 'pdf') return;
    const text = value(readDocx(file.bytes)).paragraphs.map((each) => each.text).join('\n');
    expect(text).toContain('DỰ THẢO LẦN 1');
    expect(text).toMatch(/Số\s+-BC\/ĐH/);
    expect(text).toContain('Thu ngân sách đạt 102% kế hoạch.');
  });
});

describe('a draft of 450,000 letters', () => {
  const sentence = (n: number): string => `Đoạn ${n}: tập trung lãnh đạo phát triển sản xuất, nâng cao thu nhập của nhân dân, giữ vững quốc phòng, an ninh và xây dựng hệ thống chính trị ở ấp số ${n * 7}.`;
  const lines = Array.from({ length: 3200 }, (_, n) => sentence(n));

  test('is saved, changed in ten places, compared and printed with tracked changes', { timeout: 60_000 }, async () => {
    const made = value(await desk.make());
    const first = value(await desk.save(made, lines));
    expect(first.version.letters).toBeGreaterThan(450_000);
    const next = value(await desk.step(value(await desk.step({ ...made, revision: first.revision }, 'ask_opinions')), 'next_draft'));
    const changed = lines.map((line, n) => (n % 320 === 5 ? line.replace('nâng cao thu nhập', 'nâng cao đời sống') : line));
    value(await desk.save(next, changed));
    const ask = { ...DESK, document: made.id, from: 1, to: 2 };
    const found = value(await showRedline(desk.world.shell, desk.office, ask));
    expect(found.changes.map(({ newParagraph }) => newParagraph)).toEqual([6, 326, 646, 966, 1286, 1606, 1926, 2246, 2566, 2886]);
    expect(new Set(found.changes.map(({ words }) => words.filter(({ op }) => op !== 'same').map(({ op, text }) => `${op} ${text}`).join(' · ')))).toEqual(new Set(['del thu nhập · ins đời sống']));
    const file = value(await redlineFile(desk.world.shell, desk.office, ask)) as { bytes: Uint8Array };
    expect(value(readDocx(file.bytes)).paragraphs.slice(2).map(({ text }) => text)).toEqual(changed);
  });
});
