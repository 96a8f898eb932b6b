import type { InputOf } from '#foundation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Shell } from '#platform/shell.ts';
import { splitOrganisation as operation } from '../contract.ts';
import { decideSplit } from '../core/decide-split.ts';
import { changeOrganisation } from './change-organisation.ts';

export function splitOrganisation(shell: Shell, actor: Actor, { code, ...input }: InputOf<typeof operation>) {
  const superiors = input.parts.flatMap((part) => (part.superior === undefined ? [] : [part.superior]));
  return changeOrganisation(shell, actor, {
    operation: operation.name,
    changing: [code],
    mentioned: input.parts.flatMap((part) => [part.code, ...part.takes]),
    within: [code, ...superiors],
    founds: input.parts.length,
    answers: code,
    reason: input.reason,
    decide: (register, { today, ids }) => decideSplit(register, ids, { ...input, organisation: code, today }),
  });
}
