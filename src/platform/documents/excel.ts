/** Spreadsheets in and out; `hucre` is known to excel-write.ts and excel-read.ts alone. */
export { toXlsx } from './excel-write.ts';
export { readXlsx } from './excel-read.ts';
export { readCsv, type CsvProblem } from './csv.ts';
export {
  addressOf, USUAL_LIMITS,
  type Book, type BookColumn, type BookRow, type BookSheet, type CellContent, type ColumnType, type GivenCell, type GivenRow, type GivenSheet, type ReadLimits, type ReadProblem,
} from './excel-model.ts';
