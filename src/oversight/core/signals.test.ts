import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '#foundation/day.ts';
import { MEASURES, SIGNAL_SETTINGS } from './signal-measures.ts';
import { inRank, ranked } from './rank.ts';
import { type PlaceFacts, scoreOf, signalsOf } from './signals.ts';
import { weekToPlan } from './week.ts';

const TODAY = day('2020-05-29');
/** A place where all is well: its congress is weeks away. */
const WELL: PlaceFacts = {
  state: 'planned', plannedOn: day('2020-06-25'), windowUntil: day('2020-06-30'), directElection: false, documents: { count: 3, checked: 1 }, discussed: true, agenda: null, dossiers: [], personnelBegun: true, directMissing: null,
  notes: [], grievances: [], findings: [], commitments: [],
};
const ids = (more: Partial<PlaceFacts>, on = TODAY) => signalsOf({ ...WELL, ...more }, on).map(({ id }) => id);
const one = (more: Partial<PlaceFacts>) => signalsOf({ ...WELL, ...more }, TODAY)[0];

describe('R-SEED-8: signs of difficulty', () => {
  test('where all is well there is none', () => expect(ids({})).toEqual([]));

  test.each([
    ['late', { state: 'late', plannedOn: day('2020-05-28') }],
    ['no-day', { state: 'notdue', plannedOn: null, windowUntil: day('2020-06-12') }],
    ['grievance-overdue', { grievances: [day('2020-05-28')] }],
    ['grievance-open', { grievances: [day('2020-05-29')] }],
    ['finding-overdue', { findings: [day('2020-05-28')] }],
    ['commitment-overdue', { commitments: [day('2020-05-28')] }],
    ['personnel-returned', { dossiers: [{ kind: 'personnel', state: 'returned', since: day('2020-05-18') }] }],
    ['dossier-held-up', { dossiers: [{ kind: 'documents', state: 'with-superior', since: day('2020-05-18') }] }],
    ['documents-neglected', { agenda: { documents: 135, elections: 195 } }],
    ['first-time-secretary', { notes: [{ kind: 'first-time-secretary', text: 'Nhận nhiệm vụ từ tháng 4', since: TODAY }] }],
  ] as const)('%s', (id, more) => expect(ids(more)).toEqual([id]));

  test.each([
    ['a window that closes in 15 days', { state: 'notdue', plannedOn: null, windowUntil: day('2020-06-13') }],
    ['a deadline that is today', { findings: [TODAY], commitments: [TODAY] }],
    ['a dossier that lies with the superior for ten days', { dossiers: [{ kind: 'documents', state: 'with-superior', since: day('2020-05-19') }] }],
    ['another dossier that was returned', { dossiers: [{ kind: 'documents', state: 'returned', since: day('2020-05-18') }] }],
    ['an agenda that is even', { agenda: { documents: 100, elections: 100 } }],
  ] as const)('%s is no sign', (_, more) => expect(ids(more)).toEqual([]));

  test('what is missing counts from 14 days before the day on, and never puts a place on the board alone', () => {
    const bare = { documents: { count: 0, checked: 0 }, discussed: false, personnelBegun: false } as const;
    expect(ids({ ...bare, plannedOn: addDays(TODAY, 15) })).toEqual([]);
    expect(ids({ ...bare, plannedOn: addDays(TODAY, 14) })).toEqual(['no-documents', 'personnel-not-begun', 'no-opinions']);
    expect(ids({ ...bare, plannedOn: addDays(TODAY, 3), state: 'hold' })).toEqual([]);
    expect(ranked(signalsOf({ ...WELL, ...bare, plannedOn: TODAY }, TODAY))).toBeNull();
    expect(ids({ plannedOn: TODAY, documents: { count: 2, checked: 0 } })).toEqual(['documents-not-approved']);
    expect(ids({ plannedOn: TODAY, documents: { count: 2, checked: 0 }, dossiers: [{ kind: 'documents', state: 'approved', since: TODAY }] })).toEqual([]);
  });

  test('R-HD62-1: a direct election that lacks something', () => {
    expect(ids({ plannedOn: addDays(TODAY, 7), directElection: true, directMissing: 2 })).toEqual(['direct-unprepared']);
    expect(ids({ plannedOn: addDays(TODAY, 7), directElection: true, directMissing: 0 })).toEqual([]);
    expect(ids({ plannedOn: addDays(TODAY, 7), directElection: false, directMissing: 2 })).toEqual([]);
  });

  test('a confidential note is never told, a plain one is', () => {
    const note = { kind: 'internal-matter', text: 'Hai đồng chí mâu thuẫn', since: TODAY } as const;
    expect(one({ notes: [{ ...note, text: null }] })?.reason.vi).toBe('có ghi nhận việc nội bộ, chỉ người có nhiệm vụ mới xem');
    expect(one({ notes: [note] })?.reason.vi).toBe('việc nội bộ: Hai đồng chí mâu thuẫn');
  });

  test('several notes of one kind are one sign: told once, counted once, since the earliest', () => {
    const note = { kind: 'internal-matter', text: null, since: TODAY } as const;
    const earlier = { ...note, since: addDays(TODAY, -8) };
    expect(signalsOf({ ...WELL, notes: [note, earlier] }, TODAY)).toMatchObject([{ id: 'internal-matter', weight: MEASURES['internal-matter'].weight, since: earlier.since, reason: { vi: 'có 2 ghi nhận việc nội bộ, chỉ người có nhiệm vụ mới xem' } }]);
    const plain = { kind: 'other', text: 'Thiếu hội trường', since: TODAY } as const;
    expect(signalsOf({ ...WELL, notes: [plain, { ...plain, text: null }] }, TODAY).map(({ reason }) => reason.vi)).toEqual(['khó khăn: Thiếu hội trường; có ghi nhận khó khăn, chỉ người có nhiệm vụ mới xem']);
    const first = { kind: 'first-time-secretary', text: 'Mới nhận việc', since: TODAY } as const;
    expect(signalsOf({ ...WELL, notes: [first, first] }, TODAY)).toHaveLength(1);
  });

  test('lateness weighs more by the day, up to a limit', () => {
    expect(one({ state: 'late', plannedOn: day('2020-05-28') })).toMatchObject({ weight: 22, reason: { vi: 'chậm 1 ngày so với kế hoạch 28/5' } });
    expect(one({ state: 'late', plannedOn: day('2020-04-20') })?.weight).toBe(MEASURES.late.most);
  });

  test('the sum is that of the weights, and the heaviest comes first', () => {
    const dues = fc.array(fc.integer({ min: -40, max: 40 }).map((days) => addDays(TODAY, days)), { maxLength: 4 });
    fc.assert(
      fc.property(dues, dues, dues, fc.integer({ min: -60, max: -1 }), (grievances, findings, commitments, ago) => {
        const signals = signalsOf({ ...WELL, grievances, findings, commitments, state: 'late', plannedOn: addDays(TODAY, ago) }, TODAY);
        expect(scoreOf(signals)).toBe(signals.map(({ weight }) => weight).reduce((sum, each) => sum + each, 0));
        expect(signals.every((each, at) => at === 0 || (signals[at - 1]?.weight ?? 0) >= each.weight)).toBe(true);
        expect(signals.every(({ id, weight }) => weight >= MEASURES[id].weight && weight <= MEASURES[id].most)).toBe(true);
      }),
    );
  });
});

test('what is merely missing stays below the least sum of the board', () => {
  const missing = (['no-documents', 'personnel-not-begun', 'no-opinions'] as const).map((id) => MEASURES[id].weight);
  expect(missing.reduce((sum, each) => sum + each, 0)).toBeLessThan(SIGNAL_SETTINGS.leastScore);
});

test('places are ranked by sum, then by day, then by code', () => {
  const places = [['B', 20, null], ['A', 20, '2020-06-01'], ['D', 30, null], ['C', 20, null]].map(([code, score, plannedOn]) => ({ code, score, plannedOn }) as { code: string; score: number; plannedOn: string | null });
  expect(inRank(places).map(({ code }) => code)).toEqual(['D', 'A', 'B', 'C']);
});

test.each([
  ['2020-05-25', '2020-05-25'], ['2020-05-28', '2020-05-25'], ['2020-05-29', '2020-06-01'], ['2020-05-31', '2020-06-01'],
])('on %s the week from %s is planned', (on, from) => expect(weekToPlan(day(on))).toEqual({ from, until: addDays(day(from), 4) }));
