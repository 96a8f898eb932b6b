import type { Result } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { DeskEvent, KeptEvents } from './kept-events.ts';

/** Where an event is: only in the page, on this machine, in the record, or refused by the server. */
export type Whereabouts = 'in-page' | 'on-machine' | 'recorded' | 'refused';

export interface QueuedEvent extends DeskEvent {
  readonly is: Whereabouts;
  /** Why the server refused it, or what the desk should know. */
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

/** What the server said about one event that reached it. */
export interface Outcome {
  readonly uuid: string;
  readonly recorded: boolean;
  readonly why?: Sentence;
}

/** Nothing of what was sent is known to be in the record; `lineLost`: the same once more may help by itself. */
export interface SendProblem {
  readonly lineLost: boolean;
  readonly sentence: Sentence;
}

export interface QueueParts {
  readonly place: string;
  readonly kept: KeptEvents;
  readonly send: (events: readonly DeskEvent[]) => Promise<Result<readonly Outcome[], SendProblem>>;
  readonly retryMs?: number;
}

const AT_ONCE = 200;
/** So many recorded ones stay on the desk's list. */
const REMEMBERED = 40;

/**
 * The queue of a check-in desk. An event is shown at once, kept on this machine, then sent; it leaves the machine only after the server has said
 * that it stands in the record. While the line is lost everything waits, in order, and is tried again by itself.
 */
export class CheckInQueue {
  readonly #parts: QueueParts;
  #state: QueueState = { events: [], waiting: 0, refused: 0, lineLost: false, keepsNothing: false };
  readonly #listeners = new Set<() => void>();
  /** On their way to the server now. */
  #sending: ReadonlySet<string> = new Set();
  /** What is being written down now; nothing is forgotten before it has been written. */
  readonly #writing = new Map<string, Promise<void>>();
  /** Taken out while the page was still reading what it had kept before. */
  readonly #takenOut = new Set<string>();
  /** One piece of work after the other. */
  #turn: Promise<unknown> = Promise.resolve();
  #again: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(parts: QueueParts) {
    this.#parts = parts;
  }

  readonly state = (): QueueState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Begins, or goes on after a closing: brings what was kept and sends it. */
  open(): void {
    this.#closed = false;
    this.#inTurn(() => this.#restore());
    this.retry();
    globalThis.addEventListener?.('online', this.retry);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#again);
    globalThis.removeEventListener?.('online', this.retry);
  }

  add(event: DeskEvent): void {
    this.#change([{ ...event, is: 'in-page' }, ...this.#state.events]);
    // The disk does not wait for its turn: what is on its way to the server may take seconds to be given up.
    const onDisk = this.#keep(event).finally(() => this.#writing.delete(event.uuid));
    this.#writing.set(event.uuid, onDisk);
    this.#inTurn(async () => {
      await onDisk;
      await this.#flush();
    });
  }

  /** Takes an event out that the server never got; false when it is on the way or there. */
  async takeOut(uuid: string): Promise<boolean> {
    const there = this.#state.events.find((event) => event.uuid === uuid);
    if (!there || !waits(there) || this.#sending.has(uuid)) return false;
    this.#takenOut.add(uuid);
    this.#change(this.#state.events.filter((event) => event.uuid !== uuid));
    await this.#forget([uuid]);
    return true;
  }

  /** Drops an event that the server refused. */
  dismiss(uuid: string): void {
    this.#change(this.#state.events.filter((event) => event.uuid !== uuid || event.is !== 'refused'));
    void this.#forget([uuid]);
  }

  /** Tries now instead of at the next turn. */
  readonly retry = (): void => this.#inTurn(() => this.#flush());

  async #restore(): Promise<void> {
    const before = await this.#parts.kept.all(this.#parts.place).catch(() => {
      this.#change(this.#state.events, { keepsNothing: true });
      return [];
    });
    const known = new Set([...this.#state.events.map((event) => event.uuid), ...this.#takenOut]);
    const found = before.filter((event) => !known.has(event.uuid)).toReversed();
    this.#change([...this.#state.events, ...found.map((event) => ({ ...event, is: 'on-machine' as const }))]);
  }

  async #flush(): Promise<void> {
    clearTimeout(this.#again);
    for (let batch = this.#next(); batch.length > 0 && !this.#closed; batch = this.#next()) {
      await this.#settle(batch);
      if (this.#state.lineLost) break;
    }
    if (this.#state.lineLost && !this.#closed) this.#again = setTimeout(this.retry, this.#parts.retryMs ?? 2000);
  }

  #next(): readonly DeskEvent[] {
    return this.#state.events.filter(waits).toReversed().slice(0, AT_ONCE);
  }

  async #settle(batch: readonly DeskEvent[]): Promise<void> {
    this.#sending = new Set(batch.map((event) => event.uuid));
    const result = await this.#parts.send(batch);
    if (result.ok) {
      this.#put(result.value);
      await this.#forget(result.value.filter((each) => each.recorded).map((each) => each.uuid));
    } else if (result.problem.lineLost) this.#change(this.#state.events, { lineLost: true });
    else if (batch.length === 1) this.#put(batch.map(({ uuid }) => ({ uuid, recorded: false, why: result.problem.sentence })));
    // One of them spoils the rest: which one comes out when each goes alone.
    else for (const event of batch) await this.#settle([event]);
    this.#sending = new Set();
  }

  #put(outcomes: readonly Outcome[]): void {
    const said = new Map(outcomes.map((each) => [each.uuid, each]));
    const next = this.#state.events.map((event): QueuedEvent => {
      const outcome = said.get(event.uuid);
      return outcome ? { ...event, is: outcome.recorded ? 'recorded' : 'refused', ...(outcome.why && { why: outcome.why }) } : event;
    });
    this.#change(next, { lineLost: false });
  }

  async #keep(event: DeskEvent): Promise<void> {
    try {
      await this.#parts.kept.keep(this.#parts.place, event);
      this.#change(this.#state.events.map((each) => (each.uuid === event.uuid && each.is === 'in-page' ? { ...each, is: 'on-machine' } : each)));
    } catch {
      this.#change(this.#state.events, { keepsNothing: true });
    }
  }

  async #forget(uuids: readonly string[]): Promise<void> {
    for (const uuid of uuids) await this.#writing.get(uuid);
    await this.#parts.kept.forget(uuids).catch(() => undefined);
  }

  #inTurn(work: () => Promise<unknown>): void {
    this.#turn = this.#turn.then(work).catch(() => undefined);
  }

  #change(next: readonly QueuedEvent[], also: Partial<Pick<QueueState, 'lineLost' | 'keepsNothing'>> = {}): void {
    let recorded = 0;
    const events = next.filter((event) => event.is !== 'recorded' || ++recorded <= REMEMBERED);
    this.#state = { ...this.#state, ...also, events, waiting: events.filter(waits).length, refused: events.filter((event) => event.is === 'refused').length };
    for (const listener of this.#listeners) listener();
  }
}

function waits(event: QueuedEvent): boolean {
  return event.is === 'in-page' || event.is === 'on-machine';
}

/** Whether this desk has said since that the event never happened. */
export function takenBack(queued: QueueState, uuid: string): boolean {
  return queued.events.some((event) => event.kind === 'mistake' && event.of === uuid && event.is !== 'refused');
}
