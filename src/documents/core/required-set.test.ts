import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { type CongressForSet, requiredSet, stateOfSet } from './required-set.ts';

const congress: CongressForSet = { contents: ['review', 'drafts', 'committee', 'delegates'], root: false, grassroots: true, opensOn: day('2020-05-28'), closesOn: day('2020-05-29') };

describe('the documents of a congress', () => {
  test('all of them, each with its day and rule (R-VK-1, R-VK-2, R-VK-3, R-SEED-7, R-HD60-2)', () => {
    expect(requiredSet(congress, []).map((each) => [each.kind, each.treatment, each.dueOn, each.rule])).toEqual([
      ['political-report', 'voted', '2020-05-28', 'R-VK-1'],
      ['review-report', 'voted', '2020-05-28', 'R-VK-1'],
      ['resolution', 'voted', '2020-05-28', 'R-VK-1'],
      ['action-programme', 'discussed', '2020-05-28', 'R-VK-2'],
      ['centre-drafts', 'discussed', '2020-05-28', 'R-VK-3'],
      ['superior-drafts', 'discussed', '2020-05-28', 'R-SEED-7'],
      ['synthesis', 'voted', '2020-06-08', 'R-HD60-2'],
    ]);
  });

  test('fewer at the top and where only elections are held; summaries at the grassroots (R-VK-3)', () => {
    expect(requiredSet({ ...congress, root: true, grassroots: false }, []).map((each) => each.kind)).toEqual(['political-report', 'review-report', 'resolution', 'action-programme', 'centre-drafts']);
    expect(requiredSet({ ...congress, contents: ['committee'] }, [])).toEqual([]);
    expect(requiredSet(congress, []).filter((each) => each.summary).map((each) => each.kind)).toEqual(['centre-drafts']);
    expect(requiredSet({ ...congress, grassroots: false }, []).some((each) => each.summary)).toBe(false);
  });

  test('what is not there is missing on its day and late the day after', () => {
    const states = (today: string): string[] => stateOfSet(requiredSet(congress, []), new Set(['resolution']), day(today)).map((each) => each.state);
    expect(states('2020-05-28')).toEqual(['missing', 'missing', 'ready', 'missing', 'missing', 'missing', 'missing']);
    expect(states('2020-05-29')).toEqual(['late', 'late', 'ready', 'late', 'late', 'late', 'missing']);
    expect(states('2020-06-09').at(-1)).toBe('late');
  });
});
