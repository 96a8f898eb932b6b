import type { ProblemKind } from '#foundation/contract.ts';

/** The one place where kinds of problems become HTTP statuses. */
const STATUS: { readonly [K in ProblemKind]: number } = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  stale: 412,
  too_large: 413,
  too_many: 429,
  unavailable: 503,
};

/** Ours, not the person's. */
const OUR_MISTAKE_STATUS = 500;
const MALFORMED_STATUS = 400;

/** The status of a problem by its kind; a mistake of ours, and what cannot be read at all, have one of their own. */
export function statusOf(code: string, kind: ProblemKind): number {
  return code === 'our_mistake' ? OUR_MISTAKE_STATUS : code === 'not_json' ? MALFORMED_STATUS : STATUS[kind];
}
