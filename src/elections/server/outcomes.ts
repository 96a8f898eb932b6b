import type { Db } from '#database/connect.ts';
import type { ElectionStanding } from '../core/chain.ts';
import type { ElectionOffice } from '../core/election.ts';
import type { Protocol } from '../core/protocol.ts';
import type { ElectionRow, RoundRow } from './store-elections.ts';
import { type ProtocolRow, protocolRows, type SignatureRow, signatureRows } from './store-protocols.ts';

/** The protocol of a round's present count, or null, with who has signed it. */
export interface RoundProtocol {
  readonly row: ProtocolRow;
  readonly protocol: Protocol;
  readonly signatures: readonly (SignatureRow & { readonly public_key: string })[];
  /** Both have signed. */
  readonly signed: boolean;
}

/** The protocol of the latest count; a recount that has none yet leaves the round without. */
export async function roundProtocol(db: Db, electionId: string, round: Pick<RoundRow, 'round' | 'count'>): Promise<RoundProtocol | null> {
  const row = (await protocolRows(db, electionId, round.round)).find((each) => each.count === round.count);
  if (!row) return null;
  const signatures = (await signatureRows(db, electionId, round.round)).filter((each) => each.count === row.count);
  return { row, protocol: JSON.parse(row.canonical) as Protocol, signatures, signed: signatures.length === 2 };
}

/** Persons elected by the signed protocols of all rounds, in the order of the rounds, by falling votes. */
export async function electedOf(db: Db, election: Pick<ElectionRow, 'id'>, rounds: readonly RoundRow[]): Promise<{ person: string; fullName: string }[]> {
  const elected: { person: string; fullName: string }[] = [];
  for (const round of rounds) {
    const of = await roundProtocol(db, election.id, round);
    if (of?.signed) elected.push(...electedIn(of.protocol));
  }
  return elected;
}

export function electedIn({ result }: Protocol): { person: string; fullName: string }[] {
  return result.elected.flatMap((place) => result.names.filter((each) => each.place === place).map(({ person, fullName }) => ({ person, fullName })));
}

/** What the chain of elections must know of one. */
export async function standingOf(db: Db, election: ElectionRow, rounds: readonly RoundRow[]): Promise<ElectionStanding> {
  const last = rounds.at(-1);
  const of = last ? await roundProtocol(db, election.id, last) : null;
  const elected = await electedOf(db, election, rounds);
  const over = of !== null && of.signed && (last?.decided === 'stop' || of.protocol.result.next === 'closed');
  return { id: election.id, office: election.office as ElectionOffice, seats: election.seats, over, elected: elected.map((each) => each.person) };
}
