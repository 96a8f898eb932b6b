import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Package {
  readonly version?: string;
  readonly license?: string;
}
const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const ours = JSON.parse(read('package.json')) as { [kind in 'dependencies' | 'devDependencies' | 'optionalDependencies']: Record<string, string> };
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> };
const page = read('docs/decisions/0010-libraries.md');

const FREE = new Set(['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Unlicense', 'Zlib', 'CC0-1.0', 'MPL-2.0', 'OFL-1.1']);

describe('the libraries', () => {
  test('all bear a free licence', () => {
    const wordsOf = (licence: string): string[] => licence.replace(/[()]/g, '').split(/ (?:AND|OR) /);
    const others = Object.entries(packages).filter(([path, { license }]) => path !== '' && !wordsOf(license ?? 'none').every((word) => FREE.has(word)));
    expect(others.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([]);
  });

  test('are pinned to one version', () => {
    const all = { ...ours.dependencies, ...ours.devDependencies, ...ours.optionalDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('that run on the server are named with their version in the decision', () => {
    const missing = Object.entries(ours.dependencies).filter(([name, version]) => !page.includes(`\`${name}\` ${version}`));
    expect(missing).toEqual([]);
  });
});
