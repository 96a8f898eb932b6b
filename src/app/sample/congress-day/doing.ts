import { randomUUID } from 'node:crypto';
import type { Operation, OutputOf, SentBy } from '#foundation/contract.ts';
import { assert } from '#foundation/assert.ts';
import { allRoutes } from '../../rooms.ts';
import { done, type Story } from '../story.ts';

/** Asks an operation as an account would through HTTP; a refusal is a mistake of the sample. */
export type Doing = <Op extends Operation>(account: string, operation: Op, input: SentBy<Op>) => Promise<OutputOf<Op>>;

export function doing(story: Story): Doing {
  const routes = new Map(allRoutes({ db: story.db, clock: story.clock }).map((route) => [route.operation.name, route.handle]));
  return async (account, operation, input) => {
    const handle = routes.get(operation.name);
    assert(handle, `${operation.name} is served`);
    const read = operation.input.safeParse(input);
    assert(read.success, `${operation.name} is asked in its own terms: ${read.success ? '' : JSON.stringify(read.error.issues)}`);
    const exchange = { address: '127.0.0.1', device: 'sample', token: undefined, setToken: () => {}, clearToken: () => {}, file: undefined };
    const actor = await story.as(account);
    return (await done(handle(story.shell, actor, read.data as never, exchange) as Promise<never>)) as never;
  };
}

export function newId(): string {
  return randomUUID();
}
