import { type Piece, piecesOf, wordingOf } from './synthesis-pieces.ts';

/**
 * The wording as nodes of an editable element: runs of text, and one button per number that the browser cannot edit. The browser itself types, so that every
 * way of writing Vietnamese works as in any other field; what we do is read the nodes and put them right when they are no longer of this kind.
 */

/** Stands where a caret needs a place beside a number; never part of the wording. */
const NO_WIDTH = '\u200B';
const NO_WIDTHS = /\u200B/g;

export type LabelOf = (chip: string) => string;

export function draw(root: HTMLElement, pieces: readonly Piece[], labelOf: LabelOf): void {
  const nodes: Node[] = [];
  for (const piece of pieces) {
    if ('chip' in piece) {
      if (!(nodes.at(-1) instanceof Text)) nodes.push(document.createTextNode(NO_WIDTH));
      nodes.push(button(piece.chip, labelOf));
    } else nodes.push(document.createTextNode(piece.text));
  }
  // An empty last line is only seen when something stands in it.
  const last = nodes.at(-1);
  if (last instanceof Text && last.data.endsWith('\n')) last.data += NO_WIDTH;
  if (nodes.length > 0 && !(nodes.at(-1) instanceof Text)) nodes.push(document.createTextNode(NO_WIDTH));
  root.replaceChildren(...nodes);
}

function button(chip: string, labelOf: LabelOf): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.contentEditable = 'false';
  made.dataset['chip'] = chip;
  made.textContent = labelOf(chip);
  return made;
}

/** Whether every node is one we would have drawn: text, or a whole number with room for a caret on both sides. */
export function isWhole(root: HTMLElement, labelOf: LabelOf): boolean {
  return [...root.childNodes].every((node) => {
    if (node instanceof Text) return true;
    const chip = chipOf(node);
    return chip !== undefined && node.textContent === labelOf(chip) && isText(node.previousSibling) && isText(node.nextSibling);
  });
}

function isText(node: Node | null): boolean {
  return node instanceof Text && node.data !== '';
}

export function chipOf(node: Node | null): string | undefined {
  return node instanceof HTMLButtonElement ? node.dataset['chip'] : undefined;
}

/** What is written, whatever the browser made of the nodes; runs of text that lie beside each other are one. */
export function read(root: HTMLElement): Piece[] {
  return piecesOf(wordingOf(piecesUnder(root)));
}

function piecesUnder(node: Node): Piece[] {
  return [...node.childNodes].flatMap((child): Piece[] => {
    if (child instanceof Text) return [{ text: plain(child.data) }];
    const chip = chipOf(child);
    return chip === undefined ? piecesUnder(child) : [{ chip }];
  });
}

function plain(text: string): string {
  return text.replace(NO_WIDTHS, '').replace(/[\u00A0\r\t]/g, ' ');
}

/** Where the selection stands, in places of the wording; undefined when it is elsewhere. */
export function selectionIn(root: HTMLElement): { readonly from: number; readonly until: number } | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return undefined;
  return { from: placeOf(root, range.startContainer, range.startOffset), until: placeOf(root, range.endContainer, range.endOffset) };
}

function placeOf(root: HTMLElement, container: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(container, offset);
  return lengthUnder(before.cloneContents());
}

function lengthUnder(node: Node): number {
  return [...node.childNodes].reduce((sum, child) => sum + (child instanceof Text ? plain(child.data).length : chipOf(child) === undefined ? lengthUnder(child) : 1), 0);
}

/** Puts the caret at a place of the wording; beside a number it stands in the text next to it. */
export function placeCaret(root: HTMLElement, place: number): void {
  let left = place;
  let last: Text | undefined;
  for (const node of root.childNodes) {
    if (node instanceof Text) {
      const length = plain(node.data).length;
      if (left <= length) return setCaret(node, left);
      left -= length;
      last = node;
    } else left -= 1;
  }
  if (last) document.getSelection()?.collapse(last, last.data.length);
  else document.getSelection()?.collapse(root, root.childNodes.length);
}

function setCaret(node: Text, offset: number): void {
  // Marks without width are no places; the caret stands behind them.
  let at = 0;
  for (let left = offset; at < node.data.length && (left > 0 || node.data[at] === NO_WIDTH); at += 1) if (node.data[at] !== NO_WIDTH) left -= 1;
  document.getSelection()?.collapse(node, at);
}

/** Numbers say what they count now, and whether their opinions are shown at the side. */
export function relabel(root: HTMLElement, labelOf: LabelOf, pressed: string | undefined): void {
  for (const chip of root.querySelectorAll<HTMLButtonElement>('button[data-chip]')) {
    const name = chip.dataset['chip'] ?? '';
    const label = labelOf(name);
    if (chip.textContent !== label) chip.textContent = label;
    chip.setAttribute('aria-pressed', String(name === pressed));
  }
}
