import type { InputOf } from '#foundation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Shell } from '#platform/shell.ts';
import { moveOrganisation as operation } from '../contract.ts';
import { decideMove } from '../core/decide-alter.ts';
import { aimOf, changeOrganisation, partsOfOne } from './change-organisation.ts';

/** The person must be entitled where it leaves and where it arrives. */
export function moveOrganisation(shell: Shell, actor: Actor, input: InputOf<typeof operation>) {
  return changeOrganisation(shell, actor, {
    ...partsOfOne(operation.name, input),
    within: [input.code, input.superior],
    decide: (register, { today }) => decideMove(register, { ...aimOf(input, today), superior: input.superior }),
  });
}
