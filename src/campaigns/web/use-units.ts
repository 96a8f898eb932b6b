import { useAnswer } from '#kit/api.ts';
import { listChildren, listRoots } from '#organisations/contract.ts';
import { showSeason } from '../contract.ts';

interface Unit {
  readonly code: string;
  readonly name: string;
}

/** The places that a person may look at or act for: the topmost of the range, and what stands directly below when it is one. */
export function useUnits(season: string): { readonly tops: readonly Unit[]; readonly below: readonly Unit[] } {
  const root = useAnswer(showSeason, { season }).data?.root;
  const ranges = useAnswer(listRoots, {}).data?.organisations ?? [];
  // A register may hold more than the season: then the season's own root is the top.
  const tops: readonly Unit[] = ranges.length === 1 && ranges[0]?.superior === null && root ? [root] : ranges;
  const only = tops.length === 1 ? tops[0] : undefined;
  const below = useAnswer(listChildren, { code: only?.code ?? '', limit: 500 }, { enabled: only !== undefined }).data?.organisations ?? [];
  return { tops, below };
}
