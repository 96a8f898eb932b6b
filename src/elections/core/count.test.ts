import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePasses } from './compare.ts';
import { type Batch, compareBatch, countOf, cutBatches } from './count.ts';
import type { CountedBallot } from './counted-ballot.ts';
import { type PassContent, passOfBallots, passOfSums, totalsOfPass } from './pass.ts';
import { blockersOf, type Finding, findingKey, reconcileBox, reconcileCount, reconcileIssue } from './reconcile.ts';
import { balanceOf } from './rules/balance.ts';
import { arrangementFor, maySettle, mayTakePass, type Settlement } from './settle.ts';
import { anyCount, contestFor } from './testing/cases.ts';
import type { Totals } from './totals.ts';

const contest = contestFor(3, 2);
const struck = (...places: number[]): CountedBallot => ({ kind: 'strike-out', struck: places });
const settlement = (over: Partial<Settlement>): Settlement => ({ cell: 'votes:1', first: 0, second: 0, paper: 0, cause: 'a-misread', settledBy: ['c'], ...over });
const batchOf = (over: Partial<Batch>): Batch => ({ batch: 1, cut: 2, first: null, second: null, settlements: [], ...over });
const codes = (findings: readonly Finding[]): string[] => findings.map((each) => each.code);

describe('two passes of a batch', () => {
  const first = passOfBallots([struck(1), struck(2)]);

  test('agree whatever the order of the papers', () => expect(comparePasses(contest, first, passOfBallots([struck(2), struck(1)]))).toEqual({ cells: [], kinds: [], hidden: [] }));

  test('differ in each figure that a misread paper touches', () => {
    expect(comparePasses(contest, first, passOfBallots([struck(1), struck(3)]))).toEqual({
      cells: [{ cell: 'votes:2', first: 1, second: 2 }, { cell: 'votes:3', first: 2, second: 1 }],
      kinds: [{ ballot: struck(2), first: 1, second: 0 }, { ballot: struck(3), first: 0, second: 1 }],
      hidden: [],
    });
  });

  test('differ in validity: a paper that one held for marked', () => {
    const cells = comparePasses(contest, first, passOfBallots([struck(1), { kind: 'invalid', reason: 'marked' }])).cells.map((each) => each.cell);
    expect(cells).toEqual(['valid', 'invalid:marked', 'votes:1', 'votes:3']);
  });

  test('slips that cancel each other out leave the figures and show in the kinds', () => {
    const wide = contestFor(3, 2);
    const one = passOfBallots([struck(1), struck(1, 2)]);
    const other = passOfBallots([struck(1, 2), struck(1)]);
    expect(comparePasses(wide, one, other).kinds).toEqual([]);
    const swapped = passOfBallots([struck(1, 3), struck(2)]);
    const back = passOfBallots([struck(2, 3), struck(1)]);
    const comparison = comparePasses(wide, swapped, back);
    expect(comparison.cells).toEqual([]);
    expect(comparison.kinds).toHaveLength(4);
    expect(comparison.hidden).not.toEqual([]);
    expect(countOf(wide, { issued: 2, returned: 2 }, [batchOf({ first: swapped, second: back })]).findings).toMatchObject([{ code: 'kinds_differ', severity: 'warning', batch: 1, cells: comparison.hidden.join(' ') }]);
  });

  test('a slip alike on two papers hides in a figure that agrees, even where another differs', () => {
    const five = contestFor(5, 4);
    const one = passOfBallots([struck(1, 5), struck(2), struck(4)]);
    const other = passOfBallots([struck(1), struck(2, 5), struck(3)]);
    expect(comparePasses(five, one, other)).toMatchObject({ cells: [{ cell: 'votes:3' }, { cell: 'votes:4' }], hidden: ['votes:5'] });
    expect(comparePasses(five, passOfBallots([struck(1), struck(4)]), passOfBallots([struck(1), struck(3)])).hidden).toEqual([]);
  });

  test('both boxes or none: no figure differs and nothing is hidden', () => {
    const boxes = (...marks: ('agree' | 'both' | 'none')[]): PassContent => passOfBallots([{ kind: 'boxes', marks }]);
    expect(comparePasses(contestFor(2, 2), boxes('agree', 'both'), boxes('agree', 'none'))).toMatchObject({ cells: [], kinds: [{}, {}], hidden: [] });
  });

  test('sums against papers are compared in the figures alone', () => {
    const totals = totalsOfPass(contest, first);
    expect(comparePasses(contest, passOfSums(totals), first)).toEqual({ cells: [], kinds: [], hidden: [] });
    expect(comparePasses(contest, passOfSums({ ...totals, papers: 3 }), first).cells).toEqual([{ cell: 'papers', first: 3, second: 2 }]);
  });
});

