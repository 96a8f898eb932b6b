import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { ok } from '#foundation/result.ts';
import type { Actor } from '#platform/actor.ts';
import type { Shell } from '#platform/shell.ts';
import type { cells as contract } from '../contract.ts';
import { figuresOf, organisationsOf, type Standing } from '../core/figures.ts';
import { progressParts } from './parts.ts';
import { type AskedView, askView, kindName, remembered } from './view.ts';
import { inOrder, standingOf } from './standing-view.ts';

/** Above so many a square would be smaller than a finger's or an eye's measure; a row then shows shares. */
const CELLS_AT_MOST = 2000;

type Cells = OutputOf<typeof contract>;

/** One cell per organisation, by direct child. */
export function cells(shell: Shell, actor: Actor, input: InputOf<typeof contract>, parts = progressParts()) {
  return askView(shell, parts, actor, input, (asked) => ok(remembered(asked, 'cells', () => workOut(asked))));
}

function workOut(asked: AskedView): Cells {
  const { known, view, scope } = asked;
  const { byUnit, whole } = figuresOf(view, scope);
  const total = whole.of('organisations');
  const listed = total > CELLS_AT_MOST ? undefined : byPart(organisationsOf(view, scope, 'planned'));
  return {
    ...asked.head,
    total,
    rows: byUnit.map(({ unit, position, tally }) => ({
      code: unit.code, name: unit.name, kindName: kindName(known, unit.kindId), total: tally.of('organisations'), states: tally.stateCounts(),
      cells:
        listed === undefined
          ? null
          : inOrder(view, listed.get(position) ?? [], 'state').map((each) => {
              const { code, name, state, group, pilot, direct, plannedOn, heldOn, daysLate } = standingOf(asked, each);
              return { code, name, state: state ?? 'notdue', group, pilot, direct, plannedOn, heldOn, daysLate };
            }),
    })),
  };
}

function byPart(list: readonly Standing[]): Map<number, Standing[]> {
  const parts = new Map<number, Standing[]>();
  for (const each of list) {
    const part = parts.get(each.under);
    if (part) part.push(each);
    else parts.set(each.under, [each]);
  }
  return parts;
}
