import { assert } from '#foundation/assert.ts';
import type { Sentence } from '#foundation/sentence.ts';

/** A stretch that one fact begins and another ends: a congress put off, or a question that waits for the superior. */
export type Spell = 'postponement' | 'decision';

/**
 * What a fact says about its congress from the day it happened: a mark that stays (read by indicators under this name), or
 * the beginning or the end of a spell.
 */
export type FactEffect = { readonly mark: string } | { readonly begins: Spell } | { readonly ends: Spell };

/**
 * One kind of dated fact about a congress. The list is open: a later room brings its kinds as data when the application is
 * put together, and its facts are counted, listed and withdrawn like these.
 */
export interface FactKind {
  readonly id: string;
  /** What the fact says: "Đã đại hội". */
  readonly words: Sentence;
  /** The button that records it: "Ghi nhận đã đại hội". */
  readonly act: Sentence;
  /** Stands at most once for a congress; a second one is refused as long as the first is not withdrawn. */
  readonly once: boolean;
  /** A reason in words is obligatory. */
  readonly reasonNeeded: boolean;
  /** People record it themselves; otherwise it comes only from the room that decides it. */
  readonly byHand: boolean;
  /** This kind must stand before, on the same day or an earlier one. */
  readonly needs?: string;
  /** Makes no sense once this kind stands. */
  readonly endsWith?: string;
  /** Only where the plan has a direct election of the secretary. */
  readonly onlyDirectElection?: boolean;
  readonly effect: FactEffect;
}

/** The kinds that every season knows. Order: as a congress goes; lists and menus keep it. */
export const FACT_KINDS: readonly FactKind[] = [
  kind('prepared', { vi: 'Phiên trù bị đã họp', en: 'Preparatory sitting held' }, { vi: 'Ghi nhận đã họp trù bị', en: 'Record preparatory sitting' }, { once: true, effect: { mark: 'prepared' } }),
  // Stages of the preparation and of what follows: the rooms that decide them record them, and an office that works on paper does so by hand.
  kind('plan-approved', { vi: 'Kế hoạch đại hội đã duyệt', en: 'Plan of the congress approved' }, { vi: 'Ghi nhận đã duyệt kế hoạch', en: 'Record approval of the plan' }, { once: true, effect: { mark: 'plan-approved' } }),
  kind('documents-approved', { vi: 'Văn kiện đã duyệt', en: 'Documents approved' }, { vi: 'Ghi nhận đã duyệt văn kiện', en: 'Record approval of the documents' }, { once: true, effect: { mark: 'documents-approved' } }),
  kind('personnel-approved', { vi: 'Đề án nhân sự đã duyệt', en: 'Personnel scheme approved' }, { vi: 'Ghi nhận đã duyệt nhân sự', en: 'Record approval of the personnel scheme' }, { once: true, effect: { mark: 'personnel-approved' } }),
  kind('approved-to-hold', { vi: 'Đã duyệt cho mở đại hội', en: 'Approved to hold the congress' }, { vi: 'Ghi nhận đã duyệt đại hội', en: 'Record approval to hold the congress' }, { once: true, effect: { mark: 'approved-to-hold' } }),
  kind('opened', { vi: 'Đã khai mạc', en: 'Opened' }, { vi: 'Ghi nhận đã khai mạc', en: 'Record opening' }, { once: true, effect: { mark: 'opened' } }),
  kind('held', { vi: 'Đã đại hội', en: 'Congress held' }, { vi: 'Ghi nhận đã đại hội', en: 'Record congress held' }, { once: true, effect: { mark: 'held' } }),
  kind(
    'direct-election-held',
    { vi: 'Đã bầu trực tiếp bí thư', en: 'Secretary elected directly' },
    { vi: 'Ghi nhận đã bầu trực tiếp', en: 'Record direct election' },
    { once: true, onlyDirectElection: true, effect: { mark: 'direct-election-held' } },
  ),
  kind('postponed', { vi: 'Hoãn đại hội', en: 'Congress postponed' }, { vi: 'Ghi nhận hoãn', en: 'Record postponement' }, { reasonNeeded: true, endsWith: 'held', effect: { begins: 'postponement' } }),
  kind('resumed', { vi: 'Tiếp tục chuẩn bị sau khi hoãn', en: 'Resumed after postponement' }, { vi: 'Ghi nhận tiếp tục', en: 'Record resumption' }, { effect: { ends: 'postponement' } }),
  kind(
    'decision-requested',
    { vi: 'Xin ý kiến cấp trên', en: 'Decision of the superior requested' },
    { vi: 'Ghi nhận xin ý kiến', en: 'Record request for a decision' },
    { reasonNeeded: true, endsWith: 'held', effect: { begins: 'decision' } },
  ),
  kind('decision-given', { vi: 'Cấp trên đã cho ý kiến', en: 'Decision of the superior given' }, { vi: 'Ghi nhận đã có ý kiến', en: 'Record the decision' }, { effect: { ends: 'decision' } }),
  kind('reported', { vi: 'Đã báo cáo kết quả', en: 'Result reported' }, { vi: 'Ghi nhận đã báo cáo', en: 'Record report' }, { once: true, needs: 'held', effect: { mark: 'reported' } }),
  kind('approved', { vi: 'Đã chuẩn y', en: 'Result approved' }, { vi: 'Ghi nhận đã chuẩn y', en: 'Record approval' }, { once: true, needs: 'held', effect: { mark: 'approved' } }),
  kind('programme-issued', { vi: 'Đã ban hành chương trình', en: 'Programme issued' }, { vi: 'Ghi nhận đã ban hành chương trình', en: 'Record the issue of the programme' }, { once: true, needs: 'held', effect: { mark: 'programme-issued' } }),
];

function kind(id: string, words: Sentence, act: Sentence, more: Partial<FactKind> & Pick<FactKind, 'effect'>): FactKind {
  return { id, words, act, once: false, reasonNeeded: false, byHand: true, ...more };
}

/** The kinds in force, by id, with a small number for each that compact arrays can hold. */
export interface FactKinds {
  readonly all: readonly FactKind[];
  get(id: string): FactKind | undefined;
  /** Position of the kind in `all`; -1 for a kind that no room explains any more. */
  codeOf(id: string): number;
}

/** The season's own kinds and those that later rooms bring. */
export function factKinds(more: readonly FactKind[] = []): FactKinds {
  const all = [...FACT_KINDS, ...more];
  const codes = new Map(all.map((each, index) => [each.id, index]));
  assert(codes.size === all.length && all.length < 255, 'every kind of fact has an id of its own');
  return { all, get: (id) => all[codes.get(id) ?? -1], codeOf: (id) => codes.get(id) ?? -1 };
}
