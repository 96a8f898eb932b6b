import { randomUUID } from 'node:crypto';
import { assert } from '#foundation/assert.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type { issue as issueOperation, printRun as printOperation, returnBox as boxOperation } from '../contract.ts';
import { cutBatches } from '../core/count.ts';
import type { PaperProblem } from '../core/problems.ts';
import { type Finding, reconcileBox, reconcileIssue } from '../core/reconcile.ts';
import { type ElectionAt, tellerOf, type Work, workAtElection } from './election-at.ts';
import { baseFacts, electorateOf } from './electorate.ts';
import { findingView, type FindingView } from './finding-view.ts';
import { insertBatches, insertCount } from './store-count.ts';
import { setRound } from './store-elections.ts';
import { insertPaper, paperRows, type PaperState, paperState } from './store-lists.ts';

/** Papers printed, handed out, back from the box. Sums alone are kept: nobody can tell who got which paper. @rule R-190-8.2, R-244-M.1 */

interface Papers {
  readonly state: PaperState;
  /** What a row of this version names. */
  readonly of: { readonly election_id: string; readonly round: number; readonly version: number };
}

async function papersOf(tx: Tx, { election, round }: ElectionAt): Promise<Result<Papers, PaperProblem>> {
  if (round.list_open) return fail({ code: 'list_not_frozen' });
  const of = { election_id: election.id, round: round.round, version: round.list_version };
  const state = paperState(await paperRows(tx, election.id, round.round, round.list_version));
  return state.returned === null ? ok({ state, of }) : fail({ code: 'box_returned' });
}

function eventFacts({ of }: Papers) {
  return { election: of.election_id, round: of.round, version: of.version };
}

export function printRun(shell: Shell, actor: Actor, input: InputOf<typeof printOperation>): Answer<typeof printOperation> {
  return workAtElection(shell, actor, 'record', 'elections.print_run', input, async (tx, at, entry): Work<{ printed: number }, PaperProblem> => {
    const papers = await papersOf(tx, at);
    if (!papers.ok) return papers;
    await insertPaper(tx, { ...papers.value.of, kind: 'printed', printed: input.printed }, entry);
    const printed = (papers.value.state.printed ?? 0) + input.printed;
    return ok({ events: [{ kind: 'elections.papers_printed', ...eventFacts(papers.value), printed: input.printed }], answer: { printed } });
  });
}

export function issue(shell: Shell, actor: Actor, input: InputOf<typeof issueOperation>): Answer<typeof issueOperation> {
  return workAtElection(shell, actor, 'count', 'elections.issue', input, async (tx, at, entry): Work<{ findings: FindingView[] }, PaperProblem> => {
    if (!tellerOf(at, actor)) return fail({ code: 'not_a_teller' });
    const papers = await papersOf(tx, at);
    if (!papers.ok) return papers;
    const { printed } = papers.value.state;
    if (printed === null) return fail({ code: 'not_printed' });
    const { present, issued, spoiled, unused } = input;
    const findings = reconcileIssue({ printed, issued, spoiled, unused }, present);
    const refused = findings.filter((each) => each.severity === 'error');
    if (refused.length > 0) return fail({ code: 'papers_refused', findings: refused });
    const voters = await electorateOf(tx, at.place, at.election);
    assert(voters, 'an election has voters');
    await insertPaper(tx, { ...papers.value.of, kind: 'issued', present, issued, spoiled, unused }, entry);
    return ok({ events: [{ kind: 'elections.papers_issued', ...eventFacts(papers.value), present, issued, spoiled, unused, base: baseFacts(voters) }], answer: { findings: views(at, findings) } });
  });
}

type Box = { batches: { batch: string; number: number; size: number }[]; findings: FindingView[] };

export function returnBox(shell: Shell, actor: Actor, input: InputOf<typeof boxOperation>): Answer<typeof boxOperation> {
  return workAtElection(shell, actor, 'count', 'elections.return_box', input, async (tx, at, entry): Work<Box, PaperProblem> => {
    if (!tellerOf(at, actor)) return fail({ code: 'not_a_teller' });
    const papers = await papersOf(tx, at);
    if (!papers.ok) return papers;
    const { issued } = papers.value.state;
    if (issued === null) return fail({ code: 'not_issued' });
    const { returned } = input;
    const batches = cutBatches(returned, input.batchSize).map((size, index) => ({ batch: randomUUID(), number: index + 1, size }));
    await insertPaper(tx, { ...papers.value.of, kind: 'returned', returned }, entry);
    await insertBatches(tx, at.election.id, at.round.round, batches.map(({ batch, number, size }) => ({ id: batch, number, size })));
    await insertCount(tx, at.election.id, at.round.round, 1, '', entry);
    await setRound(tx, at.election.id, at.round.round, { count: 1 });
    return ok({ events: [{ kind: 'elections.box_returned', ...eventFacts(papers.value), returned, batches }], answer: { batches, findings: views(at, reconcileBox({ issued, returned })) } });
  });
}

function views(at: ElectionAt, findings: readonly Finding[]): FindingView[] {
  return findings.map((each) => findingView(at.pack, each));
}
