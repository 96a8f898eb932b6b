import { organisationPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { organisationsBelow } from '#organisations/server/door.ts';
import { inRange, rangeOf, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { comparePeers as comparing, showFeasibility as showing } from '../contract.ts';
import { amount, amountText } from '../core/amount.ts';
import { comparable, feasibilityOf } from '../core/feasibility.ts';
import { standingOf } from '../core/rating.ts';
import { gain, medianOf } from '../core/trend.ts';
import { besideOf, peersOf, superiorOf, surroundingsOf } from './beside.ts';
import { findingView, said, trendView } from './views.ts';

/** What the figures say of a target, or of another goal for it. */
export function showFeasibility(shell: Shell, actor: Actor, input: InputOf<typeof showing>): Answer<typeof showing> {
  return shell.read(async (db): Answer<typeof showing> => {
    const found = await organisationPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const around = await surroundingsOf(db, found.value.season.id, found.value.organisation);
    const target = around.own.find((each) => each.id === input.target);
    if (!target) return fail({ code: 'target_not_found' });
    const asked = input.goal === undefined ? target : { ...target, goal: amount(input.goal) };
    const { findings, trend } = feasibilityOf(asked, besideOf(asked, around));
    const above = superiorOf(target, around);
    const goals = peersOf(target, around).map((each) => each.goal);
    const [first] = goals;
    return ok({
      goal: amountText(asked.goal), findings: findings.map(findingView), trend: trendView(trend),
      superior: above && around.superior ? { name: around.superior.organisation.name, goal: amountText(above.goal), unit: above.unit } : null,
      peers: first === undefined ? null : { count: goals.length, median: amountText(medianOf(goals)), most: amountText(goals.reduce((best, each) => (gain(target.direction, best, each) > 0n ? each : best), first)) },
    });
  });
}

/** The same indicator among the organisations below the same superior. Who reads only their own place sees the middle, not the names. */
export function comparePeers(shell: Shell, actor: Actor, input: InputOf<typeof comparing>): Answer<typeof comparing> {
  return shell.read(async (db): Answer<typeof comparing> => {
    const found = await organisationPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const { season, organisation } = found.value;
    const around = await surroundingsOf(db, season.id, organisation);
    const target = around.own.find((each) => each.id === input.target);
    if (!target) return fail({ code: 'target_not_found' });
    const peers = target.indicator === null ? [] : around.peers.filter((each) => each.indicator === target.indicator && each.term === target.term);
    const names = new Map((around.superior ? await organisationsBelow(db, around.superior.organisation.path) : []).map((each) => [each.id, each]));
    const range = rangeOf(actor, 'read');
    const seen = [target, ...peers].flatMap((each) => {
      const owner = names.get(each.organisationId) ?? (each === target ? organisation : undefined);
      return owner && (each === target || inRange(range, owner.path)) ? [{ each, owner }] : [];
    });
    const goals = [target, ...peers].filter((each) => comparable(each, target)).map((each) => each.goal);
    return ok({
      unit: target.unit, median: goals.length > 1 ? amountText(medianOf(goals)) : null, others: peers.length + 1 - seen.length,
      rows: seen
        .toSorted((one, other) => (gain(target.direction, one.each.goal, other.each.goal) > 0n ? 1 : -1))
        .map(({ each, owner }) => ({
          code: owner.code, name: owner.name, own: each === target, base: said(each.base), goal: amountText(each.goal), unit: each.unit, achieved: said(standingOf(each).achieved), comparable: comparable(each, target),
        })),
    });
  });
}
