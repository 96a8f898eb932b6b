import type { CongressForm } from '#campaigns/core/plan.ts';
import { assert } from '#foundation/assert.ts';
import { fail, type Result } from '#foundation/result.ts';
import { firstSheet } from '#platform/documents/first-sheet.ts';
import type { Exchange } from '#platform/http/route.ts';
import type { RollSheetProblem } from '../core/problems.ts';
import { readRollSheet, type RollSheet } from '../core/roll-sheet.ts';

/** The file's first visible sheet as a roll. */
export async function rollSheetOf(exchange: Exchange, form: CongressForm): Promise<Result<RollSheet, RollSheetProblem>> {
  assert(exchange.file, 'an operation that sends a file has one');
  const rows = await firstSheet(exchange.file.bytes);
  if (!rows.ok) return fail({ code: 'roll_sheet_unreadable', reason: rows.problem });
  return rows.value.length === 0 ? fail({ code: 'roll_sheet_empty' }) : readRollSheet(rows.value, form);
}
