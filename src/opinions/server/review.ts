import type { OrganisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell, Tx } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import { foldKey } from '../core/fold-words.ts';
import { withTerms } from '../core/own-terms.ts';
import { PROVINCE_TAXONOMY } from '../core/province-taxonomy.ts';
import { type ReviewItem, reviewQueue as queueOf } from '../core/review-queue.ts';
import type { Taxonomy } from '../core/taxonomy.ts';
import { ThemeFinder } from '../core/theme.ts';
import { wordsOf } from '../core/line-counts.ts';
import { unplacedAmendments } from './amendment-places.ts';
import { type DiscussedDocument, documentView } from './discussed.ts';
import { groupsOf } from './grouping.ts';
import { heardOpinions, type HeardOpinion, opinionView } from './store-heard.ts';
import { decideThemes, decidedThemes, insertTerm, savePairs, seenPairs, taxonomyFor, termsFor } from './store-review.ts';
import { aboutDocument, may, readingDocument } from './synthesis-work.ts';

/** What a person has to look at before the synthesis of the organisation's own opinions. */
export function reviewQueue(shell: Shell, actor: Actor, input: InputOf<typeof contract.reviewQueue>): Answer<typeof contract.reviewQueue> {
  return readingDocument(shell, actor, input, async (db, place, document) => {
    const { season, organisation } = place;
    const [opinions, taxonomy, decided] = [await heardOpinions(db, { document: document.id, organisationId: organisation.id }), await taxonomyFor(db, season.id, organisation.path), await decidedThemes(db, organisation.id, document.id)];
    const groups = groupsOf(opinions, taxonomy);
    const items = queueOf(opinions, { groups, decided: new Set(decided.keys()), pairs: await seenPairs(db, organisation.id), unplaced: await unplacedAmendments(db, document, opinions) });
    const undecided = new Set(items.flatMap(({ reason, ids }) => (reason === 'theme_undecided' ? ids : [])));
    const byPerson = opinions.filter(({ id }) => decided.has(id)).length;
    const of = new Map(opinions.map((each) => [each.id, each]));
    return {
      document: documentView(document, place), total: items.length,
      items: items.slice(input.offset, input.offset + input.limit).map((item) => itemView(item, of, taxonomy)),
      themes: await themesWithTerms(db, place),
      counts: {
        opinions: opinions.length, texts: new Set(opinions.map((each) => foldKey(wordsOf(each)))).size, decidedByPerson: byPerson, undecided: undecided.size,
        decidedByWords: opinions.filter(({ id }) => !decided.has(id) && groups.themes.get(id)?.decided === true).length,
      },
      taxonomy: taxonomy.version, may: { record: may(actor, 'record', place) },
    };
  });
}

async function themesWithTerms(db: Db, { season, organisation }: OrganisationPlace) {
  const terms = await termsFor(db, season.id, organisation.path);
  return PROVINCE_TAXONOMY.themes.map(({ id, label }) => ({ id, label, terms: terms.filter(({ theme }) => theme === id).map(({ term }) => term) }));
}

function itemView(item: ReviewItem, of: ReadonlyMap<string, HeardOpinion>, { themes }: Taxonomy) {
  const view = (id: string) => opinionView(of.get(id) as HeardOpinion);
  const { reason, opinion, ids, other, finding, suggestedKind, unplaced } = item;
  return {
    reason, opinion: view(opinion), ids: [...ids], organisations: item.groups, other: other && view(other.opinion), otherIds: other ? [...other.ids] : [], similarity: other?.similarity ?? null,
    offered: (finding?.offered ?? []).map(({ theme, score, keys }) => ({ id: theme, label: themes.find(({ id }) => id === theme)?.label ?? theme, score, keys: [...keys] })),
    margin: finding?.margin ?? 0, suggestedKind, unplaced,
  };
}

