import { expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { decideMove, overdueDays } from './grievance.ts';
import { MENTOR_LIMIT, suggestMentors } from './mentors.ts';
import { completeAnswers, VISIT_POINTS } from './visit-checklist.ts';

const mentor = (name: string, load: number, helped: number, nearby = 0, distance = 1) => ({ person: name.charCodeAt(0), name, load, helped, nearby, distance });
const order = (...all: ReturnType<typeof mentor>[]) => suggestMentors(all).map(({ mentor: { name } }) => name);

test('R-SEED-8: the experienced first, but never over those who can still bear a place', () => {
  expect(order(mentor('A', MENTOR_LIMIT, 7), mentor('B', 1, 2), mentor('C', 1, 5))).toEqual(['C', 'B', 'A']);
  expect(order(mentor('A', 2, 4), mentor('B', 1, 4))).toEqual(['B', 'A']);
  expect(order(mentor('A', 1, 4), mentor('B', 1, 4, 2))).toEqual(['B', 'A']);
  expect(order(mentor('A', 1, 4, 0, 2), mentor('B', 1, 4))).toEqual(['B', 'A']);
  expect(suggestMentors([])).toEqual([]);
});

test('the reasons say what was weighed', () => {
  expect(suggestMentors([mentor('A', 3, 7, 1)])[0]?.reasons.map(({ vi }) => vi)).toEqual(['đã giúp 7 đại hội', 'đủ việc: 3 trên 3 nơi', 'quen 1 nơi cùng cấp trên']);
});

test.each([
  ['open', 'resolved', '2020-05-20', 'Xong', 'ok'],
  ['open', 'in-progress', '2020-05-20', '', 'ok'],
  ['open', 'resolved', '2020-05-20', '', 'result_needed'],
  ['in-progress', 'handed-up', '2020-05-20', '', 'result_needed'],
  ['resolved', 'in-progress', '2020-05-20', '', 'result_needed'],
  ['resolved', 'in-progress', '2020-05-20', 'Dân lại nêu', 'ok'],
  ['in-progress', 'open', '2020-05-20', 'x', 'grievance_moves_not_so'],
  ['resolved', 'resolved', '2020-05-20', 'x', 'grievance_moves_not_so'],
  ['open', 'in-progress', '2020-05-09', '', 'moved_before_raised'],
  ['open', 'in-progress', '2020-05-10', '', 'ok'],
] as const)('a grievance that is %s becomes %s on %s: %s → %s', (state, to, on, result, outcome) => {
  const move = decideMove({ state, raisedOn: day('2020-05-10'), movedOn: null }, to, day(on), result);
  expect(move.ok ? 'ok' : move.problem.code).toBe(outcome);
});

test('on the day of the deadline nothing is overdue', () => {
  expect(overdueDays({ done: false, due: day('2020-05-29') }, day('2020-05-29'))).toBeNull();
  expect(overdueDays({ done: false, due: day('2020-05-25') }, day('2020-05-29'))).toBe(4);
  expect(overdueDays({ done: true, due: day('2020-05-25') }, day('2020-05-29'))).toBeNull();
});

test('every point of the checklist is answered, in order', () => {
  const answers = completeAnswers([{ point: 'unity', answer: 'no', note: 'Còn đơn thư' }]);
  expect(answers.map(({ point }) => point)).toEqual(VISIT_POINTS);
  expect(answers.filter(({ answer }) => answer === 'no')).toEqual([{ point: 'unity', answer: 'no', note: 'Còn đơn thư' }]);
});
