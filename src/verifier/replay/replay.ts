import type { Entry } from '../entry.ts';
import type { Query } from '../query.ts';
import type { Findings } from './findings.ts';
import { Contradiction } from './reading.ts';
import { changeRows, changesOf, Register } from './register.ts';
import type { RowsByEntry, TextRow } from './tables.ts';

const REGISTER = 'register';

/** Kinds of events whose effect is compared with the tables, or that leave nothing in tables. */
const READ = new Set([
  'organisations.added', 'organisations.renamed', 'organisations.reclassified', 'organisations.recounted', 'organisations.moved', 'organisations.merged',
  'organisations.split', 'organisations.closed', 'organisations.imported',
]);

/** Rebuilds from the entries what the tables should hold, and compares. */
export class Replay {
  private readonly register = new Register();
  private changes: RowsByEntry | undefined;
  private readonly unknown = new Map<string, number>();

  constructor(
    private readonly query: Query,
    private readonly findings: Findings,
  ) {}

  get unread(): { kind: string; count: number }[] {
    return [...this.unknown].map(([kind, count]) => ({ kind, count }));
  }

  async begin(chain: string): Promise<void> {
    if (chain === REGISTER) this.changes = changeRows(this.query, chain);
  }

  async entry(entry: Entry): Promise<void> {
    for (const { kind } of entry.events) if (!READ.has(kind)) this.unknown.set(kind, (this.unknown.get(kind) ?? 0) + 1);
    try {
      const changes: TextRow[] = entry.chain === REGISTER ? changesOf(entry, (code) => this.register.lives.get(code)) : [];
      if (entry.chain === REGISTER) this.register.apply(entry);
      await this.changes?.expect(entry.number, changes, this.findings);
    } catch (error) {
      if (!(error instanceof Contradiction)) throw error;
      this.findings.report(entry.chain, entry.number, { code: 'events_contradict', why: error.message });
    }
  }

  async end(chain: string): Promise<void> {
    if (chain === REGISTER) await this.changes?.end(this.findings);
    this.changes = undefined;
  }

  async compare(): Promise<void> {
    await this.register.compare(this.query, this.findings, REGISTER);
  }
}
