import { createHash, randomInt } from 'node:crypto';
import { cutBatches } from '#elections/core/count.ts';
import { type Contest, contestOf } from '#elections/core/contest.ts';
import type { CountedBallot } from '#elections/core/counted-ballot.ts';
import type { FrozenList } from '#elections/core/list.ts';
import { makeProtocol, type ProtocolInput, protocolText } from '#elections/core/make-protocol.ts';
import { packOf } from '#elections/core/packs/packs.ts';
import { passOfBallots, totalsOfPass } from '#elections/core/pass.ts';
import type { Named } from '#elections/core/protocol.ts';
import { resultOf } from '#elections/core/result.ts';
import type { Measure } from '../measure.ts';
import { ms, spreadOf, whole } from '../numbers.ts';

const NAMES = 60;
const SEATS = 50;

/** A count far larger than any hall's: the papers added up, and the protocol made from two passes of every batch. Pure work, one core. */
export const tallying: Measure = {
  name: 'tally',
  run({ small, say }) {
    const papers = small ? 500 : 10_000;
    const times = small ? 3 : 15;
    say(`tally and protocol of ${papers} papers`);
    const contest = contestOf({ pack: packOf('244-QD/TW'), switchedOff: [], office: 'committee', roundKind: 'first', names: NAMES, seats: SEATS });
    const ballots = Array.from({ length: papers }, () => paper());
    const input = inputOf(contest, ballots);
    const tally = timed(times, () => resultOf(contest, 'delegate-congress', papers, totalsOfPass(contest, passOfBallots(ballots))).elected.length);
    const plain = timed(times, () => plainVotes(ballots)[0] ?? 0);
    const protocol = timed(times, () => {
      const made = makeProtocol(input);
      if (!made.ok) throw new Error(`no protocol: ${made.problem.code}`);
      return createHash('sha256').update(protocolText(made.value)).digest('hex').length;
    });
    const row = (what: string, spread: ReturnType<typeof spreadOf>): string[] => [what, ms(spread.p50), ms(spread.p95), whole(spread.count)];
    return Promise.resolve([{
      title: 'A count and its protocol',
      about: `${whole(papers)} strike-out papers × ${NAMES} names, ${SEATS} seats, ${whole(input.batches.length)} batches, two passes each; one core, the program alone.`,
      columns: ['what', 'median', 'p95', 'times'],
      rows: [
        row('tally: papers sorted, judged, added up, outcome with its rules', tally),
        row('the same papers added up in a plain loop, nothing judged', plain),
        ['tally : plain loop', `${(tally.p50 / plain.p50).toFixed(1)} ×`, '', ''],
        row('protocol: both passes of every batch compared, balanced, protocol made and hashed', protocol),
      ],
    }]);
  },
};

function timed(times: number, work: () => number): ReturnType<typeof spreadOf> {
  work();
  return spreadOf(
    Array.from({ length: times }, () => {
      const started = performance.now();
      if (work() < 0) throw new Error('a result is there');
      return performance.now() - started;
    }),
  );
}

/** Votes by place, for papers that are known to be good. */
function plainVotes(ballots: readonly CountedBallot[]): number[] {
  const votes = Array.from({ length: NAMES }, () => ballots.length);
  for (const ballot of ballots) {
    if (ballot.kind !== 'strike-out') continue;
    for (const place of ballot.struck) votes[place - 1] = (votes[place - 1] ?? 0) - 1;
  }
  return votes;
}

/** Ten to thirteen names struck, so that nearly every paper is unlike the others: the slowest case. */
function paper(): CountedBallot {
  const struck = new Set<number>();
  const strikes = NAMES - SEATS + randomInt(4);
  while (struck.size < strikes) struck.add(1 + randomInt(NAMES));
  return { kind: 'strike-out', struck: [...struck].toSorted((a, b) => a - b) };
}

function inputOf(contest: Contest, ballots: readonly CountedBallot[]): ProtocolInput {
  const who = (person: string): Named => ({ person, fullName: person });
  let from = 0;
  const batches = cutBatches(ballots.length, 50).map((cut, index) => {
    const content = passOfBallots(ballots.slice(from, (from += cut)));
    return { batch: index + 1, cut, first: { by: who('a'), commitment: '', content }, second: { by: who('b'), commitment: '', content }, settlements: [] };
  });
  return {
    countKind: 'official', chain: 'season/X', head: { number: 1, hash: '', at: '' }, organisation: { code: 'X', name: 'X' }, congress: { title: '', term: '', form: 'delegates', where: '' },
    place: 'congress', list: listOf(contest), listHash: '', tellers: { head: who('a'), members: [who('b'), who('c')], watcher: null, arrangement: 'third-settles' },
    base: { meeting: 'delegate-congress', summoned: ballots.length, subtracted: [] }, present: ballots.length, boxOpenedAt: '', count: 1, recountOf: null,
    papers: { printed: ballots.length, issued: ballots.length, spoiled: 0, unused: 0, returned: ballots.length }, batches, warnings: [],
  };
}

function listOf({ pack, switchedOff, office, roundKind, form, names, seats }: Contest): FrozenList {
  return {
    format: 'daihoi-list', v: 1, season: 'season', organisation: 'X', election: 'e', round: 1, roundKind, version: 1, regulation: pack.regulation, switchedOff, office, seats, form,
    names: Array.from({ length: names }, (_, index) => ({ place: index + 1, person: `p${index + 1}`, fullName: `Person ${index + 1}`, label: `Person ${index + 1}` })),
    vote: { present: 1, for: 1, against: 0, other: 0 },
  };
}
