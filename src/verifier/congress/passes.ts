import { createHash } from 'node:crypto';
import { canonicalText, type Json } from '../canonical.ts';
import { addPapers, closeStrikeOut, emptyFigures, type Figures, givenFigures, type Paper } from './figures.ts';
import { isCount, isObject } from './frozen-list.ts';
import type { List } from './protocol.ts';
import { REASONS, type Reason } from './regulations.ts';

/** SHA-256 of the salt's digits and the pass's canonical JSON: told when a pass was finished, opened when both were. */
export function commitmentOf(salt: string, content: Json): string {
  return createHash('sha256').update(salt, 'ascii').update(canonicalText(content), 'utf8').digest('hex');
}

/** Figures of an opened pass, or undefined when it does not say what a pass of this list may say. */
export function figuresOf(content: Json | undefined, list: List): Figures | undefined {
  if (!isObject(content)) return undefined;
  if (content['kind'] === 'sums') return sumsOf(content['totals'], list);
  return content['kind'] === 'ballots' ? ballotsOf(content['ballots'], list) : undefined;
}

/** Equal papers stand together, sorted, each kind once: an order of their own would say something of the pile. */
function ballotsOf(ballots: Json | undefined, list: List): Figures | undefined {
  if (!Array.isArray(ballots)) return undefined;
  const figures = emptyFigures(list.names.length);
  let before: string | undefined;
  for (const each of ballots as Json[]) {
    if (!isObject(each) || Object.keys(each).toSorted().join() !== 'ballot,times') return undefined;
    const { ballot, times } = each;
    const paper = paperOf(ballot, list);
    const text = canonicalText(ballot ?? null);
    if (!paper || !isCount(times) || times < 1 || (before !== undefined && text <= before)) return undefined;
    before = text;
    addPapers(figures, paper, times, list.names.length, list.seats);
  }
  return closeStrikeOut(figures, list.form, list.names.length);
}

const MARKS: readonly Json[] = ['agree', 'disagree', 'both', 'none'];
const FOUND: readonly Json[] = ['name-outside-list', 'marked', 'by-ruling'] satisfies Reason[];

/** A paper as it may lie on the table: of this list's kind, or one that is invalid without a look at its marks. */
function paperOf(said: Json | undefined, { form, names }: List): Paper | undefined {
  if (!isObject(said)) return undefined;
  const keys = Object.keys(said).toSorted().join();
  const { kind } = said;
  if (kind === 'foreign') return keys === 'kind' ? { kind } : undefined;
  if (kind === 'invalid') return keys === 'kind,reason' && FOUND.includes(said['reason'] as Json) ? { kind, reason: said['reason'] as Reason } : undefined;
  if (kind !== form) return undefined;
  if (form === 'boxes') {
    const { marks } = said;
    return keys === 'kind,marks' && Array.isArray(marks) && marks.length === names.length && (marks as Json[]).every((mark) => MARKS.includes(mark)) ? { kind: form, marks: marks as string[] } : undefined;
  }
  const places = said[form === 'tick' ? 'ticked' : 'struck'];
  if (Object.keys(said).length !== 2 || !Array.isArray(places) || !isRising(places as Json[], names.length)) return undefined;
  return form === 'tick' ? { kind: form, ticked: places as number[] } : { kind: form, struck: places as number[] };
}

/** Places of the list, ascending, each once. */
function isRising(places: readonly Json[], names: number): boolean {
  return places.every((place, at) => isCount(place) && place >= 1 && place <= names && (at === 0 || (places[at - 1] as number) < place));
}

function sumsOf(totals: Json | undefined, list: List): Figures | undefined {
  if (!isObject(totals) || Object.keys(totals).toSorted().join() !== 'against,invalid,papers,valid,votes') return undefined;
  const { papers, valid, invalid, votes, against } = totals;
  const row = (of: Json | undefined): of is readonly number[] => Array.isArray(of) && of.length === list.names.length && (of as Json[]).every(isCount);
  if (!isCount(papers) || !isCount(valid) || !row(votes) || !row(against) || !Array.isArray(invalid)) return undefined;
  const reasons = new Map<Reason, number>();
  let last = -1;
  for (const each of invalid as Json[]) {
    if (!isObject(each) || Object.keys(each).toSorted().join() !== 'papers,reason' || !isCount(each['papers']) || each['papers'] < 1) return undefined;
    const place = REASONS.indexOf(each['reason'] as Reason);
    if (place <= last) return undefined;
    last = place;
    reasons.set(each['reason'] as Reason, each['papers']);
  }
  return givenFigures({ papers, valid, invalid: reasons, votes, against });
}
