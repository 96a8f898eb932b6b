import type { Day, Moment } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { type LocateProblem, locate } from './amendments.ts';
import { foldKey } from './fold-words.ts';
import type { Kind } from './opinion.ts';
import type { Topic } from './topic.ts';

/** How an opinion came in. */
export const WAYS = ['phone', 'code', 'secretary', 'file'] as const;
export type Way = (typeof WAYS)[number];

/** Letters of one opinion; more is a paper of its own. */
export const MOST_LETTERS = 20_000;

/** What somebody says about a place of a draft, as the form gives it. Texts stand exactly as they were written. */
export interface SaidOpinion {
  /** Identity within the document; null: the document as a whole. */
  readonly paragraph: number | null;
  readonly topic: Topic;
  readonly kind: Kind;
  readonly text: string;
  /** Of an amendment: words of the paragraph, and what shall stand there instead. */
  readonly oldWords: string;
  readonly newWords: string;
  /** Which of several places is meant, from 1. */
  readonly occurrence: number | null;
  /** Persons of the meeting who share the view, the speaker included. */
  readonly sharing: number;
}

/** An opinion as it is kept. @rule R-DER-7 */
export interface GivenOpinion extends SaidOpinion {
  /** uuid, made where it was written: sent twice, it is one opinion. */
  readonly id: string;
  /** As the receipt names it: 1, 2, 3 … within the organisation. */
  readonly number: number;
  readonly organisationId: number;
  readonly group: string;
  readonly meeting: string | null;
  readonly drive: string;
  readonly document: string;
  readonly version: number;
  /** Null when nobody is named. */
  readonly speaker: string | null;
  readonly way: Way;
  readonly saidOn: Day;
  readonly receivedAt: Moment;
  readonly withdrawnAt: Moment | null;
}

export type SaidProblem =
  | LocateProblem
  | { readonly code: 'opinion_empty' }
  | { readonly code: 'opinion_too_long'; readonly letters: number; readonly most: number }
  | { readonly code: 'paragraph_not_found'; readonly paragraph: number }
  | { readonly code: 'amendment_needs_paragraph' }
  | { readonly code: 'amendment_changes_nothing' };

/**
 * May this be said of the draft? `paragraphs`: text by identity. Agreement needs no words, an amendment has its own; letters are counted as a
 * person counts them, so that marks written apart do not make a text longer.
 */
export function checkSaid(said: SaidOpinion, paragraphs: ReadonlyMap<number, string>): Result<null, SaidProblem> {
  const letters = Math.max(lettersOf(said.text), lettersOf(said.oldWords), lettersOf(said.newWords));
  if (letters > MOST_LETTERS) return fail({ code: 'opinion_too_long', letters, most: MOST_LETTERS });
  const paragraph = said.paragraph === null ? undefined : paragraphs.get(said.paragraph);
  if (said.paragraph !== null && paragraph === undefined) return fail({ code: 'paragraph_not_found', paragraph: said.paragraph });
  if (said.kind === 'amend') return checkAmendment(said, paragraph);
  return said.kind === 'agree' || foldKey(said.text) !== '' ? ok(null) : fail({ code: 'opinion_empty' });
}

function checkAmendment({ oldWords, newWords, occurrence }: SaidOpinion, paragraph: string | undefined): Result<null, SaidProblem> {
  if (paragraph === undefined) return fail({ code: 'amendment_needs_paragraph' });
  const place = locate(paragraph, { oldWords, ...(occurrence !== null && { occurrence }) });
  if (!place.ok) return place;
  return oldWords.trim().normalize('NFC') === newWords.trim().normalize('NFC') ? fail({ code: 'amendment_changes_nothing' }) : ok(null);
}

function lettersOf(text: string): number {
  // A text of that many bytes is too long however it is composed; composing it would only cost.
  return text.length > 4 * MOST_LETTERS ? text.length : text.normalize('NFC').length;
}

/** More persons than sat there cannot share a view. @rule R-DER-7 */
export function sharingProblem(sharing: number, attending: number | null): { readonly code: 'sharing_above_attending'; readonly sharing: number; readonly attending: number } | undefined {
  return attending !== null && sharing > attending ? { code: 'sharing_above_attending', sharing, attending } : undefined;
}
