import { assert } from '#foundation/assert.ts';
import { type Day, dayNumber } from '#foundation/day.ts';
import { compareText } from '#foundation/text.ts';
import type { SeasonView, Standing } from '../core/figures.ts';
import { CONGRESS_STATES, type CongressState } from '../core/state.ts';
import { NO_DAY } from '../core/season-record.ts';
import { type AskedView, dayOrNull } from './view.ts';

/** How one organisation stands, in words and days. */
export interface StandingView {
  readonly code: string;
  readonly name: string;
  readonly group: 'party-org' | 'branch';
  readonly hasCongress: boolean;
  readonly state: CongressState | null;
  readonly held: boolean;
  readonly late: boolean;
  readonly pilot: boolean;
  readonly direct: boolean;
  readonly plannedOn: Day | null;
  readonly heldOn: Day | null;
  /** Days after its planned day, of one that is late; 0 otherwise. */
  readonly daysLate: number;
}

export function standingOf({ view, asOf }: Pick<AskedView, 'view' | 'asOf'>, { unit, congress, bits }: Standing): StandingView {
  const { standings, indicators } = view;
  const about = { code: unit.code, name: unit.name, group: unit.groupId };
  if (congress < 0) return { ...about, hasCongress: false, state: null, held: false, late: false, pilot: false, direct: false, plannedOn: null, heldOn: null, daysLate: 0 };
  const has = (mark: string): boolean => (bits & indicators.bitOf(mark)) !== 0;
  const planned = standings.plannedOn[congress] as number;
  const late = has('late');
  const state = CONGRESS_STATES[standings.state[congress] as number];
  assert(state, 'a state has a name');
  return {
    ...about, hasCongress: true, state, held: has('held'), late, pilot: has('pilot'), direct: has('direct'),
    plannedOn: dayOrNull(planned), heldOn: dayOrNull(standings.heldOn[congress] as number), daysLate: late ? dayNumber(asOf) - planned : 0,
  };
}

export type StandingOrder = 'code' | 'name' | 'planned' | 'held' | 'late' | 'state';

/** In the order asked for; equals by code. What has no day comes last. */
export function inOrder({ standings }: SeasonView, list: readonly Standing[], order: StandingOrder): Standing[] {
  const day = (days: Int32Array, { congress }: Standing): number => (congress < 0 || days[congress] === NO_DAY ? Infinity : (days[congress] as number));
  const planned = (each: Standing): number => day(standings.plannedOn, each);
  const held = (each: Standing): number => day(standings.heldOn, each);
  const state = ({ congress }: Standing): number => (congress < 0 ? CONGRESS_STATES.length : (standings.state[congress] as number));
  const byCode = (one: Standing, other: Standing): number => (one.unit.code < other.unit.code ? -1 : one.unit.code > other.unit.code ? 1 : 0);
  const by = (value: (each: Standing) => number) => (one: Standing, other: Standing) => compareNumbers(value(one), value(other));
  const orders: { readonly [O in StandingOrder]: (one: Standing, other: Standing) => number } = {
    code: byCode,
    name: (one, other) => compareText(one.unit.name, other.unit.name),
    planned: by(planned),
    held: by(held),
    // The longest wait first.
    late: by(planned),
    state: (one, other) => compareNumbers(state(one), state(other)) || compareNumbers(held(one), held(other)) || compareNumbers(planned(one), planned(other)),
  };
  return list.toSorted((one, other) => orders[order](one, other) || byCode(one, other));
}

function compareNumbers(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
