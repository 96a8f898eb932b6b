import { assert } from '#foundation/assert.ts';
import { fail, type Result } from '#foundation/result.ts';
import { firstSheet } from '#platform/documents/first-sheet.ts';
import type { Exchange } from '#platform/http/route.ts';
import type { TargetSheetProblem } from '../core/problems.ts';
import { readTargetSheet, type TargetSheet } from '../core/read-sheet.ts';
import type { Term } from '../core/target.ts';

/** The file's first visible sheet as targets. */
export async function targetSheetOf(exchange: Exchange, term: Term): Promise<Result<TargetSheet, TargetSheetProblem>> {
  assert(exchange.file, 'an operation that sends a file has one');
  const rows = await firstSheet(exchange.file.bytes);
  if (!rows.ok) return fail({ code: 'target_sheet_unreadable', reason: rows.problem });
  return rows.value.length === 0 ? fail({ code: 'target_sheet_empty' }) : readTargetSheet(rows.value, term);
}
