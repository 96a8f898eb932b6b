import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseOf } from '#delegates/core/rules/base.ts';
import { comparePasses } from './compare.ts';
import type { Contest } from './contest.ts';
import { compareBatch, countOf } from './count.ts';
import { type CountedBallot, readBallot } from './counted-ballot.ts';
import { deriveRound } from './further.ts';
import { type FrozenList, listText } from './list.ts';
import { contestOfList, makeProtocol, type ProtocolInput, protocolText, recountOf } from './make-protocol.ts';
import { passOfBallots, sortedBallots, totalsOfBallots } from './pass.ts';
import type { Protocol } from './protocol.ts';
import { resultOf } from './result.ts';
import { outcomeOf } from './rules/outcome.ts';
import { whyInvalid } from './rules/validity.ts';
import { maySettle, mayTakePass, type PassTaken, type Settlement } from './settle.ts';
import { anyBallot, anyCount, contestFor } from './testing/cases.ts';
import { accepting, anyInput, cutAnyhow, inputFor, listFor } from './testing/protocol-input.ts';
import { addTotals, cellsOf, figureOf } from './totals.ts';

/** What the count promises, by its number: the properties that need no database. The others stand beside the server. */

const protocolOf = (input: ProtocolInput): Protocol => {
  const made = makeProtocol(input);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
};
const totalsFor = (contest: Contest, ballots: readonly CountedBallot[]) => totalsOfBallots(contest, sortedBallots(ballots));
const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

test('3 the same record makes the same bytes, in whatever order its parts are read', () => {
  fc.assert(
    fc.property(
      anyInput.chain((input) => fc.record({ input: fc.constant(input), batches: shuffled(input.batches), warnings: shuffled(input.warnings), members: shuffled(input.tellers.members) })),
      ({ input, batches, warnings, members }) => {
        const again = JSON.parse(JSON.stringify({ ...input, batches, warnings, tellers: { ...input.tellers, members } })) as ProtocolInput;
        expect(protocolText(protocolOf(again))).toBe(protocolText(protocolOf(input)));
      },
    ),
  );
});

test('6 nobody makes both passes, nor settles a difference of the own entry alone', () => {
  const boards = fc.integer({ min: 1, max: 5 }).map((size) => {
    const tellers = Array.from({ length: size }, (_, index) => `t${index}`);
    return { head: 't0', tellers, watcher: size === 1 ? 'w' : null };
  });
  const anyone = fc.constantFrom('t0', 't1', 't2', 't3', 't4', 'w', 'stranger');
  fc.assert(
    fc.property(boards, fc.array(fc.tuple(anyone, fc.constantFrom('A' as const, 'B' as const)), { maxLength: 12 }), fc.uniqueArray(anyone, { maxLength: 4 }), (board, attempts, settlers) => {
      const taken: PassTaken[] = [];
      for (const [person, pass] of attempts) {
        const may = mayTakePass(board, taken, person, pass);
        if (may.ok) taken.push(may.value);
      }
      expect(new Set(taken.map((each) => each.by)).size).toBe(taken.length);
      expect(new Set(taken.map((each) => each.pass)).size).toBe(taken.length);
      if (!maySettle(board, taken, settlers).ok) return;
      const makers = new Set(taken.map((each) => each.by));
      expect(taken).toHaveLength(2);
      expect(settlers.length > 1 || !makers.has(settlers[0] ?? '')).toBe(true);
    }),
  );
});

