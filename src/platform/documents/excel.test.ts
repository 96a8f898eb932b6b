import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { addressOf, readXlsx, toXlsx, type Book, type GivenSheet } from './excel.ts';
import { convert, lacks, pdfText } from './testing/office-tools.ts';
import { listZip, unpack, zipStored } from './zip.ts';

const book: Book = {
  title: 'Tiến độ đại hội',
  dated: day('2020-05-29'),
  sheets: [
    {
      name: 'Tiến độ: 29/5/2020',
      titles: ['TIẾN ĐỘ ĐẠI HỘI CƠ SỞ', 'Tính đến ngày 29/5/2020'],
      columns: [
        { header: 'Đơn vị', width: 30, type: 'text' },
        { header: 'Kế hoạch', group: 'Đại hội', width: 10, type: 'number' },
        { header: 'Tỷ lệ', group: 'Đại hội', width: 10, type: 'percent' },
        { header: 'Ngày', width: 12, type: 'day' },
      ],
      rows: [
        ['Huyện ủy Long Hồ', 52, 0.5, '2020-05-20'],
        ['=1+1', 42500, '–', null],
        ['+84 90', null, null, '1900-02-28'],
        ['-5', 1, null, null],
        ['@SUM(A1)', 2, null, null],
        ['\tHYPERLINK("x")', 3, null, null],
        ['#N/A', '#REF!', null, null],
      ],
      sums: [['Toàn tỉnh', 463, 0.514, null]],
      notes: ['Nguồn: báo cáo của các đơn vị.'],
      orientation: 'landscape',
    },
    { name: "Tiến độ- 29-5-2020'", columns: [{ header: 'x', width: 5, type: 'decimal' }], rows: [[1.5]] },
  ],
};

