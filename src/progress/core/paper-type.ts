import { tidy } from '#foundation/text.ts';

/** Types of papers that are kept, told by their first bytes and never by their name. */
export const PAPER_TYPES = {
  'application/pdf': { name: 'PDF', ending: 'pdf' },
  'image/jpeg': { name: 'JPEG', ending: 'jpg' },
  'image/png': { name: 'PNG', ending: 'png' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { name: 'Word (.docx)', ending: 'docx' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { name: 'Excel (.xlsx)', ending: 'xlsx' },
} as const;

export type PaperType = keyof typeof PAPER_TYPES;

/** What the bytes are; undefined for anything that is not kept: programs, old Office files, archives, plain text. */
export function paperTypeOf(bytes: Uint8Array): PaperType | undefined {
  if (startsWith(bytes, '%PDF-')) return 'application/pdf';
  if (startsWith(bytes, '\u00FF\u00D8\u00FF')) return 'image/jpeg';
  if (startsWith(bytes, '\u0089PNG\r\n\u001A\n')) return 'image/png';
  if (!startsWith(bytes, 'PK\u0003\u0004')) return undefined;
  // An Office file is an archive whose list of contents names its main part.
  if (contains(bytes, 'word/document.xml')) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  if (contains(bytes, 'xl/workbook.xml')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return undefined;
}

function startsWith(bytes: Uint8Array, sign: string): boolean {
  return matches(bytes, sign, 0);
}

function contains(bytes: Uint8Array, sign: string): boolean {
  const first = sign.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) if (matches(bytes, sign, at)) return true;
  return false;
}

function matches(bytes: Uint8Array, sign: string, at: number): boolean {
  for (let index = 0; index < sign.length; index++) if (bytes[at + index] !== sign.charCodeAt(index)) return false;
  return true;
}

const LONGEST_NAME = 200;

/** The file's own name without folders, with the ending of what it is: nothing is ever handed out as a program. */
export function paperNameOf(name: string, type: PaperType): string {
  const own = tidy(name.replace(/^.*[\\/]/, '')).replace(/\.[A-Za-z0-9]{1,5}$/, '');
  return `${(own === '' ? 'van-ban' : own).slice(0, LONGEST_NAME - 8)}.${PAPER_TYPES[type].ending}`;
}

export function isPaperType(type: string): type is PaperType {
  return type in PAPER_TYPES;
}
