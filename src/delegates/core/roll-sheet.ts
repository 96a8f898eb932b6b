import type { CongressForm } from '#campaigns/core/plan.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { belowHeadings, cellAddress, columnPlaces, headingIn, type SheetRow } from '#foundation/sheet.ts';
import { readRows, type RowReader } from '#foundation/sheet-row.ts';
import { fold } from '#foundation/text.ts';
import { DISCIPLINES, disciplineWords, EDUCATIONS, educationWords, PROFESSIONS, professionWords, SEXES, sexWords, THEORIES, theoryWords } from '#people/core/person-facts.ts';
import type { FieldName } from './check-fields.ts';
import { type ParticipantFields, PARTICIPANT_KINDS, SOURCES } from './participant.ts';
import type { RollSheetProblem } from './problems.ts';
import { kindWords, sourceWords } from './words.ts';

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
  const below = belowHeadings(rows, headingIn(ROLL_COLUMNS), (column) => column === 'fullName');
  if (!below) return fail({ code: 'roll_headings_wrong', missing: ['Họ và tên'] });
  const places = columnPlaces(below);
  const shownAt = (column: RollColumn): number => places.get(column) ?? places.get('fullName') ?? 0;
  const read = readRows(below.rows, { indexOf: (column: RollColumn) => places.get(column), shownAt }, (cells, row): RollSheetRow => ({ row, fields: readFields(cells, form) }));
  if (!read.ok) return fail({ code: 'roll_rows_wrong', ...read.problem });
  return read.value.length === 0 ? fail({ code: 'roll_sheet_empty' }) : ok({ rows: read.value, cellOf: (row, column) => cellAddress(shownAt(column), row) });
}

type Read = RowReader<RollColumn>;

function markIn(read: Read, column: RollColumn): boolean {
  const written = fold(read.text(column, 20));
  if (!['', 'x', 'co', 'khong', 'yes', 'no'].includes(written)) read.refuse(column, { vi: 'Ghi “x” nếu đúng, để trống nếu không.', en: 'Write “x” for yes, leave it empty for no.' });
  return ['x', 'co', 'yes'].includes(written);
}

function rankIn(read: Read): number | null {
  const written = read.text('alternateRank', 10);
  if (written === '') return null;
  if (/^[1-9]\d{0,2}$/.test(written)) return Number(written);
  read.refuse('alternateRank', { vi: `“${written}” không phải thứ tự (đúng: 1, 2, 3 …).`, en: `“${written}” is no rank (right: 1, 2, 3 …).` });
  return null;
}

function codeIn(read: Read): string | null {
  const written = read.text('delegationCode', 40).toUpperCase();
  if (written === '') return null;
  if (/^[A-Z0-9][A-Z0-9.-]{0,39}$/.test(written)) return written;
  read.refuse('delegationCode', { vi: `“${written}” không phải mã tổ chức. Xem mã trong Sổ tổ chức, hoặc để trống.`, en: `“${written}” is no code of an organisation. See the register, or leave it empty.` });
  return null;
}

function readFields(read: Read, form: CongressForm): ParticipantFields {
  const born = read.dayOrYear('born');
  return {
    fullName: read.needed('fullName', 120, { vi: 'Thiếu họ và tên.', en: 'The name is missing.' }),
    kind: read.choice('kind', PARTICIPANT_KINDS, kindWords) ?? (form === 'members' ? 'full-member' : 'official'),
    source: read.choice('source', SOURCES, sourceWords),
    alternateRank: rankIn(read),
    delegation: { code: codeIn(read), name: read.text('delegation', 200) },
    position: read.text('position', 200),
    isConvener: markIn(read, 'isConvener'),
    temporaryHere: markIn(read, 'temporaryHere'),
    bornOn: typeof born === 'string' ? born : null,
    bornYear: typeof born === 'number' ? born : null,
    sex: read.choice('sex', SEXES, sexWords),
    ethnicity: read.text('ethnicity', 40) || 'Kinh',
    joinedOn: read.day('joinedOn'),
    officialOn: read.day('officialOn'),
    education: read.choice('education', EDUCATIONS, educationWords),
    profession: read.choice('profession', PROFESSIONS, professionWords),
    theory: read.choice('theory', THEORIES, theoryWords),
    honours: read.text('honours', 300),
    discipline: read.choice('discipline', DISCIPLINES, disciplineWords) ?? 'none',
  };
}
