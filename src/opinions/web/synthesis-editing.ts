import { chipOf, draw, isWhole, type LabelOf, placeCaret, read, relabel, selectionIn } from './synthesis-editor-dom.ts';
import { lengthOf, type Piece, piecesOf, sliceOf, spliced, withSpaces, wordingOf } from './synthesis-pieces.ts';

/** What a wording becomes on its way to another place of the same wording: its numbers stay numbers. */
const OWN_CLIPBOARD = 'text/x-daihoi-wording';
const MOST_STEPS = 200;

export interface EditingEvents {
  /** Whether Enter begins a paragraph; a line of the synthesis is one. */
  readonly paragraphs: boolean;
  readonly labelOf: LabelOf;
  readonly onChange: (wording: string) => void;
  readonly onPress: (chip: string) => void;
}

interface Step {
  readonly wording: string;
  readonly caret: number;
}

/**
 * One editable element and what happens in it. The browser types and deletes letters; numbers, pasting and taking back are done here, so that a number is
 * whole or not there at all.
 */
export class Editing {
  private readonly root: HTMLElement;
  private events: EditingEvents;
  private composing = false;
  private past: Step[] = [];
  private future: Step[] = [];
  private present: Step;
  private lastKind = '';
  private pressed: string | undefined;
  private readonly stop = new AbortController();

  constructor(root: HTMLElement, wording: string, events: EditingEvents) {
    this.root = root;
    this.events = events;
    this.present = { wording, caret: lengthOf(piecesOf(wording)) };
    this.draw(piecesOf(wording));
    this.listen();
  }

  close(): void {
    this.stop.abort();
  }

  /** The numbers may count something else by now, or another one may be pressed. */
  refresh(events: EditingEvents, pressed: string | undefined): void {
    this.events = events;
    this.pressed = pressed;
    relabel(this.root, events.labelOf, pressed);
  }

  /** Another wording came from elsewhere; what is being typed is not disturbed by what it already says. */
  replace(wording: string): void {
    if (wording === this.present.wording) return;
    this.present = { wording, caret: lengthOf(piecesOf(wording)) };
    [this.past, this.future] = [[], []];
    this.draw(piecesOf(wording));
  }

  focus(): void {
    this.root.focus();
    placeCaret(this.root, this.present.caret);
  }

  putChip(chip: string): void {
    const pieces = piecesOf(this.present.wording);
    const { from, until } = this.selection();
    this.put(spliced(pieces, from, until, []), from, withSpaces(spliced(pieces, from, until, []), from, chip));
    this.focus();
  }

  private listen(): void {
    const on = <K extends keyof HTMLElementEventMap>(name: K, act: (event: HTMLElementEventMap[K]) => void): void => this.root.addEventListener(name, act, { signal: this.stop.signal });
    on('beforeinput', (event) => this.before(event));
    on('input', (event) => this.typed(event.inputType));
    on('compositionstart', () => {
      this.composing = true;
      // Each composed word is taken back by itself.
      this.lastKind = '';
    });
    on('compositionend', () => {
      this.composing = false;
      this.typed('insertCompositionText');
    });
    on('paste', (event) => this.paste(event));
    on('copy', (event) => this.copy(event));
    on('cut', (event) => {
      if (this.copy(event)) this.remove(this.selection());
    });
    on('drop', (event) => event.preventDefault());
    on('dragstart', (event) => event.preventDefault());
    // The caret stays where it was written; a pressed number only shows its opinions.
    on('mousedown', (event) => {
      if (chipUnder(event)) event.preventDefault();
    });
    on('click', (event) => {
      const chip = chipUnder(event);
      if (chip !== undefined) this.events.onPress(chip);
    });
    on('keydown', (event) => this.key(event));
    document.addEventListener('selectionchange', () => this.remember(), { signal: this.stop.signal });
  }

