import { useState } from 'react';
import type { Day } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Strong } from '#progress/web/strong.tsx';
import type { Signal } from './answers.ts';
import { placeAddress, signalAddress } from './oversight-address.ts';
import css from './oversight.module.css';
import { pageWords as words } from './page-words.ts';
import { ruleSentence } from './rule-words.ts';
import { capital, signalSentence } from './signal-sentence.ts';

/** Why a place is on the board: the reasons in one sentence, and «Vì sao?» opening them one by one in place. */
export function SignalsSaid({ season, code, signals, score }: { readonly season: string; readonly code: string; readonly signals: readonly Signal[]; readonly score: number }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <>
      <p className={css.said}>
        <Strong text={say(signalSentence(signals))} />{' '}
        <button type="button" className="why" aria-expanded={open} onClick={() => setOpen(!open)}>{say(words.why)}</button>
      </p>
      {open && (
        <ul className={css.whys}>
          {signals.map((signal, index) => (
            <li key={`${signal.id} ${index}`}>
              {capital(say(signal.reason))}. <span className={css.points}>{say(words.points(signal.weight))}</span>
              <SignalGrounds season={season} code={code} signal={signal} />
            </li>
          ))}
          <li><p>{say(words.sum(score))}</p></li>
        </ul>
      )}
    </>
  );
}

/** Since when, by which rule, and the page where it is seen. */
export function SignalGrounds({ season, code, signal, here = false }: { readonly season: string; readonly code: string; readonly signal: Signal; /** The page of the place itself. */ readonly here?: boolean }) {
  const say = useSay();
  const show = useFormat();
  const href = signalAddress(season, code, signal.opens);
  const rule = signal.rule === null ? undefined : ruleSentence(signal.rule);
  return (
    <small>
      {signal.since !== null && `${say(words.since(show.day(signal.since as Day)))} `}
      {signal.rule === null ? say(words.ourMeasure) : `${rule ? `${say(rule)} ` : ''}${say(words.rule(signal.rule))} ${say(words.ourPoints)}`}{' '}
      {!(here && href === placeAddress(season, code)) && <Go href={href}>{say(words.opens[signal.opens])}</Go>}
    </small>
  );
}
