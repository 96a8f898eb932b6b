import { fail, ok, type Result } from '#foundation/result.ts';
import { belowHeadings, cellAddress, columnPlaces, headingIn, type SheetRow } from '#foundation/sheet.ts';
import { choiceNamed, noSuchChoice, readRows, type RowReader } from '#foundation/sheet-row.ts';
import { DISCIPLINES, disciplineWords, EDUCATIONS, PROFESSIONS, professionWords, SEXES, sexWords, THEORIES } from '#people/core/person-facts.ts';
import { BODIES, type Body, bodyWords } from './body.ts';
import { type PersonDetails, type Track, TRACKS } from './person.ts';
import type { PersonnelSheetProblem } from './problems.ts';
import { trackWords } from './step.ts';
import { educationWords, theoryWords } from './words.ts';

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

/** The rows below the headings; blank ones are passed over. Nothing is taken when one cell is wrong. */
export function readPlanningSheet(rows: readonly SheetRow[]): Result<PlanningSheet, PersonnelSheetProblem> {
  const below = belowHeadings(rows, headingIn(PLANNING_COLUMNS), (column) => column === 'fullName');
  if (!below) return fail({ code: 'personnel_headings_wrong', missing: ['Họ và tên'] });
  const places = columnPlaces(below);
  const shownAt = (column: PlanningColumn): number => places.get(column) ?? places.get('fullName') ?? 0;
  const read = readRows(below.rows, { indexOf: (column) => places.get(column), shownAt }, readRow);
  if (!read.ok) return fail({ code: 'personnel_rows_wrong', ...read.problem });
  return read.value.length === 0 ? fail({ code: 'personnel_sheet_empty' }) : ok({ rows: read.value, cellOf: (row, column) => cellAddress(shownAt(column), row) });
}

function readRow(read: RowReader<PlanningColumn>, row: number): PlanningRow {
  const born = read.dayOrYear('born');
  const fullName = read.needed('fullName', 120, { vi: 'Thiếu họ và tên.', en: 'The name is missing.' });
  return {
    row, track: read.choice('track', TRACKS, trackWords) ?? 'first-time', bodies: bodiesIn(read),
    details: {
      fullName, bornOn: typeof born === 'string' ? born : null, bornYear: typeof born === 'number' ? born : null, sex: read.choice('sex', SEXES, sexWords), ethnicity: read.text('ethnicity', 40) || 'Kinh', religion: read.text('religion', 80),
      home: read.text('home', 300), position: read.text('position', 200), unit: read.text('unit', 200), joinedOn: read.day('joinedOn'), officialOn: read.day('officialOn'), education: read.choice('education', EDUCATIONS, educationWords),
      profession: read.choice('profession', PROFESSIONS, professionWords), field: read.text('field', 200), theory: read.choice('theory', THEORIES, theoryWords), languages: read.text('languages', 200), honours: read.text('honours', 500),
      discipline: read.choice('discipline', DISCIPLINES, disciplineWords) ?? 'none', salaried: read.yesNo('salaried') ?? true, planning: read.text('planning', 200), note: read.text('note', 1000), posts: [],
    },
  };
}

/** Several bodies stand in one cell, between semicolons or commas; none named is the committee. */
function bodiesIn(read: RowReader<PlanningColumn>): readonly Body[] {
  const named = read.text('bodies', 300).split(/[;,]/).map((each) => each.trim()).filter((each) => each !== '').map((each) => {
    const body = choiceNamed(each, BODIES, bodyWords);
    if (body === undefined) read.refuse('bodies', noSuchChoice(each, BODIES, bodyWords));
    return body;
  });
  const bodies = BODIES.filter((body) => named.includes(body));
  return bodies.length === 0 ? ['committee'] : bodies;
}
