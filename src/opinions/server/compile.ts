import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { compile as contract } from '../contract.ts';
import { type LowerLine, referTo } from '../core/compile.ts';
import type { DraftHeadings } from '../core/draft-headings.ts';
import { begunReport, layInto } from './begin-synthesis.ts';
import { directlyBelow } from './below.ts';
import { type Line, linesOf, reportOn, reportsOf } from './store-synthesis.ts';
import { everythingBehind, settingOf } from './synthesis-state.ts';
import { aboutDocument } from './synthesis-work.ts';

/** Refers to the lines of the reports that were sent from below; each opinion counts once, however it comes. Those already referred to stay where they are. */
export function compile(shell: Shell, actor: Actor, input: InputOf<typeof contract>): Answer<typeof contract> {
  return aboutDocument<typeof contract>(shell, actor, input, 'opinions.compile', async (tx, place, document) => {
    const known = await reportOn(tx, place.organisation.id, document.id);
    if (known && known.state !== 'drafting') return fail({ code: 'synthesis_adopted', state: known.state });
    const below = await directlyBelow(tx, place);
    const sent = (await reportsOf(tx, place.season.id, below.map(({ id }) => id), [document.id])).filter(({ sentOn }) => sentOn !== null);
    if (sent.length === 0) return fail({ code: 'nothing_to_compile' });
    const setting = await settingOf(tx, place, document, known?.version ?? document.version);
    const begun = await begunReport(tx, place, document, setting, actor.name);
    const already = new Set([...begun.behind.sources.values()].flat());
    const lower = (await linesOf(tx, sent.map(({ id }) => id))).map((line) => placedHere(line, setting.headings));
    const laid = await layInto(tx, begun.behind, referTo(begun.behind.lines, lower, already).map(({ place: at, sources }) => ({ place: at, opinions: [], sources })), actor.name);
    return ok({
      events: [...begun.events, ...laid.events],
      answer: async () => {
        const { report, lines, byLine, twice } = await everythingBehind(tx, begun.behind.report, setting);
        return { report: report.id, reports: sent.length, lines: lines.length, opinions: [...byLine.values()].reduce((sum, ids) => sum + ids.length, 0), twice };
      },
    });
  });
}

/** A heading that this report's draft no longer has: what stood under it is said on the whole document. */
function placedHere({ id, paragraph, topic, sort, theme }: Line, { of }: DraftHeadings): LowerLine {
  const here = paragraph !== null && of.has(paragraph);
  return { id, sort, theme, paragraph: here ? paragraph : null, topic: here ? null : (topic ?? 'other') };
}
