import type { z } from 'zod';
import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { DELEGATES, enrol, type Hall, hall, MEMBERS, value } from '#delegates/testing/hall.ts';
import { decideCongresses } from '#campaigns/server/decide-congresses.ts';
import { checkIn } from '#delegates/server/check-in.ts';
import { delegatesContract } from '#delegates/contract.ts';
import { assert } from '#foundation/assert.ts';
import { day } from '#foundation/day.ts';
import type { Operation, OutputOf, ProblemOf, SentBy } from '#foundation/contract.ts';
import type { Result } from '#foundation/result.ts';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import { type Actor, SYSTEM } from '#platform/actor.ts';
import type { Exchange, Route } from '#platform/http/route.ts';
import * as contract from '../contract.ts';
import type { CountedBallot } from '../core/counted-ballot.ts';
import { electionsRoutes } from '../server/routes.ts';

export { value };
export const AT = MEMBERS;

/** A congress on the morning of 29 May 2020, everybody in the hall; five persons work with the software. */
export interface ElectionHall extends Hall {
  readonly at: typeof MEMBERS | typeof DELEGATES;
  readonly secretary: MadeActor;
  readonly head: MadeActor;
  readonly tellerOne: MadeActor;
  readonly tellerTwo: MadeActor;
  readonly chair: MadeActor;
  /** Id on the roll by full name. */
  readonly roll: ReadonlyMap<string, string>;
  /** Asks an operation as through HTTP: the input is read, the answer is checked against the contract. */
  ask<Op extends Operation>(actor: Actor, operation: Op, input: SentBy<Op>): Promise<Result<OutputOf<Op>, ProblemOf<Op> & { readonly code: string }>>;
  done<Op extends Operation>(actor: Actor, operation: Op, input: SentBy<Op>): Promise<OutputOf<Op>>;
}

export const MEMBER_NAMES = ['Bùi Thị Lan', 'Đặng Hoàng Khánh', 'Hồ Chí Phước', 'Huỳnh Thị Em', 'Lê Minh Châu', 'Nguyễn Văn An', 'Phạm Quốc Đạt', 'Trần Thị Bé', 'Võ Văn Giàu', 'Lý Thị Trưởng', 'Cao Văn Kiểm', 'Dương Thị Đếm'] as const;
const [HEAD, ONE, TWO] = [MEMBER_NAMES[9], MEMBER_NAMES[10], MEMBER_NAMES[11]];

/** A branch of twelve full members. */
export async function electionHall(): Promise<ElectionHall> {
  return hallAt(await hall(), MEMBERS, MEMBER_NAMES);
}

/** Sixteen delegates of a grassroots organisation of two hundred members. */
export async function delegatesHall({ directElection = false } = {}): Promise<ElectionHall> {
  const base = await hall();
  if (directElection) {
    const decision = { decidedOn: day('2020-04-01'), paperNumber: '12-QĐ/HU', reason: '' };
    value(await decideCongresses(base.shell, SYSTEM, { season: DELEGATES.season, kind: 'direct-election', organisations: [DELEGATES.organisation], value: true, ...decision }));
  }
  return hallAt(base, DELEGATES, [...MEMBER_NAMES, 'Ngô Văn Út', 'Đỗ Thị Vân', 'Mai Văn Xuân', 'Tô Thị Yến']);
}

async function hallAt(base: Hall, at: ElectionHall['at'], names: readonly string[]): Promise<ElectionHall> {
  const roll = new Map<string, string>();
  for (const [index, name] of names.entries()) roll.set(name, await enrol(base, at, name, { bornYear: 1960 + index }));
  const happenedAt = base.shell.now();
  value(await checkIn(base.shell, SYSTEM, delegatesContract.checkIn.input.parse({ ...at, events: [...roll.values()].map((participant) => ({ id: randomUUID(), participant, happenedAt })) })));
  const make = (kind: Parameters<typeof makeActor>[1], name: string) => makeActor(base.database.db, kind, at.organisation, { name });
  const routes = new Map<string, Route>(electionsRoutes().map((route) => [route.operation.name, route]));
  const ask: ElectionHall['ask'] = async (actor, operation, input) => {
    const route = routes.get(operation.name);
    assert(route, `${operation.name} is served`);
    const result = (await route.handle(base.shell, actor, operation.input.parse(known(operation, input)), EXCHANGE)) as Result<unknown, { readonly code: string }>;
    if (result.ok && operation.answers === 'json') operation.output.parse(result.value);
    return result as never;
  };
  return {
    ...base, at, roll, ask, secretary: await make('congress-secretariat', 'Lê Thị Thư'), head: await make('head-teller', HEAD), tellerOne: await make('teller', ONE), tellerTwo: await make('teller', TWO),
    chair: await make('congress-secretariat', 'Nguyễn Văn Chủ'), done: async (actor, operation, input) => value(await ask(actor, operation, input)),
  };
}

