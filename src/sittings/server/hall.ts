import type { InputOf } from '#foundation/contract.ts';
import { fail, ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { hall as contract } from '../contract.ts';
import type { SittingsParts } from './parts.ts';

/** What the screen with this token shows, to anybody who has its address. */
export function hall(shell: Shell, _actor: Actor, { token }: InputOf<typeof contract>, parts: SittingsParts): Answer<typeof contract> {
  return shell.read(async (db): Answer<typeof contract> => {
    const state = await parts.hall.stateOf(db, token);
    return state ? ok({ ...state, now: shell.now() }) : fail({ code: 'hall_screen_unknown' });
  });
}
