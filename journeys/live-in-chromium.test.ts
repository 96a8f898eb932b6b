import { randomUUID } from 'node:crypto';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { addParticipant, checkIn, showPresence } from '#delegates/contract.ts';
import { browserTest, openBrowser, visit } from './testing/browser.ts';
import type { Client } from './testing/client.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

/** What is recorded while a page is still opening: between its first answers and the first word of its live line. */
const PLACE = { season: 'vinh-long-2020', organisation: 'MT.12' };
const DESK = `/mua/${PLACE.season}/dai-hoi/${PLACE.organisation}/diem-danh`;
/** Longer than the server's own look at the record. */
const SEEN_BY_THE_SERVER_MS = 1500;

let app: SampleApp;
let browser: Browser | undefined;
let office: Client;
const people: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  if (!browser) return;
  app = await sampleApp();
  office = await app.as('nhonphu');
  for (const fullName of ['Trần Thị Ánh', 'Lê Văn Ân']) {
    const { id } = await office.get(addParticipant, { ...PLACE, kind: 'official', source: 'elected', fullName, delegation: { code: null, name: 'Chi bộ ấp 1' } });
    people.push(id);
  }
}, 120_000);
afterAll(async () => {
  await browser?.close();
  if (browser) await app.close();
});

const present = (page: Page, count: number): Promise<unknown> => page.waitForFunction((text) => document.querySelector('[data-present]')?.textContent === text, String(count));

async function arrives(participant: string): Promise<void> {
  const { results } = await office.get(checkIn, { ...PLACE, events: [{ id: randomUUID(), participant, move: 'arrive', happenedAt: new Date().toISOString(), desk: 'Bàn 9' }] });
  expect(results).toEqual([expect.objectContaining({ outcome: 'recorded' })]);
}

/** Stops what goes to an address until it is let go. */
function gate(): { readonly reached: Promise<void>; readonly passed: Promise<void>; readonly stop: () => Promise<void>; readonly open: () => void } {
  let reach = (): void => {};
  let open = (): void => {};
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { reached, passed, open, stop: async () => (reach(), passed) };
}

browserTest('what was recorded before the page had its live line', async () => {
  const { page, errors } = await visit(browser as Browser, app.url, { account: 'nhonphu' });
  const line = gate();
  await page.route(/\/api\/live/, async (route: Route) => {
    await line.stop();
    await route.continue();
  });
  const before = await office.get(showPresence, PLACE);
  await page.goto(DESK);
  await present(page, before.present);
  await line.reached;
  await arrives(people[0] ?? '');
  await page.waitForTimeout(SEEN_BY_THE_SERVER_MS);
  line.open();
  await present(page, before.present + 1);
  expect(errors).toEqual([]);
}, 60_000);

browserTest('what was recorded while the first answer was on its way', async () => {
  const { page, errors } = await visit(browser as Browser, app.url, { account: 'nhonphu' });
  const answer = gate();
  let first = true;
  await page.route((url) => url.pathname.endsWith('/presence'), async (route: Route) => {
    if (!first) return route.continue();
    first = false;
    const response = await route.fetch();
    await answer.stop();
    return route.fulfill({ response });
  });
  const before = await office.get(showPresence, PLACE);
  const told = page.waitForResponse(/\/api\/live/);
  await page.goto(DESK);
  await Promise.all([told, answer.reached]);
  await arrives(people[1] ?? '');
  await page.waitForTimeout(SEEN_BY_THE_SERVER_MS);
  answer.open();
  await present(page, before.present + 1);
  expect(errors).toEqual([]);
}, 60_000);
