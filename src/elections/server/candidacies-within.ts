import { randomUUID } from 'node:crypto';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Tx } from '#platform/shell.ts';
import type { Pool } from '../core/chain.ts';
import type { ElectionOffice } from '../core/election.ts';
import { isListed, type ListPerson } from '../core/list.ts';
import type { NominateProblem } from '../core/problems.ts';
import { whyMayNotBeListed, whyMayNotNominate } from '../core/rules/candidacy.ts';
import type { NominatedBy } from '../core/rules/slate.ts';
import { chainState, stepFor } from './chain-state.ts';
import type { ElectionAt } from './election-at.ts';
import { electorateOf } from './electorate.ts';
import { listState } from './list-state.ts';
import { openList } from './open-list.ts';
import { electedOf } from './outcomes.ts';
import { rollPeople, type RollPerson } from './roll.ts';
import { type CandidacyRow, candidacyRows, insertCandidacies } from './store-lists.ts';

/** Somebody put forward: of the roll, or from outside with their written consent. */
export type PutForward =
  | { readonly participant: string }
  | { readonly outsider: string; readonly detail: string; readonly convenerMember: boolean; readonly consent: boolean };

export interface Proposal {
  readonly by: NominatedBy;
  readonly people: readonly PutForward[];
  readonly nominator?: string | undefined;
  readonly supporters: number;
}

/** Puts names on the open list, all or none. @rule R-244-10.1, R-244-11.1, R-244-13.1, R-244-23.1, R-DL-3.4, R-190-8.1 */
export async function putForward(tx: Tx, at: ElectionAt, proposal: Proposal): Promise<Result<{ readonly events: LedgerEvent[]; readonly ids: string[] }, NominateProblem>> {
  const open = openList(at);
  if (!open.ok) return open;
  if (at.round.kind === 'tie') return fail({ code: 'names_of_round_fixed' });
  const electorate = await electorateOf(tx, at.place, at.election);
  if (electorate && proposal.supporters > electorate.present) return fail({ code: 'supporters_above_present', present: electorate.present });
  const people = await rollPeople(tx, at.place.congress);
  const nominator = proposal.nominator === undefined ? null : people.get(proposal.nominator);
  if (nominator === undefined) return fail({ code: 'participant_not_found' });
  const state = await chainState(tx, at.place, people);
  const step = stepFor(state, at.election.office as ElectionOffice);
  const elected = new Set((await electedOf(tx, at.election, at.rounds)).map((each) => each.person));
  const rules = { pool: step?.pool ?? { from: 'anyone' as const }, poolRule: step?.poolRule ?? null, elected };
  const rows: CandidacyRow[] = [];
  for (const each of proposal.people) {
    const row = await judged(tx, at, people, rules, nominator, each, proposal, rows);
    if (!row.ok) return row;
    rows.push(row.value);
  }
  await insertCandidacies(tx, rows);
  return ok({ ids: rows.map((row) => row.id), events: rows.map((row) => ({ kind: 'elections.name_proposed', election: at.election.id, round: at.round.round, ...proposed(row) })) });
}

/** Facts of a name put forward, as events say them. */
export function proposed(row: CandidacyRow) {
  return {
    candidate: row.id, person: row.person, fullName: row.full_name, bornYear: row.born_year, unit: row.unit, membership: row.membership, official: row.official,
    temporaryHere: row.temporary_here, convenerMember: row.convener_member, outsider: row.outsider, by: row.put_by,
    nominator: row.nominator === null ? null : { person: row.nominator, fullName: row.nominator_name }, supporters: row.supporters,
  };
}

/** Who may be put up; `elected`: in the ballots before, and so not again. */
type Rules = { readonly pool: Pool; readonly poolRule: string | null; readonly elected: ReadonlySet<string> };

async function judged(
  tx: Tx, at: ElectionAt, people: ReadonlyMap<string, RollPerson>, { elected, ...rules }: Rules, nominator: RollPerson | null, each: PutForward, proposal: Proposal, before: readonly CandidacyRow[],
): Promise<Result<CandidacyRow, NominateProblem>> {
  const id = randomUUID();
  const person = 'participant' in each ? people.get(each.participant) : outsider(id, each);
  if (!person) return fail({ code: 'participant_not_found' });
  if ('consent' in each && !each.consent) return fail({ code: 'consent_missing', name: person.fullName });
  const { candidacies } = await listState(tx, at, at.round);
  const listed = candidacies.filter(isListed);
  if (listed.some((other) => other.person.id === person.id) || before.some((row) => row.person === person.id)) return fail({ code: 'already_listed', name: person.fullName });
  if (elected.has(person.id)) return fail({ code: 'already_elected', name: person.fullName });
  if (at.tellers.some((teller) => teller.participant === person.id)) return fail({ code: 'listed_as_teller', name: person.fullName });
  if (at.round.kind === 'further' && !at.round.names_added && !(await wasListed(tx, at, person.id))) return fail({ code: 'new_names_not_decided' });
  const asked = {
    office: at.election.office as ElectionOffice, form: at.place.congress.form, by: proposal.by, ...rules,
    onCommitteeList: candidacies.some((other) => other.person.id === person.id && other.by === 'committee'), dossierFiled: false,
  };
  const refusal = whyMayNotBeListed(at.pack, person, asked);
  if (refusal) return fail({ code: 'may_not_stand', name: person.fullName, ...refusal });
  const nomination = nominator && proposal.by === 'floor' ? whyMayNotNominate(at.pack, nominator, asked) : undefined;
  if (nominator && nomination) return fail({ code: 'may_not_nominate', name: nominator.fullName, ...nomination });
  return ok(rowOf(id, at, person, 'outsider' in each, proposal, nominator));
}

async function wasListed(tx: Tx, at: ElectionAt, person: string): Promise<boolean> {
  return (await candidacyRows(tx, at.election.id, at.round.round - 1)).some((row) => row.person === person);
}

function outsider(id: string, each: Extract<PutForward, { outsider: string }>): ListPerson {
  return { id, fullName: each.outsider, bornYear: null, unit: each.detail, membership: 'full-member', official: false, temporaryHere: false, suspended: false, convenerMember: each.convenerMember };
}

function rowOf(id: string, at: ElectionAt, person: ListPerson, isOutsider: boolean, proposal: Proposal, nominator: RollPerson | null): CandidacyRow {
  return {
    id, election_id: at.election.id, round: at.round.round, person: person.id, full_name: person.fullName, born_year: person.bornYear, unit: person.unit,
    membership: person.membership, official: person.official, temporary_here: person.temporaryHere, convener_member: person.convenerMember, outsider: isOutsider,
    put_by: proposal.by, nominator: nominator?.id ?? null, nominator_name: nominator?.fullName ?? '', supporters: proposal.supporters, state: 'proposed', reason: '',
    agree: null, disagree: null,
  };
}
