import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { z } from 'zod';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { AnyProblem, Operation } from '#foundation/contract.ts';
import { assert } from '#foundation/assert.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { type Actor, holdsRight } from '../actor.ts';
import { commonProblemKinds, commonProblemWords, type CommonProblem } from '../problems.ts';
import type { IdempotencyKey, Shell } from '../shell.ts';
import { ADDRESS_TOKEN, addressToken, takeAddressToken } from './address-token.ts';
import { databaseProblem } from './database-away.ts';
import { describeFields } from './input-words.ts';
import { addOpenApi } from './openapi.ts';
import { inputParts, type InputParts } from './input-parts.ts';
import { requestLimits } from './request-limits.ts';
import type { Exchange, Route } from './route.ts';
import { statusOf } from './status.ts';

const SESSION_COOKIE = 'daihoi_session';
const JSON_LIMIT_BYTES = 2 * 1024 * 1024;
/** The largest file a request may carry; rooms have smaller limits of their own. */
export const FILE_LIMIT_BYTES = 12 * 1024 * 1024;

/** Sentences of the problems that one room's operations can answer. */
export type Words = { readonly [code: string]: (facts: never) => Sentence };

/** By room, which is the first part of an operation's name: two rooms may use one code with facts of their own. */
export type WordsByRoom = { readonly [room: string]: Words };

export interface ServeParts {
  readonly routes: readonly Route[];
  readonly words: WordsByRoom;
  /** A shell for one request. */
  readonly shellFor: (idempotency: IdempotencyKey | undefined) => Shell;
  /** Who this token belongs to now; undefined for no or an ended sign-in. */
  readonly whoIs: (token: string) => Promise<Actor | undefined>;
  /** The same for a program's token that only reads, and for no other: what may stand in an address. Without it none may. */
  readonly whoReads?: (token: string) => Promise<Actor | undefined>;
  /** More of the server: pages, live feed. */
  readonly more?: (server: FastifyInstance, actorOf: (request: FastifyRequest) => Promise<Actor | undefined>) => Promise<void> | void;
  readonly log?: (line: string) => void;
  /** Requests per minute and address; tests and benches raise it. */
  readonly requestsPerMinute?: number;
}

/** Answers a problem; with the operation whose contract names it, or without for what every request can meet. */
type Refuse = (reply: FastifyReply, problem: AnyProblem, operation?: Operation) => FastifyReply;

const NOBODY: Actor = { account: 'nobody', personId: null, name: '', duties: [] };

/** One Fastify server from the contracts: routes, checks, problems and OpenAPI. It listens where the caller says. */
export async function serve(parts: ServeParts): Promise<FastifyInstance> {
  const refuse: Refuse = (reply, problem, operation) => {
    const kind = operation?.problems[problem.code] ?? commonProblemKinds[problem.code as CommonProblem['code']];
    assert(kind, `problem ${problem.code} is named in the contract`);
    const words = (parts.words[operation?.name.split('.')[0] ?? '']?.[problem.code] ?? (commonProblemWords as Words)[problem.code]) as ((facts: unknown) => Sentence) | undefined;
    assert(words, `problem ${problem.code} has words`);
    const status = statusOf(problem.code, kind);
    return reply.code(status).type('application/problem+json').serializer(JSON.stringify).send({ ...problem, status, sentence: words(problem) });
  };

  const server = Fastify({
    bodyLimit: JSON_LIMIT_BYTES,
    logger: false,
    // A web server on this machine that speaks HTTPS stands in front: it says whom it speaks for, and nobody else is believed.
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => void refuse(reply, problemOf(error, request, parts.log)),
  });
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  server.removeContentTypeParser('text/plain');
  await server.register(compress, { threshold: 2048, encodings: ['gzip'] });
  await server.register(cookie);
  await server.register(multipart, { limits: { fileSize: FILE_LIMIT_BYTES, files: 1, fields: 20, fieldSize: 10_000 } });
  await server.register(rateLimit, {
    ...requestLimits(parts.requestsPerMinute),
    timeWindow: 60_000,
    errorResponseBuilder: (_request, context) =>
      Object.assign(new Error('too many requests'), { statusCode: 429, problem: { code: 'too_many_requests', retryAfterSeconds: Math.ceil(context.ttl / 1000) } }),
  });
  await addOpenApi(server, parts.routes.map((each) => each.operation));
  addSecurityHeaders(server);

  const actorOf = async (request: FastifyRequest): Promise<Actor | undefined> => {
    const token = tokenOf(request);
    return token === undefined ? undefined : parts.whoIs(token);
  };

  server.setErrorHandler((error: FastifyError, request, reply) => refuse(reply, problemOf(error, request, parts.log)));
  server.setNotFoundHandler((_request, reply) => refuse(reply, { code: 'no_such_page' }));

  for (const route of parts.routes) addRoute(server, route, parts, actorOf, refuse);
  await parts.more?.(server, actorOf);
  return server;
}

