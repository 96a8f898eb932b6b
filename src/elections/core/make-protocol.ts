import { type Canonical, canonicalJson } from '#foundation/canonical.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { formatShare } from '#foundation/vietnamese-format.ts';
import { type Contest, contestOf } from './contest.ts';
import { type Batch, type ComparedBatch, type Count, countOf } from './count.ts';
import type { FrozenList } from './list.ts';
import { packOf } from './packs/packs.ts';
import type { PassContent } from './pass.ts';
import type { Named, Protocol, ProtocolDifference, ProtocolName, ProtocolPass, ProtocolWarning } from './protocol.ts';
import { type Finding, reconcileBox, reconcileIssue } from './reconcile.ts';
import { type RoundResult, resultOf } from './result.ts';
import { reasonOf } from './result-reasons.ts';
import type { Settlement } from './settle.ts';
import { cellsOf, figureOf, type Totals } from './totals.ts';

export interface PassOfProtocol {
  readonly by: Named;
  readonly commitment: string;
  readonly content: PassContent;
}

export interface BatchOfProtocol {
  readonly batch: number;
  readonly cut: number;
  readonly first: PassOfProtocol;
  readonly second: PassOfProtocol;
  readonly settlements: readonly (Omit<Settlement, 'settledBy'> & { readonly settledBy: readonly Named[] })[];
}

/** What the record says; everything else in the protocol follows from it (docs/protocol-format.md §9). */
export type ProtocolInput = Pick<Protocol, 'countKind' | 'chain' | 'head' | 'organisation' | 'congress' | 'tellers' | 'boxOpenedAt' | 'count' | 'recountOf' | 'papers' | 'warnings'> & {
  readonly place: Protocol['election']['place'];
  readonly list: FrozenList;
  readonly listHash: string;
  readonly base: Omit<Protocol['base'], 'base'>;
  readonly present: number;
  readonly batches: readonly BatchOfProtocol[];
};

export type ProtocolRefusal =
  | { readonly code: 'differences_open'; readonly count: number }
  | { readonly code: 'checks_fail'; readonly checks: readonly Finding[] }
  | { readonly code: 'warnings_open'; readonly count: number };

/** The contest that a frozen list stands for. */
export function contestOfList(list: FrozenList): Contest {
  return contestOf({ pack: packOf(list.regulation), switchedOff: list.switchedOff, office: list.office, roundKind: list.roundKind, names: list.names.length, seats: list.seats });
}

/** What speaks against signing: papers, box and count together. A copy of the acceptances' keys covers warnings with the same figures. */
export function findingsOf(contest: Contest, { papers, present }: Pick<ProtocolInput, 'papers' | 'present'>, batches: readonly Batch[]): { readonly count: Count; readonly findings: readonly Finding[] } {
  const count = countOf(contest, papers, batches);
  return { count, findings: [...reconcileIssue(papers, present), ...reconcileBox(papers), ...count.findings] };
}

/**
 * The protocol of one count, or what stands in its way. Same input, same protocol, on any machine.
 * @rule R-244-M.1
 * @problem differences_open a cell in which the passes differ was not settled
 * @problem checks_fail figures do not balance
 * @problem warnings_open somebody must accept a warning first
 */
export function makeProtocol(input: ProtocolInput): Result<Protocol, ProtocolRefusal> {
  const contest = contestOfList(input.list);
  const { count, findings } = findingsOf(contest, input, input.batches.map(plainBatch));
  const open = count.batches.reduce((sum, each) => sum + each.open.length, 0);
  if (open > 0 || count.totals === null) return fail({ code: 'differences_open', count: open });
  const errors = findings.filter((each) => each.severity === 'error');
  if (errors.length > 0) return fail({ code: 'checks_fail', checks: errors });
  const accepted = new Set(input.warnings.map(({ code, facts }) => canonicalJson({ code, ...facts })));
  const waiting = findings.filter((finding) => !accepted.has(canonicalJson({ code: finding.code, ...factsOf(finding) })));
  if (waiting.length > 0) return fail({ code: 'warnings_open', count: waiting.length });
  const base = input.base.summoned - input.base.subtracted.length;
  return ok(assemble(input, base, count, count.totals, resultOf(contest, input.base.meeting, base, count.totals)));
}

function assemble(input: ProtocolInput, base: number, count: Count, totals: Totals, result: RoundResult): Protocol {
  const { list, tellers, papers } = input;
  const { summoned, meeting, subtracted } = input.base;
  return {
    format: 'daihoi-protocol',
    v: 1,
    countKind: input.countKind,
    season: list.season,
    chain: input.chain,
    head: { number: input.head.number, hash: input.head.hash, at: input.head.at },
    organisation: { code: input.organisation.code, name: input.organisation.name },
    congress: { title: input.congress.title, term: input.congress.term, form: input.congress.form, where: input.congress.where },
    regulation: list.regulation,
    switchedOff: list.switchedOff,
    election: { id: list.election, office: list.office, place: input.place, round: list.round, roundKind: list.roundKind, seats: list.seats },
    list: { version: list.version, hash: input.listHash, form: list.form, vote: list.vote },
    tellers: { arrangement: tellers.arrangement, head: named(tellers.head), members: byPerson(tellers.members), watcher: tellers.watcher && named(tellers.watcher) },
    base: { meeting, summoned, base, subtracted: subtracted.map(({ as, ...who }) => ({ ...named(who), as })).toSorted(comparePersons) },
    attendance: { present: input.present, absent: Math.max(0, summoned - input.present) },
    papers: { printed: papers.printed, issued: papers.issued, spoiled: papers.spoiled, unused: papers.unused, returned: papers.returned },
    boxOpenedAt: input.boxOpenedAt,
    count: input.count,
    recountOf: input.recountOf,
    batches: input.batches.toSorted((a, b) => a.batch - b.batch).map((batch) => batchOf(batch, count)),
    differences: differencesOf(input, count),
    warnings: input.warnings.map(warningOf).toSorted(compareWarnings),
    result: {
      valid: result.valid,
      invalid: result.invalid,
      names: namesOf(list, summoned, totals, result),
      threshold: result.threshold,
      elected: result.elected,
      tied: result.tied,
      unfilled: result.unfilled,
      next: result.next,
      rules: result.rules,
      unconfirmed: result.unconfirmed,
    },
  };
}