describe('settling against the paper', () => {
  const batch = batchOf({ first: passOfBallots([struck(1), struck(2)]), second: passOfBallots([struck(1), struck(3)]) });

  test('a difference stays open until every cell has the figure of the paper', () => {
    const half = { ...batch, settlements: [settlement({ cell: 'votes:2', paper: 1 })] };
    expect(compareBatch(contest, batch)).toMatchObject({ totals: null, open: ['votes:2', 'votes:3'] });
    expect(compareBatch(contest, half)).toMatchObject({ totals: null, open: ['votes:3'] });
    expect(codes(countOf(contest, { issued: 2, returned: 2 }, [half]).findings)).toEqual(['batch_not_settled']);
    const whole = { ...half, settlements: [...half.settlements, settlement({ cell: 'votes:3', paper: 2 })] };
    expect(compareBatch(contest, whole)).toMatchObject({ open: [], totals: { votes: [1, 1, 2] } });
  });

  test('a settlement of a cell in which both agree changes nothing', () => {
    const settled = compareBatch(contest, { ...batch, second: batch.first, settlements: [settlement({ cell: 'votes:1', paper: 2 })] });
    expect(settled?.totals).toEqual(settled?.first);
  });

  test('a batch with an open pass is unfinished, and so is the count', () => {
    expect(compareBatch(contest, { ...batch, second: null })).toBeNull();
    expect(countOf(contest, { issued: 2, returned: 2 }, [{ ...batch, second: null }])).toMatchObject({ unfinished: [1], totals: null, findings: [] });
  });

  test.each([[1, 'one-teller-watched'], [2, 'both-settle'], [3, 'third-settles'], [5, 'third-settles']] as const)('%i tellers: %s', (tellers, arrangement) => expect(arrangementFor(tellers)).toBe(arrangement));

  const passes = [{ pass: 'A', by: 'a' }, { pass: 'B', by: 'b' }] as const;
  test('three tellers: one who made neither pass looks at the paper', () => {
    const board = { head: 'a', tellers: ['a', 'b', 'c'], watcher: null };
    expect(maySettle(board, passes, ['c'])).toEqual({ ok: true, value: 'third-settles' });
    expect(maySettle(board, passes, ['a', 'c'])).toMatchObject({ ok: true });
    for (const settlers of [['a'], ['b'], ['a', 'b']]) expect(maySettle(board, passes, settlers)).toMatchObject({ problem: { code: 'settler_made_pass' } });
    for (const settlers of [[], ['x'], ['c', 'x']]) expect(maySettle(board, passes, settlers)).toMatchObject({ problem: { code: 'settler_not_allowed' } });
    expect(maySettle(board, passes.slice(0, 1), ['c'])).toMatchObject({ problem: { code: 'passes_not_finished' } });
  });
  test('two tellers: both; one teller: with the watcher', () => {
    expect(maySettle({ head: 'a', tellers: ['a', 'b'], watcher: null }, passes, ['b', 'a'])).toEqual({ ok: true, value: 'both-settle' });
    expect(maySettle({ head: 'a', tellers: ['a', 'b'], watcher: null }, passes, ['a'])).toMatchObject({ problem: { code: 'both_needed' } });
    expect(maySettle({ head: 'a', tellers: ['a'], watcher: 'w' }, [passes[0], { pass: 'B', by: 'w' }], ['a', 'w'])).toEqual({ ok: true, value: 'one-teller-watched' });
    expect(maySettle({ head: 'a', tellers: ['a'], watcher: 'w' }, passes, ['a'])).toMatchObject({ problem: { code: 'both_needed' } });
  });
  test('nobody makes both passes', () => {
    const board = { head: 'a', tellers: ['a', 'b'], watcher: null };
    expect(mayTakePass(board, [], 'a', 'A')).toEqual({ ok: true, value: { pass: 'A', by: 'a' } });
    expect(mayTakePass(board, [passes[0]], 'a', 'B')).toMatchObject({ problem: { code: 'same_person_both_passes' } });
    expect(mayTakePass(board, [passes[0]], 'b', 'A')).toMatchObject({ problem: { code: 'pass_taken', pass: 'A' } });
    expect(mayTakePass(board, [], 'x', 'A')).toMatchObject({ problem: { code: 'not_a_teller' } });
    expect(mayTakePass({ head: 'a', tellers: ['a'], watcher: null }, [], 'a', 'A')).toMatchObject({ problem: { code: 'watcher_needed' } });
    expect(mayTakePass({ head: 'a', tellers: ['a'], watcher: 'w' }, [passes[0]], 'a', 'B')).toMatchObject({ problem: { code: 'same_person_both_passes' } });
    expect(mayTakePass({ head: 'a', tellers: ['a'], watcher: 'w' }, [passes[0]], 'w', 'B')).toMatchObject({ ok: true });
  });
});

