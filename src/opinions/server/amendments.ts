import type { Db } from '#database/connect.ts';
import { headingsOf } from '#documents/core/paragraph.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import type { Proposal } from '../core/amendments.ts';
import { groupKey } from '../core/line-counts.ts';
import { type AmendedDraft, type AmendedParagraph, amendedDraft } from './amendment-places.ts';
import { type DiscussedDocument, documentView } from './discussed.ts';
import { paragraphsOf } from './drafts.ts';
import { heardOpinions, type HeardOpinion, opinionView } from './store-heard.ts';
import { type AmendmentDecision, amendmentDecisions, saveAmendmentDecisions } from './store-review.ts';
import { aboutDocument, may, readingDocument } from './synthesis-work.ts';

type Decisions = ReadonlyMap<string, AmendmentDecision>;

/** The document's owner sees every change that is asked for, others those of their own meetings. */
async function amendingOpinions(db: Db, document: DiscussedDocument, { organisation }: Pick<OrganisationPlace, 'organisation'>): Promise<HeardOpinion[]> {
  return heardOpinions(db, { document: document.id, kind: 'amend', ...(document.owner.id !== organisation.id && { organisationId: organisation.id }) });
}

/** Changes of words by paragraph of the draft in hand, colliding ones side by side. */
export function amendments(shell: Shell, actor: Actor, input: InputOf<typeof contract.amendments>): Answer<typeof contract.amendments> {
  return readingDocument(shell, actor, input, async (db, place, document) => {
    const [opinions, decisions, paragraphs] = [await amendingOpinions(db, document, place), await amendmentDecisions(db, document.id), await paragraphsOf(db, document.id, document.version)];
    const of = new Map(opinions.map((each) => [each.id, each]));
    // What an earlier draft took in has its new words already.
    const draft = amendedDraft(paragraphs, opinions.filter(({ id }) => typeof decisions.get(id)?.takenInto !== 'number'));
    const headings = new Map(headingsOf(paragraphs).map((path, at) => [paragraphs[at]?.id, path]));
    const asked = input.paragraph === undefined ? draft.paragraphs : draft.paragraphs.filter(({ paragraph }) => paragraph.id === input.paragraph);
    return {
      document: documentView(document, place), version: document.version, total: asked.length, counts: countsOf(draft, opinions, decisions),
      paragraphs: asked.slice(input.offset, input.offset + input.limit).map((each) => ({ ...paragraphView(each, of, decisions), headings: [...(headings.get(each.paragraph.id) ?? [])] })),
      elsewhere: draft.elsewhere.map(opinionView), may: { record: may(actor, 'record', place) && document.owner.id === place.organisation.id },
    };
  });
}

function countsOf({ paragraphs, elsewhere }: AmendedDraft, opinions: readonly HeardOpinion[], decisions: Decisions) {
  const of = (outcome: AmendmentDecision['outcome']) => opinions.filter(({ id }) => decisions.get(id)?.outcome === outcome).length;
  const [accepted, refused] = [of('accepted'), of('refused')];
  return {
    amendments: opinions.length, proposals: paragraphs.reduce((sum, each) => sum + each.proposals.length, 0), collisions: paragraphs.reduce((sum, each) => sum + each.collisions.length, 0),
    unplaced: paragraphs.reduce((sum, each) => sum + each.unplaced.length, elsewhere.length), accepted, refused, open: opinions.length - accepted - refused,
  };
}

function paragraphView({ paragraph, proposals, collisions, unplaced }: AmendedParagraph, of: ReadonlyMap<string, HeardOpinion>, decisions: Decisions) {
  return {
    paragraph: paragraph.id, text: paragraph.text, proposals: proposals.map((each) => proposalView(each, of, decisions)), collisions: collisions.map((each) => [...each]),
    unplaced: unplaced.map(({ id, problem }) => ({ opinion: opinionView(of.get(id) as HeardOpinion), problem: problem.code, times: 'times' in problem ? problem.times : null, decision: decisionView(decisions.get(id)) })),
  };
}

