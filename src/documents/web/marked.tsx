import { Fragment, type ReactNode } from 'react';
import type { Stretch } from '#foundation/find-in-text.ts';
import css from './documents.module.css';

/** A text with stretches of it marked; places that lie outside the text mark nothing. */
export function Marked({ text, stretches }: { readonly text: string; readonly stretches: readonly Stretch[] }): ReactNode {
  if (stretches.length === 0) return text;
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { from, until } of stretches.toSorted((one, other) => one.from - other.from)) {
    if (from < at || until <= from || until > text.length) continue;
    parts.push(<Fragment key={`t${at}`}>{text.slice(at, from)}</Fragment>, <mark key={from} className={css.mark}>{text.slice(from, until)}</mark>);
    at = until;
  }
  return [...parts, <Fragment key="end">{text.slice(at)}</Fragment>];
}
