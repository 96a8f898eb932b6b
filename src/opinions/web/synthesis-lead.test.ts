import { describe, expect, test } from 'vitest';
import { clock, savedWords, synthesisLead } from './synthesis-lead.ts';
import type { Report, SynthesisAnswer } from './synthesis-view.ts';

describe('R-HD60-2 the clock', () => {
  test.each([
    [4, 'Đại hội bế mạc 9/6, gửi cấp trên chậm nhất 19/6: còn 4 ngày.'],
    [0, 'Đại hội bế mạc 9/6, gửi cấp trên chậm nhất 19/6: **hạn là hôm nay**.'],
    [-3, 'Đại hội bế mạc 9/6, gửi cấp trên chậm nhất 19/6: **đã muộn 3 ngày**.'],
  ])('with %i days left', (daysLeft, said) => {
    expect(clock({ closedOn: '2020-06-09', dueOn: '2020-06-19', daysLeft }).vi).toBe(said);
  });

  test('has not begun before the congress is closed', () => {
    expect(clock({ closedOn: null, dueOn: null, daysLeft: null }).vi).toBe('Hạn gửi cấp trên tính từ ngày đại hội bế mạc.');
  });
});

const report = (more: Partial<Report>): Report => ({ state: 'drafting', adopted: null, closedOn: null, dueOn: null, daysLeft: null, late: false, sentOn: null, receivedOn: null, receivedBy: '', ...more }) as Report;
const answer = (more: object): SynthesisAnswer => ({ totals: { opinions: 8 }, meetings: { meetings: 3 }, sections: [{ done: 4, opinions: 8, lines: [{ state: 'done' }, { state: 'todo' }] }], ...more }) as unknown as SynthesisAnswer;

test('the sentence of the report follows its state', () => {
  expect(synthesisLead(answer({ report: null })).vi).toBe('Có **8 ý kiến** của 3 cuộc họp; chưa lập bản tổng hợp.');
  expect(synthesisLead(answer({ report: report({}) })).vi).toMatch(/^\*\*4 trên 8\*\* ý kiến đã vào dòng viết xong\. Còn 4 ý kiến ở 1 mục\./);
  const adopted = { on: '2020-06-09', motion: null, for: 116, against: 0, present: 117, paper: '' };
  expect(synthesisLead(answer({ report: report({ state: 'sent', adopted, sentOn: '2020-06-21', daysLeft: -2, late: true }) })).vi).toBe(
    'Đại hội thông qua ngày 9/6/2020 với **116 trên 117** tán thành. Gửi cấp trên ngày 21/6/2020, muộn 2 ngày. Cấp trên chưa xác nhận đã nhận.',
  );
});

test('what is saved says when', () => {
  expect(savedWords('saved', '2020-05-29T03:24:00.000Z').vi).toBe('Đã lưu 10:24');
  expect(savedWords('lost', '').vi).toBe('Mất kết nối, chữ vẫn giữ ở máy này');
});
