import { expect } from 'vitest';
import type { Operation, SentBy } from '#foundation/contract.ts';
import { day } from '#foundation/day.ts';
import { makeSeason, openCongresses } from '#campaigns/contract.ts';
import { closeOrganisation, mergeOrganisations } from '#organisations/contract.ts';
import { me } from '#people/contract.ts';
import { recordFact } from '#progress/contract.ts';
import type { Client } from './client.ts';
import { SEASON, World } from './rights/world.ts';
import { type SampleApp, sampleApp } from './sample-app.ts';
import { written } from './untouched.ts';

/** Tables of refusals: what is sent, and the named problem that it gets, with a sentence in both languages and nothing written. */

type GivenFile = { readonly name: string; readonly bytes: Uint8Array };

export interface Refusal {
  readonly what: string;
  readonly account: string;
  readonly operation: Operation;
  readonly input: (made: Made) => Record<string, unknown>;
  readonly status: number;
  readonly code: string;
  /** What else the problem says. */
  readonly says?: object;
  readonly file?: () => GivenFile | Promise<GivenFile>;
}

/** One line of a table; the input is typed by its operation. */
export function bad<Op extends Operation>(
  what: string, account: string, operation: Op, input: SentBy<Op> | ((made: Made) => SentBy<Op>), status: number, code: string, rest: Pick<Refusal, 'says' | 'file'> = {},
): Refusal {
  return { what, account, operation, input: typeof input === 'function' ? (input as Refusal['input']) : () => input as Record<string, unknown>, status, code, ...rest };
}

/** The same for input that the types would not let through: the field is named. */
export function worse(what: string, account: string, operation: Operation, input: Record<string, unknown>, field: string): Refusal {
  return { what, account, operation, input: () => input, status: 422, code: 'input_invalid', says: { fields: expect.arrayContaining([expect.objectContaining({ field })]) } };
}

/** For test.each: the words, and the line. */
export function eachOf(refusals: readonly Refusal[]): (readonly [string, Refusal])[] {
  return refusals.map((refusal) => [refusal.what, refusal]);
}

/** Merged into LH.40, and closed, on the first of June. */
export const GONE = 'LH.39';
export const CLOSED = 'LH.38';
export const GONE_ON = '2020-06-01';
/** A season that goes on for a hundred years, with a congress of everything below LH. */
export const NEXT_SEASON = 'mua-sau';

/** What was there before the questions: numbers of things that the sample does not have. */
export interface Made {
  /** Belongs to LH.14, where a mentor. */
  readonly person: number;
  /** Whom the account tinh belongs to. */
  readonly officer: number;
  /** Over LH.15, from 1 November on, without an end. */
  readonly hold: number;
}

export interface RefusingApp {
  readonly app: SampleApp;
  as(account: string): Promise<Client>;
  /** Sends it, and compares all that is written before and after. */
  refuse(refusal: Refusal): Promise<void>;
}

export async function refusingApp(): Promise<RefusingApp> {
  const app = await sampleApp();
  const clients = new Map<string, Client>();
  const as = async (account: string): Promise<Client> => {
    const client = clients.get(account) ?? (await app.as(account));
    clients.set(account, client);
    return client;
  };
  const made = await prepare(app, as);
  return { app, as, refuse: async (refusal) => refuse(app, await as(refusal.account), made, refusal) };
}

async function prepare(app: SampleApp, as: (account: string) => Promise<Client>): Promise<Made> {
  const world = new World(app);
  const office = await as('tinh');
  await office.get(mergeOrganisations, { predecessors: [{ code: GONE }], into: { existing: 'LH.40' }, on: GONE_ON, reason: 'Sáp nhập' });
  await office.get(closeOrganisation, { code: CLOSED, on: GONE_ON, reason: 'Giải thể' });
  await office.get(recordFact, { season: SEASON, organisation: 'LH.37', kind: 'held', happenedOn: '2020-05-28' });
  await (await as('quantri')).get(makeSeason, {
    code: NEXT_SEASON, nameVi: 'Mùa sau', nameEn: 'The next season', statute: 'ct35-2019', term: '2025 - 2130', root: 'LH', fromDay: '2020-01-01', untilDay: '2130-12-31',
    levels: [{ levelId: 'grassroots', opensOn: '2020-04-01', closesOn: '2130-06-30', maxHalfDays: 4 }],
  });
  await office.get(openCongresses, { season: NEXT_SEASON });
  const person = await world.person('LH.14');
  await world.duty(person, 'LH.14', 'mentor', day('2020-05-20'));
  const { personId } = await office.get(me, {});
  return { person, officer: personId ?? 0, hold: await world.hold('LH.15') };
}

type Said = { readonly vi: string; readonly en: string };

async function refuse(app: SampleApp, client: Client, made: Made, refusal: Refusal): Promise<void> {
  const file = await refusal.file?.();
  const before = await written(app.database);
  const answer = await client.send(refusal.operation, refusal.input(made), file ? { file } : {});
  const text = await answer.text();
  expect({ status: answer.status, text: answer.status < 400 ? text.slice(0, 300) : '' }).toEqual({ status: refusal.status, text: '' });
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const problem = JSON.parse(text) as { readonly sentence: Said; readonly fields?: readonly { readonly sentence: Said }[] };
  expect(problem).toMatchObject({ code: refusal.code, ...refusal.says });
  for (const { vi, en } of [problem.sentence, ...(problem.fields ?? []).map((field) => field.sentence)]) {
    for (const said of [vi, en]) expect(said).toMatch(/^(?!.*(undefined|NaN|\[object|\{))\S.{8,}[.!?…)]$/s);
    expect(vi).not.toBe(en);
    expect(vi).toBe(vi.normalize('NFC'));
  }
  expect(await written(app.database)).toEqual(before);
}
