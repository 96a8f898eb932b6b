import type { CongressForm } from '#campaigns/core/plan.ts';
import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { countFaults, type SheetFault } from '#foundation/sheet.ts';
import { checkFields, checkOnRoll, type FieldFault, type KnownPerson, ROLL_LIMIT, samePerson } from './check-fields.ts';
import { fieldProblemWords } from './field-words.ts';
import { delegationKey, type Participant, type ParticipantFields } from './participant.ts';
import type { RollFull, RollSheetProblem } from './problems.ts';
import { differingFields } from './profile.ts';
import { COLUMN_OF, type RollColumn, type RollSheet } from './roll-sheet.ts';

/** What a sheet would do to the roll. */
export interface RollPlan {
  readonly added: readonly { readonly row: number; readonly fields: ParticipantFields }[];
  readonly changed: readonly { readonly row: number; readonly before: Participant; readonly fields: ParticipantFields; readonly differing: readonly string[] }[];
  readonly same: number;
  /** On the roll, not in the sheet: they stay. */
  readonly missing: readonly Participant[];
}

export interface RollContext {
  readonly form: CongressForm;
  readonly roll: readonly Participant[];
  /** Names of organisations by code, of the codes that the sheet names. */
  readonly organisations: ReadonlyMap<string, string>;
  readonly today: Day;
}

/** Compares the sheet with the roll; every cell that cannot be is named, and then nothing is taken. */
export function planRoll(sheet: RollSheet, { form, roll, organisations, today }: RollContext): Result<RollPlan, RollSheetProblem | RollFull> {
  const faults: SheetFault[] = [];
  const refuse = (row: number, column: RollColumn, sentence: Sentence): void => void faults.push({ cell: sheet.cellOf(row, column), sentence });
  const rows = sheet.rows.map(({ row, fields }) => {
    const { code, name } = fields.delegation;
    if (code !== null && !organisations.has(code)) refuse(row, 'delegationCode', { vi: `Sổ tổ chức không có mã ${code}.`, en: `The register has no code ${code}.` });
    return { row, fields: { ...fields, delegation: { code, name: name === '' && code !== null ? (organisations.get(code) ?? '') : name } } };
  });

  const taken = new Set<string>();
  const matched = rows.map(({ row, fields }, index) => {
    for (const fault of checkFields(form, fields, today)) refuse(row, COLUMN_OF[fault.field], faultWords(fault));
    const twin = rows.slice(0, index).find((other) => samePerson(other.fields, fields));
    if (twin) refuse(row, 'fullName', { vi: `Trùng người với dòng ${twin.row}. Bỏ một dòng, hoặc ghi năm sinh để phân biệt.`, en: `The same person as in row ${twin.row}. Remove one, or tell them apart by the year of birth.` });
    const before = roll.find((each) => !taken.has(each.id) && samePerson(each, fields));
    if (before) taken.add(before.id);
    return { row, fields, before };
  });

  // Ranks are compared as they would be afterwards: those who stay, and the rows of the sheet before this one.
  const after: KnownPerson[] = roll.filter((each) => !taken.has(each.id)).map((each) => each);
  for (const { row, fields, before } of matched) {
    for (const fault of checkOnRoll(fields, after, true)) refuse(row, COLUMN_OF[fault.field], faultWords(fault));
    if (before && movesSeat(before, fields)) refuse(row, 'fullName', { vi: `${before.fullName} đang gắn với một việc thay thế đại biểu; giữ nguyên loại và đoàn.`, en: `${before.fullName} is part of a replacement; keep kind and delegation.` });
    after.push({ ...fields, id: String(row) });
  }
  if (faults.length > 0) return fail({ code: 'roll_rows_wrong', ...countFaults(faults) });
  if (after.length > ROLL_LIMIT) return fail({ code: 'roll_full', limit: ROLL_LIMIT });

  const known = matched.flatMap(({ row, fields, before }) => (before ? [{ row, before, fields, differing: differingFields(before, fields) }] : []));
  return ok({
    added: matched.flatMap(({ row, fields, before }) => (before ? [] : [{ row, fields }])),
    changed: known.filter((each) => each.differing.length > 0),
    same: known.filter((each) => each.differing.length === 0).length,
    missing: roll.filter((each) => !taken.has(each.id)),
  });
}

function movesSeat(before: Participant, after: ParticipantFields): boolean {
  if (before.standing.replacedBy === null && before.standing.replaces === null) return false;
  return before.kind !== after.kind || delegationKey(before.delegation) !== delegationKey(after.delegation) || before.isConvener !== after.isConvener;
}

function faultWords(fault: FieldFault): Sentence {
  return (fieldProblemWords[fault.code] as (facts: FieldFault) => Sentence)(fault);
}
