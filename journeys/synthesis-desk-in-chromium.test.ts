import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { listDocuments } from '#documents/contract.ts';
import { synthesis } from '#opinions/contract.ts';
import { browserTest, openBrowser, visit } from './testing/browser.ts';
import { open } from './testing/look-at.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

/** A line of the synthesis is worded in a real browser: numbers stay whole, Vietnamese is composed as anywhere, what was written is kept. */

const PLACE = { season: 'vinh-long-2020', organisation: 'MT.12' } as const;
let app: SampleApp;
let browser: Browser | undefined;
let document: string;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  if (!browser) return;
  app = await sampleApp();
  const { own } = await (await app.as('nhonphu')).get(listDocuments, PLACE);
  document = own.find(({ kind }) => kind === 'political-report')?.id ?? '';
  page = (await visit(browser, app.url, { account: 'nhonphu' })).page;
  await open(page, `/mua/${PLACE.season}/dai-hoi/${PLACE.organisation}/gop-y/${document}/tong-hop`);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  if (browser) await app.close();
});

const line = () => page.getByRole('textbox', { name: /^Dòng tổng hợp/ });
const chips = () => line().locator('button').allInnerTexts();

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function kept(): Promise<{ readonly wording: string; readonly state: string } | undefined> {
  const id = new URL(page.url()).searchParams.get('dong');
  const { sections } = await (await app.as('nhonphu')).get(synthesis, { ...PLACE, document });
  return sections.flatMap(({ lines }) => lines).find((each) => each.id === id);
}

browserTest('a number is taken out whole, comes back by Ctrl Z, and cannot be typed into', async () => {
  const before = await chips();
  expect(before.length).toBeGreaterThan(1);
  await line().click();
  await press('Control+Home', 'Delete', 'Delete', 'Delete', 'Delete');
  expect(await chips()).toEqual(before.slice(1));
  await press('Control+z', 'Control+z', 'Control+z', 'Control+z');
  expect(await chips()).toEqual(before);
  await line().locator('button').first().click();
  await page.keyboard.type('9');
  expect(await chips()).toEqual(before);
  await press('Control+z');
});

browserTest('Vietnamese is composed, and stands beside its number when it is saved', async () => {
  await line().click();
  await press('Control+End', 'Backspace');
  await page.keyboard.type(' ');
  const input = await page.context().newCDPSession(page);
  for (const text of ['đ', 'đe', 'đê', 'đề']) await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await input.send('Input.insertText', { text: 'đề' });
  await page.keyboard.type(' nghi');
  // As keyboards without composition write it: letters are taken back and put anew.
  await press('Backspace', 'Backspace', 'Backspace', 'Backspace');
  await page.keyboard.insertText('nghị');
  await page.keyboard.type(' làm rõ');
  await expect.poll(async () => (await kept())?.wording).toMatch(/\{\w+\} đề nghị làm rõ$/);
  expect((await kept())?.state).toBe('writing');
});

browserTest('Alt S puts a number in, pressing it shows its opinions, Ctrl Enter ends the line', async () => {
  const before = (await chips()).length;
  await line().click();
  await press('Control+End', 'Alt+s');
  // The menu is seen a moment before it takes the keys.
  await page.locator('[role="menuitem"]:focus').waitFor();
  await press('Enter');
  await expect.poll(async () => (await chips()).length).toBe(before + 1);
  await line().locator('button').last().click();
  const [count] = /\d+/.exec((await chips()).at(-1) ?? '') ?? [];
  await expect.poll(() => page.getByRole('region', { name: 'Ý kiến của con số đang chọn' }).locator('h2').innerText()).toMatch(new RegExp(`^${count} ý kiến`));
  const id = new URL(page.url()).searchParams.get('dong');
  await line().focus();
  await press('Control+Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('dong')).not.toBe(id);
  const { sections } = await (await app.as('nhonphu')).get(synthesis, { ...PLACE, document });
  expect(sections.flatMap(({ lines }) => lines).find((each) => each.id === id)?.state).toBe('done');
});
