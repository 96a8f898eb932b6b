import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { Day } from '#foundation/day.ts';
import { type ReportRow, summed } from '../core/check-report.ts';
import { organisationsOf } from '../core/figures.ts';
import type { PlacedUnit } from '../core/placement.ts';
import { committeeOf } from '../core/report-words.ts';
import type { CongressState } from '../core/state.ts';
import { rowsOf } from './list-units.ts';
import { type Overview, overviewOf } from './overview.ts';
import { inOrder } from './standing-view.ts';
import type { AskedView } from './view.ts';

/** Everything that report F08 says, in whichever file it is printed. @rule R-BC-2, R-BC-3 */
export interface ReportContent {
  readonly figures: Overview;
  readonly term: string;
  readonly asOf: Day;
  readonly knownOn: Day;
  readonly unit: PlacedUnit;
  /** The committee above, when there is one. */
  readonly superior: string | undefined;
  /** Tables with their sums, already held against the whole. */
  readonly byUnit: readonly (ReportRow & { readonly name: string })[];
  readonly byUnitSum: ReportRow;
  readonly byKind: readonly (ReportRow & { readonly name: string })[];
  readonly byKindSum: ReportRow;
  /** Last reported by the organisations; undefined when none did. */
  readonly members: number | undefined;
  readonly branchesBelow: number | undefined;
  readonly late: readonly ReportLine[];
  readonly onHold: readonly ReportLine[];
  readonly undecided: readonly ReportLine[];
  readonly all: readonly ReportLine[];
  readonly difficulties: string;
  readonly proposals: string;
  readonly place: string;
  readonly signerPost: string;
  readonly signerName: string;
}

export interface ReportLine {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly under: string;
  readonly state: CongressState | null;
  readonly pilot: boolean;
  readonly direct: boolean;
  readonly plannedOn: Day | null;
  readonly heldOn: Day | null;
  readonly daysLate: number;
  readonly note: string;
}

/** More organisations than this are not listed one by one. */
export const LISTED_AT_MOST = 20_000;

export async function reportContent(asked: AskedView, db: Db, own: Pick<ReportContent, 'difficulties' | 'proposals' | 'place' | 'signerPost' | 'signerName'>): Promise<ReportContent> {
  const { known, view, scope, unit } = asked;
  const figures = overviewOf(asked);
  const whole = { total: figures.organisations.total, planned: figures.congresses.planned, held: figures.congresses.held, late: figures.congresses.late };
  // City and town committees before those of districts, as papers list them; within a kind by code.
  const position = (row: { readonly kindId: string }): number => known.kinds.get(row.kindId)?.position ?? 0;
  const byUnit = figures.byUnit.filter((row) => row.total > 0).toSorted((one, other) => position(one) - position(other));
  const standings = inOrder(view, organisationsOf(view, scope), 'late');
  const lines = (standings.length > LISTED_AT_MOST ? [] : await rowsOf(asked, db, standings)).map(
    (row): ReportLine => ({ ...row, kind: row.kindName.vi, under: row.under.name, plannedOn: row.plannedOn as Day | null, heldOn: row.heldOn as Day | null }),
  );
  const superiorAt = view.placement.superior[scope.position] as number;
  const superior = superiorAt < 0 ? undefined : view.placement.units[superiorAt];
  assert(figures.asOf === asked.asOf && figures.knownOn === asked.knownOn, 'every row is true on one day, as known on one day');
  return {
    figures, term: known.season.term, asOf: asked.asOf, knownOn: asked.knownOn, unit,
    superior: superior && committeeOf(superior.name),
    byUnit, byUnitSum: summed(figures.byUnit, whole),
    byKind: figures.byKind.map((row) => ({ ...row, name: row.name.vi })), byKindSum: summed(figures.byKind, whole),
    members: reported(standings.map((each) => each.unit.members)),
    branchesBelow: reported(standings.map((each) => each.unit.branches)),
    late: lines.filter((line) => line.daysLate > 0),
    onHold: lines.filter((line) => line.state === 'hold').map((line) => (line.note === '' ? { ...line, note: reasonOfHold(asked) } : line)),
    undecided: lines.filter((line) => line.state === 'need'),
    all: lines,
    ...own,
  };
}

function reported(numbers: readonly (number | null | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== null && number !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, number) => sum + number, 0);
}

/** A congress without a postponement of its own stands under a hold; the latest that was known is its reason. */
function reasonOfHold({ view }: AskedView): string {
  return view.record.holds.findLast((hold) => hold.recordedAt <= view.dates.knownAt && hold.fromDay <= view.dates.asOf)?.reason ?? '';
}
