import { type ReactNode, useState } from 'react';
import { useSay } from '#kit/language.tsx';
import css from './desk.module.css';
import { deskWords } from './desk-words.ts';
import { ruleSentences } from './words.ts';

export interface WhyProps {
  readonly rule: string;
  /** The rule has no source that was read. */
  readonly unconfirmed?: boolean;
  /** What follows from the rule here: figures, names. */
  readonly children?: ReactNode;
}

/** «Vì sao?»: the rule's sentence and its number, opening in place. */
export function Why({ rule, unconfirmed, children }: WhyProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const said = ruleSentences[rule];
  return (
    <>
      <button type="button" className="why small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(deskWords.why)}
      </button>
      {open && (
        <span className={css.reason}>
          {children !== undefined && <>{children} </>}
          {said && `${say(said)} `}
          <small>
            {say({ vi: 'Quy tắc', en: 'Rule' })} {rule}
            {unconfirmed === true && (
              <>
                {' '}
                <span className="tag warn">{say({ vi: 'chưa xác nhận', en: 'not confirmed' })}</span>
              </>
            )}
          </small>
        </span>
      )}
    </>
  );
}
