import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';

export interface Counts {
  readonly open: number;
  /** Of the open ones. */
  readonly overdue: number;
  readonly done: number;
}

/** Grievances, commitments and findings at and below a path, as they stand on the day. */
export async function countsOf(db: Db, seasonId: number, path: string, on: Day): Promise<{ readonly grievances: Counts; readonly commitments: Counts; readonly findings: Counts }> {
  const { rows } = await sql<{ kind: 'grievances' | 'commitments' | 'findings' } & Counts>`
    select kind, count(*) filter (where not done)::int as open, count(*) filter (where not done and due < ${on})::int as overdue, count(*) filter (where done)::int as done
    from (
      select 'grievances' as kind, organisation_id, due, state = 'resolved' as done from grievances where season_id = ${seasonId}
      union all select 'commitments', organisation_id, due, state <> 'open' from commitments where season_id = ${seasonId}
      union all select 'findings', organisation_id, due, done_on is not null from oversight_findings where season_id = ${seasonId}
    ) each join organisations o on o.id = each.organisation_id
    where o.path like ${`${path}%`} group by kind`.execute(db);
  const of = (wanted: string): Counts => {
    const { open = 0, overdue = 0, done = 0 } = rows.find(({ kind }) => kind === wanted) ?? {};
    return { open, overdue, done };
  };
  return { grievances: of('grievances'), commitments: of('commitments'), findings: of('findings') };
}
