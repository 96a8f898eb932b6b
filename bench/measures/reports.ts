import { chance } from '#app/sample/chance.ts';
import { country } from '#app/sample/national/country.ts';
import { type Answered, Client } from '../client.ts';
import type { Bench, Figures, Measure } from '../measure.ts';
import { ms, spreadOf, whole } from '../numbers.ts';
import { repeating } from '../repeat.ts';
import { SAMPLE_PASSWORD, type Served, type World } from '../worlds.ts';

const PER_SECOND = 50;
const CONNECTIONS = 20;
const RECORD = 'POST /api/seasons/:season/facts';
const OVERVIEW = 'GET /api/seasons/:season/overview';

interface Round {
  readonly answers: readonly Answered[];
  readonly seconds: number;
}

/** An evening on which many offices report at once: a fixed pace first, then as fast as they are answered; one reader looks on. */
export const reports: Measure = {
  name: 'reports',
  async run(bench) {
    const world = await bench.worlds.national(bench.small ? 2000 : 60_000);
    return bench.worlds.serving(world.folder, (server) => evening(bench, world, server));
  },
};

async function evening({ small, say }: Bench, world: World, server: Served): Promise<Figures[]> {
  const writer = await new Client(server.url, CONNECTIONS).signIn(world.office, SAMPLE_PASSWORD);
  const reader = await new Client(server.url).signIn(world.office, SAMPLE_PASSWORD);
  const draw = chance(Date.now());
  const codes = country(world.organisations).filter((each) => each.level === 'grassroots').map((each) => each.code);
  // A question to the superior may be put again and again, so every one of these is to be accepted.
  const report = (): Promise<Answered> =>
    writer.post(`/api/seasons/${world.season}/facts`, { organisation: draw.pick(codes), kind: 'decision-requested', happenedOn: '2020-02-20', note: 'Xin ý kiến về nhân sự' });

  await reader.get(`/api/seasons/${world.season}/overview`);
  await report();
  await server.take();

  say(`${PER_SECOND} reports a second at ${world.organisations} organisations`);
  const looking = repeating(500, async () => void (await reader.get(`/api/seasons/${world.season}/overview?asOf=2020-05-29`)));
  const paced = await atPace(small ? 5 : 30, report);
  await looking.end();
  const served = await server.take();
  const looked = spreadOf(served.filter((each) => each.route === OVERVIEW).map((each) => each.time));
  const inside = spreadOf(served.filter((each) => each.route === RECORD).map((each) => each.time));

  say('reports as fast as they are answered');
  const flood = await asFastAsAnswered(small ? 3 : 10, report);
  const floodInside = spreadOf((await server.take()).filter((each) => each.route === RECORD).map((each) => each.time));
  writer.close();
  reader.close();

  const row = (what: string, { answers, seconds }: Round, spread: { p50: number; p95: number; max: number }): string[] => [
    what, whole(answers.length), String(answers.filter((each) => each.status === 200).length), String(answers.filter((each) => each.status >= 400 && each.status < 500).length),
    String(answers.filter((each) => each.status >= 500).length), (answers.length / seconds).toFixed(0), ms(spread.p50), ms(spread.p95), ms(spread.max),
  ];
  return [
    {
      title: 'Reports submitted',
      about: `One fact each, every one with its entry in the ledger, into a season of ${whole(world.organisations)} organisations over ${CONNECTIONS} connections; time inside the server. One reader asks for the overview twice a second meanwhile: ${looked.count} answers, p50 ${ms(looked.p50)}, p95 ${ms(looked.p95)}, each with all that was recorded before it.`,
      columns: ['load', 'sent', 'accepted', 'refused (4xx)', 'failed (5xx)', 'per second', 'p50', 'p95', 'longest'],
      rows: [row(`${PER_SECOND} a second for ${whole(paced.seconds)} s`, paced, inside), row(`as fast as answered for ${whole(flood.seconds)} s`, flood, floodInside)],
    },
  ];
}

/** Sends at the pace whether or not the earlier ones are answered. */
async function atPace(seconds: number, send: () => Promise<Answered>): Promise<Round> {
  const sent: Promise<Answered>[] = [];
  const started = performance.now();
  for (let at = 0; at < seconds * PER_SECOND; at++) {
    const wait = started + (at * 1000) / PER_SECOND - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    sent.push(send());
  }
  return { answers: await Promise.all(sent), seconds };
}

async function asFastAsAnswered(seconds: number, send: () => Promise<Answered>): Promise<Round> {
  const answers: Answered[] = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < until) answers.push(await send());
    }),
  );
  return { answers, seconds };
}
