import type { Db } from '#database/connect.ts';
import type { Actor } from '#platform/actor.ts';
import type { Standing } from './actions.ts';
import { countAt } from './count-at.ts';
import type { ElectionAt } from './election-at.ts';
import { roundProtocol } from './outcomes.ts';

/** Where the election's present round stands for this person. */
export async function standingFor(db: Db, at: ElectionAt, actor: Actor): Promise<Standing> {
  return { at, actor, count: await countAt(db, at, at.round), protocol: await roundProtocol(db, at.election.id, at.round) };
}
