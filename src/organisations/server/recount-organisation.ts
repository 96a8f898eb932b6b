import type { InputOf } from '#foundation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Shell } from '#platform/shell.ts';
import { recountOrganisation as operation } from '../contract.ts';
import { decideRecount } from '../core/decide-alter.ts';
import { aimOf, changeOrganisation, partsOfOne } from './change-organisation.ts';

export function recountOrganisation(shell: Shell, actor: Actor, input: InputOf<typeof operation>) {
  return changeOrganisation(shell, actor, {
    ...partsOfOne(operation.name, input),
    decide: (register, { today }) => decideRecount(register, { ...aimOf(input, today), members: input.members, branches: input.branches }),
  });
}
