import { sql } from 'kysely';
import { findSeason, unitInRange } from '#campaigns/server/door.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { type Actor, rangeOf, SYSTEM } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { checks as operation } from '../contract.ts';

type Row = OutputOf<typeof operation>['rows'][number];
interface Found extends Omit<Row, 'organisation'> {
  readonly code: string;
  readonly name: string;
  readonly total: number;
}

/** Drafts that wait for this superior's check: those of the organisations below the actor's own, not of it. */
export function checks(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const season = await findSeason(db, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const unit = await unitInRange(db, actor, 'decide', season, input.unit);
    if (!unit.ok) return unit;
    const below = actor === SYSTEM ? [season.rootPath] : rangeOf(actor, 'decide').paths.filter((each) => each.reach === 'subtree').map((each) => each.path);
    const { rows } = await sql<Found>`
      select d.id as document, d.title, d.kind, d.draft, o.code, o.name, c.planned_on as "opensOn", sent.taken_at as "sentAt", sent.taken_by as "sentBy",
        (select count(*)::int from document_remarks r where r.document_id = d.id) as remarks,
        (select count(*)::int from document_remarks r where r.document_id = d.id and r.must and r.answer is null) as "mustOpen",
        count(*) over ()::int as total
      from documents d join organisations o on o.id = d.organisation_id left join congresses c on c.season_id = d.season_id and c.organisation_id = d.organisation_id
      left join lateral (select s.taken_at, s.taken_by from document_steps s where s.document_id = d.id and s.step = 'send_to_check' order by s.entry_number desc limit 1) sent on true
      where d.season_id = ${season.id} and d.state = 'check' and o.path like ${`${unit.value.path}%`}
        and exists (select from unnest(${below}::text[]) as own (path) where o.path like own.path || '%' and o.path <> own.path)
      order by c.planned_on nulls last, sent.taken_at, o.code collate "C", d.id limit ${input.limit} offset ${input.offset}`.execute(db);
    return ok({ total: rows[0]?.total ?? 0, rows: rows.map(({ document, title, kind, draft, code, name, opensOn, sentAt, sentBy, remarks, mustOpen }) => ({
      document, title, kind, draft, organisation: { code, name }, opensOn, sentAt, sentBy, remarks, mustOpen,
    })) });
  });
}
