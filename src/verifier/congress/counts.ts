import type { Json, JsonObject } from '../canonical.ts';
import type { Event } from '../entry.ts';
import { contradict, text, truth, whole } from '../replay/reading.ts';
import { cellName, differing } from './figures.ts';
import type { CongressMisfit } from './misfits.ts';
import { commitmentOf, figuresOf } from './passes.ts';
import type { Person } from './protocol.ts';
import { kindsOf } from './warnings.ts';
import { batchOf, type Contest, countOf, type CountState, type Found, type PassState, personIn, roundOf, type RoundState, wholeFacts } from './state.ts';

type Report = (misfit: CongressMisfit) => void;

const PASSES = ['A', 'B'] as const;

/** A further count over the same batches; the counts before stay. */
export function recount(contest: Contest, event: Event): void {
  const round = roundOf(contest, event);
  const count = whole(event, 'count');
  if (round.counts.length === 0 || count !== round.counts.length + 1) contradict(`count: ${count}`);
  round.counts.push({ count, passes: new Map(), found: new Map(), signatures: [] });
}

export function takePass(contest: Contest, event: Event, report: Report): void {
  const round = roundOf(contest, event);
  const count = countOf(round, event);
  const [batch, pass, by] = [batchOf(round, event), text(event, 'pass'), personIn(event, 'by')];
  if (!PASSES.some((each) => each === pass) || count.passes.has(`${batch}${pass}`)) contradict(`pass: ${batch}${pass}`);
  const state: PassState = { by, holder: whole(event, 'holder'), as: text(event, 'as') };
  if (!contest.tellers.people.some((each) => each.person === by.person && each.holder === state.holder)) report({ code: 'pass_by_stranger', name: by.fullName, batch });
  const other = count.passes.get(`${batch}${pass === 'A' ? 'B' : 'A'}`);
  if (other && (other.holder === state.holder || other.by.person === by.person)) report({ code: 'pass_same_person', name: by.fullName, batch });
  count.passes.set(`${batch}${pass}`, state);
}

export function giveUpPass(contest: Contest, event: Event): void {
  const round = roundOf(contest, event);
  const count = countOf(round, event);
  const key = `${batchOf(round, event)}${text(event, 'pass')}`;
  if (!count.passes.has(key) || count.passes.get(key)?.commitment !== undefined) contradict(`pass: ${key}`);
  count.passes.delete(key);
}

/** A pass is finished: its content is fixed by the commitment from here on. */
export function closePass(contest: Contest, event: Event, report: Report): void {
  const round = roundOf(contest, event);
  const count = countOf(round, event);
  const [batch, pass] = [batchOf(round, event), text(event, 'pass')];
  const state = count.passes.get(`${batch}${pass}`);
  if (!state || state.commitment !== undefined) return contradict(`pass: ${batch}${pass}`);
  if (state.holder !== whole(event, 'holder') || state.by.person !== personIn(event, 'by').person) report({ code: 'pass_not_taken', pass, batch });
  state.commitment = text(event, 'commitment');
}

/** Both passes of a batch lie open: each must be what it was when it was sealed. */
export function openBatch(contest: Contest, event: Event, report: Report): void {
  const round = roundOf(contest, event);
  const count = countOf(round, event);
  const batch = batchOf(round, event);
  const passes = event['passes'] as JsonObject;
  for (const pass of PASSES) {
    const state = count.passes.get(`${batch}${pass}`);
    if (state?.commitment === undefined) return report({ code: 'pass_opened_early', batch });
    const said = (passes?.[pass] ?? contradict(`passes: ${pass}`)) as JsonObject;
    if (commitmentOf(text(said, 'salt'), said['content'] as Json) !== state.commitment) report({ code: 'pass_commitment_differs', pass, batch });
    const figures = round.frozen && figuresOf(said['content'], round.frozen);
    if (!figures || (said['content'] as JsonObject)['kind'] !== state.as) return report({ code: 'pass_unreadable', pass, batch });
    state.figures = figures;
    state.kinds = kindsOf(said['content'] as JsonObject);
  }
}

/** Somebody looked at the papers where the passes differ. */
export function settle(contest: Contest, event: Event, report: Report): void {
  const round = roundOf(contest, event);
  const count = countOf(round, event);
  const [batch, cell, by] = [batchOf(round, event), text(event, 'cell'), personIn(event, 'by')];
  const { first, second, paper } = wholeFacts(event, ['first', 'second', 'paper']);
  const figures = PASSES.map((pass) => count.passes.get(`${batch}${pass}`)?.figures);
  const names = round.frozen?.names.length ?? 0;
  const [one, other] = figures;
  const at = one && other ? differing(one, other).find((each) => cellName(each, names) === cell) : undefined;
  if (at === undefined || one?.[at] !== first || other?.[at] !== second) return report({ code: 'difference_figures_differ', cell, batch });
  const cells = count.found.get(batch) ?? new Map<string, Found>();
  const before = cells.get(cell);
  const people = [...(before?.by ?? []).filter((each) => each.person !== by.person), by];
  const cause = before?.cause ?? text(event, 'cause');
  const settled = truth(event, 'settled');
  if (settled && !maySettle(contest, count, batch, people)) report({ code: 'difference_settled_alone', cell, batch });
  cells.set(cell, { by: people, cause, settled: settled ? { first, second, paper, cause, settledBy: people } : null });
  count.found.set(batch, cells);
}

/** Nobody settles a difference of the own entry alone: a third teller, both tellers, or the one teller and who watches. */
function maySettle({ tellers }: Contest, { passes }: CountState, batch: number, people: readonly Person[]): boolean {
  const looked = new Set(people.map((each) => each.person));
  if (people.some((each) => !tellers.people.some((teller) => teller.person === each.person))) return false;
  if (tellers.arrangement !== 'third-settles') return tellers.people.every((each) => looked.has(each.person));
  const made = new Set(PASSES.map((pass) => passes.get(`${batch}${pass}`)?.by.person));
  return [...looked].some((person) => !made.has(person));
}

/** The first batch that has not both passes open, or undefined. */
export function unfinished(round: RoundState, count: CountState): number | undefined {
  return [...(round.box?.batches.keys() ?? [])].find((batch) => PASSES.some((pass) => count.passes.get(`${batch}${pass}`)?.figures === undefined));
}
