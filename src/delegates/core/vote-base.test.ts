import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moment } from '#foundation/day.ts';
import type { Participant } from './participant.ts';
import { presenceFrom } from './presence.ts';
import { alternate, arrived, DECIDED, official, person, several } from './testing/roll.ts';
import { voteBase } from './vote-base.ts';

const NOBODY = arrived([]);
const figures = ({ summoned, base, threshold }: ReturnType<typeof voteBase>) => ({ summoned, base, threshold });

describe('base of a members’ congress, R-244-32.2', () => {
  test('TS-01 11 full members, one absent without an accepted reason: 11, need 6; accepted: 10, need 6', () => {
    const members = several(11, 'm');
    expect(figures(voteBase('members', members, arrived(members.slice(1))))).toEqual({ summoned: 11, base: 11, threshold: 6 });
    const excused = [person('m1', { standing: { excused: DECIDED } }), ...members.slice(1)];
    expect(figures(voteBase('members', excused, arrived(members.slice(1))))).toEqual({ summoned: 11, base: 10, threshold: 6 });
  });

  test('TS-02 R-DER-5 20 full and 2 probationary, 3 full absent and not excused: 20, need 11', () => {
    const members = several(20, 'm');
    const roll = [...members, ...several(2, 'p', { kind: 'probationary' })];
    expect(figures(voteBase('members', roll, arrived(roll.slice(3))))).toEqual({ summoned: 20, base: 20, threshold: 11 });
  });

  test('TS-03 the same, all three excused for the whole congress: 17, need 9', () => {
    const roll = [...several(3, 'e', { standing: { excused: DECIDED } }), ...several(17, 'm'), ...several(2, 'p', { kind: 'probationary' })];
    const found = voteBase('members', roll, arrived(roll.slice(3)));
    expect(figures(found)).toEqual({ summoned: 20, base: 17, threshold: 9 });
    expect(found.subtract.excusedThroughout).toBe(3);
  });

  const sixty = [
    ...several(2, 'elsewhere', { standing: { elsewhere: DECIDED } }), ...several(3, 'exempt', { standing: { exempt: DECIDED } }), person('exempt-here', { standing: { exempt: DECIDED } }),
    person('suspended', { standing: { suspended: DECIDED } }), ...several(2, 'excused', { standing: { excused: DECIDED } }), person('unexcused'), ...several(50, 'm'),
  ];
  const came = sixty.filter(({ id }) => id === 'exempt-here' || id.startsWith('m'));

  test('TS-04 60 full: 2 elsewhere, 3 exempt absent, 1 exempt present, 1 suspended, 2 excused, 1 unexcused: 52, need 27', () => {
    const found = voteBase('members', sixty, arrived(came));
    expect(figures(found)).toEqual({ summoned: 60, base: 52, threshold: 27 });
    expect(found.subtract).toMatchObject({ temporarilyElsewhere: 2, exemptAbsent: 3, suspended: 1, excusedThroughout: 2 });
    expect(found.items.find((item) => item.participant === 'unexcused')).toMatchObject({ counted: true, rule: 'R-DER-5' });
    expect(found.items.find((item) => item.participant === 'exempt-here')).toMatchObject({ counted: true, rule: 'R-244-32.2' });
  });

  test('TS-05 excused, but there in the afternoon only: not absent the whole congress, so in the base', () => {
    const roll = [person('late', { standing: { excused: DECIDED } }), ...several(9, 'm')];
    const afternoon = presenceFrom([
      { id: '1', participantId: 'late', move: 'arrive', happenedAt: moment('2020-05-29T06:00:00.000Z') }, { id: '2', participantId: 'late', move: 'leave', happenedAt: moment('2020-05-29T07:00:00.000Z') },
    ]);
    expect(figures(voteBase('members', roll, NOBODY))).toEqual({ summoned: 10, base: 9, threshold: 5 });
    expect(figures(voteBase('members', roll, afternoon))).toEqual({ summoned: 10, base: 10, threshold: 6 });
  });

  test('who is checked in by mistake has not attended: taken back, the base is as before', () => {
    const roll = [person('late', { standing: { excused: DECIDED } }), ...several(9, 'm')];
    const taken = presenceFrom([
      { id: '1', participantId: 'late', move: 'arrive', happenedAt: moment('2020-05-29T06:00:00.000Z') }, { id: '2', participantId: 'late', move: 'mistake', of: '1', happenedAt: moment('2020-05-29T06:01:00.000Z') },
    ]);
    expect(voteBase('members', roll, taken).base).toBe(9);
  });

  test('R-244-15.2 members here for temporary activity are not in the base, nor kinds of the other form', () => {
    const roll = [...several(3, 'm'), person('guest', { temporaryHere: true }), official('wrong')];
    expect(figures(voteBase('members', roll, arrived(roll)))).toEqual({ summoned: 3, base: 3, threshold: 2 });
  });

  test('several reasons of one person subtract him once', () => {
    const roll = [person('all', { standing: { suspended: DECIDED, elsewhere: DECIDED, exempt: DECIDED, excused: DECIDED } }), person('m')];
    expect(figures(voteBase('members', roll, NOBODY))).toEqual({ summoned: 2, base: 1, threshold: 1 });
  });
});

