import { randomUUID } from 'node:crypto';
import type { OrganisationPlace } from '#campaigns/server/door.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import { needsReason } from '../core/reply.ts';
import type { ReplyProblem } from '../core/synthesis-problems.ts';
import { type DiscussedDocument, documentView } from './discussed.ts';
import { paragraphsOf } from './drafts.ts';
import { ownLine } from './line-work.ts';
import { replyViews, repliesTo } from './reply-views.ts';
import { heardOpinions, opinionsById, opinionView } from './store-heard.ts';
import { insertReply, type Reply } from './store-replies.ts';
import { resolved } from './synthesis-state.ts';
import { aboutDocument, may, readingDocument } from './synthesis-work.ts';

/** What became of one opinion, or of all behind a line: taken in, partly, not; why; and the sentence it led to. */
export function reply(shell: Shell, actor: Actor, input: InputOf<typeof contract.reply>): Answer<typeof contract.reply> {
  return aboutDocument<typeof contract.reply>(shell, actor, input, 'opinions.reply', async (tx, place, document) => {
    if (document.owner.id !== place.organisation.id) return fail({ code: 'not_own_document' });
    if (needsReason(input.outcome, input.reason)) return fail({ code: 'reason_needed' });
    const answered = await answeredOpinions(tx, place, document, input);
    if (!answered.ok) return answered;
    const { final } = input;
    if (final && !(await paragraphsOf(tx, document.id, final.version)).some(({ id }) => id === final.paragraph)) return fail({ code: 'final_paragraph_not_found', version: final.version });
    const made: Reply = {
      id: randomUUID(), document: document.id, version: document.version, organisationId: place.organisation.id, line: input.line ?? null, outcome: input.outcome, reason: input.reason, final: final ?? null,
      at: tx.recordedAt, by: actor.name,
    };
    await insertReply(tx, place.season.id, made, answered.value);
    const event = {
      kind: 'opinions.replied', reply: made.id, document: document.id, version: made.version, line: made.line, outcome: made.outcome, reason: made.reason, finalVersion: final?.version ?? null,
      finalParagraph: final?.paragraph ?? null, opinions: [...answered.value],
    };
    return ok({
      events: [event],
      answer: async () => {
        const view = (await replyViews(tx, [made])).get(made.id);
        assert(view, 'the reply was written');
        return { reply: view, opinions: answered.value.length };
      },
    });
  });
}

async function answeredOpinions(tx: Tx, place: OrganisationPlace, document: DiscussedDocument, { line, opinion }: InputOf<typeof contract.reply>): Promise<Result<readonly string[], ReplyProblem>> {
  if ((line === undefined) === (opinion === undefined)) return fail({ code: 'reply_subject_needed' });
  if (opinion !== undefined) {
    const found = (await opinionsById(tx, [opinion]))[0];
    return found && found.document === document.id && found.withdrawnAt === null ? ok([found.id]) : fail({ code: 'opinion_not_found' });
  }
  const found = await ownLine(tx, place, line ?? '');
  if (!found || found.report.document !== document.id) return fail({ code: 'line_not_found' });
  const ids = (await resolved(tx, [found.report.id])).byLine.get(found.line.id) ?? [];
  return ids.length > 0 ? ok(ids) : fail({ code: 'line_not_found' });
}

/** Opinions of the organisation and those below it, each with the reply that stands; what has none yet. */
export function replies(shell: Shell, actor: Actor, input: InputOf<typeof contract.replies>): Answer<typeof contract.replies> {
  return readingDocument(shell, actor, input, async (db, place, document) => {
    const opinions = await heardOpinions(db, { document: document.id, path: place.organisation.path });
    const standing = await repliesTo(db, opinions.map(({ id }) => id));
    const chosen = opinions.filter(({ id }) => input.answered === undefined || standing.has(id) === (input.answered === 'yes'));
    const of = (outcome: Reply['outcome']) => opinions.filter(({ id }) => standing.get(id)?.outcome === outcome).length;
    return {
      document: documentView(document, place), counts: { opinions: opinions.length, answered: opinions.filter(({ id }) => standing.has(id)).length, takenIn: of('taken-in'), partly: of('partly'), not: of('not') },
      total: chosen.length, rows: chosen.slice(input.offset, input.offset + input.limit).map((each) => ({ opinion: opinionView(each), reply: standing.get(each.id) ?? null })),
      may: { reply: may(actor, 'record', place) && document.owner.id === place.organisation.id },
    };
  });
}
