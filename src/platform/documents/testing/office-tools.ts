/** Programs that look at our files from outside. Where a machine lacks one, its tests are skipped under a name that says so. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type Tool = 'soffice' | 'pdftotext' | 'pdffonts' | 'pdfinfo';

export function lacks(...tools: readonly Tool[]): boolean {
  return tools.some((tool) => spawnSync('which', [tool]).status !== 0);
}

/** What LibreOffice makes of a file. The filter is one of its own names, e.g. "pdf" or "csv". */
export function convert(bytes: Uint8Array, extension: string, to: string): Buffer {
  return inFolder((folder) => {
    writeFileSync(path.join(folder, `in.${extension}`), bytes);
    run('soffice', ['--headless', `-env:UserInstallation=file://${path.join(folder, 'profile')}`, '--convert-to', to, '--outdir', folder, path.join(folder, `in.${extension}`)]);
    return readFileSync(path.join(folder, `in.${to.split(':')[0]}`));
  });
}

export function pdfText(pdf: Uint8Array, ...options: readonly string[]): string {
  return inFolder((folder) => {
    const file = path.join(folder, 'in.pdf');
    writeFileSync(file, pdf);
    return run('pdftotext', [...options, file, '-']);
  });
}

/** The names of all embedded faces without the subset's prefix, and whether each of them can be copied as text. */
export function pdfFonts(pdf: Uint8Array): readonly { readonly name: string; readonly embedded: boolean; readonly copies: boolean }[] {
  return inFolder((folder) => {
    const file = path.join(folder, 'in.pdf');
    writeFileSync(file, pdf);
    const lines = run('pdffonts', [file]).split('\n').slice(2).filter((line) => line.trim() !== '');
    return lines.map((line) => {
      const [name = '', ...rest] = line.trim().split(/\s+/);
      const [embedded, , copies] = rest.slice(-5);
      return { name: name.replace(/^[A-Z]{6}\+/, ''), embedded: embedded === 'yes', copies: copies === 'yes' };
    });
  });
}

/** Words with their place in millimetres from the upper left corner, page by page. */
export function pdfWords(pdf: Uint8Array): readonly (readonly { readonly word: string; readonly left: number; readonly right: number; readonly top: number }[])[] {
  const millimetres = (points: string | undefined): number => (Number(points) * 25.4) / 72;
  return pdfText(pdf, '-bbox')
    .split('<page ')
    .slice(1)
    .map((page) => [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">(.*?)<\/word>/g)].map(([, left, top, right, word = '']) => ({ word, left: millimetres(left), right: millimetres(right), top: millimetres(top) })));
}

function run(tool: Tool, options: readonly string[]): string {
  const done = spawnSync(tool, options, { encoding: 'utf8', timeout: 60_000, maxBuffer: 64 * 1024 * 1024 });
  if (done.status !== 0) throw new Error(`${tool} failed: ${done.stderr}`);
  return done.stdout;
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'documents-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
