import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signBoth, signerKeys } from '#app/sample/congress-day/election.ts';
import { announce, makeProtocol } from '#elections/contract.ts';
import { makeScreen, showDay, showPanel } from '#sittings/contract.ts';
import { type Audience, audience } from '../audience.ts';
import { asPapers, countSize, freshSeason, Hall, HALL, HEAD_TELLER, PRESIDIUM, SECRETARY, struckOf, TELLERS } from '../hall.ts';
import { machineMs } from '../machine-clock.ts';
import type { Bench, Figures, Measure } from '../measure.ts';
import { proportionalBytes, readProc } from '../memory.ts';
import { megabytes, ms, spreadOf, whole } from '../numbers.ts';
import type { Served } from '../worlds.ts';

/** Lines beside those of the hall: the database's, the files of the program. */
const OTHER_FILES = 300;

/** One result, told to everybody who has a hall screen's address open; against it, a server that only writes the same bytes to as many lines. */
export const hall: Measure = {
  name: 'hall',
  async run(bench) {
    const folder = await freshSeason(bench.worlds);
    const sizes = (bench.small ? [200] : [1000, 5000]).filter((count) => fits(count, bench.say));
    return bench.worlds.serving(folder, async (server) => {
      const { address, rounds } = await announcedResult(bench, server);
      const told: Told[] = [];
      for (const count of sizes) told.push(await toldTo(bench, server, address, count, rounds));
      return [figures(told, rounds.length)];
    });
  },
};

/** Each line is a file to the system, in both processes. */
function fits(count: number, say: (line: string) => void): boolean {
  const most = Number(/^Max open files\s+(\d+)/m.exec(readProc('/proc/self/limits'))?.[1] ?? Number.POSITIVE_INFINITY);
  if (count + OTHER_FILES <= most) return true;
  say(`${count} lines are left out: a process may open ${most} files here (ulimit -n)`);
  return false;
}

/** What makes the screens show the result; `before` takes it away again. */
interface Round {
  before(): Promise<unknown>;
  tell(): Promise<unknown>;
}

/** A whole count with its signed protocol, and a screen; the first round is the announcement itself. */
async function announcedResult({ small, say }: Bench, server: Served): Promise<{ readonly address: string; readonly rounds: readonly Round[] }> {
  say('a count, signed and ready to be announced');
  const people = new Hall(server.url);
  const size = countSize(small);
  const box = await people.box(size);
  for (const teller of TELLERS) await people.pass(teller, box, asPapers(struckOf(size)));
  const ask = async (account: string, ...asked: Parameters<Awaited<ReturnType<Hall['as']>>['get']>) => (await people.as(account)).get(...asked);
  await ask(HEAD_TELLER, makeProtocol, box.election);
  const officers = { ...HALL, secretariat: SECRETARY, presidium: PRESIDIUM, head: HEAD_TELLER, tellers: TELLERS, board: [] };
  await signBoth(ask as never, officers, box.election, await signerKeys(ask as never, officers));
  const secretary = await people.as(SECRETARY);
  const { token } = await secretary.get(makeScreen, { ...HALL, name: 'Màn hình chính' });
  const agenda = () => secretary.get(showPanel, { ...HALL, shown: { kind: 'agenda' } });
  const again = async (): Promise<unknown> => {
    const { announced } = await secretary.get(showDay, HALL);
    return secretary.get(showPanel, { ...HALL, shown: { kind: 'announced', announced: announced[0]?.id ?? '' } });
  };
  await secretary.get(announce, { ...box.election, what: 'result' });
  return { address: `${server.url}/api/hall/${token}/live`, rounds: Array.from({ length: small ? 3 : 9 }, () => ({ before: agenda, tell: again })) };
}

interface Told {
  readonly count: number;
  readonly openedInMs: number;
  /** Memory of the server before anybody watched, and with all of them. */
  readonly memory: readonly [before: number, during: number];
  readonly news: readonly Heard[];
  readonly plain: readonly Heard[];
}

/** After the telling began. */
interface Heard {
  readonly first: number;
  readonly half: number;
  readonly last: number;
}

async function toldTo({ say }: Bench, server: Served, address: string, count: number, rounds: readonly Round[]): Promise<Told> {
  say(`one result to ${whole(count)} lines`);
  const pid = server.child.pid ?? 0;
  const before = proportionalBytes(pid);
  const watching = await audience(address, count);
  try {
    const news: Heard[] = [];
    for (const { before: takeAway, tell } of rounds) {
      const gone = await watching.hears(takeAway);
      if (gone.length !== count) throw new Error(`${gone.length} of ${count} lines heard that the screen changed`);
      news.push(await heard(watching, count, tell));
    }
    const memory = [before, proportionalBytes(pid)] as const;
    return { count, openedInMs: watching.openedInMs, memory, news, plain: await plainly(address, count, rounds.length) };
  } finally {
    await watching.close();
  }
}

async function heard(watching: Audience, count: number, tell: () => Promise<unknown> | void): Promise<Heard> {
  let sentAt = 0;
  const at = await watching.hears(() => {
    sentAt = machineMs();
    return tell();
  });
  if (at.length !== count) throw new Error(`${at.length} of ${count} lines heard the result`);
  const after = at.map((each) => each - sentAt).toSorted((one, other) => one - other);
  return { first: after[0] ?? 0, half: after[Math.floor(count / 2)] ?? 0, last: after.at(-1) ?? 0 };
}

/** The same text to as many lines, without anything behind it: what the system and the listeners themselves take. */
async function plainly(address: string, count: number, times: number): Promise<Heard[]> {
  const text = await shownNow(address);
  const lines = new Set<ServerResponse>();
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(text);
    lines.add(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const watching = await audience(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, count);
  try {
    const bytes = Buffer.from(text, 'utf8');
    const found: Heard[] = [];
    for (let time = 0; time < times; time++) found.push(await heard(watching, count, () => lines.forEach((line) => void line.write(bytes))));
    return found;
  } finally {
    await watching.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** The event that a line begins with. */
async function shownNow(address: string): Promise<string> {
  const stop = new AbortController();
  const { body } = await fetch(address, { signal: stop.signal });
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (/event: state\n.*\n\n$/s.test(text)) break;
  }
  stop.abort();
  return text.slice(text.indexOf('id: '));
}

function figures(told: readonly Told[], times: number): Figures {
  const middle = (news: readonly Heard[], of: keyof Heard): number => spreadOf(news.map((each) => each[of])).p50;
  const longest = (news: readonly Heard[]): number => Math.max(...news.map((each) => each.last));
  return {
    title: 'A hall told of a result',
    about: `Lines of one hall screen in a process of their own on the same machine; the result is shown ${times} times to each, each time after something else. Times run from sending the request that shows it, its entry in the record included; the middle of all showings. «Plain» is a server that only writes the same bytes to as many lines.`,
    columns: ['lines', 'opening them', 'first', 'half', 'last', 'last, longest', 'plain: last', 'last : plain', 'memory of the server', 'with all lines', 'a line'],
    rows: told.map(({ count, openedInMs, memory: [before, during], news, plain }) => [
      whole(count), ms(openedInMs), ms(middle(news, 'first')), ms(middle(news, 'half')), ms(middle(news, 'last')), ms(longest(news)), ms(middle(plain, 'last')),
      `${(middle(news, 'last') / middle(plain, 'last')).toFixed(1)} ×`, megabytes(before), megabytes(during), `${whole(Math.max(0, during - before) / count / 1024)} kB`,
    ]),
  };
}
