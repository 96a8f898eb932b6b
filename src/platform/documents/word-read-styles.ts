/** What a style of Word says about structure: the heading's level and the list it counts in. */
import { eachIn, type Element, numberOf, valueOf } from './word-read-xml.ts';

export interface Style {
  /** 0 for the highest heading, as Word counts; undefined: none of its own and none inherited. */
  readonly outline: number | undefined;
  readonly list: { readonly id: number; readonly level: number } | undefined;
}

export interface Styles {
  /** For a paragraph that names no style as well. */
  of(id: string | undefined): Style;
}

/** A style that rests on others in a circle, or on too many, is read so far. */
const LONGEST_CHAIN = 20;
/** Word's own heading styles bear these names in every language of the program. */
const HEADING = /^heading ([1-9])$/i;

export function readStyles(xml: string | undefined): Styles {
  const known = new Map<string, Element>();
  let usual: string | undefined;
  if (xml !== undefined) eachIn('styles', xml, (element) => {
    const id = element.attributes['styleId'];
    if (element.name !== 'style' || id === undefined || element.attributes['type'] !== 'paragraph') return;
    known.set(id, element);
    if (['1', 'true', 'on'].includes(element.attributes['default'] ?? '')) usual = id;
  });
  const done = new Map<string | undefined, Style>();
  return {
    of(id) {
      const found = done.get(id) ?? styleAlong(chainFrom(id ?? usual, known));
      done.set(id, found);
      return found;
    },
  };
}

function chainFrom(id: string | undefined, known: ReadonlyMap<string, Element>): Element[] {
  const chain: Element[] = [];
  for (let style = known.get(id ?? ''); style && chain.length < LONGEST_CHAIN; style = known.get(valueOf(style, 'basedOn') ?? '')) chain.push(style);
  return chain;
}

/** From the style itself to what it rests on; the nearest says. */
function styleAlong(chain: readonly Element[]): Style {
  const first = <T>(read: (style: Element) => T | undefined): T | undefined => chain.map(read).find((value) => value !== undefined);
  const id = first((style) => numberOf(style, 'pPr', 'numPr', 'numId'));
  return {
    outline: first((style) => numberOf(style, 'pPr', 'outlineLvl') ?? headingNamed(valueOf(style, 'name'))),
    list: id === undefined ? undefined : { id, level: first((style) => numberOf(style, 'pPr', 'numPr', 'ilvl')) ?? 0 },
  };
}

function headingNamed(name: string | undefined): number | undefined {
  const level = HEADING.exec(name ?? '')?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}
