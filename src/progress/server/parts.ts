import { type FactKind, type FactKinds, factKinds } from '../core/fact-kinds.ts';
import { type Indicator, type Indicators, indicatorsOf } from '../core/indicators.ts';
import { seasonMemory, type SeasonMemory } from './season-memory.ts';

/** What later rooms bring: kinds of facts that they hand in through the door, and numbers counted from them. */
export interface ProgressPorts {
  readonly factKinds?: readonly FactKind[];
  readonly indicators?: readonly Indicator[];
}

/** What the works of this room share within a process. One for each database. */
export interface ProgressParts {
  readonly kinds: FactKinds;
  readonly indicators: Indicators;
  readonly memory: SeasonMemory;
}

export function progressParts(ports: ProgressPorts = {}): ProgressParts {
  const kinds = factKinds(ports.factKinds);
  const indicators = indicatorsOf(ports.indicators);
  return { kinds, indicators, memory: seasonMemory(kinds, indicators) };
}
