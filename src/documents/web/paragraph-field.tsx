import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ClipboardEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { newKey } from '#kit/call.ts';
import { useSay } from '#kit/language.tsx';
import type { ParagraphKind } from '../core/paragraph.ts';
import { type DraftRow, joinBefore, movedBy, splitAt, withKind, withLabel, without, withPasted, withText } from './draft-rows.ts';
import { paragraphKindWords } from './document-words.ts';
import type { Hand } from './text-part.tsx';
import css from './text.module.css';
import type { DraftEdit } from './use-draft-edit.ts';

interface ParagraphFieldProps {
  readonly edit: DraftEdit;
  readonly row: DraftRow;
  readonly number: number;
  readonly hand: Hand;
  readonly onHand: (hand: Hand | undefined) => void;
}

/** Levels of headings that can be chosen while typing. */
const LEVELS = [1, 2, 3, 4] as const;

/** The paragraph in hand as it is typed. Enter makes the next one, Backspace at the beginning joins it to the one before. */
export function ParagraphField({ edit, row, number, hand, onHand }: ParagraphFieldProps) {
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const here = field.current;
    if (!here) return;
    here.focus({ preventScroll: true });
    const at = hand.at ?? here.value.length;
    here.setSelectionRange(at, at);
    here.scrollIntoView({ block: 'nearest' });
    // A new place of the cursor is asked for by a new hand, not by each letter.
  }, [hand]);
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart: from, selectionEnd: to, value } = event.currentTarget;
    const act = keyAct(event, from === to ? from : undefined, value.length);
    if (act === undefined) return;
    event.preventDefault();
    const at = edit.rows.findIndex((each) => each.key === row.key);
    if (act === 'save') void edit.save();
    else if (act === 'leave') onHand(undefined);
    else if (act === 'split') {
      const key = newKey();
      edit.change(splitAt(withText(edit.rows, row.key, value.slice(0, from) + value.slice(to)), row.key, from, key));
      onHand({ key, at: 0 });
    } else if (act === 'join') {
      const joined = joinBefore(edit.rows, row.key);
      if (!joined) return;
      edit.change(joined.rows);
      onHand({ key: joined.key, at: joined.at });
    } else {
      const other = edit.rows[at + (act === 'down' ? 1 : -1)];
      if (other) onHand({ key: other.key, at: act === 'down' ? 0 : other.text.length });
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const pasted = event.clipboardData.getData('text/plain').normalize('NFC');
    if (!/[\n\r\u2028\u2029]/.test(pasted.trim())) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    const { rows, key, at } = withPasted(edit.rows, row.key, selectionStart, selectionEnd, pasted, newKey);
    edit.change(rows);
    onHand({ key, at });
  };
  const clash = edit.clashes.find((each) => each.key === row.key);
  return (
    <div className={`${css.field} ${css.inHand}`}>
      <span className={css.number}>{number}</span>
      <div>
        <FieldBar edit={edit} row={row} number={number} onHand={onHand} />
        <Textarea
          ref={field} lang="vi" autosize minRows={1} aria-label={say({ vi: `Nội dung đoạn ${number}`, en: `Text of paragraph ${number}` })} value={row.text} maxLength={100_000} classNames={{ input: css.input ?? '' }}
          onChange={(event) => edit.change(withText(edit.rows, row.key, event.currentTarget.value.replace(/[\n\r]+/g, ' ')))} onKeyDown={onKey} onPaste={onPaste}
        />
        {clash && (
          <p className="note warn">
            {say({ vi: 'Người khác cũng sửa đoạn này thành: ', en: 'Somebody else has changed this paragraph to: ' })}
            <span lang="vi">{clash.theirs}</span>{' '}
            <button type="button" className="link" onClick={() => edit.change(withText(edit.rows, row.key, clash.theirs))}>
              {say({ vi: 'Lấy câu đó', en: 'Take that text' })}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

type Act = 'save' | 'leave' | 'split' | 'join' | 'up' | 'down';

/** What a key does in the field; `cursor` is undefined while a stretch is marked. */
function keyAct(event: KeyboardEvent, cursor: number | undefined, length: number): Act | undefined {
  if (event.nativeEvent.isComposing) return undefined;
  if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)) return 'save';
  if (event.key === 'Escape') return 'leave';
  if (event.key === 'Enter') return 'split';
  if (event.key === 'Backspace' && cursor === 0) return 'join';
  if (event.key === 'ArrowUp' && cursor === 0) return 'up';
  if (event.key === 'ArrowDown' && cursor === length) return 'down';
  return undefined;
}

/** What kind of paragraph it is, its number, its place, and taking it away. */
function FieldBar({ edit, row, number, onHand }: Pick<ParagraphFieldProps, 'edit' | 'row' | 'number' | 'onHand'>) {
  const say = useSay();
  const at = number - 1;
  const heading = say(paragraphKindWords.heading);
  const kinds = [...LEVELS.map((level) => ({ value: `heading ${level}`, label: `${heading} ${level}` })), ...(['text', 'row', 'note'] as const).map((kind) => ({ value: `${kind} 0`, label: say(paragraphKindWords[kind]) }))];
  const remove = (): void => {
    const next = edit.rows[at + 1] ?? edit.rows[at - 1];
    edit.change(without(edit.rows, row.key));
    onHand(next && { key: next.key });
  };
  const move = (by: -1 | 1): void => {
    edit.change(movedBy(edit.rows, row.key, by));
    onHand({ key: row.key });
  };
  return (
    <div className={css.fieldBar}>
      <NativeSelect
        size="xs" aria-label={say({ vi: `Loại đoạn ${number}`, en: `Kind of paragraph ${number}` })} data={kinds} value={`${row.kind} ${row.kind === 'heading' ? Math.min(row.level, 4) : 0}`}
        onChange={(event) => {
          const [kind, level] = event.currentTarget.value.split(' ') as [ParagraphKind, string];
          edit.change(withKind(edit.rows, row.key, kind, Number(level)));
        }}
      />
      <TextInput size="xs" w={92} maxLength={60} aria-label={say({ vi: `Số thứ tự đứng trước đoạn ${number}`, en: `Number before paragraph ${number}` })} placeholder={say({ vi: 'Số mục', en: 'Number' })} value={row.label} onChange={(event) => edit.change(withLabel(edit.rows, row.key, event.currentTarget.value))} />
      <span className={css.deeds}>
        <button type="button" disabled={at === 0} onClick={() => move(-1)} aria-label={say({ vi: `Đưa đoạn ${number} lên`, en: `Move paragraph ${number} up` })}>
          ↑
        </button>
        <button type="button" disabled={at === edit.rows.length - 1} onClick={() => move(1)} aria-label={say({ vi: `Đưa đoạn ${number} xuống`, en: `Move paragraph ${number} down` })}>
          ↓
        </button>
        <button type="button" onClick={remove} aria-label={say({ vi: `Bỏ đoạn ${number}`, en: `Remove paragraph ${number}` })}>
          ✕
        </button>
      </span>
    </div>
  );
}
