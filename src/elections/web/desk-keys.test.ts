import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountedBallot } from '../core/counted-ballot.ts';
import { ballotOn, type Desk, type Effect, emptyDesk, type Paper, press, waits, withBallot } from './desk-keys.ts';

const SEVENTEEN: Paper = { form: 'strike-out', names: 17 };
const FIVE_BOXES: Paper = { form: 'boxes', names: 5 };
const ONE: Paper = { form: 'boxes', names: 1 };

/** Types the keys one after another; what is left on the desk and what was asked of the page. */
function type(paper: Paper, ...keys: readonly string[]): { readonly desk: Desk; readonly effects: readonly Effect[] } {
  const effects: Effect[] = [];
  let desk = emptyDesk(paper);
  for (const key of keys) {
    const pressed = press(desk, key);
    if (!pressed) continue;
    desk = pressed.desk;
    if (pressed.effect) effects.push(pressed.effect);
  }
  return { desk, effects };
}

function written(paper: Paper, ...keys: readonly string[]): readonly CountedBallot[] {
  return type(paper, ...keys).effects.flatMap((effect) => (effect.kind === 'write' ? [effect.ballot] : []));
}

describe('striking out by number', () => {
  test('among 17 names 2 to 9 strike at once, 1 waits', () => {
    expect(type(SEVENTEEN, '5').desk.touched).toEqual([5]);
    expect(type(SEVENTEEN, '1').desk).toMatchObject({ touched: [], typed: '1', shown: '1' });
    expect(type(SEVENTEEN, '1', '7').desk).toMatchObject({ touched: [17], typed: '', shown: '17' });
    expect(type(SEVENTEEN, '1', ' ').desk.touched).toEqual([1]);
  });
  test('a number that is not on the list strikes nobody and says so', () => {
    expect(type(SEVENTEEN, '1', '8').desk).toMatchObject({ touched: [], typed: '', said: { code: 'no_such_place', typed: '18' } });
    expect(type({ form: 'strike-out', names: 5 }, '7').desk).toMatchObject({ touched: [], said: { code: 'no_such_place', typed: '7' } });
  });
  test('among 60 names 6 waits for 0, 7 strikes at once; among 120, 12 waits too', () => {
    expect(waits('6', 60)).toBe(true);
    expect(waits('7', 60)).toBe(false);
    expect(waits('12', 120)).toBe(true);
    expect(waits('13', 120)).toBe(false);
  });
  test('the same number again takes its strike back; Backspace drops the digit, then the last strike', () => {
    expect(type(SEVENTEEN, '5', '5').desk.touched).toEqual([]);
    expect(type(SEVENTEEN, '5', '3', '1', 'Backspace').desk).toMatchObject({ touched: [5, 3], typed: '' });
    expect(type(SEVENTEEN, '5', '3', 'Backspace').desk.touched).toEqual([5]);
    expect(type(SEVENTEEN, '5', '3', 'Escape').desk.touched).toEqual([]);
  });
  test('Enter takes the waiting number and writes; the places stand in the order of the list', () => {
    expect(written(SEVENTEEN, '9', '1', 'Enter')).toEqual([{ kind: 'strike-out', struck: [1, 9] }]);
  });
  test('= repeats the ballot before, also over what was typed; without one it says so', () => {
    expect(written(SEVENTEEN, '9', '3', 'Enter', '=', 'Enter', '2', '=', 'Enter')).toEqual(Array.from({ length: 3 }, () => ({ kind: 'strike-out', struck: [3, 9] })));
    expect(type(SEVENTEEN, '=').desk.said).toEqual({ code: 'nothing_before' });
  });
  test('* turns it round, for a paper with few names left', () => {
    expect(written({ form: 'strike-out', names: 5 }, '2', '*', 'Enter')).toEqual([{ kind: 'strike-out', struck: [1, 3, 4, 5] }]);
  });
  test('Z asks the page for the last one; the keys of the browser stay with it', () => {
    expect(type(SEVENTEEN, 'z').effects).toEqual([{ kind: 'take-back' }]);
    expect(press(emptyDesk(SEVENTEEN), 'Tab')).toBeUndefined();
    expect(press(emptyDesk(SEVENTEEN), 'q')).toBeUndefined();
    expect(press(emptyDesk(SEVENTEEN), '+')).toBeUndefined();
  });
});

