import { z } from 'zod';
import { codeField, dayField } from '#foundation/fields.ts';
import { SEASON_STAGES } from '../core/stage.ts';
import { CONGRESS_STATES } from '../core/state.ts';

/** What the views of the room have in common. */

export const seasonField = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/).meta({ examples: ['vinh-long-2020'] });
export const idField = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);
export const sentence = z.object({ vi: z.string(), en: z.string() });
export const day = z.string().meta({ format: 'date' });
export const count = z.number().int().nonnegative();

/** What every view is asked with. */
export const viewFields = {
  season: seasonField,
  /** True on this day; any real day. */
  asOf: dayField().optional(),
  /** As known at the end of this day. */
  knownOn: dayField().optional(),
  /** Code of the unit; without it the season's root, or the highest unit that the person may see. */
  unit: codeField().optional(),
  /** Level of the organisations that are counted. */
  level: idField.default('grassroots'),
};

/** What every view says about itself. */
export const viewHead = {
  season: z.string(),
  unit: z.object({ code: z.string(), name: z.string() }),
  level: z.string(),
  asOf: day,
  knownOn: day,
  /** Last entry of the season's ledger on which the answer rests. */
  head: z.object({ number: count, hash: z.string() }),
};

export const stateCounts = z.object(Object.fromEntries(CONGRESS_STATES.map((state) => [state, count])) as { [S in (typeof CONGRESS_STATES)[number]]: typeof count });

/** At which stage of the season the congresses are; the numbers sum up to `planned`, and each opens through list_units with `stage-…`. */
export const stageCounts = z.object(Object.fromEntries(SEASON_STAGES.map((stage) => [stage, count])) as { [S in (typeof SEASON_STAGES)[number]]: typeof count });

/** What is counted for the whole, for each child and for each kind; each number opens through list_units with the indicator of its name. */
export const figures = {
  /** Organisations of the level. */
  total: count,
  /** Those with a congress in the season. */
  planned: count,
  held: count,
  /** held of planned, hundredths of a percent, half up; 0 when nothing is planned. Never above 10000. */
  heldShare: count,
  late: count,
  states: stateCounts,
  stages: stageCounts,
  pilotsPlanned: count,
  pilotsHeld: count,
  directPlanned: count,
  directHeld: count,
};

export const child = z.object({ code: z.string(), name: z.string(), kindId: z.string(), kindName: sentence, ...figures });

export function viewProblemKinds() {
  return { season_not_found: 'missing', unit_not_found: 'missing', no_such_level: 'invalid', indicator_unknown: 'invalid' } as const;
}
