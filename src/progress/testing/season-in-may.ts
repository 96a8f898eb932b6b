import { decideCongresses } from '#campaigns/server/decide-congresses.ts';
import { planCongresses } from '#campaigns/server/plan-congresses.ts';
import { SEASON, seasonOfTwoDistricts, type SteppedShell, steppedShell } from '#campaigns/testing/season-of-two-districts.ts';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { assert } from '#foundation/assert.ts';
import { day } from '#foundation/day.ts';
import type { Result } from '#foundation/result.ts';
import { SYSTEM } from '#platform/actor.ts';

export { SEASON };

export interface SeasonInMay {
  readonly database: TestDatabase;
  readonly shell: SteppedShell;
}

/**
 * The season of two districts, planned: five of six grassroots congresses have a day in May or June 2020, LH.01 is a pilot and elects its secretary directly,
 * MT.01 elects directly too. The clock stands on the morning of 29 May 2020.
 */
export async function seasonInMay(): Promise<SeasonInMay> {
  const database = await testDatabase();
  const shell = steppedShell(database.db);
  await seasonOfTwoDistricts(shell);
  const days = { 'LH.01': '2020-05-15', 'LH.02': '2020-05-20', 'LH.03': '2020-05-28', 'MT.01': '2020-05-29', 'MT.02': '2020-06-05' };
  const congresses = Object.entries(days).map(([organisation, on]) => ({ organisation, plannedOn: day(on) }));
  value(await planCongresses(shell, SYSTEM, { season: SEASON, reason: '', preview: false, congresses }));
  const decided = { season: SEASON, value: true, reason: '', decidedOn: day('2020-02-03'), paperNumber: '12-QĐ/HU' };
  shell.at('2020-02-03T02:00:00.000Z');
  value(await decideCongresses(shell, SYSTEM, { ...decided, kind: 'pilot', organisations: ['LH.01'], decidedBy: 'LH' }));
  value(await decideCongresses(shell, SYSTEM, { ...decided, kind: 'direct-election', organisations: ['LH.01'], decidedBy: 'LH' }));
  value(await decideCongresses(shell, SYSTEM, { ...decided, kind: 'direct-election', organisations: ['MT.01'], decidedBy: 'MT' }));
  shell.at('2020-05-29T02:00:00.000Z');
  return { database, shell };
}

/** What the work answered; a problem ends the test with its code. */
export function value<T>(result: Result<T, unknown>): T {
  assert(result.ok, `the work is done: ${JSON.stringify(result)}`);
  return result.value;
}

export function code(result: Result<unknown, { readonly code: string }>): string {
  return result.ok ? 'ok' : result.problem.code;
}
