import { planCongresses } from '#campaigns/server/plan-congresses.ts';
import { SEASON, seasonOfTwoDistricts, type SteppedShell, steppedShell } from '#campaigns/testing/season-of-two-districts.ts';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { assert } from '#foundation/assert.ts';
import { day } from '#foundation/day.ts';
import type { SentBy } from '#foundation/contract.ts';
import type { Result } from '#foundation/result.ts';
import { SYSTEM } from '#platform/actor.ts';
import type { addParticipant as adding } from '../contract.ts';
import { NOTHING_KNOWN } from '../core/participant.ts';
import { addParticipant } from '../server/add-participant.ts';

export { SEASON };

/** Two congresses on the morning of 29 May 2020: MT.02 of all members, LH.02 of delegates. */
export interface Hall {
  readonly database: TestDatabase;
  readonly shell: SteppedShell;
}

export const MEMBERS = { season: SEASON, organisation: 'MT.02' } as const;
export const DELEGATES = { season: SEASON, organisation: 'LH.02' } as const;
export const DECISION = { reason: 'Theo biên bản', decidedOn: day('2020-05-28'), decidedBy: 'Đảng ủy' } as const;

export async function hall(): Promise<Hall> {
  const database = await testDatabase();
  const shell = steppedShell(database.db);
  await seasonOfTwoDistricts(shell);
  const congresses = [{ organisation: 'MT.02', form: 'members' as const, plannedOn: day('2020-05-29') }, { organisation: 'LH.02', form: 'delegates' as const, plannedOn: day('2020-05-29') }];
  value(await planCongresses(shell, SYSTEM, { season: SEASON, reason: 'Lập kế hoạch', preview: false, congresses }));
  shell.at('2020-05-29T00:00:00.000Z');
  return { database, shell };
}

type Wish = Partial<Omit<SentBy<typeof adding>, 'season' | 'organisation' | 'fullName' | 'delegation'>> & { readonly delegation?: { readonly code: string | null; readonly name: string } };

/** Somebody new on the roll; answers the id. */
export async function enrol({ shell }: Hall, place: typeof MEMBERS | typeof DELEGATES, fullName: string, wish: Wish = {}): Promise<string> {
  const members = place.organisation === 'MT.02';
  const kind = wish.kind ?? (members ? 'full-member' : 'official');
  return value(await addParticipant(shell, SYSTEM, {
    ...NOTHING_KNOWN, ...place, alternateRank: null, delegation: members ? { code: null, name: '' } : { code: 'LH.01', name: 'Đoàn An Bình' }, sameNameMeant: false, ...wish as object,
    kind, source: wish.source ?? (kind === 'official' ? 'elected' : null), fullName,
  })).id;
}

/** What the work answered; a problem ends the test with its code. */
export function value<T>(result: Result<T, unknown>): T {
  assert(result.ok, `the work is done: ${JSON.stringify(result)}`);
  return result.value;
}

export function code(result: Result<unknown, { readonly code: string }>): string {
  return result.ok ? 'ok' : result.problem.code;
}
