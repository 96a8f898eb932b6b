import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { OfficialPaper } from './official.ts';
import { closePdf, toPdf } from './pdf.ts';
import { lacks, pdfFonts, pdfText, pdfWords } from './testing/office-tools.ts';
import { sampleReport } from './testing/sample-report.ts';
import { sampleLetter, sampleList, sampleMinutes } from './testing/sample-variants.ts';

afterAll(closePdf);

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const saying = (text: string): OfficialPaper => ({ ...sampleReport, blocks: [{ kind: 'paragraph', text }] });

describe('a paper as PDF', () => {
  test('is the same bytes each time, also from another worker', async () => {
    const one = await toPdf(sampleReport);
    await toPdf(sampleList);
    const again = await toPdf(sampleReport);
    await closePdf();
    const other = await toPdf(sampleReport);
    expect(Buffer.from(one).subarray(0, 5).toString()).toBe('%PDF-');
    expect(Buffer.from(one).equals(Buffer.from(again))).toBe(true);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  test('many asked for at once are each their own', async () => {
    const papers = Array.from({ length: 12 }, (_, index) => saying(`Tờ ${index}`));
    const alone = await toPdf(papers[7] ?? sampleReport);
    const together = await Promise.all(papers.map(toPdf));
    expect(new Set(together.map((pdf) => Buffer.from(pdf).toString('base64'))).size).toBe(12);
    expect(Buffer.from(together[7] ?? []).equals(Buffer.from(alone))).toBe(true);
  });

  test('who waits while it closes hears so, and the next paper is set again', async () => {
    const cut = toPdf(sampleMinutes).catch(String);
    await closePdf();
    expect(await cut).toMatch(/closed/);
    await expect(toPdf(sampleMinutes)).resolves.toBeInstanceOf(Uint8Array);
  });
});

describe.skipIf(lacks('pdftotext', 'pdffonts'))('the PDF seen from outside (needs poppler-utils)', () => {
  test.each([['a report', sampleReport], ['a letter', sampleLetter], ['minutes', sampleMinutes], ['a list', sampleList]])('%s embeds one family that can be copied', async (_, paper) => {
    const fonts = pdfFonts(await toPdf(paper));
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatchObject({ name: expect.stringMatching(/^Tinos-/), embedded: true, copies: true });
  });

  test('has the margins, the first line and the page number of the guide, in millimetres', async () => {
    const [first = [], second = []] = pdfWords(await toPdf(sampleReport));
    const body = first.find((word) => word.word === 'Thực');
    expect(body?.left).toBeCloseTo(40, 0);
    expect(Math.max(...first.map((word) => word.right))).toBeCloseTo(195, 0);
    const number = second[0];
    expect(number?.word).toBe('2');
    expect(number?.top).toBeCloseTo(10, 0);
    expect(((number?.left ?? 0) + (number?.right ?? 0)) / 2).toBeCloseTo(97.5, 0);
    expect(Math.max(...second.map((word) => word.right))).toBeLessThan(180.3);
    expect(second.filter((word) => word.word === 'TT')).toHaveLength(1);
  });

  test('body lines are exactly 19 points apart', async () => {
    const [page = []] = pdfWords(await toPdf(saying('lúa thóc '.repeat(80))));
    const tops = [...new Set(page.filter((word) => word.word === 'thóc').map((word) => Math.round(word.top * 100) / 100))];
    const gaps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
    for (const gap of gaps) expect((gap * 72) / 25.4).toBeCloseTo(19, 1);
    expect(gaps.length).toBeGreaterThan(3);
  });

  test('no page bears the signature alone, however long the text is', async () => {
    for (let lines = 20; lines <= 45; lines += 1) {
      const blocks = Array.from({ length: lines }, (_, index) => ({ kind: 'bullet', text: `Việc thứ ${index + 1}` }) as const);
      const pages = pdfWords(await toPdf({ ...sampleReport, blocks })).map((page) => page.map((word) => word.word));
      expect(pages.at(-1)).toEqual(expect.arrayContaining(['Việc', 'Ẩn']));
    }
  });

  test('all letters of the Vietnamese alphabet with all their marks', async () => {
    const vowels = 'aăâeêioôơuưy';
    const marks = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
    const letters = Array.from(vowels).flatMap((vowel) => marks.map((mark) => (vowel + mark).normalize('NFC')));
    const all = [...letters, 'đ', ...letters.map((letter) => letter.toUpperCase()), 'Đ'].map((letter) => `ng${letter}nh`);
    const found = new Set(pdfText(await toPdf(saying(`Chữ: ${all.join(' ')}`))).split(/\s+/));
    expect(all.filter((syllable) => !found.has(syllable))).toEqual([]);
  });

  test.each(['#panic("x")', '*đậm* _nghiêng_', '$x^2$', '= Đề mục', '- gạch', '+ cộng', '\\ gạch ngược \\', '"ngoặc" \'đơn\'', '[a](b)', '@nguồn <nhãn>', '`mã` // ghi chú', '/* x */', '~ -- --- ...', 'fi ffi', '{"a": 1}', 'http://a.vn/?x=1&y=2'])(
    'what people typed stays letters: %s',
    async (typed) => {
      expect(pdfText(await toPdf(saying(`Đầu ${typed} cuối`))).replace(/\s+/g, ' ')).toContain(`Đầu ${typed} cuối`);
    },
  );
});

describe('from the build', () => {
  test('the worker runs in plain Node and lets the process end', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'documents-build-'));
    try {
      // Types are checked elsewhere; here the files are only wanted as they will be shipped.
      spawnSync('node', [path.join(PROJECT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.server.json', '--noEmit', 'false', '--noCheck', '--outDir', path.join(folder, 'dist')], { cwd: PROJECT });
      for (const file of ['pdf-worker.mjs', 'pdf-page.typ']) cpSync(path.join(import.meta.dirname, file), path.join(folder, 'dist/platform/documents', file));
      copyFileSync(path.join(PROJECT, 'package.json'), path.join(folder, 'package.json'));
      symlinkSync(path.join(PROJECT, 'node_modules'), path.join(folder, 'node_modules'));
      writeFileSync(
        path.join(folder, 'try.mjs'),
        `import { toPdf } from './dist/platform/documents/pdf.js';
         process.stdout.write(String((await toPdf(${JSON.stringify(sampleReport)})).byteLength));`,
      );
      const done = spawnSync('node', ['try.mjs'], { cwd: folder, encoding: 'utf8', timeout: 20_000 });
      expect(done.stderr).toBe('');
      expect(done.status).toBe(0);
      expect(Number(done.stdout)).toBeGreaterThan(10_000);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
