import { type Contest, contestOf } from '#elections/core/contest.ts';
import { type Batch, countOf } from '#elections/core/count.ts';
import { packOf } from '#elections/core/packs/packs.ts';
import { passOfBallots, passOfSums, type PassContent, passText } from '#elections/core/pass.ts';
import { blockersOf, reconcileIssue } from '#elections/core/reconcile.ts';
import { resultOf as resultOfTheRoom } from '#elections/core/result.ts';
import type { Settlement } from '#elections/core/settle.ts';
import type { Totals } from '#elections/core/totals.ts';
import type { Json } from '#verifier/canonical.ts';
import { againstOf, invalidOf, papersOf, validOf, votesOf } from '#verifier/congress/figures.ts';
import { readList } from '#verifier/congress/frozen-list.ts';
import { figuresOf } from '#verifier/congress/passes.ts';
import { type Count, type List, resultOf, type Settled } from '#verifier/congress/protocol.ts';
import { REASONS } from '#verifier/congress/regulations.ts';
import { plainTotals, type RandomBatch, type RandomElection } from './random-election.ts';

/** What either counter says of a round, in one form; `blocked`: there is no result, the figures do not balance. */
export interface Said {
  readonly blocked: boolean;
  readonly totals: Totals | null;
  readonly result: {
    readonly threshold: number | null;
    readonly elected: readonly number[];
    readonly tied: readonly number[];
    readonly unfilled: number;
    readonly next: string;
    readonly rules: readonly string[];
    readonly unconfirmed: readonly string[];
  } | null;
}

function contest({ regulation, switchedOff, office, roundKind, names, seats }: RandomElection): Contest {
  return contestOf({ pack: packOf(regulation), switchedOff, office, roundKind, names, seats });
}

function contentOf(papers: RandomBatch['first'], sums: boolean, of: RandomElection): PassContent {
  return sums ? passOfSums(plainTotals(papers, of) as Totals) : passOfBallots(papers);
}

/** Every difference is settled by what lies on the table. */
function settlements(batch: RandomBatch, of: RandomElection): { readonly cell: string; readonly first: number; readonly second: number; readonly paper: number }[] {
  const [first, second, paper] = [batch.first, batch.second, batch.papers].map((papers) => cellsOf(papers, of));
  return Object.keys(paper ?? {}).filter((cell) => first?.[cell] !== second?.[cell]).map((cell) => ({ cell, first: first?.[cell] ?? 0, second: second?.[cell] ?? 0, paper: paper?.[cell] ?? 0 }));
}

const ALL_REASONS = ['not-issued', 'too-many-names', 'votes-for-nobody', 'single-not-one-box', 'name-outside-list', 'marked', 'by-ruling'];

function cellsOf(papers: RandomBatch['first'], of: RandomElection): Record<string, number> {
  const { papers: all, valid, invalid, votes, against } = plainTotals(papers, of);
  const cells: Record<string, number> = { papers: all, valid };
  for (const reason of ALL_REASONS) cells[`invalid:${reason}`] = invalid.find((each) => each.reason === reason)?.papers ?? 0;
  for (const [at, figure] of votes.entries()) cells[`votes:${at + 1}`] = figure;
  for (const [at, figure] of against.entries()) cells[`against:${at + 1}`] = figure;
  return cells;
}

const printed = ({ issued, spoiled, unused }: RandomElection): number => issued + spoiled + unused;
const returned = ({ batches }: RandomElection): number => batches.reduce((sum, each) => sum + each.papers.length, 0);
const base = ({ summoned, subtracted }: RandomElection): number => summoned - subtracted.length;

