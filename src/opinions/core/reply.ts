import type { Outcome } from './report.ts';

/** What is not, or only partly, taken in is explained. @rule R-HD60-1 */
export function needsReason(outcome: Outcome, reason: string): boolean {
  return outcome !== 'taken-in' && reason.trim() === '';
}

/** The reply that stands on each opinion: the last one given. `replies` in the order in which they were given. */
export function standingReplies<R extends { readonly opinions: readonly string[] }>(replies: readonly R[]): ReadonlyMap<string, R> {
  return new Map(replies.flatMap((reply) => reply.opinions.map((opinion) => [opinion, reply] as const)));
}
