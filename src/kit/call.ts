import type { z } from 'zod';
import type { AnyProblem, Operation, OutputOf, ProblemOf, SentBy } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Sentence } from '#foundation/sentence.ts';

/** Operations asked by HTTP, without React: what is sent, what comes back, and what is said when nothing comes back. */

// oxlint-disable-next-line typescript/no-explicit-any -- an operation of any room
export type AnyOperation = Operation<string, z.ZodType, z.ZodType, any>;

export interface FieldNote {
  readonly field: string;
  readonly sentence: Sentence;
}

/** What the frame itself can refuse; every operation may answer these beside its own problems. */
export type FrameProblem =
  | { readonly code: 'input_invalid'; readonly fields: readonly FieldNote[] }
  | { readonly code: 'not_signed_in' | 'not_your_duty' | 'not_in_your_range' | 'too_many_requests' | 'our_mistake' | 'database_away' | 'disk_full' | 'body_too_large' | 'file_missing' }
  | { readonly code: 'line_lost' };

/** A problem as the page receives it: its code, its facts and its sentence in both languages. */
export type SaidProblem<P extends AnyProblem = AnyProblem> = P & { readonly status: number; readonly sentence: Sentence };
export type ProblemFrom<Op> = SaidProblem<ProblemOf<Op> | FrameProblem>;

const LINE_LOST: SaidProblem<{ code: 'line_lost' }> = {
  code: 'line_lost',
  status: 0,
  sentence: {
    vi: 'Chưa kết nối được với máy chủ; chưa có gì bị mất. Kiểm tra mạng rồi thử lại.',
    en: 'The server cannot be reached; nothing is lost. Check the network and try again.',
  },
};

const STRANGE_ANSWER: Sentence = {
  vi: 'Máy chủ trả lời không đúng dạng. Tải lại trang rồi thử lại; nếu vẫn vậy, báo người quản trị.',
  en: 'The server gave an answer this page cannot read. Reload and try again; if it stays so, tell the administrator.',
};

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** For operations that send a file. */
  readonly file?: File;
  readonly idempotencyKey?: string;
}

export async function call<Op extends AnyOperation>(operation: Op, input: SentBy<Op>, options: CallOptions = {}): Promise<Result<OutputOf<Op>, ProblemFrom<Op>>> {
  const answered = await request(operation, input as Fields, options);
  if (!answered.ok) return answered as { ok: false; problem: ProblemFrom<Op> };
  if (operation.answers === 'nothing' || answered.value.status === 204) return ok(undefined as OutputOf<Op>);
  try {
    return ok((await answered.value.json()) as OutputOf<Op>);
  } catch {
    return { ok: false, problem: { code: 'our_mistake', status: answered.value.status, sentence: STRANGE_ANSWER } as ProblemFrom<Op> };
  }
}

/** Fetches a file and hands it to the browser's downloads. */
export async function download<Op extends AnyOperation>(operation: Op, input: SentBy<Op>): Promise<Result<string, ProblemFrom<Op>>> {
  const answered = await request(operation, input as Fields, {});
  if (!answered.ok) return answered as { ok: false; problem: ProblemFrom<Op> };
  const name = fileName(answered.value.headers.get('content-disposition')) ?? operation.name;
  const address = URL.createObjectURL(await answered.value.blob());
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return ok(name);
}

/** Address of a GET operation, for links to files. */
export function addressOf<Op extends AnyOperation>(operation: Op, input: SentBy<Op>): string {
  const { path, rest } = intoPath(operation.path, composed(input) as Fields);
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) {
    for (const each of Array.isArray(value) ? value : [value]) if (each !== undefined && each !== null && each !== '') query.append(name, String(each));
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

type Fields = Record<string, unknown>;

async function request(operation: AnyOperation, input: Fields, options: CallOptions): Promise<Result<Response, SaidProblem>> {
  const headers: Record<string, string> = { accept: 'application/json' };
  const signal = options.signal ?? null;
  let address: string;
  let init: RequestInit;
  if (operation.method === 'GET') {
    address = addressOf(operation, input as never);
    init = { method: 'GET', headers, signal };
  } else {
    const { path, rest } = intoPath(operation.path, composed(input) as Fields);
    address = path;
    headers['idempotency-key'] = options.idempotencyKey ?? newKey();
    init = operation.sends === 'file' ? { method: 'POST', headers, body: formOf(rest, options.file), signal } : { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(rest), signal };
  }
  let response: Response;
  try {
    response = await fetch(address, { ...init, credentials: 'same-origin' });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    return fail(LINE_LOST);
  }
  if (response.ok) return ok(response);
  const problem = await problemIn(response);
  if (problem.code === 'not_signed_in') leaveForSignIn();
  return fail(problem);
}

async function problemIn(response: Response): Promise<SaidProblem> {
  try {
    const body = (await response.json()) as SaidProblem;
    if (typeof body.code === 'string' && typeof body.sentence?.vi === 'string') return body;
  } catch {
    // What is not JSON comes from something between us and the server.
  }
  return response.status === 502 || response.status === 503 || response.status === 504 ? LINE_LOST : { code: 'our_mistake', status: response.status, sentence: STRANGE_ANSWER };
}

/** Pages that work without a sign-in are not left. */
const OPEN_PAGES = ['/dang-nhap', '/thiet-lap'];

function leaveForSignIn(): void {
  const { pathname, search } = window.location;
  if (OPEN_PAGES.includes(pathname)) return;
  const back = pathname === '/' ? '' : `?ve=${encodeURIComponent(pathname + search)}`;
  window.location.assign(`/dang-nhap${back}`);
}

function intoPath(path: string, input: Fields): { readonly path: string; readonly rest: Fields } {
  const rest = { ...input };
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    return encodeURIComponent(String(value));
  });
  return { path: filled, rest };
}

/** Every text in Unicode's composed form; some keyboards and files give the other one. */
export function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(composed);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, composed(each)]));
  return value;
}

function formOf(fields: Fields, file: File | undefined): FormData {
  const form = new FormData();
  // The file comes last: the server reads the fields first.
  for (const [name, value] of Object.entries(fields)) if (value !== undefined && value !== null) form.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  if (file) form.append('file', file, file.name.normalize('NFC'));
  return form;
}

/** crypto.randomUUID exists only on https and localhost; offices also open the page by the address of a machine. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fileName(disposition: string | null): string | undefined {
  const match = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '');
  return match?.[1] === undefined ? undefined : decodeURIComponent(match[1]);
}
