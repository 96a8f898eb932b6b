import type { Season } from '#campaigns/core/season.ts';
import { assert } from '#foundation/assert.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { type LedgerEvent, readHead } from '#platform/ledger/append.ts';
import type { Tx } from '#platform/shell.ts';
import { weighFacts } from '../core/decide-facts.ts';
import type { FactKinds } from '../core/fact-kinds.ts';
import type { FactProblem, RefusedFact } from '../core/problems.ts';
import type { FactWarning } from '../core/warnings.ts';
import { knownCongresses, type KnownCongress } from './congresses.ts';
import { insertFacts } from './store.ts';
import { knownPapers } from './store-papers.ts';

export interface FactToRecord {
  /** Code of the organisation whose congress it is. */
  readonly organisation: string;
  readonly kind: string;
  readonly happenedOn: Day;
  readonly note: string;
  readonly paper?: string | undefined;
  readonly paperName?: string | undefined;
}

export interface RecordedFact {
  readonly id: number;
  readonly organisation: string;
  readonly kind: string;
  readonly happenedOn: Day;
  readonly warnings: FactWarning[];
}

/** Who records, within whose transaction, and whether by hand. */
export interface Recorder {
  readonly account: string;
  readonly name: string;
  readonly byHand: boolean;
  /** Whether the person may record about a congress at this path; a later room has decided that itself. */
  readonly mayRecord: (path: string) => boolean;
}

/** What was recorded: the rows are there, the events belong into the caller's one entry of the season's chain. */
export interface FactsWithin {
  readonly recorded: readonly RecordedFact[];
  readonly paths: readonly string[];
  readonly organisations: readonly string[];
  readonly events: readonly LedgerEvent[];
}

/**
 * Records facts in the caller's transaction, all or none. The caller holds the season's chain and records the entry with these events.
 * @returns every refused fact by its place
 */
export async function factsWithin(tx: Tx, kinds: FactKinds, season: Season, by: Recorder, facts: readonly FactToRecord[]): Promise<Result<FactsWithin, readonly RefusedFact[]>> {
  const congressOf = await knownCongresses(tx, season, facts.map((fact) => fact.organisation));
  const papers = await knownPapers(tx, facts.flatMap((fact) => fact.paper ?? []));
  const inRange = (code: string): Result<KnownCongress, FactProblem> => {
    const found = congressOf(code);
    return found.ok && !by.mayRecord(found.value.place.path) ? fail({ code: 'organisation_outside_range', organisation: code }) : found;
  };
  const frame = { kinds, season, today: dayOf(tx.recordedAt), byHand: by.byHand };
  const weighed = weighFacts(frame, by.name, inRange, facts);
  const missing = facts.flatMap((fact, index): RefusedFact[] =>
    fact.paper !== undefined && !papers.has(fact.paper) ? [{ position: index + 1, organisation: fact.organisation, problem: { code: 'paper_not_found', hash: fact.paper } }] : [],
  );
  const refused = [...(weighed.ok ? [] : weighed.problem), ...missing];
  if (!weighed.ok || refused.length > 0) return fail(refused.toSorted((one, other) => one.position - other.position));

  const congresses = facts.map((fact) => {
    const found = congressOf(fact.organisation);
    assert(found.ok, 'a weighed fact has a congress');
    return found.value;
  });
  const rows = facts.map((fact, index) => {
    const congress = congresses[index] as KnownCongress;
    return {
      congressId: congress.id, organisationId: congress.place.id, kind: fact.kind, happenedOn: fact.happenedOn, note: fact.note,
      paperHash: fact.paper ?? null, paperName: fact.paper === undefined ? null : (fact.paperName ?? null),
    };
  });
  const entryNumber = (await readHead(tx, season.code)).number + 1;
  const ids = await insertFacts(tx, season.id, { account: by.account, at: tx.recordedAt, entryNumber }, rows);
  return ok({
    recorded: facts.map((fact, index) => ({ id: ids[index] as number, organisation: fact.organisation, kind: fact.kind, happenedOn: fact.happenedOn, warnings: [...(weighed.value[index] ?? [])] })),
    paths: [...new Set(congresses.map((congress) => congress.place.path))],
    organisations: [...new Set(facts.map((fact) => fact.organisation))],
    events: rows.map((row, index) => ({
      kind: 'progress.fact_recorded', id: ids[index] as number, organisation: facts[index]?.organisation ?? '', fact: row.kind, happenedOn: row.happenedOn, note: row.note,
      paper: row.paperHash, paperName: row.paperName,
    })),
  });
}
