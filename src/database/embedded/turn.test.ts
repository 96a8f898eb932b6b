import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isRunning, startMark } from './processes.ts';
import { inTurn } from './turn.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync('/tmp/daihoi-turn-');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('one after another', () => {
  test('of twelve at once never two are in, and all get in', async () => {
    let inside = 0;
    let most = 0;
    const got = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        inTurn(folder, async () => {
          most = Math.max(most, ++inside);
          await pause(3);
          inside--;
          return n;
        }),
      ),
    );
    expect(got).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(most).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('who fails inside lets the next in', async () => {
    await expect(inTurn(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await inTurn(folder, async () => 'in')).toBe('in');
  });

  test('who waits longer than a second is told once', async () => {
    let told = 0;
    const first = inTurn(folder, () => pause(1_200));
    await pause(50);
    await inTurn(folder, async () => undefined, () => told++);
    await first;
    expect(told).toBe(1);
  });
});

describe('tickets of the dead', () => {
  test('the ticket of a killed process, a zombie too, holds nobody up', async () => {
    // The shell becomes `sleep`, which never asks for its ended child: a zombie as long as it lives.
    const parent = spawn('sh', ['-c', 'sleep 0.05 & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const zombie = Number(line.toString());
    const mark = startMark(zombie);
    await pause(200);
    expect(isRunning(zombie)).toBe(false);
    writeFileSync(join(folder, `${zombie}.${mark}.aa`), '');
    expect(await inTurn(folder, async () => readdirSync(folder).length)).toBe(1);
    parent.kill('SIGKILL');
  });

  test('a process that only has the number of a dead one is not taken for it', async () => {
    writeFileSync(join(folder, `${process.pid}.1.aa`), '');
    expect(await inTurn(folder, async () => 'in')).toBe('in');
  });
});
