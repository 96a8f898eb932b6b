import { CompiledQuery } from 'kysely';
import type { Db } from '#database/connect.ts';
import { ok } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import { type Verdict, verifySnapshot } from '#verifier/database.ts';
import type { Query } from '#verifier/query.ts';
import type { verifyRecord as operation } from './contract.ts';
import { count } from './event-words-parts.ts';
import { chainNames } from './reading.ts';

/** The verifier's way to ask, within a transaction of ours. */
export function queryWithin(db: Db): Query {
  return async (text, values = []) => ({ rows: (await db.executeQuery(CompiledQuery.raw(text, values))).rows as Record<string, unknown>[] });
}

let running: Answer<typeof operation> | undefined;

/** Verifies the whole record in one moment of the database. Several who ask at once get the same verification. */
export function verifyRecord(shell: Shell): Answer<typeof operation> {
  running ??= verifyNow(shell).finally(() => (running = undefined));
  return running;
}

async function verifyNow(shell: Shell): Answer<typeof operation> {
  const begun = performance.now();
  return shell.read(async (db) => {
    const verdict = await verifySnapshot(queryWithin(db));
    const name = await chainNames(db);
    return ok({
      ok: verdict.ok,
      chains: verdict.chains.map((chain) => ({ ...chain, name: name(chain.chain) })),
      problem: verdict.problem ?? null,
      sentence: named(verdictSentence(verdict), verdict.problem?.chain, name),
      milliseconds: Math.round(performance.now() - begun),
    });
  });
}

/** The sentence with the chain's name in the place of its code. */
function named(sentence: Sentence, chain: string | undefined, name: (chain: string) => Sentence): Sentence {
  if (chain === undefined) return sentence;
  const { vi, en } = name(chain);
  return { vi: sentence.vi.replace(`«${chain}»`, `«${vi}»`), en: sentence.en.replace(`“${chain}”`, `“${en}”`) };
}

/** The outcome in one sentence; the command line says less of an export, which is compared with no tables. */
function verdictSentence(verdict: Pick<Verdict, 'chains' | 'problem'>): Sentence {
  if (verdict.problem) return verdict.problem.sentence;
  const entries = count(verdict.chains.reduce((sum, chain) => sum + chain.entries, 0));
  const chains = count(verdict.chains.length);
  return {
    vi: `Sổ ghi nguyên vẹn: ${entries.vi} mục trong ${chains.vi} sổ nối tiếp nhau và khớp với các bảng.`,
    en: `The record is whole: ${entries.en} entries in ${chains.en} ${verdict.chains.length === 1 ? 'chain' : 'chains'} follow one another and fit the tables.`,
  };
}
