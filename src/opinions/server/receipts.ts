import { congressChain } from '#campaigns/core/congress-chain.ts';
import { allSeasons } from '#campaigns/server/door.ts';
import type { Season } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import type { InputOf } from '#foundation/contract.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { type Acting, acting, type Actor, actingForSelf, GUEST } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { CommonProblem } from '#platform/problems.ts';
import type { IdempotencyProblem, Shell } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import { type Drive, windowProblem } from '../core/drive.ts';
import type { WithdrawProblem } from '../core/problems.ts';
import { drivesOf } from './store-drives.ts';
import { findOpinion, findOpinions, isOwn, markWithdrawn, type OpinionRow, receiptHash, selectOpinions } from './store-opinions.ts';
import { type OpinionView, opinionViews } from './views.ts';
import { type Became, whatBecameOf } from './became.ts';
import { todayIn } from './work.ts';

/** Opinions seen again by who gave them: from the account, or by the receipts that a device keeps. */

export function byReceipt(shell: Shell, input: InputOf<typeof contract.byReceipt>): Answer<typeof contract.byReceipt> {
  return shell.read(async (db): Answer<typeof contract.byReceipt> => {
    const receipts = new Map(input.receipts.map((each) => [receiptHash(each), each]));
    if (receipts.size === 0) return ok({ opinions: [] });
    const rows = await selectOpinions(db).where('p.receipt_hash', 'in', [...receipts.keys()]).orderBy('p.received_at', 'desc').orderBy('p.id').execute();
    const views = await withWindow(db, shell, rows);
    return ok({ opinions: views.map((view, index) => ({ ...view, receipt: receipts.get(rows[index]?.receipt_hash ?? '') ?? '' })) });
  });
}

export function myOpinions(shell: Shell, actor: Actor, input: InputOf<typeof contract.myOpinions>): Answer<typeof contract.myOpinions> {
  return shell.read(async (db): Answer<typeof contract.myOpinions> => {
    const own = isOwn({ account: actor.account, receipts: input.receipts });
    const query = selectOpinions(db)
      .where(own)
      .$if(input.season !== undefined, (of) => of.where('s.code', '=', input.season as string))
      .$if(input.organisation !== undefined, (of) => of.where('o.code', '=', input.organisation as string))
      .$if(input.document !== undefined, (of) => of.where('p.document_id', '=', input.document as string));
    const { count } = await query.clearSelect().select((is) => is.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    const rows = await query.orderBy('p.received_at', 'desc').orderBy('p.id').offset(input.offset).limit(input.limit).execute();
    return ok({ count, opinions: await withWindow(db, shell, rows) });
  });
}

/** Whether each may still be withdrawn: it stands, and its drive is open. */
async function withWindow(db: Db, shell: Shell, rows: readonly OpinionRow[]): Promise<(OpinionView & { mayWithdraw: boolean; became: Became })[]> {
  const seasons = new Map((await allSeasons(db)).map((each) => [each.id, each]));
  const drives = new Map<string, Drive>();
  for (const season of new Set(rows.map((row) => row.season_id))) for (const drive of await drivesOf(db, season)) drives.set(drive.id, drive);
  const views = await opinionViews(db, rows, 'own');
  const became = await whatBecameOf(db, rows.map((row) => row.id));
  return views.map((view, index) => {
    const row = rows[index];
    const season = row && seasons.get(row.season_id);
    const drive = drives.get(view.drive);
    return { ...view, became: became(view.id), mayWithdraw: view.withdrawnAt === null && season !== undefined && drive !== undefined && windowProblem(drive, todayIn({ season }, shell.now())) === undefined };
  });
}

export async function withdrawOpinion(shell: Shell, actor: Actor, input: InputOf<typeof contract.withdrawOpinion>): Answer<typeof contract.withdrawOpinion> {
  const row = await shell.read((db) => findOpinion(db, { id: input.opinion }));
  const ofAccount = row !== undefined && row.account === actor.account;
  const ofReceipt = row !== undefined && input.receipt !== undefined && row.receipt_hash === receiptHash(input.receipt);
  if (!row || !(ofAccount || ofReceipt)) return fail({ code: 'opinion_not_found' });
  return withdraw(shell, row, ofAccount ? (acting(actor, 'discuss', row.path) ?? actingForSelf(actor)) : actingForSelf(GUEST), input.reason, 'opinions.withdraw');
}

export async function withdrawByReceipt(shell: Shell, input: InputOf<typeof contract.withdrawByReceipt>): Answer<typeof contract.withdrawByReceipt> {
  const row = await shell.read((db) => findOpinion(db, { receipt: input.receipt }));
  return row ? withdraw(shell, row, actingForSelf(GUEST), input.reason, 'opinions.withdraw_by_receipt') : fail({ code: 'opinion_not_found' });
}

/** The opinion stays where it is, marked as withdrawn; it counts nowhere any more. */
function withdraw(shell: Shell, { id, season, code }: OpinionRow, by: Acting, reason: string, operation: string): Promise<Result<OpinionView, WithdrawProblem | CommonProblem | IdempotencyProblem>> {
  const chain = congressChain(season, code);
  return shell.write(chain, async (tx): Promise<Result<OpinionView, WithdrawProblem>> => {
    const row = await findOpinion(tx, { id });
    assert(row, 'an opinion never goes away');
    if (row.withdrawn_at !== null) return fail({ code: 'opinion_withdrawn_already' });
    const drive = (await drivesOf(tx, row.season_id, { id: row.drive_id }))[0];
    const inSeason: Season | undefined = (await allSeasons(tx)).find((each) => each.id === row.season_id);
    assert(drive && inSeason, 'an opinion has its drive and season');
    const outside = windowProblem(drive, todayIn({ season: inSeason }, tx.recordedAt));
    if (outside) return fail({ code: 'drive_over', name: drive.name, until: drive.until });
    await markWithdrawn(tx, id, reason);
    await shell.record(tx, by, { chain, operation, organisations: [code], events: [{ kind: 'opinions.withdrawn', season, organisation: code, opinion: id, number: row.number, reason }] });
    const [view] = await opinionViews(tx, await findOpinions(tx, [id]), 'own');
    assert(view, 'a withdrawn opinion has a view');
    return ok(view);
  });
}
