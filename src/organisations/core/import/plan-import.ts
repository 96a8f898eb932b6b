import type { Day } from '#foundation/day.ts';
import type { Steps } from '#foundation/steps.ts';
import { type Occasion, newOne, type RegisterChange } from '../change.ts';
import type { ChangeNote, ImportedRow } from '../events.ts';
import { named, type Known, type Register } from '../register.ts';
import { changedFrom, endOf, type Facts, lastOf } from '../timeline.ts';
import { checkPlaces } from './check-places.ts';
import type { FieldDifference, ImportDifferences, RegisterRow, RowDifference, RowIssue } from './row.ts';

export interface ImportPlan {
  readonly issues: readonly RowIssue[];
  readonly differences: ImportDifferences;
  /** What is to be saved; nothing may be saved while there are issues. */
  readonly change: RegisterChange;
}

export interface ImportOptions {
  /** Numbers for what is new, one for each row of `rows` that the register does not know. */
  readonly idFor: (index: number) => number;
  /** The person may change this organisation, and what stands below it. */
  readonly allowed: (organisation: Known) => boolean;
  /** Rows without a superior may be new roots. */
  readonly mayAddRoots: boolean;
  /** Codes of rows that could not be read: they are neither missing nor unknown as superiors. */
  readonly asideCodes?: ReadonlySet<string>;
}

/** Compares the rows with the whole register and says what would change from that day on, or what is wrong with which row. A row is a step. */
export function* planImport(register: Register, rows: readonly RegisterRow[], occasion: Occasion, options: ImportOptions): Steps<ImportPlan> {
  const issues = new Map<number, RowIssue>();
  const report = (issue: RowIssue): void => {
    if (!issues.has(issue.index)) issues.set(issue.index, issue);
  };
  const ids = yield* identify(register, rows, options, report);
  const touched: Known[] = [];
  const notes: ChangeNote[] = [];
  const added: RegisterRow[] = [];
  const changed: RowDifference[] = [];
  const changedRows: ImportedRow[] = [];
  const rowOf = new Map<number, number>();
  let unchanged = 0;

  for (const [index, row] of rows.entries()) {
    yield;
    const id = ids.get(row.code);
    if (id === undefined || issues.has(index)) continue;
    const known = register.byCode.get(row.code);
    const facts = factsOf(row, ids, register, known);
    rowOf.set(id, index);
    if (!known) {
      added.push(row);
      touched.push(newOne(id, row.code, occasion.on, facts));
      notes.push({ organisationId: id, kind: 'added', onDay: occasion.on, otherId: null });
      continue;
    }
    const fields = differences(register, known, row, facts);
    if (fields.length === 0) {
      unchanged += 1;
      continue;
    }
    if (!options.allowed(known)) report({ index, column: 'code', code: 'row_out_of_range', found: row.code, other: null });
    const since: Day = lastOf(known.timeline).from;
    if (occasion.on < since) report({ index, column: 'code', code: 'state_began_later', found: row.code, other: since });
    changed.push({ code: row.code, name: row.name, fields });
    changedRows.push(importedRow({ ...row, members: facts.members, branches: facts.branches }));
    if (occasion.on < since) continue;
    touched.push({ ...known, timeline: changedFrom(known.timeline, occasion.on, () => facts) });
    notes.push(...notesOf(known.id, fields, occasion.on));
  }
  yield* checkPlaces({ register, rows, rowOf, touched, options, report });

  const listed = new Set(rows.map((row) => row.code));
  const missing = [...register.organisations.values()].filter((each) => endOf(each.timeline) === null && !listed.has(each.code) && options.asideCodes?.has(each.code) !== true && options.allowed(each)).map(named);
  return {
    issues: [...issues.values()].toSorted((a, b) => a.index - b.index),
    differences: { added, changed, unchanged, missing },
    change: {
      touched, notes,
      events: [{ kind: 'organisations.imported', added: added.map(importedRow), changed: changedRows, on: occasion.on, reason: occasion.reason }],
    },
  };
}

