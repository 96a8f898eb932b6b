import { organisationPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { passResult as contract } from '../contract.ts';
import { isVoted } from '../core/readiness.ts';
import { ownDocument } from './desk.ts';
import type { DocumentsParts } from './parts.ts';
import { passedView } from './show-document.ts';
import { documentsOf } from './store.ts';
import { voteView } from './views.ts';

/** Motions by which a congress passes papers; sittings/core/motion.ts, MOTION_KINDS. */
const ON_PAPERS: ReadonlySet<string> = new Set(['report', 'document', 'resolution', 'other']);

/** The votes of the congress that can pass the document, and the one that did. */
export function passResult(shell: Shell, actor: Actor, input: InputOf<typeof contract>, parts: DocumentsParts): Answer<typeof contract> {
  return shell.read(async (db): Answer<typeof contract> => {
    const place = await organisationPlace(db, actor, 'read', input);
    if (!place.ok) return place;
    const found = await ownDocument(db, place.value, input.document);
    if (!found.ok) return found;
    const { season, organisation, congress } = place.value;
    const others = (await documentsOf(db, season.id, [organisation.id])).filter(({ id, state }) => id !== found.value.id && state !== 'withdrawn');
    const taken = new Set(others.flatMap(({ passed }) => (passed?.motion ? [passed.motion] : [])));
    const votes = congress ? await parts.hallVotes(db, congress.id) : [];
    return ok({
      voted: isVoted(found.value.kind) && congress !== null,
      votes: votes.filter(({ kind, motion }) => ON_PAPERS.has(kind) && !taken.has(motion)).map(voteView),
      passed: await passedView(db, place.value, found.value, parts),
    });
  });
}
