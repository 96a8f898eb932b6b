import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { arrange } from './arrange.ts';
import { profileOf, type OfficialPaper } from './official.ts';
import { sampleReport } from './testing/sample-report.ts';
import { sampleLetter, sampleList, sampleMinutes } from './testing/sample-variants.ts';

const BLANK = '\u00A0'.repeat(6);
const paper = (changes: Partial<OfficialPaper>): OfficialPaper => ({ ...sampleReport, ...changes });

describe('the guide of a paper', () => {
  test.each([['2026-05-26', 'HD36'], ['2026-05-27', 'HD05'], ['2020-05-29', 'HD36']])('%s: %s', (dated, profile) => expect(profileOf(day(dated))).toBe(profile));
});

describe('number and day', () => {
  test('an issued paper bears both; the number has no colon and two digits', () => {
    expect(arrange(sampleReport).head).toMatchObject({ number: 'Số 05-BC/BTCTU', placeAndDay: 'Vĩnh Long, ngày 29 tháng 5 năm 2020', marks: [] });
    expect(arrange(paper({ number: 112 })).head.number).toBe('Số 112-BC/BTCTU');
  });

  test('before issue both are blank', () => {
    expect(arrange(sampleLetter).head).toMatchObject({ number: `Số${BLANK}-CV/ĐU`, placeAndDay: `Hòa Ninh, ngày${BLANK}tháng${BLANK}năm 2026` });
  });

  test('a draft says so and stays blank, whatever number is planned', () => {
    expect(arrange(sampleList).head).toMatchObject({ number: `Số${BLANK}-DS/ĐU`, marks: ['DỰ THẢO LẦN 2'] });
    expect(arrange(paper({ draft: 'draft', urgency: 'HỎA TỐC' })).head.marks).toEqual(['HỎA TỐC', 'DỰ THẢO']);
  });

  test('minutes have no number but their day', () => {
    expect(arrange(sampleMinutes).head).toMatchObject({ number: '', placeAndDay: 'Hòa Ninh, ngày 10 tháng 3 năm 2020' });
  });

  test('there is no number nought', () => expect(() => arrange(paper({ number: 0 }))).toThrow());
});

describe('wording', () => {
  test('organisations, kind, authority and post stand in capitals, names as written', () => {
    const arranged = arrange(sampleReport);
    expect(arranged.head).toMatchObject({ superior: 'ĐẢNG BỘ TỈNH VĨNH LONG', issuers: ['BAN TỔ CHỨC TỈNH ỦY'] });
    expect(arranged.signatures).toEqual([{ authority: 'K/T TRƯỞNG BAN', post: 'PHÓ TRƯỞNG BAN', name: 'Nguyễn Thị Ngọc Ẩn' }]);
  });

  test('headings are counted I- / 1. / a), each level anew below the one above', () => {
    const labels = arrange(sampleMinutes).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text.split(' ')[0]] : []));
    expect(labels).toEqual(['I-', '1.', 'a)', 'b)', '2.', 'II-']);
  });

  test('recipients have dashes, commas and one full stop', () => {
    expect(arrange(sampleLetter).recipients).toEqual(['- Như trên,', '- Lưu Đảng ủy.']);
  });

  test('the abstract of a letter stands under its number, of any other paper under its kind', () => {
    expect(arrange(sampleLetter)).toMatchObject({ kind: '', abstract: '', head: { aside: 'về việc điều chỉnh thời gian tổ chức đại hội chi bộ' } });
    expect(arrange(sampleReport).head.aside).toBe('');
  });
});

describe('tables', () => {
  const table = (of: OfficialPaper) => arrange(of).blocks.find((block) => block.kind === 'table');

  test('columns of one group lie under a merged cell', () => {
    const head = table(sampleReport)?.head;
    expect(head?.[0]?.map((cell) => [cell.text, cell.columns, cell.rows])).toEqual([['TT', 1, 2], ['Đảng bộ', 1, 2], ['Đại hội cơ sở', 3, 1], ['Bầu trực tiếp bí thư', 2, 1]]);
    expect(head?.[1]).toHaveLength(5);
  });

  test('widths fill the text exactly, whatever they were', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 16 }), fc.constantFrom('portrait' as const, 'landscape' as const), (widths, orientation) => {
        const [first = 1, ...others] = widths;
        const column = (width: number) => ({ header: 'x', width, align: 'left' as const });
        const arranged = arrange(paper({ orientation, blocks: [{ kind: 'table', columns: [column(first), ...others.map(column)], rows: [] }] }));
        const only = arranged.blocks[0];
        const sum = only?.kind === 'table' ? only.widths.reduce((total, width) => total + width, 0) : 0;
        return Math.abs(sum - (orientation === 'portrait' ? 165 : 252)) < 1e-6;
      }),
    );
  });

  test('a row of another length is a mistake of ours', () => {
    expect(() => arrange(paper({ blocks: [{ kind: 'table', columns: [{ header: 'x', width: 1, align: 'left' }], rows: [['1', '2']] }] }))).toThrow(/2 cells/);
  });
});

describe('letters from people', () => {
  test('come out composed, and without characters that no file can hold', () => {
    const arranged = arrange(paper({ place: 'Vĩnh\u0000 Long\uD800\u202E', blocks: [{ kind: 'paragraph', text: 'Hòa\u0007 Ninh\r\ndòng hai' }] }));
    expect(arranged.head.placeAndDay.startsWith('Vĩnh Long,')).toBe(true);
    expect(arranged.blocks[0]).toEqual({ kind: 'text', runs: [{ text: 'Hòa Ninh', bold: false, italic: false, newLine: false }, { text: 'dòng hai', bold: false, italic: false, newLine: true }] });
  });
});