/** The counter of the elections room. */
export function saidByTheRoom(of: RandomElection): Said {
  const batches = of.batches.map((each, at): Batch => ({
    batch: at + 1, cut: each.papers.length, first: contentOf(each.first, each.firstSums, of), second: contentOf(each.second, each.secondSums, of),
    settlements: settlements(each, of).map((settled) => ({ ...settled, cause: 'other', settledBy: [] }) as unknown as Settlement),
  }));
  const papers = { printed: printed(of), issued: of.issued, spoiled: of.spoiled, unused: of.unused, returned: returned(of) };
  const count = countOf(contest(of), papers, batches);
  const blocked = count.totals === null || [...count.findings, ...reconcileIssue(papers, of.present)].some((finding) => blockersOf([finding], new Set()).length > 0 && finding.severity === 'error');
  if (count.totals === null || blocked) return { blocked: true, totals: count.totals, result: null };
  const { threshold, elected, tied, unfilled, next, rules, unconfirmed } = resultOfTheRoom(contest(of), of.meeting, base(of), count.totals);
  return { blocked: false, totals: count.totals, result: { threshold, elected, tied, unfilled, next, rules, unconfirmed } };
}

function listOf({ form, names, office, regulation, roundKind, seats, switchedOff }: RandomElection): List {
  const all = Array.from({ length: names }, (_, at) => ({ fullName: `Người ${at + 1}`, label: `Người ${at + 1}`, person: `p${at + 1}`, place: at + 1 }));
  const list = readList(
    { election: 'e', form, format: 'daihoi-list', names: all, office, organisation: 'O', regulation, round: 1, roundKind, season: 's', seats, switchedOff, v: 1, version: 1, vote: { against: 0, for: 1, other: 0 } }, 's/O',
  );
  if ('field' in list) throw new Error(`a list of the page's form was refused: ${list.field}`);
  return list;
}

const NOBODY = { person: '', fullName: '' };

/** The second counter, from the bytes that stand in the record. */
export function saidByTheVerifier(of: RandomElection): Said {
  const list = listOf(of);
  const pass = (papers: RandomBatch['first'], sums: boolean) => {
    const figures = figuresOf(JSON.parse(passText(contentOf(papers, sums, of))) as Json, list);
    if (!figures) throw new Error('a pass of the room cannot be read');
    return { by: NOBODY, kind: 'ballots', commitment: '', figures };
  };
  const count: Count = {
    list, present: of.present, papers: { printed: printed(of), issued: of.issued, spoiled: of.spoiled, unused: of.unused, returned: returned(of) },
    base: { meeting: of.meeting, summoned: of.summoned, subtracted: of.subtracted.map((reason, at) => ({ person: `q${at}`, fullName: '', as: String(reason) })) },
    batches: of.batches.map((each, at) => ({
      batch: at + 1, cut: each.papers.length, first: pass(each.first, each.firstSums), second: pass(each.second, each.secondSums),
      settled: new Map(settlements(each, of).map(({ cell, ...settled }): [string, Settled] => [cell, { ...settled, cause: 'other', settledBy: [] }])),
    })),
  };
  const said = resultOf(count);
  if ('code' in said) return { blocked: true, totals: null, result: null };
  const { figures, outcome: { threshold, elected, tied, unfilled, next, rules, unconfirmed } } = said;
  return {
    blocked: false, result: { threshold, elected, tied, unfilled, next, rules, unconfirmed },
    totals: {
      papers: papersOf(figures), valid: validOf(figures), votes: votesOf(figures, of.names), against: againstOf(figures, of.names),
      invalid: REASONS.map((reason) => ({ reason, papers: invalidOf(figures, reason) })).filter((each) => each.papers > 0),
    },
  };
}

/** Where the two disagree, or undefined. */
export function disagreement(of: RandomElection): { readonly room: Said; readonly verifier: Said } | undefined {
  const [room, verifier] = [saidByTheRoom(of), saidByTheVerifier(of)];
  const comparable = (said: Said): string => JSON.stringify(said.blocked ? { blocked: true } : said, (_key, value: unknown) => (value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).toSorted()) : value));
  return comparable(room) === comparable(verifier) ? undefined : { room, verifier };
}

