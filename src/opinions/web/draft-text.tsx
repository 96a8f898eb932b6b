import { type KeyboardEvent, memo, type MouseEvent } from 'react';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { kindWords } from '../core/given-words.ts';
import type { Kind } from '../core/opinion.ts';
import type { Day } from '#foundation/day.ts';
import type { Block, DraftView, Numbered } from './draft-view.ts';
import { readerWords as words } from './reader-words.ts';
import css from './reader.module.css';

/** What of an own opinion stands under its paragraph. */
export interface OwnMark {
  readonly id: string;
  readonly kind: Kind;
  readonly on: Day;
}

export interface DraftTextProps {
  readonly view: DraftView;
  /** Identity of the paragraph whose sheet is open. */
  readonly open: number | undefined;
  readonly own: ReadonlyMap<number, readonly OwnMark[]>;
  /** False when the window is closed: the text is only read. */
  readonly takes: boolean;
  readonly onChoose: (paragraph: number) => void;
  readonly onLook: (opinion: string) => void;
}

/** The draft itself: a tap anywhere in a paragraph chooses it; the number before it is the button for keys and for who listens. */
export function DraftText({ view, open, own, takes, onChoose, onLook }: DraftTextProps) {
  return (
    <>
      {view.blocks.map((block) => (
        <BlockText key={block.key} block={block} open={block.paragraphs.some((each) => each.id === open) ? open : undefined} own={own} takes={takes} onChoose={onChoose} onLook={onLook} />
      ))}
    </>
  );
}

/** So many letters stand in a line, and a line is so high, when the height of what is not drawn yet is guessed. */
const LETTERS_A_LINE = 44;
const LINE_PX = 31;

interface BlockProps extends Omit<DraftTextProps, 'view'> {
  readonly block: Block;
}

const BlockText = memo(function BlockText({ block, ...rest }: BlockProps) {
  const guess = Math.round((block.letters / LETTERS_A_LINE + block.paragraphs.length) * LINE_PX);
  return (
    <div className={css['block']} style={{ containIntrinsicSize: `auto ${guess}px` }}>
      {block.paragraphs.map((paragraph) => (
        <ParagraphText key={paragraph.id} paragraph={paragraph} {...rest} />
      ))}
    </div>
  );
});

function ParagraphText({ paragraph, open, own, takes, onChoose, onLook }: Omit<BlockProps, 'block'> & { readonly paragraph: Numbered }) {
  const { id, kind } = paragraph;
  const marks = own.get(id) ?? [];
  const tap = (event: MouseEvent): void => {
    // Who marks words to copy them does not want a sheet.
    if (!takes || (event.target as HTMLElement).closest('button, a') || !window.getSelection()?.isCollapsed) return;
    onChoose(id);
  };
  const className = [css['para'], kind === 'heading' && css['heading'], takes && css['takes'], id === open && css['open']].filter(Boolean).join(' ');
  return (
    // The number inside is the same thing as a button; the tap on the whole paragraph only makes it larger.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div id={`doan-${id}`} className={className} onClick={tap}>
      <Words paragraph={paragraph} choose={takes ? <Choose paragraph={paragraph} open={id === open} onChoose={onChoose} /> : <Number paragraph={paragraph} />} />
      {marks.map((mark) => (
        <Mine key={mark.id} mark={mark} onLook={onLook} />
      ))}
    </div>
  );
}

function Words({ paragraph, choose }: { readonly paragraph: Numbered; readonly choose: React.ReactNode }) {
  const { kind, level, label, text } = paragraph;
  const labelled = label === '' ? text : `${label} ${text}`;
  if (kind === 'heading') {
    const Heading = level <= 1 ? 'h2' : level === 2 ? 'h3' : 'h4';
    return <Heading>{labelled} {choose}</Heading>;
  }
  if (kind === 'row') return <div className={css['row']}>{text.split('\t').map((cell, at) => <span key={at}>{at === 0 && choose}{cell}</span>)}</div>;
  return <p className={kind === 'note' ? css['aside'] : undefined}>{choose}{labelled}</p>;
}

function Number({ paragraph }: { readonly paragraph: Numbered }) {
  return paragraph.number === undefined ? null : <span className={css['choose']} style={{ textDecoration: 'none', cursor: 'auto' }}>{paragraph.number}</span>;
}

function Choose({ paragraph, open, onChoose }: { readonly paragraph: Numbered; readonly open: boolean; readonly onChoose: (id: number) => void }) {
  const say = useSay();
  const heading = paragraph.number === undefined;
  return (
    <button type="button" className={css['choose']} data-choose={paragraph.id} aria-expanded={open} aria-label={heading ? say(words.chooseHeading(paragraph.text)) : say(words.chooseParagraph(paragraph.number ?? 0))} onClick={() => onChoose(paragraph.id)} onKeyDown={step}>
      {heading ? say(words.chooseShort) : paragraph.number}
    </button>
  );
}

/** Up and down lead from paragraph to paragraph, so that nobody has to pass a thousand buttons with the Tab key. */
function step(event: KeyboardEvent<HTMLButtonElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const all = [...document.querySelectorAll<HTMLButtonElement>('button[data-choose]')];
  const to = all[all.indexOf(event.currentTarget) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!to) return;
  event.preventDefault();
  to.focus();
}

function Mine({ mark, onLook }: { readonly mark: OwnMark; readonly onLook: (opinion: string) => void }) {
  const say = useSay();
  const show = useFormat();
  return (
    <p className={css['mine']}>
      {say(words.sentMark(say(kindWords[mark.kind]), show.dayMonth(mark.on)))}
      <button type="button" onClick={() => onLook(mark.id)}>{say(words.lookAgain)}</button>
    </p>
  );
}
