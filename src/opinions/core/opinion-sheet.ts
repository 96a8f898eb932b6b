import { fail, ok, type Result } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { headingIn, type SheetFault } from '#foundation/sheet.ts';
import { CELL_WORDS, choiceNamed, noSuchChoice } from '#foundation/sheet-row.ts';
import { fold } from '#foundation/text.ts';
import { checkSaid, type SaidOpinion, sharingProblem } from './given-opinion.ts';
import { kindWords } from './given-words.ts';
import { type Kind, KINDS } from './opinion.ts';
import { saidProblemWords } from './said-words.ts';
import { TOPICS, topicWords } from './topic.ts';

/** The opinions of a meeting as a table: the Excel template, the table of form P07, and what is handed in have these columns. */
export const OPINION_COLUMNS = [
  { id: 'paragraph', heading: 'Đoạn số', width: 9 },
  { id: 'topic', heading: 'Nội dung thảo luận', width: 26 },
  { id: 'kind', heading: 'Loại ý kiến', width: 18 },
  { id: 'text', heading: 'Ý kiến', width: 70 },
  { id: 'oldWords', heading: 'Chữ cũ', width: 36 },
  { id: 'newWords', heading: 'Chữ mới', width: 36 },
  { id: 'occurrence', heading: 'Chỗ thứ', width: 9 },
  { id: 'sharing', heading: 'Số người cùng ý kiến', width: 12 },
  { id: 'speaker', heading: 'Người góp ý', width: 26 },
] as const;
export type OpinionColumn = (typeof OPINION_COLUMNS)[number]['id'];
const NEEDED: readonly OpinionColumn[] = ['kind', 'text'];

/** A row of a given table; cells that are no text are named by what they are. */
export interface TableLine {
  /** "B7", or "hàng 3, cột 2" of a table in Word. */
  readonly cellOf: (column: number) => string;
  readonly cells: readonly (string | { readonly not: 'formula' | 'error' | 'other' })[];
}

export interface SheetOpinion extends SaidOpinion {
  /** Where its text stands. */
  readonly cell: string;
  readonly speaker: string;
}

export type OpinionSheetProblem =
  | { readonly code: 'opinions_file_empty' }
  | { readonly code: 'opinions_headings_missing'; readonly missing: readonly string[] }
  | { readonly code: 'opinions_rows_wrong'; readonly count: number; readonly cells: readonly SheetFault[] }
  | { readonly code: 'too_many_opinions'; readonly rows: number; readonly most: number };

export const MOST_ROWS = 20_000;
/** A person mends so many and tries again. */
const MOST_NAMED = 100;

export interface SheetCircumstances {
  /** Text by identity. */
  readonly paragraphs: ReadonlyMap<number, string>;
  readonly attending: number | null;
}

/** The rows below the headings, texts as they stand. Nothing is taken when one cell is wrong; copies of one text are opinions like all others. */
export function readOpinionSheet(lines: readonly TableLine[], circumstances: SheetCircumstances): Result<SheetOpinion[], OpinionSheetProblem> {
  const head = lines.findIndex((line) => line.cells.some((cell) => columnOf(cell) === 'kind') && line.cells.some((cell) => columnOf(cell) === 'text'));
  const headings = lines[head];
  if (!headings) {
    const present = new Set(lines.flatMap((line) => line.cells.map(columnOf)));
    return fail(lines.length === 0 ? { code: 'opinions_file_empty' } : { code: 'opinions_headings_missing', missing: OPINION_COLUMNS.filter(({ id }) => NEEDED.includes(id) && (!present.has(id) || present.size > 1)).map(({ heading }) => heading) });
  }
  const places = new Map(headings.cells.flatMap((cell, index) => { const column = columnOf(cell); return column ? [[column, index] as const] : []; }));
  // A table that runs over several pages, or several tables, may repeat the headings.
  const rows = lines.slice(head + 1).filter((line) => line.cells.some((cell) => typeof cell !== 'string' || cell.trim() !== '') && !line.cells.some((cell) => columnOf(cell) === 'kind'));
  if (rows.length === 0) return fail({ code: 'opinions_file_empty' });
  if (rows.length > MOST_ROWS) return fail({ code: 'too_many_opinions', rows: rows.length, most: MOST_ROWS });
  const wrong: SheetFault[] = [];
  const read = rows.map((row) => readRow(row, places, circumstances, (cell, sentence) => void wrong.push({ cell, sentence })));
  return wrong.length > 0 ? fail({ code: 'opinions_rows_wrong', count: wrong.length, cells: wrong.slice(0, MOST_NAMED) }) : ok(read);
}

function columnOf(cell: TableLine['cells'][number]): OpinionColumn | undefined {
  return typeof cell !== 'string' || cell.length > 60 ? undefined : columnOfHeading(cell);
}

const columnOfHeading = headingIn(OPINION_COLUMNS);

