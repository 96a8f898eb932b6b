import { useSay } from '#kit/language.tsx';
import { Waiting } from '#kit/waiting.tsx';
import css from './season.module.css';

/** The room the picture will take. */
export function SeasonWaiting() {
  const say = useSay();
  return (
    <div aria-busy="true">
      <h1 className="sr">{say({ vi: 'Mùa đại hội', en: 'Season' })}</h1>
      <Waiting lines={3} lineHeight={40} />
      <div className={css.split}>
        <Waiting lines={11} lineHeight={44} />
        <Waiting lines={8} lineHeight={44} />
      </div>
    </div>
  );
}
