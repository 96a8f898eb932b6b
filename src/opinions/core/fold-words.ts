import { oneSpelling } from '#foundation/text.ts';

/**
 * The words of a text as groups compare them: no Unicode form, case, marks or punctuation, one space between two words.
 * Letters of other scripts stay (foundation's `fold` would drop them), and with them their vowel signs: only Latin marks go.
 * Unseen characters vanish, so that a word with one inside is still that word. A text without any word is told apart by its signs.
 */
export function foldKey(text: string): string {
  const words = oneSpelling(bare(text).replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim());
  return words === '' ? text.normalize('NFC').replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '') : words;
}

/** Small letters without marks or unseen characters; everything between the words stands as it was. */
function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\p{Default_Ignorable_Code_Point}]+/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd');
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Letters with their quality (ă â ê ô ơ ư đ) but no tone; the tone goes to the end of the word. */
const QUALITY = /[\u0302\u0306\u031B]/g;

/**
 * The words of a text with their marks, in one spelling: the tone stands behind its word, so that hoà and hòa are the same word,
 * and kì and kỳ. Still apart: cầu and cau.
 */
export function tonedWords(text: string): string[] {
  const words = text.toLowerCase().normalize('NFD').replace(/\p{Default_Ignorable_Code_Point}+/gu, (unseen) => unseen.replace(/[^\u0300-\u036F]/g, ''));
  return (words.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(tonedWord);
}

/** Opinions use few thousand syllables over and over; each is worked out once. Long runs of letters are not kept. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 16;

function tonedWord(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const tones = word.match(TONE);
  const letters = oneSpelling(word.replace(TONE, '').normalize('NFC'));
  const toned = tones ? letters + tones.join('') : letters;
  if (word.length <= LONGEST_KNOWN && known.size < MOST_KNOWN) known.set(word, toned);
  return toned;
}

/**
 * Was the text written with Vietnamese marks? Three words in four bear one in ordinary writing; whoever writes without marks may
 * still have a name with them, so a fifth of the words decides.
 */
export function isMarked(text: string): boolean {
  const words = text.normalize('NFD').toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const marked = words.filter((word) => word.includes('đ') || word.search(TONE) >= 0 || word.search(QUALITY) >= 0).length;
  return marked * 5 >= words.length && marked > 0;
}
