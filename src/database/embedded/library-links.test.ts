import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeLibraryLinks } from './library-links.ts';

let folder: string;
let lib: string;
beforeEach(() => {
  folder = mkdtempSync('/tmp/daihoi-links-');
  lib = join(folder, 'native', 'lib');
  mkdirSync(lib, { recursive: true });
  writeFileSync(join(lib, 'libx.so.1.2'), 'x');
  const link = (name: string): object => ({ source: 'native/lib/libx.so.1.2', target: `native/lib/${name}` });
  writeFileSync(join(folder, 'native', 'pg-symlinks.json'), JSON.stringify([link('libx.so'), link('libx.so.1')]));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('missing links are made, also by several at once, and nothing else is left', async () => {
  await Promise.all(Array.from({ length: 8 }, () => makeLibraryLinks(folder, join(folder, 'elsewhere'))));
  expect(readdirSync(lib).toSorted()).toEqual(['libx.so', 'libx.so.1', 'libx.so.1.2']);
  expect(readFileSync(join(lib, 'libx.so.1'), 'utf8')).toBe('x');
});

test('a broken link is replaced', async () => {
  symlinkSync('libx.so.0.9', join(lib, 'libx.so.1'));
  expect(await makeLibraryLinks(folder, join(folder, 'elsewhere'))).toEqual([]);
  expect(readFileSync(join(lib, 'libx.so.1'), 'utf8')).toBe('x');
});

test('a package without a list needs no links', async () => {
  rmSync(join(folder, 'native', 'pg-symlinks.json'));
  expect(await makeLibraryLinks(folder, join(folder, 'elsewhere'))).toEqual([]);
});
