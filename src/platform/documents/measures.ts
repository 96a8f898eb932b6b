/**
 * The measures of Party papers, once for Word and PDF. Lengths in millimetres, letters and line spacing in points.
 * Source: HD36 (3/4/2018) and HD05 (27/5/2026); as far as they have been read both give the same measures.
 */
import { day, type Day } from '#foundation/day.ts';

/** The guide a paper follows; chosen by the day the paper bears. */
export type Profile = 'HD36' | 'HD05';

const HD05_SINCE = day('2026-05-27');

/** HD05 for papers dated 27/5/2026 or later, HD36 before. */
export function profileOf(dated: Day): Profile {
  return dated >= HD05_SINCE ? 'HD05' : 'HD36';
}

export interface Measures {
  readonly page: { readonly short: number; readonly long: number };
  /** Binding edge 30, outer edge 15; the back side is mirrored. */
  readonly margin: { readonly top: number; readonly bottom: number; readonly inside: number; readonly outside: number };
  /** From the upper edge of the sheet to the page number, and from the lower edge to the footer. */
  readonly pageNumber: { readonly top: number; readonly size: number };
  readonly footer: { readonly bottom: number; readonly size: number };
  /** Share of the text width that the left half of the head and of the signatures takes. */
  readonly headLeftShare: number;
  readonly signLeftShare: number;
  readonly party: { readonly size: number; readonly lineGap: number; readonly lineWidth: number; readonly lineWeight: number };
  readonly head: { readonly size: number; readonly line: number };
  readonly kind: { readonly size: number; readonly line: number; readonly before: number };
  readonly abstract: { readonly size: number; readonly line: number; readonly inset: number; readonly after: number };
  readonly aside: { readonly size: number; readonly line: number };
  readonly body: { readonly size: number; readonly line: number; readonly between: number; readonly firstLine: number };
  readonly note: { readonly size: number; readonly line: number };
  readonly table: { readonly size: number; readonly line: number; readonly padX: number; readonly padY: number; readonly stroke: number };
  readonly recipients: { readonly size: number; readonly line: number };
  /** Empty lines between the post and the name, for the signature and the seal. */
  readonly signatureLines: number;
}

const SHARED: Measures = {
  page: { short: 210, long: 297 },
  margin: { top: 20, bottom: 20, inside: 30, outside: 15 },
  pageNumber: { top: 10, size: 14 },
  footer: { bottom: 9, size: 8 },
  headLeftShare: 0.48,
  signLeftShare: 0.48,
  // The line is as long as the words ĐẢNG CỘNG SẢN VIỆT NAM, bold 15, in a face with the metrics of Times.
  party: { size: 15, lineGap: 1, lineWidth: 72.7, lineWeight: 0.75 },
  head: { size: 14, line: 18 },
  kind: { size: 16, line: 22, before: 18 },
  abstract: { size: 14, line: 19, inset: 12, after: 10 },
  aside: { size: 12, line: 15 },
  body: { size: 14, line: 19, between: 6, firstLine: 10 },
  note: { size: 12, line: 16 },
  table: { size: 12, line: 15, padX: 1.4, padY: 0.7, stroke: 0.5 },
  recipients: { size: 12, line: 15 },
  signatureLines: 4,
};

/** Both guides give the same measures as far as they were read; a difference that is found goes here. */
export const MEASURES: Readonly<Record<Profile, Measures>> = { HD36: SHARED, HD05: SHARED };

/** Millimetres between the margins: 165 upright, 252 across. */
export function textWidth(measures: Measures, orientation: 'portrait' | 'landscape'): number {
  const sheet = orientation === 'portrait' ? measures.page.short : measures.page.long;
  return sheet - measures.margin.inside - measures.margin.outside;
}
