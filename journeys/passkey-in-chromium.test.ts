import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { day } from '#foundation/day.ts';
import { addPasskey, beginPasskeySignIn, changePassword, passkeySignIn, resetPassword, signIn } from '#people/contract.ts';
import { browserTest, openBrowser, visit } from './testing/browser.ts';
import { Client } from './testing/client.ts';
import { World } from './testing/rights/world.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

/** Somebody adds a passkey of the device and signs in with it instead of password and code; the device is Chromium's own virtual one. */
let app: SampleApp;
let browser: Browser | undefined;
let person: number;
const PASSWORD = 'mật khẩu mới của tôi';

beforeAll(async () => {
  browser = await openBrowser();
  if (!browser) return;
  app = await sampleApp();
  const world = new World(app);
  person = await world.person('LH');
  await world.duty(person, 'LH', 'district-office', day('2020-01-06'));
  const first = await world.account(person, 'khoa', { sample: false });
  const client = new Client(app.url);
  await client.get(signIn, { account: 'khoa', password: first });
  await client.get(changePassword, { current: first, next: PASSWORD });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  if (browser) await app.close();
});

/** A window at the name of the machine, since browsers make no keys for a bare number, with a device that unlocks at once. */
async function atDevice(): Promise<{ readonly page: Page; readonly errors: string[] }> {
  const { page, context, errors } = await visit(browser as Browser, app.url.replace('127.0.0.1', 'localhost'));
  const device = await context.newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } });
  return { page, errors };
}

browserTest('a passkey is added, signs in without a password, and is gone once removed', async () => {
  const { page, errors } = await atDevice();
  await page.goto('/dang-nhap?ve=/tai-khoan');
  await page.getByLabel('Tên tài khoản').fill('khoa');
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL(/\/tai-khoan$/);
  await page.getByRole('button', { name: 'Thêm khóa của thiết bị này' }).click();
  await page.getByLabel('Gọi thiết bị này là gì').fill('Máy văn phòng');
  await page.getByLabel('Nhập mật khẩu để tiếp tục').fill('không phải');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByText('Mật khẩu hiện tại chưa đúng. Nhập lại.').waitFor();
  await page.getByLabel('Nhập mật khẩu để tiếp tục').fill(PASSWORD);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  const key = page.getByRole('listitem').filter({ hasText: 'Máy văn phòng' });
  await key.getByText('chưa dùng').waitFor();

  await page.context().clearCookies();
  await page.goto('/dang-nhap?ve=/tai-khoan');
  await page.getByRole('button', { name: 'Đăng nhập bằng khóa trên thiết bị' }).click();
  await page.waitForURL(/\/tai-khoan$/);
  await key.getByText('dùng gần nhất').waitFor();

  await key.getByRole('button', { name: 'Bỏ khóa Máy văn phòng' }).click();
  await key.waitFor({ state: 'detached' });
  await page.context().clearCookies();
  await page.goto('/dang-nhap');
  await page.getByRole('button', { name: 'Đăng nhập bằng khóa trên thiết bị' }).click();
  await page.getByText(/Khóa này không còn dùng được ở đây/).waitFor();
  expect(errors).toEqual([]);
}, 90_000);

browserTest('an answer is good once, from the site of the key, and not after a reset of the password', async () => {
  const { page } = await atDevice();
  await page.context().request.post('/api/sign-in', { data: { account: 'khoa', password: PASSWORD } });
  await page.goto('/tai-khoan');
  await page.getByRole('button', { name: 'Thêm khóa của thiết bị này' }).click();
  await page.getByLabel('Gọi thiết bị này là gì').fill('Điện thoại');
  await page.getByLabel('Nhập mật khẩu để tiếp tục').fill(PASSWORD);
  const [added] = await Promise.all([page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith(addPasskey.path)), page.getByRole('button', { name: 'Tiếp tục' }).click()]);
  await page.getByRole('listitem').filter({ hasText: 'Điện thoại' }).waitFor();
  const again = await page.context().request.post(addPasskey.path, { data: added.postDataJSON(), headers: { origin: new URL(page.url()).origin } });
  expect((await again.json()).code).toBe('passkey_too_late');

  await page.context().clearCookies();
  await page.goto('/dang-nhap');
  const [signed] = await Promise.all([page.waitForRequest((request) => request.url().endsWith(passkeySignIn.path)), page.getByRole('button', { name: 'Đăng nhập bằng khóa trên thiết bị' }).click()]);
  await page.waitForURL((url) => url.pathname !== '/dang-nhap');
  const origin = new URL(page.url()).origin;
  const replay = async (change: (sent: { challenge: string; credential: { [field: string]: string } }) => void = () => {}) => {
    const asked = await (await page.context().request.post(beginPasskeySignIn.path, { data: {}, headers: { origin } })).json() as { challenge: string };
    const sent = { ...signed.postDataJSON(), challenge: asked.challenge };
    change(sent);
    return (await (await page.context().request.post(passkeySignIn.path, { data: sent, headers: { origin } })).json()).code as string;
  };
  expect(await replay((sent) => void (sent.challenge = signed.postDataJSON().challenge))).toBe('passkey_too_late');
  expect(await replay()).toBe('passkey_not_proved');
  expect(await replay((sent) => void (sent.credential['id'] = 'A'.repeat(22)))).toBe('passkey_unknown');
  const byNumber = await page.context().request.post(`${app.url}${beginPasskeySignIn.path}`, { data: {}, headers: { origin: app.url } });
  expect((await byNumber.json()).code).toBe('passkey_site_unfit');

  await (await app.as('quantri')).get(resetPassword, { person, alsoTotp: false, reason: 'Nghi lộ mật khẩu' });
  expect(await replay()).toBe('passkey_unknown');
  expect(await app.database.db.selectFrom('passkeys').select('id').where('removed_at', 'is', null).execute()).toEqual([]);
}, 90_000);
