import { setImmediate } from 'node:timers/promises';
import type { Steps } from '#foundation/steps.ts';

const AT_ONE_GO_MS = 15;

/** The work in pieces of some milliseconds, so that others are answered in between. */
export async function unhurried<T>(steps: Steps<T>): Promise<T> {
  for (let until = performance.now() + AT_ONE_GO_MS; ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await setImmediate();
    until = performance.now() + AT_ONE_GO_MS;
  }
}
