import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { addParticipant, decideStanding, showPresence } from '#delegates/contract.ts';
import { browserTest, openBrowser, visit } from './testing/browser.ts';
import { cameraFlags, filmBadge } from './testing/camera.ts';
import type { Client } from './testing/client.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

/** The check-in desk of a delegates' congress: two desks at once, undo, a lost line, a badge before the camera. */
const PLACE = { season: 'vinh-long-2020', organisation: 'MT.12' };
const DESK = `/mua/${PLACE.season}/dai-hoi/${PLACE.organisation}/diem-danh`;
/** The promised second; a machine that builds something else meanwhile gets another one. */
const SHOWN_WITHIN_MS = 2000;
const NAMES = ['Trần Thị Ánh', 'Lê Văn Ân', 'Phạm Minh Bảo', 'Đỗ Ngọc Dũng', 'Huỳnh Thị Mỹ Duyên', 'Võ Văn Dư', 'Nguyễn Hữu Giàu', 'Bùi Thị Hạnh', 'Trương Quốc Khánh', 'Đặng Thị Út'];

let app: SampleApp;
let browser: Browser | undefined;
let office: Client;
const badges = new Map<string, string>();
const ids = new Map<string, string>();

beforeAll(async () => {
  browser = await openBrowser();
  if (!browser) return;
  app = await sampleApp();
  office = await app.as('nhonphu');
  for (const [place, fullName] of NAMES.entries()) {
    const { id, badge } = await office.get(addParticipant, { ...PLACE, kind: 'official', source: 'elected', fullName, delegation: { code: null, name: place < 5 ? 'Chi bộ ấp 1' : 'Chi bộ ấp 2' } });
    badges.set(fullName, badge);
    ids.set(fullName, id);
  }
}, 120_000);
afterAll(async () => {
  await browser?.close();
  if (browser) await app.close();
});

const presence = () => office.get(showPresence, PLACE);
const field = (page: Page) => page.getByRole('combobox', { name: 'Mã thẻ hoặc họ tên' });
const present = (page: Page, count: number): Promise<unknown> => page.waitForFunction((text) => document.querySelector('[data-present]')?.textContent === text, String(count));
const saved = (page: Page) => page.getByText('Đã lưu hết vào sổ');

async function desk(name: string): Promise<Awaited<ReturnType<typeof visit>>> {
  const made = await visit(browser as Browser, app.url, { account: 'nhonphu' });
  await made.context.addInitScript(`localStorage.setItem('daihoi.desk', '${name}')`);
  await made.page.goto(DESK);
  await field(made.page).waitFor();
  return made;
}

browserTest('two desks at once: what one records, the other counts within a second', async () => {
  const one = await desk('Bàn 1');
  const other = await desk('Bàn 2');
  await present(other.page, 0);
  await one.page.waitForTimeout(300); // the live line of both pages

  await field(one.page).fill(badges.get('Trần Thị Ánh') ?? '');
  const seen = present(other.page, 1).then(() => Date.now());
  const pressed = Date.now();
  await field(one.page).press('Enter');
  await one.page.getByRole('status').filter({ hasText: 'Trần Thị Ánh' }).waitFor();
  expect((await seen) - pressed).toBeLessThan(SHOWN_WITHIN_MS);
  await saved(one.page).waitFor();

  // Marks are not typed; one that fits is meant, of several one is chosen.
  await field(other.page).fill('do ngoc dung');
  await field(other.page).press('Enter');
  await present(one.page, 2);
  await field(other.page).fill('thi');
  expect(await other.page.getByRole('option').count()).toBe(4);
  await field(other.page).press('Enter');
  await present(other.page, 2);
  await field(other.page).press('ArrowDown');
  await field(other.page).press('Enter');
  await present(one.page, 3);

  // The same badge at the other desk is no second arrival.
  await field(other.page).fill(badges.get('Trần Thị Ánh')?.toLowerCase() ?? '');
  await field(other.page).press('Enter');
  await other.page.getByText('không ghi thêm', { exact: false }).waitFor();
  expect((await presence()).desks).toEqual([expect.objectContaining({ desk: 'Bàn 1', events: 1 }), expect.objectContaining({ desk: 'Bàn 2', events: 2 })]);
  expect([...one.errors, ...other.errors]).toEqual([]);
}, 60_000);

