import type { Db } from '#database/connect.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { ElectionOffice } from '../core/election.ts';
import { officeWords } from '../core/finding-words.ts';
import { roundProtocol } from './outcomes.ts';
import { electionRows, roundRows } from './store-elections.ts';
import { isOver } from './summary.ts';

/** What others may ask of the elections. */

/** Elections of the congress that were begun and have no final result yet, one sentence each; the chair is told of them before closing. */
export async function unfinishedElections(db: Db, congressId: number): Promise<Sentence[]> {
  const sentences: Sentence[] = [];
  for (const election of await electionRows(db, congressId)) {
    const round = (await roundRows(db, election.id)).at(-1);
    if (!round || isOver(round, await roundProtocol(db, election.id, round))) continue;
    const { vi, en } = officeWords[election.office as ElectionOffice];
    sentences.push({ vi: `Cuộc bầu ${vi} chưa xong (lần ${round.round}).`, en: `The election of the ${en} is not over (ballot ${round.round}).` });
  }
  return sentences;
}
