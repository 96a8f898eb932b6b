import { describe, expect, test } from 'vitest';
import { type CongressNow, nextTask, stageAtHand, stagesOf, waitsOf } from './congress-stages.ts';

type Election = CongressNow['elections']['elections'][number];

const election = (change: Partial<Election>): Election => ({
  id: 'e1', branch: false, office: 'committee', place: 'congress', seats: 15, countKind: 'official', stage: 'list', round: 1, roundKind: 'first', roundSeats: 15, listVersion: null, listHash: null, names: 17,
  form: null, closed: false, elected: null, protocolHash: null, signed: [], ...change,
});

const agenda = (ended: number, all: number): CongressNow['day']['agenda'] => ({
  revision: 1, findings: [], planned: { documents: 60, elections: 60, other: 30 }, spent: { documents: 0, elections: 0, other: 0 },
  items: Array.from({ length: all }, (_, at) => ({
    id: String(at), position: at, sitting: 'official' as const, title: '', kind: 'documents' as const, vote: 'none' as const, plannedMinutes: 10, state: at < ended ? ('ended' as const) : ('waiting' as const),
    startedAt: null, endedAt: null, secondsBefore: 0, runningSince: null,
  })),
});

const begun: CongressNow = {
  season: 'mua', code: 'MT.12',
  plan: { plannedOn: '2020-06-09', form: 'delegates' },
  roll: { counts: { all: 0, byKind: [], summoned: 0, present: 0 }, allocation: null, delegations: [] },
  day: { agenda: agenda(0, 0), sittings: [], open: null, closedAt: null, next: { code: 'set_agenda', rule: null, facts: {} } },
  elections: { elections: [], next: [], superior: [] },
  facts: [],
};
const withRoll: CongressNow = { ...begun, roll: { ...begun.roll, counts: { all: 118, byKind: [], summoned: 118, present: 116 } } };
const inSession: CongressNow = {
  ...withRoll, day: { ...begun.day, agenda: agenda(3, 12), open: 's1', sittings: [{}] as never, next: { code: 'hold_election', rule: 'R-244-3.1', facts: { item: '4', title: 'Bầu ban chấp hành' } } },
};
const closed: CongressNow = { ...inSession, day: { ...inSession.day, open: null, closedAt: '2020-06-09T09:00:00.000Z' }, facts: [{ kind: 'held', happenedOn: '2020-06-09', withdrawn: null }] };

describe('the stages of a congress', () => {
  test('without a day the plan is at hand, then the roll', () => {
    expect(stageAtHand(stagesOf({ ...begun, plan: { ...begun.plan, plannedOn: null } }))).toBe('plan');
    expect(stageAtHand(stagesOf(begun))).toBe('delegates');
    expect(stageAtHand(stagesOf(inSession))).toBe('sittings');
  });

  test('a roll below its allocation is not done', () => {
    const short = { ...withRoll, roll: { ...withRoll.roll, allocation: { officials: 120, alternates: 0, decidedOn: '2020-04-01', decidedBy: '' }, delegations: [{ officials: 130, elected: 118 }] as never } };
    expect(stagesOf(short)[1]).toMatchObject({ done: 98, note: { vi: 'đã bầu 118/120 đại biểu' } });
  });

  test('a sitting is never wholly done before the closing', () => {
    expect(stagesOf({ ...inSession, day: { ...inSession.day, agenda: agenda(12, 12) } })[2]?.done).toBe(99);
    expect(stagesOf(closed)[2]?.done).toBe(100);
  });
});

describe('the next task', () => {
  test.each([
    ['no day', { ...begun, plan: { ...begun.plan, plannedOn: null } }, /Chốt ngày/, /to-chuc/],
    ['no roll', begun, /Lập danh sách đại biểu/, /dai-bieu$/],
    ['no agenda', withRoll, /Lập chương trình/, /chuong-trinh$/],
    ['an election item', inSession, /Bầu ban chấp hành/, /bau-cu$/],
    ['an election under way', { ...inSession, elections: { ...begun.elections, elections: [election({ stage: 'counting' })] } }, /Bầu ban chấp hành: làm tiếp/, /bau-cu\/e1$/],
    ['closed', closed, /Báo cáo kết quả/, /bien-ban$/],
    ['reported', { ...closed, facts: [...closed.facts, { kind: 'reported', happenedOn: '2020-06-12', withdrawn: null }] }, /Chờ cấp trên chuẩn y/, /to-chuc/],
  ] as const)('%s', (_name, now, title, href) => {
    const task = nextTask(now as CongressNow);
    expect(task.title.vi).toMatch(title);
    expect(task.href).toMatch(href);
  });
});

describe('who waits for whom', () => {
  test('the superior first, then those who have not signed', () => {
    const waits = waitsOf({
      ...closed,
      elections: { ...begun.elections, elections: [election({ stage: 'counted', protocolHash: 'ab', signed: ['head-teller'] })], superior: [{ office: 'secretary', name: 'Nguyễn Văn An', askedAt: '', answeredAt: null, answer: null, paper: null }] },
    });
    expect(waits.map((wait) => wait.who.vi)).toEqual(['Đại hội chờ cấp trên', 'Đoàn chủ tịch']);
  });
});