test('7 a batch closes only when both passes agree or every difference is settled', () => {
  const cases = anyCount.chain(({ contest, ballots }) =>
    fc.record({ contest: fc.constant(contest), ballots: fc.constant(ballots), others: fc.array(anyBallot(contest), { minLength: ballots.length, maxLength: ballots.length }), settled: fc.array(fc.boolean(), { maxLength: 30 }) }),
  );
  fc.assert(
    fc.property(cases, ({ contest, ballots, others, settled }) => {
      const [first, second] = [passOfBallots(ballots), passOfBallots(others)];
      const { cells } = comparePasses(contest, first, second);
      const settlements = cells.filter((_, index) => settled[index] ?? true).map((each): Settlement => ({ ...each, paper: each.second, cause: 'a-misread', settledBy: ['c'] }));
      const compared = compareBatch(contest, { batch: 1, cut: ballots.length, first, second, settlements });
      expect(compared?.totals === null).toBe(settlements.length < cells.length);
      expect(compared?.open).toEqual(cells.filter((_, index) => settled[index] === false).map((each) => each.cell));
      if (compared?.totals) expect(compared.totals).toEqual(compared.second);
    }),
  );
});

describe('8 no protocol while something is open', () => {
  test('an open difference, a failed balance or a warning that nobody accepted refuses it', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(makeProtocol(input).ok).toBe(true);
        if (input.warnings.length > 0) expect(makeProtocol({ ...input, warnings: input.warnings.slice(1) })).toMatchObject({ problem: { code: 'warnings_open', count: 1 } });
        const papers = { ...input.papers, returned: input.papers.returned + 1 };
        expect(makeProtocol(accepting({ ...input, papers }))).toMatchObject({ problem: { code: 'checks_fail', checks: expect.arrayContaining([expect.objectContaining({ code: 'batches_not_returned' })]) } });
        const printed = { ...input.papers, printed: input.papers.printed + 1 };
        expect(makeProtocol(accepting({ ...input, papers: printed }))).toMatchObject({ problem: { code: 'checks_fail' } });
      }),
    );
  });
  test('a differing pass without a settlement', () => {
    const contest = contestFor(3, 2);
    const input = inputFor(contest, [{ kind: 'strike-out', struck: [1] }], 5, [1]);
    const batches = input.batches.map((each) => ({ ...each, second: { ...each.second, content: passOfBallots([{ kind: 'strike-out', struck: [2] }]) } }));
    expect(makeProtocol({ ...input, batches })).toEqual({ ok: false, problem: { code: 'differences_open', count: 2 } });
  });
  test('a settlement that brings the figures out of balance', () => {
    const input = inputFor(contestFor(3, 2), [{ kind: 'strike-out', struck: [1] }], 5, [1]);
    const batches = input.batches.map((each) => ({
      ...each,
      second: { ...each.second, content: passOfBallots([{ kind: 'strike-out', struck: [1, 2] }]) },
      settlements: [{ cell: 'votes:2' as const, first: 1, second: 0, paper: 7, cause: 'other' as const, settledBy: [{ person: 'c', fullName: 'C' }] }],
    }));
    expect(makeProtocol({ ...input, batches })).toMatchObject({ problem: { code: 'checks_fail' } });
  });
});

test('9 the sum of the batches is the whole, and the whole is in the protocol', () => {
  fc.assert(
    fc.property(anyCount.chain((count) => fc.record({ count: fc.constant(count), sizes: cutAnyhow(count.ballots.length) })), ({ count: { contest, ballots, base }, sizes }) => {
      const input = inputFor(contest, ballots, base, sizes);
      const parts = countOf(contest, input.papers, input.batches.map((each) => ({ ...each, first: each.first.content, second: each.second.content, settlements: [] })));
      const whole = totalsFor(contest, ballots);
      expect(parts.totals).toEqual(whole);
      expect(addTotals(contest.names, parts.batches.map((each) => each.first))).toEqual(whole);
      const { result } = protocolOf(input);
      expect(result.names.map((each) => each.votes)).toEqual(whole.votes);
      expect(result.names.map((each) => each.against)).toEqual(whole.against);
      expect(result.names.every((each) => each.votes + each.against + each.neither === result.valid)).toBe(true);
      expect(result.valid + result.invalid.reduce((sum, each) => sum + each.papers, 0)).toBe(input.papers.returned);
    }),
  );
});

