/** A draft while somebody types in it: paragraphs with a key of their own, so that nothing jumps when one is added or taken away. */
import type { ParagraphKind, Written } from '../core/paragraph.ts';

export interface DraftRow extends Written {
  readonly key: string;
  /** Identity in the stored draft; null while the paragraph is new. */
  readonly id: number | null;
}

export type Rows = readonly DraftRow[];

export function rowsOf(paragraphs: readonly (Written & { readonly id: number })[]): DraftRow[] {
  return paragraphs.map(({ id, kind, level, label, text }) => ({ key: String(id), id, kind, level, label, text }));
}

/** As the server takes them, each with its identity; empty ones are left out. */
export function paragraphsToSend(rows: Rows): (Written & { readonly id: number | null })[] {
  return rows.filter((row) => row.text.trim() !== '').map(({ id, kind, level, label, text }) => ({ id, kind, level, label: label.trim(), text: text.trim() }));
}

export function withText(rows: Rows, key: string, text: string): DraftRow[] {
  return rows.map((row) => (row.key === key ? { ...row, text } : row));
}

export function withLabel(rows: Rows, key: string, label: string): DraftRow[] {
  return rows.map((row) => (row.key === key ? { ...row, label } : row));
}

/** A heading has a level, everything else has none; a paragraph that becomes a heading takes that level. */
export function withKind(rows: Rows, key: string, kind: ParagraphKind, level: number): DraftRow[] {
  return rows.map((row) => (row.key === key ? { ...row, kind, level: kind === 'heading' ? level : 0 } : row));
}

/**
 * The paragraph falls into two where the cursor stands. The first part keeps the identity; behind a heading plain text goes on. The new
 * paragraph has the given key.
 */
export function splitAt(rows: Rows, key: string, at: number, newKey: string): DraftRow[] {
  return rows.flatMap((row) => {
    if (row.key !== key) return [row];
    const kind = row.kind === 'heading' || row.kind === 'note' ? 'text' : row.kind;
    return [{ ...row, text: row.text.slice(0, at).trimEnd() }, { key: newKey, id: null, kind, level: 0, label: '', text: row.text.slice(at).trimStart() }];
  });
}

export interface Joined {
  readonly rows: DraftRow[];
  /** The paragraph that goes on, and where in it the two meet. */
  readonly key: string;
  readonly at: number;
}

/** The paragraph is added to the end of the one before it; undefined for the first one. */
export function joinBefore(rows: Rows, key: string): Joined | undefined {
  const index = rows.findIndex((row) => row.key === key);
  const [before, here] = [rows[index - 1], rows[index]];
  if (!before || !here) return undefined;
  const gap = before.text === '' || here.text === '' || /\s$/.test(before.text) ? '' : ' ';
  const text = before.text + gap + here.text;
  return { rows: rows.flatMap((row) => (row.key === key ? [] : row.key === before.key ? [{ ...before, text }] : [row])), key: before.key, at: (before.text + gap).length };
}

/** What was pasted over a stretch of the paragraph: each of its lines becomes a paragraph. `newKey` gives the keys of the further ones. */
export function withPasted(rows: Rows, key: string, from: number, to: number, pasted: string, newKey: () => string): { readonly rows: DraftRow[]; readonly key: string; readonly at: number } {
  const lines = pasted.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.replace(/[\t ]+/g, ' ').trim()).filter((line) => line !== '');
  let end = { key, at: from };
  const next = rows.flatMap((row): DraftRow[] => {
    if (row.key !== key) return [row];
    const [head, tail] = [row.text.slice(0, from), row.text.slice(to)];
    if (lines.length <= 1) {
      const text = head + (lines[0] ?? '');
      end = { key, at: text.length };
      return [{ ...row, text: text + tail }];
    }
    const last = lines.length - 1;
    return lines.map((line, place) => {
      if (place === 0) return { ...row, text: head + line };
      const made: DraftRow = { key: newKey(), id: null, kind: 'text', level: 0, label: '', text: place === last ? line + tail : line };
      if (place === last) end = { key: made.key, at: line.length };
      return made;
    });
  });
  return { rows: next, ...end };
}

