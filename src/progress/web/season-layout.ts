import { CONGRESS_STATES, type CongressState, type StateCounts } from '../core/state.ts';

/** How the squares of the season lie: strips that fill column by column, so that a committee's strip is also its bar. */

/** Columns that fit beside the figures, on a phone as well. */
export const STRIP_COLUMNS = 26;
const LEAST_HEIGHT = 3;
/** Numbers of six figures stand beside shares, which therefore have fewer columns. */
const SHARE_COLUMNS = 18;

/** Squares in a column, the same for all strips of a picture, so that their lengths compare. */
export function stripHeight(mostSquares: number): number {
  return Math.max(LEAST_HEIGHT, Math.ceil(mostSquares / STRIP_COLUMNS));
}

/** Where an arrow key leads among squares that fill columns of that height; undefined for other keys. */
export function stepTo(key: string, from: number, height: number, count: number): number | undefined {
  const to = { ArrowDown: from + 1, ArrowUp: from - 1, ArrowRight: from + height, ArrowLeft: from - height, Home: 0, End: count - 1 }[key];
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
}

/** How many squares stand for a unit when a square is a share: in proportion to the largest one, which fills its strip. */
export function squaresFor(total: number, mostTotal: number): number {
  if (total === 0) return 0;
  return Math.max(1, Math.round((total * SHARE_COLUMNS * LEAST_HEIGHT) / Math.max(mostTotal, 1)));
}

/**
 * That many squares divided among the states by their shares (largest remainders). A state that occurs keeps at least one square as long as there
 * are enough, because one late organisation of thousands must be seen.
 */
export function shareSquares(states: StateCounts, squares: number): CongressState[] {
  const total = CONGRESS_STATES.reduce((sum, state) => sum + states[state], 0);
  if (total === 0 || squares === 0) return [];
  const present = CONGRESS_STATES.filter((state) => states[state] > 0);
  const least = squares >= present.length ? 1 : 0;
  const free = squares - least * present.length;
  const shares = present.map((state) => {
    const exact = (free * states[state]) / total;
    return { state, whole: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  let left = free - shares.reduce((sum, share) => sum + share.whole, 0);
  const more = new Set<CongressState>();
  for (const share of shares.toSorted((one, other) => other.rest - one.rest)) if (left-- > 0) more.add(share.state);
  return shares.flatMap(({ state, whole }) => Array.from({ length: whole + least + (more.has(state) ? 1 : 0) }, () => state));
}

const COMMITTEE = /^(Ban Chấp hành Đảng bộ|Thành ủy|Thị ủy|Huyện ủy|Tỉnh ủy|Quận ủy|Đảng ủy|Đảng bộ|Chi bộ)\s+(.+)$/u;

/** "Huyện ủy Long Hồ" as the small word before and the name that tells it apart. */
export function splitName(name: string): { readonly kind: string; readonly place: string } {
  const parts = COMMITTEE.exec(name);
  return { kind: parts?.[1] ?? '', place: parts?.[2] ?? name };
}
