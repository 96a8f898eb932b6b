import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { OutputOf } from '#foundation/contract.ts';
import { formatNumber } from '#foundation/vietnamese-format.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import type { Shell } from '#platform/shell.ts';
import type { synthesis } from '../contract.ts';
import { type ChipCounts, wordingParts, wordingText } from '../core/chips.ts';
import { headingFor } from '../core/draft-headings.ts';
import { closedDay } from './adopt.ts';
import { compiledReports } from './below.ts';
import { type DiscussedDocument, headingsOfVersions } from './discussed.ts';
import { paragraphsOf } from './drafts.ts';
import { meetingsOn, type HeardOpinion } from './store-heard.ts';
import type { Report } from './store-synthesis.ts';
import { organisationsOf, sectionName, sectionViews } from './synthesis.ts';
import { everythingBehind, settingOf } from './synthesis-state.ts';
import { type LineView, opinionsOf, type ReportView, reportView, totalCounts } from './synthesis-views.ts';
import { seasonToday } from '#campaigns/core/season.ts';
import { dayOf } from '#foundation/day.ts';

/** Everything that F06 says, in Word, PDF and Excel alike. */
export interface SynthesisToPrint {
  readonly place: OrganisationPlace;
  readonly superior: string | undefined;
  readonly document: DiscussedDocument;
  readonly report: ReportView;
  /** The draft whose headings it follows. */
  readonly version: number;
  readonly totals: ChipCounts;
  readonly meetings: { readonly meetings: number; readonly attending: number | null };
  readonly sections: OutputOf<typeof synthesis>['sections'];
  /** Part I with its numbers. */
  readonly generalText: string;
  /** Reports from below that it refers to. */
  readonly below: number;
  readonly opinionsOf: (line: string) => readonly HeardOpinion[];
  /** "Mục 2. Kết quả, đoạn 14": page and line depend on the printing, the place in the draft does not. */
  readonly placeOf: (opinion: HeardOpinion) => string;
  /** The first sentence of a line that nobody has worded. */
  readonly suggested: (line: LineView) => string;
}

export async function synthesisToPrint(db: Db, shell: Shell, place: OrganisationPlace, document: DiscussedDocument, report: Report): Promise<SynthesisToPrint> {
  const setting = await settingOf(db, place, document, report.version);
  const behind = await everythingBehind(db, report, setting);
  const totals = totalCounts(behind, behind.attending);
  const view = reportView(report, totals, await closedDay(db, place), seasonToday(place.season, dayOf(shell.now())));
  const superior = place.organisation.superiorId === null ? undefined : (await findOrganisation(db, { id: place.organisation.superiorId }))?.name;
  return {
    place, superior, document, report: view, version: report.version, totals, meetings: await meetingsOn(db, place.season.id, document.id, organisationsOf(place, behind)),
    sections: await sectionViews(db, behind, setting), generalText: wordingText(view.generalParts), below: (await compiledReports(db, place.organisation.id, document.id)).size,
    opinionsOf: (line) => opinionsOf(behind, line), placeOf: await placesIn(db, document.id, report.version, [...behind.opinions.values()]),
    suggested: ({ suggestion, counts }) => wordingText(wordingParts(suggestion, counts, new Map())),
  };
}

async function placesIn(db: Db, document: string, version: number, opinions: readonly HeardOpinion[]): Promise<(opinion: HeardOpinion) => string> {
  const versions = await headingsOfVersions(db, document, [version, ...opinions.map((each) => each.version)]);
  const headings = versions.get(version) ?? { headings: [], of: new Map() };
  const at = new Map((await paragraphsOf(db, document, version)).map(({ id }, index) => [id, index + 1]));
  return ({ paragraph, version: given }) => {
    const heading = headingFor(paragraph, headings, versions.get(given));
    const number = paragraph === null ? undefined : at.get(paragraph);
    const where = heading === null ? '' : `Mục “${sectionName({ paragraph: heading, topic: null }, headings).title}”`;
    const which = number === undefined ? `đoạn đã có ở dự thảo lần ${given}` : `đoạn ${formatNumber(number)}`;
    return where === '' ? which.charAt(0).toUpperCase() + which.slice(1) : `${where}, ${which}`;
  };
}
