/** The body of a Word file as paragraphs in their order. */
import { tidy } from '#foundation/text.ts';
import type { GivenParagraph, WordLimits, WordReadProblem } from './word-model.ts';
import type { Numbering } from './word-read-numbering.ts';
import type { Styles } from './word-read-styles.ts';
import { isTracked, readText, type TextOf } from './word-read-text.ts';
import { type Element, elementsIn, find, isOn, numberOf, valueOf } from './word-read-xml.ts';

/** Stops the reading; what it found wrong goes to the person. */
export class Refused extends Error {
  constructor(readonly problem: WordReadProblem) {
    super(problem.code);
  }
}

export interface Parts {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** By kind and id: «footnote 2». */
  readonly notes: ReadonlyMap<string, Element>;
  readonly limits: WordLimits;
}

export class BodyReader {
  readonly paragraphs: GivenParagraph[] = [];
  tracked = false;
  #letters = 0;
  #note = 0;

  constructor(readonly parts: Parts) {}

  /** Whatever may stand in a body: paragraphs, tables, and frames around them. */
  read(element: Element): void {
    this.tracked ||= isTracked(element);
    switch (element.name) {
      case 'p':
        return this.#paragraph(element);
      case 'tbl':
        return this.#table(element);
      case 'altChunk':
        throw new Refused({ code: 'external_part', what: 'inserted_file', target: element.attributes['id'] ?? '' });
      case 'subDoc':
        throw new Refused({ code: 'external_part', what: 'link', target: element.attributes['id'] ?? '' });
      case 'del':
      case 'moveFrom':
      case 'sdtPr':
      case 'sectPr':
      case 'Fallback':
        return;
      default:
        for (const child of elementsIn(element)) this.read(child);
    }
  }

  #paragraph(element: Element): void {
    const given = readText(element);
    const text = tidy(given.text);
    const style = this.parts.styles.of(valueOf(element, 'pPr', 'pStyle'));
    const label = text === '' ? '' : this.#label(element, style);
    const outline = numberOf(element, 'pPr', 'outlineLvl') ?? style.outline;
    // Nine is Word's way to say that a paragraph is no heading, whatever its style.
    const level = outline !== undefined && outline >= 0 && outline < 9 ? outline + 1 : 0;
    this.#add({ kind: level > 0 ? 'heading' : 'text', level, label, text });
    this.#rest(given);
  }

  #label(element: Element, style: { readonly list: { readonly id: number; readonly level: number } | undefined }): string {
    const id = numberOf(element, 'pPr', 'numPr', 'numId') ?? style.list?.id;
    const level = numberOf(element, 'pPr', 'numPr', 'ilvl') ?? style.list?.level ?? 0;
    // List 0 takes a paragraph out of the list of its style.
    return id === undefined || id === 0 || isOn(find(element, 'pPr', 'rPr', 'vanish')) ? '' : tidy(this.parts.numbering.next(id, level));
  }

  #table(table: Element): void {
    for (const row of descend(table, 'tr')) {
      if (find(row, 'trPr', 'del')) continue;
      const cells = descend(row, 'tc').map((cell) => this.#cell(cell));
      this.#add({ kind: 'row', level: 0, label: '', text: cells.map((cell) => cell.text).join('\t') });
      for (const cell of cells) for (const given of cell.given) this.#rest(given);
    }
  }

  /** The paragraphs of a cell, one line each. A cell that goes on from the one above is blank there already. */
  #cell(cell: Element): { readonly text: string; readonly given: readonly TextOf[] } {
    const paragraphs: Element[] = [];
    const walk = (element: Element): void => {
      for (const child of elementsIn(element)) {
        if (child.name === 'p') paragraphs.push(child);
        else if (child.name === 'tbl') throw new Refused({ code: 'nested_table', near: near(cell) });
        else if (child.name === 'altChunk') throw new Refused({ code: 'external_part', what: 'inserted_file', target: child.attributes['id'] ?? '' });
        else if (!['tcPr', 'del', 'moveFrom', 'Fallback'].includes(child.name)) walk(child);
      }
    };
    walk(cell);
    const given = paragraphs.map((paragraph) => readText(paragraph));
    const lines = paragraphs.map((paragraph, index) => {
      const text = tidy(given[index]?.text ?? '');
      const label = text === '' ? '' : this.#label(paragraph, this.parts.styles.of(valueOf(paragraph, 'pPr', 'pStyle')));
      return label === '' ? text : `${label} ${text}`;
    });
    return { text: lines.filter((line) => line !== '').join('\n'), given };
  }

  /** Notes and text boxes stand behind what they hang on. */
  #rest({ notes, boxes }: TextOf): void {
    for (const { kind, id } of notes) {
      const note = this.parts.notes.get(`${kind} ${id}`);
      if (!note) continue;
      this.#note += 1;
      const texts = descend(note, 'p').map((paragraph) => tidy(readText(paragraph).text)).filter((text) => text !== '');
      this.#add({ kind: 'note', level: 0, label: String(this.#note), text: texts.join('\n') });
    }
    for (const box of boxes) for (const child of elementsIn(box)) this.read(child);
  }

  #add(paragraph: GivenParagraph): void {
    if (paragraph.text.trim() === '') return;
    const { limits } = this.parts;
    this.#letters += paragraph.text.length;
    this.paragraphs.push(paragraph);
    if (this.paragraphs.length > limits.paragraphs) throw new Refused({ code: 'too_many_paragraphs', limit: limits.paragraphs });
    if (this.#letters > limits.letters) throw new Refused({ code: 'too_many_letters', limit: limits.letters });
  }
}

/** The nearest elements of that name below; rows and cells may stand in frames of their own. */
function descend(element: Element, name: string): Element[] {
  return elementsIn(element).flatMap((child) => (child.name === name ? [child] : ['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag'].includes(child.name) ? descend(child, name) : []));
}

function near(cell: Element): string {
  const words: string[] = [];
  const walk = (element: Element): void => {
    if (words.join('').length > 80) return;
    if (element.name === 't') words.push(element.children.filter((part) => typeof part === 'string').join(''));
    else for (const child of elementsIn(element)) walk(child);
    if (element.name === 'p') words.push(' ');
  };
  walk(cell);
  const text = tidy(words.join(''));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
