// Who may import whom: the table of ARCHITECTURE.md as code. A file without a place in it is refused.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { parseSync } from 'vite';

/** Rooms in the order of the trade: a later one may know earlier ones, never the reverse. */
export const ROOMS = [
  'organisations', 'people', 'campaigns', 'progress', 'approvals', 'documents', 'targets', 'opinions', 'personnel', 'delegates',
  'sittings', 'elections', 'programmes', 'oversight', 'lessons',
];

const OUTER = ['journeys', 'bench', 'scripts'];

/** Where a file stands: {part, room?, test?}, or undefined when it has no place. `path` is relative to the project, with /. */
export function placeOf(path) {
  const test = /\.test\.tsx?$/.test(path) || /(^|\/)testing\//.test(path);
  const outer = OUTER.find((each) => path.startsWith(`${each}/`));
  if (outer) return { part: outer, test };
  const inside = /^src\/(.+)$/.exec(path)?.[1];
  if (!inside) return undefined;
  const [top, second] = inside.split('/');
  const nested = inside.split('/').length > 2;
  if (top === 'foundation' || top === 'database' || top === 'platform' || top === 'kit' || top === 'verifier') return { part: top, test };
  if (top === 'app') return { part: second === 'web' && nested ? 'app-web' : 'app', test };
  if (!ROOMS.includes(top)) return undefined;
  if (second === 'contract.ts' || second === 'contract.test.ts') return { part: 'contract', room: top, test };
  if (second === 'testing' && nested) return { part: 'server', room: top, test: true };
  if (['contract', 'core', 'server', 'web'].includes(second) && nested) return { part: second, room: top, test };
  return undefined;
}

/** May a file at `from` import a file at `to`? Both are places; `toPath` tells doors from other server files. */
export function mayImport(from, to, toPath) {
  // What a journey plays, a measurement plays again.
  if (from.part === 'bench' && to.part === 'journeys') return true;
  if (to.test && !from.test) return false;
  if (OUTER.includes(to.part)) return from.part === to.part || (from.part !== 'scripts' && to.part === 'journeys');
  if (OUTER.includes(from.part)) return true;
  if (from.test && to.test) return true;
  const same = from.room !== undefined && from.room === to.room;
  const earlier = from.room !== undefined && to.room !== undefined && ROOMS.indexOf(to.room) < ROOMS.indexOf(from.room);
  if (from.test && ['foundation', 'database', 'platform'].includes(to.part)) return true;
  if (from.test && from.room && (same || earlier)) return to.part !== 'web' || from.part === 'web' || isWords(toPath);
  switch (from.part) {
    case 'foundation':
      return to.part === 'foundation';
    case 'verifier':
      return to.part === 'verifier';
    case 'database':
      return to.part === 'database' || to.part === 'foundation';
    case 'platform':
      return ['platform', 'database', 'foundation'].includes(to.part);
    case 'kit':
      return to.part === 'kit' || to.part === 'foundation';
    case 'core':
      return to.part === 'foundation' || (to.part === 'core' && (same || earlier));
    case 'contract':
      return to.part === 'foundation' || (to.part === 'core' && (same || earlier)) || (to.part === 'contract' && (same || earlier));
    case 'server':
      if (same) return to.part !== 'web';
      if (earlier) return to.part === 'core' || (to.part === 'server' && toPath.endsWith('/server/door.ts'));
      return ['platform', 'database', 'foundation'].includes(to.part);
    case 'web':
      if (same) return to.part !== 'server';
      if (earlier) return ['web', 'contract', 'core'].includes(to.part);
      return to.part === 'kit' || to.part === 'foundation';
    case 'app-web':
      return to.part === 'app-web' || toPath.endsWith('/contract.ts') || isWords(toPath) || ['web', 'contract', 'core', 'kit', 'foundation'].includes(to.part);
    case 'app':
      return to.part !== 'kit' && (to.part !== 'web' || isWords(toPath)) && (to.part !== 'app-web' || isWords(toPath));
    default:
      return false;
  }
}

