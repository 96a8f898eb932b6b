import type { InputOf, Operation, UploadedFile } from '#foundation/contract.ts';
import type { Actor } from '../actor.ts';
import type { Answer } from '../answer.ts';
import type { Shell } from '../shell.ts';

/** The little of HTTP that a piece of work may need: signing in and out. */
export interface Exchange {
  readonly address: string;
  readonly device: string;
  /** Of the page that sends, as the browser names it; programs name none. It was compared with the host asked. */
  readonly origin?: string | undefined;
  /** Token of the sign-in that this request came with. */
  readonly token: string | undefined;
  setToken(token: string, maxAgeSeconds: number): void;
  clearToken(): void;
  /** The part "file" of a multipart request; operations that send 'file' always have it. */
  readonly file: UploadedFile | undefined;
}

export type Handler<Op> = (
  shell: Shell,
  actor: Actor,
  input: InputOf<Op>,
  exchange: Exchange,
) => Answer<Op>;

export interface Route {
  readonly operation: Operation;
  readonly handle: Handler<Operation>;
}

/** Binds an operation of a contract to the work that does it; both sides are checked against each other by type. */
export function route<Op extends Operation>(operation: Op, handle: Handler<Op>): Route {
  return { operation, handle };
}
