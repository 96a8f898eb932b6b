import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { type Badge, badgesToPdf, type BadgeSheets, printedBadges } from './badges.ts';
import { badgesToDocx } from './badges-word.ts';
import { closePdf } from './pdf.ts';
import { pngOf } from './png.ts';
import { lacks, pdfText } from './testing/office-tools.ts';

const badge = (index: number): Badge => ({
  congress: ['Đảng bộ xã Nhơn Phú', 'Đại hội nhiệm kỳ 2020 - 2025'], name: index % 2 === 0 ? 'Nguyễn Hoàng Phương Khánh Quỳnh Trâm' : 'Lê Văn Út', delegation: `Phó Chủ tịch Ủy ban nhân dân xã, Chi bộ ấp Phú Thuận ${index}`, kind: 'Đại biểu chính thức', code: `A2C4E${'ABCDEFGHJKLM'[index] ?? 'N'}`,
});
const sheets = (count: number): BadgeSheets => ({ title: 'Thẻ đại biểu', dated: day('2020-05-29'), badges: Array.from({ length: count }, (_, index) => badge(index)) as unknown as [Badge, ...Badge[]] });

afterAll(() => closePdf());

describe('badges', () => {
  test.skipIf(lacks('pdftotext'))('ten on a page, the eleventh on the next; every name whole; the same bytes each time', async () => {
    const pdf = await badgesToPdf(sheets(11));
    expect(Buffer.compare(pdf, await badgesToPdf(sheets(11)))).toBe(0);
    const text = pdfText(pdf, '-layout').normalize('NFC');
    expect(text.split('\f').filter((page) => page.trim() !== '')).toHaveLength(2);
    expect(text.match(/Út/g)).toHaveLength(5);
    expect(text).toContain('A2C 4EA');
    expect(text.match(/Trâm/g)).toHaveLength(6);
  });

  test('as a Word file, the same bytes each time', async () => {
    const docx = await badgesToDocx(sheets(3));
    expect(Buffer.compare(docx, await badgesToDocx(sheets(3)))).toBe(0);
    expect(Buffer.from(docx).subarray(0, 2).toString()).toBe('PK');
  });

  test('the QR code is dark on a quiet border of two cells', () => {
    const [first] = printedBadges(sheets(1));
    expect(first?.dark).toHaveLength(25);
    expect(first?.dark.slice(0, 2).flat().some(Boolean)).toBe(false);
    expect(first?.dark[2]?.slice(2, 9)).toEqual(Array.from({ length: 7 }, () => true));
  });

  test('a picture has a dot for every cell, scaled', () => {
    const png = pngOf([[true, false], [false, true]], 4);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([8, 8]);
    const at = png.indexOf('IDAT');
    const lines = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
    expect([...lines]).toEqual([0, 0x0f, 0, 0x0f, 0, 0x0f, 0, 0x0f, 0, 0xf0, 0, 0xf0, 0, 0xf0, 0, 0xf0]);
  });
});
