import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { useAddress } from '#kit/address.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useSay } from '#kit/language.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import type { remarks as remarksOperation } from '../contract.ts';
import { Beside } from './beside.tsx';
import { Contents } from './contents.tsx';
import type { At } from './documents-address.ts';
import { documentsWords as words } from './document-words.ts';
import { mayWriteText } from './draft-desk.tsx';
import { type DraftRow, rowsOf, type Rows } from './draft-rows.ts';
import { FindBar } from './find-bar.tsx';
import { LongList, type LongListHandle } from './long-list.tsx';
import { ParagraphField } from './paragraph-field.tsx';
import { type ChosenWords, ParagraphLine } from './paragraph-line.tsx';
import { SaveBar } from './save-bar.tsx';
import css from './text.module.css';
import type { DocumentView, DraftEdit } from './use-draft-edit.ts';
import { useFound } from './use-found.ts';

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

/** The text itself, or the ways to begin it. */
export function TextPart({ at, view, edit, remarks, onUpload }: TextPartProps) {
  const stored = useMemo(() => rowsOf(view.paragraphs), [view.paragraphs]);
  const rows = edit.on ? edit.rows : stored;
  if (rows.length === 0) return edit.on ? <FirstParagraph edit={edit} /> : <NoText view={view} edit={edit} onUpload={onUpload} />;
  return <TextView at={at} view={view} edit={edit} remarks={remarks} rows={rows} />;
}

/** As in text.module.css: no room beside the text. */
const NARROW = '(max-width: 900px)';

/** The text with its contents at the left and, at the right, what belongs to the paragraph in hand; on a phone that stands below it. */
function TextView({ at, view, edit, remarks, rows }: Omit<TextPartProps, 'onUpload'> & { readonly rows: Rows }) {
  const say = useSay();
  const [{ tim }] = useAddress();
  const list = useRef<LongListHandle>(null);
  const [top, setTop] = useState(0);
  const [contents, setContents] = useState(false);
  const found = useFound(rows, tim);
  const narrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const { hand, handAt, chosen, setChosen, take, open } = useHand(rows, edit.on, list);
  const inHand = handAt === undefined ? undefined : rows[handAt];
  const here = handAt ?? top;
  const toContents = (place: number): void => {
    setContents(false);
    open(place);
  };
  const beside = <Beside at={at} view={view} rows={rows} row={inHand} place={here} typing={edit.on} remarks={remarks} chosen={chosen} onUnchoose={() => setChosen(undefined)} />;
  return (
    <>
      <FindBar found={found.places} here={here} onGo={open} onContents={() => setContents(true)} />
      <div className={css.cols}>
        <div className={css.contents}>
          <Contents rows={rows} here={here} onOpen={toContents} />
        </div>
        <LongList ref={list} label={say({ vi: 'Văn bản', en: 'Text' })} count={rows.length} keyOf={(index) => rows[index]?.key ?? ''} onTop={setTop} className={css.paper} estimate={(index) => heightOf(rows[index])}>
          {(index) => <Line key={rows[index]?.key} view={view} edit={edit} remarks={remarks} rows={rows} index={index} hand={hand} reachable={index === here} stretches={found.stretches} below={narrow ? beside : undefined} onHand={take} onChosen={setChosen} onOpen={open} />}
        </LongList>
        {!narrow && (
          <aside className={css.beside} aria-label={say({ vi: 'Về đoạn đang chọn', en: 'About the paragraph in hand' })}>
            {beside}
          </aside>
        )}
      </div>
      {edit.on && <SaveBar edit={edit} />}
      <SideDrawer opened={contents} onClose={() => setContents(false)} title={say(words.contents)}>
        <Contents rows={rows} here={here} onOpen={toContents} />
      </SideDrawer>
    </>
  );
}

interface LineProps {
  readonly view: DocumentView;
  readonly edit: DraftEdit;
  readonly remarks: RemarksView | undefined;
  readonly rows: Rows;
  readonly index: number;
  readonly hand: Hand | undefined;
  readonly reachable: boolean;
  readonly stretches: ReturnType<typeof useFound>['stretches'];
  /** What belongs to the paragraph in hand, where there is no room beside the text. */
  readonly below: ReactNode;
  readonly onHand: (hand: Hand | undefined) => void;
  readonly onChosen: (words: ChosenWords) => void;
  readonly onOpen: (place: number) => void;
}

