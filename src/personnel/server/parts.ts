import type { Db } from '#database/connect.ts';
import type { Day } from '#foundation/day.ts';

/** What other rooms know and this one asks. */
export interface PersonnelPorts {
  /** The superior's approval of the scheme that stands; null: none, or a dossier of adjustment is open. */
  readonly approved?: (db: Db, seasonId: number, organisationId: number) => Promise<{ readonly on: Day } | null>;
}

export type PersonnelParts = Required<PersonnelPorts>;

/** The ports with an empty answer where the other room is missing. */
export function personnelParts(ports: PersonnelPorts = {}): PersonnelParts {
  return { approved: async () => null, ...ports };
}
