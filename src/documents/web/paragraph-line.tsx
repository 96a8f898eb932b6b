import { type KeyboardEvent, memo, type MouseEvent, useRef } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Stretch } from '#foundation/find-in-text.ts';
import { useSay } from '#kit/language.tsx';
import type { showDocument } from '../contract.ts';
import type { DraftRow } from './draft-rows.ts';
import { Marked } from './marked.tsx';
import { PaperTable } from './paper-table.tsx';
import css from './text.module.css';

/** Words that were marked with the mouse or by touch, for a remark on just them. */
export interface ChosenWords {
  readonly key: string;
  readonly from: number;
  readonly until: number;
  readonly quote: string;
}

interface ParagraphLineProps {
  readonly row: DraftRow;
  /** Place in the text from 1. */
  readonly number: number;
  readonly inHand: boolean;
  /** Tab comes here; the arrow keys go on from there. */
  readonly reachable: boolean;
  readonly stretches: readonly Stretch[] | undefined;
  /** Remarks on it that wait for an answer. */
  readonly remarks: number;
  readonly table: OutputOf<typeof showDocument>['paragraphs'][number]['table'];
  readonly editing: boolean;
  readonly onHand: (cursor: number | undefined) => void;
  readonly onChosen: (words: ChosenWords) => void;
  readonly onStep: (by: number) => void;
}

const TAGS = { 1: 'h2', 2: 'h3' } as const;

/** A paragraph as it is read: its number takes it in hand, and so does a press anywhere on it. */
export const ParagraphLine = memo(function ParagraphLine(props: ParagraphLineProps) {
  const { row, number, inHand, reachable, stretches, remarks, table, editing, onHand, onChosen, onStep } = props;
  const say = useSay();
  const words = useRef<HTMLElement>(null);
  const pressed = (event: MouseEvent): void => {
    if ((event.target as HTMLElement).closest('button, a')) return;
    const stretch = words.current && chosenIn(words.current);
    if (stretch && stretch.until > stretch.from) {
      if (!inHand) onHand(undefined);
      onChosen({ key: row.key, ...stretch, quote: row.text.slice(stretch.from, stretch.until) });
    } else onHand(editing ? stretch?.from : undefined);
  };
  const onKey = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onStep(by);
  };
  const Tag = row.kind === 'heading' ? (TAGS[row.level as 1 | 2] ?? 'h4') : 'p';
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the number beside the text is the way by keyboard
    <div className={inHand ? `${css.line} ${css.inHand}` : css.line} onClick={pressed}>
      <button type="button" className={css.number} data-number={number} tabIndex={reachable ? 0 : -1} aria-pressed={inHand} aria-label={say({ vi: `Đoạn ${number}`, en: `Paragraph ${number}` })} onClick={() => onHand(undefined)} onKeyDown={onKey}>
        {number}
      </button>
      <div lang="vi" className={css.words}>
        <Tag className={css[row.kind]} data-level={row.level}>
          {row.label !== '' && <span className={css.label}>{row.label} </span>}
          <span ref={words}>{row.kind === 'row' ? <Cells text={row.text} stretches={stretches} /> : <Marked text={row.text} stretches={stretches ?? []} />}</span>
        </Tag>
        {table && <PaperTable table={table} />}
      </div>
      {remarks > 0 && <span className={css.remarks}>{say({ vi: `${remarks} nhận xét`, en: `${remarks} ${remarks === 1 ? 'remark' : 'remarks'}` })}</span>}
    </div>
  );
});

/** Cells of a table's row, parted as they are in the text. */
function Cells({ text, stretches }: { readonly text: string; readonly stretches: readonly Stretch[] | undefined }) {
  if (stretches) return <Marked text={text} stretches={stretches} />;
  return text.split('\t').map((cell, place) => (
    <span key={place} className={css.cell}>
      {place > 0 && '\t'}
      {cell}
    </span>
  ));
}

/** The stretch of the element's text that is marked in the browser; both ends the same: the cursor only. */
function chosenIn(element: HTMLElement): { readonly from: number; readonly until: number } | undefined {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return undefined;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  return { from, until: from + range.toString().length };
}
