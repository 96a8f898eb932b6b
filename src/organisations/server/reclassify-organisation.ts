import type { InputOf } from '#foundation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Shell } from '#platform/shell.ts';
import { reclassifyOrganisation as operation } from '../contract.ts';
import { decideReclassify } from '../core/decide-alter.ts';
import { aimOf, changeOrganisation, partsOfOne } from './change-organisation.ts';

export function reclassifyOrganisation(shell: Shell, actor: Actor, input: InputOf<typeof operation>) {
  return changeOrganisation(shell, actor, {
    ...partsOfOne(operation.name, input),
    decide: (register, { today }) => decideReclassify(register, { ...aimOf(input, today), kindId: input.kindId }),
  });
}
