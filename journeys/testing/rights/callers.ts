import { day } from '#foundation/day.ts';
import { DUTY_KIND_IDS, type DutyKindId } from '#people/core/duties.ts';
import { SAMPLE_PASSWORD } from '#people/core/account.ts';
import { signIn } from '#people/contract.ts';
import { Client } from '../client.ts';
import type { World } from './world.ts';

/** Somebody who asks: a duty in a place, or nobody at all. */
export interface Caller {
  readonly name: string;
  readonly account: string | undefined;
  readonly duty: DutyKindId | undefined;
  /** Code of the organisation whose subtree the duty reaches. */
  readonly place: string;
  readonly client: Client;
}

/** Accounts of the sample, one for each duty. */
const OF_THE_SAMPLE: readonly (readonly [account: string, duty: DutyKindId, place: string])[] = [
  ['tinh', 'provincial-office', 'VLG'],
  ['mangthit', 'district-office', 'MT'],
  ['nhonphu', 'grassroots-secretary', 'MT.12'],
  ['theodoi', 'mentor', 'MT'],
  ['kiemtra', 'auditor', 'VLG'],
  ['quantri', 'administrator', 'VLG'],
];

/** Nobody, the sample's accounts, and each duty once more in a district, so that every duty has something outside its range. */
export async function allCallers(world: World): Promise<Caller[]> {
  const callers: Caller[] = [{ name: 'nobody', account: undefined, duty: undefined, place: '', client: new Client(world.url) }];
  const inDistrict = DUTY_KIND_IDS.map((duty) => [`mt-${duty}`, duty, 'MT'] as const);
  for (const [account, duty] of inDistrict) {
    const person = await world.person('MT');
    await world.duty(person, 'MT', duty, day('2020-01-06'));
    await world.account(person, account, { sample: true });
  }
  for (const [account, duty, place] of [...OF_THE_SAMPLE, ...inDistrict]) {
    const client = new Client(world.url);
    await client.get(signIn, { account, password: SAMPLE_PASSWORD });
    callers.push({ name: `${duty} of ${place}`, account, duty, place, client });
  }
  return callers;
}

export function reaches(caller: Caller, organisation: string): boolean {
  return caller.place === 'VLG' || organisation === caller.place || organisation.startsWith(`${caller.place}.`);
}
