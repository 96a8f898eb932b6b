import { describe, expect, test } from 'vitest';
import { moment } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { CheckInQueue, type Outcome, type QueueParts, type SendProblem } from './check-in-queue.ts';
import type { DeskEvent, KeptEvents } from './kept-events.ts';

const PLACE = 'vinh-long-2020/MT.12';
const event = (number: number): DeskEvent => ({ uuid: `u${number}`, participant: `p${number}`, name: `Người ${number}`, kind: 'arrive', happenedAt: moment(`2020-06-09T00:00:${String(number).padStart(2, '0')}.000Z`), desk: 'Bàn 1' });
type Answer = Result<readonly Outcome[], SendProblem>;
const all = (events: readonly DeskEvent[]): Answer => ok(events.map(({ uuid }) => ({ uuid, recorded: true })));
const LOST: Answer = fail({ lineLost: true, sentence: { vi: 'Mất mạng.', en: 'Line lost.' } });
const REFUSED: Answer = fail({ lineLost: false, sentence: { vi: 'Không được triệu tập.', en: 'Not summoned.' } });

/** A disk that outlives the page. */
function disk(): KeptEvents & { readonly rows: Map<string, DeskEvent> } {
  const rows = new Map<string, DeskEvent>();
  const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
  return {
    rows,
    async all() {
      await later();
      return [...rows.values()];
    },
    async keep(_place, kept) {
      await later();
      rows.set(kept.uuid, kept);
    },
    async forget(uuids) {
      await later();
      for (const uuid of uuids) rows.delete(uuid);
    },
  };
}

const opened = (parts: QueueParts): CheckInQueue => {
  const queue = new CheckInQueue(parts);
  queue.open();
  return queue;
};

const until = async (queue: CheckInQueue, there: () => boolean): Promise<void> => {
  if (there()) return;
  await new Promise<void>((resolve) => {
    const stop = queue.subscribe(() => {
      if (!there()) return;
      stop();
      resolve();
    });
  });
};
const whereabouts = (queue: CheckInQueue): Record<string, string> => Object.fromEntries(queue.state().events.map((each) => [each.uuid, each.is]));

describe('the queue of a check-in desk', () => {
  test('what was sent is recorded and leaves the machine', async () => {
    const kept = disk();
    const sent: string[] = [];
    const queue = opened({ place: PLACE, kept, send: async (events) => (sent.push(...events.map((each) => each.uuid)), all(events)) });
    queue.add(event(1));
    expect(whereabouts(queue)).toEqual({ u1: 'in-page' });
    await until(queue, () => whereabouts(queue)['u1'] === 'recorded');
    await expect.poll(() => kept.rows.size).toBe(0);
    expect(sent).toEqual(['u1']);
    queue.close();
  });

  test('while the line is lost everything waits on the machine in order, and goes by itself when it is back', async () => {
    const kept = disk();
    let lost = true;
    const sent: string[] = [];
    const queue = opened({ place: PLACE, kept, retryMs: 5, send: async (events) => (lost ? LOST : (sent.push(...events.map((each) => each.uuid)), all(events))) });
    for (const number of [1, 2, 3]) queue.add(event(number));
    await until(queue, () => queue.state().lineLost && Object.values(whereabouts(queue)).every((is) => is === 'on-machine'));
    expect([...kept.rows.keys()]).toEqual(['u1', 'u2', 'u3']);
    expect(queue.state()).toMatchObject({ waiting: 3, lineLost: true });
    lost = false;
    await until(queue, () => queue.state().waiting === 0);
    expect(sent).toEqual(['u1', 'u2', 'u3']);
    expect(queue.state().lineLost).toBe(false);
    queue.close();
  });

  test('a page opened anew sends what the closed one had kept', async () => {
    const kept = disk();
    const before = opened({ place: PLACE, kept, retryMs: 60_000, send: async () => LOST });
    before.add(event(1));
    await until(before, () => before.state().lineLost && kept.rows.size === 1);
    before.close();
    const after = opened({ place: PLACE, kept, send: async (events) => all(events) });
    await until(after, () => whereabouts(after)['u1'] === 'recorded');
    after.close();
  });

  test('one refused event is named, the others of its batch are recorded', async () => {
    const kept = disk();
    let lost = true;
    const queue = opened({ place: PLACE, kept, retryMs: 5, send: async (events) => (lost ? LOST : events.some((each) => each.uuid === 'u2') ? REFUSED : all(events)) });
    for (const number of [1, 2, 3]) queue.add(event(number));
    await until(queue, () => queue.state().lineLost);
    lost = false;
    await until(queue, () => queue.state().refused === 1 && queue.state().waiting === 0);
    expect(whereabouts(queue)).toEqual({ u1: 'recorded', u2: 'refused', u3: 'recorded' });
    expect(queue.state().events.find((each) => each.uuid === 'u2')?.why?.vi).toBe('Không được triệu tập.');
    queue.dismiss('u2');
    expect(queue.state().refused).toBe(0);
    await expect.poll(() => kept.rows.size).toBe(0);
    queue.close();
  });

  test('an event that the server refuses beside others stays on the machine until somebody has seen it', async () => {
    const kept = disk();
    const why = { vi: 'Đang bị đình chỉ.', en: 'Suspended.' };
    const queue = opened({ place: PLACE, kept, send: async (events) => ok(events.map(({ uuid }) => (uuid === 'u2' ? { uuid, recorded: false, why } : { uuid, recorded: true }))) });
    for (const number of [1, 2]) queue.add(event(number));
    await until(queue, () => queue.state().refused === 1 && queue.state().waiting === 0);
    await expect.poll(() => [...kept.rows.keys()]).toEqual(['u2']);
    queue.dismiss('u2');
    await expect.poll(() => kept.rows.size).toBe(0);
    queue.close();
  });

  test('what the server never got can be taken out; what is there or on the way cannot', async () => {
    const kept = disk();
    const queue = opened({ place: PLACE, kept, retryMs: 60_000, send: async () => LOST });
    queue.add(event(1));
    expect(await queue.takeOut('u1')).toBe(true);
    await expect.poll(() => kept.rows.size).toBe(0);
    expect(queue.state().events).toEqual([]);
    queue.close();

    let answer: ((result: Answer) => void) | undefined;
    const slow = opened({ place: PLACE, kept, send: () => new Promise((resolve) => (answer = resolve)) });
    slow.add(event(2));
    await expect.poll(() => answer !== undefined).toBe(true);
    expect(await slow.takeOut('u2')).toBe(false);
    answer?.(all([event(2)]));
    await until(slow, () => whereabouts(slow)['u2'] === 'recorded');
    expect(await slow.takeOut('u2')).toBe(false);
    slow.close();
  });

  test('a browser that keeps nothing says so, and still sends', async () => {
    const nothing: KeptEvents = { all: async () => Promise.reject(new Error('private')), keep: async () => Promise.reject(new Error('private')), forget: async () => Promise.reject(new Error('private')) };
    const queue = opened({ place: PLACE, kept: nothing, send: async (events) => all(events) });
    queue.add(event(1));
    await until(queue, () => whereabouts(queue)['u1'] === 'recorded');
    expect(queue.state().keepsNothing).toBe(true);
    queue.close();
  });
});
