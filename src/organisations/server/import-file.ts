import type { InputOf } from '#foundation/contract.ts';
import { assert } from '#foundation/assert.ts';
import { dayOf } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Exchange, Handler } from '#platform/http/route.ts';
import type { Shell } from '#platform/shell.ts';
import type { importOrganisations as importOperation, previewImport as previewOperation, showImport as showOperation } from '../contract.ts';
import { placed, type ReadSheet } from '../core/import/read-sheet.ts';
import type { RowIssue, RowProblem } from '../core/import/row.ts';
import type { ImportBoard } from './import-board.ts';
import { importRegister, planFor } from './import-register.ts';
import { readRegisterFile } from './read-register-file.ts';
import { loadKinds, loadWholeRegister } from './store.ts';

const SHOWN = 200;
const WRONG_SHOWN = 500;

/** What the file would change, without changing anything. */
export async function previewImport(shell: Shell, actor: Actor, input: InputOf<typeof previewOperation>, { file }: Exchange): Answer<typeof previewOperation> {
  assert(file, 'an operation that sends a file has one');
  const today = dayOf(shell.now());
  if (input.onDay > today) return fail({ code: 'day_in_future', on: input.onDay, today });
  const register = await shell.read(loadWholeRegister);
  const sheet = await readRegisterFile(file, register, { normalise: input.normalise === 'yes' });
  if (!sheet.ok) return sheet;
  // Provisional numbers: a preview takes none from the register.
  const plan = await planFor(register, sheet.value.rows, { on: input.onDay, today, reason: '' }, actor, { idFor: (index) => -1 - index, asideCodes: sheet.value.asideCodes });
  const { added, changed, missing, unchanged } = plan.differences;
  const wrong = [...sheet.value.problems, ...problemsOf(plan.issues, sheet.value)].toSorted((a, b) => a.row - b.row);
  return ok({
    rows: sheet.value.rows.length + new Set(sheet.value.problems.map((problem) => problem.row)).size,
    unchanged,
    added: { count: added.length, first: added.slice(0, SHOWN) },
    changed: { count: changed.length, first: changed.slice(0, SHOWN).map((each) => ({ ...each, fields: [...each.fields] })) },
    missing: { count: missing.length, first: missing.slice(0, SHOWN) },
    wrong: { count: wrong.length, first: wrong.slice(0, WRONG_SHOWN) },
  });
}

/** All or nothing: one row that is not right, and nothing is written. */
export function importOrganisations(board: ImportBoard): Handler<typeof importOperation> {
  return async (shell, actor, input, { file }) => {
    assert(file, 'an operation that sends a file has one');
    const told = board.begin(actor.account, input.importId);
    told({ stage: 'reading', done: 0, total: 0 });
    const result = await importFile(shell, actor, { ...input, file }, told);
    told({ stage: result.ok ? 'done' : 'failed', done: 0, total: 0 });
    return result;
  };
}

/** Reads and imports one file; the command line comes this way too. */
export async function importFile(
  shell: Shell,
  actor: Actor,
  input: Omit<InputOf<typeof importOperation>, 'importId'> & { readonly file: NonNullable<Exchange['file']> },
  told: Parameters<typeof importRegister>[3] = () => {},
): Answer<typeof importOperation> {
  const kinds = await shell.read(loadKinds);
  const sheet = await readRegisterFile(input.file, kinds, { normalise: input.normalise === 'yes' });
  if (!sheet.ok) return sheet;
  const { rows, problems } = sheet.value;
  if (problems.length > 0) return fail({ code: 'rows_not_right', count: problems.length, rows: problems.slice(0, WRONG_SHOWN) });
  const imported = await importRegister(shell, actor, { rows, onDay: input.onDay, reason: input.reason }, told);
  if (imported.ok || imported.problem.code !== 'rows_wrong') return imported as Awaited<Answer<typeof importOperation>>;
  return fail({ code: 'rows_not_right', count: imported.problem.count, rows: problemsOf(imported.problem.issues.slice(0, WRONG_SHOWN), sheet.value) });
}

export function showImport(board: ImportBoard): Handler<typeof showOperation> {
  return async (_shell: Shell, actor: Actor, { importId }: InputOf<typeof showOperation>) => {
    const progress = board.read(actor.account, importId);
    return progress ? ok(progress) : fail({ code: 'import_not_found' });
  };
}

function problemsOf(issues: readonly RowIssue[], sheet: ReadSheet): RowProblem[] {
  return issues.map((issue) => placed(issue, sheet.places[issue.index]));
}
