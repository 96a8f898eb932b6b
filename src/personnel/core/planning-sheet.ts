import { type Day, parseDay } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { fold, tidy } from '#foundation/text.ts';
import { MOST_FAULTS, type SheetCell, type SheetFault, type SheetRow } from '#people/core/people-sheet.ts';
import { BODIES, type Body, bodyWords } from './body.ts';
import { DISCIPLINES, EDUCATIONS, type PersonDetails, PROFESSIONS, SEXES, THEORIES, type Track, TRACKS } from './person.ts';
import type { PersonnelSheetProblem } from './problems.ts';
import { trackWords } from './step.ts';
import { disciplineWords, educationWords, professionWords, sexWords, theoryWords } from './words.ts';

/** The planning list (quy hoạch) as a sheet: template, what is handed in, what is exported. */
export const PLANNING_COLUMNS = [
  { id: 'fullName', heading: 'Họ và tên', width: 28 }, { id: 'track', heading: 'Diện', width: 18 }, { id: 'bodies', heading: 'Dự kiến', width: 30 }, { id: 'born', heading: 'Ngày sinh', width: 13 }, { id: 'sex', heading: 'Giới tính', width: 9 },
  { id: 'ethnicity', heading: 'Dân tộc', width: 10 }, { id: 'religion', heading: 'Tôn giáo', width: 12 }, { id: 'home', heading: 'Quê quán', width: 34 }, { id: 'position', heading: 'Chức vụ', width: 30 }, { id: 'unit', heading: 'Đơn vị', width: 30 },
  { id: 'joinedOn', heading: 'Ngày vào Đảng', width: 13 }, { id: 'officialOn', heading: 'Ngày chính thức', width: 13 }, { id: 'education', heading: 'Học vấn', width: 12 }, { id: 'profession', heading: 'Chuyên môn', width: 14 }, { id: 'field', heading: 'Ngành', width: 22 },
  { id: 'theory', heading: 'Lý luận chính trị', width: 16 }, { id: 'languages', heading: 'Ngoại ngữ, tin học', width: 20 }, { id: 'honours', heading: 'Khen thưởng', width: 24 }, { id: 'discipline', heading: 'Kỷ luật', width: 12 },
  { id: 'salaried', heading: 'Hưởng lương ngân sách', width: 12 }, { id: 'planning', heading: 'Quyết định quy hoạch', width: 26 }, { id: 'note', heading: 'Ghi chú', width: 26 },
] as const;
export type PlanningColumn = (typeof PLANNING_COLUMNS)[number]['id'];

export interface PlanningRow {
  /** As Excel shows it, from 1. */
  readonly row: number;
  readonly track: Track;
  readonly bodies: readonly Body[];
  readonly details: PersonDetails;
}

export interface PlanningSheet {
  readonly rows: readonly PlanningRow[];
  readonly cellOf: (row: number, column: PlanningColumn) => string;
}

type Refuse = (column: PlanningColumn, sentence: Sentence) => void;
type Places = ReadonlyMap<PlanningColumn, number>;

/** The rows below the headings; blank ones are passed over. Nothing is taken when one cell is wrong. */
export function readPlanningSheet(rows: readonly SheetRow[]): Result<PlanningSheet, PersonnelSheetProblem> {
  const head = rows.find((row) => row.cells.some((cell) => columnOf(cell) === 'fullName'));
  if (!head) return fail({ code: 'personnel_headings_wrong', missing: ['Họ và tên'] });
  const places: Places = new Map(head.cells.flatMap((cell, index) => { const column = columnOf(cell); return column ? [[column, index] as const] : []; }));
  const cellOf = (row: number, column: PlanningColumn): string => `${lettersOf(places.get(column) ?? places.get('fullName') ?? 0)}${row}`;
  const faults: SheetFault[] = [];
  const read = rows
    .filter((row) => row.number > head.number && row.cells.some((cell) => cell.content.kind !== 'empty'))
    .map((row) => readRow(row, places, (column, sentence) => void faults.push({ cell: cellOf(row.number, column), sentence })));
  if (faults.length > 0) return fail({ code: 'personnel_rows_wrong', count: faults.length, faults: faults.slice(0, MOST_FAULTS) });
  return read.length === 0 ? fail({ code: 'personnel_sheet_empty' }) : ok({ rows: read, cellOf });
}

