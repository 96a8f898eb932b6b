import type { Sentence } from '#foundation/sentence.ts';
import type { Meeting } from '#delegates/core/rules/base.ts';
import type { PaperForm } from '../counted-ballot.ts';
import type { InvalidReason } from '../rules/validity.ts';

/**
 * How sure a value is: read in a source (S), read in part (P), inferred from sourced rules (I), general knowledge without a source (G).
 * A value of mark G is shown as «chưa xác nhận» wherever it decided something.
 */
export type SourceMark = 'S' | 'P' | 'I' | 'G';

export interface Sourced<T> {
  readonly value: T;
  /** Id of the rule; its sentence stands in web/rule-words.ts. */
  readonly rule: string;
  readonly mark: SourceMark;
}

/** A share of a number of persons as a fraction, so that no decimals arise. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

export const REGULATION_IDS = ['244-QD/TW', '190-QD/TW', 'association'] as const;
export type RegulationId = (typeof REGULATION_IDS)[number];

/** What makes a paper invalid. `reason` null: the edition has one more case whose text was not read; nothing falls under it until it is known. */
export interface InvalidCase {
  readonly reason: InvalidReason | null;
  readonly rule: string;
  readonly mark: SourceMark;
}

/** More than half of whom: the base of those convened, or the valid ballots. `most-votes`: no half, the most votes win. */
export type Majority = 'over-half-of-base' | 'over-half-of-valid' | 'most-votes';

export interface SurplusRules {
  /** Committee and standing committee have more names than seats. */
  readonly required: Sourced<boolean>;
  /** Elsewhere at least as many names as seats. */
  readonly enough: Sourced<true>;
  /** Highest surplus as a share of the seats, rounded down; above it an opinion ballot. Null: no limit. */
  readonly most: Sourced<Share> | null;
  /** Committees of few seats: from, to, and their highest surplus. */
  readonly small: Sourced<{ readonly from: number; readonly to: number; readonly most: number }> | null;
  /** Prepared by the convening committee: from, to, in per cent of the seats; a warning only. */
  readonly prepared: Sourced<{ readonly fromPercent: number; readonly toPercent: number }> | null;
}

/** One edition of the rules of election: numbers and switches, each with its rule and mark. */
export interface Pack {
  readonly regulation: RegulationId;
  readonly name: Sentence;
  /** Paper of a list with more names than seats, and of one without. */
  readonly forms: { readonly surplus: Sourced<PaperForm>; readonly noSurplus: Sourced<PaperForm> };
  /** What makes a paper valid, and how the votes on it are counted. */
  readonly valid: Sourced<true>;
  readonly counting: Sourced<true>;
  /** Who is in the base: rule of each meeting. */
  readonly base: { readonly [M in Meeting]: Sourced<true> };
  /** In the order in which protocols list them. */
  readonly invalid: readonly InvalidCase[];
  readonly firstBallot: Sourced<Majority>;
  readonly furtherBallot: Sourced<Majority>;
  /** More persons with enough votes than seats. */
  readonly manyOver: Sourced<'most-votes-win'>;
  /** Equal votes at the last seat. */
  readonly tie: Sourced<'ballot-among-tied' | 'congress-decides'>;
  /** Seats left after a ballot; `delegates`: delegates and alternates to the upper congress. */
  readonly tooFew: { readonly committee: Sourced<'further-ballot' | 'congress-decides'>; readonly delegates: Sourced<'further-ballot' | 'congress-decides'> };
  /** The number of delegates to the upper congress is allocated by the superior; no motion changes it. */
  readonly allottedDelegates: Sourced<boolean>;
  readonly surplus: SurplusRules;
  /** A name from the floor needs more than this share of those attending. Null: the edition does not say, or its article was not read. */
  readonly floorSupportOver: Sourced<Share> | null;
  /** Who belongs to the convening committee stands on its list or not at all. */
  readonly convenersBound: Sourced<boolean>;
  /** Probationary members may nominate at a members' congress; they neither vote nor stand. */
  readonly probationaryNominate: Sourced<boolean>;
  readonly probationaryStand: Sourced<boolean>;
  /** Tellers are not on the list. */
  readonly tellersOffList: Sourced<boolean>;
  /** Order among namesakes; the rule says A, B, C and nothing of equal names. */
  readonly namesakes: Sourced<'elder-first' | 'younger-first'>;
}