export function without(rows: Rows, key: string): DraftRow[] {
  return rows.filter((row) => row.key !== key);
}

/** A new empty paragraph behind the given one, or at the very end. */
export function withNewBehind(rows: Rows, key: string | undefined, newKey: string): DraftRow[] {
  const made: DraftRow = { key: newKey, id: null, kind: 'text', level: 0, label: '', text: '' };
  const index = key === undefined ? rows.length - 1 : rows.findIndex((row) => row.key === key);
  return [...rows.slice(0, index + 1), made, ...rows.slice(index + 1)];
}

/** The paragraph changes places with its neighbour, -1 upwards. */
export function movedBy(rows: Rows, key: string, by: -1 | 1): DraftRow[] {
  const from = rows.findIndex((row) => row.key === key);
  const [here, other] = [rows[from], rows[from + by]];
  if (!here || !other) return [...rows];
  return rows.map((row, index) => (index === from ? other : index === from + by ? here : row));
}

export interface Differences {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: boolean;
}

/** What saving would change. */
export function differences(stored: Rows, rows: Rows): Differences {
  const before = new Map(stored.map((row) => [row.key, row]));
  const kept = rows.filter((row) => before.has(row.key) && row.text.trim() !== '');
  const changed = kept.filter((row) => !sameWriting(row, before.get(row.key) as DraftRow)).length;
  const order = new Map(stored.map((row, place) => [row.key, place]));
  const moved = kept.some((row, place) => place > 0 && (order.get(row.key) ?? 0) < (order.get((kept[place - 1] as DraftRow).key) ?? 0));
  return { changed, added: rows.filter((row) => !before.has(row.key) && row.text.trim() !== '').length, removed: stored.length - kept.length, moved };
}

export function isChanged({ changed, added, removed, moved }: Differences): boolean {
  return changed > 0 || added > 0 || removed > 0 || moved;
}

function sameWriting(one: Written, other: Written): boolean {
  return one.kind === other.kind && one.level === other.level && one.label.trim() === other.label.trim() && one.text.trim() === other.text.trim();
}

export interface Rebased {
  readonly rows: DraftRow[];
  /** Paragraphs that both sides changed: here stands one's own text, and beside it the other's. */
  readonly clashes: readonly { readonly key: string; readonly theirs: string }[];
}

/**
 * One's own changes on the draft that somebody else has saved meanwhile. Where only one side changed a paragraph that side counts; a paragraph
 * that one changed oneself stays even when the other took it away.
 */
export function rebased(stored: Rows, mine: Rows, theirs: Rows): Rebased {
  const before = new Map(stored.map((row) => [row.key, row]));
  const own = new Map(mine.map((row) => [row.key, row]));
  const there = new Set(theirs.map((row) => row.key));
  const clashes: { readonly key: string; readonly theirs: string }[] = [];
  const behind = new Map<string, DraftRow[]>();
  const first = '';
  let anchor = first;
  for (const row of mine) {
    const known = before.get(row.key);
    const onlyMine = known === undefined || (!there.has(row.key) && !sameWriting(row, known));
    if (onlyMine) behind.set(anchor, [...(behind.get(anchor) ?? []), row]);
    else if (there.has(row.key)) anchor = row.key;
  }
  const rows = theirs.flatMap((row): DraftRow[] => {
    const after = behind.get(row.key) ?? [];
    const known = before.get(row.key);
    const mineHere = own.get(row.key);
    if (!known) return [row, ...after];
    if (!mineHere) return sameWriting(row, known) ? after : [row, ...after];
    if (sameWriting(mineHere, known)) return [row, ...after];
    if (!sameWriting(row, known) && !sameWriting(row, mineHere)) clashes.push({ key: row.key, theirs: row.text });
    return [mineHere, ...after];
  });
  return { rows: [...(behind.get(first) ?? []), ...rows], clashes };
}
