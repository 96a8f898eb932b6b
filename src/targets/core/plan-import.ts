import { fail, ok, type Result } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { countFaults, type SheetFault } from '#foundation/sheet.ts';
import { checkFields, differingFields, titleKey } from './check-fields.ts';
import { decideResult } from './decide-result.ts';
import { enteredProblemWords, type EnteredProblem, faultWords } from './fault-words.ts';
import type { FieldsProblem, ResultProblem, TargetSheetProblem } from './problems.ts';
import type { TargetSheet } from './read-sheet.ts';
import type { SheetColumnId } from './sheet-columns.ts';
import { LIMITS, type Target, type TargetFields, type YearResult } from './target.ts';

/** What a sheet would do to the targets of one term. */
export interface ImportPlan {
  readonly added: readonly ImportRow[];
  readonly changed: readonly (ImportRow & { readonly before: Target; readonly differing: readonly (keyof TargetFields)[] })[];
  readonly same: number;
  /** There, not in the sheet: they stay. */
  readonly missing: readonly Target[];
}

export interface ImportRow {
  readonly row: number;
  readonly fields: TargetFields;
  /** Results that are not recorded so already. */
  readonly results: readonly YearResult[];
}

const COLUMN_OF: { readonly [C in FieldsProblem['code']]: SheetColumnId } = {
  goal_needed: 'goal', unit_needed: 'unit', source_needed: 'source', term_ends_before_it_begins: 'dueYear', term_too_long: 'dueYear', base_incomplete: 'base', base_after_term_begins: 'baseYear',
  reach_has_no_base: 'base', reach_has_no_steps: 'direction', step_outside_term: 'fromYear', step_named_twice: 'fromYear', weight_not_positive: 'weight',
};

/** Compares the sheet with what is there, target by title. The superior's target and what the sheet leaves open stay as they are. */
export function planImport(sheet: TargetSheet, existing: readonly Target[], currentYear: number): Result<ImportPlan, TargetSheetProblem> {
  const faults: SheetFault[] = [];
  const refuse = (row: number, column: SheetColumnId, sentence: Sentence): void => void faults.push({ cell: sheet.cellOf(row, column), sentence });
  const seen = new Map<string, number>();
  const added: ImportRow[] = [];
  const known: (ImportRow & { readonly before: Target; readonly differing: readonly (keyof TargetFields)[] })[] = [];
  for (const { row, fields: given, results } of sheet.rows) {
    const key = titleKey(given.title);
    const twin = seen.get(key);
    if (twin !== undefined) refuse(row, 'title', { vi: `Trùng tên với dòng ${twin}. Bỏ một dòng hoặc đặt tên khác.`, en: `The same title as in row ${twin}. Remove one or rename it.` });
    seen.set(key, row);
    const before = existing.find((each) => titleKey(each.title) === key);
    const checked = checkFields({ ...given, parent: before?.parent ?? null });
    if (!checked.ok) {
      refuse(row, COLUMN_OF[checked.problem.code], faultWords(checked.problem));
      continue;
    }
    const fields = checked.value;
    for (const result of results) {
      const decided = decideResult({ ...fields, results: [] }, result, currentYear);
      if (!decided.ok && isEntered(decided.problem)) refuse(row, 'title', faultWords(decided.problem));
    }
    const outside = before?.results.find(({ year }) => year < fields.fromYear || year > fields.dueYear);
    if (outside) refuse(row, 'dueYear', { vi: `Đã ghi kết quả năm ${outside.year}; giữ năm đầu, năm cuối bao gồm năm này.`, en: `A result of ${outside.year} is recorded; keep it within the term.` });
    const fresh = results.filter((each) => !before?.results.some((old) => old.year === each.year && old.value === each.value && old.estimate === each.estimate && old.paper === each.paper));
    if (before) known.push({ row, fields, results: fresh, before, differing: differingFields(before, fields) });
    else added.push({ row, fields, results: fresh });
  }
  if (faults.length > 0) return fail({ code: 'target_rows_wrong', ...countFaults(faults) });
  if (existing.length + added.length > LIMITS.targets) return fail({ code: 'targets_full', limit: LIMITS.targets });
  const changed = known.filter((each) => each.differing.length > 0 || each.results.length > 0);
  return ok({ added, changed, same: known.length - changed.length, missing: existing.filter((each) => !seen.has(titleKey(each.title))) });
}

function isEntered(problem: ResultProblem): problem is Extract<ResultProblem, EnteredProblem> {
  return problem.code in enteredProblemWords;
}
