import { seasonToday } from '#campaigns/core/season.ts';
import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { synthesis as contract } from '../contract.ts';
import { nameLeftOut } from '../core/completeness.ts';
import { type ChipCounts } from '../core/chips.ts';
import type { DraftHeadings } from '../core/draft-headings.ts';
import { attendanceExceeded } from '../core/attendance.ts';
import { countOpinions } from '../core/line-counts.ts';
import { sectionKey, type SectionPlace } from '../core/placing.ts';
import { TOPICS, topicWords } from '../core/topic.ts';
import { closedDay } from './adopt.ts';
import { type DiscussedDocument, documentView } from './discussed.ts';
import { groupsOf } from './grouping.ts';
import { belowOf } from './below.ts';
import type { SynthesisParts } from './synthesis-parts.ts';
import { attendingByGroup, meetingsOn } from './store-heard.ts';
import { reportOn } from './store-synthesis.ts';
import { type Behind, everythingBehind, type Setting, settingOf } from './synthesis-state.ts';
import { lineView, type LineView, reportView, sourceViews, totalCounts } from './synthesis-views.ts';
import { missingOpinions } from './missing.ts';
import { may, readingDocument } from './synthesis-work.ts';

type Shown = OutputOf<typeof contract>;

/** The synthesis of one document by one organisation, line by line; before it is begun what waits for it. */
export function synthesis(shell: Shell, actor: Actor, input: InputOf<typeof contract>, parts: SynthesisParts): Answer<typeof contract> {
  return readingDocument(shell, actor, input, async (db, place, document): Promise<Shown> => {
    const known = await reportOn(db, place.organisation.id, document.id);
    const setting = await settingOf(db, place, document, known?.version ?? document.version);
    const behind = known && (await everythingBehind(db, known, setting));
    const [below, missing] = [await belowOf(db, place, document), missingOpinions(setting, behind)];
    const counts = await countsOf(db, place, document, setting, behind);
    return {
      document: documentView(document, place), ...(await reportPart(db, shell, place, behind, counts)), totals: counts,
      inReport: behind ? [...behind.byLine.values()].reduce((sum, ids) => sum + ids.length, 0) : 0,
      leftOut: { count: missing.length, first: nameLeftOut(missing) }, meetings: await meetingsOn(db, place.season.id, document.id, organisationsOf(place, behind)),
      sections: behind ? await sectionViews(db, behind, setting) : [], aboveAttending: aboveOf(setting, behind), themes: setting.taxonomy.themes.map(({ id, label }) => ({ id, label })),
      motions: await motionsOf(db, place, parts), below, may: { record: may(actor, 'record', place) },
    };
  });
}

async function reportPart(db: Db, shell: Shell, place: OrganisationPlace, behind: Behind | undefined, counts: ChipCounts): Promise<Pick<Shown, 'report'>> {
  if (!behind) return { report: null };
  return { report: reportView(behind.report, counts, await closedDay(db, place), seasonToday(place.season, dayOf(shell.now()))) };
}

/** All that the report has to hold: what stands in its lines, and the organisation's own opinions that stand in none. */
async function countsOf(db: Db, { season, organisation }: OrganisationPlace, document: DiscussedDocument, setting: Setting, behind: Behind | undefined): Promise<ChipCounts> {
  const missing = missingOpinions(setting, behind);
  if (!behind) return countOpinions(missing, await attendingByGroup(db, season.id, document.id, [organisation.id]));
  if (missing.length === 0) return totalCounts(behind, behind.attending);
  const all = [...[...behind.byLine.values()].flat().flatMap((id) => behind.opinions.get(id) ?? []), ...missing];
  return countOpinions(all, await attendingByGroup(db, season.id, document.id, all.map((each) => each.organisationId)));
}

export function organisationsOf({ organisation }: Pick<OrganisationPlace, 'organisation'>, behind: Behind | undefined): number[] {
  return [...new Set([organisation.id, ...(behind ? [...behind.opinions.values()].map((each) => each.organisationId) : [])])];
}

export async function sectionViews(db: Db, behind: Behind, setting: Setting): Promise<Shown['sections']> {
  const { taxonomy, headings } = setting;
  const context = { behind, taxonomy, groups: groupsOf([...behind.opinions.values()], taxonomy), sources: await sourceViews(db, behind, taxonomy) };
  const sections = new Map<string, Shown['sections'][number]>();
  for (const [at, line] of behind.lines.entries()) {
    const view = lineView(line, at + 1, context);
    const section = sections.get(sectionKey(line)) ?? { ...sectionName(line, headings), key: sectionKey(line), paragraph: line.paragraph, topic: line.topic, opinions: 0, done: 0, lines: [] };
    section.lines.push(view);
    section.opinions += view.counts.opinions;
    section.done += isDone(view) ? view.counts.opinions : 0;
    sections.set(section.key, section);
  }
  return [...sections.values()];
}

function isDone({ state }: LineView): boolean {
  return state === 'done';
}

export function sectionName({ paragraph, topic }: SectionPlace, { headings }: DraftHeadings): { readonly title: string; path: string[] } {
  const heading = headings.find(({ id }) => id === paragraph);
  if (heading) return { title: heading.title, path: [...heading.path] };
  return { title: topicWords[topic ?? TOPICS[3]].vi, path: [] };
}

function aboveOf({ headingOf, headings }: Setting, behind: Behind | undefined): Shown['aboveAttending'] {
  if (!behind) return [];
  const own = [...behind.opinions.values()].filter(({ id }) => headingOf.has(id));
  return attendanceExceeded(own, behind.attending, (id) => headingOf.get(id) ?? null).map(({ heading, ...each }) => ({ ...each, section: heading === null ? '' : sectionName({ paragraph: heading, topic: null }, headings).title }));
}

async function motionsOf(db: Db, { congress }: OrganisationPlace, { hallVotes }: SynthesisParts): Promise<Shown['motions']> {
  const votes = congress ? await hallVotes(db, congress.id) : [];
  return votes.filter(({ passed }) => passed).map(({ motion, text, for: votesFor, against, present, decidedOn }) => ({ motion, text, for: votesFor, against, present, decidedOn }));
}
