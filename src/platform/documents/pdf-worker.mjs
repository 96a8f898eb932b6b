/**
 * The thread in which Typst sets pages, because its compiler holds whatever thread it runs in. Plain JavaScript, so that the
 * sources and the build start the same file.
 *
 * In: `{ id, page, data }`, the name of a template and what it prints as JSON. Out: `{ id, pdf }` or `{ id, error }`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const require = createRequire(import.meta.url);
const TINOS = path.dirname(require.resolve('@expo-google-fonts/tinos/package.json'));
const FACES = ['400Regular/Tinos_400Regular', '400Regular_Italic/Tinos_400Regular_Italic', '700Bold/Tinos_700Bold', '700Bold_Italic/Tinos_700Bold_Italic'];

const templates = new Map();
function templateOf(page) {
  if (!templates.has(page)) templates.set(page, readFileSync(new URL(`./${page}.typ`, import.meta.url), 'utf8'));
  return templates.get(page);
}

const compiler = NodeCompiler.create({
  // The only folder that a page could read from; nothing in it is secret.
  workspace: TINOS,
  fontArgs: [{ fontBlobs: FACES.map((face) => readFileSync(path.join(TINOS, `${face}.ttf`))) }],
});

parentPort.on('message', ({ id, page, data }) => {
  try {
    const compiled = compiler.compile({ mainFileContent: templateOf(page), inputs: { data } });
    const trouble = compiled.hasError() ? compiled.takeError() : null;
    if (trouble || !compiled.result) throw new Error(JSON.stringify(trouble ? compiler.fetchDiagnostics(trouble) : 'no result'));
    const pdf = new Uint8Array(compiler.pdf(compiled.result));
    parentPort.postMessage({ id, pdf }, [pdf.buffer]);
  } catch (error) {
    parentPort.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  } finally {
    // What the last papers have in common stays in memory, the rest is given back.
    compiler.evictCache(3);
  }
});
