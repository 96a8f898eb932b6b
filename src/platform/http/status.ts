import type { ProblemKind } from '#foundation/contract.ts';

/** The one place where kinds of problems become HTTP statuses. */
export const STATUS: { readonly [K in ProblemKind]: number } = {
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
export const OUR_MISTAKE_STATUS = 500;
export const MALFORMED_STATUS = 400;
