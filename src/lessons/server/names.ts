import { levelOf, type Season } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { kindsOf } from '#organisations/server/door.ts';
import type { Applies } from '../core/lesson.ts';
import type { KindsProblem } from '../core/problems.ts';
import type { RegisterNames } from '../core/words.ts';

/** Levels and kinds of the register, as a lesson names those it is for. */
export interface Choices {
  readonly levels: { id: string; vi: string; en: string; offered: boolean }[];
  readonly kinds: { id: string; level: string; vi: string; en: string }[];
}

/** @param season whose levels are offered */
export async function choicesOf(db: Db, season?: Pick<Season, 'levels'>): Promise<Choices> {
  const { levels, kinds } = await kindsOf(db);
  return {
    levels: levels.map(({ id, nameVi, nameEn }) => ({ id, vi: nameVi, en: nameEn, offered: season !== undefined && levelOf(season, id) !== undefined })),
    kinds: kinds.map(({ id, levelId, nameVi, nameEn }) => ({ id, level: levelId, vi: nameVi, en: nameEn })),
  };
}

export function namesIn({ levels, kinds }: Choices): RegisterNames {
  return { level: (id) => levels.find((each) => each.id === id), kind: (id) => kinds.find((each) => each.id === id) };
}

/** Levels and kinds that the register has. @problem level_unknown, kind_unknown */
export async function checkedApplies(db: Db, { levels, kinds, direct, pilot, form }: Applies): Promise<Result<Applies, KindsProblem>> {
  const choices = await choicesOf(db);
  const names = namesIn(choices);
  const level = levels.find((id) => !names.level(id));
  if (level !== undefined) return fail({ code: 'level_unknown', level });
  const kind = kinds.find((id) => !names.kind(id));
  if (kind !== undefined) return fail({ code: 'kind_unknown', kind });
  // In the register's order and each once, so that the same choice is the same lesson.
  return ok({ levels: choices.levels.map(({ id }) => id).filter((id) => levels.includes(id)), kinds: choices.kinds.map(({ id }) => id).filter((id) => kinds.includes(id)), direct, pilot, form });
}
