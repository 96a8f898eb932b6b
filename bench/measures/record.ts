import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Measure } from '../measure.ts';
import { megabytes, ms, whole } from '../numbers.ts';

/** The whole record checked entry by entry, and carried away in one file and back. */
export const record: Measure = {
  name: 'record',
  async run({ worlds, small, say }) {
    const world = await worlds.national(small ? 2000 : 60_000);
    say(`verify, backup and restore at ${world.organisations} organisations`);
    const file = join(worlds.fresh('backup'), 'sao-luu.zip');
    const verified = await worlds.command(['verify', '--json'], world.folder);
    const { chains } = JSON.parse(verified.out) as { readonly chains: readonly { readonly entries: number }[] };
    const backedUp = await worlds.command(['backup', file, '--json'], world.folder);
    const { rows } = JSON.parse(backedUp.out) as { readonly rows: number };
    const restored = await worlds.command(['restore', file], worlds.fresh('restored'));
    const timed = (what: string, { time, peakBytes }: { readonly time: number; readonly peakBytes: number }): string[] => [what, ms(time), peakBytes === 0 ? '' : megabytes(peakBytes)];
    return [{
      title: 'The record at national size',
      about: `${whole(world.organisations)} organisations, ${whole(rows)} rows, ${whole(chains.reduce((sum, chain) => sum + chain.entries, 0))} entries; each a command of its own, start of the database included. The backup is ${megabytes(statSync(file).size)}.`,
      columns: ['what', 'time', 'largest memory of the program'],
      rows: [
        ...(world.seededInMs === undefined ? [] : [['playing the season through the ordinary operations', ms(world.seededInMs), '']]),
        timed('verify: every entry, and every table rebuilt from them', verified),
        timed('backup', backedUp),
        timed('restore into an empty folder', restored),
      ],
    }];
  },
};
