import { randomUUID } from 'node:crypto';
import { chance } from '#app/sample/chance.ts';
import { inventedPeople } from '#app/sample/invented-people.ts';
import { enterBallots, finishPass, takePass } from '#elections/contract.ts';
import type { CountedBallot } from '#elections/core/counted-ballot.ts';
import { signIn } from '#people/contract.ts';
import { Client } from '../journeys/testing/client.ts';
import { openBox, type OpenBox } from '../journeys/testing/open-box.ts';
import { SAMPLE_PASSWORD, type Worlds } from './worlds.ts';

/** The congress that the sample leaves open, filled to the size of a province's delegates' congress. */
export const HALL = { season: 'vinh-long-2020', organisation: 'MT.33' } as const;
export const SECRETARY = 'thuky';
export const PRESIDIUM = 'chibo';
export const HEAD_TELLER = 'truongkiemphieu';
export const TELLERS = ['kiemphieu1', 'kiemphieu2'] as const;

/** A whole count: 348 papers, 63 names for 55 seats, batches of fifty; or a small one. */
export interface CountSize {
  readonly papers: number;
  readonly names: number;
  readonly seats: number;
  readonly batch: number;
}
const PROVINCE: CountSize = { papers: 348, names: 63, seats: 55, batch: 50 };
const SMALL: CountSize = { papers: 60, names: 17, seats: 15, batch: 30 };

export function countSize(small: boolean): CountSize {
  return small ? SMALL : PROVINCE;
}

/** A sample season of its own for one measure: what is done in a hall is not done twice. */
export async function freshSeason(worlds: Worlds): Promise<string> {
  const folder = worlds.fresh('hall');
  await worlds.command(['seed', 'vinh-long-2020'], folder);
  return folder;
}

/** The persons of the hall, each signed in once. */
export class Hall {
  readonly #clients = new Map<string, Promise<Client>>();

  constructor(readonly url: string) {}

  as(account: string): Promise<Client> {
    const known = this.#clients.get(account) ?? this.#signedIn(account);
    this.#clients.set(account, known);
    return known;
  }

  /** An election of the committee up to the open box. */
  box({ papers, names, seats, batch }: CountSize): Promise<OpenBox> {
    const next = inventedPeople(chance(55));
    return openBox(this, { voters: papers, seats, names: Array.from({ length: names }, () => next().fullName), batchSize: batch });
  }

  /** One teller's pass over all batches, as fast as the server takes it. */
  async pass(teller: string, { election, batches }: OpenBox, papers: readonly CountedBallot[]): Promise<void> {
    const client = await this.as(teller);
    let from = 0;
    for (const { batch, size } of batches) {
      const at = { ...election, batch };
      const { pass } = await client.get(takePass, at);
      const ballots = papers.slice(from, (from += size)).map((ballot) => ({ id: randomUUID(), ballot }));
      await client.get(enterBallots, { ...at, pass, ballots: ballots as never });
      await client.get(finishPass, { ...at, pass });
    }
  }

  async #signedIn(account: string): Promise<Client> {
    const client = new Client(this.url);
    await client.get(signIn, { account, password: SAMPLE_PASSWORD });
    return client;
  }
}

/** What was struck on each paper, read downwards: mostly as many as must be, some more; every fiftieth has too few and is invalid. */
export function struckOf({ papers, names, seats }: CountSize): number[][] {
  const draw = chance(348);
  return Array.from({ length: papers }, (_, index) => {
    const strikes = names - seats - (index % 50 === 49 ? 1 : 0) + (draw.next() < 0.3 ? draw.between(1, 2) : 0);
    const struck = new Set<number>();
    // The end of a list is struck more than its beginning.
    while (struck.size < strikes) struck.add(1 + Math.floor(names * Math.sqrt(draw.next())));
    return [...struck].toSorted((one, other) => one - other);
  });
}

export function asPapers(struck: readonly (readonly number[])[]): CountedBallot[] {
  return struck.map((places) => ({ kind: 'strike-out', struck: places }));
}
