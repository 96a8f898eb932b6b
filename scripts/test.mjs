// `npm test`: installs and builds what is missing, then runs every test, with a real database and, where there is one, a real browser.
// `npm test -- src/progress` runs a part. The last line counts: «N passed, N failed».
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkNode, ensureBuilt, ensureInstalled, root } from './prepare.mjs';

checkNode();
const say = (line) => process.stderr.write(`${line}\n`);
ensureInstalled(say);
ensureBuilt(say, { web: true });

const folder = mkdtempSync(join(tmpdir(), 'daihoi-test-'));
const report = join(folder, 'report.json');
const done = spawnSync(
  process.execPath,
  [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
rmSync(folder, { recursive: true, force: true });

const passed = counts?.numPassedTests ?? 0;
// A file that could not be loaded ran no test of its own and is a failure all the same.
const broken = counts ? counts.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')).length : 1;
const failed = (counts?.numFailedTests ?? 0) + broken;
const skipped = (counts?.numPendingTests ?? 0) + (counts?.numTodoTests ?? 0);

if (skipped > 0) {
  say(`${skipped} bài kiểm thử bị bỏ qua: thường do máy không có Chromium (Debian: apt-get install chromium; nơi khác: đặt DAIHOI_CHROMIUM=đường dẫn).`);
  say(`${skipped} tests were skipped, usually for want of a Chromium (Debian: apt-get install chromium; elsewhere: set DAIHOI_CHROMIUM to its path).`);
}
const refuseSkips = process.env['DAIHOI_NO_SKIPS'] === '1' && skipped > 0;
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = done.status !== 0 || failed > 0 || passed === 0 || refuseSkips ? 1 : 0;
