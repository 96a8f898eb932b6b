import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { systemClock } from '#platform/shell.ts';
import { allRoutes, allWords } from './rooms.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

describe('the operations of all rooms', () => {
  const routes = () => allRoutes({ db: database.db, clock: systemClock });

  test('have names and addresses of their own', () => {
    const names = routes().map(({ operation }) => operation.name);
    const addresses = routes().map(({ operation }) => `${operation.method} ${operation.path.replace(/\{\w+\}/g, '{}')}`);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('have a sentence in their own room for each problem that they name', () => {
    const missing = routes().flatMap(({ operation }) => {
      const words = (allWords as Record<string, object>)[operation.name.split('.')[0] ?? ''] ?? {};
      return Object.keys(operation.problems).filter((code) => !(code in words)).map((code) => `${operation.name}: ${code}`);
    });
    expect(missing).toEqual([]);
  });
});
