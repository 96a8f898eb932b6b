import { boilerplate } from './boilerplate.ts';
import { clustersOf } from './clusters.ts';
import { foldKey } from './fold-words.ts';
import { gathered } from './gathered.ts';
import { groupOpinions } from './group-opinions.ts';
import { compareIds, KINDS, type Kind, type Opinion } from './opinion.ts';
import { dropSetPhrases } from './set-phrases.ts';
import { type Attending, countsOf, type LineCounts, lineOf, type SynthesisLine } from './synthesis-line.ts';
import type { Taxonomy } from './taxonomy.ts';
import { termsOf } from './terms.ts';
import { ThemeFinder, type ThemeScore } from './theme.ts';

export interface SynthesisInput {
  readonly opinions: readonly Opinion[];
  readonly taxonomy: Taxonomy;
  /** The headings of the draft in its own order; what stands under none of them comes last. */
  readonly sections: readonly string[];
  readonly attending: Attending;
  /** Themes that a person confirmed, by id of the opinion. They count before what the words suggest. */
  readonly confirmed: ReadonlyMap<string, string>;
}

/** Each opinion is in exactly one line, or single, or unclassified. */
export interface Synthesis {
  readonly lines: readonly SynthesisLine[];
  /** «Ý kiến cá biệt»: about a theme of its place, and like no other there. @rule R-HD60-1 */
  readonly single: readonly { readonly id: string; readonly theme: string }[];
  /** «Chưa phân loại»: a person decides, between the two best if there are any. */
  readonly unclassified: readonly { readonly id: string; readonly offered: readonly ThemeScore[] }[];
  readonly totals: LineCounts;
  readonly aboveAttending: readonly AboveAttending[];
}

/** More persons share the opinions of one organisation under one heading than attended. @rule R-DER-7 */
export interface AboveAttending {
  readonly organisation: string;
  readonly section: string;
  readonly kind: Kind;
  readonly sharing: number;
  readonly attending: number;
}

/** What is to be said of an opinion's place: a block of the synthesis, and how its opinions become lines. */
interface Placed {
  readonly opinion: Opinion;
  readonly theme: string | null;
  readonly way: 'plain' | 'quoted' | 'clustered';
}

/**
 * The synthesis of the opinions on one draft, as data. Follows the order of the draft's headings, general themes before special ones,
 * never the size of a group; adds no word of its own. @rule R-HD60-1
 */
export function synthesise(input: SynthesisInput): Synthesis {
  const { opinions, attending } = input;
  const groups = groupOpinions(opinions, new ThemeFinder(input.taxonomy));
  const placed: Placed[] = [];
  const unclassified: Synthesis['unclassified'][number][] = [];
  for (const opinion of opinions.toSorted((a, b) => compareIds(a.id, b.id))) {
    const found = groups.themes.get(opinion.id);
    const theme = input.confirmed.get(opinion.id) ?? (found?.decided === true ? found.offered[0]?.theme : undefined);
    if (opinion.kind === 'amend') placed.push({ opinion, theme: null, way: 'quoted' });
    else if (opinion.kind === 'agree' && saysNothingMore(opinion.text)) placed.push({ opinion, theme: null, way: 'plain' });
    else if (theme !== undefined) placed.push({ opinion, theme, way: 'clustered' });
    else unclassified.push({ id: opinion.id, offered: found?.offered ?? [] });
  }
  const made = blocksOf(placed).flatMap((block) => linesOf(block, groups.near, attending));
  const isSingle = (line: SynthesisLine): boolean => line.theme !== null && line.ids.length === 1;
  return {
    lines: inOrder(made.filter((line) => !isSingle(line)), input),
    single: inOrder(made.filter(isSingle), input).map(({ representative, theme }) => ({ id: representative, theme: theme ?? '' })),
    unclassified,
    totals: countsOf(opinions, new Set(opinions.map(({ text }) => foldKey(text))).size, attending),
    aboveAttending: aboveAttending(opinions, attending),
  };
}

/** «Thống nhất cao với dự thảo.» */
export function saysNothingMore(text: string): boolean {
  const rest = boilerplate().drop(dropSetPhrases(foldKey(text).split(' ')));
  return rest.every((word) => FILLERS.has(word));
}

const FILLERS = new Set(['toi', 'chung', 'chi', 'bo', 'dang', 'vien', 'hoan', 'toan', 'cao', 'voi', 'nhu', 'va', 'cac', 'cua', 'y', 'i', 'kien', 'khong', 'co', 'gi', 'them', 'tat', 'ca', 'deu', 'trinh']);

function blocksOf(placed: readonly Placed[]): Placed[][] {
  return gathered(placed, ({ opinion, theme, way }) => JSON.stringify([opinion.section, opinion.topic, opinion.kind, theme, way]));
}

function linesOf(block: readonly Placed[], near: readonly (readonly string[])[], attending: Attending): SynthesisLine[] {
  const { opinion, theme, way } = block[0] as Placed;
  const place = { section: opinion.section, topic: opinion.topic, kind: opinion.kind, theme };
  const opinions = block.map((each) => each.opinion);
  if (way === 'plain') return [lineOf(place, opinions, attending)];
  const units = way === 'quoted' ? gathered(opinions, ({ text }) => foldKey(text)) : gathered(opinions, nearKey(near));
  if (way === 'quoted') return units.map((unit) => lineOf(place, unit, attending));
  // A unit stands for its copies; its first text by folded words, whoever said it.
  const ordered = units.map((unit) => ({ unit, key: unit.map(({ text }) => foldKey(text)).toSorted(compareIds)[0] ?? '' })).toSorted((a, b) => compareIds(a.key, b.key));
  return clustersOf(termsOf(ordered.map(({ key }) => key))).map((cluster) => lineOf(place, cluster.flatMap((index) => ordered[index]?.unit ?? []), attending));
}

/** What near texts have in common, and equal ones of other ids: the number of their group, or their own folded words. */
function nearKey(near: readonly (readonly string[])[]): (opinion: Opinion) => string {
  const groupOf = new Map(near.flatMap((ids, group) => ids.map((id) => [id, group] as const)));
  return ({ id, text }) => String(groupOf.get(id) ?? foldKey(text));
}

function inOrder(lines: readonly SynthesisLine[], { sections, taxonomy }: SynthesisInput): SynthesisLine[] {
  const places = new Map(sections.map((section, at) => [section, at]));
  const themes = new Map(taxonomy.themes.map(({ id }, at) => [id, at]));
  const placeOf = (section: string): number => places.get(section) ?? sections.length;
  const themeAt = (theme: string | null): number => (theme === null ? -1 : (themes.get(theme) ?? themes.size));
  return lines.toSorted(
    (a, b) =>
      placeOf(a.section) - placeOf(b.section) || compareIds(a.section, b.section) || compareIds(a.topic, b.topic) || themeAt(a.theme) - themeAt(b.theme) ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareIds(a.ids[0] ?? '', b.ids[0] ?? ''),
  );
}

function aboveAttending(opinions: readonly Opinion[], attending: Attending): AboveAttending[] {
  return gathered(opinions, ({ organisation, section, kind }) => JSON.stringify([organisation, section, kind]))
    .map((same) => {
      const { organisation, section, kind } = same[0] as Opinion;
      return { organisation, section, kind, sharing: same.reduce((sum, { sharing }) => sum + (sharing ?? 1), 0), attending: attending.get(organisation) ?? Infinity };
    })
    .filter((each) => each.sharing > each.attending)
    .toSorted((a, b) => compareIds(a.organisation, b.organisation) || compareIds(a.section, b.section) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}
