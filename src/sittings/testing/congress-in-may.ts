import { randomUUID } from 'node:crypto';
import type { CongressPlace } from '#campaigns/server/door.ts';
import { congressPlace } from '#campaigns/server/door.ts';
import { delegatesContract } from '#delegates/contract.ts';
import { addParticipant } from '#delegates/server/add-participant.ts';
import { checkIn } from '#delegates/server/check-in.ts';
import type { TestDatabase } from '#database/testing/test-database.ts';
import type { SteppedShell } from '#campaigns/testing/season-of-two-districts.ts';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import { SYSTEM } from '#platform/actor.ts';
import { SEASON, seasonInMay, value } from '#progress/testing/season-in-may.ts';
import { setAgenda } from '../server/agenda.ts';
import { openSitting } from '../server/open-sitting.ts';
import { sittingsParts, type SittingsPorts } from '../server/parts.ts';

export { SEASON, value };

/** LH.02 holds a delegates' congress (200 members), LH.03 is a branch with a members' congress; neither was held on 29 May 2020. */
export const DELEGATES = { season: SEASON, organisation: 'LH.02' } as const;
export const MEMBERS = { season: SEASON, organisation: 'LH.03' } as const;
type At = typeof DELEGATES | typeof MEMBERS;

export interface CongressInMay {
  readonly database: TestDatabase;
  readonly shell: SteppedShell;
  /** Secretariat of the congress. */
  readonly secretary: MadeActor;
  readonly parts: ReturnType<typeof sittingsParts>;
  /** Ids of the roll, in the order in which they were added: two delegations of six and three. */
  readonly people: readonly string[];
  place(): Promise<CongressPlace>;
}

/**
 * A congress on the morning of 29 May 2020 with nine persons on its roll. The agenda is the template; nobody has come yet.
 */
export async function congressInMay(at: At = DELEGATES, ports: SittingsPorts = {}): Promise<CongressInMay> {
  const { database, shell } = await seasonInMay();
  const secretary = await makeActor(database.db, 'congress-secretariat', at.organisation, { name: 'Lê Thị Thư' });
  const people: string[] = [];
  for (const [index, fullName] of NAMES.entries()) people.push(await added(shell, at, index, fullName));
  value(await setAgenda(shell, secretary, at));
  return {
    database, shell, secretary, people, parts: sittingsParts(ports),
    place: async () => value(await shell.read((db) => congressPlace(db, SYSTEM, 'read', at))),
  };
}

const NAMES = ['Nguyễn Văn An', 'Trần Thị Bé', 'Lê Minh Châu', 'Phạm Quốc Đạt', 'Huỳnh Thị Em', 'Võ Văn Giàu', 'Đặng Hoàng Khánh', 'Bùi Thị Lan', 'Hồ Chí Phước'];

async function added(shell: SteppedShell, at: At, index: number, fullName: string): Promise<string> {
  const delegates = at.organisation === 'LH.02';
  const who = delegates ? { kind: 'official', source: 'elected', delegation: { name: index < 6 ? 'Chi bộ ấp Phú An' : 'Chi bộ Quân sự' } } : { kind: 'full-member' };
  return value(await addParticipant(shell, SYSTEM, delegatesContract.addParticipant.input.parse({ ...at, fullName, ...who }))).id;
}

/** So many of the roll come in, the first first. */
export async function arrive({ shell, people }: CongressInMay, at: At, count: number): Promise<void> {
  const happenedAt = shell.now();
  const events = people.slice(0, count).map((participant) => ({ id: randomUUID(), participant, happenedAt }));
  value(await checkIn(shell, SYSTEM, delegatesContract.checkIn.input.parse({ ...at, events })));
}

/** Everybody is there and the sitting is open. */
export async function opened(congress: CongressInMay, at: At = DELEGATES, kind: 'preparatory' | 'official' = 'official'): Promise<void> {
  await arrive(congress, at, 9);
  value(await openSitting(congress.shell, congress.secretary, { ...at, kind, reason: '' }, congress.parts));
}
