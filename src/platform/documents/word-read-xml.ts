/** XML of office files, by the library `saxes`: small trees, one piece at a time. No document type is allowed, so no entity can grow. */
import { SaxesParser } from 'saxes';

export interface Element {
  /** Without its prefix: programs differ in prefixes, and two editions of the standard in namespaces. */
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly (Element | string)[];
}

/** Whoever made the file did not mean it to be read: what is behind it is not known to be whole. */
export class BrokenXml extends Error {}

/** Word nests some 20 deep; hundreds are made to exhaust. */
const DEEPEST = 256;

interface Open extends Element {
  readonly children: (Element | string)[];
}

/**
 * Hands out the elements that stand directly in the first element of the given name, one after the other, each forgotten once it is handled.
 * @throws BrokenXml for what is no well-formed XML, has a document type, or is nested too deep
 */
export function eachIn(parent: string, xml: string, handle: (element: Element) => void): void {
  const parser = new SaxesParser({ xmlns: false });
  const open: Open[] = [];
  let depth = 0;
  let parentDepth = 0;
  const broken = (reason: string): never => {
    throw new BrokenXml(reason);
  };
  parser.on('error', (error) => broken(error.message));
  parser.on('doctype', () => broken('a document type'));
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) broken('nested too deep');
    const element: Open = { name: local(name), attributes: locals(attributes), children: [] };
    if (parentDepth === 0) {
      if (element.name === parent) parentDepth = depth;
      return;
    }
    if (depth <= parentDepth) return;
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => void open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => void open.at(-1)?.children.push(text));
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed && open.length === 0) handle(closed);
    if (depth === parentDepth) parentDepth = Infinity;
    depth -= 1;
  });
  parser.write(xml).close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function locals(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('xmlns')).map(([name, value]) => [local(name), value]));
}

export function elementsIn(element: Element): Element[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The element at the end of the path, or undefined: find(p, 'pPr', 'numPr', 'ilvl'). */
export function find(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => (at ? elementsIn(at).find((child) => child.name === name) : undefined), element);
}

/** `val` of the element at the end of the path: most of Word's properties are written so. */
export function valueOf(element: Element | undefined, ...path: string[]): string | undefined {
  return find(element, ...path)?.attributes['val'];
}

/** A whole number of Word's, or undefined. */
export function numberOf(element: Element | undefined, ...path: string[]): number | undefined {
  const value = valueOf(element, ...path);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** On unless it says no: <w:b/>, <w:b w:val="0"/>. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(element.attributes['val'] ?? '');
}
