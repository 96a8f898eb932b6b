import { describe, expect, test } from 'vitest';
import { workingCalendar } from '#campaigns/core/working-days.ts';
import { day } from '#foundation/day.ts';
import { readClock } from './clock-state.ts';
import { type ClockedDays, ClockReader } from './congress-clocks.ts';
import { clockOf, dossierClock, type DossierSetting } from './dossier-clock.ts';

/** 30/4 and 1/5/2020 are holidays; 9/5/2020 is a Saturday worked in exchange. */
const calendar = workingCalendar([
  { day: day('2020-04-30'), kind: 'off', note: '' },
  { day: day('2020-05-01'), kind: 'off', note: '' },
  { day: day('2020-05-09'), kind: 'working-saturday', note: '' },
]);
const submitClock = clockOf('R-QD24-16.1');
const answerClock = clockOf('R-QD24-16.2');

describe('R-QD24-16.1 seven working days from the closing, which does not count', () => {
  const closed = day('2020-04-24');
  test.each([
    // Fri 24/4 closed: 27, 28, 29 April, 4, 5, 6, 7 May.
    ['the day of closing', '2020-04-24', 'running', 7],
    ['the eve of the last day', '2020-05-06', 'running', 1],
    ['the last day', '2020-05-07', 'running', 0],
    ['the day after', '2020-05-08', 'late', -1],
    ['the Saturday that is worked', '2020-05-09', 'late', -2],
    ['the Sunday after', '2020-05-10', 'late', -2],
    ['holidays do not count', '2020-05-01', 'running', 4],
  ] as const)('%s', (_, today, state, daysLeft) => {
    expect(readClock(submitClock, closed, null, day(today), calendar)).toEqual({ due: day('2020-05-07'), state, daysLeft });
  });

  test('done on the last day is in time, on the next it is not', () => {
    expect(readClock(submitClock, closed, day('2020-05-07'), day('2020-06-01'), calendar).state).toBe('met');
    expect(readClock(submitClock, closed, day('2020-05-08'), day('2020-06-01'), calendar).state).toBe('met-late');
  });

  test('a period that ends on a Friday is one day late on the Saturday', () => {
    expect(readClock(submitClock, day('2020-05-13'), null, day('2020-05-23'), calendar)).toEqual({ due: day('2020-05-22'), state: 'late', daysLeft: -1 });
  });
});

describe('R-QD24-16.2 fifteen working days from the receipt', () => {
  test.each([
    ['the last day', '2020-05-25', 'running', 0],
    ['the day after', '2020-05-26', 'late', -1],
    ['the day of receipt', '2020-05-05', 'running', 15],
  ] as const)('%s', (_, today, state, daysLeft) => expect(readClock(answerClock, day('2020-05-05'), null, day(today), calendar)).toEqual({ due: day('2020-05-25'), state, daysLeft }));
});

const statute = { clocksAfter: ['R-QD24-16.1', 'R-QD24-16.2'], approvedWorkingDays: { value: 45, rule: 'R-CT35b-2.8', mark: 'G' as const } };
const setting = (more: Partial<DossierSetting> = {}): DossierSetting => ({ opensOn: day('2020-06-09'), statute, approvedBefore: false, today: day('2020-05-20'), calendar, ...more });
const sent = { state: 'submitted', submittedOn: day('2020-05-04'), receivedOn: null } as const;

