import type { Db } from '#database/connect.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { kindsOf } from '#organisations/server/door.ts';

/** The register's names of the levels, by id. */
export async function levelNames(db: Db): Promise<ReadonlyMap<string, Sentence>> {
  const { levels } = await kindsOf(db);
  return new Map(levels.map(({ id, nameVi, nameEn }) => [id, { vi: nameVi, en: nameEn }]));
}
