import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomElection } from './testing/random-election.ts';
import { disagreement, saidByTheRoom } from './testing/two-counters.ts';

/** The elections room and the verifier count with code of their own. Where they disagree one of them is wrong; `npm run bench -- --only counters` tries many more. */

const SHARE = 2000;

describe('two counters', () => {
  test('agree on every figure, every seat and every rule of random rounds of all editions', () => {
    fc.assert(fc.property(randomElection(), (election) => {
      expect(disagreement(election)).toBeUndefined();
    }), { numRuns: SHARE });
  });

  test('are tried on every kind of round and outcome', () => {
    const seen = new Set<string>();
    for (const election of fc.sample(randomElection(), SHARE)) {
      const { blocked, result } = saidByTheRoom(election);
      seen.add(blocked ? 'blocked' : `${election.regulation} ${election.roundKind} ${result?.next ?? ''}`).add(election.form);
      if (result && result.elected.length > 1 && result.tied.length > 0) seen.add('elected and tied');
    }
    for (const regulation of ['244-QD/TW', '190-QD/TW', 'association']) {
      for (const kind of ['first closed', 'first tie-ballot', 'first further-ballot', 'further closed', 'tie closed', 'tie congress-decides']) expect(seen).toContain(`${regulation} ${kind}`);
    }
    for (const each of ['strike-out', 'boxes', 'tick', 'elected and tied']) expect(seen).toContain(each);
  });
});
