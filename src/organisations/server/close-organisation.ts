import type { InputOf } from '#foundation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Shell } from '#platform/shell.ts';
import { closeOrganisation as operation } from '../contract.ts';
import { decideClose } from '../core/decide-close.ts';
import { aimOf, changeOrganisation, partsOfOne } from './change-organisation.ts';

export function closeOrganisation(shell: Shell, actor: Actor, input: InputOf<typeof operation>) {
  return changeOrganisation(shell, actor, {
    ...partsOfOne(operation.name, input),
    decide: (register, { today }) => decideClose(register, aimOf(input, today)),
  });
}
