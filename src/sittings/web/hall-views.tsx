import type { CSSProperties } from 'react';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { sittingWords } from '../core/words.ts';
import { lower } from './desk-words.ts';
import type { PanelOf } from './hall-speaker.tsx';
import { Fit, HallStage } from './hall-stage.tsx';
import { hallWords as words } from './hall-words.ts';
import css from './hall.module.css';

/** What is being done and what comes after it. */
export function AgendaPanel({ panel, title }: { readonly panel: PanelOf<'agenda'>; readonly title: string }) {
  const say = useSay();
  const running = panel.items.findLast((item) => item.state === 'running');
  const waiting = panel.items.filter((item) => item.state === 'waiting');
  const shown = running ?? waiting[0];
  const after = waiting.filter((item) => item !== shown).slice(0, 3);
  if (!shown) return <RestPanel title={title} />;
  return (
    <HallStage ground="black">
      <p className={css.item}>
        {say(running ? { vi: `Việc ${shown.position}`, en: `Item ${shown.position}` } : { vi: `Sắp đến việc ${shown.position}`, en: `Coming: item ${shown.position}` })}
        {panel.sitting !== null && `, ${lower(say(sittingWords[panel.sitting]))}`}
      </p>
      <h1>
        <Fit most={11} rows={3} className={css.big}>
          {shown.title}
        </Fit>
      </h1>
      <div className={css.foot}>
        {after.length > 0 && <p className={css.after}>{say(words.after)}</p>}
        {after.map((item) => (
          <p key={item.position} className={css.next}>
            <span className={css.num}>{item.position}.</span> {item.title}
          </p>
        ))}
      </div>
    </HallStage>
  );
}

/** A question put to the vote, and its outcome once it is counted. */
export function MotionPanel({ panel: { motion } }: { readonly panel: PanelOf<'motion'> }) {
  const say = useSay();
  const { decision } = motion;
  if (!decision) {
    return (
      <HallStage ground="white">
        <p className={css.item}>{say(motion.state === 'withdrawn' ? words.withdrawn : motion.method === 'card' ? { vi: 'Biểu quyết bằng thẻ', en: 'Vote by cards' } : { vi: 'Biểu quyết giơ tay', en: 'Vote by hands' })}</p>
        <h1 className={css.asked}>
          <Fit most={10} least={5.4} rows={5} atMost={11} className={css.big}>
            {motion.text}
          </Fit>
        </h1>
      </HallStage>
    );
  }
  const passed = motion.state === 'passed';
  return (
    <HallStage ground="white">
      <h1>{say(passed ? words.passed : words.rejected)}</h1>
      <p className={css.asked}>
        <Fit most={6.4} rows={2} atMost={4}>
          {motion.text}
        </Fit>
      </p>
      <Counts decision={decision} />
    </HallStage>
  );
}

function Counts({ decision }: { readonly decision: NonNullable<PanelOf<'motion'>['motion']['decision']> }) {
  const say = useSay();
  const show = useFormat();
  const share = (part: number): string => `${(100 * part) / decision.present}%`;
  const counts = [
    [decision.for, words.for],
    [decision.against, words.against],
    [decision.other, words.other],
  ] as const;
  return (
    <>
      <dl className={css.counts}>
        {counts.map(([count, word]) => (
          <div key={word.en}>
            <dt>{say(word)}</dt>
            <dd>{show.number(count)}</dd>
          </div>
        ))}
      </dl>
      <div className={css.line} aria-hidden="true" style={{ '--tick': share(decision.needed) } as CSSProperties}>
        <i style={{ width: share(decision.for) }} />
        <i className={css.against} style={{ width: share(decision.against + decision.other) }} />
        <b style={{ left: share(decision.needed) }} />
      </div>
      <p>
        {say({ vi: 'Thông qua khi từ ', en: 'It passes with ' })}
        <b>{show.number(decision.needed)}</b>
        {say({ vi: ' người tán thành; có mặt ', en: ' in favour; ' })}
        <b>{show.number(decision.present)}</b>
        {say({ vi: '', en: ' present' })}
      </p>
    </>
  );
}

/** A few words of the chair. */
export function TextPanel({ panel }: { readonly panel: PanelOf<'text'> }) {
  return (
    <HallStage ground="white">
      <div className={panel.text === '' ? css.middle : undefined}>
        <h1>
          <Fit most={panel.text === '' ? 14 : 9} rows={panel.text === '' ? 4 : 2} className={css.big}>
            {panel.title}
          </Fit>
        </h1>
      </div>
      {panel.text !== '' && (
        <p className={css.paragraph}>
          <Fit most={8} rows={Math.max(6, panel.text.split('\n').length)}>
            {panel.text}
          </Fit>
        </p>
      )}
    </HallStage>
  );
}

/** Nothing is shown: the congress's name alone. */
export function RestPanel({ title, hint }: { readonly title: string; readonly hint?: string }) {
  return (
    <HallStage ground="black">
      <div className={css.rest}>
        <h1>
          <Fit most={9} rows={4} className={css.big}>
            {title}
          </Fit>
        </h1>
        {hint !== undefined && <p>{hint}</p>}
      </div>
    </HallStage>
  );
}

/** Black, and nothing to read: the name of the screen is for who listens to it. */
export function BlankPanel() {
  const say = useSay();
  return (
    <HallStage ground="black">
      <h1 className="sr">{say(words.screen)}</h1>
    </HallStage>
  );
}