describe('how long the superior may take', () => {
  test('R-QD24-16.2 from the receipt; until it is recorded from the sending', () => {
    expect(dossierClock({ ...sent, kind: 'result' }, setting())).toMatchObject({ rule: 'R-QD24-16.2', from: day('2020-05-04'), due: day('2020-05-22') });
    expect(dossierClock({ ...sent, kind: 'result', state: 'received', receivedOn: day('2020-05-05') }, setting())).toMatchObject({ from: day('2020-05-05'), due: day('2020-05-25') });
  });

  test('R-CT35b-2.8 forty-five working days before the opening where the season applies it, else the eve of the opening', () => {
    expect(dossierClock({ ...sent, kind: 'plan' }, setting())).toMatchObject({ rule: null, due: day('2020-06-08'), daysLeft: 19, state: 'running' });
    expect(dossierClock({ ...sent, kind: 'plan' }, setting({ today: day('2020-06-09') }))).toMatchObject({ state: 'late', daysLeft: -1 });
    const due = dossierClock({ ...sent, kind: 'documents' }, setting({ approvedBefore: true, today: day('2020-04-06') }));
    expect(due).toMatchObject({ rule: 'R-CT35b-2.8', due: day('2020-04-06'), state: 'running', daysLeft: 0 });
    expect(dossierClock({ ...sent, kind: 'documents' }, setting({ approvedBefore: true, today: day('2020-04-07') }))).toMatchObject({ state: 'late', daysLeft: -1 });
  });

  test.each([
    ['a congress without a day', { ...sent, kind: 'plan' as const }, { opensOn: null }],
    ['programmes', { ...sent, kind: 'programme' as const }, {}],
    ['what came back', { ...sent, kind: 'result' as const, state: 'returned' as const }, {}],
    ['a body whose statute has no such clock', { ...sent, kind: 'result' as const }, { statute: { clocksAfter: [], approvedWorkingDays: null } }],
  ])('none runs for %s', (_, dossier, more) => expect(dossierClock(dossier, setting(more))).toBeNull());
});

const nothing: ClockedDays = {
  opensOn: day('2020-05-20'), heldOn: null, reportedOn: null, receivedOn: null, answeredOn: null, approvedToHoldOn: null, owesSynthesisSince: null, synthesisSentOn: null, rulesOn: null, termProgrammeOn: null,
  actionProgrammeOn: null,
};
const all = { clocksAfter: ['R-QD24-16.1', 'R-QD24-16.2', 'R-HD60-2', 'R-GK-2.1', 'R-GK-2.2', 'R-GK-2.3'], approvedWorkingDays: statute.approvedWorkingDays };
const clocks = (congress: Partial<ClockedDays>, more: { readonly approvedBefore?: boolean; readonly today?: string } = {}) =>
  new ClockReader({ statute: all, approvedBefore: more.approvedBefore ?? false, today: day(more.today ?? '2020-05-29'), calendar }).clocksOf({ ...nothing, ...congress }).map(({ rule, holder, due, state }) => [rule, holder, due, state]);

describe('the clocks of a congress', () => {
  test('before it is held none runs, unless the season has dossiers approved before the opening', () => {
    expect(clocks({})).toEqual([]);
    expect(clocks({}, { approvedBefore: true, today: '2020-03-02' })).toEqual([['R-CT35b-2.8', 'superior', day('2020-03-17'), 'running']]);
    expect(clocks({ heldOn: day('2020-05-20') }, { approvedBefore: true }).map(([rule]) => rule)).not.toContain('R-CT35b-2.8');
    expect(clocks({ heldOn: day('2020-05-20'), approvedToHoldOn: day('2020-03-16') }, { approvedBefore: true })).toContainEqual(['R-CT35b-2.8', 'superior', day('2020-03-17'), 'met']);
  });

  test('R-QD24-16.1, R-HD60-2, R-GK-2 from the closing', () => {
    expect(clocks({ heldOn: day('2020-05-20'), owesSynthesisSince: day('2020-05-20') })).toEqual([
      ['R-QD24-16.1', 'own', day('2020-05-29'), 'running'],
      ['R-HD60-2', 'own', day('2020-05-30'), 'running'],
      ['R-GK-2.1', 'own', day('2020-06-20'), 'running'],
      ['R-GK-2.2', 'own', day('2020-08-20'), 'running'],
      ['R-GK-2.3', 'own', day('2020-08-20'), 'running'],
    ]);
  });

  test('R-QD24-16.2 lies with the superior from the receipt until it has answered', () => {
    const reported = { heldOn: day('2020-04-28'), reportedOn: day('2020-05-04'), receivedOn: day('2020-05-05') };
    expect(clocks(reported)).toContainEqual(['R-QD24-16.2', 'superior', day('2020-05-25'), 'late']);
    expect(clocks({ ...reported, answeredOn: day('2020-05-25') })).toContainEqual(['R-QD24-16.2', 'superior', day('2020-05-25'), 'met']);
  });

  test('the topmost organisation sends its synthesis to nobody here', () => {
    expect(clocks({ heldOn: day('2020-05-20'), owesSynthesisSince: null }).map(([rule]) => rule)).not.toContain('R-HD60-2');
  });
});
