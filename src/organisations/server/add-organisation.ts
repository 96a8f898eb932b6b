import type { InputOf } from '#foundation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Shell } from '#platform/shell.ts';
import { addOrganisation as operation } from '../contract.ts';
import { decideAdd } from '../core/decide-add.ts';
import { changeOrganisation } from './change-organisation.ts';

/** Only the system founds a root; everyone else founds within an organisation of their range. */
export function addOrganisation(shell: Shell, actor: Actor, input: InputOf<typeof operation>) {
  const { on, reason, ...added } = input;
  const within = input.superior === null ? [] : [input.superior];
  return changeOrganisation(shell, actor, {
    operation: operation.name, changing: [], mentioned: [input.code, ...within], within, founds: 1, answers: input.code, reason,
    decide: (register, { today, ids }) => decideAdd(register, ids[0] ?? 0, added, { on, today, reason }),
  });
}
