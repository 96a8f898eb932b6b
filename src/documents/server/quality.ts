import { type OrganisationPlace, organisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import { headingsOf, titleOf } from '../core/paragraph.ts';
import { QUALITY_POINTS, qualityPoints, type QualityPointId, stateOfPoint } from '../core/quality.ts';
import { type QualityFigure, qualityFigures } from '../core/quality-figures.ts';
import type { Version } from '../core/version.ts';
import { ownDocument, versionInHand } from './desk.ts';
import { atDesk } from './desk-work.ts';
import type { DocumentsParts } from './parts.ts';
import { qualityAnswersOf, saveQualityAnswer, type StoredAnswer } from './store-quality.ts';

type PointView = OutputOf<typeof contract.answerQuality>;

/** Each point with its figure from the record and the passages that somebody named. */
export function quality(shell: Shell, actor: Actor, input: InputOf<typeof contract.quality>, parts: DocumentsParts): Answer<typeof contract.quality> {
  return shell.read(async (db) => {
    const place = await organisationPlace(db, actor, 'read', input);
    if (!place.ok) return place;
    const found = await ownDocument(db, place.value, input.document);
    if (!found.ok) return found;
    const document = found.value;
    const points = await viewsOf(db, place.value, document.id, await versionInHand(db, document), parts);
    return ok({ version: document.draft, points, shown: points.filter((point) => point.state === 'shown').length, may: { answer: acting(actor, 'record', place.value.organisation.path) !== undefined } });
  });
}

async function viewsOf(db: Db, place: OrganisationPlace, documentId: string, version: Version, parts: DocumentsParts): Promise<PointView[]> {
  const figures = await figuresOf(db, place, parts);
  const answers = await qualityAnswersOf(db, documentId);
  const passageOf = passagesIn(version);
  return QUALITY_POINTS.map((id) => pointView(id, figures[id] ?? null, answers.get(id), passageOf));
}

async function figuresOf(db: Db, { season, organisation, congress }: OrganisationPlace, parts: DocumentsParts): Promise<ReturnType<typeof qualityFigures>> {
  return qualityFigures({
    targets: await parts.targetsJudged(db, season.id, organisation.id),
    levels: await parts.levelsDiscussed(db, season.id, organisation.id),
    root: organisation.id === season.rootId,
    focus: await parts.focusDiscussed(db, season.id, organisation.id),
    time: congress ? await parts.timeBalance(db, congress.id) : null,
  });
}

type Passage = PointView['passages'][number];

/** Finds a paragraph of the version by its identity, with the headings it stands under. */
function passagesIn({ paragraphs }: Version): (id: number) => Passage | undefined {
  const under = headingsOf(paragraphs);
  const all = new Map(paragraphs.map((each, at): [number, Passage] => [each.id, { paragraph: each.id, under: [...(under[at] ?? [])], text: titleOf(each) }]));
  return (id) => all.get(id);
}

function pointView(id: QualityPointId, figure: QualityFigure | null, answer: StoredAnswer | undefined, passageOf: (id: number) => Passage | undefined): PointView {
  const { rule, evidence, question } = qualityPoints[id];
  // What went from the draft is no evidence any more.
  const passages = (answer?.passages ?? []).flatMap((each) => passageOf(each) ?? []);
  return {
    id, rule, evidence, question,
    state: stateOfPoint({ point: id, figure, passages: passages.map((each) => each.paragraph) }),
    figure: figure && { met: figure.met, of: figure.of, parts: [...figure.parts] },
    passages, gone: (answer?.passages.length ?? 0) - passages.length,
    note: answer?.note ?? '', revision: answer?.revision ?? 0, answeredBy: answer?.by ?? null, answeredAt: answer?.at ?? null,
  };
}

/** @problem point_counts_alone  passages for a point that figures answer; @problem quality_changed_meanwhile  another answer stands */
export function answerQuality(shell: Shell, actor: Actor, input: InputOf<typeof contract.answerQuality>, parts: DocumentsParts): Answer<typeof contract.answerQuality> {
  return atDesk<typeof contract.answerQuality>(shell, actor, 'record', input, 'documents.answer_quality', async (tx, place) => {
    const found = await ownDocument(tx, place, input.document);
    if (!found.ok) return found;
    const document = found.value;
    const { point, note } = input;
    const passages = [...new Set(input.passages)];
    if (input.version !== document.draft) return fail({ code: 'version_not_in_hand', inHand: document.draft });
    if (qualityPoints[point].evidence === 'figure' && passages.length > 0) return fail({ code: 'point_counts_alone', point });
    const before = (await qualityAnswersOf(tx, document.id)).get(point);
    if ((before?.revision ?? 0) !== input.revision) return fail({ code: 'quality_changed_meanwhile', savedBy: before?.by ?? '' });
    const version = await versionInHand(tx, document);
    const passageOf = passagesIn(version);
    if (passages.some((each) => passageOf(each) === undefined)) return fail({ code: 'paragraph_not_found' });
    const answer: StoredAnswer = { point, draft: document.draft, passages, note, revision: input.revision + 1, by: actor.name, at: tx.recordedAt };
    await saveQualityAnswer(tx, document.id, answer);
    return ok({
      happened: [{ kind: 'documents.quality_answered', document: document.id, title: document.title, draft: document.draft, point, passages, note, revision: answer.revision }],
      answer: async () => {
        const view = (await viewsOf(tx, place, document.id, version, parts)).find((each) => each.id === point);
        assert(view, 'every point has its view');
        return view;
      },
    });
  });
}
