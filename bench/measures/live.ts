import { get } from 'node:http';
import { chance } from '#app/sample/chance.ts';
import { Client, parsed } from '../client.ts';
import type { Measure } from '../measure.ts';
import { ms, spreadOf, whole } from '../numbers.ts';
import { SAMPLE_PASSWORD } from '../worlds.ts';

const LISTENERS = 100;

/** From the moment a fact is sent until each of a hundred open pages has heard that the record grew. */
export const live: Measure = {
  name: 'live',
  async run({ worlds, small, say }) {
    const world = await worlds.vinhLong();
    say(`live news to ${LISTENERS} pages`);
    return worlds.serving(world.folder, async (server) => {
      const writer = await new Client(server.url).signIn(world.office, SAMPLE_PASSWORD);
      const listeners = await Promise.all(Array.from({ length: LISTENERS }, () => listen(server.url, writer.cookie, world.season)));
      const draw = chance(Date.now());
      const fromSending: number[] = [];
      const fromAnswer: number[] = [];
      for (let round = 0; round < (small ? 5 : 30); round++) {
        const sentAt = performance.now();
        const organisation = `TB.${draw.between(10, 48)}`;
        const answer = await writer.post(`/api/seasons/${world.season}/facts`, { organisation, kind: 'decision-requested', happenedOn: '2020-02-20', note: 'Xin ý kiến' });
        const answeredAt = performance.now();
        const { entry } = parsed<{ readonly entry: { readonly number: number } }>('report', answer);
        const heard = await Promise.all(listeners.map((each) => each.heard(entry.number)));
        fromSending.push(...heard.map((at) => at - sentAt));
        fromAnswer.push(...heard.map((at) => Math.max(0, at - answeredAt)));
        await new Promise((resolve) => setTimeout(resolve, draw.between(50, 250)));
      }
      for (const each of listeners) each.close();
      writer.close();
      const [sending, answered] = [spreadOf(fromSending), spreadOf(fromAnswer)];
      return [{
        title: 'Live news',
        about: `${LISTENERS} open pages listen while one person records; each page's time to hear of each entry.`,
        columns: ['from', 'news', 'p50', 'p95', 'longest'],
        rows: [
          ['sending the fact', whole(sending.count), ms(sending.p50), ms(sending.p95), ms(sending.max)],
          ['the answer to who recorded it', whole(answered.count), ms(answered.p50), ms(answered.p95), ms(answered.max)],
        ],
      }];
    });
  },
};

interface Listener {
  /** When the chain's news of this entry or a later one arrived. */
  heard(number: number): Promise<number>;
  close(): void;
}

function listen(url: string, cookie: string, chain: string): Promise<Listener> {
  return new Promise((resolve, reject) => {
    let head = 0;
    let at = 0;
    const waiting = new Set<() => void>();
    const asked = get(new URL('/api/live', url), { headers: { cookie, 'accept-encoding': 'identity' }, agent: false }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`the live feed answered ${response.statusCode}`));
      let text = '';
      response.setEncoding('utf8');
      response.on('error', () => undefined);
      response.on('data', (chunk: string) => {
        text += chunk;
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1];
          text = text.slice(end + 2);
          if (data === undefined) continue;
          head = Math.max(head, (JSON.parse(data) as Record<string, number>)[chain] ?? 0);
          at = performance.now();
          for (const each of waiting) each();
        }
      });
      resolve({
        heard: (number) =>
          new Promise((told) => {
            const look = (): void => {
              if (head < number) return;
              waiting.delete(look);
              told(at);
            };
            waiting.add(look);
            look();
          }),
        close: () => asked.destroy(),
      });
    });
    asked.on('error', reject);
  });
}
