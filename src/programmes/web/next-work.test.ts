import { describe, expect, test } from 'vitest';
import { nextWork } from './next-work.ts';

const AT = { season: 's', code: 'MT.01' };
const clock = (work: 'rules' | 'term' | 'action', due: string, doneOn: string | null = null) => ({ work, rule: '', due, doneOn, state: doneOn === null ? ('open' as const) : ('done' as const), daysLeft: 5 });
const issued = { on: '2020-05-20', number: '01', signer: '' };
const done = {
  clocks: [clock('rules', '2020-06-12', '2020-05-20'), clock('term', '2020-08-12', '2020-05-20'), clock('action', '2020-08-12', '2020-05-20')], rules: { edition: 1, revision: 2, parts: 3, issued },
  programmes: [], members: [{ person: 'p', name: 'Trần Văn An', offices: [], assigned: true }], assignments: [], sessions: [{ id: 'x', heldOn: '2020-05-20', place: '', audience: '', summoned: 1, attended: 1, note: '' }], quarters: [], may: { record: true },
};

describe('what comes next after a congress', () => {
  test('the paper that is due first, written or issued', () => {
    expect(nextWork(AT, { ...done, clocks: [clock('rules', '2020-06-12'), clock('term', '2020-08-12')], rules: null })?.title.vi).toBe('Soạn quy chế làm việc');
    expect(nextWork(AT, { ...done, clocks: [clock('rules', '2020-06-12')] })?.title.vi).toBe('Ban hành quy chế làm việc');
    expect(nextWork(AT, { ...done, clocks: [clock('rules', '2020-06-12', '2020-05-20'), clock('term', '2020-08-12')] })?.href).toBe('/mua/s/dai-hoi/MT.01/sau-dai-hoi?phan=chuong-trinh&loai=toan-khoa');
  });

  test('then members, sessions, the quarter; then nothing', () => {
    expect(nextWork(AT, { ...done, members: [{ person: 'p', name: 'Trần Văn An', offices: [], assigned: false }] })?.why.vi).toBe('1 đồng chí chưa có phân công, trước hết là Trần Văn An.');
    expect(nextWork(AT, { ...done, members: [] })?.title.vi).toBe('Phân công cấp ủy viên');
    expect(nextWork(AT, { ...done, sessions: [] })?.title.vi).toBe('Quán triệt nghị quyết');
    expect(nextWork(AT, { ...done, quarters: [{ quarter: '2020-Q2', due: 3, reported: 1, done: 0, late: 0 }] })?.why.vi).toBe('Còn 2 nhiệm vụ chưa báo cáo.');
    expect(nextWork(AT, done)).toBeUndefined();
  });

  test('nobody is sent to what they may not do', () => expect(nextWork(AT, { ...done, sessions: [], may: { record: false } })).toBeUndefined());
});