function proposalView({ at, oldWords, newWords, ids }: Proposal, of: ReadonlyMap<string, HeardOpinion>, decisions: Decisions) {
  const opinions = ids.flatMap((id) => of.get(id) ?? []);
  const decided = ids.find((id) => decisions.has(id));
  return {
    from: at.from, until: at.until, oldWords, newWords, ids: [...ids], organisations: new Set(opinions.map(({ organisation }) => organisation)).size,
    groups: [...new Map(opinions.map((each) => [groupKey(each), each.group === '' ? each.organisationName : each.group])).values()],
    sharing: opinions.reduce((sum, { sharing }) => sum + sharing, 0), text: opinions.find(({ text }) => text.trim() !== '')?.text ?? '',
    decision: decisionView(decided === undefined ? undefined : decisions.get(decided)),
  };
}

function decisionView(of: AmendmentDecision | undefined) {
  return of ? { outcome: of.outcome, reason: of.reason, by: of.by, at: of.at } : null;
}

/** Accepts or refuses; of proposals that touch the same words only one is accepted. */
export function decideAmendment(shell: Shell, actor: Actor, input: InputOf<typeof contract.decideAmendment>): Answer<typeof contract.decideAmendment> {
  return aboutDocument<typeof contract.decideAmendment>(shell, actor, input, 'opinions.decide_amendment', async (tx, place, document) => {
    if (document.owner.id !== place.organisation.id) return fail({ code: 'not_own_document' });
    const ids = [...new Set(input.opinions)];
    const of = new Map((await heardOpinions(tx, { document: document.id })).map((each) => [each.id, each]));
    const chosen = ids.flatMap((id) => of.get(id) ?? []);
    if (chosen.length < ids.length) return fail({ code: 'opinion_not_found' });
    if (chosen.some(({ kind }) => kind !== 'amend')) return fail({ code: 'not_an_amendment' });
    if (input.outcome === 'refuse' && input.reason === '') return fail({ code: 'reason_needed' });
    if (input.outcome === 'accept') {
      const decisions = await amendmentDecisions(tx, document.id);
      const accepted = new Set([...ids, ...[...of.keys()].filter((id) => isOpen(decisions.get(id)))]);
      const fits = checkAccepted(amendedDraft(await paragraphsOf(tx, document.id, document.version), [...of.values()].filter(({ id }) => accepted.has(id))), new Set(ids));
      if (!fits.ok) return fits;
    }
    const outcome = input.outcome === 'undecide' ? null : input.outcome === 'accept' ? ('accepted' as const) : ('refused' as const);
    await saveAmendmentDecisions(tx, document.id, ids, outcome, input.reason, actor.name);
    return ok({ events: [{ kind: 'opinions.amendment_decided', document: document.id, opinions: ids, outcome, reason: input.reason }], answer: () => ({ decided: ids.length }) });
  });
}

/** Accepted, and in no draft yet. */
export function isOpen(decision: AmendmentDecision | undefined): boolean {
  return decision?.outcome === 'accepted' && decision.takenInto === null;
}

/** Every newly accepted change has one place, and no two accepted ones touch the same words. */
function checkAccepted({ paragraphs, elsewhere }: AmendedDraft, now: ReadonlySet<string>): Result<null, { readonly code: 'amendment_unplaced'; readonly problem: 'old_words_missing' | 'old_words_not_found' | 'old_words_repeated' } | { readonly code: 'amendments_collide'; readonly words: string }> {
  if (elsewhere.some(({ id }) => now.has(id))) return fail({ code: 'amendment_unplaced', problem: 'old_words_not_found' });
  const unplaced = paragraphs.flatMap((each) => each.unplaced).find(({ id }) => now.has(id));
  if (unplaced) return fail({ code: 'amendment_unplaced', problem: unplaced.problem.code });
  const words = collidingWords(paragraphs);
  return words === undefined ? ok(null) : fail({ code: 'amendments_collide', words });
}

/** Words that two accepted changes touch; undefined when there are none. */
export function collidingWords(paragraphs: readonly AmendedParagraph[]): string | undefined {
  for (const { proposals, collisions } of paragraphs) {
    const first = collisions[0]?.[0];
    if (first !== undefined) return proposals[first]?.oldWords ?? '';
  }
  return undefined;
}
