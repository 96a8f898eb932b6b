import type { Db } from '#database/connect.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Right } from '#foundation/right.ts';
import { findOrganisation, type Organisation } from '#organisations/server/door.ts';
import { type Acting, acting, type Actor, SYSTEM } from '#platform/actor.ts';
import type { CommonProblem } from '#platform/problems.ts';
import { congressChain } from '../core/congress-chain.ts';
import type { Congress } from '../core/plan.ts';
import type { Season } from '../core/season.ts';
import { findCongresses, findSeason } from './door.ts';

/** A congress as the rooms of its day find it: where it is, what is planned, which chain is its own. */
export interface CongressPlace {
  readonly season: Season;
  readonly organisation: Organisation;
  readonly congress: Congress;
  readonly chain: string;
  readonly by: Acting;
}

export type CongressPlaceProblem =
  | { readonly code: 'season_not_found'; readonly season: string }
  | { readonly code: 'organisation_not_found'; readonly organisation: string }
  | { readonly code: 'congress_not_found'; readonly organisation: string }
  | Extract<CommonProblem, { readonly code: 'not_in_your_range' }>;

/** An organisation within a season; its congress, where the season has one for it. Drafts of the topmost level belong to an organisation without one. */
export interface OrganisationPlace extends Omit<CongressPlace, 'congress'> {
  readonly congress: Congress | null;
}

export type OrganisationPlaceProblem = Exclude<CongressPlaceProblem, { readonly code: 'congress_not_found' }>;

/** Finds the organisation of `input` and in which duty the actor may do this there. */
export async function organisationPlace(db: Db, actor: Actor, right: Right, input: { readonly season: string; readonly organisation: string }): Promise<Result<OrganisationPlace, OrganisationPlaceProblem>> {
  const season = await findSeason(db, input.season);
  if (!season) return fail({ code: 'season_not_found', season: input.season });
  const organisation = await findOrganisation(db, { code: input.organisation });
  if (!organisation) return fail({ code: 'organisation_not_found', organisation: input.organisation });
  const by = acting(actor, right, organisation.path);
  if (!by) return fail({ code: 'not_in_your_range' });
  const congress = (await findCongresses(db, season.id, [organisation.id]))[0] ?? null;
  return ok({ season, organisation, congress, chain: congressChain(season.code, organisation.code), by });
}

/** Finds the congress of `input` and in which duty the actor may do this there. */
export async function congressPlace(db: Db, actor: Actor, right: Right, input: { readonly season: string; readonly organisation: string }): Promise<Result<CongressPlace, CongressPlaceProblem>> {
  const place = await organisationPlace(db, actor, right, input);
  if (!place.ok) return place;
  const { congress } = place.value;
  return congress ? ok({ ...place.value, congress }) : fail({ code: 'congress_not_found', organisation: place.value.organisation.name });
}

/**
 * The duty in which the actor does this to the organisation at `path` from above it: nobody decides on the own organisation. The closest duty
 * above is named; undefined when none lies there.
 */
export function actingAbove(actor: Actor, right: Right, path: string): Acting | undefined {
  if (actor === SYSTEM) return { actor, duty: null };
  const duty = actor.duties
    .filter((each) => each.rights.includes(right) && each.reach === 'subtree' && each.organisation.path !== path && path.startsWith(each.organisation.path))
    .toSorted((one, other) => other.organisation.path.length - one.organisation.path.length)[0];
  return duty && { actor, duty };
}
