import { seasonToday } from '#campaigns/core/season.ts';
import { organisationPlace } from '#campaigns/server/door.ts';
import type { InputOf } from '#foundation/contract.ts';
import { dayOf } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import { acting, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { listFigures as operation } from '../contract.ts';
import { figuresAt } from './known-figures.ts';
import { choicesOf } from './names.ts';
import { congressesAt } from './store-congresses.ts';

/** What a writer of lessons begins from: the figures that the record gives of the own congress, and whom a lesson can be for. */
export function listFigures(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const found = await organisationPlace(db, actor, 'read', input);
    if (!found.ok) return found;
    const { season, organisation } = found.value;
    const congress = (await congressesAt(db, season.id, { organisationIds: [organisation.id] }))[0];
    return ok({
      organisation: { code: organisation.code, name: organisation.name }, heldOn: congress?.heldOn ?? null, today: seasonToday(season, dayOf(shell.now())),
      figures: congress ? await figuresAt(db, season.id, congress, shell.now()) : [], choices: await choicesOf(db, season), may: { write: acting(actor, 'record', organisation.path) !== undefined },
    });
  });
}
