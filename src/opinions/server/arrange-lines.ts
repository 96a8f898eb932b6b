import { randomUUID } from 'node:crypto';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import { sectionKey } from '../core/placing.ts';
import { type LineAtWork, openLine } from './line-work.ts';
import { insertLine, layAllOf, layOpinions, type Line, laySources, removeLine, touchLine } from './store-synthesis.ts';
import { ofOrganisation } from './synthesis-work.ts';

/** Splits some opinions off into a line of their own under the same heading. */
export function splitLine(shell: Shell, actor: Actor, input: InputOf<typeof contract.splitLine>): Answer<typeof contract.splitLine> {
  return ofOrganisation<typeof contract.splitLine>(shell, actor, input, 'opinions.split_line', async (tx, place) => {
    const open = await openLine(tx, place, input);
    if (!open.ok) return open;
    const { line, report, behind } = open.value;
    const opinions = [...new Set(input.opinions)];
    const own = ownOpinions(open.value, line);
    if (!opinions.every((id) => own.has(id))) return fail({ code: 'opinion_not_found' });
    if (opinions.length >= (behind.byLine.get(line.id)?.length ?? 0)) return fail({ code: 'split_leaves_nothing' });
    const made = { id: randomUUID(), report: report.id, paragraph: line.paragraph, topic: line.topic, sort: line.sort, theme: line.theme, title: input.title };
    await insertLine(tx, made, actor.name);
    await layOpinions(tx, report.id, made.id, opinions);
    await lost(tx, open.value, line, opinions, actor.name);
    const event = { kind: 'opinions.line_split', report: report.id, line: line.id, revision: line.revision + 1, made: made.id, title: input.title, opinions };
    return ok({ events: [event], answer: () => ({ line: made.id }) });
  });
}

/** Merges other lines of the same heading into this one, with what they refer to. */
export function mergeLines(shell: Shell, actor: Actor, input: InputOf<typeof contract.mergeLines>): Answer<typeof contract.mergeLines> {
  return ofOrganisation<typeof contract.mergeLines>(shell, actor, input, 'opinions.merge_lines', async (tx, place) => {
    const open = await openLine(tx, place, input);
    if (!open.ok) return open;
    const { line, report, behind } = open.value;
    const others = behind.lines.filter(({ id }) => input.others.includes(id) && id !== line.id);
    if (others.length < new Set(input.others.filter((id) => id !== line.id)).size) return fail({ code: 'line_not_found' });
    if (others.length === 0) return fail({ code: 'lines_needed', atLeast: 1 });
    if (others.some((other) => sectionKey(other) !== sectionKey(line))) return fail({ code: 'lines_of_other_sections' });
    for (const other of others) {
      await layAllOf(tx, other.id, line.id);
      await laySources(tx, report.id, line.id, behind.sources.get(other.id) ?? []);
      await removeLine(tx, other.id);
    }
    await touchLine(tx, line, new Set([line, ...others].flatMap(({ id }) => behind.byLine.get(id) ?? [])), actor.name);
    return ok({ events: [{ kind: 'opinions.lines_merged', report: report.id, line: line.id, revision: line.revision + 1, others: others.map(({ id }) => id) }], answer: () => ({ line: line.id }) });
  });
}

/** Moves opinions to this line from wherever in the report they stand, or from nowhere. */
export function moveOpinion(shell: Shell, actor: Actor, input: InputOf<typeof contract.moveOpinion>): Answer<typeof contract.moveOpinion> {
  return ofOrganisation<typeof contract.moveOpinion>(shell, actor, input, 'opinions.move_opinion', async (tx, place) => {
    const open = await openLine(tx, place, input);
    if (!open.ok) return open;
    const { line, report, behind, setting } = open.value;
    const opinions = [...new Set(input.opinions)];
    const mine = new Set(setting.own.map(({ id }) => id));
    if (!opinions.every((id) => mine.has(id))) return fail({ code: 'opinion_not_found' });
    const left = behind.lines.filter((other) => other.id !== line.id && opinions.some((id) => behind.byLine.get(other.id)?.includes(id) === true));
    await layOpinions(tx, report.id, line.id, opinions);
    for (const other of left) await lost(tx, open.value, other, opinions, actor.name);
    await touchLine(tx, line, new Set([...(behind.byLine.get(line.id) ?? []), ...opinions]), actor.name);
    const event = { kind: 'opinions.opinions_moved', report: report.id, line: line.id, revision: line.revision + 1, opinions, left: left.map(({ id, revision }) => ({ line: id, revision: revision + 1 })) };
    return ok({ events: [event], answer: () => ({ line: line.id, moved: opinions.length }) });
  });
}

/** Opinions that stand in the line itself; those it only refers to stay where they are. */
function ownOpinions({ behind, setting }: LineAtWork, line: Line): ReadonlySet<string> {
  const own = new Set(setting.own.map(({ id }) => id));
  return new Set((behind.byLine.get(line.id) ?? []).filter((id) => own.has(id)));
}

async function lost(tx: Tx, { behind }: LineAtWork, line: Line, opinions: readonly string[], by: string): Promise<void> {
  const gone = new Set(opinions);
  await touchLine(tx, line, new Set((behind.byLine.get(line.id) ?? []).filter((id) => !gone.has(id))), by);
}
