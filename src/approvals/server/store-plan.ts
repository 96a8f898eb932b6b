import type { Db } from '#database/connect.ts';
import type { Moment } from '#foundation/day.ts';
import type { PlanPaper } from '../core/plan-paper.ts';

export interface StoredPlanPaper {
  readonly paper: PlanPaper;
  readonly revision: number;
  readonly savedBy: string;
  readonly savedAt: Moment;
}

export async function planPaperOf(db: Db, congressId: number): Promise<StoredPlanPaper | null> {
  const row = await db.selectFrom('congress_plan_papers').selectAll().where('congress_id', '=', congressId).executeTakeFirst();
  if (!row) return null;
  const { basis, aims, contents, steps, subcommittees, budget, duties, revision, saved_by, saved_at } = row;
  return { paper: { basis, aims, contents, steps, subcommittees, budget, duties }, revision, savedBy: saved_by, savedAt: saved_at };
}

export async function savePlanPaper(tx: Db, congressId: number, { paper, revision, savedBy, savedAt }: StoredPlanPaper): Promise<void> {
  const columns = {
    basis: paper.basis, aims: paper.aims, contents: paper.contents, steps: JSON.stringify(paper.steps), subcommittees: JSON.stringify(paper.subcommittees), budget: JSON.stringify(paper.budget),
    duties: JSON.stringify(paper.duties), revision, saved_by: savedBy, saved_at: savedAt,
  };
  await tx.insertInto('congress_plan_papers').values({ congress_id: congressId, ...columns }).onConflict((conflict) => conflict.column('congress_id').doUpdateSet(columns)).execute();
}
