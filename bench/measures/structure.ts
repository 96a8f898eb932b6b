import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openDatabase } from '#database/embedded/open.ts';
import { migrate } from '#database/migrate.ts';
import { Client, closedLoop } from '../client.ts';
import type { Bench, Figures, Measure } from '../measure.ts';
import { ms, ratio, type Spread, spreadOf, whole } from '../numbers.ts';
import { SAMPLE_PASSWORD, type Served, type World } from '../worlds.ts';

const USERS = 5;
const PEOPLE = 10;
const STRUCTURE = 'GET /api/seasons/:season/personnel/structure';
const LIST = 'GET /api/seasons/:season/personnel';

interface Seen {
  readonly world: World;
  readonly people: number;
  readonly whole: Spread;
  readonly unit: Spread;
  readonly list: Spread;
  readonly late: Spread;
  readonly wholeAnew: Spread;
  readonly listAnew: Spread;
}

/** Women, young, renewal of every scheme of a season added up; and how far each organisation is. */
export const structure: Measure = {
  name: 'structure',
  async run(bench) {
    const seen: Seen[] = [];
    for (const played of bench.small ? [await bench.worlds.vinhLong(), await bench.worlds.national(2000)] : [await bench.worlds.vinhLong(), await bench.worlds.national(60_000)]) {
      bench.say(`structure at ${played.organisations} organisations`);
      const world = bench.worlds.copyOf(played);
      const people = await fill(world);
      seen.push(await bench.worlds.serving(world.folder, (server) => look(bench, world, server, people)));
    }
    return [figures(seen)];
  },
};

async function look(bench: Bench, world: World, server: Served, people: number): Promise<Seen> {
  const clients = await Promise.all(Array.from({ length: USERS }, () => new Client(server.url).signIn(world.office, SAMPLE_PASSWORD)));
  const first = clients[0] as Client;
  const at = `/api/seasons/${world.season}/personnel`;
  const timed = async (path: string, route: string): Promise<Spread> => {
    await first.get(path);
    await server.take();
    await closedLoop(clients, bench.small ? 2 : 8, (client) => client.get(path));
    return spreadOf(await server.times(route));
  };
  const { children } = await first.read<{ readonly children: readonly { readonly code: string; readonly opens: boolean }[] }>(`${at}/structure`);
  const below = children.find(({ opens }) => opens)?.code ?? world.root;
  const all = await timed(`${at}/structure`, STRUCTURE);
  const unit = await timed(`${at}/structure?unit=${below}`, STRUCTURE);
  const list = await timed(at, LIST);
  const late = await timed(`${at}?only=late`, LIST);
  const { units } = await first.read<{ readonly units: readonly { readonly code: string }[] }>(`/api/seasons/${world.season}/units?indicator=not-held&limit=1`);
  const anew = async (path: string, route: string): Promise<Spread> => {
    const times: number[] = [];
    for (let round = 0; round < (bench.small ? 3 : 12); round += 1) {
      const noted = await first.post(`/api/seasons/${world.season}/oversight/${units[0]?.code}/notes`, { id: randomUUID(), kind: 'other', text: 'Đo', on: '2020-05-02' });
      if (noted.status !== 200) throw new Error(noted.body);
      await server.take();
      await first.get(path);
      times.push(...(await server.times(route)));
    }
    return spreadOf(times);
  };
  const [wholeAnew, listAnew] = [await anew(`${at}/structure`, STRUCTURE), await anew(at, LIST)];
  for (const client of clients) client.close();
  return { world, people, whole: all, unit, list, late, wholeAnew, listAnew };
}

/** Ten persons for every congress that has none, put there behind the record: only reading is measured. */
async function fill(world: World): Promise<number> {
  const database = await openDatabase({ dataFolder: world.folder });
  await migrate(database.config);
  const client = new pg.Client(database.config);
  await client.connect();
  try {
    await client.query(`insert into personnel_schemes (season_id, organisation_id, fields, seats, revision, saved_by, recorded_at)
      select c.season_id, c.organisation_id, '{"bodies":[{"body":"committee","seats":9}]}', 9, 1, 'Đo', now() from congresses c join seasons s on s.id = c.season_id where s.code = $1 on conflict do nothing`, [world.season]);
    await client.query(`insert into personnel_people (id, season_id, organisation_id, position, track, bodies, details, salt, sha256, full_name, born, sex, minority, profession, theory, step, revision, saved_by, recorded_at)
      select gen_random_uuid(), c.season_id, c.organisation_id, n, case when n % 3 = 0 then 'first-time' else 're-election' end, '{committee}',
        '{"fullName":"Đo","bornOn":null,"bornYear":null,"posts":[]}', repeat('0', 32), repeat('0', 64), 'Đo', date '1962-01-01' + ((c.id * 37 + n * 911) % 10000), case when (c.id + n) % 4 = 0 then 'female' else 'male' end, (c.id + n) % 20 = 0, 'university', 'intermediate', 5, 1, 'Đo', now()
      from congresses c join seasons s on s.id = c.season_id cross join generate_series(1, ${PEOPLE}) n
      where s.code = $1 and not exists (select from personnel_people p where p.season_id = c.season_id and p.organisation_id = c.organisation_id)`, [world.season]);
    await client.query('vacuum analyze personnel_people, personnel_schemes');
    const { rows } = await client.query<{ count: number }>('select count(*)::int as count from personnel_people');
    return rows[0]?.count ?? 0;
  } finally {
    await client.end();
    await database.stop();
  }
}

function figures(seen: readonly Seen[]): Figures {
  const [least, most] = [seen[0] as Seen, seen.at(-1) as Seen];
  const spreads = (each: Seen): Spread[] => [each.whole, each.wholeAnew, each.unit, each.list, each.listAnew, each.late];
  return {
    title: 'Personnel structure',
    about: `Time inside the server, ${USERS} people at once, each again as soon as answered. Some ${PEOPLE} persons in every scheme: their structure added up for the topmost unit and for one below it; how far each organisation is, a page of fifty, and those that are late. «After an entry»: asked by one person right after something was recorded in the season, when nothing kept may be used.`,
    columns: ['organisations', 'persons', 'structure: p50', 'p95', 'after an entry: p50', 'p95', 'of one unit: p50', 'p95', 'list: p50', 'p95', 'after an entry: p50', 'p95', 'late: p50', 'p95'],
    rows: [
      ...seen.map((each) => [whole(each.world.organisations), whole(each.people), ...spreads(each).flatMap(({ p50, p95 }) => [ms(p50), ms(p95)])]),
      [`${whole(most.world.organisations)} : ${whole(least.world.organisations)}`, '', ...spreads(most).flatMap(({ p50, p95 }, index) => [ratio(p50, spreads(least)[index]?.p50 ?? 0), ratio(p95, spreads(least)[index]?.p95 ?? 0)])],
    ],
  };
}
