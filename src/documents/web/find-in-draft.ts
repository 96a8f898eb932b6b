/** Words looked for in the draft that is open: without diacritics, in any case, found at the right letters. */
import { fold, oneSpelling } from '#foundation/text.ts';

/** From–to in the text, in UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Each place of the words, in order and without overlap. What is asked must stand together, in its order. */
export function placesOf(text: string, asked: string): Stretch[] {
  const wanted = fold(asked);
  if (wanted === '') return [];
  const { letters, starts } = folded(text);
  const found: Stretch[] = [];
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + wanted.length)) {
    found.push({ from: starts[at] ?? 0, to: starts[at + wanted.length - 1] === undefined ? text.length : (starts[at + wanted.length] ?? text.length) });
  }
  return found.map(({ from, to }) => ({ from, to: from + text.slice(from, to).trimEnd().length }));
}

/** The text as fold() makes it, and for each of its letters where it stands in the text. */
function folded(text: string): { readonly letters: string; readonly starts: readonly number[] } {
  let letters = '';
  const starts: number[] = [];
  let at = 0;
  for (const sign of text) {
    const plain = sign.normalize('NFD').replace(/[\u0300-\u036F]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
    const kept = /^[a-z0-9]+$/.test(plain) ? plain : plain === '' ? '' : ' ';
    // Several signs in a row are one gap, as in what is looked for.
    if (kept !== '' && !(kept === ' ' && (letters === '' || letters.endsWith(' ')))) {
      for (const letter of kept) {
        letters += letter;
        starts.push(at);
      }
    }
    at += sign.length;
  }
  return { letters: oneSpelling(letters), starts };
}
