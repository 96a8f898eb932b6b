import { SEASON, seasonOfTwoDistricts, type SteppedShell, steppedShell } from '#campaigns/testing/season-of-two-districts.ts';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import type { SentBy } from '#foundation/contract.ts';
import { assert } from '#foundation/assert.ts';
import type { Result } from '#foundation/result.ts';
import { type Actor, SYSTEM } from '#platform/actor.ts';
import type { Exchange } from '#platform/http/route.ts';
import { setTarget as operation } from '../contract.ts';
import { setTarget } from '../server/set-target.ts';

export { SEASON };

/** The season of two districts in May 2020. */
export interface TargetsWorld {
  readonly database: TestDatabase;
  readonly shell: SteppedShell;
}

export async function targetsWorld(): Promise<TargetsWorld> {
  const database = await testDatabase();
  const shell = steppedShell(database.db);
  await seasonOfTwoDistricts(shell);
  shell.at('2020-05-20T02:00:00.000Z');
  return { database, shell };
}

export type TargetWish = Partial<Omit<SentBy<typeof operation>, 'season' | 'organisation'>>;

/** What is sent for a target: income per head 2016–2020, unless the wish says otherwise. */
export function given(organisation: string, wish: TargetWish = {}) {
  return operation.input.parse({
    season: SEASON, organisation, term: 'former', theme: 'economy', title: 'Thu nhập bình quân đầu người', unit: 'triệu đồng/người', direction: 'up', goal: '44.5', fromYear: 2016, dueYear: 2020,
    source: 'Nghị quyết Đại hội lần thứ X', ...wish,
  });
}

export function set({ shell }: TargetsWorld, organisation: string, wish: TargetWish = {}, actor: Actor = SYSTEM) {
  return setTarget(shell, actor, given(organisation, wish));
}

/** A request that brings a file. */
export function withFile(bytes: Uint8Array): Exchange {
  return { address: '', device: '', token: undefined, setToken: () => {}, clearToken: () => {}, file: { name: 'chi-tieu.xlsx', bytes } };
}

export function value<T>(result: Result<T, unknown>): T {
  assert(result.ok, `the work is done: ${JSON.stringify(result)}`);
  return result.value;
}

export function code(result: Result<unknown, { readonly code: string }>): string {
  return result.ok ? 'ok' : result.problem.code;
}
