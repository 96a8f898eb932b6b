import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { checkStep, type Dossier, DOSSIER_STATES, type DossierState, mayStep, nextRound, outcomesOf, restoredBy, standingApproval } from './dossier.ts';

const dossier = (round: number, state: DossierState, more: Partial<Dossier> = {}): Dossier => ({
  id: `d${round}`, seasonId: 1, organisationId: 2, superiorId: 1, kind: 'plan', round, state, number: `0${round}-TTr/ĐU`, note: '', missingReason: null, change: null,
  submittedOn: day('2020-04-01'), receivedOn: day('2020-04-02'), endedOn: state === 'submitted' || state === 'received' ? null : day('2020-04-10'), reopening: null, ...more,
});
const opened = { reopening: { reason: 'Đổi ngày', on: day('2020-04-20') } };

describe('R-QD24-16.2 which step follows on which state', () => {
  test.each([
    ['withdraw', ['submitted', 'received']],
    ['receive', ['submitted']],
    ['return', ['received']],
    ['answer_remark', ['returned']],
    ['decide', ['received']],
    ['reopen', ['approved', 'approved-in-part']],
  ] as const)('%s from %j and from nowhere else', (step, from) => {
    expect(DOSSIER_STATES.filter((state) => mayStep(state, step))).toEqual(DOSSIER_STATES.filter((state) => (from as readonly string[]).includes(state)));
    expect(checkStep('withdrawn', step)).toEqual({ ok: false, problem: { code: 'dossier_not_in_state', state: 'withdrawn', step } });
  });

  test('elections are annulled of results alone, persons refused where there are persons', () => {
    expect(outcomesOf('result')).toContain('annulled');
    for (const kind of ['plan', 'documents', 'personnel', 'programme'] as const) expect(outcomesOf(kind)).not.toContain('annulled');
    for (const kind of ['plan', 'documents', 'programme'] as const) expect(outcomesOf(kind)).not.toContain('approved-in-part');
  });
});

describe('the next round', () => {
  test.each([
    ['nothing was sent', [], 0, { ok: true, value: 1 }],
    ['it was withdrawn', [dossier(1, 'withdrawn')], 0, { ok: true, value: 2 }],
    ['it was refused', [dossier(1, 'refused')], 3, { ok: true, value: 2 }],
    ['elections were annulled', [dossier(1, 'annulled')], 0, { ok: true, value: 2 }],
    ['it came back and everything is answered', [dossier(1, 'returned')], 0, { ok: true, value: 2 }],
    ['it came back and one remark waits', [dossier(1, 'returned')], 1, { ok: false, problem: { code: 'remarks_unanswered', count: 1 } }],
    ['it was sent', [dossier(1, 'submitted')], 0, { ok: false, problem: { code: 'dossier_under_way', state: 'submitted', number: '01-TTr/ĐU' } }],
    ['it is with the superior', [dossier(1, 'returned'), dossier(2, 'received')], 0, { ok: false, problem: { code: 'dossier_under_way', state: 'received', number: '02-TTr/ĐU' } }],
    ['it is approved', [dossier(1, 'approved')], 0, { ok: false, problem: { code: 'locked_by_approval', dossier: 'd1', on: day('2020-04-10') } }],
    ['it was approved and reopened', [dossier(1, 'approved', opened)], 0, { ok: true, value: 2 }],
  ] as const)('%s', (_, rounds, mustAnswer, expected) => expect(nextRound(rounds, mustAnswer)).toEqual(expected));
});

describe('what is approved stands', () => {
  test.each([
    ['nothing', [], undefined],
    ['a return is no approval', [dossier(1, 'returned')], undefined],
    ['approved', [dossier(1, 'approved')], 'd1'],
    ['approved in part', [dossier(1, 'approved-in-part')], 'd1'],
    ['reopened: it may be changed', [dossier(1, 'approved', opened)], undefined],
    ['reopened and sent: still to be changed if it comes back', [dossier(1, 'approved', opened), dossier(2, 'submitted')], undefined],
    ['reopened and returned', [dossier(1, 'approved', opened), dossier(2, 'returned')], undefined],
    ['the change was refused: what was approved stands again', [dossier(1, 'approved'), dossier(2, 'refused')], 'd1'],
    ['opened once more after a refusal: it may be changed', [dossier(1, 'approved', opened), dossier(2, 'refused')], undefined],
    ['the change was approved', [dossier(1, 'approved', opened), dossier(2, 'approved')], 'd2'],
  ] as const)('%s', (_, rounds, expected) => expect(standingApproval(rounds)?.id).toBe(expected));

  test.each([
    ['a refused change ends the opening', 'refused', [dossier(1, 'approved', opened), dossier(2, 'received')], 'd1'],
    ['a first refusal restores nothing', 'refused', [dossier(1, 'received')], undefined],
    ['an approved change stands itself', 'approved', [dossier(1, 'approved', opened), dossier(2, 'received')], undefined],
    ['an annulled result is to be elected anew', 'annulled', [dossier(1, 'approved', opened), dossier(2, 'received')], undefined],
  ] as const)('%s', (_, outcome, rounds, expected) => expect(restoredBy(outcome, rounds)?.id).toBe(expected));
});
