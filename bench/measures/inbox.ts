import { randomUUID } from 'node:crypto';
import { addDays, day } from '#foundation/day.ts';
import { chance } from '#app/sample/chance.ts';
import { Client, closedLoop } from '../client.ts';
import type { Bench, Figures, Measure } from '../measure.ts';
import { ms, ratio, type Spread, spreadOf, whole } from '../numbers.ts';
import { SAMPLE_PASSWORD, type Served, type World } from '../worlds.ts';

const USERS = 5;
const INBOX = 'GET /api/seasons/:season/dossiers';
const CLOCKS = 'GET /api/seasons/:season/clocks';

interface Seen {
  readonly world: World;
  readonly dossiers: number;
  readonly send: Spread;
  readonly inbox: Spread;
  readonly above: Spread;
  readonly clocks: Spread;
  readonly clocksOnDays: Spread;
}

/** What awaits a superior, what is overdue over a whole body, and every legal clock of a season. */
export const inbox: Measure = {
  name: 'inbox',
  async run(bench) {
    const seen: Seen[] = [];
    for (const played of bench.small ? [await bench.worlds.vinhLong(), await bench.worlds.national(2000)] : [await bench.worlds.vinhLong(), await bench.worlds.national(60_000)]) {
      bench.say(`inbox at ${played.organisations} organisations`);
      const world = bench.worlds.copyOf(played);
      seen.push(await bench.worlds.serving(world.folder, (server) => look(bench, world, server)));
    }
    return [figures(seen)];
  },
};

async function look(bench: Bench, world: World, server: Served): Promise<Seen> {
  const clients = await Promise.all(Array.from({ length: USERS }, () => new Client(server.url).signIn(world.office, SAMPLE_PASSWORD)));
  const { sent, holder, times } = await fill(clients[0] as Client, world, bench.small ? 60 : 600);
  const seconds = bench.small ? 2 : 8;
  const draw = chance(11);
  const at = `/api/seasons/${world.season}`;
  const timed = async (path: () => string, route: string): Promise<Spread> => {
    await (clients[0] as Client).get(path());
    await server.take();
    await closedLoop(clients, seconds, (client) => client.get(path()));
    return spreadOf(await server.times(route));
  };
  const inboxOf = await timed(() => `${at}/dossiers?unit=${holder}&box=awaits-us`, INBOX);
  const above = await timed(() => `${at}/dossiers?box=overdue`, INBOX);
  const clocks = await timed(() => `${at}/clocks?limit=50`, CLOCKS);
  const clocksOnDays = await timed(() => `${at}/clocks?limit=50&asOf=${addDays(day('2020-05-01'), draw.between(0, 120))}`, CLOCKS);
  for (const client of clients) client.close();
  return { world, dossiers: sent, send: spreadOf(times), inbox: inboxOf, above, clocks, clocksOnDays };
}

/** Dossiers of so many organisations that were not held yet, one each; what is under way already stays. */
async function fill(client: Client, { season }: World, count: number): Promise<{ readonly sent: number; readonly holder: string; readonly times: number[] }> {
  const times: number[] = [];
  let holder = '';
  for (let offset = 0; times.length < count; offset += 100) {
    const { units } = await client.read<{ readonly units: readonly { readonly code: string }[] }>(`/api/seasons/${season}/units?indicator=not-held&limit=100&offset=${offset}`);
    if (units.length === 0) break;
    for (const { code } of units) {
      const answer = await client.post(`/api/seasons/${season}/congresses/${code}/dossiers`, { id: randomUUID(), kind: 'plan', number: '01-TTr/ĐU', missingReason: 'Đo' });
      if (answer.status !== 200) continue;
      times.push(answer.time);
      holder ||= (JSON.parse(answer.body) as { readonly superior: { readonly code: string } }).superior.code;
    }
  }
  return { sent: times.length, holder, times };
}

function figures(seen: readonly Seen[]): Figures {
  const [least, most] = [seen[0] as Seen, seen.at(-1) as Seen];
  const spreads = (each: Seen): Spread[] => [each.inbox, each.above, each.clocks, each.clocksOnDays];
  return {
    title: 'Dossiers and legal clocks',
    about: `Time inside the server, ${USERS} people at once, each again as soon as answered. The inbox of a superior; what is overdue with the topmost level or below it; the clocks of every congress of the season with a page of fifty, on the day shown, where an answer is kept until something is recorded, and on any day of four months, where most are worked out anew. «Sent»: one dossier with its pieces, seen from the sender.`,
    columns: ['organisations', 'dossiers', 'sent: p50', 'p95', 'inbox: p50', 'p95', 'overdue from above: p50', 'p95', 'clocks: p50', 'p95', 'clocks of any day: p50', 'p95'],
    rows: [
      ...seen.map((each) => [whole(each.world.organisations), whole(each.dossiers), ms(each.send.p50), ms(each.send.p95), ...spreads(each).flatMap(({ p50, p95 }) => [ms(p50), ms(p95)])]),
      [`${whole(most.world.organisations)} : ${whole(least.world.organisations)}`, '', ratio(most.send.p50, least.send.p50), ratio(most.send.p95, least.send.p95), ...spreads(most).flatMap(({ p50, p95 }, index) => [ratio(p50, spreads(least)[index]?.p50 ?? 0), ratio(p95, spreads(least)[index]?.p95 ?? 0)])],
    ],
  };
}
