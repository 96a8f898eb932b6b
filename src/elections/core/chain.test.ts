import { describe, expect, test } from 'vitest';
import { type ChainState, type ChainStep, conferenceMembers, type ElectionStanding, nextElections } from './chain.ts';
import type { ElectionOffice } from './election.ts';

const people = (count: number, from = 0): string[] => Array.from({ length: count }, (_, index) => `p${from + index}`);
const over = (office: ElectionOffice, seats: number, elected: readonly string[] = people(seats)): ElectionStanding => ({ id: office, office, seats, over: true, elected });
const state = (of: Partial<ChainState> = {}): ChainState => ({
  regulation: '244-QD/TW', body: 'grassroots', form: 'delegates', contents: ['review', 'drafts', 'committee', 'delegates'], directElection: false, fullMembers: 300, elections: [],
  planned: [], superiorAnswered: [], ...of,
});
const step = (of: Partial<ChainState>, office: ElectionOffice): ChainStep => {
  const found = nextElections(state(of)).find((each) => each.office === office);
  if (!found) throw new Error(`no ${office}`);
  return found;
};
const offices = (of: Partial<ChainState>): string[] => nextElections(state(of)).map((each) => `${each.office}@${each.place}`);
const may = (of: Partial<ChainState>): string[] => nextElections(state(of)).filter((each) => each.may).map((each) => each.office);

describe('R-DER-3 the ordinary order', () => {
  test('committee and delegates at the congress, the rest at the conference', () =>
    expect(offices({})).toEqual([
      'committee@congress', 'upper-delegates@congress', 'upper-alternates@congress', 'standing-committee@conference', 'secretary@conference', 'deputy-secretary@conference',
      'inspection-committee@conference', 'inspection-chair@conference',
    ]));
  test('each opens the next', () => {
    const committee = over('committee', 15);
    const standing = over('standing-committee', 5, people(5));
    const secretary = over('secretary', 1, ['p0']);
    expect(may({})).toEqual(['committee', 'upper-delegates']);
    expect(may({ elections: [committee] })).toEqual(['upper-delegates', 'standing-committee']);
    expect(may({ elections: [committee, standing] })).toEqual(['upper-delegates', 'secretary']);
    expect(may({ elections: [committee, standing, secretary] })).toEqual(['upper-delegates', 'deputy-secretary', 'inspection-committee']);
    expect(may({ elections: [committee, over('upper-delegates', 5), standing, secretary, over('inspection-committee', 3)] })).toEqual(['upper-alternates', 'deputy-secretary', 'inspection-chair']);
  });
  test('the delegates before the committee is unusual, not forbidden', () => expect(step({}, 'upper-delegates')).toMatchObject({ may: true, findings: [{ code: 'comes_after_usually', office: 'committee' }] }));
  test('a running election is neither over nor begun again', () => {
    const running = { ...over('committee', 15), over: false };
    expect(step({ elections: [running] }, 'committee')).toMatchObject({ state: 'running', may: false, election: 'committee' });
    expect(step({ elections: [running] }, 'standing-committee')).toMatchObject({ state: 'must-wait', findings: [{ code: 'comes_after', rule: 'R-DER-3', office: 'committee' }] });
    expect(step({ elections: [over('committee', 15)] }, 'committee')).toMatchObject({ state: 'over', may: false });
  });
  test('a congress that does not elect the committee has no posts, one without delegates none of these', () => {
    expect(offices({ contents: ['review', 'drafts', 'delegates'] })).toEqual(['upper-delegates@congress', 'upper-alternates@congress']);
    expect(step({ contents: ['delegates'] }, 'upper-delegates').findings).toEqual([]);
    expect(offices({ contents: ['review'] })).toEqual([]);
  });
  test('R-244-32.4 everyone elected to the committee meets at the conference', () => {
    expect(conferenceMembers(state({ elections: [over('committee', 3)] }))).toEqual(['p0', 'p1', 'p2']);
    expect(conferenceMembers(state())).toEqual([]);
  });
});

describe('R-DER-4 direct election of the secretary', () => {
  const direct = { directElection: true, elections: [over('committee', 15), over('standing-committee', 5)] } as const;
  test('the congress elects the secretary, from the standing committee', () =>
    expect(step(direct, 'secretary')).toMatchObject({ place: 'congress', may: true, pool: { from: 'standing-committee', persons: people(5) }, poolRule: 'R-244-23.1', findings: [{ code: 'direct_election', rule: 'R-DER-4' }] }));
  test('not before the standing committee is elected', () =>
    expect(step({ ...direct, elections: [over('committee', 15)] }, 'secretary')).toMatchObject({ state: 'must-wait', findings: [{ code: 'direct_election' }, { code: 'comes_after', rule: 'R-DER-4', office: 'standing-committee' }] }));
  test('deputies at the conference', () => expect(step(direct, 'deputy-secretary').place).toBe('conference'));
});

