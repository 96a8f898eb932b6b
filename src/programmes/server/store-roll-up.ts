import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';
import type { Done } from '../core/clocks.ts';
import type { ProgrammeKind } from '../core/programme.ts';
import { lastDayOf } from '../core/quarters.ts';
import type { AfterCongress } from '../core/roll-up.ts';

/** One held congress below a superior, with what the record has of the work after it. */
export interface RollUpRow extends AfterCongress {
  readonly code: string;
  readonly name: string;
  readonly path: string;
  readonly superior: string;
}

interface Row {
  readonly code: string;
  readonly name: string;
  readonly path: string;
  readonly superior: string | null;
  readonly held_on: Day;
  readonly rules_on: Day | null;
  readonly term_on: Day | null;
  readonly action_on: Day | null;
  readonly kinds: ProgrammeKind[] | null;
  readonly assignments: number;
  readonly sessions: number;
  readonly summoned: number;
  readonly attended: number;
  readonly tasks: number;
  readonly done: number;
  readonly late: number;
  readonly running: number;
  readonly last_quarter: string | null;
}

/** Held congresses of the organisations below `path`, itself left out; in one question however many they are. @param quarter the last one that is over */
export async function rollUpRows(db: Db, seasonId: number, path: string, today: Day, quarter: string): Promise<RollUpRow[]> {
  const { rows } = await sql<Row>`
    with held as (
      select c.id, o.code, o.name, o.path, o.superior_id, min(f.happened_on) as held_on
      from congresses c join organisations o on o.id = c.organisation_id join facts f on f.congress_id = c.id and f.kind = 'held' left join fact_withdrawals w on w.fact_id = f.id
      where c.season_id = ${seasonId} and w.fact_id is null and o.closed_on is null and o.path like ${`${path}%`} and o.path <> ${path}
      group by c.id, o.id
    ), latest as (
      select distinct on (t.task_id) t.task_id, t.state, t.quarter from task_progress t order by t.task_id, t.quarter desc, t.entry_number desc
    ), before as (
      select distinct on (t.task_id) t.task_id, t.state from task_progress t where t.quarter < ${quarter} order by t.task_id, t.quarter desc, t.entry_number desc
    ), tasks as (
      select p.congress_id, count(*)::int as tasks, count(*) filter (where latest.state = 'done')::int as done,
        count(*) filter (where k.due_day < ${today}::date and coalesce(latest.state, 'not-begun') in ('not-begun', 'under-way'))::int as late,
        count(*) filter (where p.issued_on is not null and k.from_day <= ${lastDayOf(quarter)}::date and coalesce(before.state, 'not-begun') in ('not-begun', 'under-way'))::int as running,
        max(latest.quarter) as last_quarter
      from programmes p join programme_tasks k on k.programme_id = p.id and k.dropped_at is null left join latest on latest.task_id = k.id left join before on before.task_id = k.id
      group by p.congress_id
    ), made as (
      select congress_id, min(issued_on) filter (where kind = 'term') as term_on, min(issued_on) filter (where kind = 'action') as action_on, array_agg(kind order by kind) as kinds from programmes group by congress_id
    ), rules as (
      select congress_id, min(issued_on) as rules_on from working_rules group by congress_id
    ), assigned as (
      select congress_id, count(*)::int as assignments from member_assignments where dropped_at is null group by congress_id
    ), sessions as (
      select congress_id, count(*)::int as sessions, sum(summoned)::int as summoned, sum(attended)::int as attended from dissemination_sessions where withdrawn_at is null group by congress_id
    )
    select h.code, h.name, h.path, s.name as superior, h.held_on, rules.rules_on, made.term_on, made.action_on, made.kinds, coalesce(assigned.assignments, 0) as assignments,
      coalesce(sessions.sessions, 0) as sessions, coalesce(sessions.summoned, 0) as summoned, coalesce(sessions.attended, 0) as attended,
      coalesce(tasks.tasks, 0) as tasks, coalesce(tasks.done, 0) as done, coalesce(tasks.late, 0) as late, coalesce(tasks.running, 0) as running, tasks.last_quarter
    from held h left join organisations s on s.id = h.superior_id left join rules on rules.congress_id = h.id left join made on made.congress_id = h.id left join assigned on assigned.congress_id = h.id
      left join sessions on sessions.congress_id = h.id left join tasks on tasks.congress_id = h.id`.execute(db);
  return rows.map((row) => ({
    code: row.code, name: row.name, path: row.path, superior: row.superior ?? '', heldOn: row.held_on, done: { rules: row.rules_on, term: row.term_on, action: row.action_on },
    assignments: row.assignments, sessions: row.sessions, summoned: row.summoned, attended: row.attended, tasks: { all: row.tasks, done: row.done, late: row.late }, programmes: row.kinds ?? [],
    running: row.running, lastQuarter: row.last_quarter,
  }));
}

/** Congresses of the season below `path`, held or not. */
export async function congressesBelow(db: Db, seasonId: number, path: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from congresses c join organisations o on o.id = c.organisation_id where c.season_id = ${seasonId} and o.closed_on is null and o.path like ${`${path}%`} and o.path <> ${path}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Organisations directly below, by id. */
export async function directlyBelow(db: Db, superiorId: number): Promise<ReadonlyMap<number, { readonly code: string; readonly name: string }>> {
  const rows = await db.selectFrom('organisations').select(['id', 'code', 'name']).where('superior_id', '=', superiorId).where('closed_on', 'is', null).execute();
  return new Map(rows.map(({ id, ...of }) => [id, of]));
}

/** By congress, where anything was issued. */
export async function issueDays(db: Db, seasonId: number): Promise<ReadonlyMap<number, Done>> {
  const { rows } = await sql<{ congress_id: number; rules_on: Day | null; term_on: Day | null; action_on: Day | null }>`
    select congress_id, min(rules_on) as rules_on, min(term_on) as term_on, min(action_on) as action_on
    from (
      select congress_id, issued_on as rules_on, null::date as term_on, null::date as action_on from working_rules where issued_on is not null
      union all
      select congress_id, null, case when kind = 'term' then issued_on end, case when kind = 'action' then issued_on end from programmes where issued_on is not null
    ) issues join congresses c on c.id = issues.congress_id
    where c.season_id = ${seasonId} group by congress_id`.execute(db);
  return new Map(rows.map((row) => [row.congress_id, { rules: row.rules_on, term: row.term_on, action: row.action_on }]));
}
