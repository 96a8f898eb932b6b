import { randomUUID } from 'node:crypto';
import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { beginSynthesis as contract } from '../contract.ts';
import { lineKey, type LinePlace, placeOpinions } from '../core/placing.ts';
import type { DiscussedDocument } from './discussed.ts';
import { groupsOf } from './grouping.ts';
import { missingOpinions } from './missing.ts';
import { decidedThemes } from './store-review.ts';
import { insertLine, insertReport, layOpinions, type Line, laySources, reportOn, touchLine } from './store-synthesis.ts';
import { type Behind, everythingBehind, placedOpinions, type Setting, settingOf } from './synthesis-state.ts';
import { aboutDocument } from './synthesis-work.ts';

/** Begins the synthesis, or takes in the opinions that came since; lines that exist keep their words. */
export function beginSynthesis(shell: Shell, actor: Actor, input: InputOf<typeof contract>): Answer<typeof contract> {
  return aboutDocument<typeof contract>(shell, actor, input, 'opinions.begin_synthesis', async (tx, place, document) => {
    const known = await reportOn(tx, place.organisation.id, document.id);
    if (known && known.state !== 'drafting') return fail({ code: 'synthesis_adopted', state: known.state });
    const setting = await settingOf(tx, place, document, known?.version ?? document.version);
    if (!known && setting.own.length === 0) return fail({ code: 'no_opinions' });
    const begun = await begunReport(tx, place, document, setting, actor.name);
    const missing = missingOpinions(setting, begun.behind);
    const laid = await layMissing(tx, place, document, setting, begun.behind, actor.name);
    const lines = new Set([...begun.behind.lines.map(({ id }) => id), ...laid.lines]).size;
    return ok({ events: [...begun.events, ...laid.events], answer: () => ({ report: begun.behind.report.id, lines, added: missing.length }) });
  });
}

/** The organisation's report, made now if there is none. */
export async function begunReport(tx: Tx, { season, organisation }: OrganisationPlace, document: DiscussedDocument, setting: Setting, by: string): Promise<{ readonly behind: Behind; readonly events: readonly LedgerEvent[] }> {
  const known = await reportOn(tx, organisation.id, document.id);
  if (known) return { behind: await everythingBehind(tx, known, setting), events: [] };
  const { version } = document;
  const report = { id: randomUUID(), seasonId: season.id, organisationId: organisation.id, document: document.id, version, taxonomy: setting.taxonomy.version };
  await insertReport(tx, report, by);
  const made = await reportOn(tx, organisation.id, document.id);
  if (!made) throw new Error('assertion failed: the report was written');
  return { behind: await everythingBehind(tx, made, setting), events: [{ kind: 'opinions.synthesis_begun', report: report.id, document: document.id, version, taxonomy: setting.taxonomy.version }] };
}

/** Lays the opinions that stand in no line: into the line of their theme and heading, else into a new one. */
async function layMissing(tx: Tx, { organisation }: OrganisationPlace, document: DiscussedDocument, setting: Setting, behind: Behind, by: string) {
  const missing = new Set(missingOpinions(setting, behind).map(({ id }) => id));
  if (missing.size === 0) return { lines: [], events: [] };
  // All are laid out, so that a newcomer is judged beside those that have their place; only newcomers are put anywhere.
  const placed = placeOpinions(placedOpinions(setting), groupsOf(setting.own, setting.taxonomy).themes, await decidedThemes(tx, organisation.id, document.id));
  const laid = placed.flatMap((line) => {
    const opinions = line.opinions.filter((id) => missing.has(id));
    return opinions.length === 0 ? [] : [{ place: { paragraph: line.paragraph, topic: line.topic, sort: line.sort, theme: line.theme }, opinions, sources: [] }];
  });
  return layInto(tx, behind, laid, by);
}

export interface ToLay {
  readonly place: LinePlace;
  readonly opinions: readonly string[];
  readonly sources: readonly string[];
}

/** Puts opinions and references into the lines of their places; lines are made where there are none. */
export async function layInto(tx: Tx, behind: Behind, laid: readonly ToLay[], by: string): Promise<{ readonly lines: readonly string[]; readonly events: readonly LedgerEvent[] }> {
  const { id: report } = behind.report;
  // Of lines split by hand the one that bears the theme's own name takes what comes.
  const known = new Map(behind.lines.toReversed().toSorted((a, b) => Number(a.title === '') - Number(b.title === '')).map((line) => [lineKey(line), line]));
  const made: { line: string; paragraph: number | null; topic: string | null; sort: string; theme: string | null; title: string; opinions: string[]; sources: string[] }[] = [];
  const added: { line: string; revision: number; opinions: string[]; sources: string[] }[] = [];
  for (const { place, opinions, sources } of laid) {
    const line = known.get(lineKey(place));
    const id = line?.id ?? randomUUID();
    if (line) await changed(tx, behind, line, opinions, by);
    else await insertLine(tx, { id, report, title: '', ...place }, by);
    if (opinions.length > 0) await layOpinions(tx, report, id, opinions);
    if (sources.length > 0) await laySources(tx, report, id, sources);
    const { paragraph, topic, sort, theme } = place;
    if (line) added.push({ line: id, revision: line.revision + 1, opinions: [...opinions], sources: [...sources] });
    else made.push({ line: id, paragraph, topic, sort, theme, title: '', opinions: [...opinions], sources: [...sources] });
  }
  return { lines: [...made, ...added].map(({ line }) => line), events: laid.length === 0 ? [] : [{ kind: 'opinions.synthesis_laid', report, made, added }] };
}

/** A line that takes in more has to be looked at again; its words stay. */
async function changed(tx: Tx, behind: Behind, line: Line, more: readonly string[], by: string): Promise<void> {
  await touchLine(tx, line, new Set([...(behind.byLine.get(line.id) ?? []), ...more]), by);
}
