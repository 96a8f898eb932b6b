import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { askAgain } from './ask-again.ts';

/**
 * What one browser records, the others show within a second. The frame calls `useLive()` once: it keeps one event line open and asks again for
 * what the page shows when a chain of the record has grown. It answers whether the line is lost, which the frame says quietly.
 */

/** The server went away for a moment, or refused: then somebody has to sign in first. */
const RECONNECT_MS = { broken: 1000, refused: 3000 };
/** What the server sent at the same time as the last news heard may have been lost on its way. */
const ON_ITS_WAY_MS = 60_000;
/** An answer about a whole season is dear; where congresses write all day it is asked for again no oftener than this. */
const WHOLE_SEASON_REST_MS = 10_000;
/** A short break is nobody's business. */
const SAY_LOST_AFTER_MS = 2500;
/** The register and the people stand behind every figure. */
const REGISTER = 'register';

/** The server's `recent`: milliseconds since it began to look, and since it saw each chain grow. */
export interface Recent {
  readonly began: number;
  readonly grown: { readonly [chain: string]: number };
}

export function useLive(): { readonly lost: boolean } {
  const client = useQueryClient();
  const [lost, setLost] = useState(false);
  useEffect(() => {
    const whole = rested((chains) => askAgain(client, (key) => chains.some((chain) => concernsWhole(chain, key))), WHOLE_SEASON_REST_MS);
    const line = openLine({
      grown: (news) => {
        askAgain(client, (key) => news.some((chain) => concerns(chain, key)));
        whole.tell(news);
      },
      anything: () => askAgain(client),
      lost: setLost,
    });
    return () => {
      line.close();
      whole.end();
    };
  }, [client]);
  return { lost };
}

interface Listener {
  readonly grown: (chains: readonly string[]) => void;
  /** Anything may have changed. */
  readonly anything: () => void;
  readonly lost: (lost: boolean) => void;
}

/** Keeps one event line open. A new one begins with what was missed: the page says since when it has heard nothing. */
function openLine(listener: Listener): { close(): void } {
  let source: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let saying: ReturnType<typeof setTimeout> | undefined;
  /** Until something was heard: since the page began, for its first answers may be as old. */
  let silence = silentSince(performance.timeOrigin, 0);
  let travel = 0;
  const heard = (): void => {
    clearTimeout(saying);
    saying = undefined;
    listener.lost(false);
    silence = silentSince(Date.now(), performance.now());
    travel = ON_ITS_WAY_MS;
  };
  const down = (): void => {
    saying ??= setTimeout(() => listener.lost(true), SAY_LOST_AFTER_MS);
    const wait = source?.readyState === EventSource.CLOSED ? RECONNECT_MS.refused : RECONNECT_MS.broken;
    source?.close();
    clearTimeout(again);
    again = setTimeout(open, wait);
  };
  const open = (): void => {
    const made = new EventSource(`/api/live?age=${silence() + travel}`);
    source = made;
    const on = <Data>(name: string, take: (data: Data) => void): void =>
      made.addEventListener(name, (event) => {
        const data = JSON.parse((event as MessageEvent<string>).data) as Data;
        take(data);
        heard();
      });
    on<Recent>('recent', (recent) => {
      const news = missed(silence() + travel, recent);
      if (news === 'anything') listener.anything();
      else if (news.length > 0) listener.grown(news);
    });
    on<object>('grown', (heads) => listener.grown(Object.keys(heads)));
    on<object>('beat', () => undefined);
    made.addEventListener('error', down);
  };
  open();
  return {
    close() {
      clearTimeout(again);
      clearTimeout(saying);
      source?.close();
    },
  };
}

/** Milliseconds since a moment; by the larger of two clocks, for one stands still while a machine sleeps and the other may be set back. */
function silentSince(day: number, clock: number): () => number {
  return () => Math.ceil(Math.max(Date.now() - day, performance.now() - clock));
}

/** The chains that grew during so many milliseconds; 'anything' when the server has not been looking for as long. */
export function missed(milliseconds: number, { began, grown }: Recent): readonly string[] | 'anything' {
  return began <= milliseconds ? 'anything' : Object.keys(grown).filter((chain) => (grown[chain] ?? 0) <= milliseconds);
}

/** Whether an answer, by its query key, may look different after the chain has grown. */
export function concerns(chain: string, queryKey: readonly unknown[]): boolean {
  if (chain === REGISTER) return true;
  const [name, input] = queryKey as [string, { readonly season?: string; readonly organisation?: string; readonly chain?: string } | undefined];
  if (name.startsWith('record.')) return input?.chain === undefined || input.chain === chain;
  const [season, organisation] = chain.split('/');
  return input?.season === season && (organisation === undefined || input?.organisation === organisation || isOfAnyChain(input ?? {}));
}

/** Whether an answer about a whole season, a list or a board, may look different after a congress of the season has written. */
export function concernsWhole(chain: string, queryKey: readonly unknown[]): boolean {
  const [season, organisation] = chain.split('/');
  const input = queryKey[1] as { readonly season?: string; readonly organisation?: string } | undefined;
  return organisation !== undefined && input?.season === season && input?.organisation === undefined;
}

/** Passes news on at once; what comes during the rest after that is passed on together at its end. */
export function rested(pass: (news: readonly string[]) => void, restMs: number): { tell: (news: readonly string[]) => void; end: () => void } {
  let waiting: string[] = [];
  let resting: ReturnType<typeof setTimeout> | undefined;
  const send = (): void => {
    resting = undefined;
    if (waiting.length === 0) return;
    const news = [...new Set(waiting)];
    waiting = [];
    resting = setTimeout(send, restMs);
    pass(news);
  };
  return {
    tell: (news) => {
      waiting.push(...news);
      if (resting === undefined) send();
    },
    end: () => clearTimeout(resting),
  };
}

/** One thing asked for by its own id, without the organisation: it may lie in any chain of the season. */
function isOfAnyChain(input: object): boolean {
  return !('organisation' in input) && Object.values(input).some((value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value));
}
