import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayCountsOf, figuresOf, organisationsOf, type Figures } from './figures.ts';
import { childrenOf } from './placement.ts';
import { shareHundredths } from './share.ts';
import { CONGRESS_STATES } from './state.ts';
import type { Tally } from './tally.ts';
import { naiveStanding } from './testing/naive-figures.ts';
import { anyDates, anySeason, figuresAt, indicators, type SeasonCase, viewOf } from './testing/season-case.ts';

const sum = (tallies: Iterable<Tally>, indicator: string) => [...tallies].reduce((total, tally) => total + tally.of(indicator), 0);
const parts = (figures: Figures) => figures.byUnit.map((each) => each.tally);
const ids = indicators.all.map((each) => each.id);

describe('figures agree with the plainest reading of their definitions', () => {
  test('state, lateness and every count', () => {
    fc.assert(
      fc.property(anySeason, anyDates, (season, dates) => {
        const view = viewOf(season, dates);
        const { whole } = figuresOf(view, { position: 0, levelId: 'grassroots' });
        const naive = season.units.filter((unit) => unit.levelId === 'grassroots').map((unit) => ({ unit, standing: naiveStanding(season, unit.id, dates) }));
        const known = naive.flatMap(({ unit, standing }) => (standing ? [{ unit, ...standing }] : []));
        expect(whole.of('organisations')).toBe(naive.length);
        expect(whole.of('planned')).toBe(known.length);
        expect(whole.of('held')).toBe(known.filter((each) => each.held).length);
        expect(whole.of('late')).toBe(known.filter((each) => each.late).length);
        expect(whole.of('on-time')).toBe(known.filter((each) => each.onTime).length);
        expect(whole.of('held-late')).toBe(known.filter((each) => each.heldLate).length);
        expect(whole.of('plan-to-date')).toBe(known.filter((each) => each.toDate).length);
        expect(whole.of('pilots')).toBe(known.filter((each) => each.plan.pilot).length);
        expect(whole.of('pilots-held')).toBe(known.filter((each) => each.plan.pilot && each.held).length);
        expect(whole.of('direct-held')).toBe(known.filter((each) => each.directHeld).length);
        expect(whole.of('held-branches')).toBe(known.filter((each) => each.held && each.unit.groupId === 'branch').length);
        for (const state of CONGRESS_STATES) expect(whole.stateCounts()[state]).toBe(known.filter((each) => each.state === state).length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the parts make the whole', () => {
  test('states, children at every level, kinds, held and not held', () => {
    fc.assert(
      fc.property(anySeason, anyDates, (season, dates) => {
        const view = viewOf(season, dates);
        for (let position = 0; position < view.placement.units.length; position++) {
          const figures = figuresOf(view, { position, levelId: 'grassroots' });
          const { whole, byKind } = figures;
          expect(Object.values(whole.stateCounts()).reduce((total, count) => total + count, 0)).toBe(whole.of('planned'));
          for (const id of ids) {
            expect(sum(parts(figures), id)).toBe(whole.of(id));
            expect(sum(byKind.values(), id)).toBe(whole.of(id));
            for (const { position: child, tally } of figures.byUnit) {
              if (child !== position) expect(figuresOf(view, { position: child, levelId: 'grassroots' }).whole.of(id)).toBe(tally.of(id));
            }
          }
          expect(whole.of('held') + whole.of('not-held')).toBe(whole.of('planned'));
          expect(whole.of('on-time') + whole.of('held-late') + whole.of('held-without-day')).toBe(whole.of('held'));
          expect(whole.of('with-day') + whole.of('without-day')).toBe(whole.of('planned'));
          expect(whole.of('planned') + whole.of('without-congress')).toBe(whole.of('organisations'));
          expect(whole.of('party-orgs') + whole.of('branches')).toBe(whole.of('organisations'));
          expect(whole.of('direct-held') + whole.of('direct-not-held')).toBe(whole.of('direct'));
        }
      }),
    );
  });

  test('nothing is above 100 %, and who is late is not held', () => {
    fc.assert(
      fc.property(anySeason, anyDates, (season, dates) => {
        const { whole } = figuresAt(season, dates);
        expect(shareHundredths(whole.of('held'), whole.of('planned'))).toBeLessThanOrEqual(10_000);
        expect(whole.of('pilots-held')).toBeLessThanOrEqual(whole.of('pilots'));
        expect(whole.of('direct-held')).toBeLessThanOrEqual(whole.of('direct'));
        expect(whole.of('planned')).toBeLessThanOrEqual(whole.of('organisations'));
        const notHeld = new Set(codes(season, dates, 'not-held'));
        for (const code of codes(season, dates, 'late')) expect(notHeld.has(code)).toBe(true);
      }),
    );
  });

  test('every number opens: the list behind it is as long as it says, and the days sum up to it', () => {
    fc.assert(
      fc.property(anySeason, anyDates, (season, dates) => {
        const view = viewOf(season, dates);
        const { whole } = figuresOf(view, { position: 0, levelId: 'grassroots' });
        for (const id of ids) expect(organisationsOf(view, { position: 0, levelId: 'grassroots' }, id)).toHaveLength(whole.of(id));
        const days = dayCountsOf(view, { position: 0, levelId: 'grassroots' });
        expect([...days.held.values()].reduce((total, count) => total + count, 0)).toBe(whole.of('held'));
        expect([...days.planned.values()].reduce((total, count) => total + count, 0)).toBe(whole.of('with-day'));
      }),
    );
  });

  test('of a unit at the level itself, the unit stands as its own part', () => {
    const season = one([]);
    const figures = figuresAt(season, { asOf: 5, knownAt: 9 }, 1);
    expect(figures.byUnit.map((each) => each.unit.code)).toEqual(['G']);
    expect(figures.whole.of('organisations')).toBe(1);
  });
});

describe('the two dates', () => {
  test('with nothing withdrawn, held only grows from day to day', () => {
    fc.assert(
      fc.property(anySeason, fc.nat(14), fc.nat(14), fc.nat(18), (season, one, other, knownAt) => {
        const kept: SeasonCase = { ...season, facts: season.facts.map((fact) => ({ ...fact, withdrawnAt: null })) };
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        expect(figuresAt(kept, { asOf: early, knownAt }).whole.of('held')).toBeLessThanOrEqual(figuresAt(kept, { asOf: late, knownAt }).whole.of('held'));
      }),
    );
  });

  test('what is recorded later never changes what was known before', () => {
    fc.assert(
      fc.property(anySeason, anyDates, (season, dates) => {
        const before: SeasonCase = {
          ...season,
          plans: season.plans.filter((plan) => plan.recordedAt <= dates.knownAt),
          facts: season.facts
            .filter((fact) => fact.recordedAt <= dates.knownAt)
            .map((fact) => ({ ...fact, withdrawnAt: fact.withdrawnAt !== null && fact.withdrawnAt <= dates.knownAt ? fact.withdrawnAt : null })),
        };
        const now = figuresAt(season, dates).whole;
        const then = figuresAt(before, dates).whole;
        expect([...now.counts]).toEqual([...then.counts]);
        expect([...now.states]).toEqual([...then.states]);
      }),
    );
  });

  test('a unit that moves takes its figures along; the whole keeps its sum', () => {
    fc.assert(
      fc.property(anySeason, anyDates, fc.nat(8), (season, dates, who) => {
        const moved = 20 + (who % season.units.filter((unit) => unit.levelId === 'grassroots').length);
        const after: SeasonCase = { ...season, holds: [], units: season.units.map((unit) => (unit.id === moved ? { ...unit, superiorId: 2 } : unit)) };
        const before: SeasonCase = { ...season, holds: [] };
        expect([...figuresAt(after, dates).whole.counts]).toEqual([...figuresAt(before, dates).whole.counts]);
      }),
    );
  });
});

describe('borders of a congress', () => {
  const at = (asOf: number, facts: Partial<SeasonCase['facts'][number]>[], plannedOn: number | null = 5, knownAt = 99, holds: SeasonCase['holds'] = []) => {
    const view = viewOf({ ...one(facts, plannedOn), holds }, { asOf, knownAt });
    return { state: CONGRESS_STATES[view.standings.state[0] as number], tally: figuresOf(view, { position: 0, levelId: 'grassroots' }).whole };
  };

  test.each([
    ['the day before', 4, 'planned', 0],
    ['on its planned day', 5, 'planned', 0],
    ['the day after', 6, 'late', 1],
  ] as const)('late: %s', (_name, asOf, state, late) => {
    const { state: found, tally } = at(asOf, []);
    expect([found, tally.of('late')]).toEqual([state, late]);
  });

  test.each([
    ['before its day', 4, 1, 0],
    ['on its day', 5, 1, 0],
    ['a day after', 6, 0, 1],
  ] as const)('held %s', (_name, happenedOn, onTime, heldLate) => {
    const { tally } = at(9, [{ kind: 'held', happenedOn }]);
    expect([tally.of('on-time'), tally.of('held-late'), tally.of('late')]).toEqual([onTime, heldLate, 0]);
  });

  test('counts on the day it was held, not the day before', () => {
    expect(at(3, [{ kind: 'held', happenedOn: 4 }]).tally.of('held')).toBe(0);
    expect(at(4, [{ kind: 'held', happenedOn: 4 }]).tally.of('held')).toBe(1);
  });

  test('is known from the moment it was recorded until the moment it was withdrawn', () => {
    const fact = { kind: 'held', happenedOn: 4, recordedAt: 6, withdrawnAt: 8 };
    expect([5, 6, 7, 8].map((knownAt) => at(9, [fact], 5, knownAt).tally.of('held'))).toEqual([0, 1, 1, 0]);
  });

  test('held without a planned day is neither on time nor late', () => {
    const { tally } = at(9, [{ kind: 'held', happenedOn: 4 }], null);
    expect([tally.of('held-without-day'), tally.of('on-time'), tally.of('held-late')]).toEqual([1, 0, 0]);
  });

  test('postponed and not resumed is on hold, not late; a question to the superior comes first; held comes before both', () => {
    expect(at(9, [{ kind: 'postponed', happenedOn: 6 }]).state).toBe('hold');
    expect(at(9, [{ kind: 'postponed', happenedOn: 6 }]).tally.of('late')).toBe(0);
    expect(at(9, [{ kind: 'postponed', happenedOn: 6 }, { kind: 'resumed', happenedOn: 8 }]).state).toBe('late');
    expect(at(9, [{ kind: 'postponed', happenedOn: 6 }, { kind: 'decision-requested', happenedOn: 7 }]).state).toBe('need');
    expect(at(9, [{ kind: 'decision-requested', happenedOn: 7 }, { kind: 'decision-given', happenedOn: 9 }]).state).toBe('late');
    expect(at(9, [{ kind: 'decision-requested', happenedOn: 7 }, { kind: 'held', happenedOn: 9 }]).state).toBe('held');
  });

  test('one that waits for a decision past its day is late as well', () => {
    const { state, tally } = at(9, [{ kind: 'decision-requested', happenedOn: 7 }]);
    expect([state, tally.of('late'), tally.of('not-held')]).toEqual(['need', 1, 1]);
  });

  test('a resumption recorded before the postponement it follows still ends it', () => {
    expect(at(9, [{ kind: 'resumed', happenedOn: 8 }, { kind: 'postponed', happenedOn: 6 }]).state).toBe('late');
  });

  test.each(['reported', 'approved'])('held and %s is done', (kind) => {
    expect(at(9, [{ kind: 'held', happenedOn: 4 }, { kind, happenedOn: 6 }]).state).toBe('done');
    expect(at(5, [{ kind: 'held', happenedOn: 4 }, { kind, happenedOn: 6 }]).state).toBe('held');
    expect(at(9, [{ kind, happenedOn: 6 }]).state).toBe('late');
  });

  test('R-CT35-2.7 under a hold nobody is late, up to and including its last day; its end counts once it is known', () => {
    const hold = { organisationId: 1, fromDay: 4, untilDay: null, reason: 'dịch', recordedAt: 3, liftedAt: 7, liftedUntil: 7 };
    expect([3, 4, 7, 8].map((asOf) => at(asOf, [], 2, 99, [hold]).state)).toEqual(['late', 'hold', 'hold', 'late']);
    expect(at(8, [], 2, 6, [hold]).state).toBe('hold');
    expect(at(8, [], 2, 2, [hold]).state).toBe('late');
  });

  test('a direct election counts only where one is planned', () => {
    expect(at(9, [{ kind: 'direct-election-held', happenedOn: 4 }]).tally.of('direct-held')).toBe(0);
  });
});

function codes(season: SeasonCase, dates: { asOf: number; knownAt: number }, indicator: string): string[] {
  return organisationsOf(viewOf(season, dates), { position: 0, levelId: 'grassroots' }, indicator).map((each) => each.unit.code);
}

function one(facts: Partial<SeasonCase['facts'][number]>[], plannedOn: number | null = 5): SeasonCase {
  return {
    units: [
      { id: 1, superiorId: null, code: 'T', name: 'T', levelId: 'province', groupId: 'party-org', kindId: 'provincial-committee' },
      { id: 2, superiorId: 1, code: 'G', name: 'G', levelId: 'grassroots', groupId: 'branch', kindId: 'grassroots-branch' },
    ],
    plans: [{ unitId: 2, plannedOn, pilot: false, direct: false, recordedAt: 0 }],
    facts: facts.map((fact) => ({ unitId: 2, kind: 'held', happenedOn: 0, recordedAt: 0, withdrawnAt: null, ...fact })),
    holds: [],
  };
}

test('children are the direct ones', () => {
  const view = viewOf(one([]), { asOf: 0, knownAt: 0 });
  expect(childrenOf(view.placement, 0)).toEqual([1]);
  expect(childrenOf(view.placement, 1)).toEqual([]);
});
