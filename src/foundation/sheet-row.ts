import { type Day, parseDay } from './day.ts';
import { fail, ok, type Result } from './result.ts';
import type { Sentence } from './sentence.ts';
import { type SheetContent, cellAddress, type CountedFaults, countFaults, type SheetFault, type SheetRow } from './sheet.ts';
import { fold, tidy } from './text.ts';

/** What is wrong with a cell, in the words of every sheet. */
export const CELL_WORDS = {
  formula: { vi: 'Ô có công thức. Dán giá trị thay cho công thức.', en: 'The cell has a formula. Paste its value instead.' },
  not_text: { vi: 'Ô này phải là chữ.', en: 'This cell must be text.' },
} as const satisfies Record<string, Sentence>;

/** Words of a choice by its keys. */
export type ChoiceWords<K extends string> = { readonly [key in K]: Sentence };

/** Clear words alone: "có thể" is no yes. Folded. */
const YES = ['co', 'x', 'yes'];
const NO = ['khong', 'no'];

/** Which of the keys is meant: by its own name or its words in either language, marks and capitals aside. */
export function choiceNamed<K extends string>(written: string, keys: readonly K[], words: ChoiceWords<K>): K | undefined {
  const name = fold(written);
  return keys.find((key) => [key, words[key].vi, words[key].en].some((known) => fold(known) === name));
}

/** Says that there is no such choice, and which there are. */
export function noSuchChoice<K extends string>(written: string, keys: readonly K[], words: ChoiceWords<K>): Sentence {
  return {
    vi: `Không có “${written}”. Ghi một trong: ${keys.map((key) => words[key].vi).join('; ')}.`,
    en: `There is no “${written}”. Write one of: ${keys.map((key) => words[key].en).join('; ')}.`,
  };
}

/** How the columns of a room stand in a given sheet. Places are counted from 0. */
export interface SheetColumns<C> {
  /** Undefined for a column that the sheet lacks; its cells are empty. */
  readonly indexOf: (column: C) => number | undefined;
  /** The column where a fault is shown, also of one that the sheet lacks. */
  readonly shownAt: (column: C) => number;
  /** Of a day, an error or the like where text belongs. */
  readonly notText?: Sentence;
}

/** All rows read, or what is wrong with their cells: nothing is taken when one cell is wrong. @param readRow has the reader of a row and its number */
export function readRows<C, R>(rows: readonly SheetRow[], columns: SheetColumns<C>, readRow: (read: RowReader<C>, row: number) => R): Result<readonly R[], CountedFaults> {
  const faults: SheetFault[] = [];
  const read = rows.map((row) => readRow(rowReader(row, columns, (column, sentence) => void faults.push({ cell: cellAddress(columns.shownAt(column), row.number), sentence })), row.number));
  return faults.length > 0 ? fail(countFaults(faults)) : ok(read);
}

/** Reads the cells of one row; what cannot be read is refused and counts as nothing. */
export interface RowReader<C> {
  readonly contentOf: (column: C) => SheetContent;
  /** The cell cannot be as it is. */
  readonly refuse: (column: C, sentence: Sentence) => void;
  /** One line, tidied; '' when the cell is empty. A number stands for its digits. */
  readonly text: (column: C, longest: number) => string;
  /** Text that must be there; `missing` says what is lacking. */
  readonly needed: (column: C, longest: number, missing: Sentence) => string;
  /** A day cell, or text such as 5/9/1968 or 1968-09-05; a year alone is a number. */
  readonly dayOrYear: (column: C) => Day | number | null;
  readonly day: (column: C) => Day | null;
  /** null when the cell is empty. */
  readonly yesNo: (column: C) => boolean | null;
  readonly choice: <K extends string>(column: C, keys: readonly K[], words: ChoiceWords<K>) => K | null;
}

function rowReader<C>({ cells }: SheetRow, { indexOf, notText = CELL_WORDS.not_text }: SheetColumns<C>, refuse: RowReader<C>['refuse']): RowReader<C> {
  const contentOf = (column: C): SheetContent => cells[indexOf(column) ?? -1]?.content ?? { kind: 'empty' };
  const taken = <T>(column: C, read: Result<T, Sentence>, otherwise: T): T => {
    if (read.ok) return read.value;
    refuse(column, read.problem);
    return otherwise;
  };
  const text = (column: C, longest: number): string => taken(column, textOf(contentOf(column), longest, notText), '');
  const written = (column: C, meant: (text: string) => Result<Day | number, Sentence>): Day | number | null => {
    const content = contentOf(column);
    if (content.kind === 'day') return content.day;
    const said = text(column, 40);
    return said === '' ? null : taken(column, meant(said), null);
  };
  return {
    contentOf, refuse, text,
    needed: (column, longest, missing) => {
      const read = textOf(contentOf(column), longest, notText);
      return taken(column, read.ok && read.value === '' ? fail(missing) : read, '');
    },
    dayOrYear: (column) => written(column, (said) => dayIn(said, true)),
    day: (column) => {
      const found = written(column, (said) => dayIn(said, false));
      if (typeof found !== 'number') return found;
      refuse(column, { vi: `Ghi đủ ngày, tháng, năm (đang ghi ${found}).`, en: `Enter day, month and year (${found} is given).` });
      return null;
    },
    yesNo: (column) => {
      const said = text(column, 100);
      if (said === '' || YES.includes(fold(said))) return said === '' ? null : true;
      if (!NO.includes(fold(said))) refuse(column, { vi: `“${said}” không rõ là có hay không. Ghi “có” hoặc “không”.`, en: `“${said}” is not clearly yes or no. Write “có” or “không”.` });
      return false;
    },
    choice: (column, keys, words) => {
      const said = text(column, 100);
      if (said === '') return null;
      const found = choiceNamed(said, keys, words);
      return taken(column, found === undefined ? fail(noSuchChoice(said, keys, words)) : ok(found), null);
    },
  };
}

function textOf(content: SheetContent, longest: number, notText: Sentence): Result<string, Sentence> {
  switch (content.kind) {
    case 'empty': return ok('');
    case 'formula': return fail(CELL_WORDS.formula);
    case 'number': return within(content.digits, longest);
    case 'text': return within(tidy(content.text).replaceAll('\n', ' '), longest);
    default: return fail(notText);
  }
}

function within(text: string, longest: number): Result<string, Sentence> {
  return text.length > longest ? fail({ vi: `Dài quá ${longest} ký tự.`, en: `Longer than ${longest} characters.` }) : ok(text);
}

/** The day or year that the text names. @param orYear the sentence says that a year alone will do */
function dayIn(text: string, orYear: boolean): Result<Day | number, Sentence> {
  if (/^\d{4}$/.test(text)) return ok(Number(text));
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const found = parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`) ?? parseDay(text);
  return found === undefined ? fail({ vi: `“${text}” không phải ngày có thật (đúng: 5/9/1968${orYear ? ' hoặc 1968' : ''}).`, en: `“${text}” is no real day (right: 5/9/1968${orYear ? ' or 1968' : ''}).` }) : ok(found);
}
