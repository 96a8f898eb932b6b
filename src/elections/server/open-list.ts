import { fail, ok, type Result } from '#foundation/result.ts';
import type { ElectionAt } from './election-at.ts';
import type { RoundRow } from './store-elections.ts';

/** The present round while its list may still change. @problem list_frozen reopen it first @problem round_over the box is back */
export function openList({ round }: ElectionAt): Result<RoundRow, { readonly code: 'list_frozen'; readonly version: number } | { readonly code: 'round_over' }> {
  if (round.count > 0) return fail({ code: 'round_over' });
  return round.list_open ? ok(round) : fail({ code: 'list_frozen', version: round.list_version });
}
