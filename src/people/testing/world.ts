import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { serve } from '#platform/http/serve.ts';
import { makeShell, type Shell } from '#platform/shell.ts';
import type { Passwords } from '../server/passwords.ts';
import { peopleRoutes } from '../server/routes.ts';
import { whoIs } from '../server/who-is.ts';
import { peopleProblemWords } from '../web/words.ts';
import { makePlaces, steppedClock } from './places.ts';

/** Hashes that cost nothing: for tests that are not about hashing. */
export const plainPasswords: Passwords = {
  hash: async (password) => `plain ${password}`,
  matches: async (hash, password) => hash === `plain ${password}`,
};

export interface World {
  readonly database: TestDatabase;
  readonly shell: Shell;
  readonly clock: ReturnType<typeof steppedClock>;
  readonly server: FastifyInstance;
  get(path: string, token?: string): Promise<LightMyRequestResponse>;
  post(path: string, payload: object, token?: string, address?: string): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

/** A database with a small tree, and this room's operations served over it. */
export async function makeWorld(options: { readonly passwords?: Passwords; readonly places?: boolean } = {}): Promise<World> {
  const database = await testDatabase();
  if (options.places !== false) await makePlaces(database.db);
  const clock = steppedClock('2020-05-29T01:00:00.000Z');
  const passwords = options.passwords ?? plainPasswords;
  const server = await serve({
    routes: peopleRoutes({ db: database.db, clock, passwords }), words: { people: peopleProblemWords }, whoIs: whoIs(database.db, clock),
    shellFor: (idempotency) => makeShell({ db: database.db, clock, ...(idempotency && { idempotency }) }), requestsPerMinute: 100_000,
  });
  const cookies = (token: string | undefined) => (token === undefined ? {} : { cookies: { daihoi_session: token } });
  return {
    database, clock, server, shell: makeShell({ db: database.db, clock }),
    get: (path, token) => server.inject({ method: 'GET', url: path, ...cookies(token) }),
    post: (path, payload, token, address = '10.0.0.1') => server.inject({ method: 'POST', url: path, payload, remoteAddress: address, ...cookies(token) }),
    close: async () => {
      await server.close();
      await database.close();
    },
  };
}

/** The session that an answer set. */
export function tokenFrom(response: LightMyRequestResponse): string {
  return response.cookies.find((cookie) => cookie.name === 'daihoi_session')?.value ?? '';
}
