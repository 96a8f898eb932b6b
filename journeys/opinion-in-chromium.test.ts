import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { myDrafts, onParagraph, openMeeting } from '#opinions/contract.ts';
import { browserTest, openBrowser, visit } from './testing/browser.ts';
import { open } from './testing/look-at.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

/** A guest of a meeting on a phone: reads a draft, amends a sentence, sees it received, and finds it again after closing the page. */

const PLACE = { season: 'vinh-long-2020', organisation: 'MT.12' } as const;
const PHONE = { width: 390, height: 844 };
let app: SampleApp;
let browser: Browser | undefined;
let page: Page;
let code = '';
let document = '';

beforeAll(async () => {
  browser = await openBrowser();
  if (!browser) return;
  app = await sampleApp();
  const secretary = await app.as('nhonphu');
  document = (await secretary.get(myDrafts, PLACE)).drafts.find(({ level }) => level === 'own')?.document ?? '';
  const meeting = await secretary.get(openMeeting, { ...PLACE, meeting: randomUUID(), group: 'Chi bộ ấp Phú Hòa', heldOn: '2020-05-29', attending: 20, naming: 'unnamed', documents: [document], codeUntil: '2020-06-05' });
  code = meeting.code ?? '';
  page = (await visit(browser, app.url)).page;
  await page.setViewportSize(PHONE);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  if (browser) await app.close();
});

const sheet = () => page.getByRole('complementary');

browserTest('the meeting says what it does with names, and leads to the draft', async () => {
  await open(page, `/hop/${code}`);
  await page.getByRole('heading', { name: /Chi bộ ấp Phú Hòa/ }).waitFor();
  await page.getByText(/không ghi tên/i).first().waitFor();
  await page.getByRole('link', { name: 'Đọc và góp ý' }).click();
  await page.getByText('Chạm vào đoạn muốn góp ý.').waitFor();
});

browserTest('a sentence is amended where it stands, and received with its number and what follows', async () => {
  await page.getByText('Nâng cấp 4 cầu yếu').click();
  await sheet().getByRole('radio', { name: 'Sửa câu chữ' }).check();
  const sentence = sheet().getByLabel(/^Sửa thành/);
  await sentence.fill((await sentence.inputValue()).replace('4 cầu yếu', '5 cầu yếu'));
  // The change is marked under the field.
  await sheet().locator('ins').filter({ hasText: '5' }).waitFor();
  await sheet().getByRole('button', { name: 'Gửi ý kiến' }).click();
  await sheet().getByText('Đã nhận ý kiến của đồng chí').waitFor();
  await sheet().getByText(/trả lời: tiếp thu hay giải trình/).waitFor();
  expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
});

browserTest('the secretary’s office sees it among those on the paragraph, without a name', async () => {
  const { opinions } = await (await app.as('nhonphu')).get(onParagraph, { ...PLACE, document, kind: 'amend', limit: 200 });
  const own = opinions.find(({ way }) => way === 'code');
  expect(own).toMatchObject({ speaker: null, group: 'Chi bộ ấp Phú Hòa', kind: 'amend', newWords: expect.stringContaining('5') });
});

browserTest('the phone keeps the receipt: after a new start the opinion is there', async () => {
  await open(page, `/hop/${code}`);
  await page.getByText('Ý kiến đã gửi từ máy này').waitFor();
  await page.getByText('5 cầu yếu').or(page.getByText(/^5$/)).first().waitFor();
});

browserTest('a member’s page asks for no more than 150 kB of script', async () => {
  const { page: phone, context } = await visit(browser as Browser, app.url, { account: 'dangvien' });
  await phone.goto('/gop-y');
  await phone.waitForLoadState('networkidle');
  const bytes = await phone.evaluate(() => performance.getEntriesByType('resource').filter((each) => each.name.endsWith('.js')).reduce((sum, each) => sum + (each as PerformanceResourceTiming).encodedBodySize, 0));
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(150_000);
  await context.close();
}, 60_000);
