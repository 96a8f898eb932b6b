import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useFormat } from '#kit/format.ts';
import type { SaidProblem } from '#kit/call.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { kindWords } from '../core/given-words.ts';
import { type DraftView, placeName } from './draft-view.ts';
import { OpinionFacts, OpinionSteps, type OwnOpinion, receivedOn } from './opinion-card.tsx';
import { OpinionForm, type Written } from './opinion-form.tsx';
import type { ReadDraft, Sender } from './reader.tsx';
import { readerWords as words } from './reader-words.ts';
import css from './reader.module.css';
import { changed } from './sentence-change.ts';
import { guessTopic } from './topic-guess.ts';
import { useKeyboardRoom } from './use-keyboard-room.ts';

/** What stands beside the text. `rewrites`: the opinion that this one takes the place of. */
export type Sheet =
  | { readonly mode: 'write'; readonly paragraph: number | null; readonly rewrites?: OwnOpinion }
  | { readonly mode: 'received'; readonly opinion: string; readonly keptTwice: boolean }
  | { readonly mode: 'look'; readonly opinion: string }
  | { readonly mode: 'contents' };

export interface OpinionSheetProps {
  readonly sheet: Sheet | undefined;
  readonly view: DraftView;
  readonly read: ReadDraft;
  /** Those that stand, and all with the withdrawn ones. */
  readonly own: readonly OwnOpinion[];
  readonly all: readonly OwnOpinion[];
  readonly mayWithdraw: (opinion: OwnOpinion) => boolean;
  readonly sender: Sender;
  readonly contents: ReactNode;
  readonly onSheet: (sheet: Sheet | undefined) => void;
  readonly onNewDraft: () => void;
}

/** A sheet from below on a phone, a column on a desk, where it never closes. */
export function OpinionSheet(props: OpinionSheetProps) {
  const { sheet, contents, onSheet } = props;
  const say = useSay();
  useKeyboardRoom(sheet !== undefined);
  if (sheet === undefined) return <Idle {...props} />;
  if (sheet.mode === 'contents') {
    return (
      <Frame title={say(words.contents)} className={css['contentsSheet']} at="contents" onClose={() => onSheet(undefined)}>
        <nav className={css['contents']} aria-label={say(words.contents)}>{contents}</nav>
      </Frame>
    );
  }
  if (sheet.mode === 'write') return <Write key={`${sheet.paragraph ?? 'all'} ${sheet.rewrites?.id ?? ''}`} {...props} sheet={sheet} />;
  return <Look key={sheet.opinion} {...props} sheet={sheet} />;
}

function Frame({ title, className, at, onClose, children }: { readonly title: string; readonly className?: string | undefined; readonly at: string; readonly onClose: () => void; readonly children: ReactNode }) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what is shown has changed, so the focus begins at its heading
  useEffect(() => heading.current?.focus({ preventScroll: true }), [at]);
  return (
    <aside className={[css['sheet'], className].filter(Boolean).join(' ')} aria-label={title}>
      <header>
        <h2 ref={heading} tabIndex={-1}>{title}</h2>
        <button type="button" className={css['close']} onClick={onClose}>{say(words.close)}</button>
      </header>
      {children}
    </aside>
  );
}

/** On a desk the column says what to do and shows what was sent; a phone shows nothing. */
function Idle({ read, own, view, onSheet }: OpinionSheetProps) {
  const say = useSay();
  return (
    <aside className={`${css['sheet']} ${css['idle']}`} aria-label={say(words.hintTitle)}>
      {read.draft.open && (
        <div className={css['hint']}>
          <h2>{say(words.hintTitle)}</h2>
          <p>{say(words.hintHow)}</p>
          <p><button type="button" className="btn" onClick={() => onSheet({ mode: 'write', paragraph: null })}>{say(words.wholeDraft)}</button></p>
        </div>
      )}
      {own.length > 0 && (
        <>
          <h3>{say(words.mineHere)}</h3>
          <ul className={css['mineList']}>{own.map((each) => <OwnLine key={each.id} opinion={each} view={view} onLook={() => onSheet({ mode: 'look', opinion: each.id })} />)}</ul>
        </>
      )}
    </aside>
  );
}

function OwnLine({ opinion, view, onLook }: { readonly opinion: OwnOpinion; readonly view: DraftView; readonly onLook: () => void }) {
  const say = useSay();
  const show = useFormat();
  const at = opinion.paragraph === null ? undefined : placeName(view, opinion.paragraph);
  const place = opinion.paragraph === null ? say(words.wholePlace) : at?.number === undefined ? (at?.heading ?? opinion.place) : `${say(words.place)} ${at.number}`;
  return (
    <li className={css['mine']}>
      {place}: {say(words.sentMark(say(kindWords[opinion.kind]), show.dayMonth(receivedOn(opinion))))}
      <button type="button" aria-label={`${say(words.lookAgain)}: ${place}`} onClick={onLook}>{say(words.lookAgain)}</button>
    </li>
  );
}