function columnOf(cell: SheetCell): PlanningColumn | undefined {
  if (cell.content.kind !== 'text') return undefined;
  const text = fold(cell.content.text);
  return PLANNING_COLUMNS.find((column) => fold(column.heading) === text)?.id;
}

function lettersOf(index: number): string {
  return index < 26 ? String.fromCodePoint(65 + index) : lettersOf(Math.floor(index / 26) - 1) + lettersOf(index % 26);
}

function readRow(row: SheetRow, places: Places, refuse: Refuse): PlanningRow {
  const read = reader(row, places, refuse);
  const born = read.dayOrYear('born');
  const fullName = read.text('fullName', 120);
  if (fullName === '') refuse('fullName', { vi: 'Thiếu họ và tên.', en: 'The name is missing.' });
  return {
    row: row.number, track: read.choice('track', TRACKS, trackWords) ?? 'first-time', bodies: read.bodies(),
    details: {
      fullName, bornOn: typeof born === 'string' ? born : null, bornYear: typeof born === 'number' ? born : null, sex: read.choice('sex', SEXES, sexWords), ethnicity: read.text('ethnicity', 40) || 'Kinh', religion: read.text('religion', 80),
      home: read.text('home', 300), position: read.text('position', 200), unit: read.text('unit', 200), joinedOn: read.day('joinedOn'), officialOn: read.day('officialOn'), education: read.choice('education', EDUCATIONS, educationWords),
      profession: read.choice('profession', PROFESSIONS, professionWords), field: read.text('field', 200), theory: read.choice('theory', THEORIES, theoryWords), languages: read.text('languages', 200), honours: read.text('honours', 500),
      discipline: read.choice('discipline', DISCIPLINES, disciplineWords) ?? 'none', salaried: !['khong', 'no'].includes(fold(read.text('salaried', 20))), planning: read.text('planning', 200), note: read.text('note', 1000), posts: [],
    },
  };
}

/** Reads the cells of one row; what cannot be read is refused and counts as nothing. */
function reader({ cells }: SheetRow, places: Places, refuse: Refuse) {
  const contentOf = (column: PlanningColumn): SheetCell['content'] => cells[places.get(column) ?? -1]?.content ?? { kind: 'empty' };
  const text = (column: PlanningColumn, longest: number): string => {
    const read = textOf(contentOf(column), longest);
    if (read.ok) return read.value;
    refuse(column, read.problem);
    return '';
  };
  const dayOrYear = (column: PlanningColumn): Day | number | null => {
    const content = contentOf(column);
    if (content.kind === 'day') return content.day;
    const written = text(column, 40);
    if (written === '') return null;
    const [, date = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written) ?? [];
    const found = /^\d{4}$/.test(written) ? Number(written) : (parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`) ?? parseDay(written));
    if (found === undefined) refuse(column, { vi: `“${written}” không phải ngày có thật (đúng: 5/9/1968${column === 'born' ? ' hoặc 1968' : ''}).`, en: `“${written}” is no real day (right: 5/9/1968${column === 'born' ? ' or 1968' : ''}).` });
    return found ?? null;
  };
  const choiceOf = <K extends string>(column: PlanningColumn, written: string, keys: readonly K[], words: { readonly [key in K]: Sentence }): K | null => {
    const found = keys.find((key) => [key, words[key].vi, words[key].en].some((name) => fold(name) === fold(written)));
    if (written !== '' && found === undefined) refuse(column, { vi: `Không có “${written}”. Ghi một trong: ${keys.map((key) => words[key].vi).join('; ')}.`, en: `There is no “${written}”. Write one of: ${keys.map((key) => words[key].en).join('; ')}.` });
    return found ?? null;
  };
  return {
    text, dayOrYear,
    day: (column: PlanningColumn): Day | null => {
      const found = dayOrYear(column);
      if (typeof found !== 'number') return found;
      refuse(column, { vi: `Ghi đủ ngày, tháng, năm (đang ghi ${found}).`, en: `Enter day, month and year (${found} is given).` });
      return null;
    },
    choice: <K extends string>(column: PlanningColumn, keys: readonly K[], words: { readonly [key in K]: Sentence }): K | null => choiceOf(column, text(column, 100), keys, words),
    bodies: (): Body[] => {
      const named = text('bodies', 300).split(/[;,]/).map((each) => each.trim()).filter((each) => each !== '').map((each) => choiceOf('bodies', each, BODIES, bodyWords));
      const bodies = BODIES.filter((body) => named.includes(body));
      return bodies.length === 0 ? ['committee'] : bodies;
    },
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
