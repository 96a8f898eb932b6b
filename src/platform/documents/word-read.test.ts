import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { givenWord, p, part, relations, table } from './testing/given-word.ts';
import { sampleReport } from './testing/sample-report.ts';
import type { WordLimits } from './word-model.ts';
import { readDocx } from './word-read.ts';
import { toDocx } from './word.ts';

const read = (body: string, parts: Readonly<Record<string, string>> = {}): string[] => {
  const given = readDocx(givenWord(body, parts));
  return given.ok ? given.value.paragraphs.map(({ kind, level, label, text }) => `${kind === 'heading' ? `h${level}` : kind}|${label}|${text}`) : [given.problem.code];
};
const problem = (bytes: Uint8Array, limits: Partial<WordLimits> = {}): unknown => {
  const given = readDocx(bytes, limits);
  return given.ok ? given.value : given.problem;
};
const listed = (level: number, list = 1): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const LISTS = part(
  'numbering',
  `<w:abstractNum w:abstractNumId="7">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1-"/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
    <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2.%4"/></w:lvl>
    <w:lvl w:ilvl="4"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`,
);

describe('a Word file that a person gave', () => {
  test('text is tidy and NFC, runs are joined, blank paragraphs are none', () => {
    expect(read(`${p('a\u0306\u0301m \u200B lo\u0323')}${p('  ')}<w:p><w:r><w:t>Kết </w:t></w:r><w:r><w:t>quả</w:t><w:br/><w:t>nổi bật</w:t></w:r></w:p>`)).toEqual(['text||ắm lọ', 'text||Kết quả\nnổi bật']);
  });

  test('numbers are those that Word shows', () => {
    const body = [0, 1, 1, 2, 2, 0, 1, 3, 4].map((level) => p('x', listed(level))).join('') + p('x', listed(1, 2));
    expect(read(body, LISTS).map((each) => each.split('|')[1])).toEqual(['I-', '1.', '2.', 'a)', 'b)', 'II-', '1.', '2.1.1', '•', '5.']);
  });

  test('headings are known by outline, by style, by the style it rests on, and by the name of Word’s own', () => {
    const styles = part(
      'styles',
      `<w:style w:type="paragraph" w:styleId="Dau"><w:name w:val="Đầu mục"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
       <w:style w:type="paragraph" w:styleId="Con"><w:name w:val="Con"/><w:basedOn w:val="Dau"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
       <w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/></w:style>
       <w:style w:type="paragraph" w:styleId="Vong"><w:name w:val="Vòng"/><w:basedOn w:val="Vong"/></w:style>`,
    );
    const styled = (id: string): string => p('x', `<w:pStyle w:val="${id}"/>`);
    expect(read(`${p('x', '<w:outlineLvl w:val="2"/>')}${styled('Dau')}${styled('Con')}${styled('u1')}${styled('Vong')}${p('x', '<w:pStyle w:val="Dau"/><w:outlineLvl w:val="9"/>')}`, { ...styles, ...LISTS })).toEqual([
      'h3||x', 'h2||x', 'h2|1.|x', 'h1||x', 'text||x', 'text||x',
    ]);
  });

  test('rows of a table, notes and text boxes are all there, in their order', () => {
    const notes = part('footnotes', `<w:footnote w:type="separator" w:id="0">${p('—')}</w:footnote><w:footnote w:id="2">${p('Theo báo cáo năm 2019')}</w:footnote>`);
    const box = '<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>';
    expect(read(`${table(['TT', 'Chỉ tiêu'], ['1', `${p('Thu')}${p('ngân sách')}`])}<w:p><w:r><w:t>Đạt</w:t><w:footnoteReference w:id="2"/></w:r></w:p>${box}`, notes)).toEqual([
      'row||TT\tChỉ tiêu', 'row||1\tThu\nngân sách', 'text||Đạt', 'note|1|Theo báo cáo năm 2019', 'text||Trong khung',
    ]);
  });

  test('tracked changes are read as accepted, and the file says that it has some', () => {
    const bytes = givenWord('<w:p><w:r><w:t>thẩm định </w:t></w:r><w:del><w:r><w:delText>đề</w:delText></w:r></w:del><w:ins><w:r><w:t>dự</w:t></w:r></w:ins><w:r><w:t> án</w:t></w:r></w:p>');
    expect(problem(bytes)).toMatchObject({ tracked: true, paragraphs: [{ text: 'thẩm định dự án' }] });
    expect(problem(givenWord(p('x')))).toMatchObject({ tracked: false });
  });

  test('a paper of ours comes back with its headings and its tables', async () => {
    const given = readDocx(await toDocx(sampleReport));
    const kinds = given.ok ? new Set(given.value.paragraphs.map((each) => each.kind)) : given.problem;
    expect(kinds).toEqual(new Set(['row', 'text', 'heading']));
  });

  const external = (type: string, target: string): Uint8Array => givenWord(p('x'), { 'word/_rels/document.xml.rels': relations(`<Relationship Id="r" Type="http://x/${type}" Target="${target}" TargetMode="External"/>`) });
  test.each<[string, Uint8Array, object]>([
    ['no zip', new TextEncoder().encode('xin chào'), { code: 'not_a_word_file' }],
    ['nothing', new Uint8Array(), { code: 'not_a_word_file' }],
    ['PDF', new TextEncoder().encode('%PDF-1.7'), { code: 'other_document', format: 'pdf' }],
    ['RTF', new TextEncoder().encode('{\\rtf1'), { code: 'other_document', format: 'rtf' }],
    ['HTML', new TextEncoder().encode(' <!DOCTYPE html>'), { code: 'other_document', format: 'html' }],
    ['old Word', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('WordDocument', 'utf16le')]), { code: 'other_document', format: 'doc' }],
    ['a password', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]), { code: 'password_protected' }],
    ['macros', givenWord(p('x'), { 'word/vbaProject.bin': 'x' }), { code: 'macros_not_allowed' }],
    ['macros by type', givenWord(p('x'), { '[Content_Types].xml': '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>' }), { code: 'macros_not_allowed' }],
    ['an archive of something else', givenWord('', { mimetype: 'x', 'content.xml': 'x' }), { code: 'other_document', format: 'odt' }],
    ['cut off', givenWord(p('x')).slice(0, 300), { code: 'damaged_file' }],
    ['XML cut off', givenWord('', { 'word/document.xml': '<w:document><w:body><w:p>' }), { code: 'damaged_file' }],
    ['entities that grow', givenWord('', { 'word/document.xml': '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><d><body><p><r><t>&b;</t></r></p></body></d>' }), { code: 'damaged_file' }],
    ['depth', givenWord('<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000)), { code: 'damaged_file' }],
    ['a table in a table', givenWord(table(['Ngoài', `${p('Quanh đó')}${table(['Trong'])}${p('')}`])), { code: 'nested_table', near: 'Quanh đó Trong' }],
    ['a linked picture', external('image', 'http://x/y.png'), { code: 'external_part', what: 'link', target: 'http://x/y.png' }],
    ['a template from elsewhere', external('attachedTemplate', 'http://x/y.dotm'), { code: 'external_part', what: 'link', target: 'http://x/y.dotm' }],
    ['pasted HTML', givenWord('<w:altChunk r:id="r9"/>'), { code: 'external_part', what: 'inserted_file', target: 'r9' }],
    ['no text', givenWord(p(' ')), { code: 'no_text' }],
  ])('%s is a named problem', (_, bytes, wanted) => {
    expect(problem(bytes)).toEqual(wanted);
  });

  test('a link that a person follows and a template on the writer’s disk are no harm', () => {
    expect(problem(external('hyperlink', 'http://x'))).toHaveProperty('paragraphs');
    expect(problem(external('attachedTemplate', 'file:///C:/Users/x/Normal.dotm'))).toHaveProperty('paragraphs');
  });

  test('limits hold before the work is done', () => {
    expect(problem(givenWord(p('x')), { bytes: 100 })).toMatchObject({ code: 'file_too_large', limitBytes: 100 });
    expect(problem(givenWord(p('x')), { unpackedBytes: 100 })).toEqual({ code: 'unpacks_too_large', limitBytes: 100 });
    expect(problem(givenWord(p('x').repeat(4)), { paragraphs: 3 })).toEqual({ code: 'too_many_paragraphs', limit: 3 });
    expect(problem(givenWord(p('xxxx')), { letters: 3 })).toEqual({ code: 'too_many_letters', limit: 3 });
  });

  test('an archive that promises little and unpacks to much is stopped', () => {
    const bomb = bombOf(120 * 1024 * 1024, 1000);
    expect(problem(bomb)).toEqual({ code: 'damaged_file' });
    expect(problem(bombOf(120 * 1024 * 1024, 120 * 1024 * 1024))).toMatchObject({ code: 'unpacks_too_large' });
  });

  test('no bytes whatever make it throw', () => {
    const whole = givenWord(`${p('Kết quả', listed(1))}${table(['a', 'b'])}`, LISTS);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }), (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect(readDocx(bytes)).toHaveProperty('ok');
      }),
    );
  });
});

/** A Word file whose document is so many blanks, packed, and whose directory names another size. */
function bombOf(size: number, promised: number): Uint8Array {
  const bytes = Buffer.from(givenWord('', { 'word/document.xml': 'PACKED' + ' '.repeat(300_000) }));
  const packed = deflateRawSync(Buffer.alloc(size, ' '));
  packed.copy(bytes, bytes.indexOf('PACKED'));
  for (const [mark, method, length] of [[0x04034b50, 8, 18], [0x02014b50, 10, 20]] as const) {
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (bytes.readUInt32LE(at) !== mark || bytes.readUInt32LE(at + length) !== 300_006) continue;
      bytes.writeUInt16LE(8, at + method);
      bytes.writeUInt32LE(promised, at + length + 4);
    }
  }
  return bytes;
}