describe('R-DL-22.5 the standing committee of a grassroots committee', () => {
  test.each([[8, 'not-held', 'secretary'], [9, 'may-begin', 'standing-committee']] as const)('%i members: %s', (seats, expected, next) => {
    const elections = [over('committee', seats)];
    expect(step({ elections }, 'standing-committee').state).toBe(expected);
    expect(may({ elections })).toContain(next);
  });
  test('TS-14, R-HD01-15.1 nine decided, eight elected: none now, secretary and deputy from the committee', () => {
    const elections = [over('committee', 9, people(8))];
    expect(step({ elections }, 'standing-committee')).toMatchObject({ state: 'not-held', findings: [{ code: 'standing_committee_later', rule: 'R-HD01-15.1', decided: 9, elected: 8, needed: 9 }] });
    expect(step({ elections }, 'secretary')).toMatchObject({ may: true, pool: { from: 'committee', persons: people(8) } });
  });
  test('while the committee is being elected nothing is said yet', () => {
    const running = { ...over('committee', 9, people(3)), over: false };
    expect(step({ elections: [running] }, 'standing-committee')).toMatchObject({ state: 'must-wait', findings: [{ code: 'comes_after', office: 'committee' }] });
  });
  test('above the grassroots there always is one', () => expect(step({ body: 'upper', elections: [over('committee', 7)] }, 'standing-committee').state).toBe('may-begin'));
  test('a Party organisation below has neither standing nor inspection committee', () => expect(offices({ body: 'sub-grassroots', contents: ['committee'] })).toEqual(['committee@congress', 'secretary@conference', 'deputy-secretary@conference']));
});

describe('branches', () => {
  const branch = { body: 'branch', form: 'members', contents: ['committee'] } as const;
  test('TS-15, R-244-19.9 committee, secretary, deputy: three elections, one after the other', () => {
    const nine = { ...branch, fullMembers: 9 };
    expect(offices(nine)).toEqual(['committee@congress', 'secretary@congress', 'deputy-secretary@congress']);
    expect(may(nine)).toEqual(['committee']);
    expect(step(nine, 'secretary')).toMatchObject({ state: 'must-wait', findings: [{ code: 'separate_ballots', rule: 'R-244-19.9' }, { code: 'comes_after', rule: 'R-244-19.9', office: 'committee' }] });
    expect(step({ ...nine, elections: [over('committee', 3)] }, 'secretary')).toMatchObject({ may: true, pool: { from: 'committee', persons: people(3) } });
  });
  test('R-DL-24.4 fewer than nine: a secretary from all, no committee', () => {
    const eight = { ...branch, fullMembers: 8 };
    expect(step(eight, 'committee')).toMatchObject({ state: 'not-held', findings: [{ code: 'no_committee_in_small_branch', fullMembers: 8, needed: 9 }] });
    expect(step(eight, 'secretary')).toMatchObject({ may: true, pool: { from: 'anyone' } });
    expect(step(eight, 'deputy-secretary')).toMatchObject({ may: false, optional: true });
  });
  test('R-190-22.1 elect no inspection committee', () => expect(offices(branch).join()).not.toContain('inspection'));
});

describe('R-190-S.1 the planned person was not elected', () => {
  const planned = [{ office: 'secretary', person: 'x', fullName: 'Lê Văn Ân' }] as const;
  const elections = [over('committee', 15), over('standing-committee', 5)];
  test('TS-25 the election stops until the superior’s answer is recorded', () => {
    expect(step({ elections, planned }, 'secretary')).toMatchObject({ state: 'must-wait', findings: [{ code: 'planned_not_elected', rule: 'R-190-S.1', fullName: 'Lê Văn Ân', office: 'secretary' }] });
    expect(step({ elections, planned, superiorAnswered: ['secretary'] }, 'secretary')).toMatchObject({ may: true, findings: [{ code: 'superior_answered' }] });
    expect(step({ elections, planned: [{ ...planned[0], person: 'p1' }] }, 'secretary')).toMatchObject({ may: true, findings: [] });
  });
  test('while the ballots before are under way nobody has failed', () => {
    const running = [over('committee', 15), { ...over('standing-committee', 5, []), over: false }];
    expect(step({ elections: running, planned }, 'secretary').findings).toMatchObject([{ code: 'comes_after', office: 'standing-committee' }]);
    expect(step({ elections: running, planned }, 'secretary').findings).toHaveLength(1);
  });
  test('of several planned deputies the one who failed is named', () => {
    const two = [{ office: 'deputy-secretary', person: 'p1', fullName: 'A' }, { office: 'deputy-secretary', person: 'x', fullName: 'B' }] as const;
    expect(step({ elections: [...elections, over('secretary', 1)], planned: two }, 'deputy-secretary').findings).toMatchObject([{ fullName: 'B' }]);
  });
  test('R-190-22.2 the chair comes from the inspection committee, and the rule holds for it', () => {
    const with3 = [...elections, over('secretary', 1), over('inspection-committee', 3)];
    expect(step({ elections: with3 }, 'inspection-chair')).toMatchObject({ may: true, pool: { from: 'inspection-committee', persons: people(3) }, poolRule: 'R-190-22.2' });
    expect(step({ elections: with3, planned: [{ office: 'inspection-chair', person: 'x', fullName: 'C' }] }, 'inspection-chair').may).toBe(false);
  });
});

test('R-HOI-5.9 an association elects in the same order under its own rule', () => {
  expect(step({ body: 'association', regulation: 'association' }, 'secretary').findings).toMatchObject([{ code: 'comes_after', rule: 'R-HOI-5.9', office: 'standing-committee' }]);
});
