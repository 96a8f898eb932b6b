import { seasonToday } from '#campaigns/core/season.ts';
import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf } from '#foundation/contract.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { heldOn } from '#progress/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import { nameLeftOut, unfinishedLines } from '../core/completeness.ts';
import { sendingClock } from '../core/due.ts';
import type { AdoptProblem } from '../core/synthesis-problems.ts';
import { lineTitle } from '../core/synthesis-words.ts';
import type { DiscussedDocument } from './discussed.ts';
import { missingOpinions } from './missing.ts';
import { adoptReport, type Report, reportOn, sendReport } from './store-synthesis.ts';
import { type Behind, everythingBehind, type Setting, settingOf } from './synthesis-state.ts';
import type { SynthesisParts } from './synthesis-parts.ts';
import { type ReportView, reportView, totalCounts } from './synthesis-views.ts';
import { aboutDocument } from './synthesis-work.ts';

/** The report as it is now. */
export async function shownReport(db: Db, shell: Shell, place: OrganisationPlace, document: DiscussedDocument): Promise<ReportView> {
  const report = await reportOn(db, place.organisation.id, document.id);
  assert(report, 'the report is there');
  const behind = await everythingBehind(db, report, await settingOf(db, place, document, report.version));
  return reportView(report, totalCounts(behind, behind.attending), await closedDay(db, place), seasonToday(place.season, dayOf(shell.now())));
}

export async function closedDay(db: Db, { congress }: Pick<OrganisationPlace, 'congress'>): Promise<Day | null> {
  return congress ? ((await heldOn(db, [congress.id])).get(congress.id) ?? null) : null;
}

/**
 * Records that the congress adopted the synthesis. Every opinion of the organisation stands in a line by then, and every line is written;
 * nothing is dropped. @rule R-HD60-1, R-HD60-2
 */
export function adoptSynthesis(shell: Shell, actor: Actor, input: InputOf<typeof contract.adoptSynthesis>, parts: SynthesisParts): Answer<typeof contract.adoptSynthesis> {
  return aboutDocument<typeof contract.adoptSynthesis>(shell, actor, input, 'opinions.adopt_synthesis', async (tx, place, document) => {
    const report = await reportOn(tx, place.organisation.id, document.id);
    if (!report) return fail({ code: 'synthesis_not_begun' });
    if (report.state !== 'drafting') return fail({ code: 'synthesis_adopted', state: report.state });
    if (report.revision !== input.revision) return fail({ code: 'synthesis_changed_meanwhile', by: report.savedBy, at: report.savedAt });
    const setting = await settingOf(tx, place, document, report.version);
    const whole = checkWhole(setting, await everythingBehind(tx, report, setting));
    if (!whole.ok) return whole;
    const founded = await foundation(tx, place, input, parts, seasonToday(place.season, dayOf(shell.now())));
    if (!founded.ok) return founded;
    const { on, motion, paper, votes } = founded.value;
    const revision = report.revision + 1;
    await adoptReport(tx, report.id, { on, motion, paper, votes, revision, by: actor.name });
    const event = { kind: 'opinions.synthesis_adopted', report: report.id, revision, on, motion, paper, votes: votes && { for: votes.for, against: votes.against, present: votes.present }, opinions: whole.value };
    return ok({ events: [event], answer: () => shownReport(tx, shell, place, document) });
  });
}

/** How many opinions the report holds, once none is left out and every line is done. */
function checkWhole(setting: Setting, behind: Behind): Result<number, AdoptProblem> {
  const missing = missingOpinions(setting, behind);
  if (missing.length > 0) return fail({ code: 'opinions_left_out', count: missing.length, opinions: nameLeftOut(missing) });
  const labels = new Map(setting.taxonomy.themes.map(({ id, label }) => [id, label]));
  const titles = unfinishedLines(behind.lines.map((line) => ({ title: lineTitle(line, labels.get(line.theme ?? '') ?? ''), state: line.state, opinions: behind.byLine.get(line.id)?.length ?? 0 })));
  if (titles.length > 0) return fail({ code: 'lines_not_done', count: titles.length, titles: titles.slice(0, 20) });
  return ok([...behind.byLine.values()].reduce((sum, ids) => sum + ids.length, 0));
}

interface Founded {
  readonly on: Day;
  readonly motion: string | null;
  readonly paper: string;
  readonly votes: NonNullable<Report['adopted']>['votes'];
}

/** What the adoption rests on: a vote that passed, or a day and the paper that says so. */
async function foundation(db: Db, { congress }: OrganisationPlace, { motion, on, paper }: InputOf<typeof contract.adoptSynthesis>, { hallVotes }: SynthesisParts, today: Day): Promise<Result<Founded, AdoptProblem>> {
  if (motion !== undefined) {
    const vote = (congress ? await hallVotes(db, congress.id) : []).find((each) => each.motion === motion);
    if (!vote) return fail({ code: 'motion_not_found' });
    if (!vote.passed) return fail({ code: 'motion_not_passed', text: vote.text });
    return ok({ on: vote.decidedOn, motion, paper, votes: { for: vote.for, against: vote.against, present: vote.present } });
  }
  if (on === undefined || paper.trim() === '') return fail({ code: 'adoption_unfounded' });
  return on > today ? fail({ code: 'day_in_future', day: on, today }) : ok({ on, motion: null, paper, votes: null });
}

/** Sends the adopted report to the direct superior. After ten days it is late, which is said and not refused. @rule R-HD60-2 */
export function sendSynthesis(shell: Shell, actor: Actor, input: InputOf<typeof contract.sendSynthesis>): Answer<typeof contract.sendSynthesis> {
  return aboutDocument<typeof contract.sendSynthesis>(shell, actor, input, 'opinions.send_synthesis', async (tx, place, document) => {
    const report = await reportOn(tx, place.organisation.id, document.id);
    if (!report) return fail({ code: 'synthesis_not_begun' });
    if (report.state === 'drafting') return fail({ code: 'synthesis_not_adopted' });
    if (report.sentOn !== null) return fail({ code: 'synthesis_sent', on: report.sentOn });
    if (place.organisation.superiorId === null) return fail({ code: 'no_superior' });
    const today = seasonToday(place.season, dayOf(shell.now()));
    const { closedOn, dueOn, late } = sendingClock(await closedDay(tx, place), today, today);
    await sendReport(tx, report.id, { on: today, closedOn, dueOn });
    return ok({ events: [{ kind: 'opinions.synthesis_sent', report: report.id, on: today, closedOn, dueOn, late }], answer: () => shownReport(tx, shell, place, document) });
  });
}