async function sheetsOf(bytes: Uint8Array): Promise<readonly GivenSheet[]> {
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

async function partsOf(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const entries = listZip(bytes);
  const files = entries.ok ? unpack(entries.value, 50_000_000) : entries;
  if (!files.ok) throw new Error(files.problem.code);
  return new Map(files.value);
}

/** The good book with one part put in the place of another. */
async function withPart(name: string, content: string | ((old: string) => string)): Promise<Uint8Array> {
  const parts = await partsOf(await toXlsx(book));
  const old = new TextDecoder().decode(parts.get(name));
  return zipStored(parts.set(name, new TextEncoder().encode(typeof content === 'string' ? content : content(old))));
}

const sheetXml = (rows: string): string => `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
const FIRST = 'xl/worksheets/sheet1.xml';

describe('a book that we write', () => {
  test('comes back as it was', async () => {
    const [sheet, other] = await sheetsOf(await toXlsx(book));
    expect(sheet?.name).toBe('Tiến độ- 29-5-2020');
    expect(other?.name).toBe('Tiến độ- 29-5-2020 (2)');
    expect(sheet?.rows.map((row) => row.number)).toEqual([1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(sheet?.rows[4]?.cells).toEqual([
      { address: 'A6', kind: 'text', text: 'Huyện ủy Long Hồ', nfc: true },
      { address: 'B6', kind: 'number', number: 52 },
      { address: 'C6', kind: 'number', number: 0.5 },
      { address: 'D6', kind: 'day', day: '2020-05-20' },
    ]);
    expect(other?.rows[1]?.cells[0]).toMatchObject({ kind: 'number', number: 1.5 });
  });

  test('what looks like a formula is text, by type and by format', async () => {
    const bytes = await toXlsx(book);
    const [sheet] = await sheetsOf(bytes);
    const first = sheet?.rows.slice(5, 11).map((row) => row.cells[0]);
    expect(first?.map((cell) => cell?.kind === 'text' && cell.text)).toEqual(['=1+1', '+84 90', '-5', '@SUM(A1)', 'HYPERLINK("x")', '#N/A']);
    expect(sheet?.rows[10]?.cells[1]).toMatchObject({ kind: 'text', text: '#REF!' });
    const xml = new TextDecoder().decode((await partsOf(bytes)).get(FIRST));
    expect(xml).not.toMatch(/<f[ >]/);
    expect(new TextDecoder().decode((await partsOf(bytes)).get('xl/styles.xml'))).toMatch(/numFmtId="49"|formatCode="@"/);
  });

  test('prints with its head on every page, as wide as one page, and keeps it in view', async () => {
    const parts = await partsOf(await toXlsx(book));
    const xml = new TextDecoder().decode(parts.get(FIRST));
    expect(xml).toMatch(/<pane [^>]*ySplit="5"[^>]*state="frozen"/);
    expect(xml).toMatch(/orientation="landscape"/);
    expect(xml).toMatch(/fitToHeight="0"/);
    const workbook = new TextDecoder().decode(parts.get('xl/workbook.xml'));
    expect(workbook).toMatch(/Print_Titles.*\$4:\$5/);
    expect(workbook).toMatch(/Print_Area.*\$A\$1:\$D\$14/);
  });

  test('is the same bytes each time', async () => {
    expect(Buffer.from(await toXlsx(book)).equals(Buffer.from(await toXlsx(book)))).toBe(true);
  });

  test('days before Excel counts rightly are text', async () => {
    const [sheet] = await sheetsOf(await toXlsx(book));
    expect(sheet?.rows[6]?.cells[3]).toMatchObject({ kind: 'text', text: '28/2/1900' });
  });

  test.skipIf(lacks('soffice', 'pdftotext'))('opens in LibreOffice with its letters, formats and no formula (needs soffice and poppler-utils)', async () => {
    const shown = pdfText(convert(await toXlsx(book), 'xlsx', 'pdf'), '-layout').replace(/ +/g, ' ');
    for (const expected of ['Huyện ủy Long Hồ 52 50.00% 20/5/2020', '=1+1 42,500 –', '+84 90', '@SUM(A1)', 'Toàn tỉnh 463 51.40%']) expect(shown).toContain(expected);
  });
});

describe('a book from a person', () => {
  test('formulas, errors, truths, hours and letters not composed are told apart', async () => {
    const rows = sheetXml(
      '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="e"><v>#N/A</v></c><c r="C2" t="b"><v>1</v></c>' +
        `<c r="D2" t="inlineStr"><is><t>${'ấp'.normalize('NFD')}</t></is></c><c r="F2" t="str"><f>A1</f><v>x</v></c></row>`,
    );
    const [sheet] = await sheetsOf(await withPart(FIRST, rows));
    expect(sheet?.rows).toEqual([
      {
        number: 2,
        cells: [
          { address: 'A2', kind: 'formula', formula: '1+1', shown: 2 },
          { address: 'B2', kind: 'error', error: '#N/A' },
          { address: 'C2', kind: 'truth', truth: true },
          { address: 'D2', kind: 'text', text: 'ấp'.normalize('NFD'), nfc: false },
          { address: 'E2', kind: 'empty' },
          { address: 'F2', kind: 'formula', formula: 'A1', shown: 'x' },
        ],
      },
    ]);
  });

  test('an hour stands beside its day, and alone is a text', async () => {
    const numFmt = 'd/m/yyyy h:mm';
    const bytes = await writeXlsx({ sheets: [{ name: 'x', columns: [{ numFmt }, { numFmt: 'h:mm' }], rows: [[new Date('2020-05-29T07:30:00Z'), 0.3125]] }] });
    const [sheet] = await sheetsOf(bytes);
    expect(sheet?.rows[0]?.cells).toMatchObject([{ kind: 'day', day: '2020-05-29', time: '07:30' }, { kind: 'text', text: '07:30' }]);
  });

  test('a hidden sheet is marked', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: [[1]] }, { name: 'b', hidden: true, rows: [[2]] }] });
    expect((await sheetsOf(bytes)).map((sheet) => sheet.hidden)).toEqual([false, true]);
  });

  test('addresses', () => expect([addressOf(0, 0), addressOf(6, 25), addressOf(6, 26), addressOf(0, 701), addressOf(0, 702)]).toEqual(['A1', 'Z7', 'AA7', 'ZZ1', 'AAA1']));
});

describe('a file that is refused', () => {
  const refused = async (bytes: Uint8Array, limits = {}) => {
    const read = await readXlsx(bytes, limits);
    return read.ok ? read.value : read.problem;
  };
  const compound = (name: string): Uint8Array => new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]));
  const zip = (...names: readonly string[]): Uint8Array => zipStored(new Map(names.map((name) => [name, new TextEncoder().encode('x')])));

  test('what is no spreadsheet, or another kind of one', async () => {
    expect(await refused(new Uint8Array())).toEqual({ code: 'not_an_excel_file' });
    expect(await refused(new TextEncoder().encode('Họ và tên;Ngày sinh'))).toEqual({ code: 'not_an_excel_file' });
    expect(await refused(zip('word/document.xml', '[Content_Types].xml'))).toEqual({ code: 'not_an_excel_file' });
    expect(await refused(compound('Workbook'))).toEqual({ code: 'other_spreadsheet', format: 'xls' });
    expect(await refused(compound('EncryptedPackage'))).toEqual({ code: 'password_protected' });
    expect(await refused(zip('[Content_Types].xml', 'xl/workbook.bin'))).toEqual({ code: 'other_spreadsheet', format: 'xlsb' });
    expect(await refused(zip('mimetype', 'content.xml'))).toEqual({ code: 'other_spreadsheet', format: 'ods' });
  });

  test('a real file with a password', async () => {
    const locked = await writeXlsx({ sheets: [{ name: 'x', rows: [[1]] }], encryption: { password: 'abc', spinCount: 1000 } });
    expect(await refused(locked)).toEqual({ code: 'password_protected' });
  });

  test('macros, by their part or by the kind of the file', async () => {
    const parts = await partsOf(await toXlsx(book));
    expect(await refused(zipStored(new Map(parts).set('xl/vbaProject.bin', new Uint8Array(4))))).toEqual({ code: 'macros_not_allowed' });
    expect(await refused(await withPart('[Content_Types].xml', (old) => old.replace('spreadsheetml.sheet.main', 'macroEnabled.main')))).toEqual({ code: 'macros_not_allowed' });
  });

  test('budgets: bytes, sheets, rows, columns, cells', async () => {
    const bytes = await toXlsx(book);
    expect(await refused(bytes, { bytes: 100 })).toEqual({ code: 'file_too_large', bytes: bytes.byteLength, limitBytes: 100 });
    expect(await refused(bytes, { sheets: 1 })).toEqual({ code: 'too_many_sheets', sheets: 2, limit: 1 });
    expect(await refused(bytes, { rows: 13 })).toEqual({ code: 'too_many_rows', sheet: 'Tiến độ- 29-5-2020', limit: 13 });
    expect(await refused(bytes, { rows: 14 })).toHaveLength(2);
    expect(await refused(bytes, { columns: 3 })).toEqual({ code: 'too_many_columns', sheet: 'Tiến độ- 29-5-2020', limit: 3 });
    expect(await refused(bytes, { columns: 4 })).toHaveLength(2);
    expect(await refused(bytes, { cells: 10 })).toEqual({ code: 'too_many_cells', limit: 10 });
  });

  test('two cells far apart are not a sheet of a billion cells', async () => {
    const far = await withPart(FIRST, sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'));
    expect(await refused(far)).toHaveLength(2);
  });

  test('an archive that swells is refused before it is unpacked, and one that hides it as damaged', async () => {
    const swollen = Buffer.alloc(200 * 1024 * 1024, 0x20);
    const packed = deflateRawSync(swollen, { level: 9 });
    const parts = await partsOf(await toXlsx(book));
    const marker = new Uint8Array(packed.byteLength).fill(0x41);
    const honest = Buffer.from(zipStored(parts.set(FIRST, marker)));
    // The stored stand-in becomes a deflated part: method 8, its packed bytes, and the size that the directory tells.
    const claim = (size: number): Uint8Array => {
      const archive = Buffer.from(honest);
      packed.copy(archive, archive.indexOf(marker));
      for (const [signature, at] of [[0x04034b50, 8], [0x02014b50, 10]] as const) {
        for (let place = archive.indexOf(Buffer.from(FIRST)); place >= 0; place = archive.indexOf(Buffer.from(FIRST), place + 1)) {
          const head = place - (signature === 0x04034b50 ? 30 : 46);
          if (head < 0 || archive.readUInt32LE(head) !== signature) continue;
          archive.writeUInt16LE(8, head + at);
          archive.writeUInt32LE(size, head + at + 14);
        }
      }
      return new Uint8Array(archive);
    };
    expect(await refused(claim(swollen.byteLength))).toMatchObject({ code: 'unpacks_too_large' });
    expect(await refused(claim(1000))).toEqual({ code: 'damaged_file' });
  });

  test('a part twice under one name', async () => {
    const good = Buffer.from(await withPart(FIRST, sheetXml('')));
    const twice = Buffer.from(good.toString('latin1').replaceAll('xl/worksheets/sheet2.xml', 'xl/worksheets/Sheet1.xml'), 'latin1');
    expect(await refused(new Uint8Array(twice))).toEqual({ code: 'damaged_file' });
  });
});

describe('whatever the bytes are, there is an answer', () => {
  test('a good file with bytes changed, cut or repeated', async () => {
    const good = await toXlsx(book);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.byteLength - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }), fc.nat(3), fc.nat(good.byteLength), async (changes, how, at) => {
        const bad = good.slice();
        for (const [place, byte] of changes) bad[place] = byte;
        const file = how === 0 ? bad.slice(0, at) : how === 1 ? new Uint8Array([...bad.slice(0, at), ...bad.slice(at >> 1)]) : bad;
        const from = performance.now();
        const read = await readXlsx(file);
        expect(typeof read.ok).toBe('boolean');
        expect(performance.now() - from).toBeLessThan(5000);
      }),
      { numRuns: 600 },
    );
  });

  test('the parts inside changed, so that the archive is sound and the XML is not', async () => {
    const parts = await partsOf(await toXlsx(book));
    const names = [...parts.keys()];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.array(fc.tuple(fc.nat(), fc.constantFrom('<', '>', '/', '"', "'", '&', ';', '=', ' ', '0', '9', 'A', 'Z', ']', '!', '-', '[', '\u0000', 'ạ')), { minLength: 1, maxLength: 8 }), fc.boolean(), async (name, changes, cut) => {
        let text = new TextDecoder().decode(parts.get(name));
        for (const [place, sign] of changes) {
          const at = place % (text.length + 1);
          text = cut ? text.slice(0, at) + sign + text.slice(at + 1 + (place % 40)) : text.slice(0, at) + sign + text.slice(at);
        }
        const read = await readXlsx(zipStored(new Map(parts).set(name, new TextEncoder().encode(text))));
        expect(typeof read.ok).toBe('boolean');
      }),
      { numRuns: 600 },
    );
  });

  test.each([
    ['deep nesting', '<row>'.repeat(200_000)],
    ['open marks', '<'.repeat(2_000_000)],
    ['ampersands', `<row r="1"><c r="A1" t="inlineStr"><is><t>${'&'.repeat(2_000_000)}</t></is></c></row>`],
    ['attributes', `<row ${Array.from({ length: 200_000 }, (_, index) => `a${index}="x"`).join(' ')}/>`],
    ['comments', '<!--'.repeat(500_000)],
    ['column styles', `</sheetData>${'<col min="1" max="16384" width="9"/>'.repeat(100_000)}<sheetData>`],
  ])('hostile XML ends in bounded time: %s', async (_, rows) => {
    const bytes = await withPart(FIRST, sheetXml(rows));
    const from = performance.now();
    const read = await readXlsx(bytes, { bytes: 50_000_000 });
    expect(typeof read.ok).toBe('boolean');
    expect(performance.now() - from).toBeLessThan(10_000);
  });
});
