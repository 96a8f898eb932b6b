import type { JsonObject } from './canonical.ts';
import type { Entry } from './entry.ts';

/** The headline figures of a season, as sets of organisations' codes, rebuilt from its chain alone. */
export interface Held {
  /** Organisations with a congress in the season. */
  readonly congresses: ReadonlySet<string>;
  readonly held: ReadonlySet<string>;
  /** Planned to elect the secretary directly, as known. */
  readonly directElections: ReadonlySet<string>;
  readonly directElectionsHeld: ReadonlySet<string>;
  readonly pilots: ReadonlySet<string>;
}

/**
 * What was true on `asOf` as known at the end of `knownOn`, counted from the entries of a season's chain and nothing else.
 * @param asOf day such as 2020-05-29; @param knownOn day in Viet Nam (UTC+7)
 */
export async function heldFromLedger(entries: AsyncIterable<Entry> | Iterable<Entry>, asOf: string, knownOn: string): Promise<Held> {
  const congresses = new Set<string>();
  const direct = new Set<string>();
  const pilots = new Set<string>();
  const facts = new Map<number, { organisation: string; fact: string; happenedOn: string }>();
  for await (const entry of entries) {
    if (vietnameseDay(entry.at) > knownOn) break;
    for (const event of entry.events) {
      if (event.kind === 'progress.fact_recorded') {
        const { id, organisation, fact, happenedOn } = event as unknown as { id: number; organisation: string; fact: string; happenedOn: string };
        facts.set(id, { organisation, fact, happenedOn });
      } else if (event.kind === 'progress.fact_withdrawn') {
        facts.delete(event['id'] as number);
      } else if (event.kind === 'campaigns.congresses_opened') {
        for (const congress of event['congresses'] as readonly JsonObject[]) congresses.add(congress['organisation'] as string);
      } else if (event.kind === 'campaigns.congresses_decided' || event.kind === 'campaigns.plans_changed') {
        for (const congress of event['congresses'] as readonly JsonObject[]) {
          const organisation = congress['organisation'] as string;
          if (congress['directElection'] === true) direct.add(organisation);
          else direct.delete(organisation);
          if (congress['pilot'] === true) pilots.add(organisation);
          else pilots.delete(organisation);
        }
      }
    }
  }
  const standing = (kind: string): Set<string> => new Set([...facts.values()].filter((each) => each.fact === kind && each.happenedOn <= asOf).map((each) => each.organisation));
  return { congresses, held: standing('held'), directElections: direct, directElectionsHeld: standing('direct-election-held'), pilots };
}

const SEVEN_HOURS_MS = 7 * 3_600_000;

function vietnameseDay(at: string): string {
  return new Date(Date.parse(at) + SEVEN_HOURS_MS).toISOString().slice(0, 10);
}
