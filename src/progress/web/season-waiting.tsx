import { useSay } from '#kit/language.tsx';
import { useLater, Waiting } from '#kit/waiting.tsx';
import css from './season.module.css';

/** The room the picture will take: title, sentence, figures, table and side. */
export function SeasonWaiting() {
  const say = useSay();
  const shown = useLater(200);
  return (
    <div aria-busy="true">
      <h1 className="sr">{say({ vi: 'Mùa đại hội', en: 'Season' })}</h1>
      <div className={css.waiting} style={shown ? undefined : { visibility: 'hidden' }}>
        <span className="bone" />
        <span className="bone" />
        <span className="bone" />
      </div>
      <div className={css.split}>
        <Waiting lines={11} lineHeight={44} />
        <Waiting lines={9} lineHeight={44} />
      </div>
    </div>
  );
}
