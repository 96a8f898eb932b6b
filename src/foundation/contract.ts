import type { z } from 'zod';
import type { Right } from './right.ts';

/**
 * The contract of a room: one object per operation. Routes, permission check, OpenAPI and the browser's types all come from it.
 */

/** What kind of refusal a problem is; the HTTP status follows from the kind, in one place (platform/http/status.ts). */
export type ProblemKind =
  | 'invalid' // the request says something that cannot be so
  | 'unauthenticated' // nobody is signed in
  | 'forbidden' // the duty does not reach this
  | 'missing' // there is no such thing
  | 'conflict' // the state of things speaks against it
  | 'stale' // the page was older than the record
  | 'too_large'
  | 'too_many'
  | 'unavailable';

export interface AnyProblem {
  readonly code: string;
}

/** Every code of the union with its kind; the union itself travels as a type only. */
export type ProblemKinds<P extends AnyProblem> = { readonly [C in P['code']]: ProblemKind };

/** Who may ask: anybody, anybody signed in, or the holder of a duty that gives this right (the room checks the range). */
export type Who = 'anyone' | 'signed-in' | { readonly right: Right };

export type Sends = 'json' | 'file';
export type Answers = 'json' | 'file' | 'nothing';

export interface Operation<
  Name extends string = string,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  P extends AnyProblem = AnyProblem,
> {
  /** room.verb_noun, e.g. progress.record_fact */
  readonly name: Name;
  readonly method: 'GET' | 'POST';
  /** Begins with /api/; {id} takes the input field of that name. GET inputs come from the query, POST inputs from the JSON body. */
  readonly path: `/api/${string}`;
  readonly summary: { readonly vi: string; readonly en: string };
  readonly who: Who;
  readonly input: Input;
  readonly output: Output;
  readonly problems: ProblemKinds<P>;
  /** 'file': multipart with one part "file"; the handler's input gains `file`. */
  readonly sends: Sends;
  /** 'file': the handler answers a FileAnswer and the browser gets a download. */
  readonly answers: Answers;
  /** Input or answer carry a password or a token: nothing of them is kept, so a write's key is not heeded. */
  readonly secret?: boolean;
  /** For programs that cannot send headers, such as calendars: a token that only reads may stand in the address as `token`. GET only. */
  readonly tokenInAddress?: boolean;
  /** Never set; carries the union of problems to the handler's and the client's types. */
  readonly problem?: P;
}

/** `operation<RecordFactProblem>()({...})`: the union first, the rest is inferred. */
export function operation<P extends AnyProblem = never>() {
  return <const Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
    described: Omit<Operation<Name, Input, Output, P>, 'sends' | 'answers' | 'problem'> & { readonly sends?: Sends; readonly answers?: Answers },
  ): Operation<Name, Input, Output, P> => ({ sends: 'json', answers: 'json', ...described });
}

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FileAnswer {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Input as the piece of work receives it: read, with defaults. */
export type InputOf<Op> = Op extends Operation<string, infer I> ? z.output<I> : never;
/** Input as a caller sends it, before defaults. */
export type SentBy<Op> = Op extends Operation<string, infer I> ? z.input<I> : never;
export type OutputOf<Op> = Op extends Operation<string, z.ZodType, infer O> ? z.output<O> : never;
export type ProblemOf<Op> = Op extends Operation<string, z.ZodType, z.ZodType, infer P> ? P : never;
