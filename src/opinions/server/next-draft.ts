import { nextDraftWithin, type NextDraftProblem as RefusedDraft } from '#documents/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import type { Moment } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { makeNextDraft as contract } from '../contract.ts';
import type { NextDraftProblem } from '../core/synthesis-problems.ts';
import { type AmendedDraft, amendedDraft } from './amendment-places.ts';
import { collidingWords, isOpen } from './amendments.ts';
import { paragraphsOf } from './drafts.ts';
import { heardOpinions } from './store-heard.ts';
import { amendmentDecisions, markTaken } from './store-review.ts';
import { aboutDocument } from './synthesis-work.ts';

/** The accepted changes of words become the next draft, each naming the opinions that led to it. */
export function makeNextDraft(shell: Shell, actor: Actor, input: InputOf<typeof contract>): Answer<typeof contract> {
  return aboutDocument<typeof contract>(shell, actor, input, 'opinions.make_next_draft', async (tx, place, document) => {
    if (document.owner.id !== place.organisation.id) return fail({ code: 'not_own_document' });
    const decisions = await amendmentDecisions(tx, document.id);
    const accepted = (await heardOpinions(tx, { document: document.id, kind: 'amend' })).filter(({ id }) => isOpen(decisions.get(id)));
    const draft = amendedDraft(await paragraphsOf(tx, document.id, document.version), accepted);
    const words = collidingWords(draft.paragraphs);
    if (words !== undefined) return fail({ code: 'amendments_collide', words });
    const changes = changesOf(draft);
    if (changes.length === 0) return fail({ code: 'nothing_accepted' });
    const made = await nextDraftWithin(tx, place, { document: document.id, revision: input.revision, of: document.version, changes });
    if (!made.ok) return fail(refused(made.problem, draft));
    const opinions = changes.flatMap((change) => change.opinions);
    const version = made.value.document.draft;
    await markTaken(tx, opinions, version);
    return ok({
      events: [...made.value.events, { kind: 'opinions.amendments_taken', document: document.id, version, opinions }],
      answer: () => ({ version, changes: changes.length, opinions: opinions.length }),
    });
  });
}

function changesOf({ paragraphs }: AmendedDraft) {
  return paragraphs.flatMap(({ paragraph, proposals }) => proposals.map(({ at, newWords, ids }) => ({ paragraph: paragraph.id, from: at.from, until: at.until, newWords, opinions: [...ids] })));
}

/** What the room of documents says, in this room's words. */
function refused(problem: RefusedDraft, { paragraphs }: AmendedDraft): NextDraftProblem {
  const wordsIn = (paragraph: number): string => paragraphs.find((each) => each.paragraph.id === paragraph)?.proposals[0]?.oldWords ?? '';
  switch (problem.code) {
    case 'document_not_found':
      return { code: 'document_not_found' };
    case 'document_changed_meanwhile':
      return { code: 'draft_changed_meanwhile', by: problem.by, at: problem.at as Moment };
    case 'changes_collide':
      return { code: 'amendments_collide', words: wordsIn(problem.paragraph) };
    case 'words_changed_since':
      return { code: 'amendment_overtaken', words: wordsIn(problem.paragraph) };
    case 'paragraph_not_found':
    case 'words_outside_paragraph':
      return { code: 'amendment_overtaken', words: '' };
    case 'text_unchanged':
      return { code: 'nothing_accepted' };
    case 'text_too_long':
    case 'paragraph_too_long':
      return { code: 'draft_too_long' };
    case 'locked_by_approval':
      return { code: 'draft_approved', on: problem.on };
    default:
      return { code: 'draft_not_open' };
  }
}
