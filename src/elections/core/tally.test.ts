import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTallyCase } from './tally-case.ts';
import { type Tally, tally } from './tally.ts';

const seventeen = Array.from({ length: 17 }, (_, index) => `Người ${String(index + 1).padStart(2, '0')}`);

function run(raw: Record<string, unknown>): Tally {
  const parsed = parseTallyCase({ id: 'x', regulation: '244-QD/TW', meeting: 'members-congress', office: 'secretary', seats: 1, candidates: ['An'], ...raw });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return tally(parsed.value);
}

const agree = (votes: number, of: number) => Array.from({ length: of }, (_, index) => ({ marks: { An: index < votes ? 'agree' : 'disagree' } }));
const struckExcept = (names: readonly string[], left: readonly string[]) => ({ struck: names.filter((each) => !left.includes(each)) });

describe('the base and the half', () => {
  test('TS-01 five of eleven is not elected', () => {
    const result = run({ summoned: 11, ballots: agree(5, 10) });
    expect(result).toMatchObject({ base: 11, threshold: 6, elected: [], unfilled: 1, next: 'further-ballot' });
    expect(run({ summoned: 11, subtract: { excusedThroughout: 1 }, ballots: agree(5, 10) })).toMatchObject({ base: 10, threshold: 6, elected: [] });
  });

  test('TS-02 unexcused absence stays in the base', () => expect(run({ summoned: 20, ballots: agree(10, 17) })).toMatchObject({ base: 20, threshold: 11, elected: [] }));

  test('TS-03 three excused throughout leave the base', () =>
    expect(run({ summoned: 20, subtract: { excusedThroughout: 3 }, ballots: agree(9, 17) })).toMatchObject({ base: 17, threshold: 9, elected: ['An'], next: 'closed' }));

  test('TS-04 four kinds are subtracted', () =>
    expect(run({ summoned: 60, subtract: { temporarilyElsewhere: 2, exemptAbsent: 3, suspended: 1, excusedThroughout: 2 }, ballots: agree(27, 50) })).toMatchObject({
      base: 52,
      threshold: 27,
      elected: ['An'],
    }));

  test('TS-06 absent delegates with an alternate stay', () =>
    expect(run({ meeting: 'delegate-congress', summoned: 235, subtract: { convenersAbsentThroughout: 2, delegatesAbsentUnreplaced: 1 }, ballots: agree(117, 230) })).toMatchObject({
      base: 232,
      threshold: 117,
      elected: ['An'],
    }));

  test('TS-07 the half is of the base, not of the valid ballots', () => {
    const result = run({ summoned: 100, ballots: [...agree(50, 92), ...Array.from({ length: 5 }, () => ({ invalid: 'marked' }))] });
    expect(result).toMatchObject({ base: 100, threshold: 51, valid: 92, elected: [], invalid: [{ reason: 'marked', ballots: 5, rule: 'R-244-17.6f' }] });
  });

  test('R-244-32.4 a conference subtracts nobody', () => {
    expect(run({ meeting: 'conference', summoned: 15, ballots: agree(8, 15) })).toMatchObject({ base: 15, threshold: 8, elected: ['An'] });
    expect(parseTallyCase({ id: 'x', regulation: '244-QD/TW', meeting: 'conference', office: 'secretary', seats: 1, summoned: 15, candidates: ['An'], ballots: [], subtract: { suspended: 1 } }).ok).toBe(false);
  });
});

