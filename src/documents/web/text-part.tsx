import { Button } from '@mantine/core';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { findInText, foldText, type Stretch } from '#foundation/find-in-text.ts';
import { useAddress } from '#kit/address.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useSay } from '#kit/language.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import type { remarks as remarksOperation } from '../contract.ts';
import { titleOf } from '../core/paragraph.ts';
import { Beside } from './beside.tsx';
import type { At } from './documents-address.ts';
import { mayWriteText } from './draft-desk.tsx';
import { documentsWords as words } from './document-words.ts';
import { rowsOf, type DraftRow } from './draft-rows.ts';
import { FindBar } from './find-bar.tsx';
import { LongList, type LongListHandle } from './long-list.tsx';
import { ParagraphField } from './paragraph-field.tsx';
import { type ChosenWords, ParagraphLine } from './paragraph-line.tsx';
import { SaveBar } from './save-bar.tsx';
import css from './text.module.css';
import type { DocumentView, DraftEdit } from './use-draft-edit.ts';

export type RemarksView = OutputOf<typeof remarksOperation>;

interface TextPartProps {
  readonly at: At;
  readonly view: DocumentView;
  readonly edit: DraftEdit;
  readonly remarks: RemarksView | undefined;
  readonly onUpload: () => void;
}

/** Where typing goes on: the paragraph, and the place of the cursor in it. */
export interface Hand {
  readonly key: string;
  readonly at?: number | undefined;
}

const LETTERS_IN_LINE = 78;
const LINE_PX = 29;

/** The text itself, with its contents at the left and, at the right, what belongs to the paragraph in hand. */
export function TextPart({ at, view, edit, remarks, onUpload }: TextPartProps) {
  const say = useSay();
  const [address, change] = useAddress();
  const list = useRef<LongListHandle>(null);
  const stored = useMemo(() => rowsOf(view.paragraphs), [view.paragraphs]);
  const rows = edit.on ? edit.rows : stored;
  const [hand, setHand] = useState<Hand | undefined>(address['doan'] === undefined ? undefined : { key: address['doan'] });
  const [chosen, setChosen] = useState<ChosenWords | undefined>(undefined);
  const [top, setTop] = useState(0);
  const [contents, setContents] = useState(false);
  const places = useMemo(() => new Map(rows.map((row, place) => [row.key, place])), [rows]);
  const tables = useMemo(() => new Map(view.paragraphs.flatMap((each) => (each.table ? [[each.id, each.table] as const] : []))), [view.paragraphs]);
  const found = useFound(rows, address['tim']);
  const goTo = useCallback((place: number) => list.current?.goTo(place), []);
  useGoneTo(address['doan'], places, goTo);

  const take = (next: Hand | undefined): void => {
    setHand(next);
    setChosen(undefined);
    if (!edit.on) change({ doan: next?.key }, { replace: true });
  };
  const handAt = hand === undefined ? undefined : places.get(hand.key);
  const open = (place: number): void => {
    const row = rows[place];
    if (row) take({ key: row.key });
    goTo(place);
  };
  if (rows.length === 0 && !edit.on) {
    return (
      <EmptyState
        action={
          mayWriteText(view) && (
            <div className="row">
              <Button onClick={onUpload}>{say(words.takeWord)}</Button>
              <Button variant="default" onClick={edit.start}>
                {say({ vi: 'Soạn trên màn hình', en: 'Type it here' })}
              </Button>
            </div>
          )
        }
      >
        {say({ vi: 'Văn kiện chưa có nội dung.', en: 'The document has no text yet.' })}
      </EmptyState>
    );
  }
  const toc = <Contents rows={rows} here={handAt ?? top} onOpen={(place) => { setContents(false); open(place); }} />;
  const beside = (row: DraftRow | undefined): React.ReactNode => <Beside at={at} view={view} rows={rows} row={row} place={row ? (places.get(row.key) ?? 0) : top} typing={edit.on} remarks={remarks} chosen={chosen} onUnchoose={() => setChosen(undefined)} />;
  return (
    <>
      <FindBar found={found.places} here={handAt ?? top} onGo={open} onContents={() => setContents(true)} />
      {edit.on && rows.length === 0 && <FirstParagraph edit={edit} onHand={take} />}
      <div className={css.cols}>
        <div className={css.contents}>{toc}</div>
        <LongList
          ref={list} label={say({ vi: 'Văn bản', en: 'Text' })} count={rows.length} keyOf={(index) => rows[index]?.key ?? String(index)} onTop={setTop} className={css.paper}
          estimate={(index) => Math.max(1, Math.ceil((rows[index]?.text.length ?? 0) / LETTERS_IN_LINE)) * LINE_PX + 12}
        >
          {(index) => {
            const row = rows[index];
            if (!row) return null;
            const inHand = row.key === hand?.key;
            return (
              <>
                {inHand && edit.on ? (
                  <ParagraphField edit={edit} row={row} number={index + 1} hand={hand} onHand={take} />
                ) : (
                  <ParagraphLine
                    row={row} number={index + 1} inHand={inHand} reachable={handAt === undefined ? index === top : inHand} stretches={found.stretches.get(row.key)} remarks={remarksAt(remarks, row)}
                    table={row.id === null ? null : (tables.get(row.id) ?? null)} editing={edit.on}
                    onHand={(cursor) => take({ key: row.key, at: cursor })} onChosen={setChosen} onStep={(by) => open(Math.min(rows.length - 1, Math.max(0, index + by)))}
                  />
                )}
                {inHand && <div className={css.below}>{beside(row)}</div>}
              </>
            );
          }}
        </LongList>
        <aside className={css.beside} aria-label={say({ vi: 'Về đoạn đang chọn', en: 'About the paragraph in hand' })}>
          {beside(handAt === undefined ? undefined : rows[handAt])}
        </aside>
      </div>
      {edit.on && <SaveBar edit={edit} />}
      <SideDrawer opened={contents} onClose={() => setContents(false)} title={say(words.contents)}>
        {toc}
      </SideDrawer>
    </>
  );
}

