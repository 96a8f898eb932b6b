import { randomUUID } from 'node:crypto';
import { addParticipant, checkIn, listParticipants } from '#delegates/contract.ts';
import { begin, freezeList, issue, nameTellers, nominate, printRun, returnBox } from '#elections/contract.ts';
import { momentOf } from '#foundation/day.ts';
import { me } from '#people/contract.ts';
import type { Client } from './client.ts';
import type { SampleApp } from './sample-app.ts';

/** The branch whose congress the sample leaves open, and who works there with the software. */
export const OPEN_HALL = { season: 'vinh-long-2020', organisation: 'MT.33' } as const;
const TELLERS = [['truongkiemphieu', 'head'], ['kiemphieu1', 'member'], ['kiemphieu2', 'member']] as const;

export interface OpenBox {
  readonly election: { readonly season: string; readonly organisation: string; readonly election: string };
  readonly batches: readonly { readonly batch: string; readonly number: number; readonly size: number }[];
}

/** An election of the branch committee with its list, tellers and papers; the box is open and nobody has taken a pass. */
export async function openBox(app: Pick<SampleApp, 'as'>, { voters, seats, names, batchSize }: { readonly voters: number; readonly seats: number; readonly names: readonly string[]; readonly batchSize: number }): Promise<OpenBox> {
  const secretary = await app.as('thuky');
  const head = await app.as('truongkiemphieu');
  const people = await Promise.all(TELLERS.map(async ([account, role]) => ({ ...(await (await app.as(account)).get(me, {})), role })));
  const roll = await fillTheHall(secretary, [...people.map(({ name }) => name), ...names], voters);
  const vote = { present: voters, for: voters, against: 0, other: 0 };
  const { election } = await secretary.get(begin, { ...OPEN_HALL, office: 'committee', place: 'congress', seats, vote });
  const one = { ...OPEN_HALL, election };
  await secretary.get(nominate, { ...one, by: 'committee', people: names.map((name) => ({ participant: roll.get(name) ?? '' })) });
  await secretary.get(nameTellers, { ...one, vote, tellers: people.map(({ name, personId, role }) => ({ participant: roll.get(name) ?? '', person: personId, role })) });
  await secretary.get(freezeList, { ...one, vote });
  await secretary.get(printRun, { ...one, printed: voters });
  await head.get(issue, { ...one, present: voters, issued: voters, spoiled: 0, unused: 0 });
  const { batches } = await head.get(returnBox, { ...one, returned: voters, batchSize });
  return { election: one, batches };
}

/** At least so many full members on the roll, the wanted ones among them, all of them in the hall. */
async function fillTheHall(secretary: Client, wanted: readonly string[], voters: number): Promise<ReadonlyMap<string, string>> {
  const known = new Map((await secretary.get(listParticipants, { ...OPEN_HALL, limit: 500 })).rows.map((row) => [row.fullName, row.id]));
  const missing = wanted.filter((name) => !known.has(name));
  for (let count = known.size + missing.length; count < voters; count += 1) missing.push(`Đảng viên thứ ${count + 1}`);
  for (const fullName of missing) {
    const { id } = await secretary.get(addParticipant, { ...OPEN_HALL, kind: 'full-member', source: null, fullName, delegation: { code: null, name: '' } });
    known.set(fullName, id);
  }
  const happenedAt = momentOf(Date.now() - 1000);
  await secretary.get(checkIn, { ...OPEN_HALL, events: [...known.values()].map((participant) => ({ id: randomUUID(), participant, happenedAt, desk: 'Bàn 1' })) });
  return known;
}
