import type { DossierPiece } from '#approvals/core/piece.ts';
import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { sittingsOf } from './store-day.ts';
import { daySummary } from './day-summary.ts';

/** F04 as a piece of the dossier of the result: ready once the congress is closed, since then nothing is added to it. @rule R-QD24-16.1 */
export async function minutesPiece(db: Db, { congress }: CongressPlace): Promise<DossierPiece> {
  const { closedAt } = await daySummary(db, congress.id);
  const sittings = (await sittingsOf(db, congress.id)).length;
  return {
    id: 'minutes', name: { vi: 'Biên bản đại hội', en: 'Minutes of the congress' }, must: true, state: closedAt === null ? 'missing' : 'ready', href: 'bien-ban', sha256: null,
    detail: sittings === 0 ? { vi: 'Đại hội chưa ghi phiên nào tại đây', en: 'No sitting is on record here' } : closedAt === null ? { vi: 'Đại hội chưa bế mạc trong sổ ghi', en: 'The congress is not closed on record' } : null,
  };
}
