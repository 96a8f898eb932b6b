import { type CongressPlace, congressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { showResolution as contract } from '../contract.ts';
import { congressTitle } from '../core/congress-title.ts';
import type { ResolutionParts } from '../core/minutes-entry.ts';
import { committeeName, electedSentences, type ResolutionVote, resolutionVote, taskSentences } from '../core/resolution.ts';
import type { SittingsParts } from './parts.ts';
import { minutesEntriesOf } from './store-minutes.ts';
import { motionsOf } from './store-motions.ts';

export interface Resolution {
  readonly fromDocuments: ResolutionParts | null;
  readonly elected: readonly Sentence[];
  readonly task: readonly Sentence[];
  readonly vote: ResolutionVote | null;
}

/** F05: parts I–III from the documents, if they are kept; IV, V and the vote from the record. */
export function showResolution(shell: Shell, actor: Actor, input: InputOf<typeof contract>, parts: SittingsParts): Answer<typeof contract> {
  return shell.read(async (db): Answer<typeof contract> => {
    const place = await congressPlace(db, actor, 'read', input);
    if (!place.ok) return place;
    const { congress, organisation, season } = place.value;
    const { fromDocuments, elected, task, vote } = await resolutionOf(db, place.value, parts);
    return ok({
      title: congressTitle({ form: congress.form, organisation: organisation.name, term: season.term }), elected: [...elected], task: [...task], vote,
      fromDocuments: fromDocuments && {
        assessment: [...fromDocuments.assessment], direction: [...fromDocuments.direction], papers: [...fromDocuments.papers], tables: fromDocuments.tables,
      },
    });
  });
}

export async function resolutionOf(db: Db, { congress, organisation, season }: CongressPlace, parts: SittingsParts): Promise<Resolution> {
  const committee = committeeName(organisation.name, organisation.groupId === 'branch');
  return {
    fromDocuments: await parts.resolutionParts(db, congress.id), elected: electedSentences(await minutesEntriesOf(db, congress.id)),
    task: taskSentences({ form: congress.form, organisation: organisation.name, term: season.term, committee }), vote: resolutionVote(await motionsOf(db, congress.id)),
  };
}
