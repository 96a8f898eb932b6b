import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { DossierKind } from '../core/dossier.ts';
import type { DossierPiece } from '../core/piece.ts';
import { missingParts } from '../core/plan-paper.ts';
import type { ApprovalsParts } from './parts.ts';
import { planPaperOf } from './store-plan.ts';

const PART_WORDS: { readonly [P in ReturnType<typeof missingParts>[number]]: Sentence } = {
  aims: { vi: 'mục đích, yêu cầu', en: 'aims' },
  contents: { vi: 'nội dung', en: 'contents' },
  steps: { vi: 'các bước và thời gian', en: 'steps and days' },
  subcommittees: { vi: 'các tiểu ban', en: 'sub-committees' },
};

/** Name of the piece that holds day, length and form. */
export const PLANNED_DAY = 'planned-day';

/** What belongs into a dossier of the kind, as the record has it now. */
export async function piecesNow(db: Db, place: CongressPlace, kind: DossierKind, parts: Pick<ApprovalsParts, 'pieces'>): Promise<DossierPiece[]> {
  return [...(kind === 'plan' ? await planPieces(db, place) : []), ...(await parts.pieces(db, place, kind))];
}

async function planPieces(db: Db, { congress }: CongressPlace): Promise<DossierPiece[]> {
  const stored = await planPaperOf(db, congress.id);
  const missing = missingParts(stored?.paper ?? null).map((part) => PART_WORDS[part]);
  return [
    {
      id: 'plan-paper', name: { vi: 'Kế hoạch tổ chức đại hội', en: 'Plan of the congress' }, must: true, state: missing.length === 0 ? 'ready' : 'missing', href: 'ke-hoach',
      detail: missing.length === 0 ? null : stored === null ? { vi: 'Chưa soạn', en: 'Not written yet' } : { vi: `Chưa có: ${missing.map(({ vi }) => vi).join(', ')}`, en: `Not yet: ${missing.map(({ en }) => en).join(', ')}` },
      sha256: stored === null ? null : sha256Of(stored.paper),
    },
    {
      id: PLANNED_DAY, name: { vi: 'Ngày và thời gian đại hội trong kế hoạch chung', en: 'Day and length in the season’s plan' }, must: true, state: congress.plannedOn === null ? 'missing' : 'ready', href: null,
      detail: congress.plannedOn === null ? { vi: 'Chưa có ngày', en: 'No day yet' } : null, sha256: sha256Of({ plannedOn: congress.plannedOn, halfDays: congress.halfDays, form: congress.form }),
    },
  ];
}

/** Of the canonical writing of a value. */
export function sha256Of(value: unknown): string {
  return createHash('sha256').update(canonicalize(value) ?? '').digest('hex');
}
