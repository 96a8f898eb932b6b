import { sql } from 'kysely';
import { congressChain } from '#campaigns/core/congress-chain.ts';
import type { Db } from '#database/connect.ts';
import { type HallPlace, type HallState, hallStates } from './hall-state.ts';

/** So many congresses may have their hall open in one process before the oldest is forgotten. */
const CONGRESSES_KEPT = 200;

/**
 * What the screens of a congress show, kept for as long as its chain does not grow: thousands who look at once cost one reading for each change.
 * Two who ask at once wait for the same reading.
 */
export interface HallMemory {
  /** The state of the screen with this token; undefined for a token that opens nothing. */
  stateOf(db: Db, token: string): Promise<HallState | undefined>;
  /** The chain whose growth may change the screen with this token. */
  chainOf(db: Db, token: string): Promise<string | undefined>;
  /** The states of all screens of the congress with this chain, by token, as JSON. */
  textsOf(db: Db, chain: string): Promise<ReadonlyMap<string, string>>;
}

interface Kept {
  readonly number: number;
  readonly states: Promise<ReadonlyMap<string, HallState>>;
}

export function hallMemory(): HallMemory {
  const kept = new Map<string, Kept>();

  function statesAt(db: Db, { chain, number, place }: Located): Promise<ReadonlyMap<string, HallState>> {
    const known = kept.get(chain);
    if (known?.number === number) return known.states;
    const states = hallStates(db, place);
    kept.delete(chain);
    kept.set(chain, { number, states });
    states.catch(() => kept.delete(chain));
    const oldest = kept.size > CONGRESSES_KEPT ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return states;
  }

  return {
    async stateOf(db, token) {
      const located = await locate(db, { token });
      return located && (await statesAt(db, located)).get(token);
    },
    chainOf: async (db, token) => (await locate(db, { token }))?.chain,
    async textsOf(db, chain) {
      const located = await locate(db, { chain });
      const states = located ? await statesAt(db, located) : new Map<string, HallState>();
      return new Map([...states].map(([token, state]) => [token, JSON.stringify(state)]));
    },
  };
}

interface Located {
  readonly chain: string;
  /** The chain's last entry. */
  readonly number: number;
  readonly place: HallPlace;
}

async function locate(db: Db, by: { readonly token: string } | { readonly chain: string }): Promise<Located | undefined> {
  const congresses = db
    .selectFrom('congresses')
    .innerJoin('seasons', 'seasons.id', 'congresses.season_id')
    .innerJoin('organisations', 'organisations.id', 'congresses.organisation_id')
    .select(['congresses.id', 'congresses.form', 'seasons.code as season', 'seasons.term', 'seasons.sample', 'organisations.code as organisation', 'organisations.name'])
    .select((on) => on.selectFrom('ledger_chains').select('number').whereRef('chain', '=', sql<string>`seasons.code || '/' || organisations.code`).as('number'));
  const [season = '', organisation = ''] = 'chain' in by ? by.chain.split('/') : [];
  const row = await ('token' in by
    ? congresses.where('congresses.id', '=', (on) => on.selectFrom('hall_screens').select('congress_id').where('token', '=', by.token))
    : congresses.where('seasons.code', '=', season).where('organisations.code', '=', organisation)
  ).executeTakeFirst();
  if (!row) return undefined;
  const { id, form, name, term, sample } = row;
  return { chain: congressChain(row.season, row.organisation), number: row.number ?? 0, place: { congressId: id, form, organisation: name, term, sample } };
}
