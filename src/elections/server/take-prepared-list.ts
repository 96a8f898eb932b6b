import { approvedDossier, refusedPersons } from '#approvals/server/door.ts';
import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { fold } from '#foundation/text.ts';
import type { Body } from '#personnel/core/body.ts';
import { type PreparedPerson, preparedList } from '#personnel/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import { factsStanding } from '#progress/server/door.ts';
import type { takePreparedList as operation } from '../contract.ts';
import { isListed } from '../core/list.ts';
import type { TakeListProblem } from '../core/problems.ts';
import { type PutForward, putForward } from './candidacies-within.ts';
import { type Work, workAtElection } from './election-at.ts';
import { rollPeople, type RollPerson } from './roll.ts';
import { candidacyRows } from './store-lists.ts';

/** What the personnel scheme calls the office; an alternate is prepared as a delegate. */
const BODY_OF: { readonly [office: string]: Body } = {
  committee: 'committee', 'standing-committee': 'standing-committee', secretary: 'secretary', 'deputy-secretary': 'deputy-secretary', 'inspection-committee': 'inspection-committee', 'inspection-chair': 'inspection-chair',
  'upper-delegates': 'upper-delegates', 'upper-alternates': 'upper-delegates',
};

/**
 * Whom the superior approved becomes the nomination of the convening committee; persons refused by name stay out.
 * @rule R-190-14.2 the convening committee's list is the official nomination
 */
export function takePreparedList(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return workAtElection(shell, actor, 'record', 'elections.take_prepared_list', input, async (tx, at): Work<{ candidates: string[]; outsiders: string[] }, TakeListProblem> => {
    const { place, election, round } = at;
    const prepared = await approvedPeople(tx, place, election.office);
    if (prepared === null) return fail({ code: 'personnel_not_approved' });
    if (prepared.length === 0) return fail({ code: 'prepared_list_empty', office: election.office });
    const listed = (await candidacyRows(tx, election.id, round.round)).filter(isListed);
    const roll = [...(await rollPeople(tx, place.congress)).values()];
    const found = prepared.map((person) => ({ person, onRoll: onRoll(roll, person) }));
    const fresh = found.filter(({ person, onRoll: known }) => !listed.some((row) => (known ? row.person === known.id : row.outsider && fold(row.full_name) === fold(person.fullName))));
    if (fresh.length === 0) return fail({ code: 'prepared_list_taken' });
    const put = await putForward(tx, at, { by: 'committee', people: fresh.map(({ person, onRoll: known }) => forward(person, known)), supporters: 0 });
    return put.ok ? ok({ events: put.value.events, answer: { candidates: put.value.ids, outsiders: fresh.filter((each) => !each.onRoll).map(({ person }) => person.fullName) } }) : put;
  });
}

/** Null: nothing is approved, by a dossier or on paper. */
async function approvedPeople(db: Db, { season, organisation, congress }: CongressPlace, office: string): Promise<PreparedPerson[] | null> {
  const dossier = await approvedDossier(db, season.id, organisation.id, 'personnel');
  const approved = dossier !== undefined || (await factsStanding(db, [congress.id])).get(congress.id)?.has('personnel-approved');
  if (!approved) return null;
  const body = BODY_OF[office];
  const refused = dossier ? await refusedPersons(db, dossier.dossier) : [];
  const people = body === undefined ? [] : await preparedList(db, season.id, organisation.id, body);
  return people.filter((person) => !refused.some((each) => each.office === body && fold(each.name) === fold(person.fullName)));
}

/** Of namesakes the one of the same year of birth; where that tells nothing, nobody is guessed. */
function onRoll(roll: readonly RollPerson[], { fullName, bornYear }: PreparedPerson): RollPerson | undefined {
  const namesakes = roll.filter((each) => fold(each.fullName) === fold(fullName) && (each.bornYear === null || bornYear === null || each.bornYear === bornYear));
  return namesakes.length === 1 ? namesakes[0] : undefined;
}

/** Who is not on the roll agreed in the dossier of the scheme. @rule R-244-11.1 */
function forward(person: PreparedPerson, known: RollPerson | undefined): PutForward {
  return known ? { participant: known.id } : { outsider: person.fullName, detail: person.detail, convenerMember: person.track === 're-election', consent: true };
}
