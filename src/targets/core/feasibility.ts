import { type Amount, divided, sumOf } from './amount.ts';
import { titleKey, unitKey } from './check-fields.ts';
import { type FindingCode, type FindingLevel, LEVELS } from './feasibility-kinds.ts';
import { worse } from './rating.ts';
import type { Target, TargetFields } from './target.ts';
import { gain, medianOf, type Point, type Trend, trendOf } from './trend.ts';

/** One thing to say of a new target, with the figures for its sentence. */
export interface Finding {
  readonly code: FindingCode;
  readonly level: FindingLevel;
  readonly value: Amount | null;
  readonly year: number | null;
  readonly count: number | null;
  readonly name: string | null;
}

/** Our own measures; no paper sets them. A goal is easy below 90 % of what the trend brings, or of the peers' middle; it is far beyond twice the trend, or 110 % of the best peer. */
export const MEASURES_OF_FEASIBILITY = { easyPercent: 90n, farTimes: 2n, bestPercent: 110n, peers: 3 } as const;

export interface Beside {
  /** Targets of the former term of the same organisation. */
  readonly former: readonly Target[];
  readonly superior: { readonly name: string; readonly target: Pick<Target, 'goal' | 'unit' | 'direction' | 'measure'> } | null;
  /** Goals of comparable targets of peers. */
  readonly peers: readonly Amount[];
}

/**
 * What the figures say of a new target. It warns and never blocks: the authors answer in the note.
 * @rule R-SEED-6 concrete and feasible
 */
export function feasibilityOf(target: TargetFields, beside: Beside): { readonly findings: readonly Finding[]; readonly trend: Trend | null } {
  const history = target.direction === 'reach' ? [] : historyOf(target, beside.former);
  const trend = target.direction === 'reach' ? null : trendOf(history, target);
  return { trend, findings: [...trendFindings(target, history, trend), ...superiorFindings(target, beside.superior), ...peerFindings(target, beside.peers), ...shapeFindings(target)] };
}

function finding(code: FindingCode, facts: Partial<Omit<Finding, 'code' | 'level'>> = {}): Finding {
  return { code, level: LEVELS[code], value: null, year: null, count: null, name: null, ...facts };
}

/** Years of the former target of the same kind: the same indicator or title, unit, direction and measure. */
export function historyOf(target: TargetFields, former: readonly Target[]): readonly Point[] {
  const same = former.find((each) => comparable(each, target) && ((each.indicator !== null && each.indicator === target.indicator) || titleKey(each.title) === titleKey(target.title)));
  if (!same) return [];
  const base = same.measure === 'at-end' && same.base !== null && same.baseYear !== null ? [{ year: same.baseYear, value: same.base }] : [];
  return [...base, ...same.results.map(({ year, value }) => ({ year, value }))];
}

export function comparable(one: Pick<TargetFields, 'unit' | 'direction' | 'measure'>, other: Pick<TargetFields, 'unit' | 'direction' | 'measure'>): boolean {
  return one.direction === other.direction && one.measure === other.measure && unitKey(one.unit) === unitKey(other.unit);
}

function trendFindings(target: TargetFields, history: readonly Point[], trend: Trend | null): Finding[] {
  const { direction, goal, measure } = target;
  if (direction === 'reach') return [];
  const last = history.at(-1);
  if (measure === 'at-end' && last && worse(direction, goal, last.value)) return [finding('reached_already', { value: last.value, year: last.year })];
  if (!trend || !last) return [finding('history_short', { count: history.length })];
  return measure === 'at-end' ? besideLine(target, last, trend) : besideMean(target, history, trend);
}

/** The improvement asked for beside the one that comes of itself. */
function besideLine({ direction, goal }: TargetFields, last: Point, trend: Trend): Finding[] {
  const [asked, coming] = [gain(direction, last.value, goal), gain(direction, last.value, trend.value)];
  const facts = { value: trend.value, year: trend.year, count: trend.points.length };
  if (coming > 0n && asked * 100n < coming * MEASURES_OF_FEASIBILITY.easyPercent) return [finding('easier_than_trend', facts)];
  if (asked > 0n && asked > (coming > 0n ? coming * MEASURES_OF_FEASIBILITY.farTimes : 0n)) return [finding('beyond_trend', facts)];
  return [];
}

