import { expect, test } from 'vitest';
import { millisecondsOf, moment } from '#foundation/day.ts';
import { dayLead, type DayView, type ItemView, minutesAhead, minutesBehind, minutesTaken, nextItem, nextSitting } from './desk-view.ts';

const now = millisecondsOf(moment('2020-06-09T02:00:00.000Z'));

function item(state: ItemView['state'], plannedMinutes: number, taken = 0, sitting: ItemView['sitting'] = 'official'): ItemView {
  const running = state === 'running';
  return {
    id: `${state}-${plannedMinutes}`, position: 1, sitting, title: 'Việc', kind: 'documents', vote: 'none', plannedMinutes, state, startedAt: null, endedAt: null,
    secondsBefore: running ? 0 : taken * 60, runningSince: running ? new Date(now - taken * 60_000).toISOString() : null,
  };
}

test('a running item counts up to now, an ended one as it was', () => {
  expect([minutesTaken(item('running', 15, 12), now), minutesTaken(item('ended', 15, 20), now), minutesTaken(item('waiting', 15), now)]).toEqual([12, 20, 0]);
});

test.each([
  ['nothing has begun', [item('waiting', 30)], 0, 30],
  ['within its time', [item('ended', 30, 30), item('running', 45, 20), item('waiting', 15)], 0, 40],
  ['one took longer', [item('ended', 30, 42), item('running', 45, 20), item('waiting', 15)], 12, 40],
  ['the running one takes longer', [item('ended', 30, 25), item('running', 45, 60)], 10, 0],
  ['one was shorter', [item('ended', 30, 20), item('waiting', 10)], -10, 10],
])('%s', (_name, items, behind, ahead) => {
  expect([minutesBehind(items, now), minutesAhead(items, now)]).toEqual([behind, ahead]);
});

const sitting = { id: 's', kind: 'official', heldOn: '2020-06-09', openedAt: '2020-06-09T00:30:00.000Z', closedAt: null, summoned: 118, present: 116, reason: '' } as const;
const agendaOf = (items: readonly ItemView[]): DayView['agenda'] => ({ revision: 1, items: [...items], planned: { documents: 0, elections: 0, other: 0 }, spent: { documents: 0, elections: 0, other: 0 }, findings: [] });
const dayOfTest = (change: Partial<DayView>): DayView => ({ sittings: [], open: null, closedAt: null, agenda: agendaOf([]), ...change }) as DayView;

test('the preparatory sitting comes first where the agenda has one', () => {
  const both = agendaOf([item('waiting', 10, 0, 'preparatory'), item('waiting', 20)]);
  expect([nextSitting(dayOfTest({ agenda: both })), nextSitting(dayOfTest({ agenda: both, sittings: [{ ...sitting, kind: 'preparatory' }] })), nextSitting(dayOfTest({ agenda: agendaOf([item('waiting', 20)]) }))]).toEqual(['preparatory', 'official', 'official']);
});

test('the next item is the first that waits in the open sitting', () => {
  const items = [item('waiting', 10, 0, 'preparatory'), item('ended', 20, 20), item('waiting', 30)];
  expect(nextItem(dayOfTest({ agenda: agendaOf(items), sittings: [sitting], open: 's' }))?.plannedMinutes).toBe(30);
  expect(nextItem(dayOfTest({ agenda: agendaOf(items) }))).toBeUndefined();
});

test.each([
  ['no agenda', {}, 'Chưa có chương trình, chưa khai mạc.'],
  ['an agenda', { agenda: agendaOf([item('waiting', 65), item('waiting', 120)]) }, 'Chưa khai mạc. Chương trình có 2 việc, 3 giờ 5 phút.'],
  ['an open sitting', { sittings: [sitting], open: 's' }, 'Phiên chính thức đang họp, khai mạc lúc 07:30, 9/6/2020.'],
  ['a sitting of another day', { sittings: [{ ...sitting, heldOn: '2020-06-08' }], open: 's' }, 'Phiên chính thức đang họp, khai mạc lúc 07:30, 9/6/2020, ghi ngày 8/6/2020.'],
  ['between sittings', { sittings: [{ ...sitting, kind: 'preparatory', closedAt: '2020-06-09T04:00:00.000Z' }] }, 'Phiên trù bị đã kết thúc lúc 11:00, 9/6/2020.'],
  ['a closed congress', { sittings: [sitting], closedAt: '2020-06-09T09:20:00.000Z' }, 'Đại hội đã bế mạc lúc 16:20, 9/6/2020.'],
] as const)('the lead of %s', (_name, change, said) => {
  expect(dayLead(dayOfTest(change as Partial<DayView>)).vi).toBe(said);
});
