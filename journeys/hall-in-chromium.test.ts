import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { addParticipant, checkIn } from '#delegates/contract.ts';
import { momentOf } from '#foundation/day.ts';
import { requestSpeech, showDay, showPanel } from '#sittings/contract.ts';
import { browserTest, openBrowser, visit, type Visit } from './testing/browser.ts';
import type { Client } from './testing/client.ts';
import { axe } from './testing/look-at.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

/** From the chair's desk to the screens of the hall, in a real browser. */

const AT = { season: 'vinh-long-2020', organisation: 'MT.12' } as const;
const DESK = `/mua/${AT.season}/dai-hoi/${AT.organisation}/phien-hop`;
/** The promised second; a machine that builds something else meanwhile gets another one. */
const SHOWN_WITHIN_MS = 2000;
/** A line that comes back is tried again every one to two seconds. */
const BACK_WITHIN_MS = 8000;
const FULL_HD = { width: 1920, height: 1080 };

let app: SampleApp;
let browser: Browser | undefined;
let secretary: Client;
let desk: Visit;

beforeAll(async () => {
  browser = await openBrowser();
  if (!browser) return;
  app = await sampleApp();
  secretary = await app.as('nhonphu');
  desk = await visit(browser, app.url, { account: 'nhonphu' });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  if (browser) await app.close();
});

const heading = (page: Page) => page.locator('h1');

/** Until the hall's large line says so; fails when it takes longer. */
async function says(page: Page, text: string | RegExp, within = SHOWN_WITHIN_MS): Promise<void> {
  await heading(page).filter({ hasText: text }).waitFor({ timeout: within });
}

/** Presses the desk's next step by its key, once it says so. */
async function nextStep(page: Page, said: RegExp): Promise<void> {
  const box = page.getByRole('region', { name: 'Việc tiếp theo' });
  await box.getByText(said).first().waitFor();
  await expect.poll(() => box.locator('[data-loading="true"]').count()).toBe(0);
  await page.locator('body').press('Enter');
}

/** The address that the desk gives for the screen with this name. */
async function addressOf(page: Page, name: string): Promise<string> {
  const href = await page.getByRole('link', { name: `Mở ${name}` }).getAttribute('href');
  return href ?? '';
}

/** A machine beside a projector: nobody is signed in there. */
async function projector(address: string, size = FULL_HD): Promise<Visit> {
  const made = await visit(browser as Browser, app.url, size);
  await made.page.goto(address);
  await heading(made.page).first().waitFor({ state: 'attached' });
  return made;
}

