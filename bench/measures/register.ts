import { chance } from '#app/sample/chance.ts';
import { country, type CountryUnit } from '#app/sample/national/country.ts';
import { fold } from '#foundation/text.ts';
import { Client, closedLoop } from '../client.ts';
import type { Measure } from '../measure.ts';
import { ms, spreadOf, whole } from '../numbers.ts';
import { SAMPLE_PASSWORD } from '../worlds.ts';

const SEARCH = 'GET /api/organisations';
const CHILDREN = 'GET /api/organisations/:code/children';

/** Opening the tree branch by branch, and finding an organisation by words without marks. */
export const register: Measure = {
  name: 'register',
  async run({ worlds, small, say }) {
    const world = await worlds.national(small ? 2000 : 60_000);
    say(`tree and search at ${world.organisations} organisations`);
    const units = country(world.organisations);
    const committees = units.filter((each) => each.level === 'province' || each.level === 'district');
    const draw = chance(11);
    return worlds.serving(world.folder, async (server) => {
      const clients = await Promise.all(world.accounts.map((account) => new Client(server.url).signIn(account, SAMPLE_PASSWORD)));
      const office = clients[0] as Client;
      const rows: string[][] = [];
      const timed = async (what: string, route: string, ask: (client: Client) => Promise<{ status: number }>): Promise<void> => {
        await server.take();
        await closedLoop(clients, small ? 1 : 5, ask as never);
        const spread = spreadOf(await server.times(route));
        rows.push([what, whole(spread.count), ms(spread.p50), ms(spread.p95), ms(spread.max)]);
      };
      await server.take();
      const before = await office.get('/api/organisations/roots');
      await office.get(`/api/organisations/${world.root}/children`);
      const opened = (await server.take()).reduce((sum, each) => sum + each.time, 0);
      rows.push(['the top of the tree and its first level, first time', '1', ms(opened), '', '']);
      if (before.status !== 200) throw new Error(before.body);
      await timed('children of a province or a committee', CHILDREN, (client) => client.get(`/api/organisations/${client === clients[2] ? 'T01.01' : draw.pick(committees).code}/children?limit=200`));
      await timed('search: two words of a name, without marks', SEARCH, (client) => client.get(`/api/organisations?q=${encodeURIComponent(twoWords(draw.pick(units)))}`));
      await timed('search: one word that thousands of names share', SEARCH, (client) => client.get(`/api/organisations?q=${draw.pick(['truong', 'xa', 'phong', 'an', 'chi', 'dang'])}`));
      await timed('search: first letters of a word while typing', SEARCH, (client) => client.get(`/api/organisations?q=${draw.pick(['t', 'tr', 'th', 'p', 'ph', 'v', 'x', 'c'])}`));
      await timed('search: a word that no name has', SEARCH, (client) => client.get(`/api/organisations?q=khongcotu${draw.between(1, 999)}`));
      for (const client of clients) client.close();
      return [{
        title: 'Tree and search',
        about: `Time inside the server at ${whole(world.organisations)} organisations, five people at once, one of them with a range of one province.`,
        columns: ['what', 'times', 'p50', 'p95', 'longest'],
        rows,
      }];
    });
  },
};

function twoWords({ name }: CountryUnit): string {
  return fold(name).split(' ').slice(-2).join(' ');
}
