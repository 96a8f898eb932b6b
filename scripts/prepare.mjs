// What must be there before anything of ours can run: the libraries and the build. Only Node's own modules are used here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const LOWEST_NODE = [20, 19];

/** Ends with a plain sentence when this Node is too old to run the software. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LOWEST_NODE[0] || (major === LOWEST_NODE[0] && minor >= LOWEST_NODE[1])) return;
  process.stderr.write(`Cần Node.js ${LOWEST_NODE.join('.')} trở lên; máy này có ${process.versions.node}. Cài bản mới từ nodejs.org rồi chạy lại.\nNode.js ${LOWEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.\n`);
  process.exit(1);
}

/** Installs the libraries of the lock file when they are missing or of another lock file. */
export function ensureInstalled(say) {
  const lock = hash(readFileSync(join(root, 'package-lock.json')));
  const mark = join(root, 'node_modules', '.daihoi-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  alone('install', () => {
    if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
    say('Đang cài các thư viện (chỉ lần đầu, khoảng một phút)… / Installing libraries (first time only)…');
    run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
    writeFileSync(mark, lock);
  });
}

/** Builds what is stale: the server always, the pages when asked. */
export function ensureBuilt(say, { web }) {
  const parts = web ? ['server', 'web'] : ['server'];
  const sources = sourceHash();
  const fresh = (part) => readMark(part) === sources;
  if (parts.every(fresh)) return;
  alone('build', () => {
    for (const part of parts.filter((each) => !fresh(each))) {
      say(part === 'server' ? 'Đang dựng phần máy chủ… / Building the server…' : 'Đang dựng các trang… / Building the pages…');
      run(process.execPath, [join(root, 'scripts', 'build.mjs'), part]);
      writeFileSync(markOf(part), sources);
    }
  });
}

function markOf(part) {
  return join(root, 'dist', `.built-${part}`);
}

function readMark(part) {
  return existsSync(markOf(part)) ? readFileSync(markOf(part), 'utf8') : '';
}

function sourceHash() {
  const sum = createHash('sha256');
  for (const name of ['package-lock.json', 'package.json', 'tsconfig.base.json', 'tsconfig.server.json', 'vite.config.ts', 'scripts/build.mjs']) {
    if (existsSync(join(root, name))) sum.update(name).update(readFileSync(join(root, name)));
  }
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (!/\.test\.tsx?$/.test(entry.name)) sum.update(path.slice(root.length)).update(readFileSync(path));
    }
  };
  walk(join(root, 'src'));
  // The pages show the guide.
  if (existsSync(join(root, 'docs', 'guide'))) walk(join(root, 'docs', 'guide'));
  return sum.digest('hex');
}

function hash(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Everything a preparing step prints goes to standard error: standard output belongs to the command's answer. */
function run(command, args) {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' });
  if (done.status === 0) return;
  process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}\nKhông làm được bước: ${command} ${args.join(' ')}\n`);
  process.exit(1);
}

/** Two commands started at once prepare one after the other. A lock left by a dead process is taken over. */
function alone(name, work) {
  const lock = join(root, `.${name}.lock`);
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const owner = existsSync(join(lock, 'pid')) ? Number(readFileSync(join(lock, 'pid'), 'utf8')) : 0;
      const old = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 2000;
      if (old && !lives(owner)) rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  writeFileSync(join(lock, 'pid'), String(process.pid));
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function lives(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
