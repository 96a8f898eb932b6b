// `npm run bench`: measures the software on this machine. `-- --only overview,import` measures a part, `-- --small` a quick round,
// `-- --data FOLDER` keeps the generated seasons for the next round. A full round writes its figures into docs/performance.md.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, ensureBuilt, ensureInstalled, root } from './prepare.mjs';

checkNode();
const say = (line) => process.stderr.write(`${line}\n`);
ensureInstalled(say);
ensureBuilt(say, { web: true });

// The benches are TypeScript like everything else; they are bundled beside the built server, whose files they import.
const out = join(root, 'dist', '.bench');
const { build } = await import('vite');
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node20',
    outDir: out,
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: Object.fromEntries(['main', 'server-process', 'hall-clients'].map((name) => [name, join(root, 'bench', `${name}.ts`)])),
      external: (id) => id.startsWith('#') || (!id.startsWith('.') && !id.startsWith('/')),
      output: { entryFileNames: '[name].js' },
    },
  },
});
if (!readdirSync(out).includes('main.js')) throw new Error('the benches were not built');

const child = spawn(process.execPath, [join(out, 'main.js'), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => (process.exitCode = code ?? 1));
