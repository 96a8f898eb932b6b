import type { OutputOf } from '#foundation/contract.ts';
import type { amendments } from '../contract/review.ts';

export type AmendmentsAnswer = OutputOf<typeof amendments>;
export type AmendedParagraph = AmendmentsAnswer['paragraphs'][number];
export type Proposal = AmendedParagraph['proposals'][number];

/** A piece of the paragraph: as it is, or one that proposals want to change; `accepted` is what comes in its place. */
export interface Stretch {
  readonly text: string;
  /** Numbers of the proposals that touch it. */
  readonly proposals: readonly number[];
  readonly accepted: string | undefined;
}

/** The paragraph in order, cut where a proposal begins or ends. An accepted change is one piece, so that its new words stand once. */
export function stretchesOf({ text, proposals }: Pick<AmendedParagraph, 'text' | 'proposals'>): Stretch[] {
  const accepted = proposals.filter(isAccepted);
  const inside = (at: number): boolean => accepted.some(({ from, until }) => from < at && at < until);
  const cuts = [...new Set([0, text.length, ...proposals.flatMap(({ from, until }) => [from, until])])].filter((at) => at <= text.length && !inside(at)).toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const until = cuts[index + 1] ?? text.length;
    const touching = proposals.flatMap((each, at) => (each.from < until && from < each.until ? [at] : []));
    return { text: text.slice(from, until), proposals: touching, accepted: accepted.find((each) => each.from === from && each.until === until)?.newWords };
  });
}

function isAccepted({ decision }: Proposal): boolean {
  return decision?.outcome === 'accepted';
}

/** Proposals as they are laid out: those that touch the same words beside one another, each other one alone; in the order of the text. */
export function setsOf({ proposals, collisions }: Pick<AmendedParagraph, 'proposals' | 'collisions'>): (readonly number[])[] {
  const together = new Set(collisions.flat());
  const alone = proposals.flatMap((_, at) => (together.has(at) ? [] : [[at]]));
  return [...collisions, ...alone].toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