/** A test's place may say more than the operation asks for. */
function known(operation: Operation, input: unknown): unknown {
  const { shape } = operation.input as z.ZodObject;
  return Object.fromEntries(Object.entries(input as object).filter(([name]) => name in shape));
}

const EXCHANGE: Exchange = { address: '127.0.0.1', device: 'test', token: undefined, file: undefined, setToken: () => {}, clearToken: () => {} };

export const ALL = { present: 12, for: 12, against: 0, other: 0 } as const;

/** The board of three: head, one, two. */
export function boardOf({ roll, head, tellerOne, tellerTwo }: ElectionHall): SentBy<typeof contract.nameTellers>['tellers'] {
  return [
    { participant: roll.get(HEAD) ?? '', person: head.personId, role: 'head' }, { participant: roll.get(ONE) ?? '', person: tellerOne.personId, role: 'member' },
    { participant: roll.get(TWO) ?? '', person: tellerTwo.personId, role: 'member' },
  ];
}

export interface Begun {
  readonly season: string;
  readonly organisation: string;
  readonly election: string;
}

/** The election of a branch committee of three among four; the list is open. */
export async function begunElection(of: ElectionHall, candidates: readonly string[] = MEMBER_NAMES.slice(0, 4), seats = 3): Promise<Begun> {
  const { election } = await of.done(of.secretary, contract.begin, { ...of.at, office: 'committee', place: 'congress', seats, vote: ALL });
  const one = { ...of.at, election };
  await of.done(of.secretary, contract.nominate, { ...one, by: 'committee', people: candidates.map((name) => ({ participant: of.roll.get(name) ?? '' })) });
  return one;
}

/** The same with tellers, frozen and printed. */
export async function frozenElection(of: ElectionHall, board = boardOf(of)): Promise<Begun> {
  const one = await begunElection(of);
  await of.done(of.secretary, contract.nameTellers, { ...one, vote: ALL, tellers: board });
  await of.done(of.secretary, contract.freezeList, { ...one, vote: ALL });
  await of.done(of.secretary, contract.printRun, { ...one, printed: 12 });
  return one;
}

/** The same with the box open: one batch of twelve papers. */
export async function boxOpen(of: ElectionHall, board = boardOf(of)): Promise<Begun & { readonly batch: string }> {
  const one = await frozenElection(of, board);
  await of.done(of.head, contract.issue, { ...one, present: 12, issued: 12, spoiled: 0, unused: 0 });
  const { batches } = await of.done(of.head, contract.returnBox, { ...one, returned: 12 });
  assert(batches[0], 'twelve papers are a batch');
  return { ...one, batch: batches[0].batch };
}

export const struck = (...places: number[]): CountedBallot => ({ kind: 'strike-out', struck: places });
/** Twelve papers: nobody reaches everybody's vote; place 4 stays below half. */
export const PAPERS: readonly CountedBallot[] = [...Array.from({ length: 8 }, () => struck(4)), struck(1, 4), struck(2), struck(3), { kind: 'foreign' }];

export function entries(papers: readonly CountedBallot[]) {
  return papers.map((ballot) => ({ id: randomUUID(), ballot })) as SentBy<typeof contract.enterBallots>['ballots'];
}

/** A teller takes a pass, enters the papers and finishes. */
export async function makePass(of: ElectionHall, teller: Actor, at: Begun & { readonly batch: string }, papers: readonly CountedBallot[] = PAPERS) {
  const { pass } = await of.done(teller, contract.takePass, at);
  await of.done(teller, contract.enterBallots, { ...at, pass, ballots: entries(papers) });
  return of.done(teller, contract.finishPass, { ...at, pass });
}

export interface Key {
  readonly id: string;
  readonly secret: KeyObject;
  readonly publicKey: string;
}

export async function keyOf(of: ElectionHall, actor: Actor): Promise<Key> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  const { key } = await of.done(actor, contract.registerKey, { ...of.at, publicKey: raw, device: 'máy thử' });
  return { id: key, secret: privateKey, publicKey: raw };
}

export function signatureBy(key: Key, hash: string): string {
  return sign(null, Buffer.from(`daihoi protocol 1\n${hash}`), key.secret).toString('hex');
}

/** Head teller and chair sign. */
export async function signBoth(of: ElectionHall, one: Begun): Promise<string> {
  const { hash } = await of.done(of.head, contract.showProtocol, one);
  for (const [actor, role] of [[of.head, 'head-teller'], [of.chair, 'presidium']] as const) {
    const key = await keyOf(of, actor);
    await of.done(actor, contract.signProtocol, { ...one, role, key: key.id, hash, signature: signatureBy(key, hash) });
  }
  return hash;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
