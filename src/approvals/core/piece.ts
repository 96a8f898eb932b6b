import type { Sentence } from '#foundation/sentence.ts';

/** A paper or a state of things that belongs into a dossier, as the record has it now. */
export interface DossierPiece {
  /** Names it within the dossier, e.g. 'political-report' or an id. */
  readonly id: string;
  readonly name: Sentence;
  readonly state: 'ready' | 'missing';
  /** Without it the dossier goes up only with a reason. */
  readonly must: boolean;
  /** "Dự thảo lần 3, đã thẩm định"; null: nothing to add. */
  readonly detail: Sentence | null;
  /** Where it is made, as the part of the address after /mua/<season>/dai-hoi/<code>/; null: nowhere here. */
  readonly href: string | null;
  /** Of the words or figures as they are now; null: there are none to compare. */
  readonly sha256: string | null;
}

/** Pieces that must be there and are not. */
export function missingPieces<P extends Pick<DossierPiece, 'state' | 'must'>>(pieces: readonly P[]): P[] {
  return pieces.filter((piece) => piece.must && piece.state === 'missing');
}
