import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moment, momentOf } from '#foundation/day.ts';
import { type PresenceEvent, presenceFrom } from './presence.ts';

const event = (id: string, participantId: string, move: PresenceEvent['move'], minute: number, of: string | null = null): PresenceEvent => ({ id, participantId, move, of, happenedAt: momentOf(1_590_710_400_000 + minute * 60_000) });

test('an offline desk’s events fall into their place, however late they come', () => {
  const events = [event('3', 'a', 'leave', 30), event('1', 'a', 'arrive', 0), event('2', 'b', 'arrive', 5)];
  expect([...presenceFrom(events)].filter(([, each]) => each.present).map(([id]) => id)).toEqual(['b']);
  expect(presenceFrom(events, momentOf(1_590_710_400_000 + 10 * 60_000)).get('a')).toMatchObject({ present: true, attended: true });
  expect(presenceFrom(events).get('a')).toMatchObject({ present: false, attended: true, firstAt: '2020-05-29T00:00:00.000Z', lastAt: '2020-05-29T00:30:00.000Z' });
});

test('the same person at two desks is one person; a departure alone is no attendance', () => {
  expect([...presenceFrom([event('1', 'a', 'arrive', 0), event('2', 'a', 'arrive', 0)]).values()].filter((each) => each.present)).toHaveLength(1);
  expect(presenceFrom([event('1', 'a', 'leave', 0)]).get('a')).toMatchObject({ present: false, attended: false, firstAt: null });
});

test('a mistake undoes its event alone, before and after', () => {
  const events = [event('1', 'a', 'arrive', 0), event('2', 'a', 'arrive', 10), event('3', 'a', 'mistake', 20, '1')];
  expect(presenceFrom(events, moment('2020-05-29T00:05:00.000Z')).has('a')).toBe(false);
  expect(presenceFrom(events).get('a')).toMatchObject({ present: true, firstAt: '2020-05-29T00:10:00.000Z' });
});

test('neither the order in which events come nor a repetition changes who is there', () => {
  const any = fc.array(fc.record({ who: fc.constantFrom('a', 'b', 'c'), move: fc.constantFrom('arrive' as const, 'leave' as const), minute: fc.integer({ min: 0, max: 5 }) }), { maxLength: 12 });
  fc.assert(fc.property(any, fc.infiniteStream(fc.nat()), (given, order) => {
    const events = given.map(({ who, move, minute }, index) => event(String(index).padStart(2, '0'), who, move, minute));
    const shuffled = [...events, ...events].map((each) => ({ each, key: order.next().value ?? 0 })).toSorted((a, b) => a.key - b.key).map(({ each }) => each);
    const sorted = (of: ReturnType<typeof presenceFrom>) => [...of].toSorted(([one], [other]) => (one < other ? -1 : 1));
    expect(sorted(presenceFrom(shuffled))).toEqual(sorted(presenceFrom(events)));
  }));
});
