import { useSay } from '#kit/language.tsx';
import { paperStateWords } from '../core/document.ts';
import type { PaperState } from '../core/paper-state.ts';
import css from './way.module.css';

const WAY = ['draft', 'opinions', 'check', 'passed', 'issued', 'sent', 'filed'] as const satisfies readonly PaperState[];

/** The states of a paper in their order, the present one marked; a withdrawn paper has left the way. @source forms §4 */
export function PaperWay({ state }: { readonly state: PaperState }) {
  const say = useSay();
  const here = WAY.indexOf(state as (typeof WAY)[number]);
  return (
    <>
      {state === 'withdrawn' && <p className="note warn">{say({ vi: 'Văn kiện đã rút; lý do ở các bước đã qua. Số đã cấp không dùng lại.', en: 'The paper was withdrawn; the reason stands below. Its number is not used again.' })}</p>}
      <ol className={css.way} aria-label={say({ vi: 'Đường đi của văn kiện', en: 'The way of the paper' })}>
        {WAY.map((each, place) => (
          <li key={each} className={place < here ? css.past : place === here ? css.here : ''} {...(place === here && { 'aria-current': 'step' as const })}>
            {say(paperStateWords[each])}
          </li>
        ))}
      </ol>
    </>
  );
}
