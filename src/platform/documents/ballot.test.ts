import { inflateRawSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { type BallotSheet, ballotToPdf, printedBallot } from './ballot.ts';
import { ballotToDocx } from './ballot-word.ts';
import { closePdf } from './pdf.ts';
import { lacks, pdfText } from './testing/office-tools.ts';

const sheet: BallotSheet = {
  dated: day('2020-05-29'), convener: 'Đảng bộ xã Nhơn Phú', congress: 'Đại hội đại biểu', term: '2020 - 2025', title: 'Phiếu xin ý kiến\nvề danh sách bầu ban chấp hành', round: '', seats: 'Số lượng cần bầu: 2 người',
  columns: ['TT', 'Họ và tên', 'Đồng ý', 'Không đồng ý'], howTo: ['Đánh dấu X vào một trong hai ô.'], layoutHash: 'ab'.repeat(32),
  names: [{ place: 1, label: 'Nguyễn Văn An', extra: 'Cấp ủy triệu tập đề cử' }, { place: 2, label: 'Trần Thị Bé', extra: 'Ứng cử' }],
};

afterAll(() => closePdf());

test('a long title breaks where its sense does, and nowhere else', () => {
  expect(printedBallot(sheet).title).toEqual(['PHIẾU XIN Ý KIẾN', 'VỀ DANH SÁCH BẦU BAN CHẤP HÀNH']);
});

test.skipIf(lacks('pdftotext'))('in the PDF each title line, each name and who put it forward is a line of its own', async () => {
  const lines = pdfText(await ballotToPdf(sheet), '-layout').normalize('NFC').split('\n').map((line) => line.trim());
  expect(lines).toEqual(expect.arrayContaining(['PHIẾU XIN Ý KIẾN', 'VỀ DANH SÁCH BẦU BAN CHẤP HÀNH', 'Cấp ủy triệu tập đề cử', 'Ứng cử']));
});

test('in the Word file all names have one size, whoever put them forward', async () => {
  const docx = await ballotToDocx(sheet);
  expect(Buffer.compare(docx, await ballotToDocx(sheet))).toBe(0);
  const xml = documentXml(Buffer.from(docx));
  const sizeOf = (words: string): string | undefined => /<w:sz w:val="(\d+)"/.exec(xml.slice(xml.lastIndexOf('<w:r>', xml.indexOf(words)), xml.indexOf(words)))?.[1];
  expect(['Nguyễn Văn An', 'Trần Thị Bé', 'Cấp ủy triệu tập đề cử', 'Ứng cử'].map(sizeOf)).toEqual(['24', '24', '16', '16']);
  expect(xml).not.toContain(' – ');
});

/** The body of a Word file, whose local headers tell where each part begins. */
function documentXml(zip: Buffer): string {
  for (let at = zip.indexOf('PK\u0003\u0004'); at >= 0; at = zip.indexOf('PK\u0003\u0004', at + 4)) {
    const [length, extra] = [zip.readUInt16LE(at + 26), zip.readUInt16LE(at + 28)];
    if (zip.toString('utf8', at + 30, at + 30 + length) === 'word/document.xml') return inflateRawSync(zip.subarray(at + 30 + length + extra), { finishFlush: 2 }).toString('utf8');
  }
  return '';
}
