import type { Browser, Page } from 'playwright-core';
import { differences, showDesk } from '#elections/contract.ts';
import { openBrowser, visit } from '../../journeys/testing/chromium.ts';
import type { OpenBox } from '../../journeys/testing/open-box.ts';
import { asPapers, countSize, type CountSize, freshSeason, Hall, HALL, HEAD_TELLER, struckOf, TELLERS } from '../hall.ts';
import type { Bench, Figures, Measure } from '../measure.ts';
import { ms, spreadOf, whole } from '../numbers.ts';
import type { Served } from '../worlds.ts';

/** One pass of a whole count typed at the tellers' desk in a browser; against it, the same keys typed into a bare field. */
export const desk: Measure = {
  name: 'desk',
  async run(bench) {
    const browser = await openBrowser();
    if (!browser) {
      bench.say('no browser here (DAIHOI_CHROMIUM): the tellers’ desk is left out');
      return [];
    }
    try {
      const folder = await freshSeason(bench.worlds);
      return await bench.worlds.serving(folder, (server) => count(bench, server, browser));
    } finally {
      await browser.close();
    }
  },
};

async function count({ small, say }: Bench, server: Served, browser: Browser): Promise<Figures[]> {
  const size = countSize(small);
  const people = new Hall(server.url);
  const box = await people.box(size);
  const struck = struckOf(size);
  const keys = struck.map((places) => keysOf(places, size.names));
  const [teller, other] = TELLERS;
  const { page, errors } = await visit(browser, server.url, { account: teller });
  await page.addInitScript(watchEnter);
  await page.goto(`/mua/${HALL.season}/dai-hoi/${HALL.organisation}/kiem-phieu/${box.election.election}`);
  say(`${size.papers} papers by keyboard`);
  const typed = await typeAll(page, box, keys, say);
  if (errors.length > 0) throw new Error(`the desk's page has errors: ${errors.join('; ')}`);
  await nothingLost(people, other, box, struck);
  const bare = await bareField(browser, keys);
  return [figures(size, keys, typed, bare)];
}

/** As a teller reads the paper downwards; a number with which a longer one begins is ended by Space. */
function keysOf(struck: readonly number[], names: number): string[] {
  return [...struck.flatMap((place) => (place * 10 <= names ? [String(place), ' '] : String(place).split(''))), 'Enter'];
}

interface Enters {
  /** Until the page showed the next paper: its content, and the picture after it. Milliseconds from the key. */
  readonly content: number[];
  readonly picture: number[];
}

/** In the page: from each Enter until another paper is in hand. */
function watchEnter(): void {
  const enters: Enters = { content: [], picture: [] };
  Object.assign(window, { enters });
  const inHand = (): string => [...document.querySelectorAll('header span')].map((each) => each.textContent).find((text) => text.startsWith('tập ')) ?? '';
  document.addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      const before = inHand();
      if (key !== 'Enter' || before === '') return;
      const watching = new MutationObserver(() => {
        if (inHand() === before) return;
        watching.disconnect();
        enters.content.push(performance.now() - timeStamp);
        requestAnimationFrame(() => setTimeout(() => enters.picture.push(performance.now() - timeStamp)));
      });
      watching.observe(document.body, { subtree: true, childList: true, characterData: true });
    },
    true,
  );
}

interface Typed extends Enters {
  /** For all papers, the waiting for the next paper to be shown included; without taking and closing batches. */
  readonly typingMs: number;
  /** From the last Enter of a batch until the server had its papers. */
  readonly savedAfter: readonly number[];
}

