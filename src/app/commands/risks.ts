import { seasonToday } from '#campaigns/core/season.ts';
import { englishDay } from '#campaigns/core/words.ts';
import { type Day, dayOf } from '#foundation/day.ts';
import type { Language } from '#foundation/sentence.ts';
import { formatDay } from '#foundation/vietnamese-format.ts';
import { oversightParts, type Risk, risksOf } from '#oversight/server/door.ts';
import { rangeOf, SYSTEM } from '#platform/actor.ts';
import type { Command } from './command.ts';
import { WITHIN_UNIT, withinUnit } from './within-unit.ts';

export const command: Command = {
  name: 'risks',
  usage: WITHIN_UNIT.usage,
  summary: { vi: 'Nơi cần cấp trên đến giúp và vì sao, xếp theo mức cần', en: 'Places where the superior should help, and why, by need' },
  options: WITHIN_UNIT.options,
  run: (call) => withinUnit(call, 'oversight', async (db, { season, unit, asOf: given, now }): Promise<Answer> => {
    const asOf = given ?? seasonToday(season, dayOf(now));
    return { season: season.code, asOf, ...(await risksOf(db, oversightParts(), rangeOf(SYSTEM, 'read'), season, unit, asOf)) };
  }, (answer) => call.print(call.json ? JSON.stringify(figuresOf(answer, call.language)) : wordsOf(answer, call.language))),
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
