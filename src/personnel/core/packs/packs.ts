import type { Day } from '#foundation/day.ts';
import type { Season } from '#campaigns/core/season.ts';
import { personnelOf2019 } from './ct35-2019.ts';
import { personnelOf2024 } from './ct35-2024.ts';
import type { PersonnelPack } from './pack.ts';

export const PACKS: readonly PersonnelPack[] = [personnelOf2019, personnelOf2024];

/** The pack of the season's statute; a body under a statute of its own has none of these rules. */
export function packOf(statute: string): PersonnelPack | null {
  return PACKS.find((pack) => pack.edition === statute) ?? null;
}

/** Day on which ages are counted: the edition's month, else the first day of the level's congresses. */
export function referenceDay(season: Pick<Season, 'statute' | 'levels' | 'fromDay'>, levelId: string): Day {
  return packOf(season.statute)?.reference[levelId] ?? season.levels.find((level) => level.levelId === levelId)?.opensOn ?? season.fromDay;
}
