import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react';
import { useSay } from '#kit/language.tsx';
import { checkInWords as words } from './check-in-words.ts';
import css from './check-in.module.css';
import { codeOf, type Index } from './find-participants.ts';
import type { RollPerson } from './use-desk.ts';

export interface DeskFieldProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly index: Index<RollPerson & { readonly badge: string }>;
  readonly byId: ReadonlyMap<string, RollPerson>;
  readonly isHere: (person: RollPerson) => boolean;
  readonly wanted: { readonly name: string } | undefined;
  readonly onRecord: (person: RollPerson, kind: 'arrive' | 'leave') => void;
  /** What looks like a code and is none of the roll. */
  readonly onUnknown: (code: string) => void;
  readonly onUndo: () => void;
}

/** Takes back the last entry when the field is empty; no name and no code begins with it. */
const UNDO_KEY = '-';
const NOBODY_CHOSEN = -1;

/** The one big field. Enter records when one person is meant; where several fit, they are chosen first. */
export function DeskField({ inputRef, index, byId, isHere, wanted, onRecord, onUnknown, onUndo }: DeskFieldProps) {
  const say = useSay();
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(NOBODY_CHOSEN);
  const byCode = index.byBadge(text);
  const found = (byCode ? [byCode] : index.find(text)).flatMap((each) => byId.get(each.id) ?? []);
  const open = text.trim() !== '' && found.length > 0;
  const type = (next: string): void => {
    setText(next);
    setAt(NOBODY_CHOSEN);
  };
  const [taken, setTaken] = useState(wanted);
  if (taken !== wanted) {
    // A name was chosen beside the field: it stands as if typed.
    setTaken(wanted);
    type(wanted?.name ?? '');
  }
  useEffect(() => {
    if (wanted) inputRef.current?.focus();
  }, [wanted, inputRef]);

  const take = (person: RollPerson, kind: 'arrive' | 'leave'): void => {
    type('');
    onRecord(person, kind);
    inputRef.current?.focus();
  };
  const enter = (kind: 'arrive' | 'leave'): void => {
    const person = found[at] ?? (found.length === 1 ? found[0] : undefined);
    if (person) take(person, kind);
    else if (found.length > 1) setAt(0);
    else if (looksLikeCode(text)) {
      onUnknown(text.trim());
      type('');
    }
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    // An input method that is still composing "ễ" uses Enter for itself.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') enter(event.shiftKey ? 'leave' : 'arrive');
    else if (event.key === 'Escape') type('');
    else if (event.key === 'ArrowDown' && open) setAt((at + 1) % found.length);
    else if (event.key === 'ArrowUp' && open) setAt(at <= 0 ? found.length - 1 : at - 1);
    else if (event.key === UNDO_KEY && text === '') onUndo();
    else return;
    event.preventDefault();
  };
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{say(words.field)}</label>
      <input
        ref={inputRef} id={id} type="text" role="combobox" value={text} maxLength={120} autoComplete="off" autoCapitalize="off" spellCheck={false} enterKeyHint="done"
        placeholder={say({ vi: 'Gõ mã thẻ hoặc tên', en: 'Type a code or a name' })} aria-describedby={`${id}-hint`} aria-expanded={open} aria-controls={`${id}-list`} aria-autocomplete="list"
        {...(open && at >= 0 && { 'aria-activedescendant': `${id}-${at}` })}
        onChange={(event) => type(event.currentTarget.value)} onKeyDown={onKey}
      />
      {open && (
        <div id={`${id}-list`} role="listbox" aria-label={say(words.suggestions)} className={css['list']}>
          {found.map((person, place) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keys and the focus are those of the field
            <div key={person.id} id={`${id}-${place}`} role="option" aria-selected={place === at} onMouseDown={(event) => event.preventDefault()} onClick={() => take(person, 'arrive')}>
              <PersonLine person={person} here={isHere(person)} />
            </div>
          ))}
        </div>
      )}
      <p id={`${id}-hint`} className={css['hint']}>
        <Hint text={text} found={found.length} chosen={at >= 0} />
      </p>
    </div>
  );
}

function PersonLine({ person, here }: { readonly person: RollPerson; readonly here: boolean }) {
  const say = useSay();
  const barred = person.standing.suspended !== null || person.standing.refused !== null;
  return (
    <>
      <span>
        {person.fullName}
        <small>{[person.delegation.name, person.position].filter((text) => text !== '').join(' · ')}</small>
      </span>
      {barred ? <em className={css['barred']}>{say({ vi: 'không được dự', en: 'not admitted' })}</em> : here ? <em>{say({ vi: 'đã có mặt', en: 'here already' })}</em> : person.badge === null ? null : <small>{person.badge}</small>}
    </>
  );
}

function Hint({ text, found, chosen }: { readonly text: string; readonly found: number; readonly chosen: boolean }) {
  const say = useSay();
  const enter = <kbd>Enter</kbd>;
  const records = <>{enter} {say({ vi: 'ghi đã đến', en: 'records the arrival' })}, <kbd>Shift Enter</kbd> {say({ vi: 'ghi đã về', en: 'the departure' })}</>;
  if (found === 0 && text.trim() !== '') return <>{say(words.nobody)}</>;
  // A phone has no such keys; there the name itself is touched.
  const touch = <span className={css['onPhone']}>{say(text.trim() === '' ? { vi: 'Không cần gõ dấu; chạm vào tên để ghi đã đến.', en: 'Marks are not needed; touch the name to record the arrival.' } : { vi: 'Chạm vào đúng người để ghi đã đến.', en: 'Touch the right person to record the arrival.' })}</span>;
  if (text.trim() === '') return <><span className={css['onDesk']}>{say({ vi: 'Không cần gõ dấu. ', en: 'Marks are not needed. ' })}{records}.</span>{touch}</>;
  if (found === 1 || chosen) return <><span className={css['onDesk']}>{records}, <kbd>Esc</kbd> {say({ vi: 'gõ lại', en: 'clears' })}.</span>{touch}</>;
  return <><span className={css['onDesk']}>{say({ vi: `${found} người khớp. Gõ thêm, hoặc `, en: `${found} fit. Type more, or ` })}<kbd>↓</kbd> {say({ vi: 'chọn đúng người rồi', en: 'choose, then' })} {enter}.</span>{touch}</>;
}

/** Of letters and digits only, and with a digit: nobody is called so. */
function looksLikeCode(text: string): boolean {
  return /\d/.test(text) && codeOf(text).length >= 3;
}
