import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useAddress } from '#kit/address.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { documentsWords as words } from './document-words.ts';
import css from './text.module.css';

const TYPING_MS = 250;

interface FindBarProps {
  /** Paragraphs in which the words stand. */
  readonly found: readonly number[];
  /** Place of the paragraph in hand. */
  readonly here: number;
  readonly onGo: (place: number) => void;
  readonly onContents: () => void;
}

/** Words looked for in the whole text: how often they are there, and the way from one place to the next. */
export function FindBar({ found, here, onGo, onContents }: FindBarProps) {
  const say = useSay();
  const show = useFormat();
  const [address, change] = useAddress();
  const [text, setText] = useState(address['tim'] ?? '');
  useEffect(() => {
    if (text.trim() === (address['tim'] ?? '')) return undefined;
    const timer = setTimeout(() => change({ tim: text.trim() || undefined }, { replace: true }), TYPING_MS);
    return () => clearTimeout(timer);
    // Only what is typed starts the rest.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [text]);
  const asked = address['tim'] !== undefined;
  const next = found.find((place) => place > here) ?? found[0];
  const before = found.findLast((place) => place < here) ?? found.at(-1);
  return (
    <div className={css.find} role="search">
      <button type="button" className={`btn ${css.toContents}`} onClick={onContents}>
        {say(words.contents)}
      </button>
      <TextInput
        type="search" size="sm" maxLength={200} aria-label={say(words.find)} placeholder={say(words.find)} value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && next !== undefined) onGo(event.shiftKey && before !== undefined ? before : next);
        }}
      />
      {asked && (
        <>
          <span className="small muted" role="status">
            {found.length === 0 ? say({ vi: 'không có đoạn nào', en: 'no paragraph' }) : say({ vi: `${show.number(found.length)} đoạn`, en: `${show.number(found.length)} paragraphs` })}
          </span>
          <button type="button" className="btn quiet" disabled={before === undefined} onClick={() => before !== undefined && onGo(before)}>
            {say({ vi: 'Trước', en: 'Previous' })}
          </button>
          <button type="button" className="btn quiet" disabled={next === undefined} onClick={() => next !== undefined && onGo(next)}>
            {say({ vi: 'Sau', en: 'Next' })}
          </button>
        </>
      )}
    </div>
  );
}
