import { CongressCheck, isCongressChain } from '../congress/check.ts';
import type { RecountedCount } from '../congress/congress-day.ts';
import type { Entry } from '../entry.ts';
import type { Query } from '../query.ts';
import { BesideCongress, CONGRESS_KINDS, CONGRESSES_WITH_ROWS } from './congress/beside-congress.ts';
import { Facts, Papers } from './facts.ts';
import type { Findings } from './findings.ts';
import { People } from './people.ts';
import { Contradiction } from './reading.ts';
import { changeRows, changesOf, Register } from './register.ts';
import { PLAN_ROWS, Plans, Seasons } from './seasons.ts';
import { RowsByEntry } from './tables.ts';

const REGISTER = 'register';

/** Kinds of events that are understood here. */
export const READ: ReadonlySet<string> = new Set([
  ...['added', 'renamed', 'reclassified', 'recounted', 'moved', 'merged', 'split', 'closed', 'imported'].map((what) => `organisations.${what}`),
  ...['person_added', 'person_corrected', 'account_made', 'password_changed', 'password_reset', 'account_disabled', 'account_enabled', 'totp_confirmed', 'totp_removed', 'passkey_added', 'passkey_removed'].map((what) => `people.${what}`),
  ...['duty_given', 'duty_ended', 'token_made', 'token_revoked'].map((what) => `people.${what}`),
  ...['season_made', 'season_changed', 'congresses_opened', 'plans_changed', 'congresses_decided', 'hold_declared', 'hold_lifted', 'day_off_set'].map((what) => `campaigns.${what}`),
  'progress.fact_recorded', 'progress.fact_withdrawn',
  ...CONGRESS_KINDS,
  // Leaves nothing in a table.
  'record.exported',
]);

/** What follows one chain beside its entries. */
interface Beside {
  entry(entry: Entry, hash: string): Promise<void>;
  end(): Promise<void>;
}

/** Rebuilds from the entries what the tables should hold, and compares. */
export class Replay {
  private readonly register = new Register();
  private readonly people = new People(REGISTER);
  private readonly seasons = new Seasons(REGISTER);
  private readonly papers = new Papers();
  private beside: Beside | undefined;
  /** What follows an entry that makes no sense cannot be told; nothing is compared any more. */
  private contradicted = false;
  private readonly walked = new Set<string>();
  private readonly recounted: RecountedCount[] = [];
  private readonly unknown = new Map<string, number>();

  private readonly query: Query;

  constructor(
    query: Query,
    private readonly findings: Findings,
  ) {
    // What is asked once in a verification is kept by its function, which therefore serves this verification alone.
    this.query = (text, values) => query(text, values);
  }

  get protocols(): readonly RecountedCount[] {
    return this.recounted;
  }

  get unread(): { kind: string; count: number }[] {
    return [...this.unknown].map(([kind, count]) => ({ kind, count }));
  }

  begin(chain: string): void {
    this.walked.add(chain);
    this.beside = chain === REGISTER ? this.besideRegister() : isCongressChain(chain) ? this.besideCongress(chain) : this.besideSeason(chain);
  }

  async entry(entry: Entry, hash: string): Promise<void> {
    for (const { kind } of entry.events) if (!READ.has(kind)) this.unknown.set(kind, (this.unknown.get(kind) ?? 0) + 1);
    if (this.contradicted) return;
    try {
      await this.beside?.entry(entry, hash);
    } catch (error) {
      if (!(error instanceof Contradiction)) throw error;
      this.contradicted = true;
      this.findings.report(entry.chain, entry.number, { code: 'events_contradict', why: error.message });
    }
  }

  async end(): Promise<void> {
    if (!this.contradicted) await this.beside?.end();
    this.beside = undefined;
  }

  /** After all chains: what the entries leave, against the tables. */
  async compare(): Promise<void> {
    if (this.contradicted) return;
    // A season without a single entry must be without rows as well.
    const { rows } = await this.query('select code from seasons order by code');
    for (const season of rows.map((row) => String(row['code']))) if (!this.walked.has(season)) await this.besideSeason(season).end();
    for (const { chain } of (await this.query(CONGRESSES_WITH_ROWS)).rows) if (!this.walked.has(String(chain))) await this.besideCongress(String(chain)).end();
    await this.register.compare(this.query, this.findings, REGISTER);
    await this.people.compare(this.query, this.findings);
    await this.seasons.compare(this.query, this.findings);
    await this.papers.compare(this.query, this.findings);
  }

  private besideRegister(): Beside {
    const changes = changeRows(this.query, REGISTER);
    return {
      entry: async (entry) => {
        const lines = changesOf(entry, (code) => this.register.lives.get(code));
        this.register.apply(entry);
        this.people.apply(entry);
        this.seasons.apply(entry);
        await changes.expect(entry.number, lines, this.findings);
      },
      end: () => changes.end(this.findings),
    };
  }

  /** The second counter recomputes what the chain says; the tables must repeat it. */
  private besideCongress(chain: string): Beside {
    const check = new CongressCheck(chain);
    const beside = new BesideCongress(chain, check, this.findings);
    return {
      entry: async (entry, hash) => beside.entry(entry, hash),
      end: async () => {
        // A country has too many protocols to hold their texts.
        this.recounted.push(...check.protocols.map(({ text: _text, ...count }) => count));
        await beside.end(this.query);
      },
    };
  }

  private besideSeason(season: string): Beside {
    const plans = new Plans(season);
    const versions = new RowsByEntry(this.query, 'congress_plans', season, ['organisation', 'version'], PLAN_ROWS, [season]);
    const facts = new Facts(this.query, season, this.papers);
    return {
      entry: async (entry) => {
        await versions.expect(entry.number, plans.versionsOf(entry), this.findings);
        await facts.follow(entry, this.findings);
      },
      end: async () => {
        await versions.end(this.findings);
        await facts.end(this.findings);
        await plans.compare(this.query, this.findings);
      },
    };
  }
}
