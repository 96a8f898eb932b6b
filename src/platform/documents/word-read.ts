/**
 * Word files that people give, read with a fixed budget. The archive is unpacked by us, its XML read piece by piece, nothing is fetched and
 * nothing run; whatever the bytes are, the answer is the paragraphs or a named problem.
 */
import { fail, ok, type Result } from '#foundation/result.ts';
import { type GivenWord, WORD_LIMITS, type WordLimits, type WordReadProblem } from './word-model.ts';
import { BodyReader, Refused } from './word-read-body.ts';
import { readNumbering } from './word-read-numbering.ts';
import { readStyles } from './word-read-styles.ts';
import { BrokenXml, eachIn, type Element } from './word-read-xml.ts';
import { listZip, unpack, type ZipEntry } from './zip.ts';

export function readDocx(bytes: Uint8Array, limits: Partial<WordLimits> = {}): Result<GivenWord, WordReadProblem> {
  const limit = { ...WORD_LIMITS, ...limits };
  if (bytes.byteLength > limit.bytes) return fail({ code: 'file_too_large', bytes: bytes.byteLength, limitBytes: limit.bytes });
  const entries = listZip(bytes);
  if (!entries.ok) return fail(entries.problem.code === 'not_a_zip' ? notAZip(bytes) : { code: 'damaged_file' });
  const kind = kindOf(entries.value);
  if (kind) return fail(kind);
  const files = unpack(entries.value.filter((entry) => WANTED.test(entry.name)), limit.unpackedBytes);
  if (!files.ok) return fail(files.problem.code === 'unpacks_too_large' ? files.problem : { code: 'damaged_file' });
  try {
    return ok(readParts(new Map([...files.value].map(([name, content]) => [name.toLowerCase(), content])), limit));
  } catch (error) {
    if (error instanceof Refused) return fail(error.problem);
    if (error instanceof BrokenXml) return fail({ code: 'damaged_file' });
    throw error;
  }
}

/** Pictures, themes, fonts and settings stay in the archive. */
const WANTED = /^(\[content_types\]\.xml|_rels\/\.rels|word\/(document\d*|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/[^/]+\.rels)$/i;

function kindOf(entries: readonly ZipEntry[]): WordReadProblem | undefined {
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if ([...names].some((name) => name.endsWith('vbaproject.bin'))) return { code: 'macros_not_allowed' };
  if (names.has('content.xml') && names.has('mimetype')) return { code: 'other_document', format: 'odt' };
  return names.has('[content_types].xml') && [...names].some((name) => /^word\/document\d*\.xml$/.test(name)) ? undefined : { code: 'not_a_word_file' };
}

function notAZip(bytes: Uint8Array): WordReadProblem {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = buffer.subarray(0, 512).toString('latin1').replace(/^\u00EF\u00BB\u00BF/, '').trimStart().toLowerCase();
  if (buffer.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') {
    // A compound file names its parts in UTF-16.
    const holds = (name: string): boolean => buffer.includes(Buffer.from(name, 'utf16le'));
    return holds('EncryptedPackage') ? { code: 'password_protected' } : holds('WordDocument') ? { code: 'other_document', format: 'doc' } : { code: 'not_a_word_file' };
  }
  if (start.startsWith('{\\rtf')) return { code: 'other_document', format: 'rtf' };
  if (start.startsWith('%pdf-')) return { code: 'other_document', format: 'pdf' };
  return /^(<!doctype html|<html|mime-version:)/.test(start) ? { code: 'other_document', format: 'html' } : { code: 'not_a_word_file' };
}

function readParts(files: ReadonlyMap<string, Uint8Array>, limits: WordLimits): GivenWord {
  const xml = (name: string): string | undefined => {
    const content = files.get(name);
    return content && textOf(content);
  };
  if (/macroEnabled/i.test(xml('[content_types].xml') ?? '')) throw new Refused({ code: 'macros_not_allowed' });
  for (const name of files.keys()) if (name.endsWith('.rels')) refuseOutside(xml(name) ?? '');
  const main = mainPart(xml('_rels/.rels'), files);
  const reader = new BodyReader({
    styles: readStyles(xml('word/styles.xml')),
    numbering: readNumbering(xml('word/numbering.xml')),
    notes: new Map([...notesIn(xml('word/footnotes.xml'), 'footnote'), ...notesIn(xml('word/endnotes.xml'), 'endnote')]),
    limits,
  });
  eachIn('body', xml(main) ?? '', (element) => reader.read(element));
  if (reader.paragraphs.length === 0) throw new Refused({ code: 'no_text' });
  return { paragraphs: reader.paragraphs, tracked: reader.tracked };
}

/** XML is UTF-8 unless it begins with the mark of UTF-16; anything else no office program writes. */
function textOf(content: Uint8Array): string {
  const wide = (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
  try {
    return new TextDecoder(wide ? (content[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', { fatal: true }).decode(content);
  } catch {
    throw new BrokenXml('letters of no encoding');
  }
}

/** The part that the file itself calls its document. */
function mainPart(relations: string | undefined, files: ReadonlyMap<string, Uint8Array>): string {
  let main = 'word/document.xml';
  if (relations !== undefined) eachIn('Relationships', relations, ({ attributes }) => {
    const target = (attributes['Target'] ?? '').replace(/^\//, '').toLowerCase();
    if (attributes['Type']?.endsWith('/officeDocument') === true && files.has(target)) main = target;
  });
  return main;
}

/** Links that a person follows may lead out of the file, and a template on the writer's own disk says nothing; everything else that lies outside is refused. */
function refuseOutside(relations: string): void {
  eachIn('Relationships', relations, ({ attributes }) => {
    const type = attributes['Type']?.split('/').at(-1) ?? '';
    const target = attributes['Target'] ?? '';
    if (type === 'aFChunk') throw new Refused({ code: 'external_part', what: 'inserted_file', target });
    if (attributes['TargetMode'] !== 'External' || type === 'hyperlink') return;
    if (type === 'attachedTemplate' && !/^(https?|ftp):|^file:\/\/[^/]|^\\\\/i.test(target)) return;
    throw new Refused({ code: 'external_part', what: 'link', target });
  });
}

function notesIn(xml: string | undefined, kind: 'footnote' | 'endnote'): [string, Element][] {
  const notes: [string, Element][] = [];
  if (xml !== undefined) eachIn(`${kind}s`, xml, (element) => {
    // Those with a type are the lines that part notes from the text.
    if (element.name === kind && element.attributes['type'] === undefined) notes.push([`${kind} ${element.attributes['id'] ?? ''}`, element]);
  });
  return notes;
}
