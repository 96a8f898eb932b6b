import { NativeSelect, NumberInput, Textarea } from '@mantine/core';
import { useSay } from '#kit/language.tsx';
import { ITEM_KINDS, ITEM_VOTES, type ItemKind, type ItemVote } from '../core/agenda.ts';
import { itemKindWords, itemVoteWords } from '../core/words.ts';
import { type DraftItem, withKind } from './agenda-draft.ts';
import css from './agenda.module.css';
import { deskWords as words, lower } from './desk-words.ts';

export interface AgendaRowProps {
  readonly row: DraftItem;
  /** Place over both sittings. */
  readonly number: number;
  readonly may: boolean;
  readonly dragged: boolean;
  readonly onChange: (row: DraftItem) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onDragged: (key: string | undefined) => void;
  /** The row with this key was let go over this one. */
  readonly onDropped: (key: string) => void;
}

const MOST_MINUTES = 1440;

/** One item of the agenda: title, kind, vote, minutes; moved by its handle, with the mouse or the arrow keys. */
export function AgendaRow({ row, number, may, dragged, onChange, onMove, onRemove, onDragged, onDropped }: AgendaRowProps) {
  const say = useSay();
  if (!may) {
    return (
      <li className={css.read}>
        <span className="digits muted">{number}</span>
        <span>
          {row.title}
          <small>
            {say(itemKindWords[row.kind])}
            {row.vote !== 'none' && `, ${lower(say(itemVoteWords[row.vote]))}`}
          </small>
        </span>
        <span className="num">
          {row.plannedMinutes} {say(words.minute)}
        </span>
      </li>
    );
  }
  const name = say({ vi: `Việc ${number}`, en: `Item ${number}` });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging is the second way; the handle in the row moves it by keyboard
    <li
      className={dragged ? `${css.edit} ${css.moved}` : css.edit}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDropped(event.dataTransfer.getData('text/plain'));
      }}
    >
      <button
        type="button"
        className={css.handle}
        draggable
        title={say({ vi: 'Kéo, hoặc bấm phím ↑ ↓ để đổi thứ tự', en: 'Drag, or press ↑ ↓ to change the order' })}
        aria-label={say({ vi: `${name}; phím mũi tên lên xuống đổi thứ tự`, en: `${name}; the arrow keys change the order` })}
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', row.key);
          onDragged(row.key);
        }}
        onDragEnd={() => onDragged(undefined)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          onMove(event.key === 'ArrowUp' ? -1 : 1);
        }}
      >
        {number}
      </button>
      <Textarea
        className={css.title}
        aria-label={`${name}: ${say({ vi: 'tên việc', en: 'title' })}`}
        autosize
        minRows={1}
        maxRows={5}
        maxLength={300}
        value={row.title}
        onChange={(event) => onChange({ ...row, title: event.currentTarget.value.replace(/\n+/g, ' ') })}
      />
      <NativeSelect className={css.kind} aria-label={`${name}: ${say({ vi: 'loại', en: 'kind' })}`} data={ITEM_KINDS.map((kind) => ({ value: kind, label: say(itemKindWords[kind]) }))} value={row.kind} onChange={(event) => onChange(withKind(row, event.currentTarget.value as ItemKind))} />
      <NativeSelect className={css.vote} aria-label={`${name}: ${say({ vi: 'biểu quyết', en: 'vote' })}`} data={ITEM_VOTES.map((vote) => ({ value: vote, label: say(itemVoteWords[vote]) }))} value={row.vote} onChange={(event) => onChange({ ...row, vote: event.currentTarget.value as ItemVote })} />
      <NumberInput className={css.minutes} aria-label={`${name}: ${say({ vi: 'số phút', en: 'minutes' })}`} hideControls min={0} max={MOST_MINUTES} allowDecimal={false} allowNegative={false} suffix={` ${say(words.minute)}`} value={row.plannedMinutes} onChange={(value) => onChange({ ...row, plannedMinutes: Math.min(MOST_MINUTES, Number(value) || 0) })} />
      {row.begun ? (
        <span className="muted">{say({ vi: 'đã bắt đầu', en: 'begun' })}</span>
      ) : (
        <button type="button" className="link" onClick={onRemove} aria-label={say({ vi: `Bỏ ${lower(name)}: ${row.title}`, en: `Remove ${lower(name)}: ${row.title}` })}>
          {say({ vi: 'Bỏ', en: 'Remove' })}
        </button>
      )}
    </li>
  );
}
