import type { Season } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import { type Day, dayFromNumber, dayNumber } from '#foundation/day.ts';
import type { Organisation } from '#organisations/server/door.ts';
import { NO_DAY } from '#progress/core/season-record.ts';
import { CONGRESS_STATES, type CongressState } from '#progress/core/state.ts';
import type { Range } from '#platform/actor.ts';
import type { OversightParts } from './parts.ts';

/** A congress that was not held on the day, with where and how it stands. */
export interface Candidate {
  readonly organisationId: number;
  readonly congressId: number;
  readonly code: string;
  readonly name: string;
  readonly levelId: string;
  readonly superior: { readonly code: string; readonly name: string };
  readonly state: CongressState;
  readonly plannedOn: Day | null;
  readonly directElection: boolean;
}

/** Later than anything that was ever recorded: everything that is known now. */
const ALL_KNOWN = Date.UTC(9999, 11, 31);

/** The congresses at and below a unit that were not held on the day, in the order of the tree, from the memory of the season that the season's figures come from. */
export async function candidatesOf(db: Db, { progress }: Pick<OversightParts, 'progress'>, season: Season, unit: Pick<Organisation, 'code' | 'path'>, range: Range, asOf: Day): Promise<Candidate[]> {
  const known = await progress.memory.know(db, season.code);
  assert(known, 'the season that was found is known');
  const { placement, record, standings, indicators } = known.view({ asOf: dayNumber(asOf), knownAt: ALL_KNOWN });
  const from = placement.positionOfCode(unit.code);
  if (from === undefined) return [];
  const wholly = range.everything || range.paths.some(({ path, reach }) => reach === 'subtree' && unit.path.startsWith(path));
  const until = wholly ? (placement.end[from] ?? from) : from + 1;
  const direct = indicators.bitOf('direct');
  const congresses = record.congressesAt(placement);
  const found: Candidate[] = [];
  for (let at = from; at < until; at++) {
    const congress = congresses[at] ?? -1;
    const bits = congress < 0 ? 0 : (standings.bits[congress] ?? 0);
    const state = CONGRESS_STATES[standings.state[congress] ?? 0];
    if (bits === 0 || state === undefined || state === 'held' || state === 'done') continue;
    const own = placement.units[at];
    const superior = placement.units[placement.superior[at] ?? -1];
    const planned = standings.plannedOn[congress] ?? NO_DAY;
    assert(own, 'a position of the tree has an organisation');
    found.push({
      organisationId: own.id, congressId: record.congressIds.at(congress), code: own.code, name: own.name, levelId: own.levelId, superior: { code: superior?.code ?? '', name: superior?.name ?? '' }, state,
      plannedOn: planned === NO_DAY ? null : dayFromNumber(planned), directElection: (bits & direct) !== 0,
    });
  }
  return found;
}

/** How one congress stands; undefined: the season has none for the organisation. */
export async function standingOfPlace(db: Db, { progress }: Pick<OversightParts, 'progress'>, season: Season, organisationId: number, asOf: Day): Promise<{ readonly state: CongressState; readonly plannedOn: Day | null; readonly heldOn: Day | null } | undefined> {
  const known = await progress.memory.know(db, season.code);
  assert(known, 'the season that was found is known');
  const { record, standings } = known.view({ asOf: dayNumber(asOf), knownAt: ALL_KNOWN });
  const congress = record.congressOf(organisationId);
  if (congress < 0 || (standings.bits[congress] ?? 0) === 0) return undefined;
  const dayOrNull = (column: Int32Array): Day | null => ((column[congress] ?? NO_DAY) === NO_DAY ? null : dayFromNumber(column[congress] ?? 0));
  return { state: CONGRESS_STATES[standings.state[congress] ?? 0] ?? 'notdue', plannedOn: dayOrNull(standings.plannedOn), heldOn: dayOrNull(standings.heldOn) };
}
