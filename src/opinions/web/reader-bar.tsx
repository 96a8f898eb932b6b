import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { readerWords as words } from './reader-words.ts';
import css from './reader.module.css';

/** Way back, what is being read and until when, and the size of the letters. */
export function ReaderBar({ back, title, detail, large, onSize }: { readonly back: string | undefined; readonly title: string; readonly detail: string; readonly large: boolean; readonly onSize: () => void }) {
  const say = useSay();
  return (
    <header className={css['bar']}>
      <div>
        {back !== undefined && <Go href={back} className={css['back']} aria-label={say(words.backTo)}>{say(words.back)}</Go>}
        <p className={css['what']}>
          <b>{title}</b>
          {detail}
        </p>
        <button type="button" className="btn" aria-pressed={large} onClick={onSize}>{say(large ? words.normal : words.large)}</button>
      </div>
    </header>
  );
}