describe('R-244-M.1 the papers reconcile', () => {
  test.each<[string, Parameters<typeof reconcileIssue>, string[]]>([
    ['in order', [{ printed: 60, issued: 57, spoiled: 1, unused: 2 }, 57], []],
    ['a printed paper is missing', [{ printed: 60, issued: 57, spoiled: 1, unused: 1 }, 57], ['printed_not_accounted']],
    ['one too many handed out', [{ printed: 60, issued: 58, spoiled: 0, unused: 2 }, 57], ['issued_above_present']],
    ['somebody took none', [{ printed: 60, issued: 56, spoiled: 0, unused: 4 }, 57], ['issued_below_present']],
  ])('%s', (_, input, expected) => expect(codes(reconcileIssue(...input))).toEqual(expected));

  test.each([[57, 57, []], [57, 58, ['returned_above_issued']], [57, 56, ['not_all_returned']], [57, 0, ['nothing_returned']], [0, 0, []]])('%i issued, %i back: %j', (issued, returned, expected) =>
    expect(reconcileBox({ issued, returned })).toMatchObject(expected.map((code) => ({ code, severity: 'warning' }))));

  test('TS-13 one more than issued is fine once the foreign paper is found', () => {
    const totals: Totals = { papers: 11, valid: 10, invalid: [{ reason: 'not-issued', papers: 1 }], votes: [10], against: [0] };
    expect(reconcileCount({ issued: 10, returned: 11 }, totals)).toEqual([]);
    expect(codes(reconcileCount({ issued: 10, returned: 11 }, { ...totals, valid: 11, invalid: [] }))).toEqual(['own_papers_above_issued']);
    expect(codes(reconcileCount({ issued: 10, returned: 12 }, totals))).toEqual(['batches_not_returned']);
  });

  test('an acceptance covers a warning with its figures, never an error', () => {
    const [warning] = reconcileBox({ issued: 57, returned: 56 }) as [Finding];
    const accepted = new Set([findingKey(warning)]);
    expect(blockersOf([warning], accepted)).toEqual([]);
    expect(blockersOf(reconcileBox({ issued: 57, returned: 55 }), accepted)).toHaveLength(1);
    const [error] = reconcileIssue({ printed: 1, issued: 0, spoiled: 0, unused: 0 }, 0) as [Finding];
    expect(blockersOf([error], new Set([findingKey(error)]))).toEqual([error]);
  });

  const totals: Totals = { papers: 3, valid: 2, invalid: [{ reason: 'marked', papers: 1 }], votes: [2, 1, 1], against: [0, 0, 0] };
  test.each<[string, Totals]>([
    ['parts_do_not_sum', { ...totals, valid: 3 }],
    ['votes_above_valid', { ...totals, votes: [3, 0, 0] }],
    ['votes_above_choices', { ...totals, votes: [2, 2, 1] }],
    ['votes_below_valid', { ...totals, votes: [1, 0, 0] }],
    ['against_without_box', { ...totals, against: [0, 1, 0] }],
    ['reason_impossible', { ...totals, invalid: [{ reason: 'single-not-one-box', papers: 1 }] }],
  ])('%s is an error', (code, wrong) => {
    expect(balanceOf(contest, totals, 1)).toEqual([]);
    expect(balanceOf(contest, wrong, 1)).toContainEqual(expect.objectContaining({ code, severity: 'error', batch: 1 }));
  });
  test('boxes: one person says yes or no, several may say neither', () => {
    const single: Totals = { papers: 3, valid: 3, invalid: [], votes: [2], against: [0] };
    expect(codes(balanceOf(contestFor(1, 1), single, null))).toEqual(['single_not_balanced']);
    expect(balanceOf(contestFor(2, 2), { ...single, votes: [0, 0], against: [0, 1] }, null)).toEqual([]);
    expect(codes(balanceOf(contestFor(2, 2), { ...single, valid: 2, invalid: [{ reason: 'too-many-names', papers: 1 }], votes: [0, 0], against: [0, 0] }, null))).toEqual(['reason_impossible']);
  });

  test('a batch with fewer papers than were cut, or more, is an error', () => {
    const papers: PassContent = passOfBallots([struck(1)]);
    expect(codes(countOf(contest, { issued: 2, returned: 2 }, [batchOf({ first: papers, second: papers })]).findings)).toEqual(['batch_not_complete', 'batches_not_returned']);
    expect(codes(countOf(contest, { issued: 1, returned: 1 }, [batchOf({ cut: 0, first: papers, second: papers })]).findings)).toEqual(['batch_not_complete']);
  });
});

test('whatever papers come, their totals balance', () => {
  fc.assert(
    fc.property(anyCount, ({ contest: any, ballots }) => {
      expect(balanceOf(any, totalsOfPass(any, passOfBallots(ballots)), null)).toEqual([]);
    }),
  );
});

describe('cutting the pile', () => {
  test.each([
    [0, 50, []],
    [1, 50, [1]],
    [49, 50, [49]],
    [50, 25, [25, 25]],
    [51, 50, [26, 25]],
    [75, 50, [50, 25]],
    [30, 25, [30]],
    [348, 50, [50, 50, 50, 50, 50, 50, 48]],
  ])('%i papers by %i: %j', (returned, size, expected) => expect(cutBatches(returned, size)).toEqual(expected));

  test('all papers, none of a batch outside 25 to 50, but of a small hall', () => {
    fc.assert(
      fc.property(fc.integer({ min: 25, max: 5000 }), fc.integer({ min: 25, max: 50 }), (returned, size) => {
        const batches = cutBatches(returned, size);
        expect(batches.reduce((sum, each) => sum + each, 0)).toBe(returned);
        expect(Math.min(...batches)).toBeGreaterThanOrEqual(25);
        expect(Math.max(...batches)).toBeLessThanOrEqual(50);
      }),
    );
  });
});
