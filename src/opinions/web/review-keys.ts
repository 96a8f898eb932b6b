import type { OutputOf } from '#foundation/contract.ts';
import type { reviewQueue } from '../contract/review.ts';
import type { ReviewAction } from '../core/report.ts';

export type QueueAnswer = OutputOf<typeof reviewQueue>;
export type QueueItem = QueueAnswer['items'][number];

/** What a person decides about an item. */
export interface Decision {
  readonly action: ReviewAction;
  readonly theme?: string;
}

/** What a key does at the desk: decide, look at another item, take the last decision back, search a theme, name a phrase. */
export type KeyAct = { readonly decide: Decision } | { readonly move: 1 | -1 } | 'back' | 'other-theme' | 'term';

/** Decisions that make sense for an item, each by its key. An accepted item without a theme stays where its words put it. */
export function decisionsFor(item: Pick<QueueItem, 'reason' | 'offered' | 'other'>): ReadonlyMap<string, Decision> {
  const keys = new Map<string, Decision>();
  const [first] = item.offered;
  if (item.reason === 'similar_not_same' && item.other) {
    keys.set('g', { action: 'merge' });
    keys.set('s', { action: 'split' });
    return keys;
  }
  if (item.reason === 'kind_contradicts' || item.reason === 'amendment_unplaced') keys.set('Enter', { action: 'accept' });
  else if (first) keys.set('Enter', { action: 'theme', theme: first.id });
  item.offered.forEach((theme, at) => keys.set(String(at + 1), { action: 'theme', theme: theme.id }));
  if (item.reason !== 'amendment_unplaced') keys.set('c', { action: 'single' });
  return keys;
}

/** `key` as the browser names it; letters without regard to case. */
export function keyAct(key: string, item: Pick<QueueItem, 'reason' | 'offered' | 'other'> | undefined): KeyAct | undefined {
  const pressed = key.length === 1 ? key.toLowerCase() : key;
  if (pressed === 'ArrowDown' || pressed === 'j') return { move: 1 };
  if (pressed === 'ArrowUp' || pressed === 'k') return { move: -1 };
  if (pressed === 'z') return 'back';
  if (!item) return undefined;
  if (pressed === 't' && item.reason !== 'similar_not_same' && item.reason !== 'amendment_unplaced') return 'other-theme';
  if (pressed === 'a') return 'term';
  const decide = decisionsFor(item).get(pressed);
  return decide && { decide };
}
