import type { Entry } from '../entry.ts';
import { type Misfit, type Problem, problemAt } from '../problems.ts';
import { Contradiction } from '../replay/reading.ts';
import { CongressDay, type RecountedProtocol } from './congress-day.ts';

/** Whether the chain is that of one congress's own day. */
export function isCongressChain(chain: string): boolean {
  return chain.includes('/');
}

/** Follows the chain of one congress with the second counter and keeps the first thing that does not follow. */
export class CongressCheck {
  private readonly day: CongressDay;
  private first: { readonly number: number; readonly misfit: Misfit } | undefined;
  /** What follows an entry that makes no sense cannot be told. */
  private contradicted = false;

  constructor(private readonly chain: string) {
    this.day = new CongressDay(chain, (number, misfit) => this.note(number, misfit));
  }

  private note(number: number, misfit: Misfit): void {
    this.first ??= { number, misfit };
  }

  entry(entry: Entry, hash: string): void {
    if (this.contradicted) return;
    try {
      this.day.follow(entry, hash);
    } catch (error) {
      if (!(error instanceof Contradiction)) throw error;
      this.contradicted = true;
      this.note(entry.number, { code: 'events_contradict', why: error.message });
    }
  }

  get finding(): { readonly number: number; readonly misfit: Misfit } | undefined {
    return this.first;
  }

  get problem(): Problem | undefined {
    return this.first && problemAt(this.chain, this.first.number, this.first.misfit);
  }

  get protocols(): readonly RecountedProtocol[] {
    return this.day.protocols;
  }
}
