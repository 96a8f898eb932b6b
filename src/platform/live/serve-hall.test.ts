import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Heads, LiveFeed } from './feed.ts';
import { serveHall } from './serve-hall.ts';

const CHAIN = 'mua/MT.12';
const WITHIN_MS = 5000;

let server: FastifyInstance;
let port: number;
let heads: Record<string, number>;
let listeners: Set<(heads: Heads) => void>;
let shown: Map<string, string>;
let readings: number;
const open: IncomingMessage[] = [];

beforeEach(async () => {
  heads = { [CHAIN]: 1 };
  listeners = new Set();
  shown = new Map([['lon', '{"panel":"blank"}'], ['sanh', '{"panel":"agenda"}']]);
  readings = 0;
  const feed: LiveFeed = {
    head: (chain) => heads[chain] ?? 0, grownWithin: () => ({ began: 0, grown: {} }), committed: () => {}, close: async () => {},
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  server = Fastify();
  serveHall(server, feed, {
    chainOf: async (address) => (shown.has(address) ? CHAIN : undefined),
    shownBy: async () => {
      readings += 1;
      return new Map(shown);
    },
  }, () => '2020-06-09T01:00:00.000Z');
  await server.listen({ port: 0, host: '127.0.0.1' });
  ({ port } = server.server.address() as AddressInfo);
});
afterEach(async () => {
  for (const line of open.splice(0)) line.destroy();
  await server.close();
});

interface Line {
  readonly status: number;
  /** Everything received so far. */
  text(): string;
  readonly ended: Promise<void>;
}

function listen(address: string, headers: Record<string, string> = {}): Promise<Line> {
  return new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', path: `/api/hall/${address}/live`, headers, agent: false }, (answer) => {
      open.push(answer);
      let received = '';
      answer.on('data', (bytes: Buffer) => (received += bytes.toString('utf8')));
      const ended = new Promise<void>((done) => answer.on('close', () => done()));
      resolve({ status: answer.statusCode ?? 0, text: () => received, ended });
    }).on('error', reject);
  });
}

function grow(): void {
  heads = { [CHAIN]: (heads[CHAIN] ?? 0) + 1 };
  for (const listener of listeners) listener(heads);
}

async function until(condition: () => boolean): Promise<void> {
  const late = Date.now() + WITHIN_MS;
  while (!condition()) {
    if (Date.now() > late) throw new Error('it did not come');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('the hall’s line', () => {
  test('begins with what is shown, with the server’s clock', async () => {
    const line = await listen('lon');
    await until(() => line.text().includes('event: state'));
    expect(line.text()).toMatch(/^retry: 1000\n\nid: [0-9a-f]{16}\nevent: state\ndata: \{"panel":"blank","now":"2020-06-09T01:00:00.000Z"\}\n\n$/);
  });

  test('tells three hundred of one change with one reading', async () => {
    const lines = await Promise.all(Array.from({ length: 300 }, () => listen('lon')));
    await until(() => lines.every((line) => line.text().includes('blank')));
    const before = readings;
    shown.set('lon', '{"panel":"result"}');
    grow();
    await until(() => lines.every((line) => line.text().includes('result')));
    expect(readings - before).toBe(1);
    expect(before).toBeLessThan(5);
  });

  test('does not repeat what did not change: another screen, or work that the hall does not see', async () => {
    const [large, small] = [await listen('lon'), await listen('sanh')];
    await until(() => large.text().includes('blank') && small.text().includes('agenda'));
    shown.set('lon', '{"panel":"result"}');
    grow();
    await until(() => large.text().includes('result'));
    grow();
    await pause(50);
    expect(small.text().match(/event: state/g)).toHaveLength(1);
    expect(large.text().match(/event: state/g)).toHaveLength(2);
  });

  test('goes on where it broke: who has the newest gets nothing, who missed something gets it', async () => {
    const first = await listen('lon');
    await until(() => first.text().includes('event: state'));
    const id = /id: ([0-9a-f]{16})/.exec(first.text())?.[1] ?? '';
    const again = await listen('lon', { 'last-event-id': id });
    await pause(50);
    expect(again.text()).toBe('retry: 1000\n\n');
    shown.set('lon', '{"panel":"result"}');
    grow();
    await until(() => again.text().includes('result'));
    const late = await listen('lon', { 'last-event-id': id });
    await until(() => late.text().includes('result'));
  });

  test('ends when the address is taken back; an unknown one is not there', async () => {
    const line = await listen('lon');
    await until(() => line.text().includes('event: state'));
    shown.delete('lon');
    grow();
    await line.ended;
    expect(line.text()).toContain('event: ended');
    expect((await listen('lon')).status).toBe(404);
    expect((await listen('khong-co')).status).toBe(404);
  });

  test('reads nothing for a hall that everybody has left', async () => {
    const line = await listen('lon');
    await until(() => line.text().includes('event: state'));
    for (const each of open.splice(0)) each.destroy();
    await pause(100);
    const before = readings;
    grow();
    await pause(50);
    expect(readings).toBe(before);
  });
});
