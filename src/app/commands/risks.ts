import { seasonToday } from '#campaigns/core/season.ts';
import { findSeason, unitInRange } from '#campaigns/server/door.ts';
import { englishDay } from '#campaigns/core/words.ts';
import { assert } from '#foundation/assert.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import type { Language } from '#foundation/sentence.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import { oversightParts, type Risk, risksOf } from '#oversight/server/door.ts';
import { SYSTEM } from '#platform/actor.ts';
import { makeShell } from '#platform/shell.ts';
import { withData } from '../open.ts';
import { answered } from './answered.ts';
import { dayOption, optional, required } from './arguments.ts';
import type { Command } from './command.ts';
import { requireSeason } from './known-season.ts';

export const command: Command = {
  name: 'risks',
  usage: '--season MÙA [--as-of NGÀY] [--unit MÃ]',
  summary: { vi: 'Nơi cần cấp trên đến giúp và vì sao, xếp theo mức cần', en: 'Places where the superior should help, and why, by need' },
  options: { season: { type: 'string' }, 'as-of': { type: 'string' }, unit: { type: 'string' } },
  async run(call) {
    const code = required(call.values, 'season');
    const unit = optional(call.values, 'unit');
    const given = dayOption(call.values, 'as-of');
    await withData(async ({ db }) => {
      await requireSeason(db, code);
      const shell = makeShell({ db });
      const answer = answered('oversight', await shell.read(async (reading) => {
        const season = await findSeason(reading, code);
        assert(season, 'a season that was asked for is there');
        const found = await unitInRange(reading, SYSTEM, 'read', season, unit);
        if (!found.ok) return found;
        const asOf = given ?? seasonToday(season, dayOf(shell.now()));
        const { congresses, places } = await risksOf(reading, oversightParts(), SYSTEM, season, found.value, asOf);
        return ok({ season: code, asOf, congresses, places });
      }));
      call.print(call.json ? JSON.stringify(figuresOf(answer, call.language)) : wordsOf(answer, call.language));
    });
  },
};

interface Answer {
  readonly season: string;
  readonly asOf: Day;
  readonly congresses: number;
  readonly places: readonly Risk[];
}

/** The stable shape of docs/cli.md. */
export function figuresOf({ season, asOf, places }: Answer, language: Language) {
  return {
    season, asOf,
    places: places.map(({ code, name, score, signals, mentor }) => ({ organisation: code, name, score, signals: signals.map(({ id, reason, rule }) => ({ id, reason: reason[language], rule })), mentor: mentor?.name ?? null })),
  };
}

function wordsOf({ asOf, congresses, places }: Answer, language: Language): string {
  const missing = places.filter(({ mentor }) => mentor === null).length;
  const head = {
    vi: `Đến ${formatDay(asOf)}: ${places.length} trên ${congresses} nơi chưa đại hội có dấu hiệu khó khăn, ${missing} nơi chưa giao người.`,
    en: `On ${englishDay(asOf)}: ${places.length} of ${congresses} places that have not held their congress show difficulty, ${missing} without a mentor.`,
  };
  const goes = { vi: 'người theo dõi', en: 'mentor' };
  return [head[language], ...places.map(({ score, code, name, signals, mentor }) => `  ${String(score).padStart(3)}  ${name} (${code}): ${signals.map(({ reason }) => reason[language]).join('; ')}${mentor ? `; ${goes[language]}: ${mentor.name}` : ''}`)].join('\n');
}
