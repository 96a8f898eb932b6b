import type { CongressForm } from '#campaigns/core/plan.ts';
import { type Day, parseDay } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { fold, tidy } from '#foundation/text.ts';
import { MOST_FAULTS, type SheetCell, type SheetFault, type SheetRow } from '#people/core/people-sheet.ts';
import type { FieldName } from './check-fields.ts';
import { DISCIPLINES, EDUCATIONS, type ParticipantFields, PARTICIPANT_KINDS, PROFESSIONS, SEXES, SOURCES, THEORIES } from './participant.ts';
import type { RollSheetProblem } from './problems.ts';
import { disciplineWords, educationWords, kindWords, professionWords, sexWords, sourceWords, theoryWords } from './words.ts';

/** The roll as a sheet: the template, what is handed in, and what is exported have these columns. */
export const ROLL_COLUMNS = [
  { id: 'fullName', heading: 'Họ và tên', width: 28 },
  { id: 'kind', heading: 'Loại', width: 24 },
  { id: 'source', heading: 'Đương nhiên, được bầu, chỉ định', width: 20 },
  { id: 'alternateRank', heading: 'Thứ tự dự khuyết', width: 10 },
  { id: 'delegationCode', heading: 'Mã đoàn', width: 12 },
  { id: 'delegation', heading: 'Đoàn đại biểu, đơn vị', width: 32 },
  { id: 'position', heading: 'Chức vụ', width: 34 },
  { id: 'isConvener', heading: 'Cấp ủy triệu tập', width: 10 },
  { id: 'temporaryHere', heading: 'Sinh hoạt tạm thời tại đây', width: 12 },
  { id: 'born', heading: 'Ngày sinh', width: 13 },
  { id: 'sex', heading: 'Giới tính', width: 9 },
  { id: 'ethnicity', heading: 'Dân tộc', width: 10 },
  { id: 'joinedOn', heading: 'Ngày vào Đảng', width: 13 },
  { id: 'officialOn', heading: 'Ngày chính thức', width: 13 },
  { id: 'education', heading: 'Học vấn', width: 20 },
  { id: 'profession', heading: 'Chuyên môn', width: 16 },
  { id: 'theory', heading: 'Lý luận chính trị', width: 16 },
  { id: 'honours', heading: 'Khen thưởng', width: 24 },
  { id: 'discipline', heading: 'Kỷ luật', width: 12 },
] as const;
export type RollColumn = (typeof ROLL_COLUMNS)[number]['id'];

/** Column in which a fault of a field is shown. */
export const COLUMN_OF: { readonly [F in FieldName]: RollColumn } = {
  kind: 'kind', source: 'source', alternateRank: 'alternateRank', fullName: 'fullName', delegation: 'delegation', isConvener: 'isConvener', temporaryHere: 'temporaryHere', born: 'born',
  joinedOn: 'joinedOn', officialOn: 'officialOn',
};

/** Words of a choice by what may be written for it. */
type Choice<K extends string> = { readonly keys: readonly K[]; readonly words: { readonly [key in K]: Sentence } };

export interface RollSheetRow {
  /** As Excel shows it, from 1. */
  readonly row: number;
  readonly fields: ParticipantFields;
}

export interface RollSheet {
  readonly rows: readonly RollSheetRow[];
  /** Address of a cell as the person sees it; of a column that the file lacks, the name's cell. */
  readonly cellOf: (row: number, column: RollColumn) => string;
}

/** The rows below the headings; blank ones are passed over. Nothing is taken when one cell is wrong. */
export function readRollSheet(rows: readonly SheetRow[], form: CongressForm): Result<RollSheet, RollSheetProblem> {
  const head = rows.find((row) => row.cells.some((cell) => columnOf(cell) === 'fullName'));
  const places = new Map(head?.cells.flatMap((cell, index) => { const column = columnOf(cell); return column ? [[column, index] as const] : []; }));
  if (!head) return fail({ code: 'roll_headings_wrong', missing: ['Họ và tên'] });
  const cellOf = (row: number, column: RollColumn): string => `${lettersOf(places.get(column) ?? places.get('fullName') ?? 0)}${row}`;
  const faults: SheetFault[] = [];
  const read = rows
    .filter((row) => row.number > head.number && row.cells.some((cell) => cell.content.kind !== 'empty'))
    .map((row): RollSheetRow => ({
      row: row.number,
      fields: readFields(reader(row, places, (column, sentence) => void faults.push({ cell: cellOf(row.number, column), sentence })), form),
    }));
  if (faults.length > 0) return fail({ code: 'roll_rows_wrong', count: faults.length, faults: faults.slice(0, MOST_FAULTS) });
  return read.length === 0 ? fail({ code: 'roll_sheet_empty' }) : ok({ rows: read, cellOf });
}

function columnOf(cell: SheetCell): RollColumn | undefined {
  if (cell.content.kind !== 'text') return undefined;
  const text = fold(cell.content.text);
  return ROLL_COLUMNS.find((column) => fold(column.heading) === text)?.id;
}

function lettersOf(index: number): string {
  return index < 26 ? String.fromCodePoint(65 + index) : lettersOf(Math.floor(index / 26) - 1) + lettersOf(index % 26);
}

type Refuse = (column: RollColumn, sentence: Sentence) => void;