test('10 the outcome is the same whatever the order of papers, batches, entry and names', () => {
  const turned = (ballot: CountedBallot, to: readonly number[]): CountedBallot => {
    const place = (each: number): number => to.indexOf(each) + 1;
    if (ballot.kind === 'strike-out') return { kind: 'strike-out', struck: ballot.struck.map(place).toSorted((a, b) => a - b) };
    if (ballot.kind === 'tick') return { kind: 'tick', ticked: ballot.ticked.map(place).toSorted((a, b) => a - b) };
    return ballot.kind === 'boxes' ? { kind: 'boxes', marks: to.map((each) => ballot.marks[each - 1] ?? 'none') } : ballot;
  };
  const cases = anyCount.chain((count) =>
    fc.record({ count: fc.constant(count), ballots: shuffled(count.ballots), to: shuffled(Array.from({ length: count.contest.names }, (_, index) => index + 1)), sizes: cutAnyhow(count.ballots.length) }),
  );
  fc.assert(
    fc.property(cases, ({ count: { contest, ballots, base }, ballots: mixed, to, sizes }) => {
      const before = protocolOf(inputFor(contest, ballots, base, [ballots.length].filter((each) => each > 0))).result;
      const after = protocolOf(inputFor(contest, mixed, base, sizes)).result;
      expect(after).toEqual(before);
      const other = resultOf(contest, 'delegate-congress', base, totalsFor(contest, ballots.map((each) => turned(each, to))));
      const persons = (places: readonly number[]): number[] => places.map((place) => to[place - 1] ?? 0).toSorted((a, b) => a - b);
      expect(persons(other.elected)).toEqual(before.elected.toSorted((a, b) => a - b));
      expect(persons(other.tied)).toEqual(before.tied);
      expect([other.unfilled, other.next, other.rules]).toEqual([before.unfilled, before.next, before.rules]);
    }),
  );
});

test('11 one more vote for a person never makes that person lose, and touches no other row', () => {
  const withVote = (ballot: CountedBallot, place: number): CountedBallot | undefined => {
    if (ballot.kind === 'strike-out') return ballot.struck.includes(place) ? { kind: 'strike-out', struck: ballot.struck.filter((each) => each !== place) } : undefined;
    if (ballot.kind === 'tick') return ballot.ticked.includes(place) ? undefined : { kind: 'tick', ticked: [...ballot.ticked, place].toSorted((a, b) => a - b) };
    if (ballot.kind !== 'boxes' || ballot.marks[place - 1] === 'agree') return undefined;
    return { kind: 'boxes', marks: ballot.marks.map((mark, index) => (index === place - 1 ? 'agree' : mark)) };
  };
  fc.assert(
    fc.property(anyCount, fc.nat(), fc.nat(), ({ contest, ballots, base }, at, who) => {
      const place = (who % contest.names) + 1;
      const index = at % Math.max(1, ballots.length);
      const more = ballots[index] && withVote(ballots[index], place);
      if (!more || whyInvalid(more, contest) !== undefined) return;
      const [before, after] = [totalsFor(contest, ballots), totalsFor(contest, ballots.with(index, more))];
      expect(after.votes[place - 1]).toBe((before.votes[place - 1] ?? 0) + 1);
      for (const cell of cellsOf(contest.names).filter((each) => /^(votes|against):/.test(each) && !each.endsWith(`:${place}`))) expect(figureOf(after, cell)).toBe(figureOf(before, cell));
      const [was, is] = [resultOf(contest, 'delegate-congress', base, before), resultOf(contest, 'delegate-congress', base, after)];
      if (was.elected.includes(place)) expect(is.elected).toContain(place);
      if (was.tied.includes(place)) expect([...is.elected, ...is.tied]).toContain(place);
    }),
    { numRuns: 500 },
  );
});

