import type { Day } from '#foundation/day.ts';
import type { Sex } from '#people/core/person-facts.ts';

/** Months of age at which somebody retires who reaches it in that year; the last entry stands for all later years. */
export interface Retirement {
  readonly from: number;
  readonly months: readonly number[];
}

/** What an edition says of ages, and the shares it aims at. */
export interface PersonnelPack {
  readonly edition: string;
  /** First day of the month on which ages are counted, by level; a level without one has no age rule. */
  readonly reference: { readonly [levelId: string]: Day };
  /** Months that must be left until retirement: a full term for who comes first, less for who is re-elected. */
  readonly monthsLeft: { readonly firstTime: number; readonly reElected: number; /** Re-elected and also to a state post, at the province. */ readonly reElectedStatePost: number | null };
  readonly retirement: { readonly [S in Sex]: Retirement };
  /** Ids of the age rules by level. */
  readonly rules: { readonly [levelId: string]: { readonly firstTime: string; readonly reElected: string } };
  /** The table of retirement was not read in a source. */
  readonly unconfirmed: boolean;
  /** Least shares in per cent; a level not named has no aim. */
  readonly women: { readonly [levelId: string]: number };
  readonly under40: { readonly [levelId: string]: number };
  /** R-CT35-4.4: without a source that was read. */
  readonly renewal: number | null;
  readonly middle: { readonly levels: readonly string[]; readonly from: number; readonly until: number } | null;
  /** Surplus in per cent of the seats: prepared by the convening committee, and at most. */
  readonly surplus: { readonly from: number; readonly until: number; readonly most: number };
}
