import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { enterBallots, finishPass, show, showDesk, takePass } from '#elections/contract.ts';
import type { CountedBallot } from '#elections/core/counted-ballot.ts';
import { browserTest, openBrowser, visit, type Visit } from './testing/browser.ts';
import type { Client } from './testing/client.ts';
import { axe } from './testing/look-at.ts';
import { OPEN_HALL as AT, openBox } from './testing/open-box.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

/** Two tellers, a head teller and a presidium at a branch's congress: 15 of 17 are elected by 60 papers in two batches. */

const BASE = `/mua/${AT.season}/dai-hoi/${AT.organisation}`;
const VOTERS = 60;
const BATCH = 30;
const NAMES = ['Nguyễn Hữu An', 'Trần Văn Bảo', 'Huỳnh Thị Cúc', 'Lê Minh Dũng', 'Phạm Quốc Đạt', 'Võ Thị Hạnh', 'Nguyễn Thành Hiếu', 'Đặng Hoàng Khánh', 'Phan Thị Mỹ Linh', 'Lê Tấn Lộc', 'Bùi Văn Nghĩa', 'Trần Thị Ngọc Nhung', 'Hồ Chí Phước', 'Dương Thị Thảo', 'Ngô Trọng Thuận', 'Huỳnh Tấn Trí', 'Nguyễn Quang Vinh'];
/** The promise of the desk. */
const SECONDS_A_BALLOT = 4;

let app: SampleApp;
let browser: Browser | undefined;
let secretary: Client;
let one: { readonly season: string; readonly organisation: string; readonly election: string };
let batches: readonly { readonly batch: string }[] = [];
let first: Visit;

beforeAll(async () => {
  browser = await openBrowser();
  if (!browser) return;
  app = await sampleApp();
  secretary = await app.as('thuky');
  ({ election: one, batches } = await openBox(app, { voters: VOTERS, seats: 15, names: NAMES, batchSize: BATCH }));
  first = await visit(browser, app.url, { account: 'kiemphieu1' });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  if (browser) await app.close();
});

/** The papers of both batches: most have two names struck out, a few more or fewer; one is not the tellers' own. */
const PAPERS: readonly (readonly number[])[] = Array.from({ length: BATCH }, (_, index) => [[16, 17], [5, 17], [1, 16], [12, 15], [3, 4, 17], [2, 9]][index % 6] as number[]);

/** Keys of one paper as a teller reads it downwards. */
function keysOf(struck: readonly number[]): string[] {
  return [...struck.flatMap((place) => (place === 1 ? ['1', ' '] : String(place).split(''))), 'Enter'];
}

const entered = async (client: Client, batch: string) => (await client.get(showDesk, { ...one, batch })).pass;
const saved = (page: Page) => page.getByText('Đã lưu trên máy chủ').waitFor();