describe('12 more than half, exactly', () => {
  test.each([[1, 1], [2, 2], [3, 2], [10, 6], [11, 6], [117, 59], [232, 117]])('of %i it is %i', (base, needed) => {
    const contest = contestFor(1, 1);
    expect(outcomeOf(contest, [needed], base, needed)).toMatchObject({ threshold: needed, elected: [1] });
    expect(outcomeOf(contest, [needed - 1], base, needed)).toMatchObject({ elected: [] });
  });
  test('for every whole number: twice the votes are more than the base, and one vote fewer is not', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (any) => {
        const base = Math.max(1, any);
        const { threshold } = outcomeOf(contestFor(1, 1), [0], base, 0);
        const needed = BigInt(threshold ?? 0);
        expect(Number.isSafeInteger(threshold) || base === Number.MAX_SAFE_INTEGER).toBe(true);
        expect(2n * needed > BigInt(base) && 2n * (needed - 1n) <= BigInt(base)).toBe(true);
      }),
    );
  });
});

test('13 the base is those summoned less each person named, and recomputes to the same number', () => {
  const keys = ['temporarilyElsewhere', 'exemptAbsent', 'suspended', 'excusedThroughout'] as const;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 20 }), fc.integer({ min: 21, max: 80 }), (away, summoned) => {
      const subtracted = away.map((as, index) => ({ person: `m${index}`, fullName: `Ông ${index}`, as }));
      const input = inputFor(contestFor(3, 2), [{ kind: 'strike-out', struck: [1] }], summoned, [1]);
      const { base, result } = protocolOf({ ...input, base: { meeting: 'members-congress', summoned, subtracted: subtracted.toReversed() } });
      const counted = Object.fromEntries(keys.map((key) => [key, base.subtracted.filter((each) => each.as === key).length]));
      expect(base.base).toBe(baseOf('members-congress', summoned, counted).base);
      expect(result.threshold).toBe(baseOf('members-congress', summoned, counted).threshold);
      expect(base.subtracted.map((each) => each.person)).toEqual(subtracted.map((each) => each.person).toSorted());
    }),
  );
});

test('14 equal votes at the last seat elect nobody silently; the next list is theirs', () => {
  fc.assert(
    fc.property(anyCount, ({ contest, ballots, base }) => {
      const totals = totalsFor(contest, ballots);
      const result = resultOf(contest, 'delegate-congress', base, totals);
      const votes = (place: number): number => totals.votes[place - 1] ?? 0;
      const out = Array.from({ length: contest.names }, (_, index) => index + 1).filter((place) => !result.elected.includes(place));
      for (const winner of result.elected) for (const loser of out) expect(votes(winner)).toBeGreaterThan(result.tied.includes(loser) || result.elected.length === contest.seats ? votes(loser) : -1);
      if (result.tied.length === 0) return;
      expect(new Set(result.tied.map(votes)).size).toBe(1);
      expect(result.tied.length).toBeGreaterThan(result.unfilled);
      expect(result.next).toBe(contest.roundKind === 'tie' || (contest.switchedOff.includes('R-244-32.6') && contest.pack.regulation !== 'association') ? 'congress-decides' : 'tie-ballot');
      expect(deriveRound(result, contest.names, 'tie-ballot')).toEqual({ kind: 'tie', seats: result.unfilled, places: result.tied });
    }),
    { numRuns: 500 },
  );
});