describe('other signs', () => {
  test('K and a number choose one, Enter writes it', () => {
    expect(written(SEVENTEEN, 'k', '1', 'Enter', 'k', '3', 'Enter')).toEqual([{ kind: 'foreign' }, { kind: 'invalid', reason: 'marked' }]);
  });
  test('Esc leaves the choice as it was; afterwards digits do not strike on a refused paper', () => {
    expect(type(SEVENTEEN, '5', 'k', 'Escape').desk).toMatchObject({ asking: false, touched: [5], sign: null });
    expect(type(SEVENTEEN, 'k', '4', '5').desk).toMatchObject({ sign: 'by-ruling', touched: [] });
    expect(type(SEVENTEEN, 'k', '4', 'Backspace').desk.sign).toBeNull();
  });
});

describe('agree or disagree', () => {
  test('everybody agrees: Space and Enter', () => {
    expect(written(FIVE_BOXES, ' ', 'Enter')).toEqual([{ kind: 'boxes', marks: ['agree', 'agree', 'agree', 'agree', 'agree'] }]);
  });
  test('the number of who is not agreed with, Space for the rest', () => {
    expect(written(FIVE_BOXES, '4', ' ', 'Enter')).toEqual([{ kind: 'boxes', marks: ['agree', 'agree', 'agree', 'disagree', 'agree'] }]);
  });
  test('a number again goes on: neither box, both boxes, agree', () => {
    const marks = (...keys: string[]): unknown => type(FIVE_BOXES, ...keys).desk.marks[1];
    expect([marks('2'), marks('2', '2'), marks('2', '2', '2'), marks('2', '2', '2', '2')]).toEqual(['disagree', 'none', 'both', 'agree']);
  });
  test('nothing is written while rows have not been said', () => {
    const { desk, effects } = type(FIVE_BOXES, '4', 'Enter');
    expect(effects).toEqual([]);
    expect(desk.said).toEqual({ code: 'rows_left', rows: 4 });
  });
  test('0 leaves the rest without a mark, - disagrees with the rest', () => {
    expect(written(FIVE_BOXES, '0', 'Enter')).toEqual([{ kind: 'boxes', marks: ['none', 'none', 'none', 'none', 'none'] }]);
    expect(written(FIVE_BOXES, '-', 'Enter')).toEqual([{ kind: 'boxes', marks: ['disagree', 'disagree', 'disagree', 'disagree', 'disagree'] }]);
  });
  test('one person: 1 agrees, 2 does not, 3 both, 0 neither', () => {
    expect(written(ONE, '1', 'Enter', '2', 'Enter', '3', 'Enter', '0', 'Enter').map((ballot) => ballot.kind === 'boxes' && ballot.marks[0])).toEqual(['agree', 'disagree', 'both', 'none']);
    expect(type(ONE, 'Enter').effects).toEqual([]);
  });
});

test('tick ballots: the numbers of who is chosen', () => {
  expect(written({ form: 'tick', names: 9 }, '3', '1', 'Enter')).toEqual([{ kind: 'tick', ticked: [1, 3] }]);
});

test('a usual ballot, two of seventeen struck, is three to five keys', () => {
  const keys = (place: number): string[] => (place === 1 ? ['1', ' '] : String(place).split(''));
  for (let first = 1; first <= 17; first += 1) {
    for (let second = first + 1; second <= 17; second += 1) {
      // The teller reads downwards; of number 1 the waiting digit is closed by Space.
      const typed = [...keys(first), ...keys(second), 'Enter'];
      expect(typed.length).toBeGreaterThanOrEqual(3);
      expect(typed.length).toBeLessThanOrEqual(5);
      expect(written(SEVENTEEN, ...typed)).toEqual([{ kind: 'strike-out', struck: [first, second] }]);
    }
  }
});

const papers = fc.record({ form: fc.constantFrom('strike-out', 'boxes', 'tick'), names: fc.integer({ min: 1, max: 130 }) });
const keys = fc.array(fc.constantFrom(...'0123456789kz=-+* '.split(''), 'Enter', 'Backspace', 'Escape'), { maxLength: 40 });

test('whatever is typed, every ballot written has only places of the list, each once', () => {
  fc.assert(
    fc.property(papers, keys, (paper, typed) => {
      for (const ballot of written(paper, ...typed)) {
        const places = ballot.kind === 'strike-out' ? ballot.struck : ballot.kind === 'tick' ? ballot.ticked : [];
        expect(new Set(places).size).toBe(places.length);
        expect(places.every((place) => place >= 1 && place <= paper.names)).toBe(true);
        if (ballot.kind === 'boxes') expect(ballot.marks).toHaveLength(paper.names);
      }
    }),
  );
});

test('a ballot that is laid on the desk again is the same ballot', () => {
  fc.assert(
    fc.property(papers, keys, (paper, typed) => {
      for (const ballot of written(paper, ...typed)) expect(ballotOn(withBallot(emptyDesk(paper), ballot))).toEqual(ballot);
    }),
  );
});