/** Open remarks whose paragraph this is. */
function remarksAt(remarks: RemarksView | undefined, row: DraftRow): number {
  if (!remarks || row.id === null) return 0;
  return remarks.remarks.filter((each) => each.answer === null && each.now?.paragraph === row.id).length;
}

/** An address that names a paragraph opens the text there, once. */
function useGoneTo(wanted: string | undefined, places: ReadonlyMap<string, number>, goTo: (place: number) => void): void {
  const gone = useRef(false);
  useEffect(() => {
    const place = wanted === undefined ? undefined : places.get(wanted);
    if (gone.current || place === undefined) return;
    gone.current = true;
    // The list knows its place on the page only after it has been drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => goTo(place)));
  }, [wanted, places, goTo]);
}

/** Where the words looked for stand, by paragraph. */
function useFound(rows: readonly DraftRow[], asked: string | undefined): { readonly places: readonly number[]; readonly stretches: ReadonlyMap<string, readonly Stretch[]> } {
  const query = useDeferredValue(asked?.trim() ?? '');
  return useMemo(() => {
    const stretches = new Map<string, readonly Stretch[]>();
    const places: number[] = [];
    if (query === '') return { places, stretches };
    for (const [place, row] of rows.entries()) {
      const here = findInText(foldText(row.text), query);
      if (!here) continue;
      places.push(place);
      stretches.set(row.key, here);
    }
    return { places, stretches };
  }, [rows, query]);
}

function Contents({ rows, here, onOpen }: { readonly rows: readonly DraftRow[]; readonly here: number; readonly onOpen: (place: number) => void }) {
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

function FirstParagraph({ edit, onHand }: { readonly edit: DraftEdit; readonly onHand: (hand: Hand) => void }) {
  const say = useSay();
  return (
    <EmptyState
      action={
        <Button
          onClick={() => {
            edit.change([{ key: 'first', id: null, kind: 'text', level: 0, label: '', text: '' }]);
            onHand({ key: 'first' });
          }}
        >
          {say({ vi: 'Viết đoạn đầu', en: 'Write the first paragraph' })}
        </Button>
      }
    >
      {say({ vi: 'Văn kiện chưa có đoạn nào.', en: 'There is no paragraph yet.' })}
    </EmptyState>
  );
}
