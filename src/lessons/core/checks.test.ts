import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, moment } from '#foundation/day.ts';
import { answerRefusal } from './answer.ts';
import { appliesTo, fits, type LessonCongress } from './applies.ts';
import { checkOf, checksFor, groupOf } from './checks.ts';
import { effectOf, figuresOf, type HeldCongress } from './effect.ts';
import { FOR_ALL, type Issue, issuesInForce, type Lesson, missingParts, stateOf } from './lesson.ts';

const CONGRESS: LessonCongress = { organisationId: 7, path: '/1/3/7/', levelId: 'grassroots', kindId: 'grassroots-party-org', directElection: true, pilot: false, form: 'members', heldOn: null };
const issueOf = (path: string, more: Partial<Issue> = {}): Issue => ({
  title: 'Danh sách', todo: 'Lập sớm', check: 'Đã lập chưa?', applies: FOR_ALL, issuer: { id: Number(path.split('/').at(-2)), code: 'A', name: path, path }, issuedOn: day('2020-05-12'), number: '',
  issuedAt: moment('2020-05-12T02:00:00.000Z'), issuedBy: 'A', withdrawn: null, ...more,
});
const lessonOf = (issues: readonly Issue[], more: Partial<Lesson> = {}): Lesson => ({
  id: 'l', organisation: { id: 5, code: 'LH.01', name: 'LH.01', path: '/1/2/5/' }, sort: 'bad', title: 'Danh sách', happened: 'Muộn', todo: 'Lập sớm', check: 'Đã lập chưa?', applies: FOR_ALL,
  evidence: [{ kind: 'paper', note: 'Biên bản' }], revision: 1, savedBy: 'A', savedAt: moment('2020-05-01T02:00:00.000Z'), sentAt: moment('2020-05-02T02:00:00.000Z'), returned: '', droppedAt: null, issues, ...more,
});
const WITHDRAWN = { at: moment('2020-05-20T02:00:00.000Z'), reason: 'Thôi' };

describe('to whom a lesson applies', () => {
  test.each([
    ['everybody', FOR_ALL, true],
    ['its level', { ...FOR_ALL, levels: ['grassroots'] }, true],
    ['another level', { ...FOR_ALL, levels: ['district'] }, false],
    ['its kind', { ...FOR_ALL, kinds: ['grassroots-branch', 'grassroots-party-org'] }, true],
    ['another kind of its level', { ...FOR_ALL, levels: ['grassroots'], kinds: ['grassroots-branch'] }, false],
    ['direct elections', { ...FOR_ALL, direct: true }, true],
    ['no direct elections', { ...FOR_ALL, direct: false }, false],
    ['pilots', { ...FOR_ALL, pilot: true }, false],
    ['other than pilots', { ...FOR_ALL, pilot: false }, true],
    ['congresses of delegates', { ...FOR_ALL, form: 'delegates' as const }, false],
    ['all of it together', { levels: ['grassroots'], kinds: ['grassroots-party-org'], direct: true, pilot: false, form: 'members' as const }, true],
  ])('%s', (_name, applies, expected) => {
    expect(fits(applies, CONGRESS)).toBe(expected);
  });

  test.each([
    ['another district, once the province issues', issueOf('/1/'), {}, true],
    ['the district that issues', issueOf('/1/3/'), {}, true],
    ['not from another district', issueOf('/1/2/'), {}, false],
    ['not the issuing superior itself', issueOf('/1/3/7/'), {}, false],
    ['not a neighbour whose number begins alike', issueOf('/1/3/'), { path: '/1/33/7/' }, false],
    ['not where it was learned', issueOf('/1/'), { organisationId: 5 }, false],
    ['not one held on the day of issuing', issueOf('/1/'), { heldOn: day('2020-05-12') }, false],
    ['one held the day after', issueOf('/1/'), { heldOn: day('2020-05-13') }, true],
  ])('reaches: %s', (_name, issue, congress, expected) => {
    expect(appliesTo(issue, 5, { ...CONGRESS, ...congress })).toBe(expected);
  });

  test('of several superiors the widest speaks; where it came too late, the nearer one', () => {
    const near = issueOf('/1/3/', { issuedOn: day('2020-05-01') });
    const wide = issueOf('/1/');
    expect(checkOf(lessonOf([near, wide]), CONGRESS)?.issue).toBe(wide);
    expect(checkOf(lessonOf([near, wide]), { ...CONGRESS, heldOn: day('2020-05-10') })?.issue).toBe(near);
    expect(checkOf(lessonOf([near, issueOf('/1/', { withdrawn: WITHDRAWN })]), CONGRESS)?.issue).toBe(near);
    expect(checksFor([lessonOf([wide]), lessonOf([])], CONGRESS)).toHaveLength(1);
  });

  test('narrowing a lesson never brings it to more congresses', () => {
    const some = fc.record({ levels: fc.subarray(['grassroots', 'district']), kinds: fc.subarray(['grassroots-party-org', 'grassroots-branch']), direct: fc.constantFrom(null, true, false), pilot: fc.constantFrom(null, true, false), form: fc.constantFrom(null, 'members' as const, 'delegates' as const) });
    const congress = fc.record({ levelId: fc.constantFrom('grassroots', 'district'), kindId: fc.constantFrom('grassroots-party-org', 'grassroots-branch'), directElection: fc.boolean(), pilot: fc.boolean(), form: fc.constantFrom('members' as const, 'delegates' as const) });
    fc.assert(fc.property(some, congress, (applies, of) => {
      expect(fits(FOR_ALL, of)).toBe(true);
      if (fits(applies, of)) for (const part of ['levels', 'kinds', 'direct', 'pilot', 'form'] as const) expect(fits({ ...FOR_ALL, [part]: applies[part] }, of)).toBe(true);
    }));
  });
});

