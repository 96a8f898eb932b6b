import { listParticipants } from '#delegates/contract.ts';
import { dayOf, momentOf } from '#foundation/day.ts';
import type { Doing } from '#app/sample/congress-day/doing.ts';
import type { Hall } from '#app/sample/congress-day/election.ts';
import type { HallDay } from '#app/sample/congress-day/sitting.ts';
import type { Client } from './client.ts';
import type { SampleApp } from './sample-app.ts';

/** The branch whose members' congress the sample leaves open to be played, and the accounts of its hall. */
export const HALL = { season: 'vinh-long-2020', organisation: 'MT.33' } as const;
const ACCOUNTS = { head: 'truongkiemphieu', tellers: ['kiemphieu1', 'kiemphieu2'] } as const;

/** Asks through HTTP, each account with a sign-in of its own. */
export function askingThrough(app: SampleApp): Doing {
  const clients = new Map<string, Promise<Client>>();
  const clientOf = (account: string): Promise<Client> => {
    const known = clients.get(account) ?? app.as(account);
    clients.set(account, known);
    return known;
  };
  return async (account, operation, input) => (await clientOf(account)).get(operation, input);
}

/** The hall of today: the clock is the real one, so nothing waits for it. */
export function hallToday(ask: Doing, at: HallDay['at'] = HALL, on: HallDay['on'] = dayOf(momentOf(Date.parse('2020-06-02T01:00:00Z')))): HallDay {
  const clock = { goTo: () => {}, now: () => momentOf(Date.now()) };
  return { ask, story: { clock } as unknown as HallDay['story'], at, secretariat: 'thuky', on };
}

/** The officers of the hall as the roll and the accounts know them. */
export async function officersOf(ask: Doing, app: SampleApp, at: HallDay['at'] = HALL): Promise<Hall & { readonly roll: readonly { readonly id: string; readonly fullName: string }[] }> {
  const { rows } = await ask('thuky', listParticipants, { ...at, limit: 500 });
  const people = await app.database.db.selectFrom('accounts').innerJoin('people', 'people.id', 'accounts.person_id').select(['accounts.name', 'people.id', 'people.full_name']).execute();
  const of = (account: string) => {
    const person = people.find((each) => each.name === account);
    return { participant: rows.find((each) => each.fullName === person?.full_name)?.id ?? '', person: person?.id ?? 0 };
  };
  return {
    ...at, secretariat: 'thuky', presidium: 'chibo', head: ACCOUNTS.head, tellers: ACCOUNTS.tellers, roll: rows.map(({ id, fullName }) => ({ id, fullName })),
    board: [{ ...of(ACCOUNTS.head), role: 'head' }, { ...of('kiemphieu1'), role: 'member' }, { ...of('kiemphieu2'), role: 'member' }],
  };
}
