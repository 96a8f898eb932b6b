import type { Body } from './body.ts';

/** Shares are whole per cent; null: no aim. */
export interface Aims {
  readonly women: number | null;
  readonly under40: number | null;
  readonly ethnic: number | null;
  /** Put forward for the first time. */
  readonly renewal: number | null;
}

export const NO_AIMS: Aims = { women: null, under40: null, ethnic: null, renewal: null };

export interface BodySeats {
  readonly body: Body;
  readonly seats: number;
}

/** What an organisation plans of its committee: số lượng, cơ cấu, tiêu chuẩn, nguồn. */
export interface SchemeFields {
  readonly bodies: readonly BodySeats[];
  readonly standards: string;
  readonly sources: string;
  readonly aims: Aims;
  readonly note: string;
}

export interface Scheme extends SchemeFields {
  readonly revision: number;
  readonly savedBy: string;
}

/** What the superior lays down for those directly and further below of one level and kind. */
export interface FrameFields {
  readonly seats: { readonly from: number; readonly until: number };
  readonly standing: { readonly from: number; readonly until: number } | null;
  readonly aims: Aims;
  /** Share of those between 40 and 50. */
  readonly middle: { readonly from: number; readonly until: number } | null;
  /** Surplus that the convening committee prepares, in per cent of the seats. */
  readonly surplus: { readonly from: number; readonly until: number };
  readonly note: string;
  readonly paper: string;
}

export interface Frame extends FrameFields {
  readonly id: string;
  /** Of the level of those it is for. */
  readonly levelId: string;
  readonly group: 'party-org' | 'branch';
  readonly organisation: { readonly code: string; readonly name: string };
  readonly revision: number;
  readonly savedBy: string;
}

export function seatsOf(scheme: Pick<SchemeFields, 'bodies'> | null, body: Body): number | null {
  return scheme?.bodies.find((each) => each.body === body)?.seats ?? null;
}
