import { useEffect, useState } from 'react';
import { millisecondsOf, type Moment } from '#foundation/day.ts';
import { call } from '#kit/call.ts';
import { hall } from '../contract.ts';
import type { HallAnswer } from './hall-speaker.tsx';

/**
 * The line between a hall screen and the server. It keeps what was shown last, also over a reload of the page, and asks again until the server
 * answers: nobody stands beside a projector to press a button.
 */
export interface HallLine {
  readonly shown: HallAnswer | undefined;
  /** Milliseconds by which the server's clock is ahead of this machine's. */
  readonly ahead: number;
  readonly lost: boolean;
  /** The screen's address was taken back, or never was one. */
  readonly unknown: boolean;
}

const RECONNECT_MS = 1000;
/** A short break is nobody's business. */
const SAY_LOST_AFTER_MS = 2500;
/** The server's beat comes every ten seconds. */
const SILENT_AT_MOST_MS = 25_000;
const RETRY_REFUSED_MS = 15_000;
const ANSWER_WITHIN_MS = 5000;
const REFUSALS: ReadonlySet<string> = new Set(['hall_screen_unknown', 'input_invalid']);

type Kept = Pick<HallLine, 'shown' | 'ahead'>;

export function useHallLine(token: string): HallLine {
  const [kept, setKept] = useState<Kept>(() => remembered(token));
  const [lost, setLost] = useState(false);
  const [unknown, setUnknown] = useState(false);
  useEffect(() => {
    const line = openHallLine(token, {
      answered: (shown, ahead) => {
        setUnknown(false);
        setKept({ shown, ahead });
        remember(token, { shown, ahead });
      },
      refused: () => {
        setUnknown(true);
        setKept({ shown: undefined, ahead: 0 });
        forget(token);
      },
      lost: setLost,
    });
    return () => line.close();
  }, [token]);
  return { ...kept, lost, unknown };
}

interface Listener {
  readonly answered: (shown: HallAnswer, ahead: number) => void;
  readonly refused: () => void;
  readonly lost: (lost: boolean) => void;
}

/**
 * The event line brings all that is shown, and a beat while nothing changes: without either for a while the line is dead, for a Wi-Fi that vanished
 * breaks nothing. What is asked beside it only finds out why a line did not come up.
 */
function openHallLine(token: string, listener: Listener): { close(): void } {
  let source: EventSource | undefined;
  let asking: AbortController | undefined;
  const timers: { again?: Timer; saying?: Timer; silence?: Timer } = {};
  let closed = false;

  const retry = (milliseconds: number): void => {
    clearTimeout(timers.again);
    timers.again = setTimeout(connect, milliseconds);
  };
  const down = (): void => {
    timers.saying ??= setTimeout(() => listener.lost(true), SAY_LOST_AFTER_MS);
    // Thousands who lost the same server do not come back in the same instant.
    retry(RECONNECT_MS * (1 + Math.random()));
  };
  const up = (): void => {
    clearTimeout(timers.saying);
    delete timers.saying;
    listener.lost(false);
  };
  const listen = (): void => {
    clearTimeout(timers.silence);
    timers.silence = setTimeout(broken, SILENT_AT_MOST_MS);
  };
  const heard = (): void => {
    up();
    listen();
  };
  const refused = (): void => {
    up();
    listener.refused();
    retry(RETRY_REFUSED_MS);
  };
  const answered = (shown: HallAnswer): void => listener.answered(shown, millisecondsOf(shown.now as Moment) - Date.now());
  const broken = (): void => {
    source?.close();
    clearTimeout(timers.silence);
    down();
  };
  const ask = async (): Promise<void> => {
    if (asking) return;
    const question = new AbortController();
    asking = question;
    const late = setTimeout(() => question.abort(), ANSWER_WITHIN_MS);
    const told = await answerOf(token, question.signal);
    clearTimeout(late);
    asking = undefined;
    if (closed || told === undefined) return;
    if (told === 'refused') refused();
    else answered(told);
  };
  const connect = (): void => {
    source?.close();
    listen();
    source = new EventSource(`/api/hall/${encodeURIComponent(token)}/live`);
    source.addEventListener('state', (event) => {
      heard();
      answered(JSON.parse((event as MessageEvent<string>).data) as HallAnswer);
    });
    source.addEventListener('beat', heard);
    source.addEventListener('ended', () => {
      source?.close();
      refused();
    });
    source.addEventListener('error', () => {
      broken();
      void ask();
    });
  };
  window.addEventListener('offline', broken);
  window.addEventListener('online', connect);
  connect();
  return {
    close() {
      closed = true;
      source?.close();
      asking?.abort();
      for (const timer of Object.values(timers)) clearTimeout(timer);
      window.removeEventListener('offline', broken);
      window.removeEventListener('online', connect);
    },
  };
}

type Timer = ReturnType<typeof setTimeout>;

/** What the screen shows; 'refused': its address is not known; undefined: nobody answered. */
async function answerOf(token: string, signal: AbortSignal): Promise<HallAnswer | 'refused' | undefined> {
  try {
    const result = await call(hall, { token }, { signal });
    if (result.ok) return result.value;
    return REFUSALS.has(result.problem.code) ? 'refused' : undefined;
  } catch {
    // Given up after a while.
    return undefined;
  }
}


function keptUnder(token: string): string {
  return `daihoi.hall.${token}`;
}

function remembered(token: string): Kept {
  try {
    const text = localStorage.getItem(keptUnder(token));
    if (text !== null) return JSON.parse(text) as Kept;
  } catch {
    // Nothing is kept, or nothing that can be read: the server tells it anew.
  }
  return { shown: undefined, ahead: 0 };
}

function remember(token: string, kept: Kept): void {
  try {
    localStorage.setItem(keptUnder(token), JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing still shows the hall.
  }
}

function forget(token: string): void {
  try {
    localStorage.removeItem(keptUnder(token));
  } catch {
    // As above.
  }
}
