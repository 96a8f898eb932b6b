import { sql } from 'kysely';
import type { Db } from '#database/connect.ts';
import { Recent } from '#foundation/recent.ts';
import { REGISTER_CHAIN } from './append.ts';

/**
 * Answers that cost a pass over a whole country, kept in this process until anything is recorded in their season or in the register. Only for
 * answers that stand on recorded work alone: what is written without an entry would not be seen. Those who ask at one moment wait for one
 * answer together.
 */
export class KeptAnswers<T> {
  readonly #recent: Recent<{ readonly head: string; readonly answer: Promise<T> }>;

  constructor(capacity = 30) {
    this.#recent = new Recent(capacity);
  }

  /** @param question everything that the answer depends on besides the record: unit, range, day, filters */
  async get(db: Db, season: string, question: unknown, work: () => Promise<T>): Promise<T> {
    const head = await headOfSeason(db, season);
    const key = JSON.stringify([season, question]);
    const make = (): { readonly head: string; readonly answer: Promise<T> } => {
      const answer = work();
      // What failed is asked anew.
      answer.catch(() => this.#recent.forget(key));
      return { head, answer };
    };
    let kept = this.#recent.get(key, make);
    if (kept.head !== head) {
      kept = make();
      this.#recent.set(key, kept);
    }
    // What was begun by another reader of the same head is as good as our own.
    return kept.answer;
  }
}

/** Another text after every entry of the season, of one of its congresses or of the register, and after a backup was put back. */
async function headOfSeason(db: Db, season: string): Promise<string> {
  const { rows } = await sql<{ head: string }>`
    select concat(count(*), ' ', sum(number), ' ', bit_xor(('x' || left(hash, 16))::bit(64)::bigint)) as head
    from ledger_chains where chain in (${REGISTER_CHAIN}, ${season}) or starts_with(chain, ${`${season}/`})`.execute(db);
  return rows[0]?.head ?? '';
}
