import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { firstDraft, type Paper, type PaperCircumstances, type PaperStep, takeStep } from './paper-state.ts';

const usual: PaperCircumstances = { needsCheck: true, series: { last: 4, lastOn: day('2020-06-01') } };
const walk = (steps: readonly PaperStep[], how = usual): Paper | object => {
  let paper = firstDraft();
  for (const step of steps) {
    const next = takeStep(paper, step, how);
    if (!next.ok) return next.problem;
    paper = next.value;
  }
  return paper;
};
const CHECKED: PaperStep[] = [{ step: 'ask_opinions' }, { step: 'next_draft' }, { step: 'send_to_check' }, { step: 'answer_check', agreed: true }];

describe('states of a paper (forms §4)', () => {
  test('from the first draft to the file; number and day come at issue', () => {
    expect(walk([...CHECKED, { step: 'pass' }])).toEqual({ state: 'passed', draft: 2, checked: true, issue: null });
    expect(walk([...CHECKED, { step: 'pass' }, { step: 'issue', on: day('2020-06-05') }, { step: 'send' }, { step: 'file' }])).toEqual({
      state: 'filed', draft: 2, checked: true, issue: { number: 5, on: day('2020-06-05') },
    });
  });

  test.each<[string, PaperStep[], object]>([
    ['unchecked is not passed', [{ step: 'pass' }], { code: 'paper_not_checked' }],
    ['the superior sends it back', [{ step: 'send_to_check' }, { step: 'answer_check', agreed: false }, { step: 'pass' }], { code: 'paper_not_checked' }],
    ['a new draft is checked anew', [...CHECKED, { step: 'next_draft' }, { step: 'pass' }], { code: 'paper_not_checked' }],
    ['a draft is not issued', [{ step: 'issue', on: day('2020-06-05') }], { code: 'paper_not_in_state', state: 'draft', step: 'issue' }],
    ['what was passed is not drafted again', [...CHECKED, { step: 'pass' }, { step: 'next_draft' }], { code: 'paper_not_in_state', state: 'passed', step: 'next_draft' }],
    ['what is withdrawn stays so', [{ step: 'withdraw' }, { step: 'ask_opinions' }], { code: 'paper_not_in_state', state: 'withdrawn', step: 'ask_opinions' }],
    ['numbers follow the days', [...CHECKED, { step: 'pass' }, { step: 'issue', on: day('2020-05-31') }], { code: 'issued_before_last', on: day('2020-05-31'), last: day('2020-06-01') }],
  ])('%s', (_, steps, wanted) => {
    expect(walk(steps)).toEqual(wanted);
  });

  test('without a check by the superior it is passed straight away, and the first number is 1', () => {
    expect(walk([{ step: 'pass' }, { step: 'issue', on: day('2020-06-05') }], { needsCheck: false, series: { last: 0, lastOn: null } })).toMatchObject({ issue: { number: 1 } });
  });
});
