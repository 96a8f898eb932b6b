/** Spreadsheets in and out; `hucre` is known to excel-write.ts and excel-read.ts alone, and that large books have a thread to excel-thread.ts. */
export { readXlsx, toXlsx } from './excel-thread.ts';
export { readCsv, type CsvProblem } from './csv.ts';
export {
  addressOf, USUAL_LIMITS,
  type Book, type BookColumn, type BookRow, type BookSheet, type CellContent, type ColumnType, type GivenCell, type GivenRow, type GivenSheet, type ReadLimits, type ReadProblem,
} from './excel-model.ts';
