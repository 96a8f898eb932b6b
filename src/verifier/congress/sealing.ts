import { canonicalText, type JsonObject } from '../canonical.ts';
import type { Entry, Event } from '../entry.ts';
import { contradict, list, text, whole } from '../replay/reading.ts';
import { unfinished } from './counts.ts';
import { differing } from './figures.ts';
import { hashOf } from './frozen-list.ts';
import type { CongressMisfit } from './misfits.ts';
import { type Count, type CountedBatch, type Counted, type Flaw, type Heading, type List, protocolOf, resultOf, wholeOf, type Settled } from './protocol.ts';
import type { Meeting } from './regulations.ts';
import { addCandidate } from './lists.ts';
import { warningKey, warningsIn } from './warnings.ts';
import { type Contest, countOf, type CountState, newRound, roundOf, type RoundState } from './state.ts';

type Report = (misfit: CongressMisfit) => void;

/** What the count of a round rests on, put together from all that was recorded; undefined when something is missing. */
function countedOf(contest: Contest, round: RoundState, count: CountState): Count | undefined {
  const { frozen, issued, box } = round;
  if (!frozen || !issued || !box || issued.version !== frozen.version) return undefined;
  const base = contest.place === 'conference' ? { meeting: 'conference' as Meeting, summoned: contest.summoned?.length ?? 0, subtracted: [] } : issued.base;
  const { spoiled, unused, present } = issued;
  return {
    list: frozen, base, present, papers: { printed: round.printed.get(frozen.version) ?? 0, issued: issued.issued, spoiled, unused, returned: box.returned },
    batches: [...box.batches].flatMap(([batch, cut]) => batchOf(count, batch, cut)),
  };
}

function batchOf(count: CountState, batch: number, cut: number): CountedBatch[] {
  const [first, second] = ['A', 'B'].map((pass) => count.passes.get(`${batch}${pass}`));
  if (!first?.figures || !second?.figures) return [];
  const settled = [...(count.found.get(batch) ?? [])].flatMap(([cell, found]): [string, Settled][] => (found.settled ? [[cell, found.settled]] : []));
  return [
    {
      batch, cut, settled: new Map(settled),
      first: { by: first.by, kind: first.as, commitment: first.commitment ?? '', figures: first.figures, kinds: first.kinds ?? null },
      second: { by: second.by, kind: second.as, commitment: second.commitment ?? '', figures: second.figures, kinds: second.kinds ?? null },
    },
  ];
}

function isFlaw(result: Counted | Flaw): result is Flaw {
  return 'code' in result;
}

/** The protocol as it follows from the chain up to the entry before; its hash must be the one recorded. */
export function makeProtocol(contest: Contest, event: Event, before: { readonly chain: string; readonly head: Heading['head'] }, report: Report): void {
  const round = roundOf(contest, event);
  const count = countOf(round, event);
  const said = event['head'] as JsonObject;
  if (canonicalText(said) !== canonicalText({ ...before.head })) report({ code: 'protocol_head_differs' });
  const batch = unfinished(round, count);
  if (batch !== undefined) return report({ code: 'count_unfinished', batch });
  const facts = countedOf(contest, round, count);
  if (!facts || !round.box) return contradict('papers');
  const counted = resultOf(facts);
  if (isFlaw(counted)) return reportFlaw(counted, report);
  const accepted = acceptedOf(round, count, facts, report);
  const head = contest.tellers.people.find((each) => each.role === 'head') ?? contradict('tellers');
  const heading: Heading = {
    countKind: contest.countKind, season: before.chain.slice(0, before.chain.indexOf('/')), chain: before.chain, head: before.head, organisation: contest.organisation, congress: contest.congress,
    election: contest.id, place: contest.place, boxOpenedAt: round.box.at, count: count.count, recountOf: recountOf(contest, round, count, counted),
    tellers: { arrangement: contest.tellers.arrangement, head, members: contest.tellers.people.filter((each) => each.role === 'member'), watcher: contest.tellers.people.find((each) => each.role === 'watcher') ?? null },
    warnings: accepted,
  };
  const protocol = protocolOf(heading, facts, counted);
  count.protocol = { hash: hashOf(protocol), text: canonicalText(protocol), counted };
  if (text(event, 'hash') !== count.protocol.hash) report({ code: 'protocol_hash_differs' });
}

