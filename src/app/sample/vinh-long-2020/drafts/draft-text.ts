/** A draft as it is written here: headings with their level, paragraphs as they are. */
export type DraftText = readonly (string | readonly [level: number, heading: string])[];

export interface TypedParagraph {
  readonly kind: 'heading' | 'text';
  readonly level: number;
  readonly label: string;
  readonly text: string;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI'];

/** Headings numbered as the office does: I- for the first level, 1. for the second. */
export function typedParagraphs(draft: DraftText): TypedParagraph[] {
  const counts = [0, 0];
  return draft.map((each) => {
    if (typeof each === 'string') return { kind: 'text', level: 0, label: '', text: each };
    const [level, text] = each;
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    if (level === 1) counts[1] = 0;
    return { kind: 'heading', level, label: level === 1 ? `${ROMAN[(counts[0] ?? 1) - 1] ?? ''}-` : `${counts[1]}.`, text };
  });
}
