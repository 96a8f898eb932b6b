import type { Db } from '#database/connect.ts';
import type { Contest } from '../core/contest.ts';
import { type Batch, type Count, countOf } from '../core/count.ts';
import { type PassContent, type PassName, totalsOfPass } from '../core/pass.ts';
import { blockersOf, type Finding, reconcileBox, reconcileIssue } from '../core/reconcile.ts';
import { type Arrangement, arrangementFor, type Cause, maySettle, type PassTaken, type Settlement, type TellerBoard } from '../core/settle.ts';
import { type Cell, figureOf } from '../core/totals.ts';
import type { ElectionAt } from './election-at.ts';
import type { TellerRow } from './store-elections.ts';
import { type BatchRow, batchRows, type ClosedRow, openedPasses, passRows, type PassRow, type SettlementRow, settlementRows, type WarningRow, warningRows } from './store-count.ts';
import { paperRows, type PaperState, paperState } from './store-lists.ts';

/** Everything about one count of one round that both passes have opened; nothing of a sealed or open pass is in it. */
export interface CountState {
  readonly papers: PaperState;
  readonly batches: readonly BatchRow[];
  readonly passes: readonly Omit<PassRow, 'sums'>[];
  readonly opened: readonly ClosedRow[];
  readonly said: readonly SettlementRow[];
  /** By id of the batch: what is settled. */
  readonly settlements: ReadonlyMap<string, readonly Settlement[]>;
  readonly count: Count;
  /** What does not balance: papers and count; errors block, warnings need acceptance. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly WarningRow[];
  /** Findings that still block the protocol. */
  readonly blockers: readonly Finding[];
}

export interface CountOf {
  readonly contest: Contest;
  readonly version: number;
  /** 1: the first count; 0 before the box is back. */
  readonly count: number;
}

export async function countState(db: Db, at: ElectionAt, round: number, of: CountOf): Promise<CountState> {
  const electionId = at.election.id;
  const papers = paperState(await paperRows(db, electionId, round, of.version));
  const batches = await batchRows(db, electionId, round);
  const passes = await passRows(db, electionId, round, of.count);
  const opened = await openedPasses(db, electionId, round, of.count);
  const said = await settlementRows(db, electionId, round, of.count);
  const board = boardOf(at.tellers);
  const parts = batches.map((batch): Batch => {
    const [first, second] = [contentOf(opened, batch.id, 'A'), contentOf(opened, batch.id, 'B')];
    const voices = said.filter((each) => each.batch_id === batch.id);
    const settlements = board === null || first === null || second === null ? [] : settlementsOf(of.contest, board, takenOf(passes, batch.id), { first, second }, voices);
    return { batch: batch.number, cut: batch.size, first, second, settlements };
  });
  const settlements = new Map(batches.map((batch, index) => [batch.id, parts[index]?.settlements ?? []]));
  const count = countOf(of.contest, { issued: papers.issued ?? 0, returned: papers.returned ?? 0 }, parts);
  const findings = [...paperFindings(papers), ...count.findings];
  const accepted = await warningRows(db, electionId, round);
  return { papers, batches, passes, opened, said, settlements, count, findings, accepted, blockers: blockersOf(findings, acceptedKeys(accepted, of.count)) };
}

export function paperFindings(papers: PaperState): Finding[] {
  const { printed, issued, spoiled, unused, present, returned } = papers;
  if (printed === null || issued === null || spoiled === null || unused === null || present === null) return [];
  return [...reconcileIssue({ printed, issued, spoiled, unused }, present), ...(returned === null ? [] : reconcileBox({ issued, returned }))];
}

/** Warnings of the papers are accepted once for all counts, those of a count for that count. */
export function acceptedKeys(accepted: readonly WarningRow[], count: number): Set<string> {
  return new Set(accepted.filter((each) => each.count === 0 || each.count === count).map((each) => each.facts));
}

export function boardOf(tellers: readonly TellerRow[]): TellerBoard | null {
  const head = tellers.find((each) => each.role === 'head');
  if (!head) return null;
  return {
    head: head.participant, tellers: tellers.filter((each) => each.role !== 'watcher').map((each) => each.participant),
    watcher: tellers.find((each) => each.role === 'watcher')?.participant ?? null,
  };
}

export function arrangementOf(tellers: readonly TellerRow[]): Arrangement | null {
  const board = boardOf(tellers);
  return board === null ? null : arrangementFor(board.tellers.length);
}

export function takenOf(passes: readonly Pick<PassRow, 'batch_id' | 'pass' | 'participant'>[], batch: string): PassTaken[] {
  return passes.filter((each) => each.batch_id === batch).map((each) => ({ pass: each.pass, by: each.participant }));
}

export function contentOf(opened: readonly ClosedRow[], batch: string, pass: PassName): PassContent | null {
  const row = opened.find((each) => each.batch_id === batch && each.pass === pass);
  return row ? (JSON.parse(row.content) as PassContent) : null;
}

/** What was said of each cell becomes a settlement when those who must say it say the same. */
function settlementsOf(contest: Contest, board: TellerBoard, taken: readonly PassTaken[], passes: { readonly first: PassContent; readonly second: PassContent }, said: readonly SettlementRow[]): Settlement[] {
  const [first, second] = [totalsOfPass(contest, passes.first), totalsOfPass(contest, passes.second)];
  return [...new Set(said.map((each) => each.cell as Cell))].flatMap((cell): Settlement[] => {
    const voices = said.filter((each) => each.cell === cell);
    const settlers = voices.map((each) => each.participant).toSorted();
    const [voice] = voices;
    if (!voice || !maySettle(board, taken, settlers).ok || voices.some((each) => each.paper !== voice.paper)) return [];
    return [{ cell, first: figureOf(first, cell), second: figureOf(second, cell), paper: voice.paper, cause: voice.cause as Cause, settledBy: settlers }];
  });
}
