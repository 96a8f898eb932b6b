import { assert } from '#foundation/assert.ts';
import { CONGRESS_STATES, type StateCounts } from './state.ts';

/** A row of the report's tables. */
export interface ReportRow {
  readonly total: number;
  readonly planned: number;
  readonly held: number;
  readonly late: number;
  readonly states: StateCounts;
  readonly pilotsPlanned: number;
  readonly pilotsHeld: number;
  readonly directPlanned: number;
  readonly directHeld: number;
}

const COUNTS = ['total', 'planned', 'held', 'late', 'pilotsPlanned', 'pilotsHeld', 'directPlanned', 'directHeld'] as const;

/**
 * The sum row of a table: every row within its plan, and together exactly the whole that the sentences state. A report that does not
 * hold this is not sent up, so it stops the work. @rule R-BC-2
 */
export function summed(rows: readonly ReportRow[], whole: { readonly total: number; readonly planned: number; readonly held: number; readonly late: number }): ReportRow {
  const sum = (of: (row: ReportRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  for (const row of rows) {
    assert(row.held <= row.planned && row.planned <= row.total && row.pilotsHeld <= row.pilotsPlanned && row.directHeld <= row.directPlanned, 'no row is above its plan');
  }
  const counts = Object.fromEntries(COUNTS.map((name) => [name, sum((row) => row[name])])) as { readonly [C in (typeof COUNTS)[number]]: number };
  for (const name of ['total', 'planned', 'held', 'late'] as const) assert(counts[name] === whole[name], `the rows sum up to the whole: ${name}`);
  return { ...counts, states: Object.fromEntries(CONGRESS_STATES.map((state) => [state, sum((row) => row.states[state])])) as StateCounts };
}