/** Acceptances of what stands now; whatever stands and was not accepted is named. */
function acceptedOf(round: RoundState, { count }: CountState, facts: Count, report: Report): Heading['warnings'] {
  const accepted = round.warnings.filter((each) => each.count === 0 || each.count === count);
  const standing = new Map(warningsIn(facts).map((each) => [warningKey(each), each]));
  for (const [key, { code }] of standing) if (!accepted.some((each) => warningKey(each) === key)) report({ code: 'warning_open', warning: code });
  return accepted.filter((each) => standing.has(warningKey(each))).map(({ count: _count, ...warning }) => warning);
}

function reportFlaw({ code, batch, what }: Flaw, report: Report): void {
  if (code === 'not_settled') return report({ code: 'difference_open', cell: what, batch: batch ?? 0 });
  if (code === 'settled_without_cause') return report({ code: 'difference_figures_differ', cell: what, batch: batch ?? 0 });
  report({ code: 'count_out_of_balance', cell: what, batch });
}

function recountOf(contest: Contest, round: RoundState, count: CountState, now: Counted): Heading['recountOf'] {
  const earlier = round.counts[count.count - 2];
  if (!earlier) return null;
  const facts = countedOf(contest, round, earlier);
  const before = facts && unfinished(round, earlier) === undefined ? wholeOf(facts) : undefined;
  // While a difference of the count before is open it has no figures to compare with.
  if (!before) return { count: earlier.count, protocol: earlier.protocol?.hash ?? null, cellsChanged: 0, verdict: 'changed' };
  const outcome = ({ elected, tied, unfilled, next }: Counted['outcome']): string => canonicalText({ elected, tied, unfilled, next });
  return {
    count: earlier.count, protocol: earlier.protocol?.hash ?? null, cellsChanged: differing(before.figures, now.figures).length,
    verdict: outcome(before.outcome) === outcome(now.outcome) ? 'confirmed' : 'changed',
  };
}

/** The result of the round's last count, as far as a protocol stands on it. */
function resultOfRound(round: RoundState): Counted | undefined {
  return round.counts.at(-1)?.protocol?.counted;
}

/** What the congress decides after a ballot must be open to it, and the next list be that of those whom the count names. */
export function decideNext(contest: Contest, event: Event, report: Report): void {
  const round = roundOf(contest, event);
  const decision = text(event, 'decision');
  const outcome = resultOfRound(round)?.outcome;
  if (!outcome || !round.frozen || !mayFollow(outcome, decision)) return report({ code: 'next_does_not_follow', decision });
  if (decision === 'stop') return;
  const next = event['next'] as JsonObject;
  const kind = decision === 'tie-ballot' ? 'tie' : 'further';
  const seats = whole(next, 'seats');
  if (next['kind'] !== kind || seats !== outcome.unfilled || whole(next, 'round') !== round.round + 1) report({ code: 'next_does_not_follow', decision });
  const following = newRound(round.round + 1, kind, seats);
  for (const each of list(next, 'names') as readonly JsonObject[]) addCandidate(following, each);
  if (kind === 'tie') namesAre(following, round.frozen, outcome.tied, report);
  const elected = new Set(contest.rounds.flatMap(electedIn));
  for (const each of following.candidates.values()) if (elected.has(each.person)) report({ code: 'next_names_differ', name: each.fullName });
  contest.rounds.push(following);
}

/** @rule R-244-32.6 only those with equal votes */
function namesAre(round: RoundState, { names }: List, places: readonly number[], report: Report): void {
  const tied = new Map(places.map((place) => [names[place - 1]?.person ?? '', names[place - 1]?.fullName ?? '']));
  for (const each of round.candidates.values()) if (!tied.delete(each.person)) report({ code: 'next_names_differ', name: each.fullName });
  for (const name of tied.values()) report({ code: 'next_names_differ', name });
}

/** After equal votes a ballot among those, after too few a further one; or the congress stops. */
function mayFollow({ next, tied }: Counted['outcome'], decision: string): boolean {
  if (next === 'closed') return false;
  return decision === 'stop' || decision === (tied.length > 0 ? 'tie-ballot' : 'further-ballot');
}

function electedIn(round: RoundState): string[] {
  return (resultOfRound(round)?.outcome.elected ?? []).map((place) => round.frozen?.names[place - 1]?.person ?? '');
}

/** The hash of the entry before, as a protocol names it. */
export function headOf(entry: Pick<Entry, 'number' | 'at'>, hash: string): Heading['head'] {
  return { number: entry.number, hash, at: entry.at };
}
