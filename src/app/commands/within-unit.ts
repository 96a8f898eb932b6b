import type { Season } from '#campaigns/core/season.ts';
import { findSeason, unitInRange } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { assert } from '#foundation/assert.ts';
import { type Day } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import type { Organisation } from '#organisations/server/door.ts';
import { SYSTEM } from '#platform/actor.ts';
import { makeShell, type Shell } from '#platform/shell.ts';
import { withData } from '../open.ts';
import type { allWords } from '../rooms.ts';
import { answered } from './answered.ts';
import { dayOption, optional, required } from './arguments.ts';
import type { Call, Command } from './command.ts';
import { requireSeason } from './known-season.ts';

/** What a command is asked that answers for a unit of a season on a day. */
export interface WithinUnit {
  readonly season: Season;
  readonly unit: Organisation;
  /** The day asked for; undefined: the command's own. */
  readonly asOf: Day | undefined;
  readonly now: ReturnType<Shell['now']>;
}

export const WITHIN_UNIT = {
  usage: '--season MÙA [--as-of NGÀY] [--unit MÃ]',
  options: { season: { type: 'string' }, 'as-of': { type: 'string' }, unit: { type: 'string' } },
} as const satisfies Pick<Command, 'usage' | 'options'>;

/** Answers from one state of the database; an unknown season or unit becomes the room's sentence and exit code 2. */
export async function withinUnit<T>(call: Call, room: keyof typeof allWords, answer: (db: Db, asked: WithinUnit) => Promise<T>, print: (answer: T) => void): Promise<void> {
  const code = required(call.values, 'season');
  const unit = optional(call.values, 'unit');
  const asOf = dayOption(call.values, 'as-of');
  await withData(async ({ db }) => {
    await requireSeason(db, code);
    const shell = makeShell({ db });
    const found = answered(room, await shell.read(async (reading) => {
      const season = await findSeason(reading, code);
      assert(season, 'a season that was asked for is there');
      const within = await unitInRange(reading, SYSTEM, 'read', season, unit);
      return within.ok ? ok(await answer(reading, { season, unit: within.value, asOf, now: shell.now() })) : within;
    }));
    print(found);
  });
}
