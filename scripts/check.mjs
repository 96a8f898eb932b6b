// `npm run check`: types in three worlds, import boundaries, lint. Everything is tried; the first failing part decides the exit code.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkNode, ensureInstalled, root } from './prepare.mjs';

checkNode();
ensureInstalled((line) => process.stderr.write(`${line}\n`));
let failed = false;

function step(name, work) {
  const started = Date.now();
  const good = work();
  process.stdout.write(`${good ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
  if (!good) failed = true;
}

const run = (module, ...args) => spawnSync(process.execPath, [join(root, 'node_modules', module), ...args], { cwd: root, stdio: 'inherit' }).status === 0;

for (const world of ['core', 'server', 'web', 'test']) step(`types: ${world}`, () => run('typescript/bin/tsc', '-p', `tsconfig.${world}.json`));

const { checkBoundaries } = await import('./boundaries.mjs');
step('boundaries', () => {
  const found = checkBoundaries(root);
  for (const each of found) process.stdout.write(`  ${each}\n`);
  return found.length === 0;
});

step('lint', () => run('oxlint/bin/oxlint', '--type-aware', '--deny-warnings', 'src', 'journeys', 'bench', 'scripts'));

process.exitCode = failed ? 1 : 0;
