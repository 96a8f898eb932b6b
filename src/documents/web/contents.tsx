import { useMemo } from 'react';
import { useSay } from '#kit/language.tsx';
import { titleOf } from '../core/paragraph.ts';
import { documentsWords as words } from './document-words.ts';
import type { Rows } from './draft-rows.ts';
import css from './text.module.css';

/** The headings of the text; the one that one is under is marked. */
export function Contents({ rows, here, onOpen }: { readonly rows: Rows; readonly here: number; readonly onOpen: (place: number) => void }) {
  const say = useSay();
  const headings = useMemo(() => [...rows.entries()].filter(([, row]) => row.kind === 'heading'), [rows]);
  const present = headings.findLast(([place]) => place <= here)?.[0];
  if (headings.length === 0) return <p className="muted small">{say({ vi: 'Văn bản chưa có đề mục.', en: 'The text has no headings.' })}</p>;
  return (
    <nav aria-label={say(words.contents)}>
      <ol className={css.toc}>
        {headings.map(([place, row]) => (
          <li key={row.key} style={{ paddingLeft: `${(Math.min(row.level, 4) - 1) * 12}px` }}>
            <button type="button" lang="vi" aria-current={place === present ? 'location' : undefined} onClick={() => onOpen(place)}>
              {titleOf(row)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
