import { describe, expect, test } from 'vitest';
import { ct35of2019 } from '#campaigns/core/statutes/ct35-2019.ts';
import { proposedForm } from '#campaigns/core/rules/form.ts';
import { alternate, DECIDED, official, person } from '../testing/roll.ts';
import { mayNominate, mayStand, mayVote } from './may.ts';

const may = (form: 'members' | 'delegates', who: ReturnType<typeof person>) => [mayNominate(form, who), mayVote(form, who), mayStand(form, who)];

describe('who nominates, votes, stands', () => {
  test.each([
    ['TS-28 a probationary member nominates, votes not, stands not', 'members', person('p', { kind: 'probationary' }), [true, false, false]],
    ['R-244-11.2 R-244-15.2 here for temporary activity: nominates only', 'members', person('t', { temporaryHere: true }), [true, false, false]],
    ['TS-30 the household elsewhere, the membership here: everything', 'members', person('m', { position: 'Hộ khẩu nơi khác' }), [true, true, true]],
    ['a full member', 'members', person('m'), [true, true, true]],
    ['sent to temporary activity elsewhere: not counted, so not voting', 'members', person('m', { standing: { elsewhere: DECIDED } }), [true, false, true]],
    ['exempted, there: votes', 'members', person('m', { standing: { exempt: DECIDED } }), [true, true, true]],
    ['suspended: nothing', 'members', person('m', { standing: { suspended: DECIDED } }), [false, false, false]],
    ['an official delegate', 'delegates', official('d'), [true, true, true]],
    ['an official delegate whose seat an alternate holds: nothing', 'delegates', official('d', { standing: { replacedBy: 'a' } }), [false, false, false]],
    ['an alternate without a seat: nothing', 'delegates', alternate('a', 1), [false, false, false]],
    ['an alternate with a seat', 'delegates', alternate('a', 1, { standing: { replaces: 'd' } }), [true, true, true]],
    ['R-190-D.1 not recognised: nothing', 'delegates', official('d', { standing: { refused: DECIDED } }), [false, false, false]],
  ] as const)('%s', (_what, form, who, expected) => {
    expect(may(form, who)).toEqual(expected);
  });
});

test('TS-34 R-CT35-3.1 199 members: members’ congress; 200: delegates’ congress', () => {
  expect([199, 200].map((members) => proposedForm(ct35of2019, [], 'grassroots', members))).toEqual(['members', 'delegates']);
});
