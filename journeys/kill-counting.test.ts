import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyRecord } from '#app/record/contract.ts';
import { enterBallots, finishPass, showDesk, takePass } from '#elections/contract.ts';
import type { SentBy } from '#foundation/contract.ts';
import type { Client } from './testing/client.ts';
import { openBox, type OpenBox } from './testing/open-box.ts';
import { type AppProcess, databaseServer, startProcess } from './testing/process.ts';

/**
 * Property 22 at the tellers' desk: kill -9 in the middle of entering a batch at full speed. Whatever was acknowledged is there, once; what is sent again
 * is not doubled. A batch is entered ballot by ballot, with several requests under way at once.
 */
const AT_ONCE = 6;
const BATCH = 50;
const NAMES = ['Nguyễn Văn An', 'Trần Thị Bé', 'Lê Minh Châu', 'Huỳnh Thị Em'];
const KILLS = [['the application', 'app'], ['the database server', 'server'], ['both', 'both'], ['the application once more', 'app']] as const;
const folder = mkdtempSync(join(tmpdir(), 'dh-kill-counting-'));
const data = join(folder, 'data');
let app: AppProcess;
let box: OpenBox;

beforeAll(async () => {
  app = startProcess(data);
  box = await openBox(app, { voters: BATCH * (KILLS.length + 1), seats: 3, names: NAMES, batchSize: BATCH });
}, 180_000);
afterAll(async () => {
  await app.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

interface Sent {
  readonly id: string;
  readonly ballot: SentBy<typeof enterBallots>['ballots'][number]['ballot'];
  acknowledged: boolean;
}

const papers = (): Sent[] => Array.from({ length: BATCH }, (_, index): Sent => ({ id: randomUUID(), ballot: { kind: 'strike-out', struck: [(index % NAMES.length) + 1] }, acknowledged: false }));
type Place = OpenBox['election'] & { readonly batch: string };
const placeOf = (index: number): Place => ({ ...box.election, batch: box.batches[index]?.batch ?? '' });

/** Sends ballot after ballot until all are sent or nobody answers any more. */
async function enter(teller: Client, at: Place & { readonly pass: 'A' | 'B' }, all: readonly Sent[], until: () => boolean): Promise<void> {
  const waiting = [...all];
  const one = async (): Promise<void> => {
    for (let each = waiting.shift(); each !== undefined && !until(); each = waiting.shift()) {
      const came = await teller.ask(enterBallots, { ...at, ballots: [{ id: each.id, ballot: each.ballot }] });
      if (came.ok) each.acknowledged = true;
      else expect(came).toMatchObject({ status: 503, problem: { code: 'database_away' } });
    }
  };
  // A request cut off in the middle has no answer; whether its ballot is there, the next question tells.
  await Promise.all(Array.from({ length: AT_ONCE }, () => one().catch(() => {})));
}

const kill = (pid: number | undefined): void => void (pid !== undefined && process.kill(pid, 'SIGKILL'));

/** The same teller at an application that answers again. */
async function again(account: string): Promise<Client> {
  return app.as(account).catch(async () => {
    await app.says('đã chạy lại');
    return app.as(account);
  });
}

async function strike(victims: 'app' | 'server' | 'both'): Promise<void> {
  if (victims !== 'app') kill(databaseServer(data));
  if (victims === 'server') return;
  await app.end('SIGKILL');
  app = startProcess(data);
}

const idsAt = async (teller: Client, at: Place): Promise<string[]> => ((await teller.get(showDesk, at)).pass?.ballots ?? []).map((each) => each.id);
const sorted = (all: readonly Sent[]): string[] => all.map((each) => each.id).toSorted();

describe('22 no acknowledged ballot is lost and none is doubled', () => {
  test.each(KILLS.map(([name, victims], index) => [name, victims, index] as const))('%s is killed while a batch is entered', async (_name, victims, index) => {
    const at = placeOf(index);
    const sent = papers();
    const first = await app.as('kiemphieu1');
    const { pass } = await first.get(takePass, at);
    let over = false;
    const entering = enter(first, { ...at, pass }, sent, () => over);
    while (sent.filter((each) => each.acknowledged).length < 12) await pause(1);
    await strike(victims);
    over = true;
    await entering;

    const acknowledged = sent.filter((each) => each.acknowledged);
    expect(acknowledged.length).toBeLessThan(BATCH);
    const teller = await again('kiemphieu1');
    const there = await idsAt(teller, at);
    expect(there).toEqual([...new Set(there)]);
    expect(there).toEqual(expect.arrayContaining(acknowledged.map((each) => each.id)));
    expect(sorted(sent)).toEqual(expect.arrayContaining(there));

    // The desk sends again whatever it has: those that were kept, those that were lost on the way, and all of them once more.
    for (let time = 0; time < 2; time += 1) await enter(teller, { ...at, pass }, sent, () => false);
    expect(await idsAt(teller, at)).toEqual(sorted(sent));
    await teller.get(finishPass, { ...at, pass });
    const second = await app.as('kiemphieu2');
    const { pass: other } = await second.get(takePass, at);
    await enter(second, { ...at, pass: other }, papers(), () => false);
    expect(await second.get(finishPass, { ...at, pass: other })).toMatchObject({ opened: true, differences: 0 });
  }, 90_000);

  test('both are killed while a pass is being finished: it is finished or open, and never half', async () => {
    const at = placeOf(KILLS.length);
    const first = await app.as('kiemphieu1');
    const { pass } = await first.get(takePass, at);
    const sent = papers();
    await enter(first, { ...at, pass }, sent, () => false);
    const finishing = first.ask(finishPass, { ...at, pass }).catch(() => undefined);
    await pause(3);
    await strike('both');
    const answered = await finishing;

    const teller = await again('kiemphieu1');
    const { batches, pass: own } = await teller.get(showDesk, at);
    const state = batches.find((each) => each.batch === at.batch)?.mineState;
    expect(state === 'open' ? sorted(sent) : []).toEqual(own?.ballots.map((each) => each.id));
    if (answered?.ok) expect(state).toBe('sealed');
    const retried = await teller.ask(finishPass, { ...at, pass });
    expect(retried).toMatchObject(state === 'open' ? { ok: true } : { problem: { code: 'pass_closed' } });
    expect((await teller.get(showDesk, at)).batches.find((each) => each.batch === at.batch)).toMatchObject({ mineState: 'sealed' });
  }, 90_000);

  test('the record is whole afterwards', async () => {
    expect(await (await app.as('kiemtra')).get(verifyRecord, {})).toMatchObject({ ok: true });
  }, 60_000);
});
