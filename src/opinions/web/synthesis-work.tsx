import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { typedNumbers } from '../core/chips.ts';
import { ArrangeTools } from './synthesis-arrange.tsx';
import { type EditorHandle, SynthesisEditor } from './synthesis-editor.tsx';
import { KIND_ORDER } from './synthesis-kinds.tsx';
import { NumberMenu } from './synthesis-number-menu.tsx';
import { LineOpinions, type OpinionsHandle } from './synthesis-opinions.tsx';
import css from './synthesis.module.css';
import { behind, chipLabel, freeKey, type Line, type Section, type ShownOpinion, type SynthesisPlace } from './synthesis-view.ts';
import { Why } from './synthesis-why.tsx';
import { type LineWriting, type Saving, useLineWriting } from './synthesis-writing.ts';

const MOST_QUOTATIONS = 3;

export interface WorkProps {
  readonly place: SynthesisPlace;
  readonly section: Section;
  readonly line: Line;
  readonly chip: string;
  readonly mayWrite: boolean;
  /** The red button of the page, while there is no other. */
  readonly main: boolean;
  readonly onChip: (chip: string) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onDone: () => void;
  readonly onLine: (line: string) => void;
  readonly onSaving: (saving: Saving) => void;
}

/** One line at work: its wording above, below it the opinions of the number that is pressed. Keyed by the line. */
export function LineWork(props: WorkProps) {
  const { place, line, chip, mayWrite, onChip, onSaving } = props;
  const say = useSay();
  const writing = useLineWriting(place, line);
  const { written, saving, change } = writing;
  const editor = useRef<EditorHandle>(null);
  const opinions = useRef<OpinionsHandle>(null);
  const numbers = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => onSaving(saving), [saving, onSaving]);
  const labelOf = (each: string): string => chipLabel(each, line.counts, written.picks);
  const quote = (opinion: ShownOpinion): void => change({ quotations: toggled(written.quotations, opinion.id) });
  const choose = (ids: readonly string[], on: boolean): void => setChosen((before) => (on ? new Set([...before, ...ids]) : new Set([...before].filter((id) => !ids.includes(id)))));
  const countApart = (): void => {
    const key = freeKey(written.picks);
    if (key === undefined) return;
    change({ picks: [...written.picks, { key, opinions: [...chosen] }] });
    setChosen(new Set());
    // The number can be drawn once its pick is known.
    requestAnimationFrame(() => {
      editor.current?.putChip(`pick:${key}`);
      void writing.save().then(() => onChip(`pick:${key}`));
    });
  };
  const done = async (): Promise<void> => {
    if (await writing.save('done')) props.onDone();
  };
  const key = (event: KeyboardEvent): void => workKey(event, { numbers: () => numbers.current?.click(), quote: () => opinions.current?.focus(), done: () => void done(), step: props.onStep }, mayWrite);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the desk work wherever the focus is in it
    <div className={css.work} data-work="" onKeyDown={key}>
      <section aria-label={say({ vi: 'Dòng tổng hợp', en: 'Line of the synthesis' })}>
        <h2>
          <span>{say({ vi: 'Dòng tổng hợp', en: 'Line of the synthesis' })}</span>
          <span>{mayWrite ? say({ vi: 'đồng chí viết lời, phần mềm điền số', en: 'you write the words, the numbers are filled in' }) : say({ vi: 'bấm vào con số để xem ý kiến', en: 'press a number to see its opinions' })}</span>
        </h2>
        <SynthesisEditor ref={editor} label={say({ vi: `Dòng tổng hợp: ${line.title}`, en: `Line: ${line.title}` })} wording={written.wording} labelOf={labelOf} pressed={chip} readOnly={!mayWrite} onPress={onChip} onChange={(wording) => change({ wording })} />
        <Balance line={line} wording={written.wording} />
        <Refused writing={writing} />
        {mayWrite && (
          <div className={css.tools}>
            <NumberMenu ref={numbers} counts={line.counts} picks={written.picks} labelOf={labelOf} onChip={(each) => editor.current?.putChip(each)} onBack={() => editor.current?.focus()} />
            <button type="button" className="btn" onClick={() => opinions.current?.focus()}>
              {say({ vi: 'Trích lời', en: 'Quote' })} <kbd>Alt T</kbd>
            </button>
            <button type="button" className={props.main ? 'btn main' : 'btn'} onClick={() => void done()}>
              {say({ vi: 'Xong nhóm này', en: 'Line done' })} <kbd>Ctrl Enter</kbd>
            </button>
          </div>
        )}
        {written.quotations.length >= MOST_QUOTATIONS && mayWrite && <p className={css.rule}>{say({ vi: 'Mỗi dòng trích nhiều nhất 3 ý kiến; bấm «trích» lần nữa để bỏ.', en: 'A line quotes at most 3 opinions; press “quote” again to take one out.' })}</p>}
        <Sources line={line} />
      </section>
      {mayWrite && <ArrangeTools place={place} section={props.section} line={line} chosen={chosen} onClear={() => setChosen(new Set())} onCountApart={countApart} onLine={props.onLine} />}
      <LineOpinions ref={opinions} key={chip} place={place} line={line.id} chip={chip} count={behind(chip, line, written.picks)} quoted={written.quotations} chosen={chosen} {...(mayWrite && { onQuote: quote, onChoose: choose })} onBack={() => editor.current?.focus()} />
    </div>
  );
}