browserTest('what was recorded by mistake is taken back with one key, and was never there', async () => {
  const { page, errors } = await desk('Bàn 3');
  const before = await presence();
  await present(page, before.present);
  await field(page).fill('vo van du');
  await field(page).press('Enter');
  await present(page, before.present + 1);
  await saved(page).waitFor();
  await field(page).press('-');
  await page.getByText('coi như chưa đến', { exact: false }).waitFor();
  await present(page, before.present);
  await expect.poll(async () => (await presence()).attended).toBe(before.attended);
  expect((await presence()).notArrived.map((each) => each.fullName)).toContain('Võ Văn Dư');
  expect(errors).toEqual([]);
}, 60_000);

browserTest('while the line is lost the desk works on; what it kept reaches the record, once, also from a page opened anew', async () => {
  const { page, context } = await desk('Bàn 4');
  const before = await presence();
  await present(page, before.present);
  await context.setOffline(true);
  for (const name of ['bui thi hanh', 'truong quoc khanh', 'nguyen huu giau']) {
    await field(page).fill(name);
    await field(page).press('Enter');
  }
  await page.getByText('3 lượt đã giữ trên máy này', { exact: false }).waitFor();
  // Undone before the server knew of it: nothing of it ever leaves the machine.
  await field(page).press('-');
  await page.getByText('2 lượt đã giữ trên máy này', { exact: false }).waitFor();
  expect((await presence()).present).toBe(before.present);

  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(DESK);
  await saved(again).waitFor();
  await present(again, before.present + 2);
  const after = await presence();
  expect(after.present).toBe(before.present + 2);
  expect(after.notArrived.map((each) => each.fullName)).toContain('Nguyễn Hữu Giàu');
  expect(after.desks.find((each) => each.desk === 'Bàn 4')?.events).toBe(2);
  await again.reload();
  await saved(again).waitFor();
  expect((await presence()).desks.find((each) => each.desk === 'Bàn 4')?.events).toBe(2);
}, 60_000);

browserTest('who is suspended meanwhile is not let in, and the desk says so', async () => {
  const { page } = await desk('Bàn 5');
  await office.get(decideStanding, { ...PLACE, participant: ids.get('Đặng Thị Út') ?? '', standing: 'suspended', reason: 'Đang bị xem xét kỷ luật', decidedOn: '2020-06-01', decidedBy: 'Ban Thường vụ Huyện ủy' });
  await field(page).fill('dang thi ut');
  await field(page).press('Enter');
  await page.getByText(/Mời gặp đoàn chủ tịch/).first().waitFor();
  expect((await presence()).notArrived.map((each) => each.fullName)).not.toContain('Đặng Thị Út');
  await field(page).fill('K9999');
  await field(page).press('Enter');
  await page.getByText('Thẻ này không có trong danh sách', { exact: false }).waitFor();
}, 60_000);

browserTest('a badge held before the camera', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dh-camera-'));
  const film = join(folder, 'badge.y4m');
  filmBadge(film, badges.get('Huỳnh Thị Mỹ Duyên') ?? '');
  const withCamera = (await openBrowser(cameraFlags(film))) as Browser;
  try {
    const { page, errors } = await visit(withCamera, app.url, { account: 'nhonphu', width: 390, height: 844 });
    await page.goto(DESK);
    await page.getByRole('button', { name: 'Quét thẻ bằng camera' }).click();
    await page.getByRole('status').filter({ hasText: 'Huỳnh Thị Mỹ Duyên' }).waitFor();
    await expect.poll(async () => (await presence()).notArrived.map((each) => each.fullName)).not.toContain('Huỳnh Thị Mỹ Duyên');
    await page.getByRole('button', { name: 'Tắt camera' }).click();
    expect(errors).toEqual([]);
  } finally {
    await withCamera.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

browserTest('a machine without a camera says what to do instead', async () => {
  const { page } = await desk('Bàn 6');
  await page.getByRole('button', { name: 'Quét thẻ bằng camera' }).click();
  await page.getByRole('alert').filter({ hasText: 'Gõ mã trên thẻ' }).or(page.getByRole('alert').filter({ hasText: 'gõ mã trên thẻ' })).waitFor();
}, 60_000);
