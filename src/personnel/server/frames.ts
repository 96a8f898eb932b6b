import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { organisationPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { kindsOf, type Organisation } from '#organisations/server/door.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { listFrames as listing, setFrame as setting } from '../contract.ts';
import type { FrameProblem } from '../core/problems.ts';
import type { Frame, FrameFields } from '../core/scheme.ts';
import { frameSet } from './events.ts';
import { levelNames } from './level-names.ts';
import { framesOf, putFrame } from './store-scheme.ts';
import { frameView } from './views.ts';
import { type Done, workAt } from './work.ts';

/** The frames of a superior, and for which of those below there is none. */
export function listFrames(shell: Shell, actor: Actor, input: InputOf<typeof listing>): Answer<typeof listing> {
  return shell.read(async (db): Answer<typeof listing> => {
    const found = await organisationPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const { season, organisation } = found.value;
    const [frames, names] = [await framesOf(db, season.id, [organisation.id]), await levelNames(db)];
    const level = (id: string) => names.get(id) ?? { vi: id, en: id };
    const kinds = (await kindsBelow(db, season.id, organisation)).map((kind) => ({ ...kind, level: level(kind.levelId), framed: frames.some((frame) => frame.levelId === kind.levelId && frame.group === kind.group) }));
    return ok({
      organisation: { code: organisation.code, name: organisation.name }, maySet: acting(actor, 'decide', organisation.path) !== undefined, frames: frames.map((frame) => frameView(frame, level(frame.levelId))), kinds,
    });
  });
}

async function kindsBelow(db: Db, seasonId: number, { id, path }: Organisation): Promise<{ levelId: string; group: 'party-org' | 'branch'; organisations: number }[]> {
  const { rows } = await sql<{ level_id: string; group_id: 'party-org' | 'branch'; count: number }>`
    select k.level_id, k.group_id, count(*)::int as count from congresses c join organisations o on o.id = c.organisation_id join organisation_kinds k on k.id = o.kind_id join organisation_levels l on l.id = k.level_id
    where c.season_id = ${seasonId} and o.path like ${`${path}%`} and o.id <> ${id} and o.closed_on is null group by k.level_id, k.group_id, l.rank order by l.rank, k.group_id desc`.execute(db);
  return rows.map((row) => ({ levelId: row.level_id, group: row.group_id, organisations: row.count }));
}

/** Lays down the frame for one level and group below. @rule R-CT35-4.1 */
export function setFrame(shell: Shell, actor: Actor, input: InputOf<typeof setting>): Answer<typeof setting> {
  return workAt(shell, actor, { operation: 'personnel.set_frame', right: 'decide' }, input, async (tx, place): Promise<Result<Done<{ id: string; revision: number }>, FrameProblem>> => {
    const { season, organisation } = place;
    const { levels } = await kindsOf(tx);
    const [own, below] = [levels.find(({ id }) => id === organisation.levelId), levels.find(({ id }) => id === input.levelId)];
    if (!below || (own && below.rank <= own.rank)) return fail({ code: 'level_not_below', level: below?.nameVi ?? input.levelId });
    const { levelId, group, seats, standing, aims, middle, surplus, note, paper } = input;
    const backwards = [seats, standing, middle, surplus].find((range) => range && range.until < range.from);
    if (backwards) return fail({ code: 'range_backwards', ...backwards });
    const before = (await framesOf(tx, season.id, [organisation.id])).find((frame) => frame.levelId === levelId && frame.group === group);
    if ((before?.revision ?? 0) !== input.revision) return fail({ code: 'frame_changed_meanwhile', by: before?.savedBy ?? '' });
    const fields: FrameFields = { seats, standing, aims, middle, surplus, note, paper };
    if (before && JSON.stringify(inOrder(before)) === JSON.stringify(inOrder(fields))) return fail({ code: 'frame_unchanged' });
    const frame: Frame = { ...fields, id: before?.id ?? randomUUID(), levelId, group, organisation: { code: organisation.code, name: organisation.name }, revision: (before?.revision ?? 0) + 1, savedBy: place.by.actor.name };
    await putFrame(tx, { seasonId: season.id, organisationId: organisation.id, at: tx.recordedAt }, frame);
    return ok({ events: [frameSet(place, frame)], answer: { id: frame.id, revision: frame.revision } });
  });
}

function inOrder({ seats, standing, aims, middle, surplus, note, paper }: FrameFields) {
  const range = (of: { readonly from: number; readonly until: number } | null) => of && [of.from, of.until];
  return [range(seats), range(standing), [aims.women, aims.under40, aims.ethnic, aims.renewal], range(middle), range(surplus), note, paper];
}
