import { readFileSync } from 'node:fs';
import type { Chance } from './chance.ts';

/** Parts of names for invented persons; `reserved` are real officials and never generated. */
interface NameParts {
  readonly family: readonly (readonly [string, number])[];
  readonly middle_male: readonly string[];
  readonly middle_female: readonly string[];
  readonly given_male: readonly string[];
  readonly given_female: readonly string[];
  readonly reserved: readonly string[];
}

export interface InventedPerson {
  readonly fullName: string;
  readonly woman: boolean;
}

/** Gives one invented person after another, none twice and none reserved. */
export function inventedPeople(draw: Chance): () => InventedPerson {
  const parts = JSON.parse(readFileSync(new URL('./names.json', import.meta.url), 'utf8')) as NameParts;
  const used = new Set(parts.reserved.map((name) => name.normalize('NFC')));
  const families = parts.family.flatMap(([name, weight]) => Array.from({ length: Math.max(1, Math.round(weight)) }, () => name));
  return () => {
    for (;;) {
      const woman = draw.next() < 0.35;
      const family = draw.pick(families);
      const middle = draw.pick(woman ? parts.middle_female : parts.middle_male);
      const given = draw.pick(woman ? parts.given_female : parts.given_male);
      const fullName = `${family} ${middle} ${given}`.normalize('NFC');
      // Nobody invented bears the name of President Hồ Chí Minh, whatever stands in the middle.
      if (used.has(fullName) || (family === 'Hồ' && given === 'Minh')) continue;
      used.add(fullName);
      return { fullName, woman };
    }
  };
}
