import { randomUUID } from 'node:crypto';
import { addDays, day } from '#foundation/day.ts';
import { chance } from '#app/sample/chance.ts';
import { Client, closedLoop } from '../client.ts';
import type { Bench, Figures, Measure } from '../measure.ts';
import { ms, ratio, type Spread, spreadOf, whole } from '../numbers.ts';
import { SAMPLE_PASSWORD, type Served, type World } from '../worlds.ts';

const USERS = 5;
const BOARD = 'GET /api/seasons/:season/oversight';

interface Seen {
  readonly world: World;
  readonly notes: number;
  readonly places: number;
  readonly whole: Spread;
  readonly ofDays: Spread;
}

/** Where the superior should help, worked out from the record each time. */
export const board: Measure = {
  name: 'board',
  async run(bench) {
    const seen: Seen[] = [];
    for (const played of bench.small ? [await bench.worlds.vinhLong(), await bench.worlds.national(2000)] : [await bench.worlds.vinhLong(), await bench.worlds.national(60_000)]) {
      bench.say(`board at ${played.organisations} organisations`);
      const world = bench.worlds.copyOf(played);
      seen.push(await bench.worlds.serving(world.folder, (server) => look(bench, world, server)));
    }
    return [figures(seen)];
  },
};

async function look(bench: Bench, world: World, server: Served): Promise<Seen> {
  const clients = await Promise.all(Array.from({ length: USERS }, () => new Client(server.url).signIn(world.office, SAMPLE_PASSWORD)));
  const first = clients[0] as Client;
  const notes = await noteSome(first, world, bench.small ? 50 : 500);
  const seconds = bench.small ? 2 : 8;
  const draw = chance(13);
  const at = `/api/seasons/${world.season}/oversight`;
  const timed = async (path: () => string): Promise<Spread> => {
    await first.get(path());
    await server.take();
    await closedLoop(clients, seconds, (client) => client.get(path()));
    return spreadOf(await server.times(BOARD));
  };
  const { totals } = await first.read<{ readonly totals: { readonly places: number } }>(at);
  const shown = await timed(() => at);
  const ofDays = await timed(() => `${at}?asOf=${addDays(day('2020-05-01'), draw.between(0, 60))}`);
  for (const client of clients) client.close();
  return { world, notes, places: totals.places, whole: shown, ofDays };
}

/** Notes about so many places that were not held yet. */
async function noteSome(client: Client, { season }: World, count: number): Promise<number> {
  let noted = 0;
  for (let offset = 0; noted < count; offset += 100) {
    const { units } = await client.read<{ readonly units: readonly { readonly code: string }[] }>(`/api/seasons/${season}/units?indicator=not-held&limit=100&offset=${offset}`);
    if (units.length === 0) break;
    for (const { code } of units.slice(0, count - noted)) {
      const answer = await client.post(`/api/seasons/${season}/oversight/${code}/notes`, { id: randomUUID(), kind: 'other', text: 'Đo', on: '2020-05-02' });
      if (answer.status === 200) noted += 1;
    }
  }
  return noted;
}

function figures(seen: readonly Seen[]): Figures {
  const [least, most] = [seen[0] as Seen, seen.at(-1) as Seen];
  return {
    title: 'The board of the superior',
    about: `Time inside the server, ${USERS} people at once, each again as soon as answered. The board of the topmost unit with its first fifty places, on the day shown and on any of sixty days: signs of every congress not held, their sum and rank, mentors and grievances.`,
    columns: ['organisations', 'notes', 'places on the board', 'day shown: p50', 'p95', 'any day: p50', 'p95'],
    rows: [
      ...seen.map((each) => [whole(each.world.organisations), whole(each.notes), whole(each.places), ms(each.whole.p50), ms(each.whole.p95), ms(each.ofDays.p50), ms(each.ofDays.p95)]),
      [`${whole(most.world.organisations)} : ${whole(least.world.organisations)}`, '', '', ratio(most.whole.p50, least.whole.p50), ratio(most.whole.p95, least.whole.p95), ratio(most.ofDays.p50, least.ofDays.p50), ratio(most.ofDays.p95, least.ofDays.p95)],
    ],
  };
}
