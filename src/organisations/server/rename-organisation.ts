import type { InputOf } from '#foundation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Shell } from '#platform/shell.ts';
import { renameOrganisation as operation } from '../contract.ts';
import { decideRename } from '../core/decide-alter.ts';
import { aimOf, changeOrganisation, partsOfOne } from './change-organisation.ts';

export function renameOrganisation(shell: Shell, actor: Actor, input: InputOf<typeof operation>) {
  return changeOrganisation(shell, actor, {
    ...partsOfOne(operation.name, input),
    decide: (register, { today }) => decideRename(register, { ...aimOf(input, today), name: input.name }),
  });
}
