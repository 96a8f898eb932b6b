import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { listParticipants } from '#delegates/contract.ts';
import { overview as elections, show } from '#elections/contract.ts';
import type { OutputOf } from '#foundation/contract.ts';
import { overview } from '#progress/contract.ts';
import { me } from '#people/contract.ts';
import { showDay } from '#sittings/contract.ts';
import { browserTest, openBrowser, visit, type Visit } from './testing/browser.ts';
import type { Client } from './testing/client.ts';
import { HALL } from './testing/hall.ts';
import { settled } from './testing/look-at.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

/** The members' congress of a branch, from the first arrival to the province's overview, by what its people see and press. */

const BASE = `/mua/${HALL.season}/dai-hoi/${HALL.organisation}`;
const VOTERS = 15;
/** Places struck out on each paper as a teller holds it; one has struck nobody, which is one name too many. */
const PAPERS: readonly (readonly number[])[] = [...Array.from({ length: 9 }, () => [4]), ...Array.from({ length: 4 }, () => [2]), [1], []];
/** The second teller misreads two of them. */
const MISREAD = PAPERS.map((struck, index) => (index === 0 ? [3] : index === 13 ? [2] : struck));
/** The day for which the congress is planned; the sample plays it whenever it is. */
const HELD_ON = '2020-06-02';
/** A machine that builds something else meanwhile takes its time. */
const SOON = { timeout: 20_000 };
const FULL_HD = { width: 1920, height: 1080 };

type Member = OutputOf<typeof listParticipants>['rows'][number];

let app: SampleApp;
let browser: Browser | undefined;
let members: readonly Member[] = [];
let candidates: readonly string[] = [];
let desk: Visit;
let hall: Visit;
let head: Visit;
let heldBefore = 0;
let election = '';
const clients = new Map<string, Client>();
const visits: Visit[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  if (!browser) return;
  app = await sampleApp();
  members = (await (await as('thuky')).get(listParticipants, { ...HALL, limit: 500 })).rows;
  const named = await Promise.all(['truongkiemphieu', 'kiemphieu1', 'kiemphieu2', 'thuky'].map(nameOf));
  candidates = members.filter((each) => each.votes && !named.includes(each.fullName)).slice(0, 4).map((each) => each.fullName);
  heldBefore = await held();
  desk = await windowOf('thuky');
}, 180_000);
afterAll(async () => {
  await browser?.close();
  if (browser) await app.close();
});

/** What the server says, beside what the screens say. */
async function as(account: string): Promise<Client> {
  const client = clients.get(account) ?? (await app.as(account));
  clients.set(account, client);
  return client;
}

const held = async (): Promise<number> => (await (await as('tinh')).get(overview, { season: HALL.season, asOf: HELD_ON })).congresses.held;
const shown = async () => (await as('thuky')).get(show, { ...HALL, election });

async function windowOf(account: string | undefined, size = { width: 1280, height: 860 }): Promise<Visit> {
  const made = await visit(browser as Browser, app.url, { ...size, ...(account !== undefined && { account }) });
  made.context.setDefaultTimeout(30_000);
  visits.push(made);
  return made;
}

const button = (at: Page | Locator, name: string | RegExp): Locator => at.getByRole('button', { name });
const lead = (page: Page, text: string | RegExp): Promise<void> => page.locator('.lead').filter({ hasText: text }).waitFor();
const says = (page: Page, text: string | RegExp): Promise<void> => page.locator('h1').filter({ hasText: text }).waitFor();
const tab = (page: Page, name: string): Promise<void> => page.getByRole('navigation', { name: 'Các phần của cuộc bầu' }).getByRole('link', { name: new RegExp(`^${name}`) }).click();

async function dialogOf(page: Page, name: string | RegExp): Promise<Locator> {
  await button(page, name).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

async function confirm(dialog: Locator, name: string): Promise<void> {
  await button(dialog, name).last().click();
  await dialog.waitFor({ state: 'detached' });
}

/** Types a name into a list of people and takes who is found. */
async function choose(page: Page, into: Locator, name: string): Promise<void> {
  await into.fill(name);
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).click();
}