describe('valid and invalid', () => {
  const committee = { office: 'committee', seats: 15, summoned: 60, candidates: seventeen };

  test('TS-08 sixteen names left for fifteen seats', () =>
    expect(run({ ...committee, ballots: [struckExcept(seventeen, seventeen.slice(0, 16))] })).toMatchObject({ valid: 0, invalid: [{ reason: 'too-many-names', ballots: 1, rule: 'R-244-17.5b' }] }));

  test('TS-09 nine names left', () => {
    const result = run({ ...committee, ballots: [struckExcept(seventeen, seventeen.slice(0, 9))] });
    expect(result.valid).toBe(1);
    expect(result.votes.reduce((sum, each) => sum + each.votes, 0)).toBe(9);
  });

  test('TS-10 all struck out', () =>
    expect(run({ ...committee, ballots: [{ struck: seventeen }] })).toMatchObject({ valid: 0, invalid: [{ reason: 'votes-for-nobody', ballots: 1, rule: 'R-244-17.5c' }] }));

  test('TS-11 both boxes give neither vote and leave the ballot valid', () => {
    const result = run({ office: 'committee', seats: 3, summoned: 10, candidates: ['An', 'Bình', 'Cường'], ballots: [{ marks: { An: 'agree', Bình: 'both', Cường: 'disagree' } }] });
    expect(result.valid).toBe(1);
    expect(result.votes).toEqual([
      { name: 'An', votes: 1, against: 0 },
      { name: 'Bình', votes: 0, against: 0 },
      { name: 'Cường', votes: 0, against: 1 },
    ]);
  });

  test('R-244-17.4 several persons without surplus and no agreement at all is valid', () =>
    expect(run({ office: 'committee', seats: 2, summoned: 10, candidates: ['An', 'Bình'], ballots: [{ marks: { An: 'disagree', Bình: 'none' } }] })).toMatchObject({ valid: 1, invalid: [] }));

  test.each(['both', 'none'])('TS-12 one person, %s', (mark) =>
    expect(run({ summoned: 10, ballots: [{ marks: { An: mark } }] })).toMatchObject({ valid: 0, invalid: [{ reason: 'single-not-one-box', ballots: 1, rule: 'R-244-17.6d' }] }));

  test('TS-13 a foreign ballot is invalid and named', () =>
    expect(run({ summoned: 10, ballots: [...agree(6, 9), { foreign: true }] })).toMatchObject({ valid: 9, invalid: [{ reason: 'not-issued', ballots: 1, rule: 'R-244-17.5a' }] }));
});

describe('the outcome', () => {
  const sums = (votes: Record<string, number>, valid: number) => ({ count: { issued: valid, returned: valid, invalid: 0, votes } });

  test('TS-16 three of five delegates on the first ballot', () => {
    const votes = { A: 30, B: 29, C: 28, D: 20, E: 10, F: 5 };
    expect(run({ office: 'upper-delegates', seats: 5, summoned: 50, candidates: Object.keys(votes), ...sums(votes, 40) })).toMatchObject({
      elected: ['A', 'B', 'C'], unfilled: 2, next: 'further-ballot', rules: expect.arrayContaining(['R-244-20.2']),
    });
  });

  test('TS-17 two with equal votes for the last of fifteen seats', () => {
    const votes = Object.fromEntries(seventeen.map((name, index) => [name, index < 14 ? 200 - index : index < 16 ? 120 : 50]));
    const result = run({ office: 'committee', meeting: 'delegate-congress', seats: 15, summoned: 232, candidates: seventeen, ...sums(votes, 230) });
    expect(result).toMatchObject({ threshold: 117, tied: [seventeen[14], seventeen[15]], unfilled: 1, next: 'tie-ballot' });
    expect(result.elected).toHaveLength(14);
    const tie = { office: 'committee', meeting: 'delegate-congress', seats: 1, summoned: 232, candidates: ['An', 'Bình'], tieBallot: true };
    expect(run({ ...tie, ...sums({ An: 100, Bình: 99 }, 199) })).toMatchObject({ elected: ['An'], next: 'closed' });
    expect(run({ ...tie, ...sums({ An: 99, Bình: 99 }, 198) })).toMatchObject({ elected: [], tied: ['An', 'Bình'], next: 'congress-decides' });
  });

  test('TS-18 seventeen over the half for fifteen seats', () => {
    const votes = Object.fromEntries(seventeen.map((name, index) => [name, 60 - index]));
    const result = run({ office: 'committee', seats: 15, summoned: 60, candidates: seventeen, ...sums(votes, 60) });
    expect(result.elected).toEqual(seventeen.slice(0, 15));
    expect(result.rules).toContain('R-244-32.5');
  });

  test('no ballots, and more seats than voters, are counted', () => {
    expect(run({ summoned: 3, ballots: [] })).toMatchObject({ valid: 0, elected: [], next: 'further-ballot' });
    expect(run({ office: 'committee', seats: 9, summoned: 3, candidates: ['An'], ballots: agree(3, 3) })).toMatchObject({ elected: ['An'], unfilled: 8 });
  });
});

