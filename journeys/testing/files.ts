import { crc32, deflateRawSync } from 'node:zlib';
import { day } from '#foundation/day.ts';
import { type BookRow, toXlsx } from '#platform/documents/excel.ts';

/** A workbook of one sheet with these headings and rows, as a person would hand it in. */
export async function sheetFile(headings: readonly string[], rows: readonly BookRow[], name = 'Danh sách'): Promise<Uint8Array> {
  const [first = '', ...rest] = headings;
  const column = (header: string) => ({ header, width: 20, type: 'text' as const });
  return toXlsx({ title: name, dated: day('2020-05-29'), sheets: [{ name, columns: [column(first), ...rest.map(column)], rows }] });
}

export const REGISTER_HEADINGS = ['Mã tổ chức', 'Tên tổ chức', 'Loại hình', 'Mã cấp trên trực tiếp', 'Số đảng viên', 'Số chi bộ trực thuộc'];
export const PEOPLE_HEADINGS = ['Họ và tên', 'Chức vụ', 'Ngày sinh', 'Mã tổ chức', 'Nhiệm vụ', 'Tài khoản'];

export const registerFile = (rows: readonly BookRow[], headings: readonly string[] = REGISTER_HEADINGS): Promise<Uint8Array> => sheetFile(headings, rows);
export const peopleFile = (rows: readonly BookRow[], headings: readonly string[] = PEOPLE_HEADINGS): Promise<Uint8Array> => sheetFile(headings, rows, 'Cán bộ');

/** A zip archive for workbooks that our own writer never makes; its entries are stored as they are, or deflated. */
export function zipOf(entries: { readonly [path: string]: string }, how: 'stored' | 'deflated' = 'stored'): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [path, text] of Object.entries(entries)) {
    const name = Buffer.from(path);
    const plain = Buffer.from(text);
    const data = how === 'deflated' ? deflateRawSync(plain) : plain;
    // Version, flags, method, time, day; checksum and both sizes; length of the name.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(how === 'deflated' ? 8 : 0, 4);
    shared.writeUInt16LE(0x21, 8);
    shared.writeUInt32LE(crc32(plain), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(plain.length, 18);
    shared.writeUInt16LE(name.length, 22);
    local.push(Buffer.from('PK\u0003\u0004'), shared, name, data);
    const behind = Buffer.alloc(14);
    behind.writeUInt32LE(at, 10);
    central.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), shared, behind, name);
    at += 30 + name.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(entries).length, 4);
  end.writeUInt16LE(Object.keys(entries).length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\u0005\u0006'), end]);
}

/** The parts of a workbook of one sheet, given as SpreadsheetML. */
export function bookParts(sheetData: string): { readonly [path: string]: string } {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
  };
}

/** A workbook with the register's headings and one row, whose cells are given as SpreadsheetML. */
export function rawRegisterFile(cells: readonly string[], headings: readonly string[] = REGISTER_HEADINGS): Uint8Array {
  const letters = 'ABCDEFGH';
  const text = (value: string, ref: string): string => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const cell = (given: string, index: number): string => (given.startsWith('<') ? given.replace('<c', `<c r="${letters[index]}2"`) : text(given, `${letters[index]}2`));
  return zipOf(bookParts(`<row r="1">${headings.map((heading, index) => text(heading, `${letters[index]}1`)).join('')}</row><row r="2">${cells.map(cell).join('')}</row>`));
}
