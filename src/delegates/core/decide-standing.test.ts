import { describe, expect, test } from 'vitest';
import { day, moment } from '#foundation/day.ts';
import { alternatesFor, checkSeat, checkStanding, chooseAlternate, type ReplaceWish } from './decide-standing.ts';
import { ABSENT, type Presence } from './presence.ts';
import { standingsFrom, STANDINGS, type StandingDecision } from './standing.ts';
import { alternate, DECIDED, official, person } from './testing/roll.ts';

const TODAY = day('2020-05-29');
const HERE: Presence = { ...ABSENT, present: true, attended: true };
const wish: ReplaceWish = { alternateId: undefined, outOfOrderReason: '', decidedOn: TODAY };
const code = (result: { readonly ok: boolean; readonly problem?: { readonly code: string } }): string => (result.ok ? 'ok' : (result.problem?.code ?? ''));

describe('alternates, R-LC09-1', () => {
  const roll = [
    official('d'), alternate('second', 2), alternate('first', 1), alternate('barred', 3, { standing: { suspended: DECIDED } }),
    alternate('seated', 4, { standing: { replaces: 'e' } }), official('e', { standing: { replacedBy: 'seated' } }), alternate('other', 1, { delegation: { code: 'LH.02', name: 'Đoàn Bình Hòa Phước' } }),
  ];
  const choose = (who: ReturnType<typeof official>, more: Partial<ReplaceWish> = {}, presence = ABSENT) => chooseAlternate(who, [...roll, who], presence, { ...wish, ...more }, TODAY);

  test('R-190-18.1 the next by rank of the same delegation, who is neither barred nor seated', () => {
    expect(alternatesFor(official('d'), roll).map((each) => each.id)).toEqual(['first', 'second']);
    expect(choose(official('d'))).toMatchObject({ ok: true, value: { id: 'first' } });
  });

  test('out of order needs a reason', () => {
    expect(choose(official('d'), { alternateId: 'second' })).toMatchObject({ problem: { code: 'out_of_order_needs_reason', first: 'Nguyễn Văn first', rank: 1 } });
    expect(choose(official('d'), { alternateId: 'second', outOfOrderReason: 'Người thứ nhất ốm' })).toMatchObject({ ok: true, value: { id: 'second' } });
  });

  test.each([
    ['no alternate: by-election where feasible', official('x', { delegation: { code: 'LH.09', name: 'Đoàn khác' } }), {}, ABSENT, 'no_alternate_left'],
    ['TS-29 R-HD01-13.1 moved within the same district', official('x', { standing: { moved: DECIDED } }), {}, ABSENT, 'moved_keeps_seat'],
    ['R-244-32.3 (a) of the convening committee', official('x', { isConvener: true, source: 'ex-officio' }), {}, ABSENT, 'convener_not_replaced'],
    ['has attended', official('x'), {}, HERE, 'attended_not_replaced'],
    ['attended, but suspended since: the seat can be filled', official('x', { standing: { suspended: DECIDED } }), {}, HERE, 'ok'],
    ['replaced already', official('x', { standing: { replacedBy: 'seated' } }), {}, ABSENT, 'replaced_already'],
    ['an alternate has no seat to fill', alternate('x', 9), {}, ABSENT, 'only_officials_replaced'],
    ['nobody of that id', official('x'), { alternateId: 'nobody' }, ABSENT, 'participant_not_found'],
    ['an official is no alternate', official('x'), { alternateId: 'd' }, ABSENT, 'not_an_alternate'],
    ['suspended alternate', official('x'), { alternateId: 'barred' }, ABSENT, 'alternate_barred'],
    ['seated alternate', official('x'), { alternateId: 'seated' }, ABSENT, 'alternate_seated'],
    ['of another delegation', official('x'), { alternateId: 'other' }, ABSENT, 'alternate_of_other_delegation'],
    ['decided tomorrow', official('x'), { decidedOn: day('2020-05-30') }, ABSENT, 'decided_in_future'],
  ] as const)('%s', (_what, who, more, presence, expected) => {
    expect(code(choose(who, more, presence))).toBe(expected);
  });

  test('TS-35 who came after being replaced: the presidium decides, once', () => {
    const replaced = official('d', { standing: { replacedBy: 'first' } });
    expect(checkSeat(replaced, HERE, TODAY, TODAY)).toEqual({ ok: true, value: { alternateId: 'first' } });
    expect(code(checkSeat(replaced, ABSENT, TODAY, TODAY))).toBe('delegate_not_here');
    expect(code(checkSeat(official('d'), HERE, TODAY, TODAY))).toBe('seat_not_replaced');
    expect(code(checkSeat(official('d', { standing: { replacedBy: 'first', seatKept: DECIDED } }), HERE, TODAY, TODAY))).toBe('seat_decided_already');
    expect(code(checkSeat(replaced, HERE, day('2020-05-30'), TODAY))).toBe('decided_in_future');
  });
});

describe('standings', () => {
  test.each([
    ['elsewhere', ['full-member']], ['exempt', ['full-member']], ['suspended', ['full-member', 'probationary', 'official', 'alternate']],
    ['excused', ['full-member', 'probationary', 'official', 'alternate']], ['refused', ['official', 'alternate']], ['moved', ['official', 'alternate']],
  ] as const)('%s is recorded for %j', (standing, kinds) => {
    for (const kind of ['full-member', 'probationary', 'official', 'alternate'] as const) {
      expect(code(checkStanding(person('x', { kind }), standing, true, TODAY, TODAY))).toBe((kinds as readonly string[]).includes(kind) ? 'ok' : 'standing_not_for_kind');
    }
  });

  test.each(STANDINGS)('%s stands once and ends once', (standing) => {
    const kind = standing === 'elsewhere' || standing === 'exempt' ? 'full-member' : 'official';
    const held = person('x', { kind, standing: { [standing]: DECIDED } });
    expect(code(checkStanding(held, standing, true, TODAY, TODAY))).toBe('standing_already');
    expect(code(checkStanding(held, standing, false, TODAY, TODAY))).toBe('ok');
    expect(code(checkStanding(person('x', { kind }), standing, false, TODAY, TODAY))).toBe('standing_not_held');
    expect(code(checkStanding(person('x', { kind }), standing, true, day('2020-05-30'), TODAY))).toBe('decided_in_future');
  });

  const decision = (participantId: string, kind: StandingDecision['decision'], holds: boolean, otherId: string | null = null): StandingDecision => ({
    participantId, decision: kind, holds, otherId, reason: 'Ốm', decidedOn: TODAY, decidedBy: 'Đoàn chủ tịch', recordedAt: moment('2020-05-29T01:00:00.000Z'), entryNumber: 1,
  });

  test('the last decision of each kind stands; a replacement shows on both sides and can be undone', () => {
    const standings = standingsFrom([decision('d', 'excused', true), decision('d', 'replaced', true, 'a'), decision('d', 'seat-kept', true, 'a')]);
    expect(standings.get('d')).toMatchObject({ excused: { reason: 'Ốm' }, replacedBy: 'a', seatKept: { decidedBy: 'Đoàn chủ tịch' }, suspended: null });
    expect(standings.get('a')).toMatchObject({ replaces: 'd' });
    const undone = standingsFrom([decision('d', 'excused', true), decision('d', 'replaced', true, 'a'), decision('d', 'replaced', false, 'a'), decision('d', 'excused', false)]);
    expect(undone.get('d')).toMatchObject({ excused: null, replacedBy: null });
    expect(undone.get('a')).toMatchObject({ replaces: null });
  });
});
