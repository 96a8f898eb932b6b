import type { OutputOf, ProblemOf } from '#foundation/contract.ts';
import type { Result } from '#foundation/result.ts';
import type { CommonProblem } from '#platform/problems.ts';

/** What a piece of work of this room answers: the operation's own problems, or one that every operation has. */
export type Worked<Op> = Promise<Result<OutputOf<Op>, ProblemOf<Op> | CommonProblem>>;
