import { afterEach, describe, expect, test, vi } from 'vitest';
import { toDocx } from './word.ts';
import { listZip, unpack } from './zip.ts';
import type { OfficialPaper } from './official.ts';
import { convert, lacks, pdfFonts, pdfText, pdfWords } from './testing/office-tools.ts';
import { sampleReport } from './testing/sample-report.ts';
import { sampleList, sampleMinutes } from './testing/sample-variants.ts';

afterEach(() => {
  vi.useRealTimers();
});

async function part(paper: OfficialPaper, name: string): Promise<string> {
  const entries = listZip(await toDocx(paper));
  const files = entries.ok ? unpack(entries.value, 10_000_000) : entries;
  return new TextDecoder().decode(files.ok ? files.value.get(name) : undefined);
}

describe('a paper in Word', () => {
  test('is the same bytes on another day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2020-05-29T08:00:00Z') });
    const one = await toDocx(sampleReport);
    vi.setSystemTime(Date.parse('2031-12-01T23:59:59Z'));
    const other = await toDocx(sampleReport);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  test('bears its own day and title, and nobody as its author', async () => {
    const properties = await part({ ...sampleReport, abstract: 'về <A> & B' }, 'docProps/core.xml');
    expect(properties).toContain('<dc:title>BÁO CÁO về &lt;A&gt; &amp; B</dc:title>');
    expect(properties).toContain('2020-05-29T00:00:00Z');
    expect(properties).not.toMatch(/creator|Un-named/);
  });

  test('keeps what people typed as letters', async () => {
    const document = await part({ ...sampleReport, blocks: [{ kind: 'paragraph', text: '</w:t><w:br/> &amp; {{x}} \u0001"' }] }, 'word/document.xml');
    expect(document).toContain('&lt;/w:t&gt;&lt;w:br/&gt; &amp;amp; {{x}} &quot;');
  });

  test('has the margins of the guide in twips, mirrored on the back', async () => {
    expect(await part(sampleReport, 'word/document.xml')).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"/);
    expect(await part(sampleReport, 'word/settings.xml')).toContain('<w:mirrorMargins/>');
    expect(await part(sampleList, 'word/document.xml')).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
  });

  test('repeats the head of a table, and body lines are exactly 19 points', async () => {
    const document = await part(sampleReport, 'word/document.xml');
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(document).toMatch(/w:line="380" w:lineRule="exact"/);
    expect(document).toContain('w:firstLine="567"');
  });
});

describe.skipIf(lacks('soffice', 'pdffonts', 'pdftotext'))('the Word paper printed by LibreOffice (needs soffice and poppler-utils)', () => {
  test('two pages, one family of letters, every mark, the number on the second page only', () => {
    return toDocx(sampleReport).then((docx) => {
      const pdf = convert(docx, 'docx', 'pdf');
      expect(new Set(pdfFonts(pdf).map((font) => font.name.split('-')[0]))).toHaveProperty('size', 1);
      const text = pdfText(pdf);
      expect(text).toContain('ẫ');
      expect(text.replace(/\s+/g, ' ')).toContain('ặ ẵ ỗ ữ ỵ Đ Ư.');
      const [first = [], second = []] = pdfWords(pdf);
      expect(second[0]).toMatchObject({ word: '2' });
      expect(second[0]?.top).toBeCloseTo(10, 0);
      // Back side: the outer edge, 15 mm, is on the left now.
      expect(Math.min(...second.map((word) => word.left))).toBeGreaterThan(14.8);
      expect(Math.min(...second.map((word) => word.left))).toBeLessThan(15.5);
      expect(Math.min(...first.map((word) => word.left))).toBeGreaterThan(29.8);
    });
  });

  test('names of two signers stand on one line', () => {
    return toDocx(sampleMinutes).then((docx) => {
      const [page = []] = pdfWords(convert(docx, 'docx', 'pdf'));
      const [one, other] = [page.find((word) => word.word === 'Hữu'), page.find((word) => word.word === 'Sĩ')];
      expect(one?.top).toBeDefined();
      expect(one?.top).toBeCloseTo(other?.top ?? 0, 1);
    });
  });
});
