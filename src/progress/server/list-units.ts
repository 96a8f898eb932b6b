import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { dayNumber } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { fold } from '#foundation/text.ts';
import type { Actor } from '#platform/actor.ts';
import type { Shell } from '#platform/shell.ts';
import type { listUnits as contract } from '../contract.ts';
import { organisationsOf, type Standing } from '../core/figures.ts';
import { NO_DAY } from '../core/season-record.ts';
import { CONGRESS_STATES } from '../core/state.ts';
import { progressParts } from './parts.ts';
import { notesOf } from './store.ts';
import { inOrder, standingOf } from './standing-view.ts';
import { type AskedView, askView, kindName } from './view.ts';

type Input = InputOf<typeof contract>;

/** The organisations behind a number, one page of them. @problem indicator_unknown  there is no such number */
export function listUnits(shell: Shell, actor: Actor, input: Input, parts = progressParts()) {
  return askView(shell, parts, actor, input, async (asked, db) => {
    if (input.indicator !== undefined && parts.indicators.codeOf(input.indicator) < 0) return fail({ code: 'indicator_unknown', indicator: input.indicator });
    const found = inOrder(asked.view, organisationsOf(asked.view, asked.scope, input.indicator).filter(matching(asked, input)), input.sort);
    const page = found.slice(input.offset, input.offset + input.limit);
    return ok({ ...asked.head, total: found.length, units: await rowsOf(asked, db, page) } satisfies OutputOf<typeof contract>);
  });
}

function matching({ view }: AskedView, input: Input): (each: Standing) => boolean {
  const { standings } = view;
  const state = input.state === undefined ? -1 : CONGRESS_STATES.indexOf(input.state);
  const words = input.search === undefined ? '' : fold(input.search);
  const code = input.search?.toUpperCase() ?? '';
  const within = (days: Int32Array, from: string | undefined, until: string | undefined) => {
    if (from === undefined && until === undefined) return () => true;
    const first = from === undefined ? NO_DAY + 1 : dayNumber(from as Parameters<typeof dayNumber>[0]);
    const last = until === undefined ? Infinity : dayNumber(until as Parameters<typeof dayNumber>[0]);
    return (congress: number) => congress >= 0 && (days[congress] as number) >= first && (days[congress] as number) <= last;
  };
  const planned = within(standings.plannedOn, input.plannedFrom, input.plannedUntil);
  const held = within(standings.heldOn, input.heldFrom, input.heldUntil);
  return ({ unit, congress }) =>
    (state < 0 || (congress >= 0 && standings.state[congress] === state)) &&
    (input.kind === undefined || unit.kindId === input.kind) &&
    (input.group === undefined || unit.groupId === input.group) &&
    planned(congress) &&
    held(congress) &&
    (input.search === undefined || unit.code.includes(code) || fold(unit.name).includes(words));
}

/** Organisations with their standing, the part of the unit in which they lie, and why they wait. */
export async function rowsOf(asked: AskedView, db: Db, page: readonly Standing[]): Promise<OutputOf<typeof contract>['units']> {
  const { known, view } = asked;
  const { record, standings, placement } = view;
  const factOf = ({ congress }: Standing): number | undefined => {
    const position = congress < 0 ? -1 : (standings.because[congress] as number);
    return position < 0 ? undefined : record.factIds.at(position);
  };
  const notes = await notesOf(db, page.map(factOf).filter((id) => id !== undefined));
  return page.map((each) => {
    const under = placement.units[each.under];
    const fact = factOf(each);
    return {
      ...standingOf(asked, each),
      kindId: each.unit.kindId,
      kindName: kindName(known, each.unit.kindId),
      under: { code: under?.code ?? '', name: under?.name ?? '' },
      note: (fact === undefined ? undefined : notes.get(fact)) ?? '',
    };
  });
}
