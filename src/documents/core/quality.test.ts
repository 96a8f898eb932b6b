import { expect, test } from 'vitest';
import { QUALITY_POINTS, qualityPoints, stateOfPoint } from './quality.ts';

test.each([
  ['three-levels-discussed', { met: 3, of: 3 }, [], 'shown'],
  ['three-levels-discussed', { met: 2, of: 3 }, [7], 'partly'],
  ['three-levels-discussed', { met: 0, of: 0 }, [], 'no_evidence'],
  ['three-levels-discussed', null, [7], 'no_evidence'],
  ['complete', null, [4], 'shown'],
  ['complete', { met: 1, of: 1 }, [], 'no_evidence'],
  ['targets-feasible', { met: 20, of: 20 }, [4], 'shown'],
  ['targets-feasible', { met: 20, of: 20 }, [], 'partly'],
  ['targets-feasible', null, [], 'no_evidence'],
] as const)('%s with %j and %j is %s (R-SEED-6, R-SEED-7)', (point, figure, passages, wanted) => {
  expect(stateOfPoint({ point, figure, passages })).toBe(wanted);
});

test('every point is a question in both languages and names its rule', () => {
  for (const id of QUALITY_POINTS) {
    expect(qualityPoints[id].question.vi).toMatch(/\?$/);
    expect(qualityPoints[id].question.en).toMatch(/\?$/);
    expect(qualityPoints[id].rule).toMatch(/^R-SEED-[67]$/);
  }
});
