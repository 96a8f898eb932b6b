import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import { type FactFrame, recordableKinds, restingOn, type StandingFact, type WeighedCongress, weighFact, weighFacts } from './decide-facts.ts';
import { FACT_KINDS, factKinds } from './fact-kinds.ts';

const kinds = factKinds();
const frame: FactFrame = { kinds, season: { fromDay: day('2020-03-01'), untilDay: day('2020-08-31') }, today: day('2020-06-10'), byHand: true };

function congress(facts: [string, string][] = [], more: Partial<WeighedCongress> = {}): WeighedCongress {
  return { organisation: 'LH.01', directElection: true, closedOn: null, facts: facts.map(([kind, on]): StandingFact => ({ kind, happenedOn: day(on), recordedOn: day(on), by: 'Trần Thị Ý' })), ...more };
}

function weigh(kind: string, on: string, about = congress(), note = '', within = frame) {
  const result = weighFact(within, about, { organisation: 'LH.01', kind, happenedOn: day(on), note });
  return result.ok ? result.value : result.problem.code;
}

describe('a fact', () => {
  test.each([
    ['on the first day of the season', 'held', '2020-03-01', []],
    ['the day before it', 'held', '2020-02-29', 'day_outside_season'],
    ['today', 'held', '2020-06-10', []],
    ['tomorrow', 'held', '2020-06-11', 'fact_in_future'],
    ['after the season', 'held', '2020-09-01', 'day_outside_season'],
    ['of an unknown kind', 'danced', '2020-05-01', 'fact_kind_unknown'],
  ] as const)('%s', (_name, kind, on, expected) => expect(weigh(kind, on)).toEqual(expected));

  test('of a closed organisation is refused from the day it no longer was', () => {
    const closed = congress([], { closedOn: day('2020-05-10') });
    expect([weigh('held', '2020-05-09', closed), weigh('held', '2020-05-10', closed)]).toEqual([[], 'organisation_closed_before']);
  });

  test('that stands once names who recorded it and when', () => {
    const result = weighFact(frame, congress([['held', '2020-05-20']]), { organisation: 'LH.01', kind: 'held', happenedOn: day('2020-05-28'), note: '' });
    expect(result).toMatchObject({ ok: false, problem: { code: 'fact_already_recorded', by: 'Trần Thị Ý', day: '2020-05-20', organisation: 'LH.01' } });
  });

  test('postponed and decision-requested need a reason, more than blanks', () => {
    expect([weigh('postponed', '2020-05-01'), weigh('postponed', '2020-05-01', congress(), '  '), weigh('postponed', '2020-05-01', congress(), 'mưa bão')]).toEqual(['reason_missing', 'reason_missing', []]);
    expect(weigh('decision-requested', '2020-05-01')).toBe('reason_missing');
  });

  test('of a direct election belongs where one is planned', () => {
    expect(weigh('direct-election-held', '2020-05-01', congress([], { directElection: false }))).toBe('direct_election_not_planned');
    expect(weigh('direct-election-held', '2020-05-01')).toEqual([]);
  });

  test.each(['reported', 'approved'])('%s needs a congress that was held, on its day at the earliest', (kind) => {
    const held = congress([['held', '2020-05-20'], ...(kind === 'approved' ? [['reported', '2020-05-20'] as [string, string]] : [])]);
    expect([weigh(kind, '2020-05-25'), weigh(kind, '2020-05-19', held), weigh(kind, '2020-05-20', held)]).toEqual(['fact_needs_another', 'fact_before_needed', []]);
  });

  test('approved without a report is recorded with a warning', () => {
    expect(weigh('approved', '2020-05-25', congress([['held', '2020-05-20']]))).toEqual(['approved_without_report']);
  });

  test('of a postponement comes before the congress, a resumption after a postponement', () => {
    expect(weigh('postponed', '2020-05-20', congress([['held', '2020-05-20']]), 'bão')).toBe('fact_after_end');
    expect(weigh('postponed', '2020-05-19', congress([['held', '2020-05-20']]), 'bão')).toEqual([]);
    expect(weigh('resumed', '2020-05-19')).toBe('spell_not_open');
    expect(weigh('resumed', '2020-05-19', congress([['postponed', '2020-05-19']]))).toEqual([]);
    expect(weigh('resumed', '2020-05-18', congress([['postponed', '2020-05-19']]))).toBe('spell_not_open');
    expect(weigh('resumed', '2020-05-25', congress([['postponed', '2020-05-19'], ['resumed', '2020-05-20']]))).toBe('spell_not_open');
  });

  test('that is odd is recorded with a warning', () => {
    expect(weigh('held', '2020-05-20', congress([['postponed', '2020-05-10']]))).toEqual(['held_while_postponed']);
    expect(weigh('held', '2020-05-20', congress([['decision-requested', '2020-05-10']]))).toEqual(['held_while_undecided']);
    expect(weigh('opened', '2020-05-21', congress([['held', '2020-05-20']]))).toEqual(['opened_after_held']);
    expect(weigh('held', '2020-05-20', congress([['prepared', '2020-05-21']]))).toEqual(['opened_after_held']);
  });

  test('of a later room comes from that room alone', () => {
    const later = factKinds([{ ...(FACT_KINDS[0] as (typeof FACT_KINDS)[number]), id: 'ballots-counted', byHand: false, effect: { mark: 'ballots-counted' } }]);
    expect(weigh('ballots-counted', '2020-05-20', congress(), '', { ...frame, kinds: later })).toBe('fact_not_by_hand');
    expect(weigh('ballots-counted', '2020-05-20', congress(), '', { ...frame, kinds: later, byHand: false })).toEqual([]);
  });
});

