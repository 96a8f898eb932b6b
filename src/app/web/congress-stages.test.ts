import { describe, expect, test } from 'vitest';
import type { CongressNow } from './congress-now.ts';
import { stageAtHand, stagesOf } from './congress-stages.ts';
import { nextTask, tasksOf } from './congress-tasks.ts';
import { waitsOf } from './congress-waits.ts';

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
  personnel: { scheme: {}, tracks: { 're-election': { people: 0, step: null, next: null }, 'first-time': { people: 0, step: null, next: null } }, papers: { complete: 0, people: 0 } },
  direct: null,
  dossiers: { superior: { code: 'MT', name: 'Huyện ủy Mang Thít' }, kinds: [] },
  lessons: { open: 0, all: 0 },
  programmes: { clocks: [], completeOn: null },
  facts: [],
};
const withRoll: CongressNow = { ...begun, roll: { ...begun.roll, counts: { all: 118, byKind: [], summoned: 118, present: 116 } } };
const inSession: CongressNow = {
  ...withRoll, day: { ...begun.day, agenda: agenda(3, 12), open: 's1', sittings: [{}] as never, next: { code: 'hold_election', rule: 'R-244-3.1', facts: { item: '4', title: 'Bầu ban chấp hành' } } },
};
const closed: CongressNow = { ...inSession, day: { ...inSession.day, open: null, closedAt: '2020-06-09T09:00:00.000Z' }, facts: [{ kind: 'held', happenedOn: '2020-06-09', withdrawn: null }] };

const fact = (kind: string): CongressNow['facts'][number] => ({ kind, happenedOn: '2020-06-09', withdrawn: null });
type Dossier = CongressNow['dossiers']['kinds'][number];
const dossier = (kind: Dossier['kind'], change: Partial<Dossier> = {}): Dossier => ({ kind, state: 'none', next: 'complete', byHandOn: null, missing: 1, clock: null, remarks: { open: 0, must: 0 }, ...change });
const withDossiers = (now: CongressNow, ...kinds: Dossier[]): CongressNow => ({ ...now, dossiers: { ...now.dossiers, kinds } });
const electing: CongressNow = { ...begun, elections: { ...begun.elections, elections: [election({ closed: true })] } };

const stage = (now: CongressNow, id: string) => stagesOf(now).find((each) => each.id === id);
const paper = (kind: 'political-report' | 'review-report' | 'synthesis', state: 'ready' | 'missing' | 'late', documents: string[] = []) => ({ kind, state, dueOn: '2020-06-09', documents });

