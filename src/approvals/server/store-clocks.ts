import { sql } from 'kysely';
import type { Season } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import { type Day, dayFromNumber } from '#foundation/day.ts';
import type { Range } from '#platform/actor.ts';
import { withinRange } from '#platform/within-range.ts';
import type { ClockedCongress } from '../core/congress-clocks.ts';
import type { ApprovalsParts } from './parts.ts';

export interface ClockedRow extends ClockedCongress {
  readonly organisationId: number;
  readonly congressId: number;
  readonly superiorId: number | null;
  /** The result that the clock of the answer is about. */
  readonly dossier: string | null;
}

export interface ClockedWhere {
  readonly season: Season;
  /** '/1/12/': this organisation and everything below. */
  readonly path: string;
  readonly range: Range;
  readonly asOf: Day;
}

/** Facts that clocks ask about, each in a column of its own. */
const FACT_COLUMNS = ['held', 'reported', 'approved', 'approved-to-hold', 'programme-issued'] as const;
const column = (kind: (typeof FACT_COLUMNS)[number]) => sql`min(f.happened_on) filter (where f.kind = ${kind}) - date '1970-01-01'`;

type Numbers = [organisation: number, congress: number, superior: number | null, opens: number | null, held: number | null, reported: number | null, approved: number | null, toHold: number | null, programme: number | null];

/**
 * What the record of that day says about each congress's clocks. Rows come as arrays of numbers, days since 1970: a country has 60,000 of them.
 */
export async function clockedCongresses(db: Db, where: ClockedWhere, parts: Pick<ApprovalsParts, 'synthesisSentOn' | 'issuedAfter'>): Promise<ClockedRow[]> {
  const { season, path, range, asOf } = where;
  const { rows } = await sql<{ rows: Numbers[] | null }>`
    select json_agg(json_build_array(o.id, c.id, o.superior_id, c.planned_on - date '1970-01-01', x.held, x.reported, x.approved, x.to_hold, x.programme) order by o.id) as rows
    from congresses c join organisations o on o.id = c.organisation_id
    left join (
      select f.congress_id, ${column('held')} as held, ${column('reported')} as reported, ${column('approved')} as approved, ${column('approved-to-hold')} as to_hold, ${column('programme-issued')} as programme
      from facts f where f.season_id = ${season.id} and f.kind = any(${[...FACT_COLUMNS]}::text[]) and f.happened_on <= ${asOf}::date and not exists (select from fact_withdrawals w where w.fact_id = f.id)
      group by f.congress_id
    ) x on x.congress_id = c.id
    where c.season_id = ${season.id} and o.closed_on is null and o.path like ${`${path}%`} and ${withinRange(range, 'o.path')} and (x.congress_id is not null or c.planned_on is not null)`.execute(db);
  const results = await resultsOf(db, season.id, asOf);
  const synthesis = await parts.synthesisSentOn(db, season.id);
  const issued = await parts.issuedAfter(db, season.id);
  const until = (day: Day | null | undefined): Day | null => (day !== null && day !== undefined && day <= asOf ? day : null);
  return (rows[0]?.rows ?? []).map(([organisationId, congressId, superiorId, opens, held, reportedFact, approvedFact, toHold, programme]) => {
    const [result, after, heldOn, byHand] = [results.get(organisationId), issued.get(congressId), dayOrNull(held), dayOrNull(programme)];
    const reportedOn = earliest(dayOrNull(reportedFact), result?.firstOn ?? null, dayOrNull(approvedFact));
    return {
      organisationId, congressId, superiorId, dossier: result?.id ?? null, opensOn: dayOrNull(opens), heldOn, reportedOn,
      receivedOn: organisationId === season.rootId ? null : (result?.receivedOn ?? dayOrNull(reportedFact)), answeredOn: result ? (result.endedOn ?? dayOrNull(approvedFact)) : dayOrNull(approvedFact),
      approvedToHoldOn: dayOrNull(toHold), synthesisSentOn: until(synthesis.get(organisationId)), sendsSynthesis: organisationId !== season.rootId,
      rulesOn: until(after?.rules) ?? byHand, termProgrammeOn: until(after?.term) ?? byHand, actionProgrammeOn: until(after?.action) ?? byHand,
    };
  });
}

interface ResultDossier {
  readonly id: string;
  readonly firstOn: Day;
  readonly receivedOn: Day;
  readonly endedOn: Day | null;
}

/** Of each organisation the last result that was sent and not taken back, as that day knew it; with the day of the first. */
async function resultsOf(db: Db, seasonId: number, asOf: Day): Promise<ReadonlyMap<number, ResultDossier>> {
  const { rows } = await sql<{ organisation_id: number; id: string; first_on: Day; received_on: Day | null; submitted_on: Day; ended_on: Day | null }>`
    select distinct on (organisation_id) organisation_id, id, submitted_on, received_on, ended_on, min(submitted_on) over (partition by organisation_id) as first_on
    from dossiers where season_id = ${seasonId} and kind = 'result' and submitted_on <= ${asOf}::date and not (state = 'withdrawn' and ended_on <= ${asOf}::date)
    order by organisation_id, round desc`.execute(db);
  const until = (day: Day | null): Day | null => (day !== null && day <= asOf ? day : null);
  return new Map(rows.map((row) => [row.organisation_id, { id: row.id, firstOn: row.first_on, receivedOn: until(row.received_on) ?? row.submitted_on, endedOn: until(row.ended_on) }]));
}

function dayOrNull(number: number | null): Day | null {
  return number === null ? null : dayFromNumber(number);
}

function earliest(...days: readonly (Day | null)[]): Day | null {
  return days.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null);
}
