import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indicatorsOf, meets } from './indicators.ts';
import { SEASON_STAGES, STAGE_MARKS, stageIndicator } from './stage.ts';

const indicators = indicatorsOf();
const MARKS = SEASON_STAGES.flatMap((stage) => STAGE_MARKS[stage] ?? []);
const stagesOf = (marks: readonly string[]) => {
  const bits = ['organisation', 'congress', ...marks].reduce((sum, mark) => sum | indicators.bitOf(mark), 0);
  return SEASON_STAGES.filter((stage) => meets(indicators, indicators.codeOf(stageIndicator(stage)), bits));
};

test.each([
  [[], 'preparing'],
  [['documents-approved'], 'documents'],
  [['documents-approved', 'personnel-approved'], 'personnel'],
  [['personnel-approved', 'approved-to-hold'], 'approved-to-hold'],
  // What was approved before is not asked any more once the congress took place, with or without the paper.
  [['held'], 'held'],
  [['documents-approved', 'held', 'reported'], 'reported'],
  [['held', 'approved'], 'approved'],
  [['held', 'approved', 'programme-issued'], 'programme'],
])('%j stands at %s', (marks, stage) => {
  expect(stagesOf(marks)).toEqual([stage]);
});

test('every congress stands at one stage, the farthest whose mark it has', () => {
  fc.assert(
    fc.property(fc.subarray(MARKS), (marks) => {
      const farthest = SEASON_STAGES.findLast((stage) => STAGE_MARKS[stage] === null || marks.includes(STAGE_MARKS[stage]));
      expect(stagesOf(marks)).toEqual([farthest]);
    }),
  );
});