/** Presses the chair's next step by its key, once it says so. */
async function nextStep(said: RegExp): Promise<void> {
  const box = desk.page.getByRole('region', { name: 'Việc tiếp theo' });
  await box.getByText(said).first().waitFor();
  await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => box.locator('[data-loading="true"]').count(), SOON).toBe(0);
  await desk.page.locator('body').press('Enter');
}

const nameOf = async (account: string): Promise<string> => (await (await as(account)).get(me, {})).name;
const field = (at: Locator, name: string, index = 0): Locator => at.locator('input:not([type=hidden])').and(at.getByLabel(name, { exact: true })).nth(index);
const listed = async (): Promise<string[]> => (await shown()).list.candidates.filter((each) => each.place !== null).toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0)).map(({ name }) => name);

/** People into an office of the sitting, all present in favour. */
async function electAtDesk(office: string, names: readonly string[]): Promise<void> {
  const { page } = desk;
  await nextStep(new RegExp(`^Biểu quyết bầu ${office}`));
  const dialog = page.getByRole('dialog', { name: new RegExp(office) });
  for (const each of names) await choose(page, field(dialog, 'Thêm người'), each);
  await dialog.getByLabel('Tán thành', { exact: true }).press('=');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** What the desk says once nothing is under way and no answer changes it any more: a key meant for this step must not fall on the next. */
async function steady(box: Locator): Promise<string> {
  const said = box.locator('p').first();
  for (let before = ''; ; ) {
    await expect.poll(() => box.locator('[data-loading="true"]').count(), SOON).toBe(0);
    const now = await said.innerText();
    if (now === before) return now;
    before = now;
    await desk.page.waitForTimeout(250);
  }
}

/** Follows the desk's next step, by its key, until it says so; elections that are not held today are passed over. */
async function goOn(until: RegExp): Promise<void> {
  const { page } = desk;
  const box = page.getByRole('region', { name: 'Việc tiếp theo' });
  const said = box.locator('p').first();
  for (let step = 0; step < 30; step += 1) {
    // Keys belong to a window until it is gone, also while it fades and has lost its name.
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const now = await steady(box);
    if (until.test(now)) return;
    if (now.startsWith('Tiến hành bầu cử')) await button(box, 'Kết thúc mục này').click();
    else await page.locator('body').press('Enter');
    await expect.poll(() => said.innerText(), SOON).not.toBe(now);
  }
}

/** Takes a pass, writes every paper by keyboard and closes it. */
async function enterPass(account: string, pass: 'A' | 'B', papers: readonly (readonly number[])[]): Promise<void> {
  const { page } = await windowOf(account);
  await page.goto(`${BASE}/kiem-phieu/${election}`);
  await button(page, `Nhận lượt ${pass}`).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Phiếu đang cầm trên tay').waitFor();
  for (const struck of papers) {
    for (const place of struck) await page.keyboard.press(String(place));
    await page.keyboard.press('Enter');
  }
  await page.getByText(`Tập đã đủ ${papers.length} phiếu`).waitFor();
  await page.getByText('Đã lưu trên máy chủ').waitFor();
  await page.keyboard.press('c');
  await page.getByText('Bấm C lần nữa để chốt').waitFor();
  await page.keyboard.press('c');
  await page.getByText(/Đồng chí đã nhập xong/).waitFor();
}

describe.sequential('the day of a members’ congress', () => {
  browserTest('from the workspace to the check-in desk, where typed codes and names make the quorum', async () => {
    const { page } = desk;
    await page.goto(BASE);
    await settled(page);
    await page.getByRole('link', { name: 'Bàn điểm danh', exact: true }).click();
    const typed = page.getByRole('combobox', { name: 'Mã thẻ hoặc họ tên' });
    await typed.waitFor();
    for (const [index, member] of members.entries()) {
      // One in three is found by name, the others by the code of their badge.
      await typed.fill(index % 3 === 2 ? member.fullName : (member.badge ?? member.fullName));
      await typed.press('Enter');
      await page.getByRole('status').filter({ hasText: member.fullName }).waitFor();
    }
    await page.getByText('Đã lưu hết vào sổ').waitFor();
    await expect.poll(async () => (await (await as('thuky')).get(showDay, HALL)).quorum, SOON).toMatchObject({ present: VOTERS, summoned: VOTERS, reached: true });
  }, 90_000);

  browserTest('the chair’s desk leads to the opening, and presidium and secretariat are elected', async () => {
    const { page } = desk;
    await page.goto(`${BASE}/phien-hop`);
    await settled(page);
    await nextStep(/^Khai mạc phiên/);
    await lead(page, /đang họp/);
    const dialog = await dialogOf(page, 'Thêm màn hình');
    await dialog.getByLabel('Tên màn hình').fill('Hội trường');
    await confirm(dialog, 'Thêm màn hình');
    const address = await page.getByRole('link', { name: 'Mở Hội trường' }).getAttribute('href');
    hall = await windowOf(undefined, FULL_HD);
    await hall.page.goto(address ?? '');
    await hall.page.locator('h1').waitFor();
    await button(page, /^Chiếu lên mọi màn hình/).click();
    await page.getByRole('menuitem', { name: 'Chương trình', exact: true }).click();
    await nextStep(/^Bắt đầu: Chào cờ/);
    await says(hall.page, /^Chào cờ/);
    await nextStep(/^Đang tiến hành: Chào cờ/);
    await electAtDesk('đoàn chủ tịch', [await nameOf('chibo')]);
    await electAtDesk('đoàn thư ký', [await nameOf('thuky')]);
    const { officers } = await (await as('thuky')).get(showDay, HALL);
    expect(officers.map(({ office, people }) => [office, people.map((each) => each.name)])).toEqual([['presidium', [await nameOf('chibo')]], ['secretariat', [await nameOf('thuky')]]]);
  }, 120_000);

  browserTest('a motion is put, the hall reads it, and it is decided by those present', async () => {
    const { page } = desk;
    await page.locator('body').press('b');
    const put = page.getByRole('dialog');
    await put.getByLabel('Việc xin biểu quyết').fill('Thông qua chương trình đại hội');
    await button(put, 'Nêu việc biểu quyết').click();
    await says(hall.page, 'Thông qua chương trình đại hội');
    const count = page.getByRole('dialog', { name: /Biểu quyết số/ });
    await count.getByLabel('Không tán thành', { exact: true }).fill('1');
    await page.keyboard.press('=');
    await count.getByText('Được thông qua').waitFor();
    await page.keyboard.press('Enter');
    await says(hall.page, 'Đại hội đã thông qua');
    await hall.page.getByText(`${VOTERS - 1}`, { exact: true }).waitFor();
  }, 90_000);

  browserTest('through the agenda to the elections, key by key', async () => {
    await goOn(/^Tiến hành bầu cử: Bầu cấp ủy/);
    await nextStep(/^Tiến hành bầu cử/);
    await says(desk.page, 'Bầu cử');
    await settled(desk.page);
  }, 90_000);
});

describe.sequential('the branch committee, three of four', () => {
  browserTest('it begins, four are nominated, tellers named, and the list is frozen with its hash', async () => {
    const { page } = desk;
    const begun = await dialogOf(page, /^Mở cuộc bầu .*(chi ủy|cấp ủy|ban chấp hành)/i);
    await begun.getByLabel('Số lượng cần bầu').fill('3');
    await button(begun, 'Tất cả tán thành').click();
    await button(begun, 'Mở cuộc bầu').click();
    await lead(page, 'Cần bầu 3 người');
    election = (await (await as('thuky')).get(elections, HALL)).elections[0]?.id ?? '';

    const nominated = await dialogOf(page, 'Ghi đề cử');
    for (const name of candidates) await choose(page, field(nominated, 'Người được đề cử'), name);
    // The names to choose from lie over the button; Esc puts them away and leaves the window.
    await page.keyboard.press('Escape');
    await confirm(nominated, 'Ghi vào danh sách');
    await lead(page, 'danh sách có 4 người');

    const tellers = await dialogOf(page, 'Lập ban kiểm phiếu');
    for (const [index, account] of ['truongkiemphieu', 'kiemphieu1', 'kiemphieu2'].entries()) {
      const name = await nameOf(account);
      await choose(page, field(tellers, index === 0 ? 'Trưởng ban' : `Ủy viên ${index}`), name);
      // The account of that name is taken with it.
      await expect.poll(() => field(tellers, 'Tài khoản nhập phiếu', index).inputValue(), SOON).toContain(name);
    }
    await button(tellers, 'Tất cả tán thành').click();
    await confirm(tellers, 'Ghi ban kiểm phiếu');

    const frozen = await dialogOf(page, 'Chốt danh sách');
    await button(frozen, 'Tất cả tán thành').click();
    await confirm(frozen, 'Chốt danh sách');
    await lead(page, 'Danh sách 4 người đã chốt, bản 1');
    const { versions } = (await shown()).list;
    expect(versions[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    await page.getByText(versions[0]?.hash ?? '').first().waitFor();
    await button(page, 'Đưa danh sách lên màn hình hội trường').click();
    for (const name of candidates) await hall.page.getByText(name).first().waitFor();
  }, 120_000);

  browserTest('the paper is seen as it will be printed; printed, issued, and back from the box', async () => {
    const { page } = desk;
    await tab(page, 'Phiếu bầu');
    for (const name of candidates) await page.locator('main').getByText(name).first().waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải phiếu PDF' }).click()]);
    expect(file.suggestedFilename()).toMatch(/\.pdf$/);
    const printed = await dialogOf(page, 'Ghi số phiếu in');
    await printed.getByLabel('Số phiếu in lần này').fill('18');
    await confirm(printed, 'Ghi số phiếu in');
    await lead(page, 'Đã in 18 phiếu');

    head = await windowOf('truongkiemphieu');
    const { page: headPage } = head;
    await headPage.goto(`${BASE}/bau-cu/${election}`);
    const issued = await dialogOf(headPage, 'Báo phát phiếu');
    await issued.getByLabel('Phát ra').fill('15');
    await issued.getByLabel('Hỏng, đổi lại').fill('1');
    await issued.getByLabel('Thừa').fill('2');
    await issued.getByText('= 18, đã in 18').waitFor();
    await confirm(issued, 'Báo phát phiếu');
    const box = await dialogOf(headPage, 'Ghi phiếu thu về');
    await box.getByLabel('Thu về').fill('15');
    await confirm(box, 'Ghi và chia tập');
    await lead(headPage, 'Đã chốt 0 trên 2 lượt của 1 tập');
  }, 120_000);

  browserTest('both tellers enter every paper by keyboard, and the second misreads two', async () => {
    await enterPass('kiemphieu1', 'A', PAPERS);
    await enterPass('kiemphieu2', 'B', MISREAD);
  }, 120_000);

  browserTest('the head teller settles against the paper', async () => {
    const { page } = head;
    await page.goto(`${BASE}/bau-cu/${election}`);
    await page.getByRole('heading', { name: /^Lấy tập 1 ra/ }).waitFor();
    for (const [index, name] of (await listed()).entries()) {
      const input = page.getByLabel(`${index + 1} · ${name}`);
      if ((await input.count()) > 0) await input.fill(String(PAPERS.filter((struck) => struck.length > 0 && !struck.includes(index + 1)).length));
    }
    await page.getByText('giống lượt A').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('2');
    await button(page, /^Chốt theo phiếu giấy/).click();
    await page.getByText('Đã chốt theo phiếu giấy').waitFor();
    expect((await shown()).batches[0]?.differences).toMatchObject({ open: 0 });
  }, 90_000);

  browserTest('the result says why, the protocol is made and signed in two browsers with keys made there', async () => {
    const { page } = head;
    await tab(page, 'Biên bản');
    await button(page, 'Lập biên bản kiểm phiếu').click();
    await button(page, /^Ký biên bản: trưởng ban/).click();
    await page.getByText('chữ ký đúng').waitFor();
    const chair = await windowOf('chibo');
    await chair.page.goto(`${BASE}/bau-cu/${election}?muc=bien-ban`);
    await button(chair.page, /^Ký biên bản: thay mặt đoàn chủ tịch/).click();
    await chair.page.getByText('chữ ký đúng').nth(1).waitFor();
    expect((await shown()).election.signed.toSorted()).toEqual(['head-teller', 'presidium']);
    await tab(chair.page, 'Kết quả');
    await button(chair.page, `Vì sao? ${(await listed())[0]}`).click();
    await chair.page.getByText(/quá (một phần hai|nửa)/).first().waitFor();
  }, 120_000);

  browserTest('what is announced stands on the hall screen, with the elected and nobody else', async () => {
    const { page } = desk;
    await page.goto(`${BASE}/bau-cu/${election}?muc=ket-qua`);
    await button(page, 'Công bố kết quả').click();
    await says(hall.page, /đã bầu đủ 3 người/);
    const elected = (await shown()).election.elected ?? [];
    expect(elected.toSorted()).toEqual((await listed()).slice(0, 3).toSorted());
    const seen = await hall.page.locator('main').innerText();
    expect(candidates.filter((name) => seen.includes(name)).toSorted()).toEqual(elected.toSorted());
    await lead(page, 'Đã công bố; trúng cử 3 trên 3 người');
  }, 90_000);
});

describe.sequential('after the elections', () => {
  browserTest('the resolution is voted and the congress closed', async () => {
    const { page } = desk;
    await page.goto(`${BASE}/phien-hop`);
    await settled(page);
    await goOn(/^Biểu quyết nghị quyết/);
    await page.locator('body').press('Enter');
    await button(page.getByRole('dialog'), 'Nêu việc biểu quyết').click();
    const count = page.getByRole('dialog', { name: /Biểu quyết số/ });
    await count.getByLabel('Tán thành', { exact: true }).press('=');
    await page.keyboard.press('Enter');
    await says(hall.page, 'Đại hội đã thông qua');
    await goOn(/^Bế mạc đại hội/);
    await nextStep(/^Bế mạc đại hội/);
    const closing = page.getByRole('dialog');
    await closing.getByText('Ghi mốc đã đại hội').waitFor();
    await button(closing, 'Bế mạc đại hội').last().click();
    // Only the committee was elected: the chair is told what was never voted, and closes all the same.
    await closing.getByRole('alert').getByText('Chưa bầu bí thư.').waitFor();
    await confirm(closing, 'Vẫn bế mạc');
    await page.locator('.lead').filter({ hasText: /bế mạc/i }).waitFor();
  }, 120_000);

  browserTest('the minutes tell the day, and the province counts one congress more on its day', async () => {
    const { page } = desk;
    await page.goto(`${BASE}/bien-ban`);
    await settled(page);
    const minutes = await page.locator('main').innerText();
    for (const said of ['Thông qua chương trình đại hội', ...((await shown()).election.elected ?? [])]) expect(minutes).toContain(said);
    await page.goto(BASE);
    await settled(page);
    await expect.poll(held, SOON).toBe(heldBefore + 1);
    const province = await windowOf('tinh');
    await province.page.goto(`/mua/${HALL.season}`);
    await settled(province.page);
    await province.page.goto(`/mua/${HALL.season}/to-chuc/${HALL.organisation}`);
    await settled(province.page);
    await province.page.getByText('2/6/2020').first().waitFor();
    expect(visits.flatMap(({ errors }) => errors)).toEqual([]);
  }, 90_000);
});
