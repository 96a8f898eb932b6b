import { copyFile, mkdir, readFile, readlink, rename, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * npm packages cannot hold links, so the binaries' package lists its library links in a file and makes them in an
 * install script. Where install scripts are off the programs do not find their libraries; we make the links ourselves.
 * Two processes may do so at once. When the package's folder cannot be written, the links go to `elsewhere`.
 * @returns the folders that must be named to the programs as library folders; empty when the links are in their place.
 */
export async function makeLibraryLinks(packageFolder: string, elsewhere: string): Promise<string[]> {
  const listed = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = (JSON.parse(listed) as { source: string; target: string }[]).map(({ source, target }) => ({
    file: join(packageFolder, source),
    link: join(packageFolder, target),
  }));
  const missing = links.filter(({ link }) => !existsSync(link));
  try {
    for (const { file, link } of missing) await makeLink(basename(file), link, file);
    return [];
  } catch (error) {
    if (!['EROFS', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  await mkdir(elsewhere, { recursive: true });
  for (const { file, link } of links) await makeLink(file, join(elsewhere, basename(link)), file);
  return [elsewhere, ...new Set(links.map(({ file }) => dirname(file)))];
}

/** Puts the link in its place in one step, over a broken one too; where links are impossible a copy serves as well. */
async function makeLink(to: string, link: string, file: string): Promise<void> {
  if ((await readlink(link).catch(() => undefined)) === to && existsSync(link)) return;
  const draft = `${link}.${process.pid}.${nextDraft++}`;
  await symlink(to, draft).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPERM' && error.code !== 'ENOTSUP') throw error;
    await copyFile(file, draft);
  });
  await rename(draft, link);
}

let nextDraft = 0;
