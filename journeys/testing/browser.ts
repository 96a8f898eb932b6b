import { test } from 'vitest';
import { chromiumPath } from './chromium.ts';

export * from './chromium.ts';

/** A test in a real browser; counted as skipped where there is none. */
export const browserTest = chromiumPath() === undefined ? test.skip : test;