describe('the stages of a congress', () => {
  test('without a day the plan is at hand, then the approval, the roll, the day, and what follows', () => {
    expect(stageAtHand({ ...begun, plan: { ...begun.plan, plannedOn: null } })).toBe('plan');
    expect(stageAtHand(begun)).toBe('approvals');
    expect(stageAtHand({ ...begun, facts: [fact('approved-to-hold')] })).toBe('delegates');
    // What was to be ready before is not gone back to while the congress sits, nor the day once it was held.
    expect(stageAtHand(inSession)).toBe('sittings');
    expect(stageAtHand(closed)).toBe('result');
    expect(stageAtHand({ ...closed, facts: [...closed.facts, fact('reported'), fact('approved')] })).toBe('programme');
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

  test('documents approved on paper are not called unwritten', () => {
    expect(stage(withDossiers(with1(paper('political-report', 'missing')), dossier('documents', { byHandOn: '2020-05-09' })), 'documents')).toMatchObject({ done: 100, note: { vi: 'đã duyệt 9/5' } });
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
    ['closed', closed, /Báo cáo kết quả/, /ho-so$/],
    ['reported', { ...closed, facts: [...closed.facts, fact('reported')] }, /Chờ cấp trên chuẩn y/, /ho-so$/],
    ['annulled', withDossiers({ ...closed, facts: [...closed.facts, fact('reported')] }, dossier('result', { state: 'annulled' })), /Bầu lại/, /bau-cu$/],
    ['approved', { ...closed, facts: [...closed.facts, fact('reported'), fact('approved')], programmes: { completeOn: null, clocks: [{ work: 'rules', due: '2020-07-09', doneOn: null, state: 'open' }] } }, /Ban hành quy chế/, /sau-dai-hoi$/],
    ['a lesson to heed', { ...begun, lessons: { open: 2, all: 4 } }, /Đối chiếu bài học/, /bai-hoc$/],
    ['no scheme', { ...electing, personnel: { ...begun.personnel, scheme: null } }, /Lập đề án nhân sự/, /nhan-su$/],
    ['no plan paper', withDossiers({ ...begun, lessons: { open: 2, all: 4 } }, dossier('plan')), /Soạn kế hoạch tổ chức đại hội/, /ke-hoach$/],
    ['a plan approved on paper', withDossiers(begun, dossier('plan', { byHandOn: '2020-03-01' })), /Lập danh sách đại biểu/, /dai-bieu$/],
    ['personnel approved on paper', withDossiers({ ...electing, personnel: { ...begun.personnel, scheme: null } }, dossier('personnel', { byHandOn: '2020-05-16' })), /Lập danh sách đại biểu/, /dai-bieu$/],
    ['documents approved on paper', withDossiers({ ...begun, documents: { required: [paper('political-report', 'missing')] } }, dossier('documents', { byHandOn: '2020-05-09' })), /Lập danh sách đại biểu/, /dai-bieu$/],
    ['a step to hold', { ...electing, personnel: { ...begun.personnel, tracks: { ...begun.personnel.tracks, 're-election': { people: 9, step: 2, next: 3 } } } }, /Họp bước 3 của quy trình nhân sự tái cử/, /nhan-su$/],
    ['a dossier ready', withDossiers(begun, dossier('documents', { next: 'submit', missing: 0 })), /Trình hồ sơ văn kiện/, /ho-so$/],
    ['a dossier returned', withDossiers({ ...begun, lessons: { open: 2, all: 4 } }, dossier('personnel', { state: 'returned', next: 'answer', remarks: { open: 3, must: 1 } })), /bị trả lại/, /ho-so$/],
    ['a direct election', { ...begun, direct: { ready: false, consentOn: null, persuasion: [] } }, /bầu trực tiếp/, /nhan-su$/],
  ] as const)('%s', (_name, now, title, href) => {
    const task = nextTask(now as CongressNow);
    expect(task.title.vi).toMatch(title);
    expect(task.href).toMatch(href);
  });
});

test('what comes after the next thing follows in order, with its day', () => {
  const clock = { rule: 'R-QD24-16.1', words: { vi: '', en: '' }, from: '2020-06-09', due: '2020-06-18', unit: 'working-days' as const, state: 'running' as const, daysLeft: 7 };
  const now = withDossiers({ ...begun, lessons: { open: 1, all: 4 } }, dossier('plan', { next: 'submit', missing: 0, clock }));
  expect(tasksOf(now).map((each) => each.due)).toEqual([null, '2020-06-18', null, null]);
});

describe('personnel and approval', () => {
  test.each([
    ['nobody is elected', begun, 100, 'đại hội không bầu cử'],
    ['no scheme', { ...electing, personnel: { ...begun.personnel, scheme: null } }, 0, 'chưa có đề án'],
    ['half way', { ...electing, personnel: { ...begun.personnel, tracks: { 're-election': { people: 9, step: 5, next: null }, 'first-time': { people: 4, step: 0, next: 1 } } } }, 45, 'quy trình 5/10 bước'],
    ['approved', withDossiers(electing, dossier('personnel', { state: 'approved' })), 100, 'đã duyệt'],
  ] as const)('personnel: %s', (_name, now, done, note) => {
    expect(stage(now, 'personnel')).toMatchObject({ done, note: { vi: note } });
  });

  test.each([
    ['nothing sent', withDossiers(electing, dossier('plan'), dossier('documents'), dossier('personnel')), 0, 'chưa trình'],
    ['one approved, one with the superior', withDossiers(electing, dossier('plan', { state: 'approved' }), dossier('documents', { state: 'received', next: 'wait' }), dossier('personnel')), 50, 'chờ cấp trên 1 hồ sơ'],
    ['returned', withDossiers(electing, dossier('plan', { state: 'approved' }), dossier('documents', { state: 'returned' }), dossier('personnel')), 33, 'bị trả lại 1 hồ sơ'],
    ['approved on paper', { ...electing, facts: [fact('approved-to-hold')] }, 100, 'được duyệt 9/6'],
  ] as const)('approval: %s', (_name, now, done, note) => {
    expect(stage(now, 'approvals')).toMatchObject({ done, note: { vi: note } });
  });

  test('what lies with the superior is waited for, with the day of its answer', () => {
    const clock = { rule: 'R-QD24-16.2', words: { vi: '', en: '' }, from: '2020-06-12', due: '2020-07-03', unit: 'working-days' as const, state: 'running' as const, daysLeft: 10 };
    expect(waitsOf(withDossiers(closed, dossier('result', { state: 'received', next: 'wait', clock })))).toMatchObject([{ who: { vi: 'Huyện ủy Mang Thít' }, what: { vi: 'Trả lời hồ sơ: Kết quả đại hội, hạn 3/7' } }]);
  });
});

describe('who waits for whom', () => {
  test('a question to the superior waits until it is answered', () => {
    const asked: CongressNow = { ...begun, facts: [{ kind: 'decision-requested', happenedOn: '2020-05-25', withdrawn: null }] };
    expect(waitsOf(asked)).toMatchObject([{ who: { vi: 'Đại hội chờ cấp trên' }, what: { vi: 'Cho ý kiến về việc đã xin ngày 25/5' } }]);
    expect(waitsOf({ ...asked, facts: [...asked.facts, { kind: 'decision-given', happenedOn: '2020-05-28', withdrawn: null }] })).toEqual([]);
  });

  test('the superior first, then those who have not signed', () => {
    const waits = waitsOf({
      ...closed,
      elections: { ...begun.elections, elections: [election({ stage: 'counted', protocolHash: 'ab', signed: ['head-teller'] })], superior: [{ office: 'secretary', name: 'Nguyễn Văn An', askedAt: '', answeredAt: null, answer: null, paper: null }] },
    });
    expect(waits.map((wait) => wait.who.vi)).toEqual(['Đại hội chờ cấp trên', 'Đoàn chủ tịch']);
  });
});
