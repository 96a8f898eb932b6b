import { type Amount, divided, ONE, sumOf } from './amount.ts';
import { titleKey, unitKey } from './check-fields.ts';
import type { RollReason } from './feasibility-kinds.ts';
import { type Standing, standingOf } from './rating.ts';
import type { Target } from './target.ts';

/** A target and who has it. */
export interface Holding {
  readonly code: string;
  readonly name: string;
  /** '/1/12/3/' */
  readonly path: string;
  readonly target: Target;
}

export interface GatheredFigure {
  readonly value: Amount | null;
  readonly reason: RollReason | null;
}

export interface Gathered {
  readonly key: string;
  readonly counted: readonly (Holding & { readonly standing: Standing })[];
  /** Their superior, also below, has the same target; they count within it. */
  readonly within: readonly (Holding & { readonly standing: Standing })[];
  readonly goal: GatheredFigure;
  readonly achieved: GatheredFigure & { readonly year: number | null };
}

/** Targets of one kind: of the same common indicator, else of the same title. */
export function kindOf({ indicator, title }: Pick<Target, 'indicator' | 'title'>): string {
  return indicator ?? titleKey(title);
}

/**
 * The targets below together, kind by kind. Each organisation counts once: a district's target holds its communes' already. What cannot be
 * added is not added, and the reason is named.
 */
export function rollUp(holdings: readonly Holding[]): Gathered[] {
  const kinds = new Map<string, Holding[]>();
  for (const each of holdings) kinds.set(kindOf(each.target), [...(kinds.get(kindOf(each.target)) ?? []), each]);
  return [...kinds].map(([key, all]) => {
    const rated = all.map((each) => ({ ...each, standing: standingOf(each.target) }));
    const held = new Set(all.map((each) => each.path));
    const inside = (path: string): boolean => superiors(path).some((each) => held.has(each));
    const counted = rated.filter((each) => !inside(each.path));
    return { key, counted, within: rated.filter((each) => inside(each.path)), goal: goalOf(counted), achieved: achievedOf(counted) };
  });
}

/** '/1/12/3/' → '/1/', '/1/12/' */
function superiors(path: string): string[] {
  const ids = path.split('/').slice(1, -2);
  return ids.map((_, index) => `/${ids.slice(0, index + 1).join('/')}/`);
}

type Rated = Gathered['counted'];

function goalOf(counted: Rated): GatheredFigure {
  const reason = differing(counted) ?? (sameOf(counted, ({ target }) => target.dueYear) ? null : 'due_years_differ');
  return reason === null ? { value: gather(counted, ({ target }) => target.goal), reason } : { value: null, reason };
}

function achievedOf(counted: Rated): Gathered['achieved'] {
  const reason = differing(counted) ?? (counted.some(({ standing }) => standing.achieved === null) ? 'some_missing' : yearsDiffer(counted) ? 'years_differ' : null);
  if (reason !== null) return { value: null, reason, year: null };
  return { value: gather(counted, ({ standing }) => standing.achieved ?? 0n), reason, year: latest(counted) };
}

/** Of what was reached, each has its own year. */
function yearsDiffer(counted: Rated): boolean {
  return counted[0]?.target.direction !== 'reach' && !sameOf(counted, ({ standing }) => standing.year);
}

function latest(counted: Rated): number | null {
  return counted.reduce<number | null>((year, { standing }) => (standing.year !== null && (year === null || standing.year > year) ? standing.year : year), null);
}

/** Why the figures are not of one kind; one alone needs no agreement. */
function differing(counted: Rated): RollReason | null {
  if (counted.length <= 1) return null;
  const checks: readonly (readonly [RollReason, (of: Rated[number]) => unknown])[] = [
    ['units_differ', ({ target }) => unitKey(target.unit)], ['directions_differ', ({ target }) => target.direction], ['measures_differ', ({ target }) => target.measure],
    ['gatherings_differ', ({ target }) => target.gathering],
  ];
  const unlike = checks.find(([, fact]) => !sameOf(counted, fact));
  if (unlike) return unlike[0];
  // A definition that was left out contradicts none.
  const defined = counted.filter(({ target }) => target.definition !== '');
  if (!sameOf(defined, ({ target }) => titleKey(target.definition))) return 'definitions_differ';
  const gathering = counted[0]?.target.gathering;
  if (gathering === 'none') return 'not_to_be_gathered';
  if (gathering !== 'weighted') return null;
  if (counted.some(({ target }) => target.weight === null)) return 'weights_missing';
  return sameOf(counted, ({ target }) => unitKey(target.weightUnit)) ? null : 'weight_units_differ';
}

function sameOf(counted: Rated, fact: (of: Rated[number]) => unknown): boolean {
  return new Set(counted.map(fact)).size <= 1;
}

function gather(counted: Rated, figure: (of: Rated[number]) => Amount): Amount {
  const [only] = counted;
  if (only && counted.length === 1) return figure(only);
  if (only?.target.gathering !== 'weighted') return sumOf(counted.map(figure));
  const weights = sumOf(counted.map(({ target }) => target.weight ?? 0n));
  return divided(counted.reduce((sum, each) => sum + figure(each) * (each.target.weight ?? 0n), 0n), weights === 0n ? ONE : weights);
}
