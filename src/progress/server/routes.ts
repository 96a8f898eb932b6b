import type { Route } from '#platform/http/route.ts';
import type { FactKind } from '../core/fact-kinds.ts';

/** What later rooms bring: kinds of facts that they hand in through the door. */
export interface ProgressPorts {
  readonly factKinds?: readonly FactKind[];
}

export function progressRoutes(_ports: ProgressPorts = {}): Route[] {
  return [];
}
