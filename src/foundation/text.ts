/** Vietnamese text: one Unicode form, one way to fold for search, one order for names. Source: the facts on names and order. */

/** The text as we keep it: NFC, no zero-width or control characters but line ends, single spaces, trimmed. */
export function tidy(text: string): string {
  return text
    // oxlint-disable-next-line no-control-regex -- control characters are what is removed here
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/g, '')
    .replace(/[ \t\u00A0]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim()
    // Last, since taking out what stood between a letter and its mark brings the two together.
    .normalize('NFC');
}

export function isNfc(text: string): boolean {
  return text === text.normalize('NFC');
}

/** The text as search compares it: no marks, đ as d, lower case, and y as i where both spellings are in use (kỳ = kì, Mỹ = Mĩ, quý = quí). */
export function fold(text: string): string {
  return oneSpelling(withoutMarks(text))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Small letters without tone marks, in one spelling where y and i are both in use; as long as before, letter for letter. */
export function oneSpelling(text: string): string {
  return text.replace(/quy(?![a-z])/g, 'qui').replace(/([hklmstv])y(?![a-z])/g, '$1i');
}

/** The text as part of an address: nhiem-ky-2026-2031. */
export function slug(text: string): string {
  return withoutMarks(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}

export interface NameKey {
  readonly given: string;
  readonly family: string;
  readonly middle: string;
}

/** Family – middle – given, as Vietnamese names are written; a single word is a given name. */
export function nameKey(fullName: string): NameKey {
  const words = tidy(fullName).split(/\s+/);
  const given = words.at(-1) ?? '';
  return { given, family: words.length > 1 ? (words[0] ?? '') : '', middle: words.slice(1, -1).join(' ') };
}

const vietnamese = new Intl.Collator('vi');

/** Vietnamese alphabetical order of two texts. */
export function compareText(one: string, other: string): number {
  return vietnamese.compare(one, other);
}

/** The order on lists: given name, family, middle names (A, B, C of the Vietnamese alphabet). @rule R-DER-2 */
export function compareNames(one: NameKey, other: NameKey): number {
  return (
    vietnamese.compare(one.given, other.given) ||
    vietnamese.compare(one.family, other.family) ||
    vietnamese.compare(one.middle, other.middle)
  );
}
