import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { dutyKind } from './duties.ts';
import { decideEnding, decideGiving, type EndOfDuty, type NewDuty } from './give-duty.ts';

const office = [{ rights: dutyKind('district-office').rights, path: '/1/2/', reach: 'subtree' as const }];
const administrator = [{ rights: dutyKind('administrator').rights, path: '/1/', reach: 'subtree' as const }];
const code = (result: { ok: boolean; problem?: { code: string } }) => (result.ok ? 'ok' : result.problem?.code);

describe('giving a duty', () => {
  const wish: NewDuty = {
    kind: 'grassroots-secretary', fromDay: day('2020-03-02'), untilDay: null, organisation: { name: 'Đảng bộ xã An Bình', path: '/1/2/3/', closedOn: null },
    giver: { isThatPerson: false, standings: office }, same: [],
  };
  test.each<[string, Partial<NewDuty>, string]>([
    ['ordinary', {}, 'ok'],
    ['for a time', { untilDay: day('2020-03-03') }, 'ok'],
    ['that ends on its first day', { untilDay: day('2020-03-02') }, 'ends_before_it_begins'],
    ['that ends before', { untilDay: day('2020-03-01') }, 'ends_before_it_begins'],
    ['to oneself', { giver: { isThatPerson: true, standings: administrator } }, 'not_to_yourself'],
    ['with rights the giver lacks', { kind: 'auditor' }, 'rights_beyond_yours'],
    ['of any kind, by the administrator', { kind: 'provincial-office', giver: { isThatPerson: false, standings: administrator } }, 'ok'],
    ['by nobody in particular', { kind: 'administrator', giver: undefined }, 'ok'],
    ['on the day the organisation closes', { organisation: { name: 'x', path: '/1/2/3/', closedOn: day('2020-03-02') } }, 'duty_organisation_closed'],
    ['the day before the organisation closes', { organisation: { name: 'x', path: '/1/2/3/', closedOn: day('2020-03-03') } }, 'ok'],
    ['held already', { same: [{ fromDay: day('2019-01-01'), untilDay: null }] }, 'duty_held_already'],
    ['held before', { same: [{ fromDay: day('2019-01-01'), untilDay: day('2020-03-02') }] }, 'ok'],
    ['to be held later', { same: [{ fromDay: day('2021-01-01'), untilDay: null }] }, 'duty_held_already'],
    ['until another begins', { untilDay: day('2021-01-01'), same: [{ fromDay: day('2021-01-01'), untilDay: null }] }, 'ok'],
  ])('%s', (_name, change, expected) => expect(code(decideGiving({ ...wish, ...change }))).toBe(expected));
});

describe('ending a duty', () => {
  const end: EndOfDuty = { kind: 'mentor', path: '/1/2/3/', held: { fromDay: day('2020-03-02'), untilDay: null }, untilDay: day('2020-05-29'), giver: office, otherAdministrators: [] };
  test.each<[string, Partial<EndOfDuty>, string]>([
    ['ordinary', {}, 'ok'],
    ['on its first day: it never was', { untilDay: day('2020-03-02') }, 'ok'],
    ['before its first day', { untilDay: day('2020-03-01') }, 'ends_before_it_begins'],
    ['earlier than it would end', { held: { fromDay: day('2020-03-02'), untilDay: day('2020-06-01') } }, 'ok'],
    ['when it ends then anyway', { held: { fromDay: day('2020-03-02'), untilDay: day('2020-05-29') } }, 'duty_ended_already'],
    ['by who could not give it', { kind: 'auditor' }, 'rights_beyond_yours'],
    ['one’s own', { kind: 'auditor', giver: undefined }, 'ok'],
    ['of the last administrator', { kind: 'administrator', path: '/1/', giver: administrator }, 'last_administrator'],
    ['of the last administrator, by himself', { kind: 'administrator', path: '/1/', giver: undefined }, 'last_administrator'],
    ['when one is left below only', { kind: 'administrator', path: '/1/', giver: administrator, otherAdministrators: [{ path: '/1/2/' }] }, 'last_administrator'],
    ['when another is left', { kind: 'administrator', path: '/1/', giver: administrator, otherAdministrators: [{ path: '/1/' }] }, 'ok'],
    ['below, when one is left above', { kind: 'administrator', path: '/1/2/', giver: administrator, otherAdministrators: [{ path: '/1/' }] }, 'ok'],
  ])('%s', (_name, change, expected) => expect(code(decideEnding({ ...end, ...change }))).toBe(expected));
});
