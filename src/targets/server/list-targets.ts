import { organisationPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { listTargets as operation } from '../contract.ts';
import { countRatings } from '../core/judged.ts';
import { standingOf } from '../core/rating.ts';
import { surroundingsOf } from './beside.ts';
import { tasksOf } from './store-tasks.ts';
import { targetView } from './views.ts';

/** The targets of both terms, rated, and what there is to say of the new ones. */
export function listTargets(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const found = await organisationPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const { organisation, season } = found.value;
    const around = await surroundingsOf(db, season.id, organisation);
    const former = around.own.filter((each) => each.term === 'former');
    return ok({
      organisation: { code: organisation.code, name: organisation.name }, sample: season.sample, newTerm: season.term, today: dayOf(shell.now()),
      former: former.map((each) => targetView(each, around)), new: around.own.filter((each) => each.term === 'new').map((each) => targetView(each, around)),
      tasks: (await tasksOf(db, season.id, organisation.id)).map(({ position: _position, ...task }) => task),
      ratings: countRatings(former.map(standingOf)),
      superior: around.superior && { name: around.superior.organisation.name, targets: around.superior.targets.map(({ id, term, title, unit }) => ({ id, term, title, unit })) },
      may: { record: acting(actor, 'record', organisation.path) !== undefined },
    });
  });
}
