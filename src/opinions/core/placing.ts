import { foldKey } from './fold-words.ts';
import { compareIds, type Kind } from './opinion.ts';
import { LINE_SORTS, type LineSort } from './report.ts';
import { saysNothingMore } from './synthesis.ts';
import type { ThemeFinding } from './theme.ts';
import { type Topic, TOPICS } from './topic.ts';

/** Where an opinion is said: under a heading of the draft, or of the whole document on a focus topic. */
export interface SectionPlace {
  /** Identity of the heading; null: the document as a whole. */
  readonly paragraph: number | null;
  readonly topic: Topic | null;
}

/** What placing needs to know of an opinion. */
export interface PlacedOpinion {
  readonly id: string;
  readonly kind: Kind;
  readonly topic: Topic;
  readonly text: string;
  /** The heading that the opinion's paragraph stands under, in the draft that the report follows; null: none. */
  readonly heading: number | null;
}

/** A line of the synthesis before anybody has written it. */
export interface LinePlace extends SectionPlace {
  readonly sort: LineSort;
  readonly theme: string | null;
}

export interface PlacedLine extends LinePlace {
  /** Ascending. */
  readonly opinions: readonly string[];
}

export function sectionOf({ heading, topic }: Pick<PlacedOpinion, 'heading' | 'topic'>): SectionPlace {
  return heading === null ? { paragraph: null, topic } : { paragraph: heading, topic: null };
}

/** «Under the same heading»: h12 or motto-theme. */
export function sectionKey({ paragraph, topic }: SectionPlace): string {
  return paragraph === null ? (topic ?? 'other') : `h${paragraph}`;
}

export function lineKey(place: LinePlace): string {
  return `${sectionKey(place)} ${place.sort} ${place.theme ?? ''}`;
}

/**
 * Lays every opinion into exactly one line: its theme under its heading; plain agreement; changes of words without a theme; «ý kiến cá biệt» for
 * a theme that only one speaks of under its heading; «chưa phân loại» for the rest. What a person decided counts before what the words suggest.
 * The order of `opinions` has no bearing. @rule R-HD60-1
 * @param decided theme by id of the opinion; null: a person called it a single view
 */
export function placeOpinions(opinions: readonly PlacedOpinion[], found: ReadonlyMap<string, ThemeFinding>, decided: ReadonlyMap<string, string | null>): PlacedLine[] {
  const lines = new Map<string, { place: LinePlace; opinions: string[] }>();
  const lay = (place: LinePlace, id: string): void => {
    const line = lines.get(lineKey(place)) ?? { place, opinions: [] };
    line.opinions.push(id);
    lines.set(lineKey(place), line);
  };
  const sorted = opinions.toSorted((a, b) => compareIds(a.id, b.id));
  for (const opinion of sorted) lay({ ...sectionOf(opinion), ...sortOf(opinion, found.get(opinion.id), decided.get(opinion.id)) }, opinion.id);
  // Lines of single views that come meanwhile are no themes, so the walk passes them by.
  for (const [key, { place, opinions: ids }] of lines) {
    const alone = ids[0];
    // A theme that a person chose stays, however few speak of it.
    if (place.sort !== 'theme' || ids.length > 1 || alone === undefined || decided.has(alone)) continue;
    lines.delete(key);
    lay({ paragraph: place.paragraph, topic: place.topic, sort: 'single', theme: null }, alone);
  }
  return [...lines.values()].map((line) => ({ ...line.place, opinions: line.opinions.toSorted(compareIds) }));
}

function sortOf({ kind, text }: PlacedOpinion, finding: ThemeFinding | undefined, decided: string | null | undefined): Pick<LinePlace, 'sort' | 'theme'> {
  if (decided !== undefined) return decided === null ? { sort: 'single', theme: null } : { sort: 'theme', theme: decided };
  if (kind === 'agree' && (foldKey(text) === '' || saysNothingMore(text))) return { sort: 'general', theme: null };
  const theme = finding?.decided === true ? finding.offered[0]?.theme : undefined;
  if (theme !== undefined) return { sort: 'theme', theme };
  return { sort: kind === 'amend' ? 'amend' : 'unclassified', theme: null };
}

/** Headings in the order of the draft, topics of the whole document before them; general lines before special ones, never by size. @rule R-HD60-1 */
export function linesInOrder<L extends LinePlace & { readonly id: string }>(lines: readonly L[], headings: readonly number[], themes: readonly string[]): L[] {
  const places = new Map(headings.map((paragraph, at) => [paragraph, TOPICS.length + at]));
  const sectionAt = ({ paragraph, topic }: L): number => (paragraph === null ? TOPICS.indexOf(topic ?? 'other') : (places.get(paragraph) ?? TOPICS.length + headings.length + paragraph));
  const themeAt = new Map(themes.map((theme, at) => [theme, at]));
  return lines.toSorted(
    (a, b) =>
      sectionAt(a) - sectionAt(b) || LINE_SORTS.indexOf(a.sort) - LINE_SORTS.indexOf(b.sort) || (themeAt.get(a.theme ?? '') ?? themes.length) - (themeAt.get(b.theme ?? '') ?? themes.length) ||
      compareIds(a.theme ?? '', b.theme ?? '') || compareIds(a.id, b.id),
  );
}
