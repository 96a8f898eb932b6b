import fc from 'fast-check';
import { type Contest, contestOf } from '../contest.ts';
import type { CountedBallot } from '../counted-ballot.ts';
import type { ElectionOffice, RoundKind } from '../election.ts';
import type { ListPerson } from '../list.ts';
import { REGULATION_IDS, type RegulationId } from '../packs/pack.ts';
import { packOf } from '../packs/packs.ts';

/** Makers of small elections for tests. */

export function contestFor(names: number, seats: number, over: { readonly regulation?: RegulationId; readonly office?: ElectionOffice; readonly roundKind?: RoundKind; readonly switchedOff?: readonly string[] } = {}): Contest {
  return contestOf({ pack: packOf(over.regulation ?? '244-QD/TW'), switchedOff: over.switchedOff ?? [], office: over.office ?? 'committee', roundKind: over.roundKind ?? 'first', names, seats });
}

export function personOf(id: string, over: Partial<ListPerson> = {}): ListPerson {
  return { id, fullName: `Nguyễn Văn ${id}`, bornYear: 1975, unit: '', membership: 'full-member', official: true, temporaryHere: false, suspended: false, convenerMember: false, ...over };
}

export const anyContest: fc.Arbitrary<Contest> = fc
  .record({
    regulation: fc.constantFrom(...REGULATION_IDS),
    office: fc.constantFrom<ElectionOffice>('committee', 'upper-delegates', 'secretary'),
    roundKind: fc.constantFrom<RoundKind>('first', 'further', 'tie'),
    switchedOff: fc.subarray(['R-244-32.6', 'R-244-32.7']),
    names: fc.integer({ min: 1, max: 9 }),
    seats: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ names, seats, ...over }) => contestFor(names, seats, over));

/** A paper that fits the contest, sometimes foreign or marked. */
export function anyBallot(contest: Contest): fc.Arbitrary<CountedBallot> {
  const places = Array.from({ length: contest.names }, (_, index) => index + 1);
  const own: fc.Arbitrary<CountedBallot> =
    contest.form === 'boxes'
      ? fc.array(fc.constantFrom('agree' as const, 'disagree' as const, 'both' as const, 'none' as const), { minLength: contest.names, maxLength: contest.names }).map((marks) => ({ kind: 'boxes', marks }))
      : contest.form === 'tick'
        ? fc.subarray(places).map((ticked) => ({ kind: 'tick', ticked }))
        : fc.subarray(places).map((struck) => ({ kind: 'strike-out', struck }));
  return fc.oneof(
    { weight: 12, arbitrary: own },
    { weight: 1, arbitrary: fc.constant<CountedBallot>({ kind: 'foreign' }) },
    { weight: 1, arbitrary: fc.constantFrom<CountedBallot>({ kind: 'invalid', reason: 'marked' }, { kind: 'invalid', reason: 'name-outside-list' }, { kind: 'invalid', reason: 'by-ruling' }) },
  );
}

export const anyCount: fc.Arbitrary<{ readonly contest: Contest; readonly ballots: readonly CountedBallot[]; readonly base: number }> = anyContest.chain((contest) =>
  fc.record({ contest: fc.constant(contest), ballots: fc.array(anyBallot(contest), { maxLength: 40 }), base: fc.integer({ min: 1, max: 45 }) }),
);
