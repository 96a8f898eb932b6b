import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { me } from '#people/contract.ts';
import { listSteps, showPersonnel } from '#personnel/contract.ts';
import { browserTest, openBrowser, visit } from './testing/browser.ts';
import { open, settled } from './testing/look-at.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

/** A secretary of a branch prepares its personnel: scheme, persons with the structure beside them, the five steps of re-election, the summary list. */

const SEASON = 'vinh-long-2020';
const SECRETARY = 'thptlongho';
const PEOPLE = [
  { name: 'Nguyễn Hữu An', sex: 'Nam', born: '12/3/1975' },
  { name: 'Trần Văn Bảo', sex: 'Nam', born: '4/9/1983' },
  { name: 'Lê Minh Dũng', sex: 'Nam', born: '20/11/1979' },
  { name: 'Huỳnh Thị Cúc', sex: 'Nữ', born: '8/6/1988' },
] as const;
const FAILS = 'Lê Minh Dũng';

let app: SampleApp;
let browser: Browser | undefined;
let page: Page;
let errors: string[];
let place: { readonly season: string; readonly organisation: string };

beforeAll(async () => {
  browser = await openBrowser();
  if (!browser) return;
  app = await sampleApp();
  const { duties } = await (await app.as(SECRETARY)).get(me, {});
  place = { season: SEASON, organisation: duties.find((duty) => duty.rights.includes('personnel'))?.organisation.code ?? '' };
  ({ page, errors } = await visit(browser, app.url, { account: SECRETARY }));
  await open(page, `/mua/${SEASON}/dai-hoi/${place.organisation}/nhan-su`);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  if (browser) await app.close();
});

const dialog = () => page.getByRole('dialog');

async function tab(name: RegExp): Promise<void> {
  await page.getByRole('navigation', { name: 'Nhân sự' }).getByRole('button', { name }).click();
  await settled(page);
}

browserTest('the scheme: number, aims and standards', async () => {
  await page.getByRole('link', { name: 'Lập đề án' }).click();
  await dialog().getByRole('textbox', { name: 'Chi ủy' }).fill('3');
  await dialog().getByRole('textbox', { name: 'Nữ', exact: true }).fill('15');
  await dialog().getByRole('textbox', { name: 'Tiêu chuẩn' }).fill('Có uy tín, năng lực, sức khỏe.');
  await dialog().getByRole('button', { name: 'Lưu đề án' }).click();
  await dialog().waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('.lead').innerText()).toContain('3');
  const known = await (await app.as(SECRETARY)).get(showPersonnel, place);
  expect(known.scheme).toMatchObject({ aims: { women: 15 }, standards: 'Có uy tín, năng lực, sức khỏe.' });
  expect(known.scheme?.bodies).toContainEqual({ body: 'committee', seats: 3 });
}, 60_000);

