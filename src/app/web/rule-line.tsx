import { type ReactNode, useState } from 'react';
import { useSay } from '#kit/language.tsx';
import { ruleSentences } from '#sittings/web/words.ts';
import css from './congress-page.module.css';

/** What a rule found, with its sentence and number opening in place. */
export function RuleLine({ rule, children }: { readonly rule: string; readonly children: ReactNode }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const sentence = ruleSentences[rule];
  return (
    <li>
      <span>{children}</span>{' '}
      <button type="button" className="why" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say({ vi: 'Vì sao?', en: 'Why?' })}
      </button>
      {open && (
        <span className={css.reason}>
          {sentence && `${say(sentence)} `}
          <b>{rule}</b>
        </span>
      )}
    </li>
  );
}
