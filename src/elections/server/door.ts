import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { nextElections } from '../core/chain.ts';
import type { ElectionOffice } from '../core/election.ts';
import { officeOf } from '../core/finding-words.ts';
import { chainState } from './chain-state.ts';
import { roundProtocol } from './outcomes.ts';
import { rollPeople } from './roll.ts';
import { electionRows, roundRows } from './store-elections.ts';
import { isOver } from './summary.ts';

/** What others may ask of the elections. */

export { electedTo, type ElectedTo, protocolPieces } from './dossier-pieces.ts';
export { type ElectedBody, electedBodies } from './elected-bodies.ts';

export { type CountDifferences, countDifferences } from './count-differences.ts';

/**
 * What the chair is told of before closing, one sentence each: elections that were begun and have no final result yet, and those of the congress
 * itself that were never begun.
 */
export async function unfinishedElections(db: Db, place: CongressPlace): Promise<Sentence[]> {
  const branch = place.organisation.groupId === 'branch';
  const sentences: Sentence[] = [];
  for (const election of await electionRows(db, place.congress.id)) {
    const round = (await roundRows(db, election.id)).at(-1);
    if (!round || isOver(round, await roundProtocol(db, election.id, round))) continue;
    const { vi, en } = officeOf(election.office as ElectionOffice, branch);
    sentences.push({ vi: `Cuộc bầu ${vi} chưa xong (lần ${round.round}).`, en: `The election of the ${en} is not over (ballot ${round.round}).` });
  }
  return [...sentences, ...(await neverBegun(db, place, branch))];
}

async function neverBegun(db: Db, place: CongressPlace, branch: boolean): Promise<Sentence[]> {
  const people = await rollPeople(db, place.congress);
  if (people.size === 0) return [];
  const steps = nextElections(await chainState(db, place, people));
  return steps
    .filter((step) => step.election === null && step.place === 'congress' && !step.optional && step.state !== 'not-held')
    .map((step) => officeOf(step.office, branch))
    .map(({ vi, en }) => ({ vi: `Chưa bầu ${vi}.`, en: `The ${en} was not elected.` }));
}
