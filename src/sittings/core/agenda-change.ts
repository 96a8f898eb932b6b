import { fail, ok, type Result } from '#foundation/result.ts';
import type { AgendaItem, PlannedItem } from './agenda.ts';
import type { AgendaProblem } from './problems.ts';

/** An item as the editor sends it; without an id it is new. */
export interface ItemDraft extends PlannedItem {
  readonly id?: string | undefined;
}

/** An item in its new place; `isNew` has to be given an id. */
export interface PlacedItem extends PlannedItem {
  readonly id: string;
  readonly position: number;
}

type Problem = Extract<AgendaProblem, { readonly code: 'agenda_item_named_twice' | 'agenda_item_begun' | 'agenda_item_not_found' }>;

/**
 * The agenda in its new order. What was begun, or voted under, keeps its place in its sitting's record and can neither be dropped nor change sittings.
 * @param begun ids of items that something stands on
 * @param newId makes the id of a new item
 * @problem agenda_item_named_twice  one id comes twice
 * @problem agenda_item_not_found    an id that the agenda does not have
 * @problem agenda_item_begun        an item that something stands on is missing or moved
 */
export function changedAgenda(now: readonly Pick<AgendaItem, 'id' | 'title' | 'sitting'>[], begun: ReadonlySet<string>, drafts: readonly ItemDraft[], newId: () => string): Result<PlacedItem[], Problem> {
  const known = new Map(now.map((item) => [item.id, item]));
  const named = drafts.flatMap((draft) => draft.id ?? []);
  if (new Set(named).size < named.length) return fail({ code: 'agenda_item_named_twice' });
  if (named.some((id) => !known.has(id))) return fail({ code: 'agenda_item_not_found' });
  for (const id of begun) {
    const item = known.get(id);
    const draft = drafts.find((each) => each.id === id);
    if (item && draft?.sitting !== item.sitting) return fail({ code: 'agenda_item_begun', title: item.title });
  }
  return ok(drafts.map(({ id, sitting, title, kind, vote, plannedMinutes }, index) => ({ id: id ?? newId(), position: index + 1, sitting, title, kind, vote, plannedMinutes })));
}
