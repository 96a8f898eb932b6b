import { useEffect, useState } from 'react';
import { millisecondsOf, type Moment } from '#foundation/day.ts';

export interface SpeechClock {
  /** 3:42 left, or 0:15 beyond. */
  readonly text: string;
  readonly over: boolean;
  /** Of the allotted time, from 1 down to 0. */
  readonly left: number;
}

/** What a speech's clock shows. Time left is rounded up, so the full minutes stand for the whole first second and 0:00 is the very end. */
export function speechClock(minutes: number, startedAt: Moment, now: number): SpeechClock {
  const allotted = minutes * 60_000;
  const left = allotted - Math.max(0, now - millisecondsOf(startedAt));
  const seconds = left > 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000);
  return { text: clockText(seconds), over: left < 0, left: allotted === 0 ? 0 : Math.max(0, left / allotted) };
}

/** 222 seconds are 3:42; an hour and more keeps its minutes: 75:00. */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Whole minutes since a moment, as long as something runs. */
export function minutesSince(at: Moment, now: number): number {
  return Math.max(0, Math.floor((now - millisecondsOf(at)) / 60_000));
}

/**
 * Now by the server's clock, every quarter of a second while it is needed: the machine beside a projector is often minutes off.
 * @param ahead milliseconds by which the server's clock is ahead of this machine's
 */
export function useNow(ahead: number, runs: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = (): void => setNow(Date.now());
    const first = setTimeout(tick);
    const timer = runs ? setInterval(tick, 250) : undefined;
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [runs]);
  return now + ahead;
}