/** An id for each code that can be taken; codes that stand twice, closed organisations and unknown superiors are reported. */
function* identify(register: Register, rows: readonly RegisterRow[], options: ImportOptions, report: (issue: RowIssue) => void): Steps<Map<string, number>> {
  const ids = new Map<string, number>();
  const first = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    yield;
    const before = first.get(row.code);
    if (before !== undefined) {
      report({ index, column: 'code', code: 'code_twice', found: row.code, other: String(before) });
      continue;
    }
    first.set(row.code, index);
    const known = register.byCode.get(row.code);
    if (known && endOf(known.timeline) !== null) report({ index, column: 'code', code: 'row_is_closed', found: row.code, other: named(known).name });
    else if (!register.kinds.has(row.kindId)) report({ index, column: 'kind', code: 'kind_not_listed', found: row.kindId, other: null });
    ids.set(row.code, known?.id ?? options.idFor(index));
  }
  for (const [index, row] of rows.entries()) {
    yield;
    if (row.superiorCode === null) {
      const known = register.byCode.get(row.code);
      const isRoot = known !== undefined && lastOf(known.timeline).superiorId === null;
      if (!isRoot && !(options.mayAddRoots && !known)) report({ index, column: 'superior', code: 'superior_missing', found: null, other: null });
      continue;
    }
    const known = register.byCode.get(row.superiorCode);
    if (known && endOf(known.timeline) !== null) report({ index, column: 'superior', code: 'superior_is_closed', found: row.superiorCode, other: named(known).name });
    else if (!known && !ids.has(row.superiorCode) && options.asideCodes?.has(row.superiorCode) !== true) report({ index, column: 'superior', code: 'superior_not_found', found: row.superiorCode, other: null });
  }
  return ids;
}

/** A number that the list leaves out stays as it was. */
function factsOf(row: RegisterRow, ids: ReadonlyMap<string, number>, register: Register, known: Known | undefined): Facts {
  const before = known && lastOf(known.timeline);
  const superiorId = row.superiorCode === null ? null : (register.byCode.get(row.superiorCode)?.id ?? ids.get(row.superiorCode) ?? null);
  return { name: row.name, kindId: row.kindId, superiorId, members: row.members ?? before?.members ?? null, branches: row.branches ?? before?.branches ?? null };
}

function differences(register: Register, known: Known, row: RegisterRow, facts: Facts): FieldDifference[] {
  const before = lastOf(known.timeline);
  const superior = before.superiorId === null ? undefined : register.organisations.get(before.superiorId);
  const all: readonly (readonly [boolean, FieldDifference])[] = [
    [before.name !== facts.name, { field: 'name', was: before.name, becomes: facts.name }],
    [before.kindId !== facts.kindId, { field: 'kind', was: before.kindId, becomes: facts.kindId }],
    [before.superiorId !== facts.superiorId, { field: 'superior', was: superior?.code ?? null, becomes: row.superiorCode }],
    [before.members !== facts.members, { field: 'members', was: before.members, becomes: facts.members }],
    [before.branches !== facts.branches, { field: 'branches', was: before.branches, becomes: facts.branches }],
  ];
  return all.filter(([differs]) => differs).map(([, difference]) => difference);
}

function notesOf(organisationId: number, fields: readonly FieldDifference[], onDay: Day): ChangeNote[] {
  const kinds = new Set(fields.map(({ field }) => ({ name: 'renamed', kind: 'reclassified', superior: 'moved', members: 'recounted', branches: 'recounted' } as const)[field]));
  return [...kinds].map((kind) => ({ organisationId, kind, onDay, otherId: null }));
}

function importedRow(row: RegisterRow): ImportedRow {
  return [row.code, row.name, row.kindId, row.superiorCode, row.members, row.branches];
}