async function type(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe.sequential('the tellers’ desk by keyboard alone', () => {
  browserTest('a pass is taken, a batch entered in under four seconds a ballot, three to five keys for the usual one', async () => {
    const { page } = first;
    await page.goto(`${BASE}/kiem-phieu/${one.election}`);
    await page.getByRole('button', { name: 'Nhận lượt A' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Phiếu đang cầm trên tay').waitFor();
    const usual = PAPERS.filter((paper) => paper.length === 2).map((paper) => keysOf(paper).length);
    expect([Math.min(...usual), Math.max(...usual)]).toEqual([3, 5]);
    const began = Date.now();
    for (const paper of PAPERS.slice(0, BATCH - 3)) await type(page, keysOf(paper));
    await saved(page);
    const seconds = (Date.now() - began) / 1000 / (BATCH - 3);
    expect(seconds).toBeLessThan(SECONDS_A_BALLOT);
    expect((await entered(await app.as('kiemphieu1'), batches[0]?.batch ?? ''))?.entered).toBe(BATCH - 3);
  }, 120_000);

  browserTest('Z takes the last ballot back to be corrected; = writes the one before again', async () => {
    const { page } = first;
    await type(page, ['z']);
    await page.getByText('Đã lấy lại phiếu vừa ghi').waitFor();
    await type(page, keysOf([]));
    await type(page, ['=', 'Enter', 'z']);
    await type(page, ['Escape']);
    await saved(page);
    const pass = await entered(await app.as('kiemphieu1'), batches[0]?.batch ?? '');
    const texts = pass?.ballots.map(({ ballot }) => JSON.stringify((ballot as { struck: readonly number[] }).struck)).toSorted();
    expect(texts).toEqual(PAPERS.slice(0, BATCH - 3).map((paper) => JSON.stringify(paper)).toSorted());
  }, 60_000);

  browserTest('a lost line loses nothing and counts nothing twice, even when the window is closed meanwhile', async () => {
    const { page, context } = first;
    await context.setOffline(true);
    await type(page, [...keysOf(PAPERS[BATCH - 3] ?? []), ...keysOf(PAPERS[BATCH - 2] ?? [])]);
    await page.getByText('Mất kết nối: 2 phiếu giữ trên máy này').waitFor();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    first = { ...first, page: again };
    await again.goto(`${BASE}/kiem-phieu/${one.election}?tap=${batches[0]?.batch ?? ''}`);
    await again.getByText(`tập 1, phiếu thứ ${BATCH}`).waitFor();
    await saved(again);
    expect((await entered(await app.as('kiemphieu1'), batches[0]?.batch ?? ''))?.entered).toBe(BATCH - 1);
  }, 60_000);

  browserTest('another sign, a full batch, and closing it asks twice', async () => {
    const { page } = first;
    await type(page, ['k', '1', 'Enter']);
    await page.getByText(`Tập đã đủ ${BATCH} phiếu`).waitFor();
    // Nothing more is written, and what is typed now strikes nobody.
    await type(page, ['5', 'Enter']);
    await saved(page);
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(page, ['color-contrast'])).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await type(page, ['c']);
    await page.getByText('Bấm C lần nữa để chốt').waitFor();
    await type(page, ['c']);
    await page.getByText('đã chốt, chờ lượt kia').waitFor();
    // The keyboard is on the next batch by itself.
    await page.waitForFunction(() => document.activeElement?.closest('tr')?.firstElementChild?.textContent === '2');
    expect(first.errors.filter((each) => !each.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  }, 60_000);

  browserTest('the other teller sees nothing of it', async () => {
    const other = await visit(browser as Browser, app.url, { account: 'kiemphieu2' });
    const answers: Promise<string>[] = [];
    // An answer that the window's end cuts off says nothing of the other pass.
    other.page.on('response', (response) => void (response.url().includes('/elections/') && response.ok() && answers.push(response.text().catch(() => ''))));
    await other.page.goto(`${BASE}/kiem-phieu/${one.election}`);
    await other.page.getByRole('button', { name: 'Nhận lượt B' }).first().waitFor();
    await other.page.keyboard.press('Enter');
    await other.page.getByText('Phiếu đang cầm trên tay').waitFor();
    expect((await Promise.all(answers)).join()).not.toMatch(/"struck"|"kind":"foreign"/);
    expect(await other.page.getByText('Đã nhập 0, còn 30 phiếu của tập 1').count()).toBe(1);
    await other.context.close();
  }, 60_000);
});

/** One pass of one batch, as another machine would send it. */
async function pass(account: string, batch: string, papers: readonly CountedBallot[]): Promise<void> {
  const client = await app.as(account);
  const taken = await client.get(showDesk, { ...one, batch });
  const name = taken.pass?.batch === batch ? taken.pass.pass : (await client.get(takePass, { ...one, batch })).pass;
  await client.get(enterBallots, { ...one, batch, pass: name, ballots: papers.map((ballot) => ({ id: randomUUID(), ballot })) as never });
  await client.get(finishPass, { ...one, batch, pass: name });
}

describe.sequential('from a difference to the signed protocol', () => {
  browserTest('the head teller settles against the paper by keyboard; both first counts stay', async () => {
    const struck = (places: readonly number[]): CountedBallot => ({ kind: 'strike-out', struck: places });
    const second: CountedBallot[] = [...PAPERS.slice(0, BATCH - 1).map(struck), { kind: 'foreign' }];
    // Misread: one paper strikes 10 instead of 17.
    second[0] = struck([10, 16]);
    await pass('kiemphieu2', batches[0]?.batch ?? '', second);
    for (const account of ['kiemphieu1', 'kiemphieu2']) await pass(account, batches[1]?.batch ?? '', PAPERS.map(struck));
    const head = await visit(browser as Browser, app.url, { account: 'truongkiemphieu' });
    const { page } = head;
    await page.goto(`${BASE}/bau-cu/${one.election}?muc=lech`);
    await page.getByRole('heading', { name: 'Lấy tập 1 ra, đếm lại 2 dòng này trên giấy' }).waitFor();
    const open = await page.locator('tr', { hasText: 'Lê Tấn Lộc' }).locator('td').allInnerTexts();
    const paper = Number(open[2]);
    await page.getByLabel('10 · Lê Tấn Lộc').fill(String(paper));
    const other = await page.locator('tr', { hasText: 'Nguyễn Quang Vinh' }).locator('td').allInnerTexts();
    await page.getByLabel('17 · Nguyễn Quang Vinh').fill(String(Number(other[2])));
    await page.getByText('giống lượt A').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('2');
    await page.getByRole('button', { name: 'Chốt theo phiếu giấy' }).click();
    await page.getByText('Đã chốt theo phiếu giấy').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(head.errors).toEqual([]);
    await head.context.close();
  }, 90_000);

  browserTest('the protocol is made and signed by two persons with keys of their own browsers', async () => {
    const head = await visit(browser as Browser, app.url, { account: 'truongkiemphieu' });
    await head.page.goto(`${BASE}/bau-cu/${one.election}?muc=bien-ban`);
    await head.page.getByRole('button', { name: 'Lập biên bản kiểm phiếu' }).click();
    await head.page.getByRole('button', { name: /^Ký biên bản: trưởng ban/ }).click();
    await head.page.getByText('chữ ký đúng').waitFor();
    const chair = await visit(browser as Browser, app.url, { account: 'chibo' });
    await chair.page.goto(`${BASE}/bau-cu/${one.election}?muc=bien-ban`);
    await chair.page.getByRole('button', { name: /^Ký biên bản: thay mặt đoàn chủ tịch/ }).click();
    await chair.page.getByText('chữ ký đúng').nth(1).waitFor();
    // The secret half cannot be taken out of the browser.
    const extractable = await chair.page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('daihoi-signing', 1);
          opening.onsuccess = () => {
            const all = opening.result.transaction('keys').objectStore('keys').getAll();
            all.onsuccess = () => resolve((all.result as { pair: CryptoKeyPair }[]).map(({ pair }) => pair.privateKey.extractable));
          };
        }),
    );
    expect(extractable).toEqual([false]);
    expect((await secretary.get(show, one)).election.signed.toSorted()).toEqual(['head-teller', 'presidium']);
    expect(await axe(chair.page)).toEqual([]);
    await chair.page.getByRole('link', { name: 'Kết quả', exact: true }).click();
    await chair.page.getByRole('button', { name: 'Vì sao? Nguyễn Quang Vinh' }).click();
    await chair.page.getByText(/R-DER-5|R-244-32/).first().waitFor();
    expect(await axe(chair.page)).toEqual([]);
    expect([...head.errors, ...chair.errors]).toEqual([]);
  }, 120_000);
});
