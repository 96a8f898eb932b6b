import type { Sentence } from '#foundation/sentence.ts';

/**
 * What the elections hand to `showPanelWithin` for the hall: `{ kind: ELECTION_LIST, title, payload: ElectionListPayload, announcedAt }` and the same
 * with ELECTION_RESULT. The views are `elections/web/hall-list.tsx` and `hall-result.tsx`. Type aliases, so that they are PanelJson by themselves.
 */
export const ELECTION_LIST = 'election-list';
export const ELECTION_RESULT = 'election-result';

/** The frozen list as it stands on the paper. */
export type ElectionListPayload = {
  /** "Danh sách bầu Ban Chấp hành". */
  readonly heading: SentencePayload;
  /** How many are to be elected. */
  readonly seats: number;
  /** In the order of the list, which is the order of the ballot. */
  readonly names: readonly string[];
};

/** The result of one round, as the tellers' protocol has it; only those who are elected have their votes shown. */
export type ElectionResultPayload = {
  /** "Ban Chấp hành". */
  readonly office: SentencePayload;
  /** Seats that this round was to fill. */
  readonly seats: number;
  /** Persons whose half counts. */
  readonly base: number;
  /** Votes from which one is elected; null where the most votes win. */
  readonly threshold: number | null;
  /** By falling votes. */
  readonly elected: readonly { readonly name: string; readonly votes: number }[];
  /** With equal votes for the last seats: the tie ballot's names. */
  readonly tied: readonly string[];
  readonly issued: number;
  readonly returned: number;
  readonly valid: number;
  readonly invalid: number;
};

type SentencePayload = { readonly [L in keyof Sentence]: string };
