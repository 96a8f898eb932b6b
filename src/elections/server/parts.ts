import { type FactKinds, factKinds } from '#progress/core/fact-kinds.ts';

/** What the works of this room share within a process. */
export interface ElectionsParts {
  readonly kinds: FactKinds;
}

export function electionsParts(): ElectionsParts {
  return { kinds: factKinds() };
}
