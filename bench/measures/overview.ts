import { type Chance, chance } from '#app/sample/chance.ts';
import { addDays, day } from '#foundation/day.ts';
import { type Answered, Client, closedLoop } from '../client.ts';
import type { Bench, Figures, Measure } from '../measure.ts';
import { ms, ratio, type Spread, spreadOf, whole } from '../numbers.ts';
import { SAMPLE_PASSWORD, type Served, type World } from '../worlds.ts';

const USERS = 5;
const OVERVIEW = 'GET /api/seasons/:season/overview';
const CELLS = 'GET /api/seasons/:season/cells';
const UNITS = 'GET /api/seasons/:season/units';
const BURN_UP = 'GET /api/seasons/:season/burn-up';

interface Seen {
  readonly world: World;
  readonly first: number;
  readonly any: Spread;
  readonly today: Spread;
  readonly same: Spread;
  readonly alone: Spread;
  readonly cells: Spread;
  readonly units: Spread;
  readonly burnUp: Spread;
  readonly perSecond: number;
  readonly processorMs: number;
}

/** The figures of a season as of days that nobody asked for before, and of one day that everybody looks at, by five people at once. */
export const overview: Measure = {
  name: 'overview',
  async run(bench) {
    const seen: Seen[] = [];
    for (const world of await worldsOf(bench)) {
      bench.say(`overview at ${world.organisations} organisations`);
      seen.push(await bench.worlds.serving(world.folder, (server) => look(bench, world, server)));
    }
    return [overviewFigures(seen), otherFigures(seen)];
  },
};

async function worldsOf({ worlds, small }: Bench): Promise<World[]> {
  return small ? [await worlds.vinhLong(), await worlds.national(2000)] : [await worlds.vinhLong(), await worlds.national(13_000), await worlds.national(60_000)];
}

async function look(bench: Bench, world: World, server: Served): Promise<Seen> {
  const seconds = bench.small ? 2 : 8;
  const clients = await Promise.all(world.accounts.map((account) => new Client(server.url).signIn(account, SAMPLE_PASSWORD)));
  const office = clients[0] as Client;
  const draw = chance(7);
  const ask = (path: string) => async (client: Client): Promise<Answered> => client.get(`/api/seasons/${world.season}/${path}`);

  await server.take();
  await office.get(`/api/seasons/${world.season}/overview?unit=${world.root}`);
  const first = (await server.times(OVERVIEW))[0] ?? 0;
  // The compiler of the engine needs some rounds before it knows what is hot.
  for (let round = 0; round < 40; round++) await office.get(`/api/seasons/${world.season}/overview?${anyDay(draw)}`);
  await server.take();

  for (let round = 0; round < 60; round++) await office.get(`/api/seasons/${world.season}/overview?${anyDay(draw)}`);
  const worked = await server.work(OVERVIEW);
  const alone = spreadOf(worked.times);
  const started = performance.now();
  const answers = await closedLoop(clients, seconds, (client) => ask(`overview?${anyDay(draw)}`)(client));
  const perSecond = (1000 * answers.length) / (performance.now() - started);
  const any = spreadOf(await server.times(OVERVIEW));
  await closedLoop(clients, seconds, (client) => ask(`overview?asOf=${aDay(draw)}`)(client));
  const today = spreadOf(await server.times(OVERVIEW));
  await closedLoop(clients, seconds, ask('overview?asOf=2020-05-29'));
  const same = spreadOf(await server.times(OVERVIEW));
  await closedLoop(clients, seconds / 2, (client) => ask(`cells?${anyDay(draw)}`)(client));
  const cells = spreadOf(await server.times(CELLS));
  await closedLoop(clients, seconds / 2, (client) => ask(`units?state=${draw.pick(['late', 'held', 'planned', 'done'])}&offset=${draw.between(0, 3) * 50}&limit=50&${anyDay(draw)}`)(client));
  const units = spreadOf(await server.times(UNITS));
  await closedLoop(clients, seconds / 2, (client) => ask(`burn-up?${anyDay(draw)}`)(client));
  const burnUp = spreadOf(await server.times(BURN_UP));
  for (const client of clients) client.close();
  return { world, first, any, today, same, alone, cells, units, burnUp, perSecond, processorMs: worked.processorMs };
}

/** True on one day of the season, as known on another: a question that hardly anybody asked before. */
function anyDay(draw: Chance): string {
  return `asOf=${aDay(draw)}&knownOn=${addDays(day('2020-05-01'), draw.between(0, 240))}`;
}

function aDay(draw: Chance): string {
  return addDays(day('2020-04-01'), draw.between(0, 200));
}

function overviewFigures(seen: readonly Seen[]): Figures {
  const least = seen[0] as Seen;
  const most = seen.at(-1) as Seen;
  return {
    title: 'Season overview as of a day',
    about: `Time inside the server. «A day» is a random day of the season with all that is known today, as when the day is dragged; «day and knowledge» asks for a random day as known on another random day, so that nearly no answer was worked out before; «the day shown» is what everybody sees who opens the season. ${USERS} people ask at once, each again as soon as answered. «Processor» is the program's own work for one answer, whatever else the machine does.`,
    columns: [
      'organisations', 'first question after the start', `a day, ${USERS} people: p50`, 'p95', 'day and knowledge, one person: processor', 'p50', 'p95', `day and knowledge, ${USERS} people: p50`, 'p95',
      'answers per second', `the day shown, ${USERS} people: p50`, 'p95',
    ],
    rows: [
      ...seen.map(({ world, first, today, alone, any, same, perSecond, processorMs }) => [
        whole(world.organisations), ms(first), ms(today.p50), ms(today.p95), ms(processorMs), ms(alone.p50), ms(alone.p95), ms(any.p50), ms(any.p95), whole(perSecond), ms(same.p50), ms(same.p95),
      ]),
      [
        `${whole(most.world.organisations)} : ${whole(least.world.organisations)}`, '', ratio(most.today.p50, least.today.p50), ratio(most.today.p95, least.today.p95),
        ratio(most.processorMs, least.processorMs), ratio(most.alone.p50, least.alone.p50), ratio(most.alone.p95, least.alone.p95), ratio(most.any.p50, least.any.p50), ratio(most.any.p95, least.any.p95), '',
        ratio(most.same.p50, least.same.p50), ratio(most.same.p95, least.same.p95),
      ],
    ],
  };
}

function otherFigures(seen: readonly Seen[]): Figures {
  return {
    title: 'The rest of the season screen',
    about: `Time inside the server, ${USERS} people at once, day and knowledge as above: the cells, a page of fifty of the organisations behind a number, the curve of held against planned.`,
    columns: ['organisations', 'cells: p50', 'p95', 'list of organisations: p50', 'p95', 'curve: p50', 'p95'],
    rows: seen.map(({ world, cells, units, burnUp }) => [whole(world.organisations), ms(cells.p50), ms(cells.p95), ms(units.p50), ms(units.p95), ms(burnUp.p50), ms(burnUp.p95)]),
  };
}
