import type { FoundInvalid, Mark } from '../core/ballot.ts';
import type { CountedBallot, PaperForm } from '../core/counted-ballot.ts';

/**
 * The tellers' desk as a pure machine: a key and what is on the desk give what is on the desk next, and what is to be done.
 * Numbers are places on the frozen list, 1 to n. A number is taken as soon as no longer one can begin with it: among 17 names
 * 2 to 9 at once, while 1 waits for 0 to 7, or Space.
 */

export interface Paper {
  readonly form: PaperForm;
  /** Names on the list. */
  readonly names: number;
}

export type Sign = 'foreign' | FoundInvalid;
/** Signs that no rule sees in the marks, in the order of their keys 1 to 4. */
export const SIGNS = ['foreign', 'name-outside-list', 'marked', 'by-ruling'] as const satisfies readonly Sign[];

export interface Desk {
  readonly paper: Paper;
  /** Places struck out or ticked, in the order in which they were typed, so that the last can be dropped. */
  readonly touched: readonly number[];
  /** Boxes: the mark of each place; undefined until it has been said. */
  readonly marks: readonly (Mark | undefined)[];
  /** Digits that wait for more. */
  readonly typed: string;
  /** What the large box shows: the waiting digits, or the number taken last. */
  readonly shown: string;
  /** The list of other signs is open. */
  readonly asking: boolean;
  readonly sign: Sign | null;
  /** The ballot written last, for `=`. */
  readonly last: CountedBallot | null;
  readonly said: Said | null;
}

/** What the desk answers to a key that did not do what was meant. */
export type Said = { readonly code: 'no_such_place'; readonly typed: string } | { readonly code: 'rows_left'; readonly rows: number } | { readonly code: 'nothing_before' };

/** What the key asks of the page; the desk itself sends nothing. */
export type Effect = { readonly kind: 'write'; readonly ballot: CountedBallot } | { readonly kind: 'take-back' };

export interface Pressed {
  readonly desk: Desk;
  readonly effect?: Effect;
}

export function emptyDesk(paper: Paper, last: CountedBallot | null = null): Desk {
  return { paper, touched: [], marks: Array.from({ length: paper.names }, () => undefined), typed: '', shown: '', asking: false, sign: null, last, said: null };
}

/** The desk after a key; undefined when the key means nothing here and belongs to the browser. */
export function press(before: Desk, key: string): Pressed | undefined {
  const desk: Desk = { ...before, said: null };
  if (desk.asking) return chooseSign(desk, key);
  if (/^\d$/.test(key)) return { desk: desk.sign === null ? digit(desk, key) : desk };
  switch (key) {
    case ' ':
      return { desk: space(desk) };
    case 'Backspace':
      return { desk: dropLast(desk) };
    case 'Escape':
      return { desk: emptyDesk(desk.paper, desk.last) };
    case '=':
      return { desk: desk.last ? withBallot(desk, desk.last) : { ...desk, said: { code: 'nothing_before' } } };
    case 'k':
      return { desk: { ...desk, asking: true, typed: '', shown: '' } };
    case 'z':
      return { desk, effect: { kind: 'take-back' } };
    case 'Enter':
      return write(desk);
    case '-':
    case '+':
      return isRows(desk.paper) ? { desk: restIs(desk, key === '+' ? 'agree' : 'disagree') } : undefined;
    case '*':
      return desk.paper.form === 'strike-out' && desk.sign === null ? { desk: { ...desk, touched: placesOf(desk.paper).filter((place) => !desk.touched.includes(place)), typed: '', shown: '' } } : undefined;
    default:
      return undefined;
  }
}

/** What lies on the desk as a ballot: undefined while rows of an agree/disagree ballot have not been said. */
export function ballotOn(desk: Desk): CountedBallot | undefined {
  if (desk.sign === 'foreign') return { kind: 'foreign' };
  if (desk.sign !== null) return { kind: 'invalid', reason: desk.sign };
  const places = desk.touched.toSorted((a, b) => a - b);
  if (desk.paper.form === 'strike-out') return { kind: 'strike-out', struck: places };
  if (desk.paper.form === 'tick') return { kind: 'tick', ticked: places };
  return desk.marks.every((mark) => mark !== undefined) ? { kind: 'boxes', marks: desk.marks } : undefined;
}

