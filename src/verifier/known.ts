import { type Problem, problemAt } from './problems.ts';

/** A head that stands on paper: the hash of one entry. */
export interface KnownHead {
  readonly chain: string;
  readonly number: number;
  readonly hash: string;
}

/** The problem when a head printed for that entry has another hash. */
export function knownProblem(known: readonly KnownHead[], chain: string, number: number, hash: string): Problem | undefined {
  const differs = known.some((printed) => printed.chain === chain && printed.number === number && printed.hash !== hash);
  return differs ? problemAt(chain, number, { code: 'known_head_differs' }) : undefined;
}
