import fc from 'fast-check';
import { FACT_KINDS, factKinds } from '../fact-kinds.ts';
import { figuresOf, type SeasonView } from '../figures.ts';
import { indicatorsOf } from '../indicators.ts';
import { placementOf, type PlacedUnit, type UnitTree } from '../placement.ts';
import { type HoldRow, NO_DAY, SeasonRecord } from '../season-record.ts';
import { standingsOf, type ViewDates } from '../standings.ts';

/** A season in plain objects, as a test writes it down. */
export interface SeasonCase {
  readonly units: readonly (PlacedUnit & { readonly superiorId: number | null })[];
  readonly plans: readonly { readonly unitId: number; readonly plannedOn: number | null; readonly pilot: boolean; readonly direct: boolean; readonly recordedAt: number }[];
  readonly facts: readonly { readonly unitId: number; readonly kind: string; readonly happenedOn: number; readonly recordedAt: number; readonly withdrawnAt: number | null }[];
  readonly holds: readonly HoldRow[];
}

export const indicators = indicatorsOf();

export function treeOf(units: SeasonCase['units']): UnitTree {
  const below = (id: number | null) => units.filter((unit) => unit.superiorId === id).toSorted((one, other) => (one.code < other.code ? -1 : 1));
  return { roots: below(null), children: below };
}

export function recordOf(season: SeasonCase): SeasonRecord {
  const record = new SeasonRecord(factKinds());
  const withCongress = [...new Set(season.plans.map((plan) => plan.unitId))];
  for (const unitId of withCongress) record.addCongress(1000 + unitId, unitId);
  for (const plan of season.plans) {
    record.addPlan({ congressId: 1000 + plan.unitId, recordedAt: plan.recordedAt, plannedOn: plan.plannedOn ?? NO_DAY, pilot: plan.pilot, direct: plan.direct });
  }
  season.facts.forEach((fact, index) => {
    record.addFact({ id: index + 1, congressId: 1000 + fact.unitId, kind: fact.kind, happenedOn: fact.happenedOn, recordedAt: fact.recordedAt });
    if (fact.withdrawnAt !== null) record.withdraw(index + 1, fact.withdrawnAt);
  });
  record.holds = season.holds;
  return record;
}

export function viewOf(season: SeasonCase, dates: ViewDates): SeasonView {
  const record = recordOf(season);
  const placement = placementOf(treeOf(season.units));
  return { record, placement, indicators, dates, standings: standingsOf(record, placement, indicators, dates) };
}

/** The figures of the first unit, at grassroots. */
export function figuresAt(season: SeasonCase, dates: ViewDates, position = 0) {
  return figuresOf(viewOf(season, dates), { position, levelId: 'grassroots' });
}

const DAYS = 12;

/** Small seasons with everything in them: late and withdrawn entries, holds, changed plans. Days 0–11; moment n lies in day n. */
export const anySeason: fc.Arbitrary<SeasonCase> = fc
  .record({
    districts: fc.integer({ min: 1, max: 3 }),
    grassroots: fc.array(fc.record({ under: fc.nat(3), branch: fc.boolean() }), { minLength: 1, maxLength: 9 }),
    plans: fc.array(fc.record({ who: fc.nat(8), plannedOn: fc.option(fc.nat(DAYS - 1)), pilot: fc.boolean(), direct: fc.boolean(), recordedAt: fc.nat(DAYS - 1) }), { maxLength: 20 }),
    facts: fc.array(
      fc.record({ who: fc.nat(8), kind: fc.constantFrom(...FACT_KINDS.map((kind) => kind.id)), happenedOn: fc.nat(DAYS - 1), lag: fc.nat(4), withdrawnAfter: fc.option(fc.nat(4)) }),
      { maxLength: 30 },
    ),
    holds: fc.array(fc.record({ who: fc.nat(11), fromDay: fc.nat(DAYS - 1), length: fc.option(fc.nat(4)), recordedAt: fc.nat(DAYS - 1), liftedAfter: fc.option(fc.nat(4)) }), { maxLength: 2 }),
  })
  .map(({ districts, grassroots, plans, facts, holds }) => {
    const root = unit(1, null, 'T', 'province', 'party-org', 'provincial-committee');
    const middle = Array.from({ length: districts }, (_, at) => unit(2 + at, 1, `D${at}`, 'district', 'party-org', 'district-committee'));
    const low = grassroots.map(({ under, branch }, at) =>
      // Some lie directly under the root, as the grassroots organisations of a small province do.
      unit(20 + at, under === 3 ? 1 : 2 + (under % districts), `G${at}`, 'grassroots', branch ? 'branch' : 'party-org', branch ? 'grassroots-branch' : 'grassroots-party-org'),
    );
    const units = [root, ...middle, ...low];
    const idOf = (who: number) => 20 + (who % low.length);
    const planned = plans.map((plan) => ({ ...plan, unitId: idOf(plan.who) })).toSorted((one, other) => one.recordedAt - other.recordedAt);
    const known = new Map(planned.toReversed().map((plan) => [plan.unitId, plan.recordedAt]));
    return {
      units,
      plans: planned,
      facts: facts
        .map(({ who, kind, happenedOn, lag, withdrawnAfter }) => ({ unitId: idOf(who), kind, happenedOn, recordedAt: happenedOn + lag, withdrawnAt: withdrawnAfter === null ? null : happenedOn + lag + withdrawnAfter }))
        .filter((fact) => (known.get(fact.unitId) ?? Infinity) <= fact.recordedAt)
        .toSorted((one, other) => one.recordedAt - other.recordedAt),
      holds: holds.map(({ who, fromDay, length, recordedAt, liftedAfter }) => ({
        organisationId: units[who % units.length]?.id ?? 1,
        fromDay,
        untilDay: length === null ? null : fromDay + length,
        reason: 'dịch',
        recordedAt,
        liftedAt: liftedAfter === null ? null : recordedAt + liftedAfter,
        liftedUntil: liftedAfter === null ? null : fromDay + liftedAfter,
      })),
    };
  });

function unit(id: number, superiorId: number | null, code: string, levelId: string, groupId: 'party-org' | 'branch', kindId: string): SeasonCase['units'][number] {
  return { id, superiorId, code, name: code, levelId, groupId, kindId };
}

export const anyDates: fc.Arbitrary<ViewDates> = fc.record({ asOf: fc.nat(DAYS + 2), knownAt: fc.nat(DAYS + 6) });
