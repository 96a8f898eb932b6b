/** The text of one paragraph of Word, and what hangs on it: notes that it refers to, boxes and tables that stand in it. */
import { type Element, elementsIn } from './word-read-xml.ts';

export interface TextOf {
  readonly text: string;
  readonly notes: readonly { readonly kind: 'footnote' | 'endnote'; readonly id: string }[];
  /** Contents of text boxes, in their order. */
  readonly boxes: readonly Element[];
}

/** What stands in these is no text of the paragraph: properties, instructions of fields, what was struck out, a second copy for old programs. */
const SILENT = new Set(['pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'instrText', 'delText', 'del', 'moveFrom', 'Fallback', 'rt']);
/** A drawing's own texts (names, charts) are not read; a text box within it is. */
const DRAWN = new Set(['drawing', 'pict', 'object']);
const SIGNS: { readonly [name: string]: string } = { tab: ' ', ptab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' };

export function readText(paragraph: Element): TextOf {
  const notes: { kind: 'footnote' | 'endnote'; id: string }[] = [];
  const boxes: Element[] = [];
  let text = '';
  const walk = (element: Element, drawn: boolean): void => {
    for (const child of elementsIn(element)) {
      if (SILENT.has(child.name)) continue;
      if (child.name === 'txbxContent') boxes.push(child);
      else if (drawn || DRAWN.has(child.name)) walk(child, true);
      else if (child.name === 't') text += child.children.filter((part) => typeof part === 'string').join('');
      else if (child.name === 'footnoteReference' || child.name === 'endnoteReference') notes.push({ kind: child.name === 'footnoteReference' ? 'footnote' : 'endnote', id: child.attributes['id'] ?? '' });
      else if (child.name === 'br' && child.attributes['type'] === 'page') continue;
      else if (child.name in SIGNS) text += SIGNS[child.name] ?? '';
      else walk(child, false);
    }
  };
  walk(paragraph, false);
  return { text, notes, boxes };
}

/** Tracked changes that wait for a decision, anywhere in the element. */
export function isTracked(element: Element): boolean {
  return ['ins', 'del', 'moveFrom', 'moveTo'].includes(element.name) || elementsIn(element).some(isTracked);
}
