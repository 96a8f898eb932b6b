import { type Comparison, comparePasses } from './compare.ts';
import type { Contest } from './contest.ts';
import { type PassContent, totalsOfPass } from './pass.ts';
import { error, type Finding, type Papers, reconcileCount, warning } from './reconcile.ts';
import { balanceOf } from './rules/balance.ts';
import { type Settlement, settledTotals } from './settle.ts';
import { addTotals, type Cell, type Totals } from './totals.ts';

/** One batch of papers with its two passes; null: not finished. */
export interface Batch {
  /** 1, 2, 3 … within the count. */
  readonly batch: number;
  /** Papers cut off the pile for it. */
  readonly cut: number;
  readonly first: PassContent | null;
  readonly second: PassContent | null;
  readonly settlements: readonly Settlement[];
}

/** A batch whose two passes are finished. */
export interface ComparedBatch {
  readonly batch: number;
  readonly cut: number;
  readonly first: Totals;
  readonly second: Totals;
  readonly comparison: Comparison;
  /** Differences without a settlement; empty: `totals` hold. */
  readonly open: readonly Cell[];
  /** The agreed figures, those of the paper where the passes differed; null while a difference is open. */
  readonly totals: Totals | null;
}

export function compareBatch(contest: Contest, batch: Batch): ComparedBatch | null {
  if (batch.first === null || batch.second === null) return null;
  const first = totalsOfPass(contest, batch.first);
  const comparison = comparePasses(contest, batch.first, batch.second);
  const { totals, open } = settledTotals(contest.names, first, comparison.cells, batch.settlements);
  return { batch: batch.batch, cut: batch.cut, first, second: totalsOfPass(contest, batch.second), comparison, open, totals };
}

/** A whole count: its batches, the sums of all, and what speaks against making the protocol. */
export interface Count {
  /** Those whose two passes are finished. */
  readonly batches: readonly ComparedBatch[];
  /** Batches with a pass that is not finished. */
  readonly unfinished: readonly number[];
  /** Null while a batch is unfinished or a difference open. */
  readonly totals: Totals | null;
  readonly findings: readonly Finding[];
}

/**
 * Brings all batches of a count together. The order in which they come does not matter.
 * @rule R-244-M.1 parts make the whole, per batch and over all
 */
export function countOf(contest: Contest, papers: Pick<Papers, 'issued' | 'returned'>, batches: readonly Batch[]): Count {
  const ordered = batches.toSorted((a, b) => a.batch - b.batch);
  const compared = ordered.map((each) => compareBatch(contest, each)).filter((each) => each !== null);
  const unfinished = ordered.filter((each) => each.first === null || each.second === null).map((each) => each.batch);
  const settled = compared.map((each) => each.totals).filter((each) => each !== null);
  const totals = unfinished.length === 0 && settled.length === compared.length ? addTotals(contest.names, settled) : null;
  const findings = [
    ...compared.flatMap((each) => findingsOfBatch(contest, each)),
    ...(totals ? [...balanceOf(contest, totals, null), ...reconcileCount(papers, totals)] : []),
  ];
  return { batches: compared, unfinished, totals, findings };
}

function findingsOfBatch(contest: Contest, { batch, cut, comparison, open, totals }: ComparedBatch): Finding[] {
  if (totals === null) return [error({ code: 'batch_not_settled', batch, differences: open.length })];
  return [
    ...(totals.papers !== cut ? [error({ code: 'batch_not_complete', batch, papers: totals.papers, cut })] : []),
    ...(comparison.hidden.length > 0 ? [warning({ code: 'kinds_differ', batch, cells: comparison.hidden.join(' ') })] : []),
    ...balanceOf(contest, totals, batch),
  ];
}

export const SMALLEST_BATCH = 25;
export const LARGEST_BATCH = 50;

/**
 * Cuts the pile into batches of `size`, or into even ones where the last would fall outside 25 to 50; a small hall has one batch.
 * @returns papers per batch, in sum all of them; empty when nothing was returned
 */
export function cutBatches(returned: number, size: number): number[] {
  if (returned === 0) return [];
  const batches = Math.max(1, Math.min(Math.ceil(returned / size), Math.floor(returned / SMALLEST_BATCH)));
  const last = returned - size * (batches - 1);
  if (batches > 1 && last >= SMALLEST_BATCH && last <= size) return [...Array.from({ length: batches - 1 }, () => size), last];
  return shareEvenly(returned, batches);
}

function shareEvenly(all: number, parts: number): number[] {
  return Array.from({ length: parts }, (_, index) => Math.floor(all / parts) + (index < all % parts ? 1 : 0));
}
