import type { Steps } from '#foundation/steps.ts';
import { checkPlacement } from '../placement.ts';
import type { PlacementProblem } from '../problems.ts';
import type { Known, Register } from '../register.ts';
import { lastOf } from '../timeline.ts';
import type { ImportOptions } from './plan-import.ts';
import type { RegisterRow, RowIssue } from './row.ts';

export interface Places {
  readonly register: Register;
  readonly rows: readonly RegisterRow[];
  /** Row of each organisation that the list names and that was compared. */
  readonly rowOf: ReadonlyMap<number, number>;
  readonly touched: readonly Known[];
  readonly options: ImportOptions;
  readonly report: (issue: RowIssue) => void;
}

/** Whether everything stands where it may once the list is taken over: within the range, under no one of its own, below a higher level. */
export function* checkPlaces({ register, rows, rowOf, touched, options, report }: Places): Steps<void> {
  const after = new Map(register.organisations);
  for (const each of touched) after.set(each.id, each);
  const superiorOf = (known: Known): Known | undefined => after.get(lastOf(known.timeline).superiorId ?? 0);
  const touchedIds = new Set(touched.map((each) => each.id));

  const circular = yield* inCircles(touched, superiorOf);
  for (const each of touched) {
    yield;
    const index = rowOf.get(each.id);
    const superior = superiorOf(each);
    if (index === undefined) continue;
    if (circular.has(each.id)) report({ index, column: 'superior', code: 'below_itself', found: superior?.code ?? null, other: null });
    else if (!standsInRange(each, register, superiorOf, options)) report({ index, column: 'code', code: 'row_out_of_range', found: each.code, other: null });
  }
  if (circular.size > 0) return;

  const registerAfter = { ...register, organisations: after };
  for (const each of after.values()) {
    yield;
    const concerned = touchedIds.has(each.id) || each.timeline.some((segment) => segment.superiorId !== null && touchedIds.has(segment.superiorId));
    if (!concerned || !each.timeline.every((segment) => segment.superiorId === null || after.has(segment.superiorId))) continue;
    const placed = checkPlacement(registerAfter, each);
    if (!placed.ok) report(issueOf(placed.problem, each, rowOf, rows));
  }
}

/** Organisations from which walking up leads round in a circle. */
function* inCircles(touched: readonly Known[], superiorOf: (known: Known) => Known | undefined): Steps<Set<number>> {
  const safe = new Set<number>();
  const circular = new Set<number>();
  for (const each of touched) {
    yield;
    const walked = new Set<number>();
    let at: Known | undefined = each;
    while (at && !safe.has(at.id) && !circular.has(at.id) && !walked.has(at.id)) {
      walked.add(at.id);
      at = superiorOf(at);
    }
    const target = at && (circular.has(at.id) || walked.has(at.id)) ? circular : safe;
    for (const id of walked) target.add(id);
  }
  return circular;
}

/** What is new stands in the range of the first organisation above it that the register knows; what moves, in that of its new superior. */
function standsInRange(known: Known, register: Register, superiorOf: (known: Known) => Known | undefined, options: ImportOptions): boolean {
  const before = register.organisations.get(known.id);
  if (before && lastOf(before.timeline).superiorId === lastOf(known.timeline).superiorId) return true;
  let above = superiorOf(known);
  while (above && !register.organisations.has(above.id)) above = superiorOf(above);
  return above ? options.allowed(register.organisations.get(above.id) ?? above) : options.mayAddRoots;
}

function issueOf(problem: PlacementProblem, organisation: Known, rowOf: ReadonlyMap<number, number>, rows: readonly RegisterRow[]): RowIssue {
  const index = rowOf.get(organisation.id);
  if (index === undefined) {
    // The list changed the superior's kind and does not name the one below that no longer fits.
    const above = organisation.timeline.map((segment) => rowOf.get(segment.superiorId ?? 0)).find((each) => each !== undefined);
    if (above === undefined) throw new Error(`assertion failed: a row made ${organisation.code} stand wrongly`);
    return { index: above, column: 'kind', code: 'level_above_subordinate', found: rows[above]?.kindId ?? null, other: problem.organisation.name };
  }
  const found = problem.superior.code;
  switch (problem.code) {
    case 'superior_not_open':
      return { index, column: 'superior', code: 'superior_began_later', found, other: problem.from };
    case 'superior_is_branch':
      return { index, column: 'superior', code: 'superior_has_no_level_below', found, other: problem.superior.name };
    default:
      return { index, column: 'superior', code: 'level_not_below', found, other: problem.superior.name };
  }
}
