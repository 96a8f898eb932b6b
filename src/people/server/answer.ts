import type { OutputOf, ProblemOf } from '#foundation/contract.ts';
import type { Result } from '#foundation/result.ts';
import type { CommonProblem } from '#platform/problems.ts';

/** What a piece of work answers, or one of the problems that every operation can answer. */
export type Answered<Op> = Promise<Result<OutputOf<Op>, ProblemOf<Op> | CommonProblem>>;
