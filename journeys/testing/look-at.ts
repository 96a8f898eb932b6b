import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** What is looked at on every screen, in the page itself. */

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Goes there and waits until everything that was asked for has come and nothing moves any more. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await settled(page);
}

/** No bones, nothing busy, no request on the way, for a fifth of a second. The live feed is never done and does not count. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(
    () => {
      const state = window as { quietSince?: number; entries?: number };
      const entries = performance.getEntriesByType('resource').length;
      const waiting = document.querySelector('.bones, [aria-busy="true"], [data-loading="true"]') !== null || document.fonts.status === 'loading';
      if (waiting || entries !== state.entries) state.quietSince = performance.now();
      state.entries = entries;
      return performance.now() - (state.quietSince ?? performance.now()) > 250;
    },
    undefined,
    { polling: 50 },
  );
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[] }[];
}

/** What WCAG 2.2 AA finds, each with the first places; `rules` tries only those. */
export async function axe(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const found = await page.evaluate(
    ([tags, only]) => (window as unknown as { axe: { run: (on: Document, options: object) => Promise<AxeResult> } }).axe.run(document, { resultTypes: ['violations'], runOnly: only ? { type: 'rule', values: only } : { type: 'tag', values: tags } }),
    [WCAG, rules] as const,
  );
  return found.violations.map(({ id, help, nodes }) => `${id} (${help}) ×${nodes.length}: ${nodes.slice(0, 3).map((node) => `${node.target.join(' ')}${id === 'color-contrast' ? ` [${/contrast of [\d.]+ \([^)]*\)/.exec(node.failureSummary ?? '')?.[0] ?? ''}]` : ''}`).join(' | ')}`);
}

/** By how many pixels the page is wider than its window, and what reaches out furthest. */
export async function overflow(page: Page): Promise<string | undefined> {
  // A chart is drawn anew for the new width in the frames after it; what still reaches out then is a fault.
  await page.waitForFunction(() => document.documentElement.scrollWidth <= window.innerWidth, undefined, { timeout: 3000, polling: 50 }).catch(() => undefined);
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= window.innerWidth) return undefined;
    const widest = [...document.body.querySelectorAll('*')].toSorted((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)[0];
    return `${root.scrollWidth} px wide in ${window.innerWidth}: ${widest?.tagName ?? ''}.${widest?.className ?? ''}`;
  });
}

/** Names in tables of which a part cannot be read. */
export function cut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.dt [role="gridcell"], .dt [role="gridcell"] *')]
      .filter((each) => each.checkVisibility() && getComputedStyle(each).overflowX !== 'visible' && each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1)
      .map((each) => each.textContent.trim().slice(0, 80)),
  );
}

/** Every text that a person sees or hears: of elements, labels, placeholders, tips, values of buttons and the title. */
export function texts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>([document.title]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      // A printed paper says of itself that it is Vietnamese in every language of the page.
      const ofThePage = parent?.closest<HTMLElement>('[lang]')?.lang === document.documentElement.lang;
      if (parent && ofThePage && !['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(parent.tagName) && parent.checkVisibility()) found.add(walker.currentNode.textContent ?? '');
    }
    for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-description', 'aria-valuetext']) {
      for (const element of document.querySelectorAll(`body [${name}]`)) found.add(element.getAttribute(name) ?? '');
    }
    return [...found].map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => /\p{L}/u.test(text));
  });
}

/** What no person should read: names of variables, codes of problems, places that were never filled. */
export function raw(found: readonly string[]): string[] {
  return found.filter((text) => /\bundefined\b|\bNaN\b|\bnull\b|\[object|Infinity|[{}]|^[a-z]+(_[a-z]+)+$|\b[a-z]+\.[a-z]+_[a-z_]+\b/.test(text));
}

export interface Walk {
  /** Labels of what Tab reached, in order. */
  readonly reached: readonly string[];
  /** Those among them on which the focus cannot be seen. */
  readonly unseen: readonly string[];
}

/** Walks with the Tab key until the element whose name fits is reached, or for so many steps. */
export async function walkTo(page: Page, name: RegExp, steps = 60): Promise<Walk> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
  });
  const reached: string[] = [];
  const unseen: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) return undefined;
      // Some mark the frame around the element, or what stands for it, instead of the element.
      const drawn = (): string => JSON.stringify([element.parentElement, element, element.nextElementSibling].map((each) => {
        if (!each) return '';
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor, textDecorationLine, stroke, strokeWidth } = getComputedStyle(each);
        return [outlineStyle === 'none' ? '' : `${outlineWidth} ${outlineColor}`, boxShadow, borderColor, backgroundColor, textDecorationLine, stroke, strokeWidth];
      }));
      const focused = drawn();
      element.blur();
      const seen = focused !== drawn();
      element.focus({ focusVisible: true, preventScroll: true });
      const label = element.getAttribute('aria-label') ?? (element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? element.value) : element.textContent);
      return { label: label.replace(/\s+/g, ' ').trim().slice(0, 80), seen };
    });
    if (!at) continue;
    reached.push(at.label);
    if (!at.seen) unseen.push(at.label);
    if (name.test(at.label)) break;
  }
  return { reached, unseen };
}
