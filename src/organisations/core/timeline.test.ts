import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '#foundation/day.ts';
import { changedFrom, endedOn, type Segment, type Timeline } from './timeline.ts';

const first = day('2020-01-01');
const life: Segment = { from: first, until: null, name: 'A', kindId: 'k', superiorId: null, members: 1, branches: null };
const named = (timeline: Timeline): string[] => timeline.map(({ from, until, name }) => `${name} ${from}–${until ?? ''}`);

describe('a timeline', () => {
  test('is cut on the day of the change', () => {
    expect(named(changedFrom([life], day('2020-02-01'), () => ({ name: 'B' })))).toEqual(['A 2020-01-01–2020-02-01', 'B 2020-02-01–']);
  });
  test('takes a change on its first day as what it always was', () => {
    expect(named(changedFrom([life], first, () => ({ name: 'B' })))).toEqual(['B 2020-01-01–']);
  });
  test('lets a correction of the past reach through what came later', () => {
    const later = changedFrom([life], day('2020-03-01'), () => ({ members: 9 }));
    const corrected = changedFrom(later, day('2020-02-01'), () => ({ name: 'B' }));
    expect(corrected.map(({ name, members }) => [name, members])).toEqual([['A', 1], ['B', 1], ['B', 9]]);
  });
  test('joins stretches that say the same', () => {
    const there = changedFrom([life], day('2020-02-01'), () => ({ name: 'B' }));
    expect(named(changedFrom(there, day('2020-02-01'), () => ({ name: 'A' })))).toEqual(['A 2020-01-01–']);
  });
  test('ends, and is nothing when it had not begun before', () => {
    expect(named(endedOn([life], day('2020-02-01')))).toEqual(['A 2020-01-01–2020-02-01']);
    expect(endedOn([life], first)).toEqual([]);
  });

  test('has no gap and no overlap after any changes, and says on each day what the last change for that day said', () => {
    const change = fc.record({ offset: fc.integer({ min: 0, max: 30 }), name: fc.constantFrom('A', 'B', 'C') });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let timeline: Timeline = [life];
        for (const { offset, name } of changes) timeline = changedFrom(timeline, addDays(first, offset), () => ({ name }));
        expect(timeline[0]?.from).toBe(first);
        expect(timeline.at(-1)?.until).toBeNull();
        for (const [index, segment] of timeline.slice(1).entries()) expect(timeline[index]?.until).toBe(segment.from);
        for (let offset = 0; offset <= 31; offset += 1) {
          const on = addDays(first, offset);
          const said = changes.filter((each) => each.offset <= offset).at(-1)?.name ?? 'A';
          expect(timeline.find((segment) => segment.from <= on && (segment.until === null || on < segment.until))?.name).toBe(said);
        }
      }),
    );
  });
});
