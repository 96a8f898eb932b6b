import type { UploadedFile } from '#foundation/contract.ts';
import { fail, type Result } from '#foundation/result.ts';
import { type CsvProblem, readCsv, readXlsx, type ReadProblem } from '#platform/documents/excel.ts';
import { unhurried } from '#platform/unhurried.ts';
import type { FileProblem } from '../core/import/file-problems.ts';
import { readSheet, type ReadSheet } from '../core/import/read-sheet.ts';
import type { KindsAndLevels } from '../core/organisation.ts';

/** A list of organisations from an Excel file or a CSV; the bytes say which it is, not the name. */
export async function readRegisterFile(file: UploadedFile, kinds: KindsAndLevels, options: { readonly normalise: boolean }): Promise<Result<ReadSheet, FileProblem>> {
  if (!isExcel(file.bytes) && !/\.xls[xmb]?$/i.test(file.name)) {
    const rows = readCsv(file.bytes);
    return rows.ok ? unhurried(readSheet(rows.value, kinds, options)) : fail(problemOf(rows.problem));
  }
  const sheets = await readXlsx(file.bytes);
  if (!sheets.ok) return fail(problemOf(sheets.problem));
  let refused: Result<ReadSheet, FileProblem> | undefined;
  for (const sheet of sheets.value.filter((each) => !each.hidden)) {
    const read = await unhurried(readSheet(sheet.rows, kinds, options));
    // The list is the first sheet with its headings; explanations may stand before it.
    if (read.ok || read.problem.code === 'no_rows') return read;
    refused ??= read;
  }
  return refused ?? fail({ code: 'no_rows' });
}

/** Archives (xlsx) and the older compound files both announce themselves in their first bytes. */
function isExcel(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
}

function problemOf(problem: ReadProblem | CsvProblem): FileProblem {
  switch (problem.code) {
    case 'too_many_sheets':
    case 'too_many_columns':
    case 'too_many_cells':
      return { code: 'too_many_cells' };
    case 'too_many_rows':
      return { code: 'too_many_rows', limit: problem.limit };
    case 'file_too_large':
      return { code: 'file_too_large', limitBytes: problem.limitBytes };
    default:
      return problem;
  }
}
