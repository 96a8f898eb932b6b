import { chownSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ServerAccount } from './server-account.ts';
import { makeSocketFolder, socketFile, socketPlaces } from './socket-folder.ts';

const root = process.getuid?.() === 0;
const account: ServerAccount = { way: 'self', uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync('/tmp/daihoi-socket-');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the folder is private, also when it was there and open to others', async () => {
  mkdirSync(join(folder, 'a'), { mode: 0o755 });
  expect(await makeSocketFolder(account, folder, [join(folder, 'a')])).toBe(join(folder, 'a'));
  expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o700);
});

test('however deep the data lie, the first place is short enough for a socket', () => {
  const [first] = socketPlaces(`/srv/${'thư mục dài/'.repeat(60)}`);
  expect(Buffer.byteLength(socketFile(first!))).toBeLessThan(100);
});

test.runIf(root)('a folder that someone else put there is passed over', async () => {
  mkdirSync(join(folder, 'a'));
  chownSync(join(folder, 'a'), 65534, 65534);
  expect(await makeSocketFolder(account, folder, [join(folder, 'a'), join(folder, 'b')])).toBe(join(folder, 'b'));
});

test('a link in its place is passed over; with no place left the sentence names what was tried', async () => {
  mkdirSync(join(folder, 'real'));
  symlinkSync(join(folder, 'real'), join(folder, 'a'));
  const long = join(folder, 'x'.repeat(100));
  await expect(makeSocketFolder(account, folder, [join(folder, 'a'), long])).rejects.toMatchObject({
    code: 'no_socket_folder',
    vi: expect.stringContaining(join(folder, 'a')),
  });
});
