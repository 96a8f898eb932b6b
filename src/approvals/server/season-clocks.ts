import type { Db } from '#database/connect.ts';
import { addDays, earlier } from '#foundation/day.ts';
import { KeptAnswers } from '#platform/ledger/kept-answers.ts';
import { type CongressClock, ClockReader } from '../core/congress-clocks.ts';
import { frameOf } from './frame.ts';
import type { ApprovalsParts } from './parts.ts';
import { alikeCongresses, type ClockedWhere, lastResultOf } from './store-clocks.ts';

/** A clock with the congresses whose it is. */
export interface SharedClock extends CongressClock {
  readonly organisations: readonly number[];
}

/** A clock of one congress in the season's list. */
export interface ListedClock extends CongressClock {
  readonly organisationId: number;
  readonly superiorId: number | null;
  /** The result that the clock of the answer is about. */
  readonly dossier: string | null;
}

export interface SeasonClocks {
  /** Every clock that has begun by that day, done ones too. */
  readonly all: readonly SharedClock[];
  /** Those that are asked for, the next due first; of the same day by rule, then by organisation. @param page without it all of them */
  list(asked: (clock: CongressClock) => boolean, page?: { readonly offset: number; readonly limit: number }): Promise<{ readonly total: number; readonly rows: ListedClock[] }>;
}

/** The legal clocks of a season, of one place or a country. */
export async function seasonClocks(db: Db, where: ClockedWhere, parts: Pick<ApprovalsParts, 'synthesisSentOn' | 'issuedAfter'>, kept = new KeptAnswers<SharedClock[]>()): Promise<SeasonClocks> {
  // Five years after a season nobody waits for anything any more; days beyond are not walked one by one.
  const at = { ...where, asOf: earlier(where.asOf, addDays(where.season.untilDay, 1830)) };
  const all = await kept.get(db, at.season.code, [at.path, at.range, at.asOf], () => readClocks(db, at, parts));
  return {
    all,
    async list(asked, page = { offset: 0, limit: Number.POSITIVE_INFINITY }) {
      const { total, rows } = pageOf(all.filter(asked), page);
      const results = await lastResultOf(db, at.season.id, at.asOf, rows.map(({ organisationId }) => organisationId));
      return { total, rows: rows.map((row) => ({ ...row, ...(results.get(row.organisationId) ?? { superiorId: null, dossier: null }) })) };
    },
  };
}

async function readClocks(db: Db, at: ClockedWhere, parts: Pick<ApprovalsParts, 'synthesisSentOn' | 'issuedAfter'>): Promise<SharedClock[]> {
  const reader = new ClockReader(await frameOf(db, at.season, at.asOf));
  return (await alikeCongresses(db, at, parts)).flatMap(({ days, organisations }) => reader.clocksOf(days).map((clock) => ({ ...clock, organisations })));
}

/** Only the clocks that the page lies in are taken apart. */
function pageOf(clocks: readonly SharedClock[], { offset, limit }: { readonly offset: number; readonly limit: number }): { readonly total: number; readonly rows: (CongressClock & { readonly organisationId: number })[] } {
  const rows: (CongressClock & { readonly organisationId: number })[] = [];
  let before = 0;
  for (const group of groupsByDue(clocks)) {
    const size = group.reduce((sum, { organisations }) => sum + organisations.length, 0);
    if (before + size > offset && before < offset + limit) {
      const each = group.flatMap(({ organisations, ...clock }) => organisations.map((organisationId) => ({ ...clock, organisationId }))).toSorted((one, other) => one.organisationId - other.organisationId);
      rows.push(...each.slice(Math.max(0, offset - before), offset + limit - before));
    }
    before += size;
  }
  return { total: before, rows };
}

/** Clocks of the same due day and rule together, the next due first. */
function groupsByDue(clocks: readonly SharedClock[]): SharedClock[][] {
  const groups = new Map<string, SharedClock[]>();
  for (const each of clocks) {
    const key = `${each.due} ${each.rule}`;
    const known = groups.get(key);
    if (known) known.push(each);
    else groups.set(key, [each]);
  }
  return [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}
