import { type Moment } from '#foundation/day.ts';
import type { OutputOf } from '#foundation/contract.ts';
import { useSay } from '#kit/language.tsx';
import type { hall } from '../contract.ts';
import { Fit, HallStage } from './hall-stage.tsx';
import { hallWords as words } from './hall-words.ts';
import css from './hall.module.css';
import { speechClock, useNow } from './speech-clock.ts';

export type HallAnswer = OutputOf<typeof hall>;
export type PanelOf<K extends HallAnswer['panel']['kind']> = Extract<HallAnswer['panel'], { readonly kind: K }>;

/** The item, who speaks and how long, who comes next. @param ahead milliseconds by which the server's clock is ahead of this machine's */
export function SpeakerPanel({ panel, ahead }: { readonly panel: PanelOf<'speaker'>; readonly ahead: number }) {
  const say = useSay();
  const { item, speaking, next } = panel;
  return (
    <HallStage ground="black">
      {item && <p className={css.item}>{say({ vi: `Việc ${item.position} trên ${item.of}`, en: `Item ${item.position} of ${item.of}` })}</p>}
      <h1>
        <Fit most={speaking ? 8.6 : 12} rows={2} atMost={speaking ? 4 : 8} className={css.big}>
          {item ? item.title : say(words.speaking)}
        </Fit>
      </h1>
      {speaking ? <Speaking speaking={speaking} ahead={ahead} /> : <p className={css.foot}>{say(words.nobody)}</p>}
      <Next next={next} />
    </HallStage>
  );
}

function Speaking({ speaking, ahead }: { readonly speaking: NonNullable<PanelOf<'speaker'>['speaking']>; readonly ahead: number }) {
  const say = useSay();
  const now = useNow(ahead, true);
  const clock = speechClock(speaking.minutes, speaking.startedAt as Moment, now);
  const { turn, turns } = speaking;
  const [minutes = '', seconds = ''] = clock.text.split(':');
  return (
    <>
      <div className={css.now}>
        <div>
          <p>{say({ vi: `Đang phát biểu, người thứ ${turn} trên ${turns}`, en: `Speaking, ${turn} of ${turns}` })}</p>
          <Fit most={10} least={6} rows={1} atMost={2} className={css.big}>
            {speaking.name}
          </Fit>
          <p>
            <Fit most={5} rows={1} atMost={1}>
              {speaking.unit === '' ? speaking.subject : speaking.unit}
            </Fit>
          </p>
        </div>
        <p className={[css.clock, clock.over && css.over, clock.text.length > 4 && css.long].filter(Boolean).join(' ')} role="timer" aria-label={say(clock.over ? { vi: `Quá ${Number(minutes)} phút ${Number(seconds)} giây`, en: `${Number(minutes)} min ${Number(seconds)} s over` } : { vi: `Còn ${Number(minutes)} phút ${Number(seconds)} giây`, en: `${Number(minutes)} min ${Number(seconds)} s left` })}>
          {clock.over && <small>{say(words.overTime)}</small>}
          {clock.text}
        </p>
      </div>
      <div className={clock.over ? `${css.left} ${css.over}` : css.left} aria-hidden="true">
        <i style={{ width: clock.over ? '100%' : `${(100 * clock.left).toFixed(2)}%` }} />
      </div>
    </>
  );
}

function Next({ next }: { readonly next: PanelOf<'speaker'>['next'] }) {
  const say = useSay();
  const [first] = next;
  // The line is kept free when nobody waits: nothing moves when somebody asks.
  if (!first) return <p className={css.next}>{'\u00A0'}</p>;
  return (
    <p className={css.next}>
      {say(words.after)}: <b>{first.name}</b>
      {first.unit !== '' && `, ${first.unit}`}
    </p>
  );
}
