import { type MouseEvent, type RefObject, useEffect, useState } from 'react';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import type { DraftView } from './draft-view.ts';
import { readerWords as words } from './reader-words.ts';

/** The headings, the one that is being read marked, and beside each how many opinions the reader gave under it. */
export function DraftContents({ view, counts, here, onGo }: { readonly view: DraftView; readonly counts: ReadonlyMap<number, number>; readonly here: number | undefined; readonly onGo: (id: number) => void }) {
  const say = useSay();
  const show = useFormat();
  const go = (event: MouseEvent, id: number): void => {
    event.preventDefault();
    onGo(id);
  };
  return (
    <>
      <ol>
        {view.contents.map((line) => (
          <li key={line.id}>
            <a href={`#doan-${line.id}`} data-depth={line.depth} {...(line.id === here && { 'aria-current': 'true' as const })} onClick={(event) => go(event, line.id)}>
              {line.title}
              {(counts.get(line.id) ?? 0) > 0 && <span>{show.number(counts.get(line.id) ?? 0)}</span>}
            </a>
          </li>
        ))}
      </ol>
      {counts.size > 0 && <p>{say(words.countsMean)}</p>}
    </>
  );
}

/** Just below the bar of the reader. */
const READING_LINE_PX = 116;

/** The line of the contents under which one reads: asked of the one paragraph at the top, since a long draft must not be measured while it scrolls. */
export function useReadingPlace(view: DraftView, text: RefObject<HTMLElement | null>): number | undefined {
  const [here, setHere] = useState<number | undefined>(undefined);
  useEffect(() => {
    let asked = 0;
    const look = (): void => {
      asked = 0;
      const left = text.current?.getBoundingClientRect().left ?? 0;
      const paragraph = document.elementFromPoint(left + 24, READING_LINE_PX)?.closest('[id^="doan-"]');
      if (paragraph) setHere(view.lineOf.get(Number(paragraph.id.slice('doan-'.length))));
      else if (window.scrollY < READING_LINE_PX) setHere(undefined);
    };
    const later = (): void => {
      asked ||= requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', later, { passive: true });
    return () => {
      window.removeEventListener('scroll', later);
      cancelAnimationFrame(asked);
    };
  }, [view, text]);
  return here;
}
