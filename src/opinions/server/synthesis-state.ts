import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import { opinionsBehind, type OpinionsByLine } from '../core/compile.ts';
import { type DraftHeadings, headingFor } from '../core/draft-headings.ts';
import type { AttendingByGroup } from '../core/line-counts.ts';
import { gathered } from '../core/gathered.ts';
import { linesInOrder, type PlacedOpinion } from '../core/placing.ts';
import type { Taxonomy } from '../core/taxonomy.ts';
import { type DiscussedDocument, headingsOfVersions } from './discussed.ts';
import { attendingByGroup, heardOpinions, type HeardOpinion, opinionsById } from './store-heard.ts';
import { taxonomyFor } from './store-review.ts';
import { findLines, type Holds, type Line, linesOf, opinionsIn, type Report, reportOn, reportsById, sourcesIn } from './store-synthesis.ts';

/** A report with everything behind it. */
export interface Behind {
  readonly report: Report;
  /** In the report's order. */
  readonly lines: readonly Line[];
  /** Ids behind each line, each once in the report. */
  readonly byLine: OpinionsByLine;
  /** Lines from below that each line refers to. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  /** Ids behind the lines from below. */
  readonly below: OpinionsByLine;
  /** Came by two ways and count once. */
  readonly twice: number;
  readonly opinions: ReadonlyMap<string, HeardOpinion>;
  readonly attending: AttendingByGroup;
}

/** What a synthesis works with besides its lines. */
export interface Setting {
  readonly taxonomy: Taxonomy;
  readonly headings: DraftHeadings;
  /** Opinions of the organisation itself on the document, that stand. */
  readonly own: readonly HeardOpinion[];
  /** By id of the opinion: the heading it stands under, in the draft that the report follows. */
  readonly headingOf: ReadonlyMap<string, number | null>;
}

export async function settingOf(db: Db, { season, organisation }: OrganisationPlace, document: DiscussedDocument, version: number): Promise<Setting> {
  const own = await heardOpinions(db, { document: document.id, organisationId: organisation.id });
  const versions = await headingsOfVersions(db, document.id, [version, ...own.map((each) => each.version)]);
  const headings = versions.get(version);
  assert(headings, 'the version was asked for');
  return {
    taxonomy: await taxonomyFor(db, season.id, organisation.path), headings, own,
    headingOf: new Map(own.map(({ id, paragraph, version: given }) => [id, headingFor(paragraph, headings, versions.get(given))])),
  };
}

export function placedOpinions({ own, headingOf }: Pick<Setting, 'own' | 'headingOf'>): PlacedOpinion[] {
  return own.map(({ id, kind, topic, text }) => ({ id, kind, topic, text, heading: headingOf.get(id) ?? null }));
}

export async function behindReport(db: Db, organisationId: number, document: string, setting: Pick<Setting, 'taxonomy' | 'headings'>): Promise<Behind | undefined> {
  const report = await reportOn(db, organisationId, document);
  return report && everythingBehind(db, report, setting);
}

export async function everythingBehind(db: Db, report: Report, { taxonomy, headings }: Pick<Setting, 'taxonomy' | 'headings'>): Promise<Behind> {
  const all = await resolved(db, [report.id]);
  const own = new Set(all.lines.filter((line) => line.report === report.id).map(({ id }) => id));
  const split = (mine: boolean) => new Map([...all.byLine].filter(([line]) => own.has(line) === mine));
  const opinions = await opinionsById(db, [...new Set([...all.byLine.values()].flat())]);
  return {
    report, lines: linesInOrder(all.lines.filter(({ id }) => own.has(id)), headings.headings.map(({ id }) => id), taxonomy.themes.map(({ id }) => id)),
    byLine: split(true), sources: all.sources, below: split(false), twice: all.twice.get(report.id) ?? 0,
    opinions: new Map(opinions.map((each) => [each.id, each])),
    attending: await attendingByGroup(db, report.seasonId, report.document, opinions.map((each) => each.organisationId)),
  };
}

/** Reports followed down to the opinions. */
export interface Resolved {
  /** Of these reports and of all below that they refer to. */
  readonly lines: readonly Line[];
  /** Ids behind each of the lines, each once in its report. */
  readonly byLine: OpinionsByLine;
  readonly sources: ReadonlyMap<string, readonly string[]>;
  /** By report: how many came by two ways. */
  readonly twice: ReadonlyMap<string, number>;
}

/** A tree of reports has no more levels than the register. */
const MOST_LEVELS = 12;

/** Follows the references down, a level in one question, and counts back up. */
export async function resolved(db: Db, tops: readonly string[]): Promise<Resolved> {
  const levels: { readonly reports: readonly string[]; readonly own: readonly Holds[]; readonly sources: readonly Holds[] }[] = [];
  for (let reports = tops; reports.length > 0; ) {
    assert(levels.length < MOST_LEVELS, 'references go down the tree');
    const [own, sources] = [await opinionsIn(db, reports), await sourcesIn(db, reports)];
    levels.push({ reports, own, sources });
    reports = [...new Set((await findLines(db, sources.map(({ id }) => id))).map((line) => line.report))];
  }
  const lines = await linesOf(db, [...new Set(levels.flatMap(({ reports }) => reports))]);
  const linesByReport = new Map(gathered(lines, (line) => line.report).map((same) => [same[0]?.report, same]));
  const byLine = new Map<string, readonly string[]>();
  const twice = new Map<string, number>();
  for (const { reports, own, sources } of levels.toReversed()) {
    const [ownOf, sourcesOf] = [byLineOf(own), byLineOf(sources)];
    for (const report of reports) {
      // By id, so that what counts where does not change with the order in which a report is printed.
      const referring = (linesByReport.get(report) ?? []).map(({ id }) => ({ id, opinions: ownOf.get(id) ?? [], sources: sourcesOf.get(id) ?? [] }));
      const counted = opinionsBehind(referring, byLine);
      for (const [line, ids] of counted.byLine) byLine.set(line, ids);
      twice.set(report, counted.twice);
    }
  }
  return { lines, byLine, sources: byLineOf(levels.flatMap(({ sources }) => sources)), twice };
}

function byLineOf(holds: readonly Holds[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { line, id } of holds) {
    const ids = found.get(line);
    if (ids) ids.push(id);
    else found.set(line, [id]);
  }
  return found;
}

/** The reports that lines belong to, by line. */
export async function reportsOfLines(db: Db, ids: readonly string[]): Promise<Map<string, { readonly line: Line; readonly report: Report }>> {
  const lines = await findLines(db, ids);
  const reports = await reportsById(db, lines.map((line) => line.report));
  return new Map(lines.flatMap((line) => {
    const report = reports.get(line.report);
    return report ? [[line.id, { line, report }] as const] : [];
  }));
}
