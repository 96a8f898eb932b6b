import type { Result } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';

/**
 * typing: nobody has asked to send it yet · waiting: it is to be sent, and the line is lost · sending: on its way · refused: the server has read it
 * and says what is wrong · recorded: it stands in the record.
 */
export type KeptStage = 'typing' | 'waiting' | 'sending' | 'refused' | 'recorded';

export interface KeptState<Draft> {
  readonly draft: Draft;
  readonly stage: KeptStage;
  /** Why it is not in the record yet: of what waits or was refused. */
  readonly why: SendRefusal | undefined;
}

/** `lineLost`: the same once more may help by itself. */
export interface SendRefusal {
  readonly lineLost: boolean;
  readonly code: string;
  readonly sentence: Sentence;
}

export interface KeptWorkParts<Draft> {
  /** What stood here when the page was opened, if nothing was kept. */
  readonly first: Draft;
  readonly read: () => string | undefined;
  /** Undefined takes it away. */
  readonly write: (text: string | undefined) => void;
  readonly send: (draft: Draft) => Promise<Result<unknown, SendRefusal>>;
  /** It stands in the record, and is no longer kept here. */
  readonly recorded?: () => void;
  readonly retryMs?: number;
}

const RETRY_MS = 3000;

/**
 * What is typed on a phone far from any network: kept on the machine with each letter, sent when it is asked for, tried again by itself while the line is
 * lost, also by a page that was opened anew. It leaves the machine only when the server has said that it stands in the record; its uuid is part
 * of the draft, so sending it twice records once.
 */
export class KeptWork<Draft> {
  readonly #parts: KeptWorkParts<Draft>;
  /** Something had been kept by an earlier page. */
  readonly begun: boolean;
  #state: KeptState<Draft>;
  readonly #listeners = new Set<() => void>();
  #again: ReturnType<typeof setTimeout> | undefined;
  #closed = true;

  constructor(parts: KeptWorkParts<Draft>) {
    this.#parts = parts;
    const kept = keptIn<Draft>(parts.read());
    this.begun = kept !== undefined;
    this.#state = { draft: kept?.draft ?? parts.first, stage: kept?.asked === true ? 'waiting' : 'typing', why: undefined };
  }

  readonly state = (): KeptState<Draft> => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Begins: what waited from before is sent. */
  open(): void {
    this.#closed = false;
    globalThis.addEventListener?.('online', this.retry);
    this.retry();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#again);
    globalThis.removeEventListener?.('online', this.retry);
  }

  /** What was kept is not wanted any more. */
  discard(): void {
    this.#put({ draft: this.#parts.first, stage: 'typing', why: undefined });
    this.#parts.write(undefined);
  }

  /** Typed: kept at once. What is on its way is not changed under the hands of the server. */
  change(patch: Partial<Draft>): void {
    if (this.#state.stage === 'sending' || this.#state.stage === 'recorded') return;
    this.#put({ draft: { ...this.#state.draft, ...patch }, stage: 'typing', why: undefined });
  }

  /** Asked to send. */
  async submit(): Promise<void> {
    if (this.#state.stage === 'sending' || this.#state.stage === 'recorded') return;
    this.#put({ ...this.#state, stage: 'waiting' });
    await this.#send();
  }

  /** Tries now what waits. */
  readonly retry = (): void => {
    if (this.#state.stage === 'waiting') void this.#send();
  };

  async #send(): Promise<void> {
    clearTimeout(this.#again);
    this.#put({ ...this.#state, stage: 'sending' });
    const result = await this.#parts.send(this.#state.draft);
    if (result.ok) {
      this.#put({ ...this.#state, stage: 'recorded', why: undefined });
      return this.#parts.recorded?.();
    }
    const { lineLost } = result.problem;
    this.#put({ ...this.#state, stage: lineLost ? 'waiting' : 'refused', why: result.problem });
    if (lineLost && !this.#closed) this.#again = setTimeout(this.retry, this.#parts.retryMs ?? RETRY_MS);
  }

  #put(next: KeptState<Draft>): void {
    this.#state = next;
    this.#parts.write(next.stage === 'recorded' ? undefined : JSON.stringify({ draft: next.draft, asked: next.stage === 'waiting' || next.stage === 'sending' }));
    for (const listener of this.#listeners) listener();
  }
}

/** What another version of the page or a hand has written there is not trusted to be ours. */
function keptIn<Draft>(text: string | undefined): { readonly draft: Draft; readonly asked: boolean } | undefined {
  if (text === undefined) return undefined;
  try {
    const kept = JSON.parse(text) as { readonly draft?: unknown; readonly asked?: unknown } | null;
    return kept !== null && typeof kept === 'object' && typeof kept.draft === 'object' && kept.draft !== null ? { draft: kept.draft as Draft, asked: kept.asked === true } : undefined;
  } catch {
    return undefined;
  }
}