function toggled(quotations: readonly string[], id: string): string[] {
  if (quotations.includes(id)) return quotations.filter((each) => each !== id);
  return quotations.length >= MOST_QUOTATIONS ? [...quotations] : [...quotations, id];
}

interface Keys {
  readonly numbers: () => void;
  readonly quote: () => void;
  readonly done: () => void;
  readonly step: (step: 1 | -1) => void;
}

/** Alt and Ctrl, because one types here; by the place of the key, since Alt+S is a letter on some keyboards. */
function workKey(event: KeyboardEvent, keys: Keys, mayWrite: boolean): void {
  const act =
    event.altKey && !event.ctrlKey && event.code === 'ArrowDown' ? () => keys.step(1)
    : event.altKey && !event.ctrlKey && event.code === 'ArrowUp' ? () => keys.step(-1)
    : !mayWrite ? undefined
    : event.altKey && event.code === 'KeyS' ? keys.numbers
    : event.altKey && event.code === 'KeyT' ? keys.quote
    : (event.ctrlKey || event.metaKey) && event.key === 'Enter' ? keys.done
    : undefined;
  if (!act) return;
  event.preventDefault();
  act();
}

/** That the kinds add up, and why nobody types a number. */
function Balance({ line, wording }: { readonly line: Line; readonly wording: string }) {
  const say = useSay();
  const parts = KIND_ORDER.map((kind) => line.counts[kind]).filter((count) => count > 0);
  const typed = typedNumbers(wording);
  return (
    <>
      <p className={css.rule}>
        {say({ vi: `Tổng khớp: ${parts.join(' + ')} = ${line.counts.opinions}. Số tự tính, không gõ được.`, en: `It adds up: ${parts.join(' + ')} = ${line.counts.opinions}. Numbers are computed, not typed.` })}
        <Why rule="R-HD60-1" />
      </p>
      {typed.length > 0 && (
        <p className={`${css.rule} ${css.wrong}`} role="status">
          {say({ vi: `Có số gõ tay (${typed.join(', ')}): xóa đi và bấm Chèn số để số luôn đúng.`, en: `A number was typed (${typed.join(', ')}): take it out and insert it, so that it stays right.` })}
        </p>
      )}
    </>
  );
}

/** A refusal; when somebody else was first, which of the two wordings stays is asked. */
function Refused({ writing: { problem, takeTheirs, keepMine } }: { readonly writing: LineWriting }) {
  const say = useSay();
  if (!problem) return null;
  return (
    <div className="stack" style={{ gap: 'var(--s2)' }}>
      <ProblemNote problem={problem} />
      {problem.code === 'line_changed_meanwhile' && (
        <div className="row">
          <button type="button" className="btn" onClick={keepMine}>
            {say({ vi: 'Giữ lời của tôi', en: 'Keep my words' })}
          </button>
          <button type="button" className="btn" onClick={takeTheirs}>
            {say({ vi: 'Lấy bản đã lưu', en: 'Take what was saved' })}
          </button>
        </div>
      )}
    </div>
  );
}

/** Lines of reports from below that this one refers to. */
function Sources({ line }: { readonly line: Line }) {
  const say = useSay();
  if (line.sources.length === 0) return null;
  return (
    <details className={css.sources}>
      <summary>{say({ vi: `Dẫn từ ${line.sources.length} dòng của cấp dưới`, en: `Refers to ${line.sources.length} lines from below` })}</summary>
      <ul>
        {line.sources.map((source) => (
          <li key={source.line} lang="vi">
            <b>{source.organisationName}</b> ({say({ vi: `${source.opinions} ý kiến`, en: `${source.opinions} opinions` })}): {source.sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}
