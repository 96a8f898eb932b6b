import { type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import type { Result } from '#foundation/result.ts';
import type { SaidProblem } from '#kit/call.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { SampleData, SampleTag } from '#kit/page.tsx';
import type { readDraft } from '../contract/giving.ts';
import { levelWords } from '../core/given-words.ts';
import { DraftContents, useReadingPlace } from './draft-contents.tsx';
import { DraftText, type OwnMark } from './draft-text.tsx';
import { draftView } from './draft-view.ts';
import { type OwnOpinion, receivedOn } from './opinion-card.tsx';
import type { Written } from './opinion-form.tsx';
import { OpinionSheet, type Sheet } from './opinion-sheet.tsx';
import { ReaderBar } from './reader-bar.tsx';
import { draftLine, notOpen } from './draft-line.ts';
import { readerWords as words } from './reader-words.ts';
import css from './reader.module.css';
import { useReadingSize } from './reading-size.ts';

export type ReadDraft = OutputOf<typeof readDraft>;

/** How an opinion leaves this page: signed in, or with the meeting's code. */
export interface Sender {
  /** Under the button: who is named, who sees it. */
  readonly who: ReactNode;
  /** Above the button: a name, a group. */
  readonly more?: ReactNode;
  readonly give: (paragraph: number | null, written: Written) => Promise<Result<OwnOpinion, SaidProblem>>;
  readonly withdraw: (opinion: OwnOpinion) => Promise<SaidProblem | undefined>;
}

export interface ReaderProps {
  readonly read: ReadDraft;
  readonly own: readonly OwnOpinion[];
  readonly mayWithdraw: (opinion: OwnOpinion) => boolean;
  readonly sender: Sender;
  readonly back?: string;
  /** A rule to be read before anything is written: how the meeting names people. */
  readonly rule?: ReactNode;
  readonly onNewDraft: () => void;
}

/** A draft to be read and commented on: contents, text, and the sheet for the chosen paragraph. */
export function Reader({ read, own, mayWithdraw, sender, back, rule, onNewDraft }: ReaderProps) {
  const { draft, paragraphs } = read;
  const say = useSay();
  const show = useFormat();
  const [large, toggle] = useReadingSize();
  const view = useMemo(() => draftView(paragraphs), [paragraphs]);
  const standing = useMemo(() => own.filter((each) => each.withdrawnAt === null), [own]);
  const marks = useMemo(() => marksOf(standing), [standing]);
  const counts = useMemo(() => countsOf(standing, view.lineOf), [standing, view]);
  const text = useRef<HTMLElement>(null);
  const here = useReadingPlace(view, text);
  const [sheet, open] = useSheet(text);
  const choose = useCallback((paragraph: number | null) => open({ mode: 'write', paragraph }), [open]);
  const look = useCallback((opinion: string) => open({ mode: 'look', opinion }), [open]);
  const openParagraph = sheet?.mode === 'write' ? sheet.paragraph : sheet?.mode === 'contents' || sheet === undefined ? undefined : own.find((each) => each.id === sheet.opinion)?.paragraph;
  const sample = useContext(SampleData);
  useEffect(() => {
    document.title = `${draft.title} – Đại Hội`;
  }, [draft.title]);
  const go = (id: number): void => {
    open(undefined);
    document.getElementById(`doan-${id}`)?.scrollIntoView({ block: 'start' });
  };
  const contents = view.contents.length > 0 && <DraftContents view={view} counts={counts} here={here} onGo={go} />;
  return (
    <>
      <ReaderBar back={back} title={draft.title} detail={say(draftLine(draft, show))} large={large} onSize={toggle} />
      <main className={css['page']} data-sheet={sheet && sheet.mode !== 'contents' ? 'open' : 'shut'}>
        <nav className={`${css['contents']} ${css['desk']}`} aria-label={say(words.contents)}>
          {contents && <h2>{say(words.contents)}</h2>}
          {contents}
        </nav>
        <article className={css['text']} ref={text}>
          <h1>{draft.title}</h1>
          {sample && <SampleTag />}
          <p className={css['lead']}>{draft.level === 'centre' ? say(levelWords.centre) : draft.owner.name}</p>
          {draft.open ? <p className={css['lead']}>{say(words.tapAParagraph)}</p> : <p className={`${css['note']} ${css['warn']}`}>{say(notOpen(draft, show))}</p>}
          {rule}
          {paragraphs.length === 0 && <p className={css['lead']}>{say(words.empty)}</p>}
          <DraftText view={view} open={openParagraph ?? undefined} own={marks} takes={draft.open} onChoose={choose} onLook={look} />
          {draft.open && (
            <div className={css['last']}>
              <button type="button" className="btn" onClick={() => choose(null)}>{say(words.wholeDraft)}</button>
            </div>
          )}
        </article>
        <OpinionSheet sheet={sheet} view={view} read={read} own={standing} all={own} mayWithdraw={mayWithdraw} sender={sender} contents={contents} onSheet={open} onNewDraft={onNewDraft} />
      </main>
      {sheet === undefined && (
        <div className={css['foot']}>
          {contents && <button type="button" className="btn" onClick={() => open({ mode: 'contents' })}>{say(words.contents)}</button>}
          {draft.open && <button type="button" className="btn" onClick={() => choose(null)}>{say(words.wholeDraft)}</button>}
        </div>
      )}
    </>
  );
}

const PHONE = '(max-width: 999px)';

/** What is open beside the text. Opening brings the paragraph into view above the sheet; closing gives the focus back to it. */
function useSheet(text: React.RefObject<HTMLElement | null>): readonly [Sheet | undefined, (sheet: Sheet | undefined) => void] {
  const [sheet, set] = useState<Sheet | undefined>(undefined);
  const last = useRef<number | null>(null);
  const open = useCallback(
    (next: Sheet | undefined) => {
      if (next?.mode === 'write') last.current = next.paragraph;
      set(next);
      if (next === undefined && last.current !== null) text.current?.querySelector<HTMLElement>(`[data-choose="${last.current}"]`)?.focus({ preventScroll: true });
    },
    [text],
  );
  useEffect(() => {
    if (sheet?.mode !== 'write' || sheet.paragraph === null || !window.matchMedia(PHONE).matches) return;
    document.getElementById(`doan-${sheet.paragraph}`)?.scrollIntoView({ block: 'start' });
  }, [sheet]);
  useEffect(() => {
    if (!sheet) return undefined;
    const shut = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') open(undefined);
    };
    window.addEventListener('keydown', shut);
    return () => window.removeEventListener('keydown', shut);
  }, [sheet, open]);
  return [sheet, open];
}

function marksOf(own: readonly OwnOpinion[]): ReadonlyMap<number, readonly OwnMark[]> {
  const marks = new Map<number, OwnMark[]>();
  for (const opinion of own) {
    if (opinion.paragraph === null) continue;
    const list = marks.get(opinion.paragraph) ?? [];
    list.push({ id: opinion.id, kind: opinion.kind, on: receivedOn(opinion) });
    marks.set(opinion.paragraph, list);
  }
  return marks;
}

function countsOf(own: readonly OwnOpinion[], lineOf: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { paragraph } of own) {
    const line = paragraph === null ? undefined : lineOf.get(paragraph);
    if (line !== undefined) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return counts;
}
