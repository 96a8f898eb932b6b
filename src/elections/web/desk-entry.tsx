import { type ReactNode, type RefObject, useState } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { useSay } from '#kit/language.tsx';
import type { RegulationId } from '../core/packs/pack.ts';
import { type Desk, SIGNS } from './desk-keys.ts';
import { type Verdict, verdictOf } from './desk-verdict.ts';
import { deskWords as words, howWords } from './desk-words.ts';
import css from './desk.module.css';
import { RuleReason } from './rule-reason.tsx';

export interface DeskEntryProps {
  /** Where the keyboard is; the desk puts the focus here when it opens. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly desk: Desk;
  readonly seats: number;
  readonly regulation: RegulationId;
  /** All papers of the batch are in: nothing more is written, the pass is closed. */
  readonly full: ReactNode | undefined;
  readonly onKey: (key: string) => void;
  /** What was done last, or what waits. */
  readonly note: ReactNode;
}

/** The box for numbers, what the rules say of the paper, and every key beside its work. */
export function DeskEntry({ place, desk, seats, regulation, full, onKey, note }: DeskEntryProps) {
  const say = useSay();
  const single = desk.paper.form === 'boxes' && desk.paper.names === 1;
  return (
    <div>
      <div className={css.entry} ref={place} tabIndex={0} role="textbox" aria-readonly="true" aria-labelledby="desk-entry" aria-describedby="desk-how">
        <span id="desk-entry">{say(single ? words.entrySingle : words.entry[desk.paper.form])}</span>
        <b>{desk.shown}</b>
      </div>
      <p id="desk-how" className={desk.said ? `${css.how} ${css.missed}` : css.how} role={desk.said ? 'status' : undefined}>
        {full === undefined && say(hintOf(desk, single))}
      </p>
      {desk.asking ? (
        <Signs onKey={onKey} />
      ) : (
        <div className={css.act}>
          {full ?? (
            <>
              <Said verdict={verdictOf(desk, seats, regulation)} regulation={regulation} />
              <KeyButton className={`btn main ${css.go}`} keyName="Enter" onKey={onKey}>
                {say(words.write)} <kbd>Enter</kbd>
              </KeyButton>
            </>
          )}
        </div>
      )}
      {!desk.asking && <KeyList keys={keysFor(desk, single, full !== undefined)} onKey={onKey} />}
      <div className={css.saved} role="status">
        {note}
      </div>
    </div>
  );
}

/** What a key did not do, what the waiting digit waits for, or how numbers are typed. */
function hintOf(desk: Desk, single: boolean): Sentence {
  if (desk.said) return words.said(desk.said);
  if (single) return words.howSingle;
  if (desk.typed !== '') return words.waits(desk.typed);
  return desk.paper.form === 'boxes' && desk.touched.length > 0 ? words.howBoxes : howWords(desk.paper.form, desk.paper.names);
}

function Said({ verdict, regulation }: { readonly verdict: Verdict; readonly regulation: RegulationId }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <div className={`${css.verdict} ${verdict.look === 'valid' ? css.valid : verdict.look === 'invalid' ? css.invalid : ''}`}>
      <span role="status">
        <strong>{say(verdict.head)}</strong>
        <span>{say(verdict.text)}</span>{' '}
      </span>
      <button type="button" className="why" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say({ vi: 'Vì sao?', en: 'Why?' })}
      </button>
      {open && <RuleReason rule={verdict.rule} regulation={regulation} />}
    </div>
  );
}

function Signs({ onKey }: { readonly onKey: (key: string) => void }) {
  const say = useSay();
  return (
    <div className={`${css.keys} ${css.signs}`} role="group" aria-label={say(words.signsTitle)}>
      <p>{say(words.signsTitle)}</p>
      {SIGNS.map((sign, index) => (
        <KeyButton key={sign} keyName={String(index + 1)} onKey={onKey}>
          <span>
            <kbd>{index + 1}</kbd>
          </span>
          {say(words.signs[sign])}
        </KeyButton>
      ))}
      <KeyButton keyName="Escape" onKey={onKey}>
        <span>
          <kbd>Esc</kbd>
        </span>
        {say(words.keys.close)}
      </KeyButton>
    </div>
  );
}

interface KeyLine {
  readonly key: string;
  readonly cap: string | Sentence;
  readonly does: Sentence;
}

const SPACE_CAP: Sentence = { vi: 'Phím cách', en: 'Space' };

/** The keys that mean something on this kind of paper. */
function keysFor({ paper, last }: Desk, single: boolean, full: boolean): readonly KeyLine[] {
  const rows = paper.form === 'boxes' && !single;
  const writing: KeyLine[] = [
    ...(rows ? [{ key: ' ', cap: SPACE_CAP, does: words.keys.restAgree }, { key: '-', cap: '−', does: words.keys.restDisagree }, { key: '0', cap: '0', does: words.keys.restNone }] : []),
    ...(single ? [] : [{ key: 'Backspace', cap: 'Backspace', does: words.keys.Backspace }]),
    ...(last ? [{ key: '=', cap: '=', does: words.keys.again }] : []),
    ...(paper.form === 'strike-out' && paper.names > 20 ? [{ key: '*', cap: '*', does: words.keys.turn }] : []),
    { key: 'k', cap: 'K', does: words.keys.signs },
  ];
  return [...(full ? [] : writing), { key: 'z', cap: 'Z', does: words.keys.takeBack }, ...(full ? [] : [{ key: 'Escape', cap: 'Esc', does: words.keys.clear }]), { key: 'x', cap: 'X', does: words.keys.look }];
}

function KeyList({ keys, onKey }: { readonly keys: readonly KeyLine[]; readonly onKey: (key: string) => void }) {
  const say = useSay();
  return (
    <div className={css.keys}>
      {keys.map(({ key, cap, does }) => (
        <KeyButton key={key} keyName={key} onKey={onKey}>
          <span>
            <kbd>{typeof cap === 'string' ? cap : say(cap)}</kbd>
          </span>
          {say(does)}
        </KeyButton>
      ))}
    </div>
  );
}

/** A key as a button, for mouse and finger. The focus stays on the desk, so that the next key is the desk's. */
export function KeyButton({ keyName, onKey, className, children }: { readonly keyName: string; readonly onKey: (key: string) => void; readonly className?: string; readonly children: ReactNode }) {
  return (
    <button type="button" className={className} onMouseDown={(event) => event.preventDefault()} onClick={() => onKey(keyName)}>
      {children}
    </button>
  );
}
