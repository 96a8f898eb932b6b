import type { Db } from '#database/connect.ts';
import { findOrganisation, type Organisation } from '#organisations/server/door.ts';
import { type Beside, comparable } from '../core/feasibility.ts';
import type { Target } from '../core/target.ts';
import { type StoredTarget, targetsOf } from './store.ts';

/** Everything a new target of one organisation is put beside: its own former targets, the superior's new ones, those of peers. */
export interface Surroundings {
  readonly own: readonly StoredTarget[];
  readonly superior: { readonly organisation: Organisation; readonly targets: readonly StoredTarget[] } | null;
  /** New targets of all organisations directly below the same superior, this one left out. */
  readonly peers: readonly StoredTarget[];
}

export async function surroundingsOf(db: Db, seasonId: number, organisation: Pick<Organisation, 'id' | 'superiorId'>): Promise<Surroundings> {
  const own = await targetsOf(db, seasonId, { organisations: [organisation.id] });
  const above = organisation.superiorId === null ? undefined : await findOrganisation(db, { id: organisation.superiorId });
  if (!above) return { own, superior: null, peers: [] };
  const targets = await targetsOf(db, seasonId, { organisations: [above.id] });
  const peers = await targetsOf(db, seasonId, { superior: above.id, term: 'new' });
  return { own, superior: { organisation: above, targets }, peers: peers.filter((each) => each.organisationId !== organisation.id) };
}

/** The superior's target that this one serves: the one it names, else the one of the same common indicator. */
export function superiorOf(target: Pick<Target, 'parent' | 'indicator' | 'term'>, { superior }: Surroundings): StoredTarget | undefined {
  const named = superior?.targets.find((each) => each.id === target.parent);
  return named ?? (target.indicator === null ? undefined : superior?.targets.find((each) => each.term === target.term && each.indicator === target.indicator));
}

/** Targets of peers of the same common indicator that can be compared. */
export function peersOf(target: Pick<Target, 'indicator' | 'unit' | 'direction' | 'measure'>, { peers }: Surroundings): StoredTarget[] {
  return target.indicator === null ? [] : peers.filter((each) => each.indicator === target.indicator && comparable(each, target));
}

export function besideOf(target: Target, around: Surroundings): Beside {
  const above = superiorOf(target, around);
  return {
    former: around.own.filter((each) => each.term === 'former'),
    superior: above && around.superior ? { name: around.superior.organisation.name, target: above } : null,
    peers: peersOf(target, around).map((each) => each.goal),
  };
}