describe('a malformed case is named', () => {
  const good = { id: 'x', regulation: '190-QD/TW', meeting: 'members-congress', office: 'committee', seats: 1, summoned: 10, candidates: ['An', 'Bình'] };
  test.each([
    ['wrong_shape', { ...good, seats: '1', ballots: [] }],
    ['wrong_shape', { ...good, summoned: -1, ballots: [] }],
    ['wrong_shape', { ...good }],
    ['wrong_shape', { ...good, ballots: [], count: { issued: 0, returned: 0, invalid: 0, votes: {} } }],
    ['wrong_shape', { ...good, meeting: 'rally', ballots: [] }],
    ['duplicate_name', { ...good, candidates: ['An', 'An'], ballots: [] }],
    ['duplicate_name', { ...good, ballots: [{ struck: ['An', 'An'] }] }],
    ['name_not_on_list', { ...good, ballots: [{ struck: ['Cường'] }] }],
    ['wrong_ballot_form', { ...good, ballots: [{ marks: { An: 'agree' } }] }],
    ['base_below_one', { ...good, subtract: { suspended: 10 }, ballots: [] }],
    ['out_of_balance', { ...good, count: { issued: 8, returned: 9, invalid: 0, votes: { An: 9, Bình: 0 } } }],
    ['out_of_balance', { ...good, count: { issued: 9, returned: 9, invalid: 1, votes: { An: 9 } } }],
    ['out_of_balance', { ...good, count: { issued: 9, returned: 9, invalid: 0, votes: { An: 5, Bình: 5 } } }],
    ['out_of_balance', { ...good, count: { issued: 11, returned: 9, invalid: 0, votes: { An: 9 } } }],
  ])('%s', (code, raw) => {
    const parsed = parseTallyCase(raw);
    expect(parsed.ok ? [] : parsed.problem.map((each) => each.code)).toContain(code);
  });

  test('whatever comes, nothing is thrown', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void parseTallyCase(raw)));
  });
});

test('sums: parts make the whole, nobody is elected without the half, the highest win', () => {
  const elections = fc.integer({ min: 1, max: 8 }).chain((seats) =>
    fc.integer({ min: 1, max: 12 }).chain((names) =>
      fc.record({
        seats: fc.constant(seats),
        summoned: fc.integer({ min: 1, max: 40 }),
        candidates: fc.constant(seventeen.slice(0, names)),
        picks: fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: names, maxLength: names }), { maxLength: 40 }),
      }),
    ),
  );
  fc.assert(
    fc.property(elections, ({ seats, summoned, candidates, picks }) => {
      const strikeOut = candidates.length > seats;
      const ballots = picks.map((marks) =>
        strikeOut
          ? { struck: candidates.filter((_, index) => (marks[index] ?? 0) > 1) }
          : { marks: Object.fromEntries(candidates.map((name, index) => [name, (['agree', 'disagree', 'both', 'none'] as const)[marks[index] ?? 3]])) },
      );
      const result = run({ office: 'committee', seats, summoned, candidates, ballots });
      expect(result.valid + result.invalid.reduce((sum, each) => sum + each.ballots, 0)).toBe(ballots.length);
      expect(result.elected.length + result.unfilled).toBe(seats);
      const votes = new Map(result.votes.map((each) => [each.name, each.votes]));
      const least = Math.min(...result.elected.map((name) => votes.get(name) ?? 0));
      for (const name of result.elected) expect(votes.get(name)).toBeGreaterThanOrEqual(result.threshold);
      for (const each of result.votes) {
        expect(each.votes + each.against).toBeLessThanOrEqual(result.valid);
        if (!result.elected.includes(each.name) && result.elected.length > 0 && !result.tied.includes(each.name)) expect(each.votes).toBeLessThanOrEqual(least);
      }
    }),
  );
});