async function addScreen(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Thêm màn hình' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên màn hình').fill(name);
  await dialog.getByRole('button', { name: 'Thêm màn hình' }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function delegatesArrive(names: readonly string[]): Promise<void> {
  const events = [];
  for (const fullName of names) {
    const { id } = await secretary.get(addParticipant, { ...AT, kind: 'official', source: 'elected', fullName, delegation: { name: 'Chi bộ ấp Phú Thuận A' } });
    events.push({ id: randomUUID(), participant: id, happenedAt: momentOf(Date.now() - 1000), desk: 'Bàn 1' });
  }
  await secretary.get(checkIn, { ...AT, events });
}

browserTest('the desk leads by one key from the agenda to the first item, and the hall follows within a second', async () => {
  const { page } = desk;
  await page.goto(DESK);
  await nextStep(page, /^Lập chương trình theo mẫu/);
  await delegatesArrive(['Lê Minh Dũng', 'Nguyễn Hữu An', 'Ngô Trọng Thuận', 'Võ Thị Hạnh', 'Trần Thị Ngọc Nhung', 'Trần Văn Bảo']);
  await nextStep(page, /^Khai mạc phiên trù bị/);
  await page.locator('.lead').filter({ hasText: 'Phiên trù bị đang họp' }).waitFor();

  await addScreen(page, 'Bên trái');
  await addScreen(page, 'Phòng chờ');
  const left = await projector(await addressOf(page, 'Bên trái'));
  const foyer = await projector(await addressOf(page, 'Phòng chờ'), { width: 1280, height: 720 });
  await secretary.get(showPanel, { ...AT, shown: { kind: 'agenda' } });
  const [first, second] = (await secretary.get(showDay, AT)).agenda.items;
  await nextStep(page, /^Bắt đầu/);
  await Promise.all([says(left.page, first?.title ?? ''), says(foyer.page, first?.title ?? '')]);
  await nextStep(page, /^Đang tiến hành/);
  await Promise.all([says(left.page, second?.title ?? ''), says(foyer.page, second?.title ?? '')]);
  // No control, no frame, and nothing beside what was put there.
  expect(await left.page.locator('button, a, nav, input').count()).toBe(0);
  expect([...left.errors, ...foyer.errors]).toEqual([]);
  await left.context.close();
  await foyer.context.close();
}, 90_000);

browserTest('a question is put and counted by keyboard; the hall has the outcome only after it was recorded', async () => {
  const { page } = desk;
  const hall = await projector(await addressOf(page, 'Bên trái'));
  await page.locator('body').press('b');
  const put = page.getByRole('dialog');
  await put.getByLabel('Việc xin biểu quyết').fill('Thông qua quy chế làm việc');
  await put.getByRole('button', { name: 'Nêu việc biểu quyết' }).click();
  await says(hall.page, 'Thông qua quy chế làm việc');
  const count = page.getByRole('dialog', { name: /Biểu quyết số/ });
  await count.getByLabel('Không tán thành', { exact: true }).fill('1');
  await page.keyboard.press('=');
  await count.getByText('Được thông qua').waitFor();
  expect(await hall.page.locator('main').innerText()).not.toMatch(/tán thành\n|Đại hội đã thông qua/);
  await page.keyboard.press('Enter');
  await says(hall.page, 'Đại hội đã thông qua');
  const { motions } = await secretary.get(showDay, AT);
  const decided = motions[0]?.decision;
  expect([decided?.against, (decided?.for ?? 0) + 1]).toEqual([1, decided?.present]);
  await expect.poll(() => hall.page.locator('dl').innerText()).toMatch(new RegExp(`${decided?.for}[\\s\\S]*1[\\s\\S]*0`));
  await hall.context.close();
}, 60_000);

browserTest('a lost line keeps what was announced, with a quiet mark, and comes back by itself', async () => {
  const hall = await projector(await addressOf(desk.page, 'Bên trái'));
  await says(hall.page, 'Đại hội đã thông qua');
  await hall.context.setOffline(true);
  await secretary.get(showPanel, { ...AT, shown: { kind: 'text', title: 'Đại hội nghỉ giải lao', text: 'Trở lại lúc 9 giờ 45 phút' } });
  await hall.page.getByText('mất kết nối, đang thử lại').waitFor({ timeout: BACK_WITHIN_MS });
  expect(await heading(hall.page).innerText()).toBe('Đại hội đã thông qua');
  await hall.context.setOffline(false);
  await says(hall.page, 'Đại hội nghỉ giải lao', BACK_WITHIN_MS);
  await expect.poll(() => hall.page.getByText('mất kết nối').count()).toBe(0);
  await hall.context.close();
}, 60_000);

browserTest('nothing under a twentieth of the height is meant to be read, and axe finds nothing', async () => {
  const guest = { ...AT, role: 'guest' as const, unit: 'Ủy ban Mặt trận Tổ quốc thị trấn', minutes: 7 };
  await secretary.get(requestSpeech, { ...guest, name: 'Nguyễn Thị Kim Phượng', subject: 'Công tác mặt trận' });
  await secretary.get(requestSpeech, { ...guest, name: 'Trần Quốc Bảo', subject: 'Phong trào thi đua' });
  const { page } = desk;
  await page.getByRole('button', { name: 'Mời phát biểu: Nguyễn Thị Kim Phượng' }).click();
  const hall = await projector(await addressOf(page, 'Bên trái'));
  const motion = (await secretary.get(showDay, AT)).motions[0]?.id ?? '';
  const shown = [{ kind: 'speaker' }, { kind: 'agenda' }, { kind: 'motion', motion }, { kind: 'text', title: 'Nhiệt liệt chào mừng', text: '' }] as const;
  for (const each of shown) {
    await secretary.get(showPanel, { ...AT, shown: each });
    if (each.kind === 'speaker') await hall.page.getByText('Nguyễn Thị Kim Phượng').waitFor({ timeout: SHOWN_WITHIN_MS });
    await hall.page.waitForTimeout(600);
    expect([each.kind, await readAt(hall.page), await axe(hall.page)]).toEqual([each.kind, [], []]);
  }
  await secretary.get(showPanel, { ...AT, shown: { kind: 'blank' } });
  await says(hall.page, 'Màn hình hội trường');
  expect(await hall.page.locator('main').innerText()).toBe('Màn hình hội trường');
  await hall.context.close();
}, 60_000);

/** Texts that stand on the screen in less than 5 % of its height, or reach out of it. */
function readAt(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const unit = innerHeight / 100;
    const own = [...document.querySelectorAll('main *')].filter((element) => !element.closest('.sr') && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== ''));
    return own.flatMap((element) => {
      const box = element.getBoundingClientRect();
      const small = Number.parseFloat(getComputedStyle(element).fontSize) < 5 * unit - 0.1;
      return small || box.right > innerWidth || box.bottom > innerHeight ? [element.textContent ?? ''] : [];
    });
  });
}

browserTest('an address that was taken back goes dark', async () => {
  const { page } = desk;
  const hall = await projector(await addressOf(page, 'Phòng chờ'));
  await page.getByRole('button', { name: 'Thu hồi Phòng chờ' }).click();
  await page.getByRole('button', { name: 'Thu hồi địa chỉ' }).click();
  await says(hall.page, 'Địa chỉ màn hình này không còn dùng được', BACK_WITHIN_MS);
  expect(desk.errors).toEqual([]);
}, 60_000);
