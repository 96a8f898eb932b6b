import type { ItemKind, ItemVote, PlannedItem, SittingKind } from '../core/agenda.ts';
import type { ItemView } from './desk-view.ts';

/** A row of the agenda as it is being edited. */
export interface DraftItem extends PlannedItem {
  /** Names the row while it is edited. */
  readonly key: string;
  /** The stored item; a new row has none. */
  readonly id?: string;
  /** What was begun stays in its sitting and on the agenda. */
  readonly begun: boolean;
}

export function draftsOf(items: readonly ItemView[]): DraftItem[] {
  return items.map(({ id, sitting, title, kind, vote, plannedMinutes, state }) => ({ key: id, id, sitting, title, kind, vote, plannedMinutes, begun: state !== 'waiting' }));
}

/** The rows in the order in which the congress meets: the preparatory sitting first, each sitting as it was ordered. */
export function inOrder(rows: readonly DraftItem[]): DraftItem[] {
  return [...rows.filter((row) => row.sitting === 'preparatory'), ...rows.filter((row) => row.sitting === 'official')];
}

/** One row up or down; at the border of a sitting it goes over into the other, unless it has begun. */
export function moved(rows: readonly DraftItem[], key: string, by: -1 | 1): DraftItem[] {
  const ordered = inOrder(rows);
  const from = ordered.findIndex((row) => row.key === key);
  const row = ordered[from];
  if (!row) return ordered;
  const other = ordered[from + by];
  if (other?.sitting === row.sitting) return ordered.map((each, index) => (index === from ? other : index === from + by ? row : each));
  const across: SittingKind = by === -1 ? 'preparatory' : 'official';
  if (row.begun || row.sitting === across) return ordered;
  return ordered.map((each) => (each.key === key ? { ...each, sitting: across } : each));
}

/** The row taken to the place of another, into that one's sitting. */
export function placed(rows: readonly DraftItem[], key: string, before: string): DraftItem[] {
  const ordered = inOrder(rows);
  const row = ordered.find((each) => each.key === key);
  const target = ordered.find((each) => each.key === before);
  if (!row || !target || key === before || (row.begun && row.sitting !== target.sitting)) return ordered;
  return ordered.flatMap((each) => (each.key === key ? [] : each.key === before ? [{ ...row, sitting: target.sitting }, each] : [each]));
}

/** A new row after those of its sitting; by elections there is a ballot, by all else no vote, until somebody says otherwise. */
export function newRow(key: string, sitting: SittingKind): DraftItem {
  return { key, sitting, title: '', kind: 'documents', vote: 'none', plannedMinutes: 15, begun: false };
}

export function withKind(row: DraftItem, kind: ItemKind): DraftItem {
  const vote: ItemVote = kind === 'election' ? 'secret' : row.vote === 'secret' ? 'hands' : row.vote;
  return { ...row, kind, vote };
}

export function sameRows(one: readonly DraftItem[], other: readonly DraftItem[]): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

/** What is sent; rows without a title are not yet items. */
export function itemsToSend(rows: readonly DraftItem[]): { id?: string; sitting: SittingKind; title: string; kind: ItemKind; vote: ItemVote; plannedMinutes: number }[] {
  return inOrder(rows).map(({ id, sitting, title, kind, vote, plannedMinutes }) => ({ ...(id !== undefined && { id }), sitting, title: title.trim(), kind, vote, plannedMinutes }));
}