describe('how far a lesson has come', () => {
  test.each([
    ['draft', lessonOf([], { sentAt: null })],
    ['sent', lessonOf([])],
    ['issued', lessonOf([issueOf('/1/2/'), issueOf('/1/', { withdrawn: WITHDRAWN })])],
    ['withdrawn', lessonOf([issueOf('/1/', { withdrawn: WITHDRAWN })])],
    ['dropped', lessonOf([], { sentAt: null, droppedAt: moment('2020-05-03T02:00:00.000Z') })],
  ])('%s', (state, lesson) => {
    expect(stateOf(lesson)).toBe(state);
  });

  test('the widest issue comes first, and what is missing is named', () => {
    expect(issuesInForce(lessonOf([issueOf('/1/2/'), issueOf('/1/')])).map(({ issuer }) => issuer.path)).toEqual(['/1/', '/1/2/']);
    expect(missingParts(lessonOf([]))).toEqual([]);
    expect(missingParts({ ...lessonOf([]), happened: '', todo: '', check: '', evidence: [] })).toEqual(['happened', 'todo', 'check', 'evidence']);
  });
});

describe('an answer', () => {
  const today = day('2020-05-29');
  test.each([
    ['done needs no word', { outcome: 'done', note: '', on: today }, null, undefined],
    ['explained needs a reason', { outcome: 'explained', note: '', on: today }, null, 'note_needed'],
    ['not applicable needs a reason', { outcome: 'not-applicable', note: '', on: today }, null, 'note_needed'],
    ['not tomorrow', { outcome: 'done', note: '', on: day('2020-05-30') }, null, 'day_in_future'],
    ['not twice the same', { outcome: 'done', note: '', on: today }, { outcome: 'done', note: '', on: today }, 'answer_unchanged'],
    ['another one stands in its place', { outcome: 'explained', note: 'Đã họp', on: today }, { outcome: 'done', note: '', on: today }, undefined],
  ] as const)('%s', (_name, answer, last, expected) => {
    expect(answerRefusal(answer, last, today)?.code).toBe(expected);
  });
});

describe('before and after', () => {
  const lesson = lessonOf([issueOf('/1/')]);
  const held = (on: string): LessonCongress => ({ ...CONGRESS, heldOn: day(on) });
  const done = { outcome: 'done', note: '', on: day('2020-05-14') } as const;

  test.each([
    ['held before the issue', held('2020-05-12'), null, 'before'],
    ['where it was learned', { ...held('2020-05-20'), organisationId: 5 }, null, 'before'],
    ['held after, done', held('2020-05-13'), done, 'followed'],
    ['held after, explained', held('2020-05-13'), { ...done, outcome: 'explained' as const }, 'not-followed'],
    ['held after, silent', held('2020-05-13'), null, 'not-followed'],
    ['not concerned', held('2020-05-13'), { ...done, outcome: 'not-applicable' as const }, undefined],
    ['not held', CONGRESS, done, undefined],
  ])('%s', (_name, congress, answer, expected) => {
    expect(groupOf(lesson, congress, answer)).toBe(expected);
  });

  const congress = (more: Partial<HeldCongress>): HeldCongress => ({ heldOn: day('2020-05-20'), plannedOn: day('2020-05-20'), neglected: null, differences: null, group: 'before', ...more });

  test('shares are of those that can be late, neglected or counted twice at all; R-SEED-7', () => {
    expect(figuresOf([
      congress({}), congress({ plannedOn: day('2020-05-19'), neglected: true, differences: 3 }), congress({ plannedOn: null, neglected: false }), congress({ plannedOn: day('2020-05-21'), differences: 0 }),
    ])).toEqual({ congresses: 4, late: { count: 1, of: 3 }, neglect: { count: 1, of: 2 }, differences: { count: 3, of: 2 } });
    expect(figuresOf([])).toEqual({ congresses: 0, late: { count: 0, of: 0 }, neglect: { count: 0, of: 0 }, differences: { count: 0, of: 0 } });
  });

  test('the three groups make the whole', () => {
    const any = fc.record({
      heldOn: fc.constantFrom(day('2020-05-20'), day('2020-05-21')), plannedOn: fc.constantFrom(null, day('2020-05-20')), neglected: fc.constantFrom(null, true, false), differences: fc.option(fc.nat({ max: 9 })),
      group: fc.constantFrom('before' as const, 'followed' as const, 'not-followed' as const),
    });
    fc.assert(fc.property(fc.array(any), (all) => {
      const { before, followed, notFollowed } = effectOf(all);
      const whole = figuresOf(all);
      expect(before.congresses + followed.congresses + notFollowed.congresses).toBe(whole.congresses);
      for (const share of ['late', 'neglect', 'differences'] as const) {
        expect(before[share].count + followed[share].count + notFollowed[share].count).toBe(whole[share].count);
        expect(before[share].of + followed[share].of + notFollowed[share].of).toBe(whole[share].of);
      }
    }));
  });
});
