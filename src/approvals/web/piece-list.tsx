import type { ReactNode } from 'react';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import css from './approvals.module.css';
import { type At, congressAddress } from './approvals-address.ts';
import type { Piece } from './dossier-words.ts';

export interface PieceListProps {
  readonly at: At;
  readonly pieces: readonly (Piece & { readonly changed?: boolean })[];
  /** What stands under a piece, e.g. its remarks. */
  readonly under?: (piece: Piece) => ReactNode;
}

/** What belongs into a dossier: each with its state and the way to where it is made. */
export function PieceList({ at, pieces, under }: PieceListProps) {
  return (
    <ul className={css.pieces}>
      {pieces.map((piece) => (
        <PieceLine key={piece.id} at={at} piece={piece} under={under?.(piece)} />
      ))}
    </ul>
  );
}

function PieceLine({ at, piece, under }: { readonly at: At; readonly piece: PieceListProps['pieces'][number]; readonly under: ReactNode }) {
  const say = useSay();
  const name = say(piece.name);
  return (
    <li>
      <span>
        {piece.href === null ? <b>{name}</b> : <Go href={`${congressAddress(at)}/${piece.href}`}>{name}</Go>}
        {piece.detail && <small>{say(piece.detail)}</small>}
        {piece.changed === true && <small className={css.changed}>{say({ vi: 'Đã có bản khác sau khi trình.', en: 'It was changed after the dossier was sent.' })}</small>}
        {under}
      </span>
      <PieceMark piece={piece} />
    </li>
  );
}

function PieceMark({ piece }: { readonly piece: Piece }) {
  const say = useSay();
  if (piece.state === 'ready') return <StateMark state="done">{say({ vi: 'đã có', en: 'there' })}</StateMark>;
  return piece.must ? <StateMark state="late">{say({ vi: 'còn thiếu', en: 'missing' })}</StateMark> : <StateMark state="notdue">{say({ vi: 'chưa có, không bắt buộc', en: 'not there, not required' })}</StateMark>;
}
