import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { listDaysOff, makeSeason, showSeason } from '#campaigns/contract.ts';
import { addDays, day, dayOf } from '#foundation/day.ts';
import { changePassword, signIn } from '#people/contract.ts';
import { systemClock } from '#platform/shell.ts';
import { browserTest, openBrowser, visit } from './testing/browser.ts';
import { Client } from './testing/client.ts';
import { SEASON, World } from './testing/rights/world.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

/** An administrator sets a season anew, sets days off, and lets a telephone follow the calendar, in a real browser. */
let app: SampleApp;
let browser: Browser | undefined;

beforeAll(async () => {
  browser = await openBrowser();
  if (browser) app = await sampleApp();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  if (browser) await app.close();
});

const chromium = (): Browser => browser as Browser;

browserTest('the season’s last day moves with a reason; who changes over newer settings is told and takes them', async () => {
  const [one, other] = [await visit(chromium(), app.url, { account: 'quantri' }), await visit(chromium(), app.url, { account: 'quantri' })];
  await one.page.goto(`/mua/${SEASON}/ke-hoach`);
  await one.page.getByRole('link', { name: 'Thiết lập mùa' }).click();
  await one.page.waitForURL(/\/thiet-lap$/);
  await other.page.goto(`/mua/${SEASON}/thiet-lap`);
  await other.page.getByRole('textbox', { name: 'Nhiệm kỳ' }).fill('2020 – 2025');

  const ends = one.page.getByRole('textbox', { name: 'Mùa kết thúc' });
  await ends.fill('20/5/2020');
  await one.page.getByRole('button', { name: 'Lưu thiết lập' }).click();
  await one.page.getByText('Ghi lý do để người xem sau hiểu.').waitFor();
  await one.page.getByRole('textbox', { name: 'Lý do đổi' }).fill('Hướng dẫn mới');
  await one.page.getByRole('textbox', { name: 'Màn hình mở ở ngày' }).fill('');
  await one.page.getByRole('button', { name: 'Lưu thiết lập' }).click();
  await one.page.getByRole('alert').getByText(/vượt ra ngoài mùa/).waitFor();
  await ends.fill('31/1/2021');
  await one.page.getByRole('button', { name: 'Lưu thiết lập' }).click();
  await one.page.getByText('Đã lưu thiết lập và ghi vào sổ.').waitFor();
  await expect.poll(() => one.page.locator('.lead').innerText()).toContain('đến hết 31/1/2021');

  await other.page.getByRole('alert').getByText(/Có người vừa đổi thiết lập/).waitFor();
  expect(await other.page.getByRole('textbox', { name: 'Nhiệm kỳ' }).inputValue()).toBe('2020 – 2025');
  await other.page.getByRole('button', { name: 'Lấy bản mới' }).click();
  await expect.poll(() => other.page.getByRole('textbox', { name: 'Mùa kết thúc' }).inputValue()).toBe('31/1/2021');
  expect([...one.errors.filter((error) => !error.includes('422')), ...other.errors]).toEqual([]);
  expect(await (await app.as('quantri')).get(showSeason, { season: SEASON })).toMatchObject({ untilDay: '2021-01-31', shownOn: null, revision: 2 });
}, 60_000);

browserTest('a day off is set on the calendar and shows who set it', async () => {
  const { page, errors } = await visit(chromium(), app.url, { account: 'quantri' });
  await page.goto(`/mua/${SEASON}/ngay-nghi?nam=2020`);
  await page.getByRole('button', { name: 'Thứ hai 8/6', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Ngày nghỉ', { exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Ghi chú' }).fill('Bão số 1');
  await dialog.getByRole('button', { name: 'Đặt ngày' }).click();
  await page.getByRole('button', { name: 'Thứ hai 8/6, Ngày nghỉ: Bão số 1', exact: true }).waitFor();
  await page.getByRole('region', { name: 'Ai đã đổi' }).getByText('Thứ hai 8/6: ngày nghỉ (Bão số 1)').waitFor();
  await page.getByRole('button', { name: '2021' }).click();
  await page.waitForURL(/nam=2021/);
  await page.getByText(/Chưa ai đổi ngày nào trong năm này/).waitFor();
  expect(errors).toEqual([]);
  expect((await (await app.as('longho')).get(listDaysOff, { year: 2020 })).changes).toMatchObject([{ day: '2020-06-08', kind: 'off', note: 'Bão số 1' }]);
}, 60_000);

browserTest('an address for the calendar is made once, works alone, and is revoked on the page of one’s account', async () => {
  const world = new World(app);
  const person = await world.person('LH');
  await world.duty(person, 'LH', 'district-office', day('2020-01-06'));
  const first = await world.account(person, 'lich', { sample: false });
  const password = 'mật khẩu mới của tôi';
  const client = new Client(app.url);
  await client.get(signIn, { account: 'lich', password: first });
  await client.get(changePassword, { current: first, next: password });
  const today = dayOf(systemClock.now());
  const windows = { opensOn: today, closesOn: addDays(today, 60) };
  await (await app.as('quantri')).get(makeSeason, {
    code: 'mua-nay', nameVi: 'Mùa này', nameEn: 'This season', statute: 'ct35-2019', term: '2025 - 2030', root: 'VLG', fromDay: today, untilDay: addDays(today, 60), levels: [{ levelId: 'grassroots', ...windows, maxHalfDays: 4 }],
  });

  const { page, context } = await visit(chromium(), app.url, {});
  await context.request.post('/api/sign-in', { data: { account: 'lich', password } });
  await page.goto('/mua/mua-nay/ke-hoach');
  await page.getByRole('button', { name: 'Lịch', exact: true }).click();
  await page.getByRole('button', { name: 'Tạo địa chỉ để điện thoại, máy tính tự cập nhật' }).click();
  const address = await page.getByRole('dialog').locator('output').innerText();
  expect(new URL(address).pathname).toBe('/api/seasons/mua-nay/calendar.ics');
  const asked = await fetch(address);
  expect([asked.status, (await asked.text()).startsWith('BEGIN:VCALENDAR')]).toEqual([200, true]);

  await page.goto('/tai-khoan');
  const made = page.getByRole('listitem').filter({ hasText: 'Lịch đại hội Huyện ủy Long Hồ' });
  await made.getByText('chỉ đọc').waitFor();
  await made.getByRole('button', { name: 'Thu hồi' }).click();
  await made.waitFor({ state: 'detached' });
  expect((await fetch(address)).status).toBe(401);
}, 60_000);