browserTest('persons: the structure warns while they are typed and hinders nothing', async () => {
  await tab(/^Danh sách/);
  for (const person of PEOPLE) {
    await page.getByRole('button', { name: 'Thêm nhân sự' }).first().click();
    await dialog().getByRole('textbox', { name: 'Họ và tên' }).fill(person.name);
    await dialog().getByRole('textbox', { name: 'Ngày sinh' }).fill(person.born);
    const becomes = dialog().getByRole('region', { name: 'Cơ cấu sau khi lưu' });
    await dialog().getByRole('combobox', { name: 'Giới tính' }).selectOption({ label: 'Nam' });
    if (person.sex === 'Nữ') {
      // Chosen wrongly first: the page says what it would mean, and says it no more once it is put right. Nothing was sent.
      await becomes.getByText(/^Nữ 0\/4 /).waitFor();
      await becomes.getByRole('listitem').filter({ hasText: /^Nữ 0\/4 / }).getByRole('button', { name: 'Vì sao?' }).click();
      await becomes.getByText('R-CT35-4.2').waitFor();
      await dialog().getByRole('combobox', { name: 'Giới tính' }).selectOption({ label: 'Nữ' });
      await becomes.getByText(/^Nữ 0\/4 /).waitFor({ state: 'detached' });
    }
    await dialog().getByRole('button', { name: 'Thêm vào danh sách' }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByRole('row', { name: new RegExp(person.name) }).waitFor();
  }
  const structure = page.getByRole('region', { name: 'Cơ cấu: Chi ủy' });
  await structure.getByText(/^4$/).first().waitFor();
  expect(await structure.getByText(/^Nữ 0\//).count()).toBe(0);
  await page.getByRole('checkbox', { name: 'Tính Huỳnh Thị Cúc vào cơ cấu' }).click();
  await structure.getByText(/^Nữ 0\/3 /).waitFor();
  await structure.getByRole('button', { name: 'Tính lại cả danh sách' }).click();
  await structure.getByText(/^Nữ 0\/3 /).waitFor({ state: 'detached' });
}, 120_000);

/** Sends the conference; the page says what is wrong while it is typed, so only the answer tells that it was refused. */
async function send(): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().endsWith('/steps'));
  await dialog().getByRole('button', { name: 'Ghi hội nghị' }).click();
  await answered;
}

browserTest('re-election: five conferences in their order, one without a quorum refused', async () => {
  await tab(/^Quy trình/);
  for (const step of [1, 2, 3, 4, 5]) {
    await page.getByRole('button', { name: 'Ghi hội nghị' }).click();
    await dialog().getByRole('textbox', { name: 'Ngày họp' }).fill(`${step + 3}/5/2020`);
    await dialog().getByRole('textbox', { name: 'Triệu tập' }).fill('12');
    await dialog().getByRole('textbox', { name: 'Có mặt' }).fill(step === 2 ? '7' : '11');
    // One of them gets half of those summoned at the second step, which is not more than half, and comes no further.
    const voted = step === 1 ? [] : PEOPLE.filter(({ name }) => step === 2 || name !== FAILS);
    for (const { name } of voted) await dialog().getByRole('textbox', { name }).fill(name === FAILS ? '6' : '7');
    await dialog().getByRole('textbox', { name: 'Số biên bản' }).fill(`0${step}-BB/CB`);
    await send();
    if (step === 2) {
      await dialog().getByRole('alert').waitFor();
      await dialog().getByRole('textbox', { name: 'Có mặt' }).fill('11');
      await send();
    }
    await dialog().waitFor({ state: 'detached' });
  }
  const { tracks } = await (await app.as(SECRETARY)).get(listSteps, place);
  const [reElected] = tracks;
  expect(reElected?.held.map(({ step, votes }) => [step, votes.length])).toEqual([[1, 4], [2, 4], [3, 3], [4, 3], [5, 3]]);
  expect(reElected?.held[1]?.votes.filter((vote) => !vote.passed).map((vote) => vote.fullName)).toEqual([FAILS]);
}, 120_000);

browserTest('the summary list comes as Word and Excel', async () => {
  for (const [name, ending, head] of [['Trích ngang (Word)', '.docx', 'PK'], ['Trích ngang (Excel)', '.xlsx', 'PK'], ['Trích ngang (PDF)', '.pdf', '%PDF']] as const) {
    await page.getByRole('button', { name: 'Tải về' }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`\\${ending}$`));
    expect(readFileSync(await file.path()).subarray(0, head.length).toString()).toBe(head);
  }
  expect(errors).toEqual([]);
}, 60_000);

browserTest('a dossier opens, says that it is recorded, and takes a paper', async () => {
  await tab(/^Danh sách/);
  await page.getByRole('link', { name: 'Huỳnh Thị Cúc' }).click();
  await page.getByRole('heading', { level: 1, name: 'Huỳnh Thị Cúc' }).waitFor();
  await page.getByText('Lần mở hồ sơ này đã được ghi vào sổ.').waitFor();
  await page.getByRole('button', { name: 'Ghi: Giấy chứng nhận sức khỏe' }).click();
  await dialog().getByRole('button', { name: 'Ghi giấy tờ' }).click();
  await dialog().waitFor({ state: 'detached' });
  await page.getByRole('region', { name: /^Giấy tờ: 1\// }).waitFor();
  expect(errors).toEqual([]);
}, 60_000);
