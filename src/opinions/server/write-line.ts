import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import { checkWording } from '../core/chips.ts';
import { openLine, presentLine } from './line-work.ts';
import { reportOn, writeLineWords, writeReportWords } from './store-synthesis.ts';
import { shownReport } from './adopt.ts';
import { aboutDocument, ofOrganisation } from './synthesis-work.ts';

/** Writes a line: words, quotations word for word, numbers counted apart. The numbers themselves are never written. */
export function writeLine(shell: Shell, actor: Actor, input: InputOf<typeof contract.writeLine>): Answer<typeof contract.writeLine> {
  return ofOrganisation<typeof contract.writeLine>(shell, actor, input, 'opinions.write_line', async (tx, place) => {
    const open = await openLine(tx, place, input);
    if (!open.ok) return open;
    const { line, report, behind } = open.value;
    const { wording, quotations, picks, state } = input;
    const unknown = checkWording(wording, picks);
    if (unknown) return fail(unknown);
    if (state === 'done' && wording.trim() === '') return fail({ code: 'wording_missing' });
    const present = new Set(behind.byLine.get(line.id) ?? []);
    if (!quotations.every((id) => present.has(id))) return fail({ code: 'quotation_not_of_line' });
    const astray = picks.find(({ opinions }) => !opinions.every((id) => present.has(id)));
    if (astray) return fail({ code: 'pick_not_of_line', pick: astray.key });
    const revision = line.revision + 1;
    await writeLineWords(tx, line.id, { wording, quotations: [...new Set(quotations)], picks, state, revision, by: actor.name });
    const event = { kind: 'opinions.line_written', report: report.id, line: line.id, revision, wording, quotations: [...new Set(quotations)], picks: picks.map(({ key, opinions }) => ({ key, opinions: [...opinions] })), state };
    return ok({ events: [event], answer: () => presentLine(tx, place, report, line.id) });
  });
}

/** Parts I and III of the form. */
export function writeReport(shell: Shell, actor: Actor, input: InputOf<typeof contract.writeReport>): Answer<typeof contract.writeReport> {
  return aboutDocument<typeof contract.writeReport>(shell, actor, input, 'opinions.write_report', async (tx, place, document) => {
    const report = await reportOn(tx, place.organisation.id, document.id);
    if (!report) return fail({ code: 'synthesis_not_begun' });
    if (report.state !== 'drafting') return fail({ code: 'synthesis_adopted', state: report.state });
    if (report.revision !== input.revision) return fail({ code: 'synthesis_changed_meanwhile', by: report.savedBy, at: report.savedAt });
    const { general, proposals } = input;
    const unknown = checkWording(general, []);
    if (unknown) return fail(unknown);
    const revision = report.revision + 1;
    await writeReportWords(tx, report.id, { general, proposals, revision, by: actor.name });
    return ok({ events: [{ kind: 'opinions.synthesis_written', report: report.id, revision, general, proposals }], answer: () => shownReport(tx, shell, place, document) });
  });
}