describe('base of a delegates’ congress, R-244-32.3', () => {
  const replaced = ['d1', 'd2'].map((id, index) => official(id, { standing: { replacedBy: `a${index + 1}` } }));
  const seated = [alternate('a1', 1, { standing: { replaces: 'd1' } }), alternate('a2', 2, { standing: { replaces: 'd2' } })];
  const roll = [...several(38, 'c', { kind: 'official', source: 'ex-officio', isConvener: true, delegation: { code: null, name: 'Cấp ủy' } }), ...replaced, ...Array.from({ length: 195 }, (_, index) => official(`d${index + 3}`)), ...seated, alternate('a3', 3)];
  const away = new Set(['c1', 'c2', 'd1', 'd2', 'd3']);

  test('TS-06 235 official; 2 conveners absent, 3 elected absent of whom 2 are replaced: 235−2−1 = 232, need 117', () => {
    const found = voteBase('delegates', roll, arrived(roll.filter(({ id }) => !away.has(id))));
    expect(figures(found)).toEqual({ summoned: 235, base: 232, threshold: 117 });
    expect(found.subtract).toMatchObject({ convenersAbsentThroughout: 2, delegatesAbsentUnreplaced: 1 });
    expect(found.open).toEqual([]);
  });

  test('before anybody has come nobody is absent for the whole congress', () => {
    expect(voteBase('delegates', roll, NOBODY)).toMatchObject({ begun: false, summoned: 235, base: 235, threshold: 118 });
  });

  test('TS-29 R-HD01-13.1 a delegate who moved within the same district keeps the seat with the old delegation', () => {
    const moved = official('x', { standing: { moved: DECIDED } });
    const found = voteBase('delegates', [moved, official('y')], arrived([moved]));
    expect(found.items[0]).toMatchObject({ counted: true, rule: 'R-HD01-13.1', delegation: { code: 'LH.01' } });
  });

  test('TS-35 R-LC09-1 the delegate arrives after the alternate was seated: open, and the number stays', () => {
    const found = voteBase('delegates', roll, arrived(roll.filter(({ id }) => !['c1', 'c2', 'd2', 'd3'].includes(id))));
    expect(found).toMatchObject({ base: 232, open: [{ participant: 'd1', rule: 'R-LC09-1' }] });
    expect(found.items.find((item) => item.participant === 'd1')).toMatchObject({ summoned: false, counted: false });
    const decided = [official('d1', { standing: { replacedBy: 'a1', seatKept: DECIDED } }), alternate('a1', 1, { standing: { replaces: 'd1' } })];
    expect(voteBase('delegates', decided, arrived(decided))).toMatchObject({ base: 1, open: [] });
  });

  test('R-190-D.1 suspended and unrecognised delegates are not summoned', () => {
    const all = [official('s', { standing: { suspended: DECIDED } }), official('r', { standing: { refused: DECIDED } }), official('d')];
    expect(figures(voteBase('delegates', all, arrived([official('d')])))).toEqual({ summoned: 1, base: 1, threshold: 1 });
  });

  test('an alternate in place who stays away as well leaves the seat empty', () => {
    const all = [official('d', { standing: { replacedBy: 'a' } }), alternate('a', 1, { standing: { replaces: 'd' } }), official('e')];
    expect(voteBase('delegates', all, arrived([official('e')]))).toMatchObject({ summoned: 2, base: 1, subtract: { delegatesAbsentUnreplaced: 1 } });
  });
});

describe('whatever the roll', () => {
  const decided = fc.option(fc.constant(DECIDED), { nil: null, freq: 3 });
  const someone = (form: 'members' | 'delegates') => fc.record({
    kind: fc.constantFrom(...(form === 'members' ? (['full-member', 'probationary'] as const) : (['official', 'alternate'] as const))), isConvener: fc.boolean(), temporaryHere: form === 'members' ? fc.boolean() : fc.constant(false),
    standing: fc.record({ elsewhere: decided, exempt: decided, suspended: decided, excused: decided, refused: decided, moved: decided }), here: fc.boolean(),
  });

  test.each(['members', 'delegates'] as const)('%s: summoned less everything subtracted is the persons counted, and the threshold is more than half', (form) => {
    fc.assert(fc.property(fc.array(someone(form), { maxLength: 40 }), (people) => {
      const roll: Participant[] = people.map(({ here: _here, ...each }, index) => person(String(index), each));
      const found = voteBase(form, roll, arrived(roll.filter((_, index) => people[index]?.here)));
      const away = Object.values(found.subtract).reduce((sum, each) => sum + each, 0);
      expect(found.base).toBe(found.summoned - away);
      expect(found.items.filter((item) => item.counted)).toHaveLength(found.base);
      expect(found.items).toHaveLength(roll.length);
      expect(found.threshold * 2).toBeGreaterThan(found.base);
      expect((found.threshold - 1) * 2).toBeLessThanOrEqual(found.base);
      for (const item of found.items) expect(item.sentence.vi.length * item.sentence.en.length * item.rule.length).toBeGreaterThan(0);
    }));
  });

  test('somebody more who comes never lowers the base of a members’ congress', () => {
    fc.assert(fc.property(fc.array(someone('members'), { minLength: 1, maxLength: 20 }), (people) => {
      const roll: Participant[] = people.map(({ here: _here, ...each }, index) => person(String(index), each));
      const some = roll.filter((_, index) => people[index]?.here);
      expect(voteBase('members', roll, arrived(roll)).base).toBeGreaterThanOrEqual(voteBase('members', roll, arrived(some)).base);
    }));
  });
});
