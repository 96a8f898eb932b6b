import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseOf } from './course.ts';
import { dayCountsOf, type Figures, figuresOf } from './figures.ts';
import { livesOf } from './lives.ts';
import { standingsOf } from './standings.ts';
import { anyDates, anySeason, indicators, viewOf } from './testing/season-case.ts';

function plain(figures: Figures) {
  const of = ({ counts, states }: Figures['whole']) => ({ counts: [...counts], states: [...states] });
  return { whole: of(figures.whole), byUnit: figures.byUnit.map(({ position, tally }) => ({ position, ...of(tally) })), byKind: new Map([...figures.byKind].map(([kind, tally]) => [kind, of(tally)])) };
}

describe('the course of a season', () => {
  test('says on every day, in whatever order the days are asked for, what counting that day says', () => {
    fc.assert(
      fc.property(anySeason, anyDates, fc.array(fc.integer({ min: -1, max: 14 }), { minLength: 1, maxLength: 6 }), fc.nat(), (season, { knownAt }, days, pick) => {
        const { record, placement } = viewOf(season, { asOf: 0, knownAt });
        const scope = { position: pick % placement.units.length, levelId: 'grassroots' };
        const course = courseOf({ record, placement, indicators, lives: livesOf(record, indicators, knownAt), knownAt, scope });
        for (const asOf of days) {
          const dates = { asOf, knownAt };
          const view = { record, placement, indicators, dates, standings: standingsOf(record, placement, indicators, dates) };
          expect(plain(course.figuresOn(asOf))).toEqual(plain(figuresOf(view, scope)));
          expect(course.dayCountsOn(asOf)).toEqual(dayCountsOf(view, scope));
        }
      }),
      { numRuns: 500 },
    );
  });
});
