import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Right } from '#foundation/right.ts';
import { findOrganisation, type Organisation } from '#organisations/server/door.ts';
import { type Actor, inRange, rangeOf } from '#platform/actor.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { Season } from '../core/season.ts';

type Refused = { readonly code: 'unit_not_found'; readonly unit: string } | Extract<CommonProblem, { readonly code: 'not_in_your_range' }>;

/**
 * The unit of the season that is asked about; without a code the season's root, or the highest organisation in which the actor holds the right.
 * @problem unit_not_found  the season has none of that code; @problem not_in_your_range
 */
export async function unitInRange(db: Db, actor: Actor, right: Right, season: Season, code: string | undefined): Promise<Result<Organisation, Refused>> {
  const range = rangeOf(actor, right);
  const asked = code ?? (inRange(range, season.rootPath) ? season.rootCode : highest(actor, right, season));
  if (asked === undefined) return fail({ code: 'not_in_your_range' });
  const unit = await findOrganisation(db, { code: asked });
  assert(unit ?? code !== undefined, 'the organisation of a duty is in the register');
  if (!unit || !unit.path.startsWith(season.rootPath)) return fail({ code: 'unit_not_found', unit: asked });
  return inRange(range, unit.path) ? ok(unit) : fail({ code: 'not_in_your_range' });
}

function highest(actor: Actor, right: Right, season: Season): string | undefined {
  return actor.duties
    .filter((duty) => duty.rights.includes(right) && duty.organisation.path.startsWith(season.rootPath))
    .toSorted((one, other) => one.organisation.path.length - other.organisation.path.length)[0]?.organisation.code;
}
