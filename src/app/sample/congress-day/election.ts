import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { announce, begin, differences, enterBallots, finishPass, freezeList, issue, makeProtocol, nameTellers, nominate, opinionResult, printRun, registerKey, returnBox, settleDifference, show as showElection, showProtocol, signProtocol, takePass } from '#elections/contract.ts';
import type { CountedBallot } from '#elections/core/counted-ballot.ts';
import type { ElectionOffice } from '#elections/core/election.ts';
import type { SentBy } from '#foundation/contract.ts';
import { type Doing, newId } from './doing.ts';

/** The persons of the hall who work with the software, by account; and whom the roll knows them as. */
export interface Hall {
  readonly season: string;
  readonly organisation: string;
  readonly secretariat: string;
  readonly presidium: string;
  readonly head: string;
  readonly tellers: readonly [string, string];
  /** Named by the congress: id on the roll, the person with the account, the account. */
  readonly board: SentBy<typeof nameTellers>['tellers'];
}

export interface PlayedElection {
  readonly office: ElectionOffice;
  readonly place: 'congress' | 'conference';
  readonly seats: number;
  /** Allocated by the superior instead of voted. */
  readonly allocation?: string;
  /** Those entitled who vote; at a conference also those present. */
  readonly present: number;
  readonly people: SentBy<typeof nominate>['people'];
  /** Introduction ballot before it: figures by the order of `people`. */
  readonly introduction?: readonly number[];
  readonly issued: number;
  readonly spoiled: number;
  readonly printed: number;
  /** Papers of the box by places on the list (1 … names), in the order in which the head teller cuts the batches. */
  readonly papers: (names: readonly string[]) => readonly CountedBallot[];
  /** Where the second pass misreads a paper: its position in the box, and what was read instead. */
  readonly misread?: ReadonlyMap<number, CountedBallot>;
}

/** One election from its beginning to the announced result, by the accounts of the hall. */
export async function playElection(ask: Doing, hall: Hall, played: PlayedElection, keys: SignerKeys): Promise<{ readonly election: string; readonly elected: readonly string[] }> {
  const at = { season: hall.season, organisation: hall.organisation };
  const unanimous = { present: played.present, for: played.present, against: 0, other: 0 };
  const { election } = await ask(hall.secretariat, begin, {
    ...at, office: played.office, place: played.place, seats: played.seats, ...(played.allocation === undefined ? { vote: unanimous } : { allocation: played.allocation }),
    ...(played.place === 'conference' && { present: played.present }),
  });
  const one = { ...at, election };
  const { candidates } = await ask(hall.secretariat, nominate, { ...one, by: 'committee', people: played.people });
  if (played.introduction) {
    const names = candidates.map((candidate, index) => ({ candidate, agree: played.introduction?.[index] ?? 0, disagree: 0 }));
    await ask(hall.secretariat, opinionResult, { ...one, issued: played.present, returned: played.present, names });
  }
  await ask(hall.secretariat, nameTellers, { ...one, vote: unanimous, tellers: hall.board });
  await ask(hall.secretariat, freezeList, { ...one, vote: unanimous });
  await ask(hall.secretariat, printRun, { ...one, printed: played.printed });
  await ask(hall.head, issue, { ...one, present: played.present, issued: played.issued, spoiled: played.spoiled, unused: played.printed - played.issued - played.spoiled });
  const listed = (await ask(hall.secretariat, showElection, one)).list.candidates.filter((each) => each.place !== null).toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const papers = played.papers(listed.map((each) => each.name));
  const { batches } = await ask(hall.head, returnBox, { ...one, returned: papers.length });
  let from = 0;
  for (const { batch, size } of batches) {
    const inHand = papers.slice(from, from + size);
    const second = inHand.map((paper, index) => played.misread?.get(from + index) ?? paper);
    await enterPass(ask, hall.tellers[0], { ...one, batch }, inHand);
    await enterPass(ask, hall.tellers[1], { ...one, batch }, second);
    from += size;
  }
  await settle(ask, hall, one);
  await ask(hall.head, makeProtocol, one);
  await signBoth(ask, hall, one, keys);
  await ask(hall.secretariat, announce, { ...one, what: 'result' });
  const shown = await ask(hall.secretariat, showElection, one);
  return { election, elected: shown.election.elected ?? [] };
}

type One = { readonly season: string; readonly organisation: string; readonly election: string };

async function enterPass(ask: Doing, teller: string, at: One & { readonly batch: string }, papers: readonly CountedBallot[]): Promise<void> {
  const { pass } = await ask(teller, takePass, at);
  await ask(teller, enterBallots, { ...at, pass, ballots: papers.map((ballot) => ({ id: newId(), ballot })) } as SentBy<typeof enterBallots>);
  await ask(teller, finishPass, { ...at, pass });
}

/** The head teller looks every difference up on the paper; the first pass was right. */
async function settle(ask: Doing, hall: Hall, one: One): Promise<void> {
  const { batches } = await ask(hall.head, differences, one);
  for (const { batch, cells } of batches) {
    for (const each of cells.filter((cell) => cell.differs && cell.settled === null)) {
      await ask(hall.head, settleDifference, { ...one, batch, cell: each.cell, paper: each.a, cause: 'b-misread', note: 'đã xem lại phiếu giấy trong tập' });
    }
  }
}

/** The keys that head teller and presidium made on their devices; the sample forgets the private halves. */
export interface SignerKeys {
  readonly head: { readonly id: string; readonly key: KeyObject };
  readonly presidium: { readonly id: string; readonly key: KeyObject };
}

export async function signerKeys(ask: Doing, hall: Hall): Promise<SignerKeys> {
  return { head: await keyOf(ask, hall, hall.head), presidium: await keyOf(ask, hall, hall.presidium) };
}

async function keyOf(ask: Doing, { season, organisation }: Hall, account: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  const { key } = await ask(account, registerKey, { season, organisation, publicKey: raw, device: 'Máy của hội trường' });
  return { id: key, key: privateKey };
}

/** Head teller and presidium sign the protocol, each with the own key. */
export async function signBoth(ask: Doing, hall: Hall, one: One, keys: SignerKeys): Promise<void> {
  const { signs, hash } = await ask(hall.head, showProtocol, one);
  for (const [account, role, { id, key }] of [[hall.head, 'head-teller', keys.head], [hall.presidium, 'presidium', keys.presidium]] as const) {
    await ask(account, signProtocol, { ...one, role, key: id, hash, signature: sign(null, Buffer.from(signs, 'utf8'), key).toString('hex') });
  }
}

