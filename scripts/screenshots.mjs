// Takes the pictures of the README and the guide from the running software: `node scripts/screenshots.mjs`.
// Starts the application on a data folder of its own with the sample season, and stops it again.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { checkNode, ensureBuilt, ensureInstalled, root } from './prepare.mjs';

const PASSWORD = 'dai-hoi-mau-2020';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** File, account, address, width, height, theme. */
const PICTURES = [
  ['season.png', 'tinh', '/mua/vinh-long-2020', 1280, 860, 'light'],
  ['season-dark.png', 'tinh', '/mua/vinh-long-2020', 1280, 860, 'dark'],
  ['season-phone.png', 'tinh', '/mua/vinh-long-2020', 390, 844, 'light'],
  ['organisation.png', 'longho', '/mua/vinh-long-2020/to-chuc/LH.02', 1280, 860, 'light'],
  ['plan.png', 'longho', '/mua/vinh-long-2020/ke-hoach', 1280, 860, 'light'],
  ['record.png', 'kiemtra', '/so-ghi', 1280, 860, 'light'],
  ['register.png', 'tinh', '/to-chuc', 1280, 860, 'light'],
];

checkNode();
const say = (line) => process.stderr.write(`${line}\n`);
ensureInstalled(say);
ensureBuilt(say, { web: true });

const chromiumPath = process.env['DAIHOI_CHROMIUM'] ?? '/usr/bin/chromium';
if (!existsSync(chromiumPath)) {
  say('Cần Chromium (đặt DAIHOI_CHROMIUM). / A Chromium is needed (set DAIHOI_CHROMIUM).');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'daihoi-pictures-'));
const pictures = join(root, 'docs', 'pictures');
mkdirSync(pictures, { recursive: true });
const app = spawn(process.execPath, [join(root, 'scripts', 'start.mjs')], { cwd: root, env: { ...process.env, DAIHOI_DATA: join(folder, 'data'), PORT: '0', DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const address = await addressOf(app);
  const browser = await chromium.launch({ executablePath: chromiumPath, args: FLAGS });
  for (const [file, account, path, width, height, theme] of PICTURES) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale: 'vi-VN', reducedMotion: 'reduce' });
    await context.request.post(`${address}/api/sign-in`, { data: { account, password: PASSWORD } });
    const page = await context.newPage();
    await page.goto(address + path, { waitUntil: 'load' });
    await page.locator('h1').first().waitFor();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(pictures, file) });
    say(file);
    await context.close();
  }
  await browser.close();
} finally {
  app.kill('SIGTERM');
  await new Promise((resolve) => app.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
}

/** The address that the application prints once it serves. */
async function addressOf(process) {
  let printed = '';
  for await (const part of process.stdout) {
    printed += String(part);
    const found = /http:\/\/\S+/.exec(printed);
    if (found) return found[0];
  }
  throw new Error('the application did not start');
}
