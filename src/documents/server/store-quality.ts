import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import type { QualityPointId } from '../core/quality.ts';

/** What somebody answered to a point; the latest stands. */
export interface StoredAnswer {
  readonly point: QualityPointId;
  readonly draft: number;
  readonly passages: readonly number[];
  readonly note: string;
  /** 1, 2, 3 … for each point. */
  readonly revision: number;
  readonly by: string;
  readonly at: Moment;
}

export async function qualityAnswersOf(db: Db, documentId: string): Promise<Map<QualityPointId, StoredAnswer>> {
  const rows = await db.selectFrom('quality_answers').selectAll().where('document_id', '=', documentId).execute();
  return new Map(rows.map((row) => {
    const point = row.point as QualityPointId;
    return [point, { point, draft: row.draft, passages: row.passages, note: row.note, revision: row.revision, by: row.answered_by, at: row.answered_at }];
  }));
}

export async function saveQualityAnswer(tx: Db, documentId: string, { point, draft, passages, note, revision, by, at }: StoredAnswer): Promise<void> {
  const row = { draft, passages: [...passages], revision, note, answered_at: at, answered_by: by };
  await tx.insertInto('quality_answers').values({ document_id: documentId, point, ...row }).onConflict((conflict) => conflict.columns(['document_id', 'point']).doUpdateSet(row)).execute();
}