function plainBatch({ batch, cut, first, second, settlements }: BatchOfProtocol): Batch {
  return { batch, cut, first: first.content, second: second.content, settlements: settlements.map((each) => ({ ...each, settledBy: each.settledBy.map((who) => who.person) })) };
}

function batchOf({ batch, cut, first, second }: BatchOfProtocol, count: Count): Protocol['batches'][number] {
  const compared = comparedOf(count, batch);
  const pass = ({ by, commitment, content }: PassOfProtocol, totals: Totals): ProtocolPass => ({ by: named(by), kind: content.kind, papers: totals.papers, commitment });
  return { batch, cut, first: pass(first, compared.first), second: pass(second, compared.second), differences: compared.comparison.cells.length };
}

function comparedOf(count: Count, batch: number): ComparedBatch {
  return count.batches.find((each) => each.batch === batch) as ComparedBatch;
}

function differencesOf(input: ProtocolInput, count: Count): ProtocolDifference[] {
  const order = new Map(cellsOf(input.list.names.length).map((cell, index) => [cell, index]));
  return input.batches
    .toSorted((a, b) => a.batch - b.batch)
    .flatMap(({ batch, settlements }) => {
      const differs = new Set(comparedOf(count, batch).comparison.cells.map((each) => each.cell));
      return settlements
        .filter((each) => differs.has(each.cell))
        .toSorted((a, b) => (order.get(a.cell) ?? 0) - (order.get(b.cell) ?? 0))
        .map(({ cell, first, second, paper, cause, settledBy }) => ({ batch, cell, first, second, paper, cause, settledBy: byPerson(settledBy) }));
    });
}

function namesOf(list: FrozenList, summoned: number, totals: Totals, result: RoundResult): ProtocolName[] {
  return list.names.map(({ place, person, fullName, label }) => {
    const votes = totals.votes[place - 1] ?? 0;
    const against = totals.against[place - 1] ?? 0;
    const percentOfSummoned = formatShare(votes, summoned, 'round').replace('%', '');
    return { place, person, fullName, label, votes, against, neither: totals.valid - votes - against, percentOfSummoned, reason: reasonOf(result, place, votes) };
  });
}

/** The figures of a finding, as an acceptance names them. */
export function factsOf({ code: _code, severity: _severity, rule: _rule, ...facts }: Finding): Readonly<Record<string, number | string>> {
  return Object.fromEntries(Object.entries(facts).filter((each): each is [string, number | string] => each[1] !== null));
}

function warningOf({ code, rule, facts, acceptedBy, reason }: ProtocolWarning): ProtocolWarning {
  return { code, rule, facts, acceptedBy: named(acceptedBy), reason };
}

function compareWarnings(one: ProtocolWarning, other: ProtocolWarning): number {
  return compareUnits(one.code, other.code) || compareUnits(canonicalJson(one.facts), canonicalJson(other.facts));
}

function named({ person, fullName }: Named): Named {
  return { person, fullName };
}

function byPerson(people: readonly Named[]): Named[] {
  return people.map(named).toSorted(comparePersons);
}

function comparePersons(one: Named, other: Named): number {
  return compareUnits(one.person, other.person);
}

function compareUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * What a recount says of the count before: cells of the whole in which they differ, and whether the outcome is another.
 * The count before is never touched; both stand in the record.
 */
export function recountOf(before: { readonly totals: Totals; readonly result: RoundResult }, after: { readonly totals: Totals; readonly result: RoundResult }): { readonly verdict: 'confirmed' | 'changed'; readonly cellsChanged: number } {
  const cells = cellsOf(before.totals.votes.length);
  const outcome = ({ elected, tied, unfilled, next }: RoundResult): string => canonicalJson({ elected, tied, unfilled, next });
  return {
    verdict: outcome(before.result) === outcome(after.result) ? 'confirmed' : 'changed',
    cellsChanged: cells.filter((cell) => figureOf(before.totals, cell) !== figureOf(after.totals, cell)).length,
  };
}

/** The bytes, as text, that are hashed. */
export function protocolText(protocol: Protocol): string {
  return canonicalJson(protocol as unknown as Canonical);
}

/** The bytes, as text, that each signer's key signs. @param hash 64 lower-case hexadecimal digits */
export function signedText(hash: string): string {
  return `daihoi protocol 1\n${hash}`;
}
