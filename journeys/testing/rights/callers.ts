import { day } from '#foundation/day.ts';
import { dutyKind, DUTY_KIND_IDS, type DutyKindId } from '#people/core/duties.ts';
import { SAMPLE_PASSWORD } from '#people/core/account.ts';
import { signIn } from '#people/contract.ts';
import { Client } from '../client.ts';
import type { World } from './world.ts';

/** Somebody who asks: a duty in a place, or nobody at all. */
export interface Caller {
  readonly name: string;
  readonly account: string | undefined;
  readonly duty: DutyKindId | undefined;
  /** Code of the organisation that the duty is held in; whether it reaches below says its kind. */
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

/**
 * Nobody, the sample's accounts, and each duty once more in a district, so that every duty has something outside its range; those that reach
 * their own organisation alone also in the commune that is asked about, so that they have something inside.
 */
export async function allCallers(world: World): Promise<Caller[]> {
  const callers: Caller[] = [{ name: 'nobody', account: undefined, duty: undefined, place: '', client: new Client(world.url) }];
  const ofTheirOwn = DUTY_KIND_IDS.filter((duty) => dutyKind(duty).reach === 'own');
  const made = [...DUTY_KIND_IDS.map((duty) => [`mt-${duty}`, duty, 'MT'] as const), ...ofTheirOwn.map((duty) => [`mt12-${duty}`, duty, 'MT.12'] as const)];
  for (const [account, duty, place] of made) {
    const person = await world.person(place);
    await world.duty(person, place, duty, day('2020-01-06'));
    await world.account(person, account, { sample: true });
  }
  for (const [account, duty, place] of [...OF_THE_SAMPLE, ...made]) {
    const client = new Client(world.url);
    await client.get(signIn, { account, password: SAMPLE_PASSWORD });
    callers.push({ name: `${duty} of ${place}`, account, duty, place, client });
  }
  return callers;
}

export function reaches(caller: Caller, organisation: string): boolean {
  if (organisation === caller.place) return true;
  if (caller.duty === undefined || dutyKind(caller.duty).reach === 'own') return false;
  return caller.place === 'VLG' || organisation.startsWith(`${caller.place}.`);
}
