import type { OutputOf } from '#foundation/contract.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { liftHold } from '../contract.ts';
import { type HeldBack, summaryOf } from '../core/hold-effect.ts';
import type { Season } from '../core/season.ts';
import type { NewVersion } from './store.ts';
import { asRecorded, named } from './views.ts';

/** What declaring and lifting a hold have in common: the congresses that it moves. */
export function movedView(standing: readonly HeldBack[]): OutputOf<typeof liftHold> {
  const examples = standing.slice(0, 50).map(({ planned, after }) => ({
    organisation: named(planned.organisation),
    before: planned.congress.plannedOn ?? '',
    after: after.plannedOn === planned.congress.plannedOn ? null : after.plannedOn,
  }));
  return { ...summaryOf(standing), examples };
}

export function plansMoved(season: Season, standing: readonly HeldBack[], change: 'held-back' | 'shifted', reason: string): LedgerEvent[] {
  if (standing.length === 0) return [];
  return [{
    kind: 'campaigns.plans_changed', season: season.code, reason,
    congresses: standing.map(({ planned, after }) => asRecorded(planned.organisation, after, change)),
  }];
}

export function movedVersions(standing: readonly HeldBack[], change: 'held-back' | 'shifted', reason: string): NewVersion[] {
  return standing.map(({ after }) => ({ ...after, congressId: after.id, version: after.revision, change, reason }));
}
