/** The numbers that Word counts, as it shows them. Source: ECMA-376, part 1, 17.9. */
import { eachIn, type Element, elementsIn, numberOf, valueOf } from './word-read-xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." */
  readonly shown: string;
  /** The level from which on this one begins anew; undefined: whenever a higher one counts, 0: never. */
  readonly restart: number | undefined;
  /** Higher levels are shown in plain figures, whatever their own format. */
  readonly legal: boolean;
}

interface List {
  /** Lists of one family count on from one another. */
  readonly family: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** Counts through one document; paragraphs are asked for in their order. */
export interface Numbering {
  /** The label of the next paragraph in this list and level (0–8); blank when it shows none. */
  next(listId: number, level: number): string;
}

export function readNumbering(xml: string | undefined): Numbering {
  const lists = xml === undefined ? new Map<number, List>() : listsIn(xml);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<number>();
  return {
    next(listId, level) {
      const list = lists.get(listId);
      const own = list?.levels.get(level);
      if (!list || !own) return '';
      const at = counts.get(list.family) ?? [];
      counts.set(list.family, at);
      if (!begun.has(listId)) {
        begun.add(listId);
        for (const [each, start] of list.starts) at[each] = start - 1;
      }
      at[level] = (at[level] ?? own.start - 1) + 1;
      for (const [lower, { restart }] of list.levels) if (lower > level && restart !== 0 && (restart === undefined || level < restart)) at[lower] = undefined;
      return shownAt(list, own, at);
    },
  };
}

function listsIn(xml: string): Map<number, List> {
  const families = new Map<string, ReadonlyMap<number, Level>>();
  const lists = new Map<number, List>();
  eachIn('numbering', xml, (element) => {
    if (element.name === 'abstractNum') families.set(element.attributes['abstractNumId'] ?? '', levelsIn(element));
    if (element.name !== 'num') return;
    const family = valueOf(element, 'abstractNumId') ?? '';
    const overrides = elementsIn(element).filter((child) => child.name === 'lvlOverride');
    const levels = new Map(families.get(family));
    const starts = new Map<number, number>();
    for (const override of overrides) {
      const at = Number(override.attributes['ilvl'] ?? '0');
      for (const [level, own] of levelsIn(override)) levels.set(level, own);
      const start = numberOf(override, 'startOverride');
      if (start !== undefined) starts.set(at, start);
    }
    lists.set(Number(element.attributes['numId'] ?? '-1'), { family, levels, starts });
  });
  return lists;
}

function levelsIn(element: Element): Map<number, Level> {
  const levels = elementsIn(element).filter((child) => child.name === 'lvl');
  return new Map(
    levels.map((level) => [
      Number(level.attributes['ilvl'] ?? '0'),
      {
        start: numberOf(level, 'start') ?? 0,
        format: valueOf(level, 'numFmt') ?? 'decimal',
        shown: valueOf(level, 'lvlText') ?? '',
        restart: numberOf(level, 'lvlRestart'),
        legal: elementsIn(level).some((child) => child.name === 'isLgl'),
      },
    ]),
  );
}

function shownAt(list: List, own: Level, at: readonly (number | undefined)[]): string {
  // The letters of Word's symbol fonts stand in a private range; whatever their drawing, they are bullets.
  if (own.format === 'bullet') return /^[-+–—*]$/.test(own.shown) ? own.shown : '•';
  return own.shown.replace(/%([1-9])/g, (_, place: string) => {
    const level = Number(place) - 1;
    const other = list.levels.get(level);
    return other ? figure(at[level] ?? other.start, own.legal ? 'decimal' : other.format) : '';
  });
}

function figure(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letter(value);
    case 'lowerLetter':
      return letter(value).toLowerCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

const ROMAN = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] as const;

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}

/** a … z, aa, bb … as Word has it. */
function letter(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
