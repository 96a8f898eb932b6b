import { type ReactNode, useState } from 'react';
import { useSay } from '#kit/language.tsx';
import { marksOf, packOf } from '../core/packs/packs.ts';
import type { RegulationId } from '../core/packs/pack.ts';
import { ruleSource, ruleWords } from '../core/rule-words.ts';
import css from './elections.module.css';

export interface ReasonProps {
  readonly rule: string;
  readonly regulation: RegulationId;
  /** Without it the edition's own mark decides. */
  readonly unconfirmed?: boolean;
}

/** The rule's sentence, its article in the edition in force, its number, and whether its text has no source. */
export function RuleReason({ rule, regulation, unconfirmed = marksOf(packOf(regulation)).get(rule) === 'G' }: ReasonProps) {
  const say = useSay();
  const said = ruleWords[rule];
  return (
    <span className={css.reason}>
      {said && `${say(said.says)} `}
      <small>
        {say({ vi: 'Quy tắc', en: 'Rule' })} {rule}
        {said && `, ${say(ruleSource(rule, regulation))}`}
        {unconfirmed && <span className="tag warn">{say({ vi: 'chưa xác nhận', en: 'not confirmed' })}</span>}
      </small>
    </span>
  );
}

/** The words "Vì sao?" that open the reason in place, under what they stand beside. */
export function Why({ children, ...reason }: ReasonProps & { readonly children?: ReactNode }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <>
      {' '}
      <button type="button" className="why" aria-expanded={open} onClick={() => setOpen(!open)}>
        {children ?? say({ vi: 'Vì sao?', en: 'Why?' })}
      </button>
      {open && <RuleReason {...reason} />}
    </>
  );
}