/** What a page says: words.ts, and files of further words such as register-words.ts. */
function isWords(path) {
  return /\/web\/(\w+-)*words\.ts$/.test(path);
}

const PURE = new Set(['core', 'contract', 'foundation']);
const PAGE = new Set(['web', 'app-web', 'kit']);

/** Packages that a part may not know at all. */
function mayUsePackage(place, name, path) {
  if (place.test || OUTER.includes(place.part)) return true;
  const node = name.startsWith('node:');
  if (PURE.has(place.part)) return name === 'zod' || (place.part === 'foundation' && name === 'canonicalize') || (place.part === 'core' && place.room === 'documents' && name === 'diff');
  if (PAGE.has(place.part)) return !node && !['pg', 'kysely', 'fastify'].includes(name) && !(path.endsWith('/words.ts') && !name.startsWith('#'));
  if (place.part === 'verifier') return node;
  return !/^(react|@mantine|@tanstack)/.test(name);
}

/** Every import, export-from and dynamic import of a source text, and every look at a clock or a die. */
export function readSource(path, text) {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) return { imports: [], impure: [], broken: errors[0].message };
  const imports = [];
  const impure = [];
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== 'object') return;
    if (['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression'].includes(node.type) && typeof node.source?.value === 'string') imports.push(node.source.value);
    if (node.type === 'TSImportType' && typeof node.argument?.value === 'string') imports.push(node.argument.value);
    if (node.type === 'MemberExpression' && node.object?.type === 'Identifier') {
      const called = `${node.object.name}.${node.property?.name}`;
      if (['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues'].includes(called)) impure.push(called);
    }
    if (node.type === 'NewExpression' && node.callee?.name === 'Date' && node.arguments.length === 0) impure.push('new Date()');
    if (node.type === 'CallExpression' && node.callee?.name === 'Date') impure.push('Date()');
    for (const key of Object.keys(node)) if (key !== 'parent') visit(node[key]);
  };
  visit(program);
  return { imports, impure, broken: undefined };
}

/** The project path that an import means, or undefined for a package. */
export function target(fromPath, specifier) {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith('.')) return posix.normalize(posix.join(dirname(fromPath), specifier));
  return undefined;
}

/** Everything wrong with one file, each as a sentence. */
export function findingsOf(path, text) {
  const place = placeOf(path);
  if (!place) return [`${path}: has no place in the table of rooms`];
  if (!/\.(ts|tsx|mjs)$/.test(path)) return [];
  const { imports, impure, broken } = readSource(path, text);
  if (broken) return [`${path}: cannot be read: ${broken}`];
  const found = [];
  for (const specifier of imports) {
    const toPath = target(path, specifier);
    if (toPath === undefined) {
      if (!mayUsePackage(place, specifier, path)) found.push(`${path}: a file of ${place.part} may not use ${specifier}`);
      continue;
    }
    if (!toPath.startsWith('src/') && !OUTER.some((each) => toPath.startsWith(`${each}/`))) continue;
    const to = placeOf(toPath);
    if (!to) found.push(`${path}: imports ${toPath}, which has no place`);
    else if (!mayImport(place, to, toPath)) found.push(`${path}: a file of ${place.room ? `${place.room}/` : ''}${place.part} may not import ${toPath}`);
    else if (specifier.startsWith('.') && place.room !== to.room) found.push(`${path}: the crossing to ${toPath} must begin with #`);
  }
  if (PURE.has(place.part) && !place.test) found.push(...impure.map((call) => `${path}: ${call} is no part of a decision; take the day or the number as an argument`));
  return found;
}

/** All findings under the project folder. */
export function checkBoundaries(root) {
  const found = [];
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else found.push(...findingsOf(relative(root, path).split('\\').join('/'), readFileSync(path, 'utf8')));
    }
  };
  for (const top of ['src', ...OUTER]) {
    try {
      walk(join(root, top));
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  return found;
}
