import { useState } from 'react';
import type { Moment } from '#foundation/day.ts';
import { dayOf } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { paperKindWords } from '../core/document.ts';
import css from './documents.module.css';
import { documentsWords as words } from './document-words.ts';
import type { OfferedOutline, ToMake } from './make-document.tsx';
import { OutlineSections } from './outline-sections.tsx';

/** Outlines that the levels above have issued; the one that applies says so. */
export function OutlinesFromAbove({ outlines, may, onMake }: { readonly outlines: readonly OfferedOutline[]; readonly may: boolean; readonly onMake: (wanted: ToMake) => void }) {
  const say = useSay();
  const show = useFormat();
  const [opened, setOpened] = useState<string | undefined>(undefined);
  const shown = outlines.find((each) => each.id === opened);
  return (
    <Panel title={say({ vi: 'Đề cương của cấp trên', en: 'Outlines from above' })}>
      {outlines.length === 0 ? (
        <p className="muted small">{say({ vi: 'Cấp trên chưa ban hành đề cương nào.', en: 'No outline was issued from above.' })}</p>
      ) : (
        <ul className={css.papers}>
          {outlines.map((each) => (
            <li key={each.id}>
              <span>
                <button type="button" className="link" onClick={() => setOpened(each.id)}>
                  {each.title}
                </button>
                <small>
                  {say(paperKindWords[each.kind])} · {each.by.name}
                  {each.issuedAt !== null && `, ${show.day(dayOf(each.issuedAt as Moment))}`}
                </small>
              </span>
              {each.applies && <span className="tag">{say({ vi: 'áp dụng', en: 'applies' })}</span>}
            </li>
          ))}
        </ul>
      )}
      <SideDrawer opened={shown !== undefined} onClose={() => setOpened(undefined)} title={shown?.title ?? ''} lead={shown && `${say(paperKindWords[shown.kind])} · ${shown.by.name}`} size={560}>
        {shown && (
          <>
            <OutlineSections sections={shown.sections} />
            {may && (
              <p className={css.after}>
                <button
                  type="button" className="btn main"
                  onClick={() => {
                    setOpened(undefined);
                    onMake({ kind: shown.kind, outline: shown.id });
                  }}
                >
                  {say(words.make)}
                </button>
              </p>
            )}
          </>
        )}
      </SideDrawer>
    </Panel>
  );
}