function addRoute(
  server: FastifyInstance,
  { operation, handle }: Route,
  parts: ServeParts,
  actorOf: (request: FastifyRequest) => Promise<Actor | undefined>,
  refuse: Refuse,
): void {
  const input: InputParts = inputParts(operation);
  assert(operation.tokenInAddress !== true || (operation.method === 'GET' && !(ADDRESS_TOKEN in (operation.input as z.ZodObject).shape)), `${operation.name}: a token stands in the address of a reading`);
  server.route({
    method: operation.method,
    url: operation.path.replace(/\{(\w+)\}/g, ':$1'),
    schema: input.schema,
    preValidation: async (request) => takeAddressToken(operation, request),
    handler: async (request, reply) => {
      if (operation.method === 'POST' && foreignOrigin(request)) return refuse(reply, { code: 'foreign_origin' });
      const inAddress = addressToken(request);
      const actor = inAddress === undefined ? await actorOf(request) : await parts.whoReads?.(inAddress);
      if (!actor && inAddress !== undefined && (await parts.whoIs(inAddress))) return refuse(reply, { code: 'token_not_for_address' });
      if (inAddress !== undefined) reply.header('cache-control', 'private, no-store');
      if (operation.who !== 'anyone') {
        if (!actor) return refuse(reply, { code: 'not_signed_in' });
        if (typeof operation.who === 'object' && !holdsRight(actor, operation.who.right)) return refuse(reply, { code: 'not_your_duty' });
      }
      const received = await input.read(request);
      if (!received.ok) return refuse(reply, received.problem);
      const exchange: Exchange = {
        address: request.ip,
        device: (request.headers['user-agent'] ?? '').slice(0, 200),
        origin: request.headers.origin,
        token: inAddress ?? tokenOf(request),
        file: received.value.file,
        setToken: (token, maxAgeSeconds) => void reply.setCookie(SESSION_COOKIE, token, { path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https', maxAge: maxAgeSeconds }),
        clearToken: () => void reply.clearCookie(SESSION_COOKIE, { path: '/' }),
      };
      const key = idempotencyKey(request);
      if (key !== undefined && (key.length < 8 || key.length > 200)) {
        return refuse(reply, { code: 'input_invalid', fields: [{ field: 'Idempotency-Key', sentence: { vi: 'Mã gửi dài từ 8 đến 200 ký tự.', en: 'The key has 8 to 200 characters.' } }] } as AnyProblem);
      }
      const shell = parts.shellFor(
        key === undefined || operation.method === 'GET' || operation.secret === true ? undefined : { account: actor?.account ?? request.ip, key, operation: operation.name, input: received.value.identity },
      );
      const result = await handle(shell, actor ?? NOBODY, received.value.input, exchange);
      if (!result.ok) return refuse(reply, result.problem, operation);
      if (operation.answers === 'file') {
        const file = result.value as { name: string; type: string; bytes: Uint8Array };
        return reply
          .type(file.type)
          .header('content-disposition', `attachment; filename*=UTF-8''${encodeName(file.name)}`)
          .send(Buffer.from(file.bytes));
      }
      return operation.answers === 'nothing' ? reply.code(204).send() : reply.header('cache-control', 'no-store').send(result.value);
    },
  });
}

interface FastifyError extends Error {
  readonly statusCode?: number;
  readonly code?: string;
  readonly validation?: unknown[];
  readonly problem?: AnyProblem;
}

function problemOf(error: FastifyError, request: FastifyRequest, log: ServeParts['log']): CommonProblem {
  if (error.problem) return error.problem as CommonProblem;
  if (error.validation) return { code: 'input_invalid', fields: describeFields(error.validation) };
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return { code: 'body_too_large', limitBytes: JSON_LIMIT_BYTES };
  if (error.code === 'FST_REQ_FILE_TOO_LARGE') return { code: 'body_too_large', limitBytes: FILE_LIMIT_BYTES };
  if (error.statusCode === 403 || error.statusCode === 404 || error.code === 'FST_ERR_BAD_URL') return { code: 'no_such_page' };
  // Whatever else the server refuses by itself is about how the request was written.
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) return { code: 'not_json' };
  const ofDatabase = databaseProblem(error);
  if (ofDatabase) {
    log?.(`${ofDatabase.code} ${request.method} ${request.url.split('?')[0]} ${error.message}`);
    return ofDatabase;
  }
  const reference = randomUUID().slice(0, 8);
  log?.(`${reference} ${request.method} ${request.url.split('?')[0]} ${error.stack ?? error.message}`);
  return { code: 'our_mistake', reference };
}

function tokenOf(request: FastifyRequest): string | undefined {
  const bearer = /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '');
  return bearer?.[1] ?? request.cookies[SESSION_COOKIE];
}

/** A browser names the page that sends a write; a page of another host is refused. Programs send no Origin. */
function foreignOrigin(request: FastifyRequest): boolean {
  const origin = request.headers.origin;
  if (origin === undefined) return false;
  try {
    const from = new URL(origin);
    return from.host !== new URL(`${from.protocol}//${request.headers.host ?? ''}`).host;
  } catch {
    return true;
  }
}

/** RFC 8187: what encodeURIComponent leaves and a parameter may not hold is encoded, too. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function idempotencyKey(request: FastifyRequest): string | undefined {
  const header = request.headers['idempotency-key'];
  return typeof header === 'string' ? header : undefined;
}

function addSecurityHeaders(server: FastifyInstance): void {
  server.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'same-origin');
    reply.header('x-frame-options', 'DENY');
    reply.header(
      'content-security-policy',
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
    );
  });
}
