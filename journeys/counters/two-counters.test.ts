import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomElection } from './random-election.ts';
import { disagreement, saidByTheRoom } from './two-counters.ts';

/**
 * The elections room and the verifier count with code of their own, down to the bytes of the protocol. Where they disagree one of them is wrong;
 * `npm run bench -- --only counters` tries many more.
 */

const SHARE = 2000;

describe('two counters', () => {
  test('make the same protocol of random rounds of all editions, byte for byte', () => {
    fc.assert(fc.property(randomElection(), (election) => {
      expect(disagreement(election)).toBeUndefined();
    }), { numRuns: SHARE });
  });

  test('are tried on every kind of round and outcome', () => {
    const seen = new Set<string>();
    for (const election of fc.sample(randomElection(), SHARE)) {
      const said = saidByTheRoom(election);
      if (said === 'blocked') {
        seen.add(said);
        continue;
      }
      const { result, differences, warnings } = JSON.parse(said.protocol) as { readonly result: { readonly next: string; readonly elected: number[]; readonly tied: number[] }; readonly differences: unknown[]; readonly warnings: unknown[] };
      seen.add(`${election.regulation} ${election.roundKind} ${result.next}`).add(election.form).add(election.meeting);
      if (result.elected.length > 0 && result.tied.length > 0) seen.add('elected and tied');
      if (differences.length > 1) seen.add('differences');
      if (warnings.length > 1) seen.add('warnings');
    }
    for (const regulation of ['244-QD/TW', '190-QD/TW', 'association']) {
      for (const kind of ['first closed', 'first tie-ballot', 'first further-ballot', 'further closed', 'tie closed', 'tie congress-decides']) expect(seen).toContain(`${regulation} ${kind}`);
    }
    for (const each of ['strike-out', 'boxes', 'tick', 'members-congress', 'delegate-congress', 'conference', 'elected and tied', 'differences', 'warnings', 'blocked']) expect(seen).toContain(each);
  });
});
