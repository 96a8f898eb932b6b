import type { OrganisationPlace } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import type { ReportState } from '../core/report.ts';
import { discussedDocument } from './discussed.ts';
import { findLines, type Line, type Report, reportsById } from './store-synthesis.ts';
import { type Behind, everythingBehind, type Setting, settingOf } from './synthesis-state.ts';
import { lineView, type LineView, sourceViews } from './synthesis-views.ts';
import { groupsOf } from './grouping.ts';

export interface LineAtWork {
  readonly line: Line;
  readonly report: Report;
  readonly behind: Behind;
  readonly setting: Setting;
}

type LineProblem = { readonly code: 'line_not_found' } | { readonly code: 'synthesis_adopted'; readonly state: ReportState } | { readonly code: 'line_changed_meanwhile'; readonly by: string; readonly at: Moment };

/** A line of the organisation's own report. */
export async function ownLine(db: Db, place: OrganisationPlace, id: string): Promise<{ readonly line: Line; readonly report: Report } | undefined> {
  const line = (await findLines(db, [id]))[0];
  const report = line && (await reportsById(db, [line.report])).get(line.report);
  return line && report && report.organisationId === place.organisation.id && report.seasonId === place.season.id ? { line, report } : undefined;
}

/** The line as it may be changed: of a report that is not adopted, and not saved by somebody else since the page was loaded. */
export async function openLine(db: Db, place: OrganisationPlace, wish: { readonly line: string; readonly revision: number }): Promise<Result<LineAtWork, LineProblem>> {
  const found = await ownLine(db, place, wish.line);
  if (!found) return fail({ code: 'line_not_found' });
  const { line, report } = found;
  if (report.state !== 'drafting') return fail({ code: 'synthesis_adopted', state: report.state });
  if (line.revision !== wish.revision) return fail({ code: 'line_changed_meanwhile', by: line.savedBy, at: line.savedAt });
  return ok({ line, report, ...(await atWork(db, place, report)) });
}

async function atWork(db: Db, place: OrganisationPlace, report: Report): Promise<{ readonly behind: Behind; readonly setting: Setting }> {
  const document = await discussedDocument(db, report.document);
  assert(document, `the document of report ${report.id} is there`);
  const setting = await settingOf(db, place, document, report.version);
  return { setting, behind: await everythingBehind(db, report, setting) };
}

/** The line as it is now. */
export async function presentLine(db: Db, place: OrganisationPlace, report: Report, line: string): Promise<LineView> {
  const { behind, setting } = await atWork(db, place, report);
  const at = behind.lines.findIndex(({ id }) => id === line);
  const present = behind.lines[at];
  assert(present, 'the line is there');
  const { taxonomy } = setting;
  return lineView(present, at + 1, { behind, taxonomy, groups: groupsOf([...behind.opinions.values()], taxonomy), sources: await sourceViews(db, behind, taxonomy) });
}
