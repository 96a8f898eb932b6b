import { expect, test } from 'vitest';
import type { Visit } from './answers.ts';
import { beginVisit, sentVisit } from './visit-draft.ts';

const ID = '5c9c1f3e-52aa-4b13-9b5a-0b6b6a1f7c11';
const WENT: Visit = {
  id: ID, state: 'went', plannedOn: '2020-06-01', purpose: '', wentOn: '2020-06-01', by: { person: 4, name: 'Tô Minh Khoa' }, text: 'Đã gặp chi ủy', revision: 2, savedBy: 'Tô Minh Khoa', dropReason: '',
  answers: [{ point: 'plan', answer: 'yes', note: '' }, { point: 'documents', answer: 'no', note: 'chưa có dự thảo' }, { point: 'drive', answer: 'not-seen', note: '' }],
};

test('a planned visit begins empty on the season’s day', () => {
  expect(beginVisit(ID, { ...WENT, state: 'planned', wentOn: null, answers: [] }, '2020-05-29')).toEqual({ id: ID, revision: null, wentOn: '2020-05-29', answers: {}, text: '', findings: [] });
  expect(sentVisit(beginVisit(ID, undefined, '2020-05-29'))).toEqual({ id: ID, wentOn: '2020-05-29', text: '', answers: [], findings: [] });
});

test('a correction begins with what was recorded and names its revision', () => {
  const draft = beginVisit(ID, WENT, '2020-06-02');
  expect(draft.answers).toEqual({ plan: { answer: 'yes', note: '' }, documents: { answer: 'no', note: 'chưa có dự thảo' } });
  expect(sentVisit(draft)).toMatchObject({ revision: 2, wentOn: '2020-06-01', answers: [{ point: 'plan' }, { point: 'documents', answer: 'no' }] });
});

test('answers are sent in the order of the checklist, and empty findings are not', () => {
  const draft = { ...beginVisit(ID, undefined, '2020-05-29'), answers: { drive: { answer: 'yes', note: '' }, plan: { answer: 'no', note: '' } } as const, findings: [{ id: 'a', text: ' ', owner: '', due: '2020-06-05' }, { id: 'b', text: 'Sửa kế hoạch', owner: 'Bí thư', due: '2020-06-05' }] };
  expect(sentVisit(draft).answers?.map(({ point }) => point)).toEqual(['plan', 'drive']);
  expect(sentVisit(draft).findings?.map(({ id }) => id)).toEqual(['b']);
});
