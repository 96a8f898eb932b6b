import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { EmptyState } from '#kit/empty-state.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { itemKey, useDecisions } from './review-decisions.ts';
import { ReviewItem } from './review-item.tsx';
import { ReviewKeys } from './review-key-list.tsx';
import { type Decision, keyAct, type QueueAnswer, type QueueItem } from './review-keys.ts';
import { OtherTheme, ThemeTerm } from './review-theme-dialogs.tsx';
import { reasonWords } from './review-words.ts';
import css from './review.module.css';
import { synthesisHref, type SynthesisPlace } from './synthesis-view.ts';

export interface QueueProps {
  readonly place: SynthesisPlace;
  readonly answer: QueueAnswer;
  readonly onMore: () => void;
  readonly onWaiting: (waiting: number) => void;
}

/** One item after the other, by keys; a decided one leaves at once and Z brings the last one back. */
export function QueuePart({ place, answer, onMore, onWaiting }: QueueProps) {
  const say = useSay();
  const decisions = useDecisions(place);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const [again, setAgain] = useState<QueueItem | undefined>(undefined);
  const [dialog, setDialog] = useState<'theme' | 'term' | undefined>(undefined);
  const desk = useRef<HTMLDivElement>(null);
  const { waiting } = decisions;
  useEffect(() => onWaiting(waiting), [waiting, onWaiting]);
  const open = answer.items.filter((item) => !decisions.gone.has(itemKey(item)));
  const at = Math.max(open.findIndex((item) => itemKey(item) === chosen), 0);
  const item = again ?? open[at];
  const mayRecord = answer.may.record;
  useEffect(() => desk.current?.focus({ preventScroll: true }), []);

  const decide = (decision: Decision): void => {
    if (!item || !mayRecord) return;
    const next = open[at + 1] ?? open[at - 1];
    decisions.decide(item, decision);
    setAgain(undefined);
    if (!again) setChosen(next && itemKey(next));
    setDialog(undefined);
    desk.current?.focus({ preventScroll: true });
  };
  const move = (by: 1 | -1): void => {
    const to = open[Math.min(Math.max(at + by, 0), open.length - 1)];
    setAgain(undefined);
    setChosen(to && itemKey(to));
  };
  const back = (): void => {
    const last = decisions.takeBack();
    if (last) setAgain(last.item);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLInputElement) return;
    // Enter on a focused button is that button's.
    if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('button, a')) return;
    const act = keyAct(event.key, item);
    if (act === undefined) return;
    event.preventDefault();
    if (act === 'back') back();
    else if (typeof act === 'string') setDialog(act === 'term' ? 'term' : 'theme');
    else if ('move' in act) move(act.move);
    else decide(act.decide);
  };
  if (!item && decisions.past.length === 0) return <NothingLeft place={place} answer={answer} />;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the desk work wherever the focus is in it
    <div className={css.desk} onKeyDown={key}>
      <nav className={css.queue} aria-label={say({ vi: 'Việc chờ xem', en: 'What waits' })}>
        <ol>
          {open.map((each) => (
            <li key={itemKey(each)}>
              <button type="button" tabIndex={-1} {...(!again && each === item && { 'aria-current': 'true' as const })} onClick={() => { setAgain(undefined); setChosen(itemKey(each)); desk.current?.focus(); }}>
                <b>{each.ids.length + each.otherIds.length}</b>
                <span lang="vi">{each.opinion.text === '' ? each.opinion.newWords : each.opinion.text}</span>
                <small>{say(reasonWords[each.reason])}</small>
              </button>
            </li>
          ))}
        </ol>
        {answer.items.length < answer.total && (
          <p className={css.more}>
            <button type="button" className="btn" onClick={onMore}>{say({ vi: `Xem thêm, còn ${answer.total - answer.items.length}`, en: `More, ${answer.total - answer.items.length} left` })}</button>
          </p>
        )}
      </nav>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the desk keeps the focus, so that every key decides */}
      <div ref={desk} className={css.item} tabIndex={0} role="region" aria-label={say({ vi: 'Việc đang xem', en: 'The item in hand' })}>
        {item ? <ReviewItem item={item} again={again !== undefined} /> : <p>{say({ vi: 'Đã xem hết. Bấm Z nếu muốn xem lại việc vừa quyết.', en: 'All have been looked at. Press Z to look at the last one again.' })}</p>}
        <Latest decisions={decisions} answer={answer} />
      </div>
      <ReviewKeys item={item} mayRecord={mayRecord} problem={decisions.problem} onDecide={decide} onOther={() => setDialog('theme')} onTerm={() => setDialog('term')} {...(decisions.past.length > 0 && { onBack: back })} />
      {dialog === 'theme' && item && <OtherTheme item={item} themes={answer.themes} onClose={() => setDialog(undefined)} onTheme={(theme) => decide({ action: 'theme', theme })} />}
      {dialog === 'term' && item && <ThemeTerm place={place} item={item} themes={answer.themes} onClose={() => setDialog(undefined)} />}
    </div>
  );
}

function NothingLeft({ place, answer }: { readonly place: SynthesisPlace; readonly answer: QueueAnswer }) {
  const say = useSay();
  return (
    <div className={css.empty}>
      <EmptyState action={<Go className="btn main" href={synthesisHref(place)}>{say({ vi: 'Sang bản tổng hợp', en: 'To the synthesis' })}</Go>}>
        {answer.counts.opinions === 0
          ? say({ vi: 'Chưa có ý kiến nào về dự thảo này, nên chưa có gì để duyệt.', en: 'There is no opinion on this draft, so nothing to review.' })
          : say({ vi: 'Mọi ý kiến đã có chỗ: không còn việc nào chờ xem. Viết tiếp bản tổng hợp.', en: 'Every opinion has its place; nothing waits. Go on to the synthesis.' })}
      </EmptyState>
    </div>
  );
}

const MOST_PAST = 5;

/** What was decided last, so that a slip of the finger is seen. */
function Latest({ decisions, answer }: { readonly decisions: ReturnType<typeof useDecisions>; readonly answer: QueueAnswer }) {
  const say = useSay();
  if (decisions.past.length === 0) return null;
  return (
    <section className={css.last} aria-label={say({ vi: 'Vừa quyết', en: 'Just decided' })}>
      <h2>{say({ vi: 'Vừa quyết', en: 'Just decided' })}</h2>
      <ul aria-live="polite">
        {decisions.past.slice(0, MOST_PAST).map(({ item, decision }) => (
          <li key={itemKey(item)}>
            <DecisionWords decision={decision} themes={answer.themes} /> · <span lang="vi">{item.opinion.text.slice(0, 90)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DecisionWords({ decision, themes }: { readonly decision: Decision; readonly themes: QueueAnswer['themes'] }) {
  const say = useSay();
  const theme = themes.find(({ id }) => id === decision.theme);
  const said = { theme: { vi: 'Xếp vào', en: 'Put under' }, accept: { vi: 'Giữ như đã góp ý', en: 'Kept as given' }, single: { vi: 'Ý kiến cá biệt', en: 'Single view' }, merge: { vi: 'Gộp làm một', en: 'Merged' }, split: { vi: 'Để riêng', en: 'Kept apart' } }[decision.action];
  return (
    <b>
      {say(said)}
      {decision.action === 'theme' && theme && <span lang="vi"> {theme.label}</span>}
    </b>
  );
}