type Refuse = (cell: string, sentence: Sentence) => void;

function readRow(row: TableLine, places: ReadonlyMap<OpinionColumn, number>, { paragraphs, attending }: SheetCircumstances, refuse: Refuse): SheetOpinion {
  let faults = 0;
  const cellOf = (column: OpinionColumn): string => row.cellOf(places.get(column) ?? places.get('text') ?? 0);
  const wrong = (column: OpinionColumn, sentence: Sentence): void => {
    faults += 1;
    refuse(cellOf(column), sentence);
  };
  const textIn = (column: OpinionColumn): string => {
    const cell = row.cells[places.get(column) ?? -1] ?? '';
    if (typeof cell === 'string') return cell;
    wrong(column, cell.not === 'formula' ? CELL_WORDS.formula : CELL_WORDS.not_text);
    return '';
  };
  const numberIn = (column: OpinionColumn): number | null => {
    const written = textIn(column).trim();
    if (written === '') return null;
    if (/^[1-9]\d{0,5}$/.test(written)) return Number(written);
    wrong(column, { vi: `“${short(written)}” không phải số (đúng: 1, 2, 3 …).`, en: `“${short(written)}” is no number (right: 1, 2, 3 …).` });
    return null;
  };
  const kind = choiceOf(textIn('kind'), KINDS, kindWords);
  if (kind === undefined) wrong('kind', unknownChoice(textIn('kind'), KINDS, kindWords));
  const topicText = textIn('topic');
  const topic = topicText.trim() === '' ? 'other' : choiceOf(topicText, TOPICS, topicWords);
  if (topic === undefined) wrong('topic', unknownChoice(topicText, TOPICS, topicWords));
  const amends = kind === 'amend';
  const said: SaidOpinion = {
    paragraph: numberIn('paragraph'), topic: topic ?? 'other', kind: kind ?? 'other', text: textIn('text'), oldWords: amends ? textIn('oldWords') : '', newWords: amends ? textIn('newWords') : '',
    occurrence: amends ? numberIn('occurrence') : null, sharing: numberIn('sharing') ?? 1,
  };
  const speaker = textIn('speaker').trim();
  if (speaker.length > 120) wrong('speaker', { vi: 'Họ tên dài quá 120 ký tự.', en: 'The name is longer than 120 characters.' });
  if (faults === 0) checkRow(said, paragraphs, attending, wrong);
  return { ...said, speaker, cell: cellOf('text') };
}

function checkRow(said: SaidOpinion, paragraphs: ReadonlyMap<number, string>, attending: number | null, wrong: (column: OpinionColumn, sentence: Sentence) => void): void {
  const control = ([['text', said.text], ['oldWords', said.oldWords], ['newWords', said.newWords]] as const).find(([, text]) => UNKEPT.test(text));
  if (control) wrong(control[0], { vi: 'Chữ có ký tự điều khiển không in được. Xóa ký tự đó.', en: 'The text has control characters. Delete them.' });
  const checked = checkSaid(said, paragraphs);
  if (!checked.ok) {
    const { problem } = checked;
    const column: OpinionColumn = problem.code === 'paragraph_not_found' || problem.code === 'amendment_needs_paragraph' ? 'paragraph' : problem.code.startsWith('old_words') ? 'oldWords' : problem.code === 'amendment_changes_nothing' ? 'newWords' : 'text';
    wrong(column, (saidProblemWords[problem.code] as (facts: unknown) => Sentence)(problem));
  }
  const sharing = sharingProblem(said.sharing, attending);
  if (sharing) wrong('sharing', { vi: `${sharing.sharing} người là nhiều hơn ${sharing.attending} người dự họp.`, en: `${sharing.sharing} are more than the ${sharing.attending} attending.` });
}

// oxlint-disable-next-line no-control-regex -- control characters are what is refused here
const UNKEPT = /[\u0000-\u0008\u000E-\u001F\u007F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** As people write the kinds beside their names on the form. */
const ALSO: { readonly [written: string]: Kind } = { 'tan thanh': 'agree', 'nhat tri': 'agree', 'khong tan thanh': 'disagree', khac: 'other', sua: 'amend', 'sua doi': 'amend', 'bo sung': 'other' };

function choiceOf<C extends string>(written: string, choices: readonly C[], words: { readonly [K in C]: Sentence }): C | undefined {
  const also = ALSO[fold(written)];
  return choiceNamed(written, choices, words) ?? choices.find((each) => each === (also as string | undefined));
}

function unknownChoice<C extends string>(written: string, choices: readonly C[], words: { readonly [K in C]: Sentence }): Sentence {
  if (written.trim() !== '') return noSuchChoice(short(written), choices, words);
  const list = (language: 'vi' | 'en'): string => choices.map((each) => words[each][language]).join('; ');
  return { vi: `Ô trống. Ghi một trong: ${list('vi')}.`, en: `The cell is empty. Write one of: ${list('en')}.` };
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
