import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { type ChainState, type ChainStep, nextElections, type PlannedPerson } from '../core/chain.ts';
import type { ElectionOffice } from '../core/election.ts';
import { annulledIds } from './annulled.ts';
import { standingOf } from './outcomes.ts';
import { bodyOf, regulationFor } from './regulation.ts';
import type { RollPerson } from './roll.ts';
import { electionRows, plannedPosts, roundRows, superiorAnswers } from './store-elections.ts';

/** What the order of the congress's elections follows from. */
export async function chainState(db: Db, place: CongressPlace, people: ReadonlyMap<string, RollPerson>): Promise<ChainState> {
  const { congress, organisation } = place;
  const elections: ChainState['elections'][number][] = [];
  const annulled = await annulledIds(db, congress.id);
  for (const election of await electionRows(db, congress.id)) if (!annulled.has(election.id)) elections.push(await standingOf(db, election, await roundRows(db, election.id)));
  const planned = await plannedPosts(db, congress.id);
  const members = [...people.values()].filter((each) => each.membership === 'full-member' && !each.temporaryHere).length;
  return {
    regulation: regulationFor(place), body: bodyOf(place), form: congress.form, contents: congress.contents, directElection: congress.directElection,
    // At a members' congress the roll is the membership; delegates stand for more than themselves.
    fullMembers: congress.form === 'members' ? members : (organisation.members ?? members),
    elections, superiorAnswered: (await superiorAnswers(db, congress.id)).map((each) => each.office as ElectionOffice),
    planned: planned.map((each) => ({ office: each.office as PlannedPerson['office'], person: each.participant, fullName: each.full_name })),
  };
}

/** The step of one office in the order of this congress; undefined when it has none. */
export function stepFor(state: ChainState, office: ElectionOffice): ChainStep | undefined {
  return nextElections(state).find((each) => each.office === office);
}
