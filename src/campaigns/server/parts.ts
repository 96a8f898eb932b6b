import { type HeldCongresses, planMemory, type PlanMemory } from './plan-memory.ts';

/** What the works of this room share within a process. */
export interface CampaignsParts {
  readonly memory: PlanMemory;
}

export interface CampaignsPorts {
  /** Ids of the congresses that took place. Wired by the application; without it none did. */
  readonly heldCongresses?: HeldCongresses;
}

export function campaignsParts(ports: CampaignsPorts = {}): CampaignsParts {
  return { memory: planMemory(ports.heldCongresses ?? (async () => new Set())) };
}
