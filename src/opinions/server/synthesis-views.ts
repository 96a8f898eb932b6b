import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import type { z } from 'zod';
import type { lineShape, reportShape } from '../contract/review-shapes.ts';
import { type ChipCounts, firstWording, typedNumbers, wordingParts, wordingText } from '../core/chips.ts';
import { sendingClock } from '../core/due.ts';
import type { OpinionGroups } from '../core/group-opinions.ts';
import { type AttendingByGroup, countOpinions, wordsOf } from '../core/line-counts.ts';
import type { Opinion } from '../core/opinion.ts';
import { lineTitle } from '../core/synthesis-words.ts';
import { lineOf } from '../core/synthesis-line.ts';
import type { Taxonomy } from '../core/taxonomy.ts';
import { type HeardOpinion, opinionView } from './store-heard.ts';
import type { Line, Report } from './store-synthesis.ts';
import { type Behind, reportsOfLines } from './synthesis-state.ts';
import { organisationNames } from './organisation-names.ts';

export type LineView = z.output<typeof lineShape>;
export type ReportView = z.output<typeof reportShape>;

export function opinionsOf({ opinions, byLine }: Pick<Behind, 'opinions' | 'byLine'>, line: string): HeardOpinion[] {
  return (byLine.get(line) ?? []).flatMap((id) => opinions.get(id) ?? []);
}

export function wordingOf(line: Pick<Line, 'wording' | 'picks'>, counts: ChipCounts, present: ReadonlySet<string>) {
  return wordingParts(line.wording, counts, new Map(line.picks.map(({ key, opinions }) => [key, opinions.filter((id) => present.has(id)).length])));
}

export interface LineContext {
  readonly behind: Behind;
  readonly taxonomy: Taxonomy;
  readonly groups: OpinionGroups;
  readonly sources: ReadonlyMap<string, LineView['sources'][number]>;
}

export function lineView(line: Line, at: number, { behind, taxonomy, groups, sources }: LineContext): LineView {
  const opinions = opinionsOf(behind, line.id);
  const counts = countOpinions(opinions, behind.attending);
  const present = new Set(opinions.map(({ id }) => id));
  const label = taxonomy.themes.find(({ id }) => id === line.theme)?.label ?? line.theme ?? '';
  const telling = opinions.length === 0 ? undefined : lineOf({ section: '', topic: '', kind: 'other', theme: line.theme }, opinions.map(asOpinion), new Map());
  const representative = telling && behind.opinions.get(telling.representative);
  const { id, revision, sort, theme, wording, picks, state, savedBy, savedAt } = line;
  return {
    id, revision, at, sort, theme: theme === null ? null : { id: theme, label }, title: lineTitle(line, label), counts,
    nearGroups: groups.near.filter((near) => near.filter((each) => present.has(each)).length > 1).length,
    keywords: [...(telling?.keywords ?? [])], representative: representative ? opinionView(representative) : null,
    wording, parts: wordingOf(line, counts, present), typedNumbers: typedNumbers(wording), suggestion: firstWording(line.title === '' ? label : line.title, counts),
    quotations: line.quotations.flatMap((each) => (present.has(each) ? [opinionView(behind.opinions.get(each) as HeardOpinion)] : [])),
    picks: picks.map(({ key, opinions: ids }) => ({ key, opinions: ids.filter((each) => present.has(each)) })), state, savedBy, savedAt,
    sources: (behind.sources.get(line.id) ?? []).flatMap((source) => sources.get(source) ?? []),
  };
}

function asOpinion(of: HeardOpinion): Opinion {
  return { id: of.id, section: '', topic: of.topic, kind: of.kind, organisation: of.organisation, text: wordsOf(of) };
}

/** The lines from below, each with its sentence as it reads there. */
export async function sourceViews(db: Db, behind: Behind, taxonomy: Taxonomy): Promise<ReadonlyMap<string, LineView['sources'][number]>> {
  const found = await reportsOfLines(db, [...new Set([...behind.sources.values()].flat())]);
  const names = await organisationNames(db, [...found.values()].map(({ report }) => report.organisationId));
  const views = new Map<string, LineView['sources'][number]>();
  for (const [id, { line, report }] of found) {
    const opinions = (behind.below.get(id) ?? []).flatMap((each) => behind.opinions.get(each) ?? []);
    const counts = countOpinions(opinions, behind.attending);
    const label = taxonomy.themes.find((theme) => theme.id === line.theme)?.label ?? line.theme ?? '';
    const organisation = names.get(report.organisationId);
    const sentence = wordingText(wordingOf(line, counts, new Set(opinions.map((each) => each.id))));
    views.set(id, { line: id, organisation: organisation?.code ?? '', organisationName: organisation?.name ?? '', title: lineTitle(line, label), sentence, opinions: opinions.length });
  }
  return views;
}

/** All numbers of the report together. */
export function totalCounts({ opinions, byLine }: Pick<Behind, 'opinions' | 'byLine'>, attending: AttendingByGroup): ChipCounts {
  return countOpinions([...byLine.values()].flat().flatMap((id) => opinions.get(id) ?? []), attending);
}

/** @param heldOn day on which the congress was held, as known now; what was known when it was sent stands */
export function reportView(report: Report, counts: ChipCounts, heldOn: Day | null, today: Day): ReportView {
  const { id, state, version, revision, begunAt, savedBy, savedAt, general, proposals, adopted, sentOn, receivedOn, receivedBy } = report;
  return {
    id, state, version, revision, begunAt, savedBy, savedAt, general, generalParts: wordingParts(general, counts, new Map()), proposals,
    adopted: adopted && { on: adopted.on, motion: adopted.motion, for: adopted.votes?.for ?? null, against: adopted.votes?.against ?? null, present: adopted.votes?.present ?? null, paper: adopted.paper },
    ...sendingClock(report.closedOn ?? heldOn, sentOn, today), sentOn, receivedOn, receivedBy,
  };
}