describe('many at once', () => {
  const find = (organisation: string) => (organisation === 'LH.99' ? ({ ok: false, problem: { code: 'organisation_not_found', organisation } } as const) : ok(congress([], { organisation })));
  const fact = (organisation: string, kind: string, on = '2020-05-20') => ({ organisation, kind, happenedOn: day(on), note: '' });

  test('stand in the light of those before them', () => {
    expect(weighFacts(frame, 'An', find, [fact('LH.01', 'held'), fact('LH.01', 'reported'), fact('LH.02', 'held')])).toEqual(ok([[], [], []]));
  });

  test('are refused together, each bad one by its place', () => {
    const result = weighFacts(frame, 'An', find, [fact('LH.01', 'held'), fact('LH.01', 'held'), fact('LH.99', 'held'), fact('LH.02', 'reported')]);
    expect(!result.ok && result.problem.map((each) => [each.position, each.problem.code])).toEqual([[2, 'fact_already_recorded'], [3, 'organisation_not_found'], [4, 'fact_needs_another']]);
  });
});

test('a congress on which a report rests is not withdrawn before the report', () => {
  expect(restingOn(kinds, 'held', [{ kind: 'held' }, { kind: 'reported' }]).map((each) => each.id)).toEqual(['reported']);
  expect(restingOn(kinds, 'held', [{ kind: 'held' }])).toEqual([]);
});

/** Papers that came late are still written down after the day. */
const APPROVALS_BEFORE = ['plan-approved', 'documents-approved', 'personnel-approved', 'approved-to-hold'];

test('what may be recorded follows what stands', () => {
  const ids = (facts: [string, string][], more = {}) => recordableKinds(kinds, congress(facts, more), frame.today).map((kind) => kind.id);
  expect(ids([], { directElection: false })).toEqual(['prepared', ...APPROVALS_BEFORE, 'opened', 'held', 'postponed', 'decision-requested']);
  expect(ids([['held', '2020-05-20']])).toEqual(['prepared', ...APPROVALS_BEFORE, 'opened', 'direct-election-held', 'reported', 'approved', 'programme-issued']);
  expect(ids([['postponed', '2020-05-20']])).toContain('resumed');
});
