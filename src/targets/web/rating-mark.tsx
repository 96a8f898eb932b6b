import { StateMark, type StateName } from '#kit/state-mark.tsx';
import { useSay } from '#kit/language.tsx';
import type { Rating } from '../core/target.ts';
import { ratingWords } from '../core/words.ts';

const STATES: { readonly [R in Rating]: StateName } = { exceeded: 'done', met: 'held', nearly: 'late', 'not-met': 'need', 'not-measured': 'notdue' };

/** A rating as shape, colour and word. */
export function RatingMark({ rating, provisional = false }: { readonly rating: Rating; readonly provisional?: boolean }) {
  const say = useSay();
  return (
    <StateMark state={STATES[rating]}>
      <span>
        {say(ratingWords[rating])}
        {provisional && rating !== 'not-measured' && <small className="muted"> {say({ vi: '(tạm tính)', en: '(so far)' })}</small>}
      </span>
    </StateMark>
  );
}