/** Decides an item of the queue: a theme for some opinions, «cá biệt», or whether two similar texts say the same. */
export function decideReview(shell: Shell, actor: Actor, input: InputOf<typeof contract.decideReview>): Answer<typeof contract.decideReview> {
  return aboutDocument<typeof contract.decideReview>(shell, actor, input, 'opinions.decide_review', async (tx, place, document) => {
    const opinions = await heardOpinions(tx, { document: document.id, organisationId: place.organisation.id });
    const known = new Set(opinions.map(({ id }) => id));
    const ids = [...new Set(input.ids)];
    const others = [...new Set(input.others)].filter((id) => !ids.includes(id));
    if (![...ids, ...others].every((id) => known.has(id))) return fail({ code: 'opinion_not_found' });
    const paired = input.action === 'merge' || input.action === 'split';
    if (paired && others.length === 0) return fail({ code: 'opinions_needed', atLeast: 2 });
    const theme = await themeOf(tx, place, document, input, opinions.filter(({ id }) => ids.includes(id)));
    if (!theme.ok) return theme;
    const events = [];
    if (paired) {
      await savePairs(tx, place.organisation.id, ids, others, input.action === 'merge', actor.name);
      events.push({ kind: 'opinions.similar_decided', document: document.id, ones: ids, others, same: input.action === 'merge' });
    }
    // What says the same is about the same; two that differ keep the themes they have.
    const themed = input.action === 'merge' ? [...ids, ...others] : input.action === 'split' ? [] : ids;
    if (themed.length > 0 && theme.value !== undefined) {
      await decideThemes(tx, place.organisation.id, themed, theme.value, actor.name);
      events.push({ kind: 'opinions.theme_decided', document: document.id, opinions: themed, theme: theme.value });
    }
    return ok({ events, answer: () => ({ decided: paired ? ids.length + others.length : themed.length }) });
  });
}

type Decide = InputOf<typeof contract.decideReview>;

/** Null: a single view; undefined: nothing is said about the theme. */
async function themeOf(tx: Tx, { season, organisation }: OrganisationPlace, document: DiscussedDocument, { action, theme }: Decide, opinions: readonly HeardOpinion[]) {
  if (theme !== undefined) return PROVINCE_TAXONOMY.themes.some(({ id }) => id === theme) ? ok(theme) : fail({ code: 'theme_unknown' as const, theme });
  if (action === 'single') return ok(null);
  if (action === 'split') return ok(undefined);
  if (action === 'theme') return fail({ code: 'theme_needed' as const });
  const [decided, finder] = [await decidedThemes(tx, organisation.id, document.id), new ThemeFinder(await taxonomyFor(tx, season.id, organisation.path))];
  for (const opinion of opinions) {
    const chosen = decided.get(opinion.id) ?? finder.find(wordsOf(opinion)).offered[0]?.theme;
    if (chosen !== undefined) return ok(chosen);
  }
  return action === 'merge' ? ok(undefined) : fail({ code: 'theme_needed' as const });
}

/** Adds a phrase by which a theme is known, here and below. */
export function addThemeTerm(shell: Shell, actor: Actor, input: InputOf<typeof contract.addThemeTerm>): Answer<typeof contract.addThemeTerm> {
  return aboutDocument<typeof contract.addThemeTerm>(shell, actor, input, 'opinions.add_theme_term', async (tx, { season, organisation }, document) => {
    const { theme, term } = input;
    if (!PROVINCE_TAXONOMY.themes.some(({ id }) => id === theme)) return fail({ code: 'theme_unknown', theme });
    const terms = await termsFor(tx, season.id, organisation.path);
    const before = withTerms(PROVINCE_TAXONOMY, terms);
    const known = before.themes.find(({ keys }) => keys.some((key) => foldKey(key) === foldKey(term)));
    if (known || foldKey(term) === '') return fail({ code: 'term_known', term, theme: known?.label ?? '' });
    await insertTerm(tx, { seasonId: season.id, organisationId: organisation.id }, { theme, term }, actor.name);
    const after = withTerms(PROVINCE_TAXONOMY, [...terms, { theme, term }]);
    const opinions = await heardOpinions(tx, { document: document.id, organisationId: organisation.id });
    const [was, is] = [groupsOf(opinions, before), groupsOf(opinions, after)];
    const decided = opinions.filter(({ id }) => was.themes.get(id)?.decided !== true && is.themes.get(id)?.decided === true).length;
    return ok({ events: [{ kind: 'opinions.theme_term_added', theme, term, folded: foldKey(term) }], answer: () => ({ theme, term, decided }) });
  });
}
