import type { WorkingCalendar } from '#campaigns/core/working-days.ts';
import { congressesOf, findSeason, holdsOf, planVersions, workingDays } from '#campaigns/server/door.ts';
import type { Season } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import { dayNumber, millisecondsOf } from '#foundation/day.ts';
import { Recent } from '#foundation/recent.ts';
import { type Kind, kindsOf, type Level } from '#organisations/server/door.ts';
import { type LedgerHead, NO_HASH, REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { FactKinds } from '../core/fact-kinds.ts';
import { type Course, courseOf } from '../core/course.ts';
import { type DayCounts, dayCountsOf, type Figures, figuresOf, type Scope, type SeasonView } from '../core/figures.ts';
import type { Indicators } from '../core/indicators.ts';
import { type Lives, livesOf } from '../core/lives.ts';
import { NO_DAY, SeasonRecord } from '../core/season-record.ts';
import { standingsOf, type Standings, type ViewDates } from '../core/standings.ts';
import { loadTrees, type Trees } from './trees.ts';
import { eachFactAfter, withdrawalsAfter } from './store.ts';

/** A season as this process remembers it, at one head of its ledger and of the register's. */
export interface KnownSeason {
  readonly season: Season;
  readonly head: LedgerHead;
  readonly record: SeasonRecord;
  readonly calendar: WorkingCalendar;
  readonly levels: readonly Level[];
  readonly kinds: ReadonlyMap<string, Kind>;
  view(dates: ViewDates): SeasonView;
  /** The counts of a unit on a day; who asks for one day after the other is answered from the course of the unit. */
  counted(dates: ViewDates, scope: Scope): Counted;
  /** Answers worked out at this head, by what was asked. */
  readonly answers: Recent<unknown>;
}

export interface Counted {
  readonly figures: Figures;
  readonly days: DayCounts;
}

export interface SeasonMemory {
  /** The season as the connection sees it, or newer; undefined when there is none of that code. */
  know(db: Db, code: string): Promise<KnownSeason | undefined>;
}

const VIEWS_KEPT = 12;
const LIVES_KEPT = 4;
const COURSES_KEPT = 6;
/** Writing a course takes as long as counting some ten days, and the next entry makes it void. */
const DAYS_WORTH_A_COURSE = 6;
const ANSWERS_KEPT = 300;
const SEASONS_KEPT = 4;

/**
 * Keeps seasons in this process as columns of numbers. Every question first reads the heads of both ledgers in one query; what is newer is
 * then read and added, and nothing else. So each of several processes is right, whoever wrote.
 */
export function seasonMemory(kinds: FactKinds, indicators: Indicators): SeasonMemory {
  const kept = new Recent<KeptSeason>(SEASONS_KEPT);
  return {
    know: (db, code) => kept.get(code, () => new KeptSeason(code, kinds, indicators)).atLeast(db),
  };
}

interface Heads {
  readonly register: number;
  readonly season: LedgerHead;
}

async function readHeads(db: Db, chain: string): Promise<Heads> {
  const rows = await db.selectFrom('ledger_chains').where('chain', 'in', [chain, REGISTER_CHAIN]).select(['chain', 'number', 'hash']).execute();
  const own = rows.find((row) => row.chain === chain);
  return { register: rows.find((row) => row.chain === REGISTER_CHAIN)?.number ?? 0, season: own ?? { chain, number: 0, hash: NO_HASH } };
}

class KeptSeason {
  #known: (KnownSeason & { readonly register: number; readonly trees: Trees }) | undefined;
  #working: Promise<void> = Promise.resolve();

  constructor(readonly code: string, readonly kinds: FactKinds, readonly indicators: Indicators) {}

  async atLeast(db: Db): Promise<KnownSeason | undefined> {
    const heads = await readHeads(db, this.code);
    if (this.#isFresh(heads)) return this.#known;
    // One at a time; whoever waited looks again, for the one before may have read what it needs.
    const turn = this.#working.then(() => (this.#isFresh(heads) ? undefined : this.#refresh(db, heads)));
    this.#working = turn.catch(() => {});
    await turn;
    return this.#known;
  }

  #isFresh({ register, season }: Heads): boolean {
    const known = this.#known;
    if (!known || known.register < register) return false;
    return known.head.number > season.number || (known.head.number === season.number && known.head.hash === season.hash);
  }

  async #refresh(db: Db, heads: Heads): Promise<void> {
    try {
      await this.#readOn(db, heads);
    } catch (error) {
      // A record half read is worth nothing; the next question begins anew.
      this.#known = undefined;
      throw error;
    }
  }

  async #readOn(db: Db, heads: Heads): Promise<void> {
    const season = await findSeason(db, this.code);
    if (!season) {
      this.#known = undefined;
      return;
    }
    const old = this.#known?.season.id === season.id && this.#known.head.number <= heads.season.number && !this.#rewritten(heads) ? this.#known : undefined;
    const registerGrew = old?.register !== heads.register;
    const { trees, levels, kinds, calendar } = registerGrew || !old ? await loadRegister(db, old?.trees) : old;
    const record = old?.record ?? new SeasonRecord(this.kinds);
    if (old === undefined || old.head.number < heads.season.number) await readOn(db, season, record, old?.head.number ?? 0);
    this.#known = remember({ season, head: heads.season, register: heads.register, record, calendar, levels, kinds, trees }, this.indicators);
  }

  /** The same number with another hash: the data was put back from a backup under our feet. */
  #rewritten({ season }: Heads): boolean {
    return this.#known?.head.number === season.number && this.#known.head.hash !== season.hash;
  }
}

