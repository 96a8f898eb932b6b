/** What a lesson rests on: an entry of the record, a figure that the record gave, or a paper. */
export type Evidence = EntryEvidence | FigureEvidence | PaperEvidence;

export interface EntryEvidence {
  readonly kind: 'entry';
  readonly chain: string;
  readonly number: number;
  /** Of the entry's canonical body; fixed when the lesson is written. */
  readonly hash: string;
  readonly note: string;
}

/** Whole numbers; `of` is the whole that the value is a part of, where there is one. */
export interface Figure {
  readonly figure: FigureId;
  readonly value: number;
  readonly of: number | null;
}

/** A figure as it stood when the lesson was written. */
export interface FigureEvidence extends Figure {
  readonly kind: 'figure';
  readonly note: string;
}

export interface PaperEvidence {
  readonly kind: 'paper';
  readonly note: string;
}

export const FIGURE_IDS = [
  'days-late', // held so many days after the planned day
  'days-to-record', // from the congress to its being on record as held
  'days-to-report', // from the congress to its report
  'days-to-approval', // from the report to the approval of the result
  'documents-minutes', // minutes on documents, of those on documents and elections together  R-SEED-7
  'speakers', // delegates and guests who spoke  R-SEED-7
  'opinions', // on drafts of all levels  R-SEED-7
  'count-differences', // cells in which the two counts differed, of the batches counted
] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

export function isFigureId(text: string): text is FigureId {
  return (FIGURE_IDS as readonly string[]).includes(text);
}
