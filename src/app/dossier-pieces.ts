import type { DossierKind } from '#approvals/core/dossier.ts';
import type { DossierPiece } from '#approvals/core/piece.ts';
import type { ApprovalsPorts, Named } from '#approvals/server/door.ts';
import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { dossierPieces, passedResolutionPiece } from '#documents/server/door.ts';
import { electedTo, protocolPieces } from '#elections/server/door.ts';
import { synthesisSentOn } from '#opinions/server/door.ts';
import { BODIES, bodyWords } from '#personnel/core/body.ts';
import { personnelPieces, preparedList } from '#personnel/server/door.ts';
import { issuedAfter, programmePieces, resultReportPiece } from '#programmes/server/door.ts';
import { minutesPiece } from '#sittings/server/door.ts';
import type { Clock } from '#platform/shell.ts';

/** What every room knows of the dossiers that go up: the rooms of papers, people, the congress day and its programmes, put together. */
export function approvalsPorts({ clock }: { readonly clock: Clock }): ApprovalsPorts {
  return {
    pieces: async (db, place, kind) => piecesOf(db, place, kind, clock),
    elected: electedTo,
    proposed,
    synthesisSentOn,
    issuedAfter: async (db, seasonId) => new Map([...(await issuedAfter(db, seasonId))].map(([congress, { rules, term, action }]) => [congress, { rules, term, action }])),
  };
}

async function piecesOf(db: Db, place: CongressPlace, kind: DossierKind, clock: Clock): Promise<readonly DossierPiece[]> {
  switch (kind) {
    case 'plan':
      return [];
    case 'documents':
      return dossierPieces(db, place);
    case 'personnel':
      return personnelPieces(db, place, clock.now());
    case 'result':
      // In the order in which the submission names them. Source: forms A01.
      return [await minutesPiece(db, place), ...(await protocolPieces(db, place)), await electedListPiece(db, place), await resultReportPiece(db, place), await passedResolutionPiece(db, place)];
    case 'programme':
      return programmePieces(db, place);
  }
}

/** Whom the personnel scheme proposes, for each body that it prepares: whom a dossier names, the superior can refuse by name. */
async function proposed(db: Db, { season, organisation }: CongressPlace): Promise<Named[]> {
  const all: Named[] = [];
  for (const office of BODIES) {
    const names = (await preparedList(db, season.id, organisation.id, office)).map(({ fullName }) => fullName);
    if (names.length > 0) all.push({ office, title: bodyWords[office], names });
  }
  return all;
}

/** P04 of those elected: ready when each of the committee is described in the personnel room. @rule R-QD24-16.1 */
async function electedListPiece(db: Db, { season, organisation, congress }: CongressPlace): Promise<DossierPiece> {
  const elected = (await electedTo(db, congress.id)).find(({ office }) => office === 'committee')?.names ?? [];
  const described = new Set((await preparedList(db, season.id, organisation.id, 'committee')).map(({ fullName }) => fullName));
  const known = elected.filter((name) => described.has(name)).length;
  return {
    id: 'elected-list', name: { vi: 'Danh sách trích ngang người trúng cử', en: 'Summary list of those elected' }, must: false, state: elected.length > 0 && known === elected.length ? 'ready' : 'missing', href: 'nhan-su?phan=danh-sach', sha256: null,
    detail: elected.length === 0 ? { vi: 'Chưa có kết quả bầu cấp ủy', en: 'No committee is elected on record' } : { vi: `Có trích ngang ${known}/${elected.length} đồng chí`, en: `${known} of ${elected.length} are described` },
  };
}
