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
const ASK_EVERY_MS = 15_000;
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
 * Two ways at once: the event line says that something has changed, and a question now and then finds out whether the line is still one, for a
 * Wi-Fi that vanished breaks nothing. Only an answer proves that all is well.
 */
function openHallLine(token: string, listener: Listener): { close(): void } {
  let source: EventSource | undefined;
  let asking: AbortController | undefined;
  let askAgain = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  let saying: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  const retry = (milliseconds: number): void => {
    clearTimeout(again);
    again = setTimeout(connect, milliseconds);
  };
  const down = (): void => {
    saying ??= setTimeout(() => listener.lost(true), SAY_LOST_AFTER_MS);
    retry(RECONNECT_MS);
  };
  const up = (): void => {
    clearTimeout(saying);
    saying = undefined;
    listener.lost(false);
  };
  const ask = async (): Promise<void> => {
    askAgain = asking !== undefined;
    if (asking) return;
    const question = new AbortController();
    asking = question;
    const late = setTimeout(() => question.abort(), ANSWER_WITHIN_MS);
    const told = await answerOf(token, question.signal);
    clearTimeout(late);
    asking = undefined;
    if (closed) return;
    if (told === 'refused') {
      up();
      listener.refused();
      retry(ASK_EVERY_MS);
    } else if (told === undefined) down();
    else {
      up();
      listener.answered(told, millisecondsOf(told.now as Moment) - Date.now());
    }
    if (askAgain) void ask();
  };
  const connect = (): void => {
    source?.close();
    source = new EventSource(`/api/hall/${encodeURIComponent(token)}/live`);
    // The line is up before anything is asked, so nothing that comes in between is missed.
    source.addEventListener('open', () => void ask());
    source.addEventListener('grown', () => void ask());
    source.addEventListener('error', () => {
      source?.close();
      down();
      void ask();
    });
  };
  const offline = (): void => {
    source?.close();
    asking?.abort();
    down();
  };
  window.addEventListener('offline', offline);
  window.addEventListener('online', connect);
  const beat = setInterval(() => void ask(), ASK_EVERY_MS);
  connect();
  return {
    close() {
      closed = true;
      asking?.abort();
      for (const timer of [again, saying, beat]) clearTimeout(timer);
      window.removeEventListener('offline', offline);
      window.removeEventListener('online', connect);
      source?.close();
    },
  };
}

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