function Write({ sheet, view, read, own, sender, onSheet, onNewDraft }: OpinionSheetProps & { readonly sheet: Extract<Sheet, { mode: 'write' }> }) {
  const say = useSay();
  const { paragraph: id, rewrites } = sheet;
  const paragraph = id === null ? undefined : view.byId.get(id);
  const before = own.filter((each) => each.paragraph === id && each.id !== rewrites?.id);
  const title = paragraph === undefined ? words.onWhole : paragraph.number === undefined ? words.onHeading : words.onParagraph(paragraph.number);
  const headings = id === null ? [] : [...(view.above.get(id) ?? []), ...(paragraph?.kind === 'heading' ? [paragraph.text] : [])];
  const send = async (written: Written): Promise<SaidProblem | undefined> => {
    const given = await sender.give(id, written);
    if (!given.ok) return given.problem;
    const refused = rewrites && (await sender.withdraw(rewrites));
    onSheet({ mode: 'received', opinion: given.value.id, keptTwice: refused !== undefined });
    return undefined;
  };
  return (
    <Frame title={say(title)} at={`write ${id ?? ''}`} onClose={() => onSheet(undefined)}>
      {paragraph && <p className={css['quote']}>{paragraph.text}</p>}
      {rewrites && <p className={css['topic']}>{say(words.rewriting)}</p>}
      {before.length > 0 && (
        <p className={css['sentBefore']}>
          {say(words.sentBefore(before.length))} <button type="button" className="link" onClick={() => onSheet({ mode: 'look', opinion: before[0]?.id ?? '' })}>{say(words.lookAgain)}</button>
        </p>
      )}
      <OpinionForm
        keepAs={`daihoi.unsent.${read.draft.document}.${id ?? 'all'}.${rewrites?.id ?? ''}`}
        paragraph={paragraph?.text}
        topic={rewrites?.topic ?? guessTopic(headings)}
        before={rewrites && beforeOf(rewrites, paragraph?.text)}
        who={sender.who}
        more={sender.more}
        onSend={send}
        onNewDraft={onNewDraft}
      />
    </Frame>
  );
}

/** What was sent, as the form shows it again; an amendment as the sentence it makes, where its old words still stand. */
function beforeOf(opinion: OwnOpinion, paragraph: string | undefined): { readonly kind: OwnOpinion['kind']; readonly text: string; readonly edited?: string; readonly topic: OwnOpinion['topic'] } {
  const { kind, text, topic } = opinion;
  const edited = paragraph === undefined || kind !== 'amend' ? undefined : changed(paragraph, opinion);
  return { kind, text, topic, ...(edited !== undefined && { edited }) };
}

function Look({ sheet, view, read, all, mayWithdraw, sender, onSheet }: OpinionSheetProps & { readonly sheet: Extract<Sheet, { mode: 'received' | 'look' }> }) {
  const say = useSay();
  const show = useFormat();
  const opinion = all.find((each) => each.id === sheet.opinion);
  if (!opinion) return <Frame title={say(words.received)} at={sheet.opinion} onClose={() => onSheet(undefined)}>{null}</Frame>;
  const fresh = sheet.mode === 'received';
  return (
    <Frame title={say(fresh ? words.received : words.sentOn(show.dayMonth(receivedOn(opinion))))} at={`${sheet.mode} ${sheet.opinion}`} onClose={() => onSheet(undefined)}>
      <div role={fresh ? 'status' : undefined}>
        <OpinionFacts opinion={opinion} view={opinion.version === read.draft.version ? view : undefined} words={!fresh} />
        {opinion.version !== read.draft.version && <p className={css['topic']}>{say(words.olderDraft(opinion.version))}</p>}
        {fresh && sheet.keptTwice && <p className="note warn">{say(words.keptTwice)}</p>}
        <OpinionSteps opinion={opinion} until={read.draft.drive.until} owner={read.draft.owner.name} />
      </div>
      <Actions opinion={opinion} may={mayWithdraw(opinion) && read.draft.open} sender={sender} onSheet={onSheet} />
    </Frame>
  );
}

function Actions({ opinion, may, sender, onSheet }: { readonly opinion: OwnOpinion; readonly may: boolean; readonly sender: Sender; readonly onSheet: (sheet: Sheet | undefined) => void }) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SaidProblem | null>(null);
  const withdraw = async (): Promise<void> => {
    setBusy(true);
    const refused = await sender.withdraw(opinion);
    setBusy(false);
    setAsking(false);
    setProblem(refused ?? null);
  };
  return (
    <>
      <ProblemNote problem={problem} />
      {asking && (
        <div className="note warn" role="alert">
          {say(words.withdrawSure)}
          <div className={css['acts']}>
            <button type="button" className="btn" onClick={() => setAsking(false)}>{say(words.withdrawNo)}</button>
            <button type="button" className="btn" disabled={busy} onClick={() => void withdraw()}>{say(words.withdrawYes)}</button>
          </div>
        </div>
      )}
      <div className={css['acts']}>
        {may && <button type="button" className="btn" onClick={() => onSheet({ mode: 'write', paragraph: opinion.paragraph, rewrites: opinion })}>{say(words.rewrite)}</button>}
        <button type="button" className="btn main" onClick={() => onSheet(undefined)}>{say(words.readOn)}</button>
      </div>
      {may && !asking && <p className={css['topic']}><button type="button" className="link" onClick={() => setAsking(true)}>{say(words.withdraw)}</button></p>}
    </>
  );
}
