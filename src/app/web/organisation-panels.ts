import type { ComponentType } from 'react';

/**
 * The panels of the organisation page, one line each, in the order in which they are read. A panel has its own heading (kit's Panel) and asks for
 * what it shows:
 *   () => import('#people/web/duties-panel.tsx').then((room) => room.DutiesPanel),
 *   export function DutiesPanel({ code }: { readonly code: string }) { … }
 */
export type Panel = () => Promise<ComponentType<{ readonly season: string; readonly code: string }>>;

/** Wide: what happened, which is recorded here every day, then the plan. */
export const MAIN_PANELS: readonly Panel[] = [
  () => import('#progress/web/fact-timeline.tsx').then((room) => room.FactTimeline),
  () => import('#campaigns/web/congress-plan-panel.tsx').then((room) => room.CongressPlanPanel),
];

/** Beside it: where the organisation stands and who holds its duties. */
export const SIDE_PANELS: readonly Panel[] = [
  () => import('#organisations/web/organisation-place.tsx').then((room) => room.OrganisationPlace),
  () => import('#people/web/duties-panel.tsx').then((room) => room.DutiesPanel),
  () => import('#organisations/web/organisation-history.tsx').then((room) => room.OrganisationHistory),
];