/** Reads the cells of one row; what cannot be read is refused and counts as nothing. */
function reader({ cells }: SheetRow, places: ReadonlyMap<RollColumn, number>, refuse: Refuse) {
  const contentOf = (column: RollColumn): SheetCell['content'] => cells[places.get(column) ?? -1]?.content ?? { kind: 'empty' };
  const text = (column: RollColumn, longest: number): string => {
    const read = textOf(contentOf(column), longest);
    if (read.ok) return read.value;
    refuse(column, read.problem);
    return '';
  };
  const dayOrYear = (column: RollColumn): Day | number | null => {
    const content = contentOf(column);
    if (content.kind === 'day') return content.day;
    const written = text(column, 40);
    if (written === '') return null;
    const [, date = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written) ?? [];
    const found = /^\d{4}$/.test(written) ? Number(written) : (parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`) ?? parseDay(written));
    if (found === undefined) refuse(column, { vi: `“${written}” không phải ngày có thật (đúng: 5/9/1968${column === 'born' ? ' hoặc 1968' : ''}).`, en: `“${written}” is no real day (right: 5/9/1968${column === 'born' ? ' or 1968' : ''}).` });
    return found ?? null;
  };
  return {
    text,
    dayOrYear,
    needed: (column: RollColumn, longest: number): string => {
      const found = text(column, longest);
      if (found === '' && contentOf(column).kind === 'empty') refuse(column, { vi: 'Thiếu họ và tên.', en: 'The name is missing.' });
      return found;
    },
    day: (column: RollColumn): Day | null => {
      const found = dayOrYear(column);
      if (typeof found !== 'number') return found;
      refuse(column, { vi: `Ghi đủ ngày, tháng, năm (đang ghi ${found}).`, en: `Enter day, month and year (${found} is given).` });
      return null;
    },
    choice: <K extends string>(column: RollColumn, { keys, words }: Choice<K>): K | null => {
      const written = text(column, 100);
      const found = keys.find((key) => [key, words[key].vi, words[key].en].some((name) => fold(name) === fold(written)));
      if (written !== '' && found === undefined) refuse(column, { vi: `Không có “${written}”. Ghi một trong: ${keys.map((key) => words[key].vi).join('; ')}.`, en: `There is no “${written}”. Write one of: ${keys.map((key) => words[key].en).join('; ')}.` });
      return found ?? null;
    },
    mark: (column: RollColumn): boolean => {
      const written = fold(text(column, 20));
      if (!['', 'x', 'co', 'khong', 'yes', 'no'].includes(written)) refuse(column, { vi: 'Ghi “x” nếu đúng, để trống nếu không.', en: 'Write “x” for yes, leave it empty for no.' });
      return ['x', 'co', 'yes'].includes(written);
    },
    rank: (): number | null => {
      const written = text('alternateRank', 10);
      if (written === '') return null;
      if (/^[1-9]\d{0,2}$/.test(written)) return Number(written);
      refuse('alternateRank', { vi: `“${written}” không phải thứ tự (đúng: 1, 2, 3 …).`, en: `“${written}” is no rank (right: 1, 2, 3 …).` });
      return null;
    },
    code: (): string | null => {
      const written = text('delegationCode', 40).toUpperCase();
      if (written === '') return null;
      if (/^[A-Z0-9][A-Z0-9.-]{0,39}$/.test(written)) return written;
      refuse('delegationCode', { vi: `“${written}” không phải mã tổ chức. Xem mã trong Sổ tổ chức, hoặc để trống.`, en: `“${written}” is no code of an organisation. See the register, or leave it empty.` });
      return null;
    },
  };
}

function readFields(read: ReturnType<typeof reader>, form: CongressForm): ParticipantFields {
  const born = read.dayOrYear('born');
  return {
    fullName: read.needed('fullName', 120),
    kind: read.choice('kind', { keys: PARTICIPANT_KINDS, words: kindWords }) ?? (form === 'members' ? 'full-member' : 'official'),
    source: read.choice('source', { keys: SOURCES, words: sourceWords }),
    alternateRank: read.rank(),
    delegation: { code: read.code(), name: read.text('delegation', 200) },
    position: read.text('position', 200),
    isConvener: read.mark('isConvener'),
    temporaryHere: read.mark('temporaryHere'),
    bornOn: typeof born === 'string' ? born : null,
    bornYear: typeof born === 'number' ? born : null,
    sex: read.choice('sex', { keys: SEXES, words: sexWords }),
    ethnicity: read.text('ethnicity', 40) || 'Kinh',
    joinedOn: read.day('joinedOn'),
    officialOn: read.day('officialOn'),
    education: read.choice('education', { keys: EDUCATIONS, words: educationWords }),
    profession: read.choice('profession', { keys: PROFESSIONS, words: professionWords }),
    theory: read.choice('theory', { keys: THEORIES, words: theoryWords }),
    honours: read.text('honours', 300),
    discipline: read.choice('discipline', { keys: DISCIPLINES, words: disciplineWords }) ?? 'none',
  };
}

function textOf(content: SheetCell['content'], longest: number): Result<string, Sentence> {
  if (content.kind === 'empty') return ok('');
  if (content.kind === 'formula') return fail({ vi: 'Ô có công thức. Dán giá trị thay cho công thức.', en: 'The cell has a formula. Paste its value instead.' });
  if (content.kind !== 'text') return fail({ vi: 'Ô này phải là chữ.', en: 'This cell must be text.' });
  if (!content.nfc) return fail({ vi: 'Chữ ở dạng Unicode tổ hợp (NFD). Chuyển sang Unicode dựng sẵn (NFC).', en: 'The text is in decomposed Unicode (NFD). Convert it to NFC.' });
  const text = tidy(content.text).replace(/\n/g, ' ');
  return text.length > longest ? fail({ vi: `Dài quá ${longest} ký tự.`, en: `Longer than ${longest} characters.` }) : ok(text);
}
