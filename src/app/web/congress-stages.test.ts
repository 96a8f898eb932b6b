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
  documents: { required: null }, opinions: { meetings: 0, opinions: 0, groups: [] },
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

const stage = (now: CongressNow, id: string) => stagesOf(now).find((each) => each.id === id);
const paper = (kind: 'political-report' | 'review-report' | 'synthesis', state: 'ready' | 'missing' | 'late', documents: string[] = []) => ({ kind, state, dueOn: '2020-06-09', documents });

describe('the stages of a congress', () => {
  test('without a day the plan is at hand, then the roll', () => {
    expect(stageAtHand(stagesOf({ ...begun, plan: { ...begun.plan, plannedOn: null } }))).toBe('plan');
    expect(stageAtHand(stagesOf(begun))).toBe('delegates');
    expect(stageAtHand(stagesOf(inSession))).toBe('sittings');
  });

  test('a roll below its allocation is not done', () => {
    const short = { ...withRoll, roll: { ...withRoll.roll, allocation: { officials: 120, alternates: 0, decidedOn: '2020-04-01', decidedBy: '' }, delegations: [{ officials: 130, elected: 118 }] as never } };
    expect(stage(short, 'delegates')).toMatchObject({ done: 98, note: { vi: 'đã bầu 118/120 đại biểu' } });
  });

  test('a sitting is never wholly done before the closing', () => {
    expect(stage({ ...inSession, day: { ...inSession.day, agenda: agenda(12, 12) } }, 'sittings')?.done).toBe(99);
    expect(stage(closed, 'sittings')?.done).toBe(100);
  });
});

describe('documents and opinions', () => {
  const with1 = (...required: ReturnType<typeof paper>[]): CongressNow => ({ ...withRoll, documents: { required } });

  test.each([
    ['none begun', [paper('political-report', 'missing'), paper('review-report', 'missing')], 0, 'chưa soạn'],
    ['one begun', [paper('political-report', 'missing', ['d1']), paper('review-report', 'missing')], 25, 'đang soạn 1/2'],
    ['one late', [paper('political-report', 'late'), paper('review-report', 'ready', ['d2'])], 50, 'quá hạn 1 văn kiện'],
    ['all ready', [paper('political-report', 'ready', ['d1']), paper('review-report', 'ready', ['d2'])], 100, 'đủ 2 văn kiện'],
  ] as const)('%s', (_name, required, done, note) => {
    expect(stage(with1(...required), 'documents')).toMatchObject({ done, note: { vi: note } });
  });

  test('the next task is the first paper that nobody has begun, until the agenda stands', () => {
    const now = with1(paper('political-report', 'missing'));
    expect(nextTask(now)).toMatchObject({ title: { vi: 'Soạn báo cáo chính trị' } });
    expect(nextTask({ ...now, day: inSession.day }).title.vi).not.toContain('Soạn');
  });

  test('opinions are done when the synthesis is sent', () => {
    expect(stage({ ...withRoll, opinions: { meetings: 2, opinions: 14, groups: [] } }, 'opinions')).toMatchObject({ done: 60, note: { vi: '14 ý kiến, 2 cuộc họp' } });
    expect(stage(with1(paper('synthesis', 'ready')), 'opinions')).toMatchObject({ done: 100 });
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
