/** Two versions of a document compared: what stayed, and every change with its exact words. */
import { headingsOf, PARAGRAPH_END, type Written } from '../paragraph.ts';
import { groupsOf, type Group, type Span } from './groups.ts';
import { likeness, type Wording } from './likeness.ts';
import { findPartners, type Partners } from './partners.ts';
import { compareWords, type WordEdit } from './words.ts';

/** moved: stands elsewhere among the others, with or without changed words. Split and merged parts are neighbours. */
export type ChangeKind = 'changed' | 'added' | 'removed' | 'moved' | 'split' | 'merged';

export interface Change {
  readonly kind: ChangeKind;
  /** Places in the old and in the new version; empty for what was added or removed. */
  readonly old: Span;
  readonly new: Span;
  /** The headings it stands under in the new version; in the old one for what was removed. */
  readonly headings: readonly string[];
  /** Where a paragraph begins or ends within a change, the text has PARAGRAPH_END. */
  readonly words: readonly WordEdit[];
}

export interface Comparison {
  /** Every paragraph of the new version with one of the old, same text or not, is in one group. In the order of the old version. */
  readonly groups: readonly Group[];
  /** In the order of the new version; what was removed stands where it would follow. */
  readonly changes: readonly Change[];
  /** For each old paragraph without a group, the one most like it; null where nothing is. */
  readonly gone: ReadonlyMap<number, Nearest | null>;
}

export interface Nearest {
  /** Place in the new version. */
  readonly at: number;
  /** From 0 to 1, see likeness.ts. */
  readonly likeness: number;
}

/** Labels and kinds are not compared: that a number counts on is no change of the words. */
export function compareVersions(old: readonly Written[], next: readonly Written[]): Comparison {
  const oldTexts = old.map((each) => each.text);
  const newTexts = next.map((each) => each.text);
  const partners = findPartners(oldTexts, newTexts);
  const groups = groupsOf(partners);
  const oldHeadings = headingsOf(old);
  const newHeadings = headingsOf(next);
  const inGroupOld = covered(old.length, groups.map((group) => group.old));
  const inGroupNew = covered(next.length, groups.map((group) => group.new));
  const changes: { readonly at: number; readonly change: Change }[] = [];
  const add = (at: number, kind: ChangeKind, spans: { old: Span; new: Span }): void => {
    const words = compareWords(textIn(oldTexts, spans.old), textIn(newTexts, spans.new));
    changes.push({ at, change: { kind, old: spans.old, new: spans.new, headings: (kind === 'removed' ? oldHeadings[spans.old.from] : newHeadings[spans.new.from]) ?? [], words } });
  };
  for (const group of groups) {
    const kind = kindOf(group, oldTexts, newTexts);
    if (kind !== undefined) add(group.new.from, kind, group);
  }
  const places = placesOfRemoved(old.length, groups);
  for (const at of old.keys()) if (!inGroupOld[at]) add((places[at] ?? 0) - 0.5, 'removed', { old: { from: at, to: at + 1 }, new: { from: 0, to: 0 } });
  for (const at of next.keys()) if (!inGroupNew[at]) add(at, 'added', { old: { from: 0, to: 0 }, new: { from: at, to: at + 1 } });
  changes.sort((one, other) => one.at - other.at || one.change.old.from - other.change.old.from);
  return { groups, changes: changes.map((each) => each.change), gone: nearestOf(partners, inGroupOld) };
}

function kindOf(group: Group, old: readonly string[], next: readonly string[]): ChangeKind | undefined {
  if (group.new.to - group.new.from > 1) return 'split';
  if (group.old.to - group.old.from > 1) return 'merged';
  if (group.moved) return 'moved';
  return old[group.old.from] === next[group.new.from] ? undefined : 'changed';
}

function textIn(texts: readonly string[], { from, to }: Span): string {
  return texts.slice(from, to).join(PARAGRAPH_END);
}

function covered(length: number, spans: readonly Span[]): boolean[] {
  const marks = Array.from({ length }, () => false);
  for (const { from, to } of spans) marks.fill(true, from, to);
  return marks;
}

/** For each old place, the new place before which it would stand had it stayed. */
export function placesOfRemoved(length: number, groups: readonly Group[]): number[] {
  const places: number[] = [];
  const stayed = groups.filter((group) => !group.moved);
  let next = 0;
  let place = 0;
  for (let at = 0; at < length; at += 1) {
    for (let group = stayed[next]; group !== undefined && group.old.to <= at; group = stayed[next]) {
      place = group.new.to;
      next += 1;
    }
    places.push(place);
  }
  return places;
}

/** What a gone paragraph is most like. Looked up by its rarest words, so that a long document costs little more than a short one. */
function nearestOf({ oldWordings, newWordings }: Partners, inGroup: readonly boolean[]): Map<number, Nearest | null> {
  const gone = new Map<number, Nearest | null>();
  const lost = [...inGroup.keys()].filter((at) => !inGroup[at]);
  if (lost.length === 0) return gone;
  const places = new Map<number, number[]>();
  for (const [at, wording] of newWordings.entries()) for (const part of wording.parts.keys()) {
    const known = places.get(part);
    if (known === undefined) places.set(part, [at]);
    else known.push(at);
  }
  for (const at of lost) {
    const wording = oldWordings[at];
    gone.set(at, wording ? nearest(wording, newWordings, places) : null);
  }
  return gone;
}

const RAREST = 12;
const MOST_LOOKED_AT = 64;

function nearest(wording: Wording, all: readonly Wording[], places: ReadonlyMap<number, readonly number[]>): Nearest | null {
  const found = [...wording.parts.keys()].map((part) => places.get(part) ?? []).filter((each) => each.length > 0);
  const rarest = found.toSorted((one, other) => one.length - other.length).slice(0, RAREST);
  let best: Nearest | null = null;
  for (const at of new Set(rarest.flatMap((each) => each.slice(0, MOST_LOOKED_AT)))) {
    const other = all[at];
    const alike = other ? likeness(wording, other) : 0;
    if (best === null || alike > best.likeness) best = { at, likeness: alike };
  }
  return best;
}
