import { randomUUID } from 'node:crypto';
import { addParticipant, listParticipants, showPresence } from '#delegates/contract.ts';
import { momentOf } from '#foundation/day.ts';
import { type Answered, Client, parsed } from '../client.ts';
import { freshSeason, Hall, HALL, PRESIDIUM, SECRETARY } from '../hall.ts';
import type { Bench, Figures, Measure } from '../measure.ts';
import { ms, spreadOf, whole } from '../numbers.ts';
import { SAMPLE_PASSWORD, type Served } from '../worlds.ts';

const ADDRESS = `/api/seasons/${HALL.season}/congresses/${HALL.organisation}/check-ins`;
const ROUTE = 'POST /api/seasons/:season/congresses/:organisation/check-ins';
/** A browser holds so many connections to one address. */
const CONNECTIONS = 6;

/** The doors open and everybody is there: each badge read is a request of its own; against it, the same people in one request. */
export const checkingIn: Measure = {
  name: 'check-in',
  async run(bench) {
    const folder = await freshSeason(bench.worlds);
    return bench.worlds.serving(folder, (server) => doors(bench, server));
  },
};

interface Round {
  /** From the first request to the last answer. */
  readonly together: number;
  readonly inside: readonly number[];
}

async function doors({ small, say }: Bench, server: Served): Promise<Figures[]> {
  const people = await filledRoll(server.url, small ? 90 : 449);
  const desks = await Promise.all([SECRETARY, PRESIDIUM].map((account) => new Client(server.url, CONNECTIONS).signIn(account, SAMPLE_PASSWORD)));
  const times = small ? 1 : 5;
  const rounds = { burst: [] as Round[], queue: [] as Round[], one: [] as Round[] };
  for (let time = 0; time < times; time++) {
    say(`check-in of ${people.length} people, round ${time + 1} of ${times}`);
    rounds.burst.push(await round(server, people, () => burst(desks, people)));
    rounds.queue.push(await round(server, people, () => oneAfterTheOther(desks, people)));
    rounds.one.push(await round(server, people, async () => [await send(desks[0] as Client, people, 'arrive', 'Bàn 1')]));
  }
  for (const desk of desks) desk.close();
  return [figures(people.length, rounds)];
}

/** At least so many on the roll, nobody in the hall. */
async function filledRoll(url: string, wanted: number): Promise<string[]> {
  const secretary = await new Hall(url).as(SECRETARY);
  const { rows } = await secretary.get(listParticipants, { ...HALL, limit: 1000 });
  const people = rows.map((row) => row.id);
  while (people.length < wanted) people.push((await secretary.get(addParticipant, { ...HALL, kind: 'full-member', source: null, fullName: `Đảng viên thứ ${people.length + 1}`, delegation: { code: null, name: '' } })).id);
  return people;
}

async function round(server: Served, people: readonly string[], arrive: () => Promise<Answered[]>): Promise<Round> {
  await server.take();
  const started = performance.now();
  const answers = await arrive();
  const together = performance.now() - started;
  const inside = await server.times(ROUTE);
  const recorded = answers.reduce((sum, answer) => sum + parsed<{ readonly recorded: number }>('check-in', answer).recorded, 0);
  const secretary = await new Hall(server.url).as(SECRETARY);
  const { present, presentWithoutVote } = await secretary.get(showPresence, HALL);
  if (recorded !== people.length || present + presentWithoutVote !== people.length) throw new Error(`${recorded} of ${people.length} were recorded, ${present + presentWithoutVote} are in the hall`);
  // The hall is empty again for the next round.
  parsed('leaving', await (await new Client(server.url).signIn(SECRETARY, SAMPLE_PASSWORD)).post(ADDRESS, { events: eventsOf(people, 'leave', 'Bàn 1') }));
  return { together, inside };
}

/** Everybody at the same moment, every second one at the other desk. */
function burst(desks: readonly Client[], people: readonly string[]): Promise<Answered[]> {
  return Promise.all(people.map((person, index) => send(desks[index % desks.length] as Client, [person], 'arrive', `Bàn ${1 + (index % desks.length)}`)));
}

/** Two desks that read the next badge when the last one was answered. */
async function oneAfterTheOther(desks: readonly Client[], people: readonly string[]): Promise<Answered[]> {
  const answers: Answered[] = [];
  await Promise.all(
    desks.map(async (desk, at) => {
      for (const person of people.filter((_, index) => index % desks.length === at)) answers.push(await send(desk, [person], 'arrive', `Bàn ${at + 1}`));
    }),
  );
  return answers;
}

function send(desk: Client, people: readonly string[], move: 'arrive' | 'leave', name: string): Promise<Answered> {
  return desk.post(ADDRESS, { events: eventsOf(people, move, name) });
}

function eventsOf(people: readonly string[], move: 'arrive' | 'leave', desk: string): object[] {
  const happenedAt = momentOf(Date.now());
  return people.map((participant) => ({ id: randomUUID(), participant, move, happenedAt, desk }));
}

function figures(people: number, { burst: all, queue, one }: { readonly [form in 'burst' | 'queue' | 'one']: readonly Round[] }): Figures {
  const middle = (rounds: readonly Round[]): number => spreadOf(rounds.map((each) => each.together)).p50;
  const row = (what: string, rounds: readonly Round[]): string[] => {
    const { count, p50, p95, max } = spreadOf(rounds.flatMap((each) => each.inside));
    return [what, whole(count), ms(p50), ms(p95), ms(max), ms(middle(rounds)), `${(middle(rounds) / middle(one)).toFixed(1)} ×`];
  };
  return {
    title: 'Check-in in one burst',
    about: `${whole(people)} people, two desks, each way ${all.length === 1 ? 'once' : `${all.length} times`}; time inside the server, the waiting behind others included. Every round ends with everybody in the hall, each once, with an entry in the congress's chain for every request. «Together» is from the first request to the last answer, the middle round.`,
    columns: ['how', 'requests', 'p50', 'p95', 'longest', 'together', 'against one request'],
    rows: [
      row(`everybody at once, a request each, ${CONNECTIONS} connections a desk`, all),
      row('two desks, the next badge when the last is answered', queue),
      row('everybody in one request', one),
    ],
  };
}
