import { randomUUID } from 'node:crypto';
import { SEASON, seasonOfTwoDistricts, type SteppedShell, steppedShell } from '#campaigns/testing/season-of-two-districts.ts';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { assert } from '#foundation/assert.ts';
import type { SentBy } from '#foundation/contract.ts';
import type { Result } from '#foundation/result.ts';
import { type Actor, SYSTEM } from '#platform/actor.ts';
import type { Exchange } from '#platform/http/route.ts';
import * as contract from '../contract.ts';
import { holdStep } from '../server/hold-step.ts';
import { type PersonnelPorts, personnelParts } from '../server/parts.ts';
import { putPerson } from '../server/put-person.ts';
import { setScheme } from '../server/scheme.ts';

export { SEASON };

/** LH.02 prepares its personnel in May 2020; its superior is LH, above which stands TINH. */
export const AT = { season: SEASON, organisation: 'LH.02' } as const;
export const NO_AIMS = { women: null, under40: null, ethnic: null, renewal: null } as const;

export class PersonnelWorld {
  readonly parts;

  constructor(readonly database: TestDatabase, readonly shell: SteppedShell, ports: PersonnelPorts = {}) {
    this.parts = personnelParts(ports);
  }

  scheme(more: Partial<SentBy<typeof contract.setScheme>> = {}, by: Actor = SYSTEM) {
    return setScheme(this.shell, by, contract.setScheme.input.parse({ ...AT, bodies: [{ body: 'committee', seats: 7 }], standards: 'Có bản lĩnh chính trị vững vàng.', aims: NO_AIMS, ...more }), this.parts);
  }

  person(more: Partial<SentBy<typeof contract.putPerson>> = {}, by: Actor = SYSTEM) {
    return putPerson(this.shell, by, contract.putPerson.input.parse({
      ...AT, person: randomUUID(), track: 're-election', bodies: ['committee'], fullName: 'Trần Văn An', bornOn: '1975-03-02', sex: 'male', ...more,
    }), this.parts);
  }

  /** A person put on the list; the id. */
  async put(more: Partial<SentBy<typeof contract.putPerson>> = {}): Promise<string> {
    const person = more.person ?? randomUUID();
    value(await this.person({ ...more, person }));
    return person;
  }

  step(step: number, votes: readonly (readonly [string, number | null])[], more: Partial<SentBy<typeof contract.holdStep>> = {}, by: Actor = SYSTEM) {
    return holdStep(this.shell, by, contract.holdStep.input.parse({
      ...AT, id: randomUUID(), track: 're-election', step, heldOn: `2020-05-0${step}`, summoned: 15, present: 12, minutes: `0${step}-BB/ĐU`, votes: votes.map(([person, count]) => ({ person, votes: count })), ...more,
    }), this.parts);
  }
}

export async function personnelWorld(ports: PersonnelPorts = {}): Promise<PersonnelWorld> {
  const database = await testDatabase();
  const shell = steppedShell(database.db);
  await seasonOfTwoDistricts(shell);
  shell.at('2020-05-20T02:00:00.000Z');
  return new PersonnelWorld(database, shell, ports);
}

/** A request that brings a file. */
export function withFile(bytes: Uint8Array): Exchange {
  return { address: '', device: '', token: undefined, setToken: () => {}, clearToken: () => {}, file: { name: 'quy-hoach.xlsx', bytes } };
}

export function value<T>(result: Result<T, unknown>): T {
  assert(result.ok, `the work is done: ${JSON.stringify(result)}`);
  return result.value;
}

export function code(result: Result<unknown, { readonly code: string }>): string {
  return result.ok ? 'ok' : result.problem.code;
}
