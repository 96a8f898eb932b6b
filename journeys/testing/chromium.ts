import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { SAMPLE_PASSWORD } from '#people/core/account.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** DAIHOI_CHROMIUM, or Debian's, or the first on the PATH; undefined when this machine has none. */
export function chromiumPath(): string | undefined {
  const given = process.env['DAIHOI_CHROMIUM'];
  if (given !== undefined && given !== '') return given;
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return ['/usr/bin/chromium', ...onPath].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** undefined where there is no browser: what would use it is skipped. `flags`: more of Chromium's own. */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser | undefined> {
  const executablePath = chromiumPath();
  return executablePath === undefined ? undefined : chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong in the page: errors of scripts, errors on the console, scripts and styles that did not come. */
  readonly errors: string[];
}

export interface VisitOptions {
  /** Sample account that is signed in from the start. */
  readonly account?: string;
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly language?: 'vi' | 'en';
}

/** A person at a window of their own, with their own cookies. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { account, width = 1280, height = 860, scheme = 'light', language } = options;
  const context = await browser.newContext({ baseURL: url, viewport: { width, height }, colorScheme: scheme, locale: 'vi-VN', reducedMotion: 'reduce', acceptDownloads: true });
  context.setDefaultTimeout(15_000);
  if (language) await context.addInitScript(`localStorage.setItem('daihoi.language', '${language}')`);
  if (account !== undefined) {
    const answer = await context.request.post('/api/sign-in', { data: { account, password: SAMPLE_PASSWORD } });
    if (!answer.ok()) throw new Error(`${account} could not sign in: ${answer.status()}`);
  }
  const page = await context.newPage();
  return { page, context, errors: watch(page) };
}

/** A refused request is an answer that the page says in words; the browser writes it on the console all the same. */
const REFUSAL = /^Failed to load resource: the server responded with a status of 4\d\d/;

function watch(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`script: ${error.message}`));
  page.on('console', (message) => {
    const ofInterface = new URL(message.location().url || 'http://none/', page.url() === 'about:blank' ? 'http://none/' : page.url()).pathname.startsWith('/api/');
    if (message.type() === 'error' && !(ofInterface && REFUSAL.test(message.text()))) errors.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500 || (response.status() >= 400 && !new URL(response.url()).pathname.startsWith('/api/'))) errors.push(`${response.status()} ${response.url()}`);
  });
  return errors;
}
