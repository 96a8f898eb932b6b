import type { Operation, OutputOf, ProblemOf, SentBy } from '#foundation/contract.ts';
import type { CommonProblem } from '#platform/problems.ts';

/** What came back: the output, or the problem with its sentence. */
export type Came<Op> =
  | { readonly ok: true; readonly status: number; readonly value: OutputOf<Op> }
  | { readonly ok: false; readonly status: number; readonly problem: (ProblemOf<Op> | CommonProblem) & { readonly sentence: { readonly vi: string; readonly en: string } } };

export interface AskOptions {
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
  readonly key?: string;
}

/** A browser without a page: keeps its cookie and speaks the contracts. */
export class Client {
  #cookie: string;

  constructor(
    readonly url: string,
    cookie = '',
  ) {
    this.#cookie = cookie;
  }

  get cookie(): string {
    return this.#cookie;
  }

  async ask<Op extends Operation>(operation: Op, input: SentBy<Op>, options: AskOptions = {}): Promise<Came<Op>> {
    const answer = await this.send(operation, input as Record<string, unknown>, options);
    if (!answer.ok) return { ok: false, status: answer.status, problem: (await answer.json()) as never };
    if (operation.answers === 'nothing') return { ok: true, status: answer.status, value: null as OutputOf<Op> };
    const value = operation.answers === 'file' ? new Uint8Array(await answer.arrayBuffer()) : await answer.json();
    return { ok: true, status: answer.status, value: value as OutputOf<Op> };
  }

  /** The value; a problem fails the test with its sentence. */
  async get<Op extends Operation>(operation: Op, input: SentBy<Op>, options: AskOptions = {}): Promise<OutputOf<Op>> {
    const came = await this.ask(operation, input, options);
    if (!came.ok) throw new Error(`${operation.name}: ${came.status} ${JSON.stringify(came.problem)}`);
    return came.value;
  }

  async send(operation: Operation, input: Record<string, unknown>, options: AskOptions = {}): Promise<Response> {
    const rest = { ...input };
    const path = operation.path.replace(/\{(\w+)\}/g, (_all, name: string) => {
      const value = rest[name];
      delete rest[name];
      return encodeURIComponent(asText(value));
    });
    const headers: Record<string, string> = { cookie: this.#cookie, ...(options.key !== undefined && { 'idempotency-key': options.key }) };
    const given = Object.entries(rest).filter(([, value]) => value !== undefined);
    let url = this.url + path;
    let body: FormData | string | undefined;
    if (operation.method === 'GET') {
      const query = new URLSearchParams(given.map(([name, value]) => [name, asText(value)]));
      if (given.length > 0) url += `?${query}`;
    } else if (operation.sends === 'file') {
      body = new FormData();
      for (const [name, value] of given) body.append(name, asText(value));
      if (options.file) body.append('file', new Blob([options.file.bytes as BlobPart]), options.file.name);
    } else {
      headers['content-type'] = 'application/json';
      body = JSON.stringify(Object.fromEntries(given));
    }
    const answer = await fetch(url, { method: operation.method, headers, ...(body !== undefined && { body }) });
    for (const cookie of answer.headers.getSetCookie()) this.#cookie = cookie.split(';')[0] ?? '';
    return answer;
  }
}

/** Any value as an address or a form carries it; an object has no text of its own that could be relied on. */
export function asText(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