/** That ballot laid on the desk again, to be changed or written once more. */
export function withBallot(desk: Desk, ballot: CountedBallot): Desk {
  const empty = emptyDesk(desk.paper, desk.last);
  switch (ballot.kind) {
    case 'foreign':
      return { ...empty, sign: 'foreign' };
    case 'invalid':
      return { ...empty, sign: ballot.reason };
    case 'strike-out':
      return { ...empty, touched: ballot.struck };
    case 'tick':
      return { ...empty, touched: ballot.ticked };
    case 'boxes':
      return { ...empty, marks: ballot.marks };
  }
}

/** Whether these digits wait: a longer number of the list begins with them. */
export function waits(typed: string, names: number): boolean {
  return typed !== '' && Number(typed) * 10 <= names;
}

function digit(desk: Desk, key: string): Desk {
  if (isSingle(desk.paper)) return singleMark(desk, key);
  const typed = desk.typed + key;
  const place = Number(typed);
  if (place === 0) return desk.paper.form === 'boxes' ? restIs(desk, 'none') : desk;
  if (place > desk.paper.names) return { ...desk, typed: '', shown: '', said: { code: 'no_such_place', typed } };
  return waits(typed, desk.paper.names) ? { ...desk, typed, shown: typed } : touch(desk, place);
}

/** A ballot for one person: 1 agrees, 2 does not, 3 both boxes, 0 neither. */
const SINGLE_MARKS: { readonly [key: string]: Mark } = { '1': 'agree', '2': 'disagree', '3': 'both', '0': 'none' };

function singleMark(desk: Desk, key: string): Desk {
  const mark = SINGLE_MARKS[key];
  return mark ? { ...desk, marks: [mark], shown: key } : desk;
}

/** A number typed again takes its strike or tick back; in a row of boxes it goes on to the next kind of mark. */
function touch(desk: Desk, place: number): Desk {
  const taken = { ...desk, typed: '', shown: String(place) };
  if (desk.paper.form === 'boxes') {
    const marks = desk.marks.map((mark, index) => (index === place - 1 ? nextMark(mark) : mark));
    return { ...taken, marks, touched: [...desk.touched.filter((each) => each !== place), place] };
  }
  return { ...taken, touched: desk.touched.includes(place) ? desk.touched.filter((each) => each !== place) : [...desk.touched, place] };
}

function nextMark(mark: Mark | undefined): Mark {
  return mark === undefined || mark === 'agree' ? 'disagree' : mark === 'disagree' ? 'none' : mark === 'none' ? 'both' : 'agree';
}

function space(desk: Desk): Desk {
  if (desk.typed !== '') return touch(desk, Number(desk.typed));
  return isRows(desk.paper) ? restIs(desk, 'agree') : desk;
}

/** Every row that has not been said gets this mark. */
function restIs(desk: Desk, mark: Mark): Desk {
  const settled = desk.typed === '' ? desk : touch(desk, Number(desk.typed));
  return { ...settled, marks: settled.marks.map((each) => each ?? mark) };
}

function dropLast(desk: Desk): Desk {
  if (desk.typed !== '') return { ...desk, typed: desk.typed.slice(0, -1), shown: desk.typed.slice(0, -1) };
  if (desk.sign !== null) return { ...desk, sign: null };
  const last = desk.touched.at(-1);
  if (last === undefined) return desk.paper.form === 'boxes' ? emptyDesk(desk.paper, desk.last) : desk;
  return { ...desk, shown: '', touched: desk.touched.slice(0, -1), marks: desk.marks.map((mark, index) => (index === last - 1 ? undefined : mark)) };
}

function chooseSign(desk: Desk, key: string): Pressed {
  const sign = SIGNS[Number(key) - 1];
  if (/^\d$/.test(key) && sign) return { desk: { ...emptyDesk(desk.paper, desk.last), sign } };
  return { desk: key === 'Escape' || key === 'Backspace' || key === 'k' ? { ...desk, asking: false } : desk };
}

function write(before: Desk): Pressed {
  const desk = before.typed === '' ? before : touch(before, Number(before.typed));
  const ballot = ballotOn(desk);
  if (ballot) return { desk: emptyDesk(desk.paper, ballot), effect: { kind: 'write', ballot } };
  return { desk: { ...desk, said: { code: 'rows_left', rows: desk.marks.filter((mark) => mark === undefined).length } } };
}

function placesOf({ names }: Paper): number[] {
  return Array.from({ length: names }, (_, index) => index + 1);
}

function isSingle({ form, names }: Paper): boolean {
  return form === 'boxes' && names === 1;
}

function isRows({ form, names }: Paper): boolean {
  return form === 'boxes' && names > 1;
}
