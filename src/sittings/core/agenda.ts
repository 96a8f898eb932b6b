import type { Moment } from '#foundation/day.ts';

/** The preparatory sitting (phiên trù bị) and the official one (phiên chính thức). @rule R-HD01-14.1, R-HD01-14.2 */
export const SITTING_KINDS = ['preparatory', 'official'] as const;
export type SittingKind = (typeof SITTING_KINDS)[number];

/** What an item of the agenda is about; the balance of time is taken from it. */
export const ITEM_KINDS = [
  'ceremony', // salute, opening, greetings, closing
  'procedure', // presidium, secretariat, programme, rules of work
  'documents', // reports, discussion, drafts of the levels above
  'personnel', // standards, number, nomination, list, tellers
  'election', // voting and count
  'resolution',
  'break',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** How the congress decides on an item: not at all, by hands or cards, by secret ballot. @rule R-244-3.1, R-244-3.2 */
export const ITEM_VOTES = ['none', 'hands', 'secret'] as const;
export type ItemVote = (typeof ITEM_VOTES)[number];

/** An item as it is planned. */
export interface PlannedItem {
  readonly sitting: SittingKind;
  readonly title: string;
  readonly kind: ItemKind;
  readonly vote: ItemVote;
  /** Whole minutes, 0 or more. */
  readonly plannedMinutes: number;
}

/** A stretch of time in which an item was under way; an item may be interrupted and taken up again. */
export interface Span {
  readonly startedAt: Moment;
  readonly endedAt: Moment | null;
}

/** An item of a congress's agenda with what happened to it. */
export interface AgendaItem extends PlannedItem {
  readonly id: string;
  /** 1, 2, 3 … over both sittings. */
  readonly position: number;
  /** In the order of time; only the last may be without an end. */
  readonly spans: readonly Span[];
}

export type ItemState = 'waiting' | 'running' | 'ended';

export function itemState({ spans }: Pick<AgendaItem, 'spans'>): ItemState {
  const last = spans.at(-1);
  return last === undefined ? 'waiting' : last.endedAt === null ? 'running' : 'ended';
}

/** Seconds that an item took up to now, its stretches together. */
export function secondsTaken(spans: readonly Span[], now: Moment): number {
  return spans.reduce((sum, { startedAt, endedAt }) => sum + Math.max(0, Math.floor((Date.parse(endedAt ?? now) - Date.parse(startedAt)) / 1000)), 0);
}

/** Minutes by what they are spent on: documents and their discussion, personnel and elections, all else. Breaks count nowhere. @rule R-SEED-7 */
export interface TimeBalance {
  readonly documents: number;
  readonly elections: number;
  readonly other: number;
}

export function partOfTime(kind: ItemKind): keyof TimeBalance | undefined {
  switch (kind) {
    case 'documents':
      return 'documents';
    case 'personnel':
    case 'election':
      return 'elections';
    case 'break':
      return undefined;
    default:
      return 'other';
  }
}

/** The balance of planned minutes. */
export function plannedBalance(items: readonly Pick<PlannedItem, 'kind' | 'plannedMinutes'>[]): TimeBalance {
  return balance(items, (item) => item.plannedMinutes);
}

/** The balance of what was really spent up to now, in seconds. */
export function actualBalance(items: readonly Pick<AgendaItem, 'kind' | 'spans'>[], now: Moment): TimeBalance {
  return balance(items, (item) => secondsTaken(item.spans, now));
}

function balance<I extends { readonly kind: ItemKind }>(items: readonly I[], measure: (item: I) => number): TimeBalance {
  const sums = { documents: 0, elections: 0, other: 0 };
  for (const item of items) {
    const part = partOfTime(item.kind);
    if (part) sums[part] += measure(item);
  }
  return sums;
}
