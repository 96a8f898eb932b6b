import type { Client } from './client.ts';

export interface LiveHeads {
  /** The heads once that chain has grown beyond the number; fails after five seconds. */
  grownBeyond(chain: string, number: number): Promise<Record<string, number>>;
  close(): void;
}

/** Listens to the live feed as a page does. */
export async function nextHeads(client: Client): Promise<LiveHeads> {
  const stop = new AbortController();
  const answer = await fetch(`${client.url}/api/live`, { headers: { cookie: client.cookie }, signal: stop.signal });
  if (!answer.ok || !answer.body) throw new Error(`live feed: ${answer.status}`);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let buffered = '';
  return {
    async grownBeyond(chain, number) {
      const timeout = setTimeout(() => stop.abort(), 5000);
      try {
        for (;;) {
          for (const line of buffered.split('\n')) {
            const heads = line.startsWith('data: ') ? (JSON.parse(line.slice(6)) as Record<string, number>) : {};
            if ((heads[chain] ?? 0) > number) return heads;
          }
          const { value, done } = await reader.read();
          if (done) throw new Error('the live feed ended');
          buffered = buffered.slice(buffered.lastIndexOf('\n\n') + 1) + value;
        }
      } finally {
        clearTimeout(timeout);
      }
    },
    close: () => stop.abort(),
  };
}
