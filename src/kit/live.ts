import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { askAgain } from './ask-again.ts';

/**
 * What one browser records, the others show within a second. The frame calls `useLive()` once: it keeps one event line open and asks again for
 * what the page shows when a chain of the record has grown. It answers whether the line is lost, which the frame says quietly.
 */

export type Heads = { readonly [chain: string]: number };

const RECONNECT_MS = 3000;
/** An answer about a whole season is dear; where congresses write all day it is asked for again no oftener than this. */
const WHOLE_SEASON_REST_MS = 10_000;
/** A short break is nobody's business. */
const SAY_LOST_AFTER_MS = 2500;
/** The register and the people stand behind every figure. */
const REGISTER = 'register';

export function useLive(): { readonly lost: boolean } {
  const client = useQueryClient();
  const [lost, setLost] = useState(false);
  useEffect(() => {
    let known: Heads | undefined;
    const whole = rested((chains) => askAgain(client, (key) => chains.some((chain) => concernsWhole(chain, key))), WHOLE_SEASON_REST_MS);
    let source: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let saying: ReturnType<typeof setTimeout> | undefined;
    const up = (): void => {
      clearTimeout(saying);
      saying = undefined;
      setLost(false);
    };
    const tell = (news: readonly string[]): void => {
      if (news.length === 0) return;
      askAgain(client, (key) => news.some((chain) => concerns(chain, key)));
      whole.tell(news);
    };
    const down = (): void => {
      saying ??= setTimeout(() => setLost(true), SAY_LOST_AFTER_MS);
      // The browser reconnects by itself unless the server refused; then, and while the page's age still matters, it is for us to try again.
      if (source?.readyState !== EventSource.CLOSED && known !== undefined) return;
      source?.close();
      clearTimeout(again);
      again = setTimeout(open, RECONNECT_MS);
    };
    const open = (): void => {
      source?.close();
      // What was recorded since this page began may be missing from its first answers; a line that was open once knows what it missed.
      source = new EventSource(known ? '/api/live' : `/api/live?age=${Math.ceil(performance.now())}`);
      source.addEventListener('recent', (event) => {
        if (!known) tell(within(performance.now(), JSON.parse((event as MessageEvent<string>).data) as { [chain: string]: number }));
      });
      source.addEventListener('open', up);
      source.addEventListener('error', down);
      source.addEventListener('heads', (event) => {
        up();
        const heads = JSON.parse((event as MessageEvent<string>).data) as Heads;
        if (known) tell(grown(known, heads));
        known = heads;
      });
    };
    open();
    return () => {
      clearTimeout(again);
      clearTimeout(saying);
      whole.end();
      source?.close();
    };
  }, [client]);
  return { lost };
}

/** Chains that have entries the page has not seen. */
export function grown(known: Heads, heads: Heads): string[] {
  return Object.keys(heads).filter((chain) => (heads[chain] ?? 0) > (known[chain] ?? 0));
}

/** Chains that grew at most so many milliseconds ago. */
export function within(milliseconds: number, recent: { readonly [chain: string]: number }): string[] {
  return Object.keys(recent).filter((chain) => (recent[chain] ?? 0) <= milliseconds);
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
