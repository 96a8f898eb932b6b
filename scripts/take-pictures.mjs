// Pictures of the running software: starts the application on a data folder of its own with the sample season, looks, and stops it again.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { checkNode, ensureBuilt, ensureInstalled, root } from './prepare.mjs';
import { smallPng } from './small-png.mjs';

const PASSWORD = 'dai-hoi-mau-2020';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const say = (line) => process.stderr.write(`${line}\n`);

/**
 * Each picture: { file, account, path, width?, height?, theme?, first? }; `first(page)` does something before the picture is taken.
 * DAIHOI_ADDRESS takes the pictures from an application that already runs over the sample season.
 */
export async function takePictures(folder, pictures) {
  const chromiumPath = process.env['DAIHOI_CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(chromiumPath)) {
    say('Cần Chromium (đặt DAIHOI_CHROMIUM). / A Chromium is needed (set DAIHOI_CHROMIUM).');
    process.exit(1);
  }
  mkdirSync(folder, { recursive: true });
  await withSample(async (address) => {
    const browser = await chromium.launch({ executablePath: chromiumPath, args: FLAGS });
    for (const picture of pictures) await take(browser, address, folder, picture);
    await browser.close();
  });
}

async function take(browser, address, folder, { file, account, path, width = 1280, height = 860, theme = 'light', first }) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale: 'vi-VN', reducedMotion: 'reduce' });
  if (account) await context.request.post(`${address}/api/sign-in`, { data: { account, password: PASSWORD } });
  const page = await context.newPage();
  await page.goto(address + path, { waitUntil: 'load' });
  await page.locator('h1').first().waitFor();
  if (first) await first(page);
  await settled(page);
  const png = smallPng(await page.screenshot());
  writeFileSync(join(folder, file), png);
  say(`${file} ${Math.ceil(png.length / 1000)} kB`);
  await context.close();
}

/** Everything asked for has come, and nothing moves any more. */
async function settled(page) {
  await page.waitForTimeout(700);
  await page.waitForFunction(() => document.querySelector('.bones, [aria-busy="true"]') === null && document.fonts.status === 'loaded');
  await page.waitForTimeout(800);
}

async function withSample(look) {
  const running = process.env['DAIHOI_ADDRESS'];
  if (running) return look(running);
  checkNode();
  ensureInstalled(say);
  ensureBuilt(say, { web: true });
  const data = mkdtempSync(join(tmpdir(), 'daihoi-pictures-'));
  const app = spawn(process.execPath, [join(root, 'scripts', 'start.mjs')], { cwd: root, env: { ...process.env, DAIHOI_DATA: join(data, 'data'), PORT: '0', DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await look(await addressOf(app));
  } finally {
    app.kill('SIGTERM');
    await new Promise((resolve) => app.once('exit', resolve));
    rmSync(data, { recursive: true, force: true });
  }
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
