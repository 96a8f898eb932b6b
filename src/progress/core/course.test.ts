import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseOf } from './course.ts';
import { dayCountsOf, type Figures, figuresOf } from './figures.ts';
import { livesOf } from './lives.ts';
import { standingsOf } from './standings.ts';
import { placementOf } from './placement.ts';
import { anyDates, anySeason, indicators, recordOf, type SeasonCase, treeOf } from './testing/season-case.ts';

function plain(figures: Figures) {
  const of = ({ counts, states }: Figures['whole']) => ({ counts: [...counts], states: [...states] });
  return { whole: of(figures.whole), byUnit: figures.byUnit.map(({ position, tally }) => ({ position, ...of(tally) })), byKind: new Map([...figures.byKind].map(([kind, tally]) => [kind, of(tally)])) };
}

/** The same season after a change of the register: some organisations stand elsewhere, some were merged into others and are gone. */
function afterMoves({ units }: SeasonCase, moves: readonly (number | null)[]): SeasonCase['units'] {
  const superiors = units.filter((unit) => unit.levelId !== 'grassroots').map((unit) => unit.id);
  return units.flatMap((unit, at) => {
    const move = moves[at];
    if (unit.levelId !== 'grassroots' || move === undefined) return [unit];
    return move === null ? [] : [{ ...unit, superiorId: superiors[move % superiors.length] as number }];
  });
}

const anyDays = fc.array(fc.integer({ min: -1, max: 18 }), { minLength: 1, maxLength: 6 });
const anyMoves = fc.array(fc.option(fc.nat(3)), { maxLength: 13 });

describe('the course of a season', () => {
  test('says on every day, in whatever order the days are asked for, what counting that day says', () => {
    fc.assert(
      fc.property(anySeason, anyDates, anyDays, anyMoves, fc.nat(), (season, { knownAt }, days, moves, pick) => {
        const record = recordOf(season);
        for (const units of [season.units, afterMoves(season, moves)]) {
          const placement = placementOf(treeOf(units));
          const scope = { position: pick % placement.units.length, levelId: 'grassroots' };
          const course = courseOf({ record, placement, indicators, lives: livesOf(record, indicators, knownAt), knownAt, scope });
          for (const asOf of days) {
            const dates = { asOf, knownAt };
            const view = { record, placement, indicators, dates, standings: standingsOf(record, placement, indicators, dates) };
            expect(plain(course.figuresOn(asOf))).toEqual(plain(figuresOf(view, scope)));
            expect(course.dayCountsOn(asOf)).toEqual(dayCountsOf(view, scope));
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
