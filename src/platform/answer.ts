import type { OutputOf, ProblemOf } from '#foundation/contract.ts';
import type { Result } from '#foundation/result.ts';
import type { CommonProblem } from './problems.ts';

/** What a piece of work answers: the operation's output, one of its own problems, or one that every operation can meet. */
export type Answer<Op> = Promise<Result<OutputOf<Op>, ProblemOf<Op> | CommonProblem>>;
