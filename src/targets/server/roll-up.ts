import { organisationPlace } from '#campaigns/server/door.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import { compareText } from '#foundation/text.ts';
import { organisationsBelow } from '#organisations/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { rollUp as operation } from '../contract.ts';
import { amountText } from '../core/amount.ts';
import { INDICATORS } from '../core/indicators.ts';
import { countRatings } from '../core/judged.ts';
import { standingOf } from '../core/rating.ts';
import { type Gathered, type Holding, kindOf, rollUp as gathering } from '../core/roll-up.ts';
import { type Target, THEMES } from '../core/target.ts';
import { targetsOf } from './store.ts';
import { said } from './views.ts';

type Group = OutputOf<typeof operation>['groups'][number];

/** Rows that a group shows; the sums are over all. */
const SHOWN_ROWS = 100;

/** The targets below an organisation together, kind by kind. */
export function rollUp(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const found = await organisationPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const { organisation, season } = found.value;
    const below = new Map((await organisationsBelow(db, organisation.path)).map((each) => [each.id, each]));
    const stored = await targetsOf(db, season.id, { below: organisation.path, term: input.term });
    const own = await targetsOf(db, season.id, { organisations: [organisation.id], term: input.term });
    const holdings = stored.flatMap((target): Holding[] => {
      const owner = below.get(target.organisationId);
      return owner ? [{ code: owner.code, name: owner.name, path: owner.path, target }] : [];
    });
    const branches = [...below.values()].filter((each) => each.superiorId === organisation.id);
    const paths = [...new Set(holdings.map((each) => each.path))];
    const groups = gathering(holdings).map((each) => groupView(each, own.find((target) => kindOf(target) === each.key)));
    return ok({
      organisation: { code: organisation.code, name: organisation.name }, sample: season.sample,
      branches: { all: branches.length, with: branches.filter(({ path }) => paths.some((each) => each.startsWith(path))).length }, targets: holdings.length, organisations: paths.length,
      groups: groups.toSorted((one, other) => THEMES.indexOf(one.theme) - THEMES.indexOf(other.theme) || other.organisations - one.organisations || compareText(one.title, other.title)),
    });
  });
}

function groupView({ key, counted, within, goal, achieved }: Gathered, own: Target | undefined): Group {
  const all = [...counted, ...within];
  const model = own ?? (all[0] as Holding).target;
  return {
    key, title: model.indicator === null ? model.title : INDICATORS[model.indicator].name.vi, theme: model.theme, unit: model.unit, direction: model.direction, measure: model.measure, gathering: model.gathering,
    dueYear: model.dueYear, organisations: counted.length, within: within.length, ratings: countRatings(all.map(({ standing }) => standing)), goal: { ...goal, value: said(goal.value) },
    achieved: { ...achieved, value: said(achieved.value) }, own: own ? { goal: amountText(own.goal), unit: own.unit, achieved: said(standingOf(own).achieved) } : null,
    rows: all.toSorted((one, other) => compareText(one.name, other.name)).slice(0, SHOWN_ROWS).map((each) => ({
      code: each.code, name: each.name, goal: amountText(each.target.goal), unit: each.target.unit, achieved: said(each.standing.achieved), year: each.standing.year, weight: said(each.target.weight),
      counted: counted.some(({ path }) => path === each.path),
    })),
  };
}
