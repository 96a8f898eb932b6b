import type { DossierPiece } from '#approvals/core/piece.ts';
import { sha256Of } from '#approvals/server/door.ts';
import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { type CongressDocument, PAPER_KINDS, paperStateWords } from '../core/document.ts';
import { isReady } from '../core/readiness.ts';
import { REQUIRED } from '../core/required-set.ts';
import { hasSuperior } from './desk.ts';
import { documentsOf, sumsOf } from './store.ts';
import { loadVersion } from './store-text.ts';

/** Papers that the superior sees before the congress: the own ones of its required set. */
export const APPROVED_KINDS = PAPER_KINDS.filter((kind) => REQUIRED.some(({ value }) => value.kind === kind));

const NAMES: { readonly [K in (typeof PAPER_KINDS)[number]]: Sentence } = {
  'political-report': { vi: 'Báo cáo chính trị', en: 'Political report' },
  'review-report': { vi: 'Báo cáo kiểm điểm của cấp ủy', en: 'Self-review of the committee' },
  resolution: { vi: 'Dự thảo nghị quyết đại hội', en: 'Draft resolution' },
  'action-programme': { vi: 'Dự thảo chương trình hành động', en: 'Draft action programme' },
  other: { vi: 'Văn kiện khác', en: 'Another paper' },
};

/** The papers of the dossier of documents, ready when they may be put before the congress. @rule R-VK-1, R-VK-2 */
export async function dossierPieces(db: Db, place: CongressPlace): Promise<DossierPiece[]> {
  const { season, organisation, congress } = place;
  const own = (await documentsOf(db, season.id, [organisation.id])).filter((each) => each.state !== 'withdrawn' && !each.centre);
  const sums = await sumsOf(db, own.map(({ id }) => id));
  const ready = (each: CongressDocument): boolean => isReady(each, { hasText: (sums.get(each.id)?.letters ?? 0) > 0, hasSuperior: hasSuperior(place) });
  const pieces: DossierPiece[] = [];
  for (const kind of APPROVED_KINDS) {
    if (!REQUIRED.some(({ value }) => value.kind === kind && congress.contents.includes(value.content))) continue;
    const of = own.filter((each) => each.kind === kind);
    pieces.push(await pieceOf(db, kind, of.find(ready) ?? of[0], ready));
  }
  return pieces;
}

/** The resolution as the congress passed it, for the dossier of the result. */
export async function passedResolutionPiece(db: Db, { season, organisation }: CongressPlace): Promise<DossierPiece> {
  const passed = (each: CongressDocument): boolean => each.passed !== null && each.state !== 'withdrawn';
  const of = (await documentsOf(db, season.id, [organisation.id])).filter((each) => each.kind === 'resolution' && each.state !== 'withdrawn');
  const piece = await pieceOf(db, 'resolution', of.find(passed) ?? of[0], passed);
  return { ...piece, id: 'passed-resolution', name: { vi: 'Nghị quyết đại hội', en: 'Resolution of the congress' }, must: false };
}

async function pieceOf(db: Db, kind: (typeof PAPER_KINDS)[number], document: CongressDocument | undefined, ready: (each: CongressDocument) => boolean): Promise<DossierPiece> {
  const base = { id: kind, name: NAMES[kind], must: true };
  if (!document) return { ...base, state: 'missing', detail: { vi: 'Chưa soạn', en: 'Not written yet' }, href: 'van-kien', sha256: null };
  const text = await loadVersion(db, document.id, document.draft);
  const words = (text?.paragraphs ?? []).map((each) => ({ kind: each.kind, level: each.level, label: each.label, text: each.text }));
  const state = paperStateWords[document.state];
  return {
    // Named by the document itself: it is these words that are approved, whatever other papers are drafted beside them.
    ...base, id: document.id, state: ready(document) ? 'ready' : 'missing', href: `van-kien/${document.id}`,
    detail: {
      vi: `Dự thảo lần ${document.draft}, ${lower(state.vi)}${document.checked ? ', cấp trên đã thẩm định' : ''}`,
      en: `Draft ${document.draft}, ${lower(state.en)}${document.checked ? ', checked by the superior' : ''}`,
    },
    sha256: sha256Of({ title: document.title, words }),
  };
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
