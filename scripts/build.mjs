// Builds dist/: the server by the compiler, the pages by Vite. `node scripts/build.mjs [server] [web]`.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './prepare.mjs';

const parts = process.argv.slice(2);
const dist = join(root, 'dist');
mkdirSync(dist, { recursive: true });
if (parts.length === 0 || parts.includes('server')) buildServer();
if (parts.length === 0 || parts.includes('web')) await buildWeb();

/** Types are checked by `npm run check`; building only turns them off, which takes a second. */
function buildServer() {
  const fresh = join(root, 'dist', '.server-new');
  rmSync(fresh, { recursive: true, force: true });
  const done = spawnSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.server.json', '--noEmit', 'false', '--noCheck', '--outDir', fresh], { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) process.exit(1);
  copyAssets(join(root, 'src'), fresh);
  for (const name of readdirSync(dist)) {
    if (name !== 'web' && !name.startsWith('.')) rmSync(join(dist, name), { recursive: true, force: true });
  }
  for (const name of readdirSync(fresh)) renameSync(join(fresh, name), join(dist, name));
  rmSync(fresh, { recursive: true, force: true });
}

/** What the server reads at run time and the compiler does not carry over: SQL, sample tables, templates, workers. */
function copyAssets(from, to) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'web' && entry.name !== 'kit' && entry.name !== 'testing') copyAssets(source, join(to, entry.name));
    } else if (/\.(sql|csv|tsv|json|typ|mjs|txt)$/.test(entry.name)) {
      mkdirSync(dirname(join(to, entry.name)), { recursive: true });
      cpSync(source, join(to, entry.name));
    }
  }
}

async function buildWeb() {
  if (!existsSync(join(root, 'vite.config.ts'))) return;
  // Whatever the shell that starts us is set to: people get the small pages, not those for finding faults.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  // The configuration names its own root, the folder of the pages.
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
}
