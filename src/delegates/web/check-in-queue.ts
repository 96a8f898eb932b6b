import type { Result } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { DeskEvent, KeptEvents } from './kept-events.ts';

/**
 * The queue of a check-in desk. An event is shown at once, kept on this machine, then sent; it leaves the machine only after the server has said
 * that it stands in the record. While the line is lost everything waits, in order, and is tried again by itself.
 */

/** Where an event is: only in the page, on this machine, in the record, or refused by the server. */
export type Whereabouts = 'in-page' | 'on-machine' | 'recorded' | 'refused';

export interface QueuedEvent extends DeskEvent {
  readonly is: Whereabouts;
  /** Why the server refused it. */
  readonly why?: Sentence;
}

export interface QueueState {
  /** Newest first: everything that waits or was refused, and what this desk recorded since the page was opened. */
  readonly events: readonly QueuedEvent[];
  readonly waiting: number;
  readonly refused: number;
  /** The last attempt did not reach the server. */
  readonly lineLost: boolean;
  /** This browser keeps nothing: what waits is lost with the page. */
  readonly keepsNothing: boolean;
}

/** The refusal says whether asking again may help. */
export interface SendProblem {
  readonly lineLost: boolean;
  readonly sentence: Sentence;
}

export interface CheckInQueue {
  state(): QueueState;
  subscribe(listener: () => void): () => void;
  add(event: DeskEvent): void;
  /** Takes an event out that the server never got; false when it is on the way or there. */
  takeOut(uuid: string): Promise<boolean>;
  /** Drops an event that the server refused. */
  dismiss(uuid: string): void;
  /** Tries now instead of at the next turn. */
  retry(): void;
  close(): void;
}

export interface QueueParts {
  readonly place: string;
  readonly kept: KeptEvents;
  readonly send: (events: readonly DeskEvent[]) => Promise<Result<unknown, SendProblem>>;
  readonly retryMs?: number;
}

const AT_ONCE = 200;
/** So many recorded ones stay on the desk's list. */
const REMEMBERED = 40;

export function checkInQueue({ place, kept, send, retryMs = 2000 }: QueueParts): CheckInQueue {
  let events: readonly QueuedEvent[] = [];
  let lineLost = false;
  let keepsNothing = false;
  let state = look();
  let sending: ReadonlySet<string> = new Set();
  let again: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  /** One after the other, so that a taking-out never meets its own event on the way. */
  let turn: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  function look(): QueueState {
    return { events, waiting: events.filter(waits).length, refused: events.filter((event) => event.is === 'refused').length, lineLost, keepsNothing };
  }
  const change = (next: readonly QueuedEvent[]): void => {
    let recorded = 0;
    events = next.filter((event) => event.is !== 'recorded' || ++recorded <= REMEMBERED);
    state = look();
    for (const listener of listeners) listener();
  };
  const put = (uuids: ReadonlySet<string>, is: Whereabouts, why?: Sentence): void => change(events.map((event) => (uuids.has(event.uuid) ? { ...event, is, ...(why && { why }) } : event)));
  /** Taken out while the page was still reading what it had kept before. */
  const takenOut = new Set<string>();
  /** What is being written down now; nothing is forgotten before it has been written. */
  const writing = new Map<string, Promise<void>>();
  const forget = async (uuids: readonly string[]): Promise<void> => {
    await Promise.all(uuids.map((uuid) => writing.get(uuid)));
    await kept.forget(uuids).catch(() => undefined);
  };

  const keep = async (event: DeskEvent): Promise<void> => {
    try {
      await kept.keep(place, event);
      change(events.map((each) => (each.uuid === event.uuid && each.is === 'in-page' ? { ...each, is: 'on-machine' } : each)));
    } catch {
      keepsNothing = true;
      change(events);
    }
  };
  const settle = async (batch: readonly DeskEvent[]): Promise<void> => {
    const uuids = batch.map((event) => event.uuid);
    sending = new Set(uuids);
    const result = await send(batch);
    lineLost = !result.ok && result.problem.lineLost;
    if (result.ok) {
      put(sending, 'recorded');
      await forget(uuids);
    } else if (!result.problem.lineLost && batch.length === 1) put(sending, 'refused', result.problem.sentence);
    else if (!result.problem.lineLost) for (const event of batch) await settle([event]);
    else change(events);
    sending = new Set();
  };
  const flush = async (): Promise<void> => {
    clearTimeout(again);
    for (let batch = next(); batch.length > 0 && !closed; batch = next()) {
      await settle(batch);
      if (lineLost) break;
    }
    if (lineLost && !closed) again = setTimeout(() => inTurn(flush), retryMs);
  };
  const next = (): readonly DeskEvent[] => events.filter(waits).toReversed().slice(0, AT_ONCE).map(({ is: _, why: __, ...event }) => event);
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const online = (): void => void inTurn(flush);

  void inTurn(async () => {
    const before = await kept.all(place).catch(() => {
      keepsNothing = true;
      return [];
    });
    const known = new Set([...events.map((event) => event.uuid), ...takenOut]);
    change([...events, ...before.filter((event) => !known.has(event.uuid)).toReversed().map((event) => ({ ...event, is: 'on-machine' as const }))]);
    await flush();
  });
  globalThis.addEventListener?.('online', online);

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    add(event) {
      change([{ ...event, is: 'in-page' }, ...events]);
      // The disk is not waited for in turn: what is on its way to the server may take seconds to be given up.
      const onDisk = keep(event).finally(() => writing.delete(event.uuid));
      writing.set(event.uuid, onDisk);
      void inTurn(async () => {
        await onDisk;
        await flush();
      });
    },
    takeOut: async (uuid) => {
      if (sending.has(uuid)) return false;
      const there = events.find((event) => event.uuid === uuid);
      if (!there || !waits(there)) return false;
      takenOut.add(uuid);
      change(events.filter((event) => event.uuid !== uuid));
      await forget([uuid]);
      return true;
    },
    dismiss(uuid) {
      change(events.filter((event) => event.uuid !== uuid || event.is !== 'refused'));
      void forget([uuid]);
    },
    retry: online,
    close() {
      closed = true;
      clearTimeout(again);
      globalThis.removeEventListener?.('online', online);
    },
  };
}

function waits(event: QueuedEvent): boolean {
  return event.is === 'in-page' || event.is === 'on-machine';
}
