import type { OutputOf } from '#foundation/contract.ts';
import { formatNumber } from '#foundation/vietnamese-format.ts';
import { type Chip, CHIPS, chipText } from '../core/chips.ts';
import type { lineOpinions, synthesis } from '../contract/synthesis.ts';
import { KINDS } from '../core/opinion.ts';

export type SynthesisAnswer = OutputOf<typeof synthesis>;
export type Section = SynthesisAnswer['sections'][number];
export type Line = Section['lines'][number];
export type Report = NonNullable<SynthesisAnswer['report']>;
export type OpinionRow = OutputOf<typeof lineOpinions>['rows'][number];
export type ShownOpinion = OpinionRow['opinion'];
export type Picks = readonly { readonly key: string; readonly opinions: readonly string[] }[];

export interface SynthesisPlace {
  readonly season: string;
  readonly organisation: string;
  readonly document: string;
}

/** The part of the address that stands for the report's general remarks and proposals. */
export const GENERAL_PART = 'chung';

export function opinionsHref({ season, organisation }: Pick<SynthesisPlace, 'season' | 'organisation'>, rest = ''): string {
  return `/mua/${season}/dai-hoi/${encodeURIComponent(organisation)}/gop-y${rest}`;
}
export function synthesisHref(place: SynthesisPlace): string {
  return opinionsHref(place, `/${place.document}/tong-hop`);
}
export function reviewHref(place: SynthesisPlace, part = ''): string {
  return opinionsHref(place, `/${place.document}/duyet${part}`);
}

export function linesOf({ sections }: Pick<SynthesisAnswer, 'sections'>): Line[] {
  return sections.flatMap((section) => section.lines);
}

/** Opinions whose line is done, and how many sections still have some that are not. */
export function progressOf({ sections }: Pick<SynthesisAnswer, 'sections'>): { readonly done: number; readonly opinions: number; readonly open: number } {
  return {
    done: sections.reduce((sum, section) => sum + section.done, 0),
    opinions: sections.reduce((sum, section) => sum + section.opinions, 0),
    open: sections.filter((section) => section.lines.some((line) => line.state !== 'done')).length,
  };
}

/** The line after this one that is not done, around the end; undefined when all are. */
export function nextOpen(sections: readonly Section[], after: string | undefined): { readonly section: string; readonly line: string } | undefined {
  const all = sections.flatMap((section) => section.lines.map((line) => ({ section: section.key, line })));
  const at = all.findIndex(({ line }) => line.id === after);
  const found = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))].find(({ line }) => line.state !== 'done');
  return found && { section: found.section, line: found.line.id };
}

/** What a number of a line says now: «14 ý kiến». The words of the report are Vietnamese in every language of the page. */
export function chipLabel(chip: string, counts: Line['counts'], picks: Picks): string {
  if (chip.startsWith('pick:')) return `${formatNumber(picks.find(({ key }) => key === chip.slice(5))?.opinions.length ?? 0)} ý kiến`;
  return isChip(chip) ? chipText(chip, counts) : '…';
}

export function isChip(name: string): name is Chip {
  return CHIPS.some((chip) => chip === name);
}

/** Numbers that can be put into a line: those that count something. */
export function chipsFor(counts: Line['counts'], picks: Picks): string[] {
  return [...CHIPS.filter((chip) => (counts[chip] ?? 0) > 0 && (chip !== 'organisations' || counts.organisations > 1)), ...picks.map(({ key }) => `pick:${key}`)];
}

/** Chip and pick of `opinions.line_opinions` for a number of a wording. */
export function askedBy(chip: string): { readonly chip?: Chip; readonly pick?: string } {
  return chip.startsWith('pick:') ? { pick: chip.slice(5) } : isChip(chip) ? { chip } : {};
}

/** How many opinions stand behind a number: groups, texts and persons are those of all opinions of the line. */
export function behind(chip: string, { counts }: Pick<Line, 'counts'>, picks: Picks): number {
  if (chip.startsWith('pick:')) return picks.find(({ key }) => key === chip.slice(5))?.opinions.length ?? 0;
  const kind = KINDS.find((each) => each === chip);
  return kind ? counts[kind] : counts.opinions;
}

/** The first letter of a–z that no pick has yet. */
export function freeKey(picks: Picks): string | undefined {
  return 'abcdefghijklmnopqrstuvwxyz'.split('').find((key) => !picks.some((pick) => pick.key === key));
}
