import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { overview } from '#approvals/contract.ts';
import { listFacts } from '#progress/contract.ts';
import { browserTest, openBrowser, visit } from './testing/browser.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

/** A branch writes its plan and sends it up; it comes back with a remark, is answered, goes up again and is approved: in a real browser. */
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

const SEASON = 'vinh-long-2020';
const BRANCH = 'MT.33';
const OWN = `/mua/${SEASON}/dai-hoi/${BRANCH}/ho-so?ho-so=ke-hoach`;

const dialogOf = (page: Page): Locator => page.getByRole('dialog');
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).first().click();

async function writePlan(page: Page): Promise<void> {
  await page.goto(`/mua/${SEASON}/dai-hoi/${BRANCH}/ke-hoach`);
  await press(page, 'Bắt đầu từ mẫu');
  await page.getByRole('textbox', { name: 'Mục đích, yêu cầu' }).fill('Đại hội đúng quy định, trang trọng, tiết kiệm.');
  await press(page, 'Thêm tiểu ban');
  await page.getByRole('textbox', { name: /^Tiểu ban \d+$/ }).last().fill('Tiểu ban phục vụ');
  await press(page, 'Lưu kế hoạch');
  await page.getByText('Đã lưu.', { exact: true }).waitFor();
}

/** From the own page up; it ends on the page of the dossier. */
async function send(page: Page, button: 'Trình hồ sơ' | 'Trình lại', number: string): Promise<string> {
  await page.getByRole('region', { name: 'Kế hoạch đại hội' }).getByRole('button', { name: button, exact: true }).click();
  await dialogOf(page).getByRole('textbox', { name: 'Số tờ trình, công văn' }).fill(number);
  await dialogOf(page).getByRole('button', { name: button, exact: true }).click();
  await page.waitForURL(/\/ho-so\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

async function receive(page: Page): Promise<void> {
  await press(page, 'Tiếp nhận hồ sơ');
  await dialogOf(page).getByRole('button', { name: 'Tiếp nhận hồ sơ', exact: true }).click();
  await dialogOf(page).waitFor({ state: 'detached' });
}

browserTest('a plan goes up, comes back with a remark, is answered, goes up again and is approved', async () => {
  const secretary = await visit(browser as Browser, app.url, { account: 'chibo' });
  const office = await visit(browser as Browser, app.url, { account: 'mangthit' });
  await writePlan(secretary.page);
  await secretary.page.goto(OWN);
  const first = await send(secretary.page, 'Trình hồ sơ', '03-TTr/CB');

  await office.page.goto(`/mua/${SEASON}/ho-so?loai=ke-hoach`);
  await office.page.locator(`a[href="${first}"]`).click();
  await receive(office.page);
  await press(office.page, 'Trả lại kèm góp ý');
  await dialogOf(office.page).getByRole('textbox', { name: 'Lý do trả lại' }).fill('Kế hoạch chưa nêu kinh phí.');
  await dialogOf(office.page).getByRole('textbox', { name: 'Nội dung góp ý 1' }).fill('Bổ sung dự toán kinh phí.');
  await dialogOf(office.page).getByRole('button', { name: 'Trả lại hồ sơ', exact: true }).click();
  await office.page.getByRole('article', { name: 'Góp ý 1' }).getByText('phải trả lời').waitFor();

  await secretary.page.goto(OWN);
  await secretary.page.getByRole('link', { name: 'Trả lời góp ý' }).click();
  const remark = secretary.page.getByRole('article', { name: 'Góp ý 1' });
  await remark.getByRole('button', { name: 'Trả lời', exact: true }).click();
  await remark.getByRole('textbox', { name: 'Nội dung trả lời' }).fill('Đã bổ sung, 6.000.000 đồng.');
  await remark.getByRole('button', { name: 'Gửi trả lời' }).click();
  await remark.getByText('đã trả lời').waitFor();
  await secretary.page.getByRole('link', { name: 'Trình lại' }).click();
  const second = await send(secretary.page, 'Trình lại', '04-TTr/CB');
  expect(second).not.toBe(first);

  await office.page.goto(second);
  await receive(office.page);
  await press(office.page, 'Quyết định');
  await dialogOf(office.page).getByRole('textbox', { name: 'Số văn bản' }).fill('31-CV/HU');
  await dialogOf(office.page).getByRole('textbox', { name: 'Người ký' }).fill('Võ Thị Xuân');
  await dialogOf(office.page).getByRole('button', { name: 'Ghi quyết định' }).click();
  await office.page.getByRole('region', { name: 'Quyết định của cấp trên' }).getByText('31-CV/HU').waitFor();

  await secretary.page.goto(OWN);
  await secretary.page.getByRole('region', { name: 'Kế hoạch đại hội' }).getByText('đã duyệt', { exact: true }).waitFor();
  expect([...secretary.errors, ...office.errors]).toEqual([]);
  const reader = await app.as('mangthit');
  const { kinds } = await reader.get(overview, { season: SEASON, organisation: BRANCH });
  expect(kinds.find((kind) => kind.kind === 'plan')).toMatchObject({ state: 'approved', rounds: [{ round: 2, state: 'approved' }, { round: 1, state: 'returned' }] });
  const { facts } = await reader.get(listFacts, { season: SEASON, organisation: BRANCH });
  expect(facts.filter((fact) => fact.kind === 'plan-approved' && fact.withdrawn === null)).toHaveLength(1);
}, 90_000);
