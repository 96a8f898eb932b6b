import type { DossierPiece } from '#approvals/core/piece.ts';
import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { ElectionOffice } from '../core/election.ts';
import { officeOf } from '../core/finding-words.ts';
import { annulledIds } from './annulled.ts';
import { electedOf, roundProtocol } from './outcomes.ts';
import { electionRows, roundRows } from './store-elections.ts';

/** F01 of each election as pieces of the dossier of the result: ready once both have signed the last protocol. @rule R-QD24-16.1, R-244-M.2 */
export async function protocolPieces(db: Db, place: CongressPlace): Promise<DossierPiece[]> {
  const pieces: DossierPiece[] = [];
  const annulled = await annulledIds(db, place.congress.id);
  for (const election of await electionRows(db, place.congress.id)) {
    if (annulled.has(election.id)) continue;
    const rounds = await roundRows(db, election.id);
    const last = rounds.at(-1);
    const protocol = last ? await roundProtocol(db, election.id, last) : null;
    const { vi, en } = officeOf(election.office as ElectionOffice, place.organisation.groupId === 'branch');
    pieces.push({
      id: `protocol-${election.id}`, name: { vi: `Biên bản kiểm phiếu bầu ${vi}`, en: `Protocol of the election: ${en}` }, must: true, state: protocol?.signed ? 'ready' : 'missing', href: `bau-cu/${election.id}`,
      detail: protocol ? (protocol.signed ? null : { vi: 'Chưa đủ chữ ký', en: 'Not signed by both' }) : { vi: 'Chưa lập biên bản', en: 'No protocol yet' }, sha256: protocol?.row.hash ?? null,
    });
  }
  if (pieces.length > 0 || !place.congress.contents.includes('committee')) return pieces;
  return [{ id: 'protocols', name: { vi: 'Biên bản kiểm phiếu', en: 'Protocols of the elections' }, must: true, state: 'missing', href: 'bau-cu', detail: { vi: 'Chưa có cuộc bầu nào tại đây', en: 'No election is on record here' }, sha256: null }];
}

export interface ElectedTo {
  readonly election: string;
  readonly office: ElectionOffice;
  readonly title: Sentence;
  readonly names: readonly string[];
}

/** Who was elected to what, by signed protocols, without elections that the superior annulled. */
export async function electedTo(db: Db, congressId: number): Promise<ElectedTo[]> {
  const branch = (await db.selectFrom('congresses as c').innerJoin('organisations as o', 'o.id', 'c.organisation_id').innerJoin('organisation_kinds as k', 'k.id', 'o.kind_id').select('k.group_id').where('c.id', '=', congressId).executeTakeFirst())?.group_id === 'branch';
  const annulled = await annulledIds(db, congressId);
  const all: ElectedTo[] = [];
  for (const election of await electionRows(db, congressId)) {
    const names = (await electedOf(db, election, await roundRows(db, election.id))).map(({ fullName }) => fullName);
    if (annulled.has(election.id) || names.length === 0) continue;
    const { vi, en } = officeOf(election.office as ElectionOffice, branch);
    all.push({ election: election.id, office: election.office as ElectionOffice, title: { vi: vi.charAt(0).toLocaleUpperCase('vi') + vi.slice(1), en: en.charAt(0).toUpperCase() + en.slice(1) }, names });
  }
  return all;
}
