import { type ReactNode, useState } from 'react';
import { useSay } from '#kit/language.tsx';
import css from './synthesis.module.css';
import { synthesisRules } from './synthesis-rules.ts';

/** «Vì sao?»: the rule's sentence and its number, opening in place; `children` is what follows from it here. */
export function Why({ rule, children }: { readonly rule: string; readonly children?: ReactNode }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const said = synthesisRules[rule];
  return (
    <>
      {' '}
      <button type="button" className="why" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say({ vi: 'Vì sao?', en: 'Why?' })}
      </button>
      {open && (
        <span className={css.reason}>
          {children !== undefined && <>{children} </>}
          {said && `${say(said)} `}
          <small>
            {say({ vi: 'Quy tắc', en: 'Rule' })} {rule}
          </small>
        </span>
      )}
    </>
  );
}