describe('15 a frozen list does not change under its hash', () => {
  const hash = (list: FrozenList): string => createHash('sha256').update(listText(list)).digest('hex');
  const frozen = listFor(contestFor(5, 3));
  const [one, other, ...rest] = frozen.names;
  const changed: readonly [string, Partial<FrozenList>][] = [
    ['a name', { names: frozen.names.map((each) => (each.place === 2 ? { ...each, fullName: 'Người 2 ' } : each)) }],
    ['a label', { names: frozen.names.map((each) => (each.place === 2 ? { ...each, label: 'Người 2 (1970)' } : each)) }],
    ['a person of the same name', { names: frozen.names.map((each) => (each.place === 2 ? { ...each, person: 'p9' } : each)) }],
    ['the order', { names: one && other ? [{ ...other, place: 1 }, { ...one, place: 2 }, ...rest] : [] }],
    ['a name fewer', { names: rest }],
    ['the seats', { seats: 4 }],
    ['the edition', { regulation: '190-QD/TW' }],
    ['a switch', { switchedOff: ['R-244-32.6'] }],
    ['the version', { version: 2 }],
    ['the round', { round: 2 }],
    ['its kind', { roundKind: 'tie' }],
    ['the election', { election: 'e2' }],
    ['the office', { office: 'standing-committee' }],
    ['the paper', { form: 'boxes' }],
    ['the organisation', { organisation: 'MT.13' }],
    ['the season', { season: 'mua-khac' }],
    ['the vote', { vote: { ...frozen.vote, against: 1 } }],
  ];
  test.each(changed)('%s', (_, change) => expect(hash({ ...frozen, ...change })).not.toBe(hash(frozen)));
  test('the same list in another order of its fields has the same hash', () => {
    const fields = Object.fromEntries(Object.entries(frozen).toReversed()) as unknown as FrozenList;
    expect(hash(fields)).toBe(hash(frozen));
  });
});

test('16 a paper of another election, round or version counts for nobody and is named', () => {
  fc.assert(
    fc.property(anyCount, fc.integer({ min: 1, max: 5 }), ({ contest, ballots, base }, strangers) => {
      const foreign = Array.from({ length: strangers }, (): CountedBallot => ({ kind: 'foreign' }));
      const [before, after] = [totalsFor(contest, ballots), totalsFor(contest, [...ballots, ...foreign])];
      expect(after).toMatchObject({ valid: before.valid, votes: before.votes, against: before.against });
      expect(figureOf(after, 'invalid:not-issued')).toBe(figureOf(before, 'invalid:not-issued') + strangers);
      const result = resultOf(contest, 'delegate-congress', base, after);
      expect(result.elected).toEqual(resultOf(contest, 'delegate-congress', base, before).elected);
      expect(result.invalid[0]).toMatchObject({ reason: 'not-issued' });
    }),
  );
  const contest = contestFor(4, 2);
  for (const ballot of [{ kind: 'boxes', marks: ['agree', 'agree', 'agree', 'agree'] }, { kind: 'tick', ticked: [1] }, { kind: 'strike-out', struck: [5] }] as const) {
    expect(readBallot(ballot, contest.form, contest.names).ok).toBe(false);
  }
});

test('24 a recount leaves the first count as it was, and says what it changes', () => {
  const frozen = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
    return value;
  };
  const cases = anyCount.chain(({ contest, ballots, base }) => fc.record({ contest: fc.constant(contest), ballots: fc.constant(ballots), base: fc.constant(base), again: fc.option(anyBallot(contest), { nil: undefined }) }));
  fc.assert(
    fc.property(cases, ({ contest, ballots, base, again }) => {
      const sizes = [ballots.length].filter((each) => each > 0);
      const first = frozen(inputFor(contest, ballots, base, sizes));
      const text = protocolText(protocolOf(first));
      const recounted = again && ballots.length > 0 ? ballots.with(0, again) : ballots;
      const sides = [ballots, recounted].map((each) => ({ totals: totalsFor(contest, each), result: resultOf(contest, 'delegate-congress', base, totalsFor(contest, each)) }));
      const [before, after] = sides as [(typeof sides)[0], (typeof sides)[0]];
      const said = recountOf(before, after);
      expect(said.cellsChanged === 0).toBe(JSON.stringify(before.totals) === JSON.stringify(after.totals));
      if (said.cellsChanged === 0) expect(said.verdict).toBe('confirmed');
      const second = protocolOf({ ...inputFor(contest, recounted, base, sizes), count: 2, recountOf: { count: 1, protocol: 'd'.repeat(64), ...said } });
      expect(second.recountOf).toMatchObject(said);
      expect(protocolText(protocolOf(first))).toBe(text);
      expect(contestOfList(first.list)).toEqual(contest);
    }),
  );
});
