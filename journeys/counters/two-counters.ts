import { contestOf } from '#elections/core/contest.ts';
import type { FrozenList } from '#elections/core/list.ts';
import { factsOf, findingsOf, makeProtocol, type ProtocolInput, protocolText } from '#elections/core/make-protocol.ts';
import { packOf } from '#elections/core/packs/packs.ts';
import { passOfBallots, passOfSums, type PassContent, passText } from '#elections/core/pass.ts';
import type { ProtocolWarning } from '#elections/core/protocol.ts';
import type { Totals } from '#elections/core/totals.ts';
import { canonicalText, type Json, type JsonObject } from '#verifier/canonical.ts';
import { hashOf, readList } from '#verifier/congress/frozen-list.ts';
import { figuresOf } from '#verifier/congress/passes.ts';
import { type Count, type Heading, type Pass, protocolOf, resultOf, type Settled } from '#verifier/congress/protocol.ts';
import { kindsOf, warningsIn } from '#verifier/congress/warnings.ts';
import { plainTotals, type RandomBatch, type RandomElection } from './random-election.ts';

/** What either counter says of a round: the canonical text of the protocol, or that the figures allow none. */
export type Said = { readonly protocol: string } | 'blocked';

const SUBTRACTED = {
  'members-congress': ['suspended', 'temporarilyElsewhere', 'exemptAbsent', 'excusedThroughout'], 'delegate-congress': ['convenersAbsentThroughout', 'delegatesAbsentUnreplaced'], conference: [],
} as const;
const HALL = { season: 's', organisation: 'O', chain: 's/O' };
const HEAD = { number: 41, hash: 'ab'.repeat(32), at: '2020-05-29T03:00:00.000Z' };
const person = (id: string): { readonly person: string; readonly fullName: string } => ({ person: id, fullName: `Người ${id}` });

function listOf({ form, names, office, regulation, roundKind, seats, switchedOff, present }: RandomElection): FrozenList {
  const all = Array.from({ length: names }, (_, at) => ({ ...person(`p${at + 1}`), label: `Người p${at + 1}`, place: at + 1 }));
  const vote = { against: 0, for: present, other: 0, present };
  return { election: 'e', form, format: 'daihoi-list', names: all, office, organisation: HALL.organisation, regulation, round: 1, roundKind, season: HALL.season, seats, switchedOff, v: 1, version: 1, vote };
}

/** The facts of the round that neither counter computes; warnings are accepted as the room asks. */
function headingOf(of: RandomElection): Omit<Heading, 'warnings'> {
  const tellers = { arrangement: 'third-settles', head: person('t1'), members: [person('t3'), person('t2')], watcher: null };
  return {
    countKind: 'official', season: HALL.season, chain: HALL.chain, head: HEAD, organisation: { code: HALL.organisation, name: 'Đảng bộ xã' }, election: 'e', place: of.meeting === 'conference' ? 'conference' : 'congress',
    congress: { title: 'Đại hội', term: '2020 - 2025', form: of.meeting === 'members-congress' ? 'members' : 'delegates', where: 'Hội trường' }, tellers, boxOpenedAt: '2020-05-29T02:00:00.000Z', count: 1, recountOf: null,
  };
}

const papersOf = ({ issued, spoiled, unused, batches }: RandomElection): Count['papers'] => ({
  printed: issued + spoiled + unused, issued, spoiled, unused, returned: batches.reduce((sum, each) => sum + each.papers.length, 0),
});

