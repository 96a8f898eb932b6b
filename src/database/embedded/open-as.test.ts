import { chmodSync, chownSync, cpSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installedSources } from './binaries.ts';
import { openDatabase } from './open.ts';
import { lookForServer } from './postmaster.ts';
import { buildApp, makeFolder, removeFolder, startApp } from './testing/app.ts';

const installed = installedSources();
const root = process.getuid?.() === 0 && process.platform === 'linux';
const nobody = 65534;
let folder: string;
let app: string;
/** The npm package as it is unpacked with install scripts off: without its library links. */
let bare: string;
beforeAll(async () => {
  folder = makeFolder();
  app = await buildApp(folder);
  bare = join(folder, 'package');
  if (installed.packageFolder) copyWithoutLinks(bare);
});
afterAll(() => removeFolder(folder));

function copyWithoutLinks(to: string): void {
  cpSync(join(installed.packageFolder!, 'native'), join(to, 'native'), { recursive: true, verbatimSymlinks: true });
  const listed = JSON.parse(readFileSync(join(to, 'native', 'pg-symlinks.json'), 'utf8')) as { target: string }[];
  for (const { target } of listed) rmSync(join(to, target), { force: true });
}

const sourcesFrom = (packageFolder: string): { packageFolder: string; systemFolders: string[] } => ({ packageFolder, systemFolders: [] });
const serverOf = (dataFolder: string): ReturnType<typeof lookForServer> => lookForServer(join(realpathSync(dataFolder), 'postgres'));

test.runIf(root)('a plain user who may not write the package, its links missing: they are made beside the data', async () => {
  const dataFolder = join(folder, 'plain');
  mkdirSync(dataFolder);
  chownSync(dataFolder, nobody, nobody);
  const plain = startApp(app, { dataFolder, sources: sourcesFrom(bare), uid: nobody });
  expect(await plain.has((fact) => fact.kind !== undefined || fact.code !== undefined)).toMatchObject({ kind: 'embedded' });
  expect(statSync(join(dataFolder, 'postgres')).uid).toBe(nobody);
  expect(readdirSync(join(dataFolder, 'postgres-libraries'))).toContain('libicuuc.so.60');
  expect(readdirSync(join(bare, 'native', 'lib'))).not.toContain('libicuuc.so.60');
  // Root may join and be the last to go.
  const joined = await openDatabase({ dataFolder }, installed);
  await plain.stop();
  await joined.stop();
  expect((await serverOf(dataFolder)).state).toBe('none');
  // And root alone starts it as its owner, whose data stay the owner's.
  const alone = await openDatabase({ dataFolder }, sourcesFrom(bare));
  await alone.stop();
  expect(statSync(join(dataFolder, 'postgres', 'postmaster.opts')).uid).toBe(nobody);
});

test('links missing and two starts at one moment', async () => {
  const packageFolder = join(folder, 'package-2');
  copyWithoutLinks(packageFolder);
  const apps = ['links-1', 'links-2'].map((name) => startApp(app, { dataFolder: join(folder, name), sources: sourcesFrom(packageFolder) }));
  for (const one of apps) expect(await one.has((fact) => fact.kind !== undefined || fact.code !== undefined)).toMatchObject({ kind: 'embedded' });
  expect(readdirSync(join(packageFolder, 'native', 'lib')).filter((name) => name.startsWith('libicuuc')).toSorted()).toEqual([
    'libicuuc.so', 'libicuuc.so.60', 'libicuuc.so.60.2',
  ]);
  await Promise.all(apps.map((one) => one.stop()));
});

describe.runIf(root)('as root', () => {
  test('in a folder that only root may enter, programs and data both; the files stay root\'s', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    copyWithoutLinks(join(closed, 'package'));
    const dataFolder = join(closed, 'data');
    const open = await openDatabase({ dataFolder }, sourcesFrom(join(closed, 'package')));
    await open.stop();
    expect(statSync(join(dataFolder, 'postgres', 'PG_VERSION')).uid).toBe(0);
  });

  test('data of root are not opened by a plain user, who is told so', async () => {
    const dataFolder = join(folder, 'of-root');
    await (await openDatabase({ dataFolder }, installed)).stop();
    for (const mode of [0o700, 0o755]) {
      chmodSync(dataFolder, mode);
      const plain = startApp(app, { dataFolder, sources: sourcesFrom(bare), uid: nobody });
      const { code, message } = await plain.has((fact) => fact.code !== undefined);
      expect(code).toBe('data_of_another_account');
      expect(message).toContain('thuộc về root');
    }
  });

  test('without user namespaces: as nobody, from a copy of the programs when their place is closed', async () => {
    const closed = join(folder, 'closed-package');
    mkdirSync(closed, { mode: 0o700 });
    copyWithoutLinks(join(closed, 'package'));
    const dataFolder = join(folder, 'switched');
    const sources = sourcesFrom(join(closed, 'package'));
    for (const time of ['first', 'second']) {
      const one = startApp(app, { dataFolder, sources, path: '/nonexistent' });
      expect([time, await one.has((fact) => fact.kind === 'embedded' || fact.code !== undefined)]).toMatchObject([time, { kind: 'embedded' }]);
      expect(statSync(join(dataFolder, 'postgres', 'postmaster.pid')).uid).toBe(nobody);
      await one.stop();
      expect((await serverOf(dataFolder)).state).toBe('none');
    }
  });

  test('without user namespaces data that root made in one change hands', async () => {
    const dataFolder = join(folder, 'handed-over');
    await (await openDatabase({ dataFolder }, installed)).stop();
    expect(statSync(join(dataFolder, 'postgres')).uid).toBe(0);
    const one = startApp(app, { dataFolder, sources: sourcesFrom(bare), path: '/nonexistent' });
    expect(await one.has((fact) => fact.kind !== undefined || fact.code !== undefined)).toMatchObject({ kind: 'embedded' });
    await one.stop();
    expect(statSync(join(dataFolder, 'postgres', 'PG_VERSION')).uid).toBe(nobody);
  });

  test('without user namespaces a data folder below one that only root may enter is refused in words', async () => {
    const closed = join(folder, 'closed-data');
    mkdirSync(closed, { mode: 0o700 });
    const one = startApp(app, { dataFolder: join(closed, 'data'), sources: sourcesFrom(bare), path: '/nonexistent' });
    const { code, message } = await one.has((fact) => fact.code !== undefined);
    expect(code).toBe('not_as_root_here');
    expect(message).toContain(dirname(join(closed, 'data')));
  });
});