function remember(
  parts: Omit<KnownSeason, 'view' | 'counted' | 'answers'> & { readonly register: number; readonly trees: Trees },
  indicators: Indicators,
): KnownSeason & { readonly register: number; readonly trees: Trees } {
  const views = new Recent<Standings>(VIEWS_KEPT);
  const { record, trees } = parts;
  const lives = new Recent<Lives>(LIVES_KEPT);
  const courses = new Recent<{ asked: number; course?: Course }>(COURSES_KEPT);
  const latest = latestMoment(record);
  // Every moment after the last entry knows the same; one name for all of them keeps them together.
  const knowing = ({ knownAt }: ViewDates): string => (knownAt >= latest ? 'all' : String(knownAt));
  const livesAt = (dates: ViewDates): Lives => lives.get(knowing(dates), () => livesOf(record, indicators, dates.knownAt));
  const view = (dates: ViewDates): SeasonView => {
    const placement = trees.at(dates);
    let standings: Standings | undefined;
    return {
      record, placement, indicators, dates,
      // Most questions about a unit's counts never look at the single congress; those that do ask once for each of them.
      get standings() {
        return (standings ??= views.get(`${dates.asOf} ${knowing(dates)} ${trees.epochAt(dates)}`, () => standingsOf(record, placement, indicators, dates, livesAt(dates))));
      },
    };
  };
  return {
    ...parts,
    answers: new Recent(ANSWERS_KEPT),
    view,
    counted(dates, scope) {
      const kept = courses.get(`${knowing(dates)} ${trees.epochAt(dates)} ${scope.position} ${scope.levelId}`, () => ({ asked: 0 }));
      kept.asked += 1;
      // Counting one day is cheaper than writing the whole course; the sixth shows that somebody moves through the season.
      if (kept.asked < DAYS_WORTH_A_COURSE) {
        const once = view(dates);
        return { figures: figuresOf(once, scope), days: dayCountsOf(once, scope) };
      }
      kept.course ??= courseOf({ record, placement: trees.at(dates), indicators, lives: livesAt(dates), knownAt: dates.knownAt, scope });
      return { figures: kept.course.figuresOn(dates.asOf), days: kept.course.dayCountsOn(dates.asOf) };
    },
  };
}

function latestMoment(record: SeasonRecord): number {
  let latest = Math.max(record.planRecordedAt.last(0), record.factRecordedAt.last(0));
  for (const at of record.withdrawnAt.values()) latest = Math.max(latest, at);
  for (const hold of record.holds) latest = Math.max(latest, hold.recordedAt, hold.liftedAt ?? 0);
  return latest;
}

async function loadRegister(db: Db, before: Trees | undefined) {
  const { levels, kinds } = await kindsOf(db);
  return { levels, kinds: new Map(kinds.map((kind) => [kind.id, kind])), calendar: await workingDays(db), trees: await loadTrees(db, before) };
}

/** Reads the season's entries after the given one into the record. All queries come first: nobody sees a record half read. */
async function readOn(db: Db, season: Season, record: SeasonRecord, afterEntry: number): Promise<void> {
  const versions = await planVersions(db, season.id, afterEntry);
  const withdrawals = await withdrawalsAfter(db, season.id, afterEntry);
  const holds = await holdsOf(db, season.id);
  const congresses = versions.some((version) => version.version === 1) ? await congressesOf(db, season.id) : [];
  const facts: Parameters<SeasonRecord['addFact']>[0][] = [];
  // The first reading may be long and nobody uses the record yet; later ones are short and wait until all is there.
  const first = record.size === 0;
  const begin = (): void => {
    for (const congress of congresses) if (record.congressOf(congress.organisationId) < 0) record.addCongress(congress.id, congress.organisationId);
    for (const version of versions) {
      record.addPlan({
        congressId: version.congressId, recordedAt: millisecondsOf(version.recordedAt), plannedOn: version.plannedOn === null ? NO_DAY : dayNumber(version.plannedOn),
        pilot: version.pilot, direct: version.directElection,
      });
    }
  };
  if (first) begin();
  await eachFactAfter(db, season.id, afterEntry, (row) => (first ? record.addFact(row) : facts.push(row)));
  if (!first) begin();
  for (const fact of facts) record.addFact(fact);
  for (const { factId, at } of withdrawals) record.withdraw(factId, millisecondsOf(at));
  record.holds = holds.map((hold) => ({
    organisationId: hold.organisationId, fromDay: dayNumber(hold.fromDay), untilDay: hold.untilDay === null ? null : dayNumber(hold.untilDay), reason: hold.reason,
    recordedAt: millisecondsOf(hold.recordedAt), liftedAt: hold.liftedAt === null ? null : millisecondsOf(hold.liftedAt), liftedUntil: hold.liftedUntil === null ? null : dayNumber(hold.liftedUntil),
  }));
}