/** A mean or a sum beside the years: easier than they were on the whole, or beyond the best of them. */
function besideMean({ direction, goal, measure, fromYear, dueYear }: TargetFields, history: readonly Point[], trend: Trend): Finding[] {
  const facts = { value: trend.value, year: null, count: trend.points.length };
  if (easier(direction, goal, trend.value)) return [finding('easier_than_trend', facts)];
  const best = history.reduce((found, { value }) => (gain(direction, found, value) > 0n ? value : found), history[0]?.value ?? 0n);
  const years = measure === 'term-total' ? BigInt(dueYear - fromYear + 1) : 1n;
  return gain(direction, best * years, goal) > 0n ? [finding('beyond_trend', facts)] : [];
}

/** Below 90 % of what it is compared with; where less is better, above it by the same share. Figures below nought are compared as they are. */
function easier(direction: TargetFields['direction'], goal: Amount, than: Amount): boolean {
  if (goal < 0n || than < 0n) return worse(direction, goal, than);
  const easy = MEASURES_OF_FEASIBILITY.easyPercent;
  return direction === 'down' ? goal * easy > than * 100n : goal * 100n < than * easy;
}

/** Only figures that do not grow with the size of a place are put beside another level's. */
function superiorFindings(target: TargetFields, superior: Beside['superior']): Finding[] {
  if (!superior) return [];
  const facts = { value: superior.target.goal, name: superior.name };
  if (!comparable(superior.target, target)) return [finding('superior_unit_differs', { name: superior.name })];
  if (target.direction === 'reach' || target.gathering === 'sum') return [];
  return worse(target.direction, target.goal, superior.target.goal) ? [finding('easier_than_superior', facts)] : [];
}

function peerFindings({ direction, gathering, goal }: TargetFields, peers: readonly Amount[]): Finding[] {
  if (direction === 'reach' || gathering === 'sum' || peers.length < MEASURES_OF_FEASIBILITY.peers) return [];
  const median = medianOf(peers);
  if (easier(direction, goal, median)) return [finding('easier_than_peers', { value: median, count: peers.length })];
  const best = peers.reduce((found, value) => (gain(direction, found, value) > 0n ? value : found), peers[0] ?? 0n);
  const { bestPercent } = MEASURES_OF_FEASIBILITY;
  const beyond = goal < 0n || best < 0n ? gain(direction, best, goal) > 0n : direction === 'down' ? goal * bestPercent < best * 100n : goal * 100n > best * bestPercent;
  return beyond ? [finding('beyond_peers', { value: best, count: peers.length })] : [];
}

/** Whether the target is concrete: a base, and steps that lead to the goal. */
function shapeFindings(target: TargetFields): Finding[] {
  const { direction, measure, steps, goal, dueYear, fromYear } = target;
  if (direction === 'reach') return [];
  const found: Finding[] = [];
  if (measure === 'at-end' && target.base === null) found.push(finding('base_missing'));
  if (steps.length === 0) return [...found, finding('steps_missing')];
  const turning = measure === 'at-end' ? steps.find((step, index) => index > 0 && worse(direction, step.value, steps[index - 1]?.value ?? step.value)) : undefined;
  if (turning) found.push(finding('step_against_direction', { year: turning.year, value: turning.value }));
  const end = stepsEnd(target);
  if (end !== null && end !== goal) found.push(finding('last_step_off_goal', { value: end, year: measure === 'at-end' ? dueYear : null, count: dueYear - fromYear + 1 }));
  return found;
}

/** What the steps come to, where they say it. */
function stepsEnd({ measure, steps, fromYear, dueYear }: TargetFields): Amount | null {
  if (measure === 'at-end') return steps.find((each) => each.year === dueYear)?.value ?? null;
  if (steps.length !== dueYear - fromYear + 1) return null;
  const sum = sumOf(steps.map((each) => each.value));
  return measure === 'term-total' ? sum : divided(sum, BigInt(steps.length));
}