function subtractedOf({ meeting, subtracted }: RandomElection) {
  return subtracted.map((reason, at) => ({ ...person(`q${9 - at}`), as: SUBTRACTED[meeting][reason] ?? 'suspended' }));
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

/** Every difference is settled by what lies on the table. */
function settlements(batch: RandomBatch, of: RandomElection): (Settled & { readonly cell: string })[] {
  const [first = {}, second = {}, paper = {}] = [batch.first, batch.second, batch.papers].map((papers) => cellsOf(papers, of));
  const settledBy = [person('t3'), person('t1')];
  return Object.keys(paper).filter((cell) => first[cell] !== second[cell]).map((cell) => ({ cell, first: first[cell] ?? 0, second: second[cell] ?? 0, paper: paper[cell] ?? 0, cause: 'other', settledBy }));
}

function contentOf(papers: RandomBatch['first'], sums: boolean, of: RandomElection): PassContent {
  return sums ? passOfSums(plainTotals(papers, of) as Totals) : passOfBallots(papers);
}

function inputOf(of: RandomElection): Omit<ProtocolInput, 'warnings'> {
  const list = listOf(of);
  const { season: _season, election: _election, ...heading } = headingOf(of);
  return {
    ...heading, list, listHash: hashOf(list as unknown as Json), papers: papersOf(of), present: of.present, base: { meeting: of.meeting, summoned: of.summoned, subtracted: subtractedOf(of) },
    batches: of.batches.map((each, at) => ({
      batch: at + 1, cut: each.papers.length, settlements: settlements(each, of),
      first: { by: person('t1'), commitment: 'c', content: contentOf(each.first, each.firstSums, of) }, second: { by: person('t2'), commitment: 'd', content: contentOf(each.second, each.secondSums, of) },
    })),
  } as unknown as Omit<ProtocolInput, 'warnings'>;
}

/** The head teller accepts all that does not block. */
function warningsOf(of: RandomElection, input: Omit<ProtocolInput, 'warnings'>): ProtocolWarning[] {
  const { regulation, switchedOff, office, roundKind, names, seats } = of;
  const contest = contestOf({ pack: packOf(regulation), switchedOff, office, roundKind, names, seats });
  const batches = input.batches.map(({ batch, cut, first, second, settlements: settled }) => ({ batch, cut, first: first.content, second: second.content, settlements: settled.map((each) => ({ ...each, settledBy: each.settledBy.map((who) => who.person) })) }));
  return findingsOf(contest, input, batches).findings.filter((each) => each.severity === 'warning').map((each) => ({ code: each.code, rule: each.rule, facts: factsOf(each), acceptedBy: person('t1'), reason: 'Đã rõ' }));
}

/** The counter of the elections room. */
export function saidByTheRoom(of: RandomElection): Said {
  const input = inputOf(of);
  const made = makeProtocol({ ...input, warnings: warningsOf(of, input) });
  return made.ok ? { protocol: protocolText(made.value) } : 'blocked';
}

/** The second counter, from the bytes that stand in the record. */
export function saidByTheVerifier(of: RandomElection): Said {
  const list = readList(listOf(of) as unknown as Json, HALL.chain);
  if ('field' in list) throw new Error(`a list of the page's form was refused: ${list.field}`);
  const input = inputOf(of);
  const pass = ({ by, commitment, content }: (typeof input.batches)[number]['first']): Pass => {
    const figures = figuresOf(JSON.parse(passText(content)) as Json, list);
    if (!figures) throw new Error('a pass of the room cannot be read');
    return { by, kind: content.kind, commitment, figures, kinds: kindsOf(JSON.parse(passText(content)) as JsonObject) };
  };
  const count: Count = {
    list, present: of.present, papers: papersOf(of), base: { meeting: of.meeting, summoned: of.summoned, subtracted: subtractedOf(of) },
    batches: input.batches.map(({ batch, cut, first, second, settlements: settled }) => ({ batch, cut, first: pass(first), second: pass(second), settled: new Map(settled.map(({ cell, ...each }): [string, Settled] => [cell, each])) })),
  };
  const counted = resultOf(count);
  if ('code' in counted) return 'blocked';
  const warnings = warningsIn(count).map((each) => ({ ...each, rule: 'R-244-M.1', acceptedBy: person('t1'), reason: 'Đã rõ' }));
  return { protocol: canonicalText(protocolOf({ ...headingOf(of), warnings }, count, counted)) };
}

/** Where the two disagree, or undefined. */
export function disagreement(of: RandomElection): { readonly room: Said; readonly verifier: Said } | undefined {
  const [room, verifier] = [saidByTheRoom(of), saidByTheVerifier(of)];
  return room === verifier || (room !== 'blocked' && verifier !== 'blocked' && room.protocol === verifier.protocol) ? undefined : { room, verifier };
}
