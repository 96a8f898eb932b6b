import { type FormEvent, type ReactNode, useState } from 'react';
import type { SaidProblem } from '#kit/call.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kindWords } from '../core/given-words.ts';
import { type Kind, KINDS } from '../core/opinion.ts';
import { type Topic, TOPICS, topicWords } from '../core/topic.ts';
import { keep, kept } from './browser-keep.ts';
import { readerWords as words } from './reader-words.ts';
import css from './reader.module.css';
import { changeOf, piecesOf, type SentenceChange } from './sentence-change.ts';

/** What a person filled in, as it is sent. */
export interface Written {
  readonly kind: Kind;
  /** As it was typed; with an amendment the reason, which may be blank. */
  readonly text: string;
  readonly topic: Topic;
  readonly change?: SentenceChange;
}

interface Unsent {
  readonly kind?: Kind;
  readonly text: string;
  /** The sentence as it was edited; undefined while nobody touched it. */
  readonly edited?: string | undefined;
  readonly topic?: Topic;
}

export interface OpinionFormProps {
  /** Where unsent words are kept, so that a closed sheet or a lost page loses nothing. */
  readonly keepAs: string;
  /** Text of the paragraph; undefined for the whole draft or a heading without words to amend. */
  readonly paragraph: string | undefined;
  /** Offered for this place. */
  readonly topic: Topic;
  /** Fills the form when there is nothing unsent: the opinion that is being rewritten. */
  readonly before?: Unsent | undefined;
  /** Who is named with it, and who sees it. */
  readonly who: ReactNode;
  /** Asked above the button: a name where the meeting wants one. */
  readonly more?: ReactNode;
  readonly onSend: (written: Written) => Promise<SaidProblem | undefined>;
  /** Asks for the draft anew, when another version has taken its place. */
  readonly onNewDraft: () => void;
}

/** Four kinds, always in view; then the words. Amending means editing the sentence itself, with the change marked under it. */
export function OpinionForm({ keepAs, paragraph, topic, before, who, more, onSend, onNewDraft }: OpinionFormProps) {
  const say = useSay();
  const [unsent, setUnsent] = useState<Unsent>(() => ({ text: '', ...before, ...readUnsent(keepAs) }));
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const [missing, setMissing] = useState<'kind' | 'text' | 'change' | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const { kind } = unsent;
  const kinds = paragraph === undefined ? KINDS.filter((each) => each !== 'amend') : KINDS;

  const change = (patch: Partial<Unsent>): void => {
    const next = { ...unsent, ...patch };
    setUnsent(next);
    setMissing(undefined);
    keep(keepAs, JSON.stringify(next));
  };
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const made = writtenOf(unsent, paragraph, topic);
    if (typeof made === 'string') return setMissing(made);
    setBusy(true);
    setProblem(null);
    const refused = await onSend(made);
    setBusy(false);
    if (refused) setProblem(refused);
    else keep(keepAs, undefined);
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate aria-busy={busy}>
      <fieldset className={css['kinds']}>
        <legend className="sr">{say(words.kind)}</legend>
        {kinds.map((each) => (
          <label key={each}>
            <input type="radio" name="kind" value={each} checked={kind === each} onChange={() => change({ kind: each })} />
            <span>{say(kindWords[each])}</span>
          </label>
        ))}
      </fieldset>
      {kind === 'amend' && paragraph !== undefined && <Amending paragraph={paragraph} edited={unsent.edited ?? paragraph} onEdit={(edited) => change({ edited: edited === paragraph ? undefined : edited })} />}
      {kind !== undefined && <Words key={kind} kind={kind} text={unsent.text} onText={(text) => change({ text })} />}
      {kind !== undefined && <TopicLine topic={unsent.topic ?? topic} onTopic={(chosen) => change({ topic: chosen })} />}
      {more}
      {missing && <div className="note" role="alert">{say(words.missing[missing])}</div>}
      <ProblemNote problem={problem} />
      {problem?.code === 'draft_replaced' && <p><button type="button" className="btn" onClick={onNewDraft}>{say(words.readNewDraft)}</button></p>}
      <button type="submit" className={`btn main ${css['send']}`} disabled={busy}>{say(busy ? words.sending : before ? words.sendAgain : words.send)}</button>
      {who}
    </form>
  );
}