async function typeAll(page: Page, { batches }: OpenBox, keys: readonly (readonly string[])[], say: (line: string) => void): Promise<Typed> {
  const all = { content: [] as number[], picture: [] as number[], savedAfter: [] as number[], typingMs: 0 };
  let from = 0;
  for (const { number, size } of batches) {
    // The keyboard is on the next batch by itself.
    await page.waitForFunction((wanted) => document.activeElement?.closest('tr')?.firstElementChild?.textContent === wanted, String(number));
    await page.keyboard.press('Enter');
    await page.getByText(`tập ${number}, phiếu thứ 1`, { exact: true }).waitFor();
    await page.evaluate(() => Object.assign(window, { enters: Object.assign((window as unknown as { enters: Enters }).enters, { content: [], picture: [] }) }));
    const began = performance.now();
    for (const [index, paper] of keys.slice(from, from + size).entries()) {
      for (const key of paper) await page.keyboard.press(key);
      await page.waitForFunction((done) => (window as unknown as { enters: Enters }).enters.picture.length >= done, index + 1, { polling: 'raf' });
    }
    const typedAt = performance.now();
    all.typingMs += typedAt - began;
    await page.getByText('Đã lưu trên máy chủ').waitFor();
    all.savedAfter.push(performance.now() - typedAt);
    const { content, picture } = await page.evaluate(() => (window as unknown as { enters: Enters }).enters);
    all.content.push(...content);
    all.picture.push(...picture);
    say(`batch ${number} of ${batches.length} is entered`);
    await page.keyboard.press('c');
    await page.getByText('Bấm C lần nữa để chốt').waitFor();
    await page.keyboard.press('c');
    await page.getByText(`tập ${number}, đủ`).waitFor({ state: 'detached' });
    from += size;
  }
  return all;
}

/** The second pass of the same papers without a browser: not one cell differs, so each paper is there once, as it was typed. */
async function nothingLost(people: Hall, other: string, box: OpenBox, struck: readonly (readonly number[])[]): Promise<void> {
  await people.pass(other, box, asPapers(struck));
  const head = await people.as(HEAD_TELLER);
  const found = await head.get(differences, box.election);
  const cells = found.batches.flatMap((batch) => batch.cells);
  const open = await (await people.as(TELLERS[0])).get(showDesk, box.election);
  const unlike = cells.filter((cell) => cell.differs).length;
  if (cells.length === 0 || unlike > 0 || open.batches.some((batch) => batch.mineState !== 'opened')) throw new Error(`${unlike} of ${cells.length} cells differ between what was typed and what is there`);
}

/** The same keys into a page that does nothing with them: what the browser and the scripted keyboard take themselves. */
async function bareField(browser: Browser, keys: readonly (readonly string[])[]): Promise<number> {
  const page = await browser.newPage();
  await page.setContent('<textarea></textarea>');
  await page.focus('textarea');
  const some = keys.slice(0, 60);
  const began = performance.now();
  for (const key of some.flat()) await page.keyboard.press(key);
  const took = performance.now() - began;
  await page.close();
  return took / some.flat().length;
}

function figures({ papers, names, seats }: CountSize, keys: readonly (readonly string[])[], { content, picture, typingMs, savedAfter }: Typed, bare: number): Figures {
  const lengths = spreadOf(keys.map((paper) => paper.length));
  const all = keys.flat().length;
  const row = (what: string, times: readonly number[]): string[] => {
    const { p50, p95, max } = spreadOf(times);
    return [what, ms(p50), ms(p95), ms(max)];
  };
  return {
    title: 'The tellers’ desk by keyboard',
    about: `One pass of ${whole(papers)} strike-out papers, ${names} names for ${seats} seats, typed by a scripted keyboard in Chromium that waits for the next paper to be shown. ${(all / papers).toFixed(1)} keys a paper (p95 ${lengths.p95}), ${(typingMs / papers / 1000).toFixed(2)} s a paper, all of it the machine's; a person adds the time of the hand. Nothing was lost: ${whole(content.length)} papers were written, and the second pass of the same papers, sent without a browser, differs from them in no cell.`,
    columns: ['what', 'p50', 'p95', 'longest'],
    rows: [
      row('from Enter until the next paper is in hand', content),
      row('from Enter until it is shown on the screen', picture),
      row('after the last paper of a batch: all saved at the server', savedAfter),
      [`a key, of ${whole(all)}: at the desk`, ms(typingMs / all), '', ''],
      ['a key: in a bare field of the same browser', ms(bare), '', ''],
      ['desk : bare field', `${(typingMs / all / bare).toFixed(1)} ×`, '', ''],
    ],
  };
}
