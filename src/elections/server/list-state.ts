import type { Db } from '#database/connect.ts';
import { type Contest, contestOf } from '../core/contest.ts';
import type { Candidacy, FrozenList, ListPerson } from '../core/list.ts';
import type { ElectionAt } from './election-at.ts';
import type { RoundRow } from './store-elections.ts';
import { type CandidacyRow, candidacyRows, type FrozenRow, frozenRows } from './store-lists.ts';

/** The names of a round and its list: open, or frozen with its content. */
export interface ListState {
  readonly rows: readonly CandidacyRow[];
  readonly candidacies: readonly Candidacy[];
  readonly versions: readonly FrozenRow[];
  /** The list that stands; null while it is open. */
  readonly frozen: { readonly row: FrozenRow; readonly list: FrozenList; readonly contest: Contest } | null;
}

export async function listState(db: Db, at: Pick<ElectionAt, 'election' | 'pack'>, round: RoundRow): Promise<ListState> {
  const rows = await candidacyRows(db, at.election.id, round.round);
  const versions = await frozenRows(db, at.election.id, round.round);
  const row = round.list_open ? undefined : versions.find((each) => each.version === round.list_version);
  return { rows, candidacies: rows.map(candidacyOf), versions, frozen: row ? { row, ...frozenOf(at, row) } : null };
}

function frozenOf(at: Pick<ElectionAt, 'pack'>, row: FrozenRow): { list: FrozenList; contest: Contest } {
  const list = JSON.parse(row.content) as FrozenList;
  return { list, contest: contestOf({ pack: at.pack, switchedOff: list.switchedOff, office: list.office, roundKind: list.roundKind, names: list.names.length, seats: list.seats }) };
}

export function candidacyOf(row: CandidacyRow): Candidacy {
  return {
    id: row.id, by: row.put_by, supporters: row.supporters, state: row.state, person: personOfRow(row),
    nominator: null,
  };
}

function personOfRow(row: CandidacyRow): ListPerson {
  return {
    id: row.person, fullName: row.full_name, bornYear: row.born_year, unit: row.unit, membership: row.membership, official: row.official,
    temporaryHere: row.temporary_here, suspended: false, convenerMember: row.convener_member,
  };
}

/** Year of birth and unit, by which a reader tells persons apart. */
export function detailOf(row: Pick<CandidacyRow, 'born_year' | 'unit'>): string {
  return [row.born_year === null ? '' : String(row.born_year), row.unit].filter((part) => part !== '').join(' · ');
}
