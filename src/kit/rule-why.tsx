import { type ReactNode, useState } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { useSay } from './language.tsx';

export interface RuleWhyProps {
  readonly rule: string;
  /** The rule's sentence; without it its number alone. */
  readonly said: Sentence | undefined;
  /** The rule has no source that was read. */
  readonly unconfirmed?: boolean;
  /** What follows from the rule here: figures, names. */
  readonly children?: ReactNode;
}

/** «Vì sao?»: the rule's sentence and its number, opening in place. Each room brings the sentences of its own rules. */
export function RuleWhy({ rule, said, unconfirmed = false, children }: RuleWhyProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <>
      {' '}
      <button type="button" className="why small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say({ vi: 'Vì sao?', en: 'Why?' })}
      </button>
      {open && (
        <span className="why-said">
          {children !== undefined && <>{children} </>}
          {said && `${say(said)} `}
          <small>
            {say({ vi: 'Quy tắc', en: 'Rule' })} {rule}
            {unconfirmed && (
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
