import type { OutputOf } from '#foundation/contract.ts';
import { type Amount, amountText } from '../core/amount.ts';
import type { listTargets, showFeasibility } from '../contract.ts';
import { type Finding, feasibilityOf } from '../core/feasibility.ts';
import { causeMissing } from '../core/judged.ts';
import { type Standing, standingOf } from '../core/rating.ts';
import type { Target } from '../core/target.ts';
import type { Trend } from '../core/trend.ts';
import { besideOf, type Surroundings } from './beside.ts';

/** What the answers of this room share; figures leave as text. */

export const said = (value: Amount | null): string | null => (value === null ? null : amountText(value));

export function standingView({ achieved, missingYears, ...standing }: Standing) {
  return { ...standing, achieved: said(achieved), missingYears: [...missingYears] };
}

export function findingView({ value, ...finding }: Finding) {
  return { ...finding, value: said(value) };
}

export function trendView(trend: Trend | null): OutputOf<typeof showFeasibility>['trend'] {
  return trend && { value: amountText(trend.value), year: trend.year, points: trend.points.map(yearView) };
}

function yearView({ year, value }: { readonly year: number; readonly value: Amount }) {
  return { year, value: amountText(value) };
}

/** A target as the screens see it: with its rating, and what there is to say of a new one. */
export function targetView(target: Target, around: Surroundings): OutputOf<typeof listTargets>['new'][number] {
  const { id, term, theme, title, indicator, unit, definition, direction, measure, gathering, weight, weightUnit, baseYear, base, goal, fromYear, dueYear, source, note, revision, savedBy, judgement } = target;
  const standing = standingOf(target);
  const { findings, trend } = term === 'new' ? feasibilityOf(target, besideOf(target, around)) : { findings: [], trend: null };
  const parent = around.superior?.targets.find((each) => each.id === target.parent);
  return {
    id, term, theme, title, indicator, unit, definition, direction, measure, gathering, weight: said(weight), weightUnit, baseYear, base: said(base), goal: amountText(goal), fromYear, dueYear, source, note, revision,
    savedBy, judgement, steps: target.steps.map(yearView), results: target.results.map((each) => ({ ...each, value: amountText(each.value) })),
    parent: parent && around.superior ? { id: parent.id, title: parent.title, organisation: around.superior.organisation.name } : null,
    standing: standingView(standing), causeMissing: term === 'former' && causeMissing(standing, target), findings: findings.map(findingView), trend: trendView(trend),
  };
}
