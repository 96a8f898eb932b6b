import type { Selectable } from 'kysely';
import type { Db } from '#database/connect.ts';
import type { Tables } from '#database/tables.ts';
import type { Moment } from '#foundation/day.ts';
import type { RemarkAnswer } from '../core/remark.ts';

export type RemarkRow = Selectable<Tables['document_remarks']>;

export async function remarksOf(db: Db, documentId: string): Promise<RemarkRow[]> {
  return db.selectFrom('document_remarks').selectAll().where('document_id', '=', documentId).orderBy('made_at').orderBy('id').execute();
}

export async function insertRemark(tx: Db, row: Omit<RemarkRow, 'answer' | 'answer_text' | 'answered_at' | 'answered_by' | 'answered_in'>): Promise<void> {
  await tx.insertInto('document_remarks').values({ ...row, answer: null, answer_text: '', answered_at: null, answered_by: null, answered_in: null }).execute();
}

export async function answerRemarkRow(tx: Db, id: string, answer: { readonly kind: RemarkAnswer; readonly text: string; readonly by: string; readonly at: Moment; readonly draft: number }): Promise<void> {
  await tx
    .updateTable('document_remarks')
    .set({ answer: answer.kind, answer_text: answer.text, answered_by: answer.by, answered_at: answer.at, answered_in: answer.draft })
    .where('id', '=', id)
    .execute();
}

export interface CheckStep {
  readonly draft: number;
  readonly step: 'send_to_check' | 'answer_check';
  readonly agreed: boolean | null;
  readonly note: string;
  readonly at: Moment;
  readonly by: string;
  readonly byOrganisation: string;
}

/** How often it was sent to the superior's check and what was answered, the last first. */
export async function checksOf(db: Db, documentId: string): Promise<CheckStep[]> {
  const rows = await db.selectFrom('document_steps').selectAll().where('document_id', '=', documentId).where('step', 'in', ['send_to_check', 'answer_check']).orderBy('entry_number', 'desc').execute();
  return rows.map(({ draft, step, agreed, note, taken_at, taken_by, taken_for }) => ({ draft, step: step as CheckStep['step'], agreed, note, at: taken_at, by: taken_by, byOrganisation: taken_for }));
}
