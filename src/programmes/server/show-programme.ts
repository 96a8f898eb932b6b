import { seasonToday } from '#campaigns/core/season.ts';
import { congressPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import { heldOn } from '#progress/server/door.ts';
import { targetsOf } from '#targets/server/door.ts';
import type { showProgramme as operation } from '../contract.ts';
import { programmesOf, tasksOf } from './store-tasks.ts';
import { byId, taskView } from './views.ts';

/** One programme with its tasks, what they serve and what was reported. */
export function showProgramme(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const found = await congressPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const { season, organisation, congress } = found.value;
    const today = seasonToday(season, dayOf(shell.now()), (await heldOn(db, [congress.id])).get(congress.id));
    const about = { organisation: { code: organisation.code, name: organisation.name }, today };
    const programme = (await programmesOf(db, congress.id)).find((each) => each.kind === input.kind);
    if (!programme) return ok({ ...about, programme: null });
    const targets = byId(await targetsOf(db, season.id, { organisations: [organisation.id], term: 'new' }));
    const tasks = await tasksOf(db, [programme.id]);
    return ok({ ...about, programme: { ...programme, tasks: tasks.map((each) => taskView(each, programme.kind, targets, today)) } });
  });
}
