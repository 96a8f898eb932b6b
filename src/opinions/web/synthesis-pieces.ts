/** A wording while it is edited: text that is typed, and numbers that are only put in, pressed or taken out. */
export type Piece = { readonly text: string } | { readonly chip: string };

/** «Có {opinions} của {groups}»: a number stands in the wording by its name between braces. */
const CHIP = /\{([a-z][a-z0-9_:.-]*)\}/g;

export function piecesOf(wording: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of wording.matchAll(CHIP)) {
    if (found.index > at) pieces.push({ text: wording.slice(at, found.index) });
    pieces.push({ chip: found[1] ?? '' });
    at = found.index + found[0].length;
  }
  if (at < wording.length) pieces.push({ text: wording.slice(at) });
  return pieces;
}

/** Braces that were typed become brackets: nobody makes a number by typing its name. */
export function wordingOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => ('chip' in piece ? `{${piece.chip}}` : piece.text.replace(/\{/g, '(').replace(/\}/g, ')'))).join('');
}

/** Places in a wording: each letter is one, each number is one. */
export function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + ('chip' in piece ? 1 : piece.text.length), 0);
}

/** What stands between two places. */
export function sliceOf(pieces: readonly Piece[], from: number, until: number): Piece[] {
  const slice: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = 'chip' in piece ? 1 : piece.text.length;
    const [start, end] = [Math.max(from - at, 0), Math.min(until - at, length)];
    if (start < end) slice.push('chip' in piece ? piece : { text: piece.text.slice(start, end) });
    at += length;
  }
  return slice;
}

/** Puts pieces in the place of what stands between two places. */
export function spliced(pieces: readonly Piece[], from: number, until: number, put: readonly Piece[]): Piece[] {
  return [...sliceOf(pieces, 0, from), ...put, ...sliceOf(pieces, until, lengthOf(pieces))];
}

/** A number beside which nothing is missing: a space before it unless one stands there, and none twice. */
export function withSpaces(pieces: readonly Piece[], at: number, chip: string): Piece[] {
  const [before] = sliceOf(pieces, at - 1, at);
  const [after] = sliceOf(pieces, at, at + 1);
  const gapBefore = before !== undefined && ('chip' in before || !/[\s([“"]/u.test(before.text));
  const gapAfter = after !== undefined && ('chip' in after || !/[\s.,;:)!?\]”"]/u.test(after.text));
  return [...(gapBefore ? [{ text: ' ' }] : []), { chip }, ...(gapAfter ? [{ text: ' ' }] : [])];
}
