import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import { countFaults, type SheetFault } from '#foundation/sheet.ts';
import { bodyOrder } from './body-order.ts';
import { checkDetails, type DetailsFault, differingDetails, sameBodies, samePerson } from './check-person.ts';
import { type Candidate, MOST_PEOPLE } from './person.ts';
import { PLANNING_COLUMNS, type PlanningColumn, type PlanningRow, type PlanningSheet } from './planning-sheet.ts';
import type { PersonnelSheetProblem } from './problems.ts';

/** What a sheet would do to the scheme. */
export interface ImportPlan<P extends Candidate> {
  readonly added: readonly PlanningRow[];
  readonly changed: readonly (PlanningRow & { readonly before: P; readonly differing: readonly string[] })[];
  readonly same: number;
  /** On the scheme, not in the sheet: they stay. */
  readonly missing: readonly P[];
}

/** Compares the sheet with the scheme; posts and, once a step was held, the track stay as they are. @param inSteps ids of persons who stood in a step */
export function planImport<P extends Candidate>(sheet: PlanningSheet, people: readonly P[], of: { readonly today: Day; readonly inSteps: ReadonlySet<string> }): Result<ImportPlan<P>, PersonnelSheetProblem> {
  const faults: SheetFault[] = [];
  const refuse = (row: number, column: PlanningColumn, sentence: Sentence): void => void faults.push({ cell: sheet.cellOf(row, column), sentence });
  const taken = new Set<string>();
  const matched = sheet.rows.map((row, index) => {
    for (const fault of checkDetails(row.details, of.today)) refuse(row.row, fault.field, faultWords(fault));
    const twin = sheet.rows.slice(0, index).find((other) => samePerson(other.details, row.details));
    if (twin) refuse(row.row, 'fullName', { vi: `Trùng người với dòng ${twin.row}. Bỏ một dòng, hoặc ghi năm sinh để phân biệt.`, en: `The same person as in row ${twin.row}. Remove one, or tell them apart by the year of birth.` });
    const before = people.find((each) => !taken.has(each.id) && samePerson(each, row.details));
    if (before) taken.add(before.id);
    if (before && before.track !== row.track && of.inSteps.has(before.id)) refuse(row.row, 'track', { vi: `${before.fullName} đã được đưa vào quy trình, giữ nguyên diện.`, en: `${before.fullName} stood in a step; keep the track.` });
    return { ...row, before };
  });
  if (faults.length > 0) return fail({ code: 'personnel_rows_wrong', ...countFaults(faults) });
  const added = matched.filter(({ before }) => !before);
  if (people.length + added.length > MOST_PEOPLE) return fail({ code: 'people_full', limit: MOST_PEOPLE });
  const known = matched.flatMap(({ before, ...row }) => (before ? [{ ...row, details: { ...row.details, posts: before.posts }, before }] : []));
  const compared = known.map((each) => ({ ...each, differing: differing(each.before, each) }));
  return ok({ added, changed: compared.filter((each) => each.differing.length > 0), same: compared.filter((each) => each.differing.length === 0).length, missing: people.filter(({ id }) => !taken.has(id)) });
}

/** Headings of the columns that differ. */
function differing(before: Candidate, row: PlanningRow): string[] {
  const fields: PlanningColumn[] = [
    ...(before.track === row.track ? [] : ['track' as const]), ...(sameBodies(before.bodies, bodyOrder(row.bodies)) ? [] : ['bodies' as const]),
    ...differingDetails(before, row.details).flatMap((field) => (field === 'bornOn' || field === 'bornYear' ? ['born' as const] : field === 'posts' ? [] : [field])),
  ];
  return [...new Set(fields)].map((field) => PLANNING_COLUMNS.find(({ id }) => id === field)?.heading ?? field);
}

function faultWords(fault: DetailsFault): Sentence {
  switch (fault.code) {
    case 'birth_not_possible': return { vi: `Năm sinh ${fault.year} không hợp lý.`, en: `Born in ${fault.year} cannot be.` };
    case 'joined_before_grown': return { vi: `Ngày vào Đảng ${formatDay(fault.joinedOn)} không hợp với ngày sinh.`, en: `Joined on ${fault.joinedOn} does not fit the birth.` };
    case 'official_before_joined': return { vi: `Ngày chính thức ${formatDay(fault.officialOn)} trước ngày vào Đảng.`, en: `A full member on ${fault.officialOn}, before joining.` };
    case 'day_in_future': return { vi: `Ngày ${formatDay(fault.day)} chưa đến.`, en: `${fault.day} has not come yet.` };
  }
}