/** What is not needed stands behind a link, so that the sheet stays low and the paragraph in view. */
function Words({ kind, text, onText }: { readonly kind: Kind; readonly text: string; readonly onText: (text: string) => void }) {
  const say = useSay();
  const needed = kind === 'disagree' || kind === 'other';
  const [open, setOpen] = useState(needed || text !== '');
  const asked = kind === 'agree' ? words.agreeing : kind === 'amend' ? words.reason : words.yourWords;
  if (!open) return <p className={css['topic']}><button type="button" className="link" onClick={() => setOpen(true)}>{say(kind === 'agree' ? words.addWords : words.addReason)}</button></p>;
  return (
    <label className={css['field']}>
      {say(asked)}
      <textarea rows={needed ? 4 : 2} data-short={needed ? undefined : ''} value={text} onChange={(event) => onText(event.currentTarget.value)} />
    </label>
  );
}

/** A field as high as its sentence on a phone. */
const LETTERS_A_LINE = 34;

function Amending({ paragraph, edited, onEdit }: { readonly paragraph: string; readonly edited: string; readonly onEdit: (edited: string) => void }) {
  const say = useSay();
  const changed = changeOf(paragraph, edited) !== undefined;
  return (
    <>
      <label className={css['field']}>
        {say(words.changeTo)} <small>{say(words.changeHow)}</small>
        <textarea rows={Math.min(8, Math.max(3, Math.ceil(edited.length / LETTERS_A_LINE) + 1))} data-short="" value={edited} onChange={(event) => onEdit(event.currentTarget.value)} />
      </label>
      <p className={css['change']} aria-live="polite">
        {changed ? <Pieces paragraph={paragraph} edited={edited} /> : say(words.unchanged)}
        {changed && <> <button type="button" className="link" onClick={() => onEdit(paragraph)}>{say(words.undo)}</button></>}
      </p>
    </>
  );
}

function Pieces({ paragraph, edited }: { readonly paragraph: string; readonly edited: string }) {
  return piecesOf(paragraph, edited).map((piece, at) => {
    const Mark = { gone: 'del', new: 'ins', same: 'span', rest: 'span' }[piece.kind] as 'del' | 'ins' | 'span';
    return <span key={at}><Mark>{piece.text}</Mark> </span>;
  });
}

/** What it is about, guessed from the headings; one line, since few will change it. */
function TopicLine({ topic, onTopic }: { readonly topic: Topic; readonly onTopic: (topic: Topic) => void }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <p className={css['topic']}>
        {say(words.topic)}: <b>{say(topicWords[topic])}</b>{' '}
        <button type="button" className="link" onClick={() => setOpen(true)}>{say(words.changeTopic)}</button>
      </p>
    );
  }
  return (
    <label className={css['field']}>
      {say(words.topic)}
      <select value={topic} onChange={(event) => onTopic(event.currentTarget.value as Topic)}>
        {TOPICS.map((each) => <option key={each} value={each}>{say(topicWords[each])}</option>)}
      </select>
    </label>
  );
}

function writtenOf({ kind, text, edited, topic: chosen }: Unsent, paragraph: string | undefined, offered: Topic): Written | 'kind' | 'text' | 'change' {
  const topic = chosen ?? offered;
  if (kind === undefined) return 'kind';
  if (kind === 'agree') return { kind, text, topic };
  if (kind !== 'amend' || paragraph === undefined) return text.trim() === '' ? 'text' : { kind, text, topic };
  const change = changeOf(paragraph, edited ?? paragraph);
  return change ? { kind, text, topic, change } : 'change';
}

function readUnsent(key: string): Partial<Unsent> {
  try {
    return JSON.parse(kept(key) ?? '{}') as Partial<Unsent>;
  } catch {
    return {};
  }
}