/** One paragraph of the list: read, or typed where it is in hand. */
function Line({ view, edit, remarks, rows, index, hand, reachable, stretches, below, onHand, onChosen, onOpen }: LineProps) {
  const row = rows[index];
  if (!row) return null;
  const inHand = row.key === hand?.key;
  const table = row.id === null ? undefined : tablesOf(view).get(row.id);
  return (
    <>
      {inHand && edit.on ? (
        <ParagraphField edit={edit} row={row} number={index + 1} hand={hand} onHand={onHand} />
      ) : (
        <ParagraphLine
          row={row} number={index + 1} inHand={inHand} reachable={reachable} stretches={stretches.get(row.key)} remarks={remarksAt(remarks, row)} table={table ?? null} editing={edit.on}
          onHand={(cursor) => onHand({ key: row.key, at: cursor })} onChosen={onChosen} onStep={(by) => onOpen(Math.min(rows.length - 1, Math.max(0, index + by)))}
        />
      )}
      {inHand && below !== undefined && <div className={css.below}>{below}</div>}
    </>
  );
}

const LETTERS_IN_LINE = 78;
const LINE_PX = 29;

function heightOf(row: DraftRow | undefined): number {
  return Math.max(1, Math.ceil((row?.text.length ?? 0) / LETTERS_IN_LINE)) * LINE_PX + 12;
}

type Table = DocumentView['paragraphs'][number]['table'];
const tables = new WeakMap<DocumentView['paragraphs'], ReadonlyMap<number, Table>>();

/** Tables that stand behind paragraphs, gathered once for each answer. */
function tablesOf({ paragraphs }: DocumentView): ReadonlyMap<number, Table> {
  const known = tables.get(paragraphs) ?? new Map(paragraphs.flatMap((each) => (each.table ? [[each.id, each.table] as const] : [])));
  tables.set(paragraphs, known);
  return known;
}

/** Open remarks whose paragraph this is. */
function remarksAt(remarks: RemarksView | undefined, row: DraftRow): number {
  if (!remarks || row.id === null) return 0;
  return remarks.remarks.filter((each) => each.answer === null && each.now?.paragraph === row.id).length;
}

/** The paragraph in hand and words marked in it. While the text is read the paragraph stands in the address. */
function useHand(rows: Rows, typing: boolean, list: RefObject<LongListHandle | null>) {
  const [address, change] = useAddress();
  const [hand, setHand] = useState<Hand | undefined>(address['doan'] === undefined ? undefined : { key: address['doan'] });
  const [chosen, setChosen] = useState<ChosenWords | undefined>(undefined);
  const places = useMemo(() => new Map(rows.map((row, place) => [row.key, place])), [rows]);
  useGoneTo(address['doan'], places, list);
  const take = (next: Hand | undefined): void => {
    setHand(next);
    setChosen(undefined);
    if (!typing) change({ doan: next?.key }, { replace: true });
  };
  const open = (place: number): void => {
    const row = rows[place];
    if (row) take({ key: row.key });
    list.current?.goTo(place);
    // Who walks with the arrow keys finds the focus on the paragraph that came into hand.
    if (document.activeElement?.hasAttribute('data-number')) requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-number="${place + 1}"]`)?.focus({ preventScroll: true })));
  };
  return { hand, handAt: hand === undefined ? undefined : places.get(hand.key), chosen, setChosen, take, open };
}

/** An address that names a paragraph opens the text there, once. */
function useGoneTo(wanted: string | undefined, places: ReadonlyMap<string, number>, list: RefObject<LongListHandle | null>): void {
  const gone = useRef(false);
  useEffect(() => {
    const place = wanted === undefined ? undefined : places.get(wanted);
    if (gone.current || place === undefined) return;
    gone.current = true;
    // The list knows its place on the page only after it has been drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => list.current?.goTo(place)));
  }, [wanted, places, list]);
}

function NoText({ view, edit, onUpload }: Pick<TextPartProps, 'view' | 'edit' | 'onUpload'>) {
  const say = useSay();
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

function FirstParagraph({ edit }: { readonly edit: DraftEdit }) {
  const say = useSay();
  return (
    <EmptyState
      action={
        <div className="row">
          <Button onClick={() => edit.change([{ key: 'first', id: null, kind: 'text', level: 0, label: '', text: '' }])}>{say({ vi: 'Viết đoạn đầu', en: 'Write the first paragraph' })}</Button>
          <Button variant="default" onClick={edit.stop}>
            {say({ vi: 'Thôi', en: 'Cancel' })}
          </Button>
        </div>
      }
    >
      {say({ vi: 'Văn kiện chưa có đoạn nào.', en: 'There is no paragraph yet.' })}
    </EmptyState>
  );
}
