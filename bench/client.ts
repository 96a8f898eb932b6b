import { randomUUID } from 'node:crypto';
import { Agent, type IncomingMessage, request } from 'node:http';
import { performance } from 'node:perf_hooks';

export interface Answered {
  readonly status: number;
  readonly body: string;
  /** From sending to the last byte, milliseconds. */
  readonly time: number;
}

/** One person at a browser: a signed-in session over a connection that is kept. */
export class Client {
  #cookie = '';
  readonly #agent: Agent;

  constructor(readonly url: string, connections = 1) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  async signIn(account: string, password: string): Promise<this> {
    const answer = await this.#send('POST', '/api/sign-in', JSON.stringify({ account, password }), (response) => {
      this.#cookie = (response.headers['set-cookie'] ?? []).map((each) => each.split(';')[0]).join('; ');
    });
    if (answer.status !== 200) throw new Error(`${account} could not sign in: ${answer.status} ${answer.body}`);
    return this;
  }

  get cookie(): string {
    return this.#cookie;
  }

  get(path: string): Promise<Answered> {
    return this.#send('GET', path);
  }

  post(path: string, input: unknown): Promise<Answered> {
    return this.#send('POST', path, JSON.stringify(input));
  }

  /** Like a form with a file. */
  postFile(path: string, fields: { readonly [name: string]: string }, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Answered> {
    const edge = `----daihoi${randomUUID()}`;
    const parts = Object.entries(fields).map(([name, value]) => `--${edge}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
    const head = `${parts.join('')}--${edge}\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
    return this.#send('POST', path, Buffer.concat([Buffer.from(head), file.bytes, Buffer.from(`\r\n--${edge}--\r\n`)]), undefined, `multipart/form-data; boundary=${edge}`);
  }

  /** The answer of a question that must succeed, read as JSON. */
  async read<T>(path: string): Promise<T> {
    return parsed<T>(path, await this.get(path));
  }

  close(): void {
    this.#agent.destroy();
  }

  #send(method: 'GET' | 'POST', path: string, body?: string | Buffer, look?: (response: IncomingMessage) => void, type = 'application/json'): Promise<Answered> {
    const started = performance.now();
    return new Promise((resolve, reject) => {
      const sent = request(
        new URL(path, this.url),
        {
          method, agent: this.#agent,
          headers: {
            'accept-encoding': 'identity',
            ...(this.#cookie !== '' && { cookie: this.#cookie }),
            ...(body !== undefined && { 'content-type': type, 'content-length': Buffer.byteLength(body), 'idempotency-key': randomUUID() }),
          },
        },
        (response) => {
          look?.(response);
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8'), time: performance.now() - started }));
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }
}

export function parsed<T>(what: string, { status, body }: Answered): T {
  if (status !== 200) throw new Error(`${what}: ${status} ${body.slice(0, 500)}`);
  return JSON.parse(body) as T;
}

/** Everybody asks again as soon as answered, for so long. */
export async function closedLoop(clients: readonly Client[], seconds: number, ask: (client: Client) => Promise<Answered>): Promise<Answered[]> {
  const answers: Answered[] = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() < until) answers.push(await ask(client));
    }),
  );
  return answers;
}
