import { fail, ok, type Result } from '#foundation/result.ts';
import { compareNames, compareText, nameKey, tidy } from '#foundation/text.ts';
import type { ListPerson } from '../list.ts';
import type { Pack } from '../packs/pack.ts';

type Sorted = Pick<ListPerson, 'id' | 'fullName' | 'bornYear' | 'unit'>;

/**
 * The order of names on list and paper: A, B, C of the Vietnamese given name, one order for all. Namesakes by year of birth as the edition's
 * parameter says, a year that is not known last, then by unit; the id decides last, so that the order never depends on that of entry.
 * @rule R-DER-2
 */
export function inListOrder<P extends Sorted>(pack: Pack, people: readonly P[]): P[] {
  const direction = pack.namesakes.value === 'elder-first' ? 1 : -1;
  const byYear = (a: P, b: P): number => {
    if (a.bornYear === b.bornYear) return 0;
    if (a.bornYear === null || b.bornYear === null) return a.bornYear === null ? 1 : -1;
    return (a.bornYear - b.bornYear) * direction;
  };
  return people.toSorted((a, b) => compareNames(nameKey(a.fullName), nameKey(b.fullName)) || byYear(a, b) || compareText(a.unit, b.unit) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/**
 * Each name as it is printed. Among namesakes the year of birth is added where it tells them all apart, else the unit, else both.
 * @problem namesakes_not_told_apart  neither does; the roll must say more
 */
export function printedNames<P extends Sorted>(people: readonly P[]): Result<ReadonlyMap<string, string>, { readonly code: 'namesakes_not_told_apart'; readonly name: string }> {
  const groups = new Map<string, P[]>();
  for (const person of people) {
    // Names that differ in letter case alone look the same on a paper read aloud.
    const key = tidy(person.fullName).toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  const labels = new Map<string, string>();
  for (const group of groups.values()) {
    const suffix = group.length === 1 ? () => '' : SUFFIXES.find((each) => tellsApart(group.map(each)));
    if (suffix === undefined) return fail({ code: 'namesakes_not_told_apart', name: group[0]?.fullName ?? '' });
    for (const person of group) labels.set(person.id, tidy(person.fullName) + suffix(person));
  }
  return ok(labels);
}

const SUFFIXES: readonly ((person: Sorted) => string)[] = [
  ({ bornYear }) => (bornYear === null ? '' : ` (${bornYear})`),
  ({ unit }) => (unit === '' ? '' : ` (${unit})`),
  ({ bornYear, unit }) => (bornYear === null || unit === '' ? '' : ` (${bornYear}, ${unit})`),
];

/** Each has a suffix, and no two the same. */
function tellsApart(suffixes: readonly string[]): boolean {
  return suffixes.every((each) => each !== '') && new Set(suffixes).size === suffixes.length;
}
