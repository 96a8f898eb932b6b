import type { InputOf } from '#foundation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Shell } from '#platform/shell.ts';
import { mergeOrganisations as operation } from '../contract.ts';
import { decideMerge, type Merge } from '../core/decide-merge.ts';
import { changeOrganisation } from './change-organisation.ts';

/** The predecessors end and keep their record; what stood below them moves to the one that receives them. */
export function mergeOrganisations(shell: Shell, actor: Actor, { predecessors, into, ...input }: InputOf<typeof operation>) {
  const ending = predecessors.map((each) => each.code);
  const target: Merge['into'] = 'existing' in into ? into : { added: { ...into.added, members: null, branches: null } };
  const place = 'existing' in into ? into.existing : into.added.superior;
  return changeOrganisation(shell, actor, {
    operation: operation.name,
    changing: 'existing' in into ? [...ending, into.existing] : ending,
    mentioned: 'added' in into ? [into.added.code] : [],
    within: place === null ? ending : [place, ...ending],
    founds: 'added' in into ? 1 : 0,
    answers: 'existing' in into ? into.existing : into.added.code,
    reason: input.reason,
    decide: (register, { today, ids }) =>
      decideMerge(register, ids[0] ?? 0, {
        ...input, today, into: target,
        predecessors: predecessors.map(({ code, revision }) => ({ organisation: code, revision })),
      }),
  });
}
