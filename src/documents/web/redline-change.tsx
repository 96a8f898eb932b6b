import { Fragment } from 'react';
import { useSay } from '#kit/language.tsx';
import type { WordEdit } from '../core/compare/words.ts';
import { PARAGRAPH_END } from '../core/paragraph.ts';
import type { RedlineChange } from '../core/redline.ts';
import css from './redline.module.css';
import { changeSigns, changeWords } from './redline-words.ts';

/** One change: its kind as a word and a sign, where it stands, and its exact words, added ones underlined and removed ones struck through. */
export function RedlineChangeView({ change, onOpen }: { readonly change: RedlineChange; readonly onOpen?: (() => void) | undefined }) {
  const say = useSay();
  return (
    <article className={`${css.change} ${css[change.kind] ?? ''}`}>
      <header>
        <b>
          <i aria-hidden="true">{changeSigns[change.kind]}</i> {say(changeWords[change.kind])}
        </b>
        <PlaceOfChange change={change} />
        {onOpen && change.newAt !== null && (
          <button type="button" className="link small" onClick={onOpen}>
            {say({ vi: 'Mở trong văn bản', en: 'Open in the text' })}
          </button>
        )}
      </header>
      {change.heading.length > 0 && (
        <p className={css.heading} lang="vi">
          {change.heading.join(' › ')}
        </p>
      )}
      <p className={css.words} lang="vi">
        <Words words={change.words} />
      </p>
    </article>
  );
}

function PlaceOfChange({ change: { kind, oldAt, newAt, pieces } }: { readonly change: RedlineChange }) {
  const say = useSay();
  const range = (at: number): string => (pieces > 1 ? `${at}–${at + pieces - 1}` : `${at}`);
  if (oldAt === null && newAt !== null) return <span>{say({ vi: `đoạn ${newAt}`, en: `paragraph ${newAt}` })}</span>;
  if (newAt === null && oldAt !== null) return <span>{say({ vi: `đoạn ${oldAt} của bản cũ`, en: `paragraph ${oldAt} of the old draft` })}</span>;
  if (oldAt === null || newAt === null) return null;
  if (kind === 'changed') return <span>{say(oldAt === newAt ? { vi: `đoạn ${newAt}`, en: `paragraph ${newAt}` } : { vi: `đoạn ${newAt}, bản cũ đoạn ${oldAt}`, en: `paragraph ${newAt}, ${oldAt} in the old draft` })}</span>;
  const [from, to] = [kind === 'merged' ? range(oldAt) : `${oldAt}`, kind === 'split' ? range(newAt) : `${newAt}`];
  return <span>{say({ vi: `đoạn ${from} của bản cũ → đoạn ${to}`, en: `paragraph ${from} of the old draft → paragraph ${to}` })}</span>;
}

/** Exact words; the paragraph's end inside a change is shown as ¶. */
export function Words({ words }: { readonly words: readonly WordEdit[] }) {
  return words.map(({ op, text }, place) => {
    const shown = text.split(PARAGRAPH_END).flatMap((part, index) => (index === 0 ? [part] : [<span key={index} className={css.end}> ¶ </span>, part]));
    if (op === 'ins') return <ins key={place}>{shown}</ins>;
    if (op === 'del') return <del key={place}>{shown}</del>;
    return <Fragment key={place}>{shown}</Fragment>;
  });
}
