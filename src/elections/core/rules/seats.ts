import type { ElectionOffice } from '../election.ts';
import type { Pack } from '../packs/pack.ts';
import { isForUpperCongress } from './outcome.ts';

/**
 * Why no motion may set or change the number to elect; undefined where the congress decides it.
 * @rule R-244-20.1 the superior allots the number of delegates; the congress votes the list, not the number
 */
export function whyNoSeatsMotion(pack: Pack, office: ElectionOffice): { readonly code: 'seats_allocated'; readonly rule: string } | undefined {
  return isForUpperCongress(office) && pack.allottedDelegates.value ? { code: 'seats_allocated', rule: pack.allottedDelegates.rule } : undefined;
}
