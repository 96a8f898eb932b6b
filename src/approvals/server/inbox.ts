import { findSeason, unitInRange } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import { type Actor, inRange, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { inbox as contract } from '../contract.ts';
import { idsAbove } from './clocks.ts';
import { dayOfWork, frameOf } from './frame.ts';
import { dossiersById, namesOf } from './store.ts';
import { boxCounts, type Desk, desksBelow, inboxPage } from './store-inbox.ts';
import { dossierViews } from './views.ts';

/** What awaits the unit, what it sent, what is overdue with it or one level below, what is done; those due first first. */
export function inbox(shell: Shell, actor: Actor, input: InputOf<typeof contract>): Answer<typeof contract> {
  return shell.read(async (db) => {
    const season = await findSeason(db, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const unit = await unitInRange(db, actor, 'read', season, input.unit);
    if (!unit.ok) return unit;
    const range = rangeOf(actor, 'read');
    const frame = await frameOf(db, season, dayOfWork(season, shell.now()));
    const desk: Desk = { frame, unitId: unit.value.id, range };
    const page = await inboxPage(db, desk, { box: input.box, kind: input.kind ?? null, offset: input.offset, limit: input.limit });
    const rows = await dossierViews(db, frame, await dossiersById(db, page.ids.map(({ id }) => id)));
    const above = idsAbove(season, unit.value.path).filter(({ path }) => inRange(range, path));
    const names = await namesOf(db, above.map(({ id }) => id));
    return ok({
      season: season.code, today: frame.today, unit: { code: unit.value.code, name: unit.value.name }, above: above.map(({ id }) => ({ code: names.get(id)?.code ?? '', name: names.get(id)?.name ?? '' })),
      below: await desksBelow(db, desk), counts: await boxCounts(db, desk), total: page.total,
      rows: rows.map((row) => ({ ...row, escalated: input.box === 'overdue' && (page.ids.find(({ id }) => id === row.id)?.escalated ?? false) })),
    });
  });
}
