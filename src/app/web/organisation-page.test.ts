import { describe, expect, test } from 'vitest';
import { congressLead } from './organisation-page.tsx';

const planned = { state: 'planned', plannedOn: '2020-06-09', asOf: '2020-05-29', daysLate: 0, facts: [] } as const;

describe('the sentence of a congress', () => {
  test.each([
    [planned, 'Kế hoạch đại hội ngày 9/6/2020, còn 11 ngày.'],
    [{ ...planned, asOf: '2020-06-09' }, 'Kế hoạch đại hội ngày 9/6/2020.'],
    [{ ...planned, asOf: '2020-06-12', daysLate: 3 }, 'Kế hoạch đại hội ngày 9/6/2020, đã chậm 3 ngày.'],
    [{ ...planned, plannedOn: null }, 'Chưa chốt ngày đại hội.'],
  ] as const)('case %#', (congress, sentence) => {
    expect(congressLead(congress).vi).toBe(sentence);
  });

  test('held, unless the entry was withdrawn or lies after the day', () => {
    const held = { kind: 'held', happenedOn: '2020-05-28', withdrawn: null };
    expect(congressLead({ ...planned, facts: [held] }).vi).toBe('Đã đại hội ngày 28/5/2020.');
    expect(congressLead({ ...planned, facts: [{ ...held, withdrawn: {} }] }).vi).toContain('Kế hoạch');
    expect(congressLead({ ...planned, facts: [{ ...held, happenedOn: '2020-06-01' }] }).vi).toContain('Kế hoạch');
  });
});
