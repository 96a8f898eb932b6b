import fc from 'fast-check';
import { randomElection } from '../../journeys/counters/random-election.ts';
import { disagreement, saidByTheRoom, saidByTheVerifier } from '../../journeys/counters/two-counters.ts';
import type { Measure } from '../measure.ts';
import { ms, whole } from '../numbers.ts';

const SLICE = 5000;
const FIRST_SEED = 20_200_529;

/** The elections room against the verifier's own counter, on random rounds; a single disagreement ends the bench with the smallest case. */
export const counters: Measure = {
  name: 'counters',
  run({ small, say }) {
    const slices = small ? 1 : 20;
    let time = 0;
    for (let slice = 0; slice < slices; slice += 1) {
      const began = performance.now();
      fc.assert(
        fc.property(randomElection(), (election) => {
          const found = disagreement(election);
          if (found) throw new Error(`the counters disagree: ${JSON.stringify(found, null, 1)}`);
        }),
        { numRuns: SLICE, seed: FIRST_SEED + slice },
      );
      time += performance.now() - began;
      say(`both counters agree on ${whole((slice + 1) * SLICE)} random rounds`);
    }
    const sample = fc.sample(randomElection(), { numRuns: 1000, seed: FIRST_SEED });
    const each = (count: (typeof saidByTheRoom)): string => {
      const began = performance.now();
      for (const election of sample) count(election);
      return ms((performance.now() - began) / sample.length);
    };
    const blocked = sample.filter((election) => saidByTheRoom(election) === 'blocked').length;
    return Promise.resolve([{
      title: 'Two counters',
      about: `${whole(slices * SLICE)} random rounds of all editions and papers, counted by the elections room and by the verifier, which share no code: the protocols are the same to the byte. Of 1,000 of them ${blocked} do not balance, and both refuse.`,
      columns: ['what', 'time'],
      rows: [['all rounds, made up and counted twice', ms(time)], ['one round to its protocol, elections room', each(saidByTheRoom)], ['one round to its protocol, verifier', each(saidByTheVerifier)]],
    }]);
  },
};
