import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** The pages: from src/app/web into dist/web. `source` lets "#room/file.ts" mean src/room/file.ts, as for the type checker and the tests. */
export default defineConfig({
  root: fileURLToPath(new URL('src/app/web', import.meta.url)),
  plugins: [react()],
  resolve: {
    conditions: ['source', ...defaultClientConditions],
    // The server judges input; the browser needs the contracts' names and types only (src/kit/no-schema.ts).
    alias: [{ find: /^zod$/, replacement: fileURLToPath(new URL('src/kit/no-schema.ts', import.meta.url)) }],
  },
  build: {
    outDir: fileURLToPath(new URL('dist/web', import.meta.url)),
    emptyOutDir: true,
    // Office machines keep a browser for years.
    target: ['chrome109', 'firefox115', 'safari16.4'],
    // The policy of the pages allows no data: scripts, and small files would grow the first load.
    assetsInlineLimit: 0,
  },
});
