/** Badges with QR codes on sheets to be cut: what a badge says; badge measures and both kinds of files behind it. */
import { encode } from 'uqr';
import type { Day } from '#foundation/day.ts';
import { capitals, clean } from './clean-text.ts';
import { setPages } from './pdf.ts';

export interface BadgeSheets {
  readonly title: string;
  /** The day that the file bears. */
  readonly dated: Day;
  readonly badges: readonly [Badge, ...Badge[]];
}

export interface Badge {
  /** The organisation and its congress, a line each; printed in capitals. */
  readonly congress: readonly string[];
  readonly name: string;
  /** Delegation or unit, and position. */
  readonly delegation: string;
  readonly kind: string;
  /** What the QR code holds, and the same to be typed. Capital letters and digits keep the picture coarse. */
  readonly code: string;
}

/** Millimetres and points. Two by five cards of 90 × 54 mm, the size that holders are sold for. */
export const BADGE_MEASURES = {
  page: { width: 210, height: 297 },
  margin: { x: 15, y: 13.5 },
  card: { width: 90, height: 54 },
  pad: 3.5,
  gap: 3,
  qr: 27,
  qrTop: 6,
  congress: { height: 11.5, sizes: [10, 9, 8, 7] },
  name: { height: 17, sizes: [19, 17, 15, 13, 11] },
  delegation: { height: 11, sizes: [10.5, 9.5, 8.5, 7.5] },
  kind: { height: 5.5, sizes: [10.5, 9.5] },
  code: { size: 12 },
} as const;

/** A badge as it is printed; `dark` are the rows of the QR code with its quiet border. */
export interface PrintedBadge {
  readonly congress: readonly string[];
  readonly name: string;
  readonly delegation: string;
  readonly kind: string;
  /** In two groups, as people read it out. */
  readonly code: string;
  readonly dark: readonly (readonly boolean[])[];
}

export function printedBadges(sheets: BadgeSheets): readonly PrintedBadge[] {
  return sheets.badges.map(({ congress, name, delegation, kind, code }) => ({
    congress: congress.map(capitals), name: clean(name), delegation: clean(delegation), kind: clean(kind), code: `${code.slice(0, 3)} ${code.slice(3)}`,
    dark: encode(code, { ecc: 'M', border: 2 }).data,
  }));
}

/** The sheets as PDF; the same sheets give the same bytes. */
export function badgesToPdf(sheets: BadgeSheets): Promise<Uint8Array<ArrayBuffer>> {
  const [year = 0, month = 0, day = 0] = sheets.dated.split('-').map(Number);
  const badges = printedBadges(sheets).map(({ dark, ...words }) => ({ ...words, qr: svgOf(dark) }));
  return setPages('badge-page', { measures: BADGE_MEASURES, title: clean(sheets.title), dated: { year, month, day }, badges });
}

/** Each run of dark cells is one rectangle, so that printers leave no seams. */
function svgOf(rows: PrintedBadge['dark']): string {
  const path = rows.map((row, y) => [...runsIn(row)].map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`).join('')).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${rows.length} ${rows.length}" shape-rendering="crispEdges"><rect width="${rows.length}" height="${rows.length}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;
}

function* runsIn(row: readonly boolean[]): Generator<readonly [number, number]> {
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x + 1] === true) x += 1;
    yield [start, x - start + 1];
  }
}
