import { nameKey } from '#foundation/text.ts';

/** The Vietnamese alphabet with the foreign letters where dictionaries put them; ă, â, đ, ê, ô, ơ, ư are letters of their own. */
const ALPHABET = ['a', 'ă', 'â', 'b', 'c', 'd', 'đ', 'e', 'ê', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'ô', 'ơ', 'p', 'q', 'r', 's', 't', 'u', 'ư', 'v', 'w', 'x', 'y', 'z'];
/** Tones in dictionary order: none, huyền, hỏi, ngã, sắc, nặng. */
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

const letterCodes = new Map(ALPHABET.map((letter, index) => [letter, String.fromCodePoint(0x40 + index)]));

/**
 * A text that sorts byte by byte as names are listed: given name, family, middle names, each by letters and then by tones. The database
 * can so keep the order itself, without knowing Vietnamese.
 * @rule R-DER-2
 */
export function nameOrder(fullName: string): string {
  const { given, family, middle } = nameKey(fullName);
  return [given, family, middle].map((part) => orderOf(part)).join('!');
}

/** Letters first and tones only between equal letters; '"' ends the letters and sorts before any of them. */
function orderOf(part: string): string {
  let letters = '';
  let tones = '';
  for (const character of part.toLowerCase().normalize('NFC')) {
    const [letter, tone] = apart(character);
    letters += letterCodes.get(letter) ?? (letter === ' ' ? '#' : /\d/.test(letter) ? letter : '$');
    tones += String(tone);
  }
  return `${letters}"${tones}`;
}

function apart(character: string): readonly [letter: string, tone: number] {
  const pieces = Array.from(character.normalize('NFD'));
  const tone = pieces.findIndex((piece) => TONES.includes(piece));
  const letter = pieces.filter((piece) => !TONES.includes(piece)).join('').normalize('NFC');
  return [letter, tone < 0 ? 0 : TONES.indexOf(pieces[tone] ?? '') + 1];
}