  private key(event: KeyboardEvent): void {
    const command = event.ctrlKey || event.metaKey;
    const redo = command && (event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey));
    const undo = command && event.code === 'KeyZ' && !event.shiftKey;
    const beside = event.key === 'Enter' && !command && !event.altKey && !event.isComposing && !this.events.paragraphs && event.target === this.root ? this.chipBeside() : undefined;
    if (undo || redo) {
      event.preventDefault();
      this.travel(undo);
    } else if (beside !== undefined) {
      event.preventDefault();
      this.events.onPress(beside);
    }
  }

  private chipBeside(): string | undefined {
    const { until } = this.selection();
    const pieces = piecesOf(this.present.wording);
    const touching = [...sliceOf(pieces, until - 1, until), ...sliceOf(pieces, until, until + 1)];
    return touching.flatMap((piece) => ('chip' in piece ? [piece.chip] : []))[0];
  }

  /** What the browser is about to do; whatever could cut a number in two or bring in foreign nodes is done here instead. */
  private before(event: InputEvent): void {
    const kind = event.inputType;
    if (this.composing || kind === 'insertCompositionText') return;
    if (kind === 'historyUndo' || kind === 'historyRedo') {
      event.preventDefault();
      this.travel(kind === 'historyUndo');
    } else if (kind === 'insertParagraph' || kind === 'insertLineBreak') {
      event.preventDefault();
      if (this.events.paragraphs) this.replaceSelection([{ text: '\n' }]);
    } else if (kind.startsWith('format') || kind === 'insertFromDrop' || kind === 'insertFromPaste') event.preventDefault();
    else if (kind.startsWith('delete')) this.deleting(event);
    else if (this.selectsChip()) {
      event.preventDefault();
      this.replaceSelection(event.data === null ? [] : [{ text: event.data }]);
    }
  }

  private replaceSelection(pieces: readonly Piece[]): void {
    const { from, until } = this.selection();
    this.put(spliced(piecesOf(this.present.wording), from, until, []), from, pieces);
  }

  private deleting(event: InputEvent): void {
    const selection = this.selection();
    if (selection.from !== selection.until) {
      if (!this.selectsChip()) return;
      event.preventDefault();
      this.remove(selection);
      return;
    }
    const forward = event.inputType.endsWith('Forward');
    const [from, until] = forward ? [selection.until, selection.until + 1] : [selection.from - 1, selection.from];
    const [next] = sliceOf(piecesOf(this.present.wording), from, until);
    if (next === undefined || from < 0) event.preventDefault();
    else if ('chip' in next) {
      event.preventDefault();
      this.remove({ from, until });
    }
  }

  private selectsChip(): boolean {
    const { from, until } = this.selection();
    return sliceOf(piecesOf(this.present.wording), from, until).some((piece) => 'chip' in piece);
  }

  private remove({ from, until }: { readonly from: number; readonly until: number }): void {
    this.put(spliced(piecesOf(this.present.wording), from, until, []), from, []);
  }

  private paste(event: ClipboardEvent): void {
    event.preventDefault();
    const own = event.clipboardData?.getData(OWN_CLIPBOARD) ?? '';
    const text = (event.clipboardData?.getData('text/plain') ?? '').normalize('NFC').replace(this.events.paragraphs ? /[^\S\n]+/g : /\s+/g, ' ');
    this.replaceSelection(own === '' ? [{ text }] : piecesOf(own));
  }

  private copy(event: ClipboardEvent): boolean {
    const { from, until } = this.selection();
    const pieces = sliceOf(piecesOf(this.present.wording), from, until);
    if (pieces.length === 0 || !event.clipboardData) return false;
    event.preventDefault();
    event.clipboardData.setData(OWN_CLIPBOARD, wordingOf(pieces));
    event.clipboardData.setData('text/plain', pieces.map((piece) => ('chip' in piece ? this.events.labelOf(piece.chip) : piece.text)).join(''));
    return true;
  }

  private put(into: readonly Piece[], at: number, pieces: readonly Piece[]): void {
    const wording = wordingOf(spliced(into, at, at, pieces));
    const caret = at + lengthOf(piecesOf(wordingOf(pieces)));
    this.step({ wording, caret }, 'put');
    this.draw(piecesOf(wording));
    placeCaret(this.root, caret);
  }

  /** After the browser has typed. Nodes that are no longer ours are drawn anew, but never under a letter that is still being composed. */
  private typed(kind: string): void {
    if (this.composing) return;
    const pieces = read(this.root);
    const caret = selectionIn(this.root)?.until ?? lengthOf(pieces);
    this.step({ wording: wordingOf(pieces), caret }, kind);
    if (isWhole(this.root, this.events.labelOf)) return;
    this.draw(pieces);
    placeCaret(this.root, caret);
  }

  private step(next: Step, kind: string): void {
    if (next.wording === this.present.wording) {
      this.present = next;
      return;
    }
    // A run of letters is taken back as one, up to a space.
    const sameRun = kind === this.lastKind && kind !== 'put' && !/\s$/.test(this.present.wording);
    if (!sameRun) this.past = [...this.past, this.present].slice(-MOST_STEPS);
    this.lastKind = kind;
    this.future = [];
    this.present = next;
    this.events.onChange(next.wording);
  }

  private travel(back: boolean): void {
    const [from, to] = back ? [this.past, this.future] : [this.future, this.past];
    const next = from.pop();
    if (!next) return;
    to.push(this.present);
    this.present = next;
    this.lastKind = '';
    this.draw(piecesOf(next.wording));
    placeCaret(this.root, next.caret);
    this.events.onChange(next.wording);
  }

  private draw(pieces: readonly Piece[]): void {
    draw(this.root, pieces, this.events.labelOf);
    relabel(this.root, this.events.labelOf, this.pressed);
  }

  /** The caret is kept while a menu or the list at the side has the focus. */
  private remember(): void {
    const selection = this.composing ? undefined : selectionIn(this.root);
    if (selection) this.present = { ...this.present, caret: selection.until };
  }

  private selection(): { readonly from: number; readonly until: number } {
    return selectionIn(this.root) ?? { from: this.present.caret, until: this.present.caret };
  }
}

function chipUnder(event: Event): string | undefined {
  return event.target instanceof Element ? chipOf(event.target.closest('button[data-chip]')) : undefined;
}
