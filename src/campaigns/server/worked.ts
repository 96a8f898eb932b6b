import type { Result } from '#foundation/result.ts';
import type { CommonProblem } from '#platform/problems.ts';

/** An answer that may also be refused with a problem that every operation has. */
export type Worked<R> = R extends Result<infer T, infer P> ? Promise<Result<T, P | CommonProblem>> : never;
