import type { OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import type { Language, Sentence } from '#foundation/sentence.ts';
import { formatDay, formatShare } from '#foundation/vietnamese-format.ts';
import type { overview as overviewOperation } from '#progress/contract.ts';
import { overview } from '#progress/server/overview.ts';
import { SYSTEM } from '#platform/actor.ts';
import { makeShell } from '#platform/shell.ts';
import { withData } from '../open.ts';
import { answered } from './answered.ts';
import { choice, dayOption, optional, required } from './arguments.ts';
import type { Command } from './command.ts';
import { requireSeason } from './known-season.ts';

export const LEVELS = ['grassroots', 'district', 'province'] as const;
export const VIEW_OPTIONS = { season: { type: 'string' }, unit: { type: 'string' }, level: { type: 'string' }, 'as-of': { type: 'string' }, 'known-on': { type: 'string' } } as const;

/** The view that the options ask for: true on --as-of, as known on --known-on. */
export function viewOf(values: Parameters<typeof optional>[0]) {
  const [asOf, knownOn, unit] = [dayOption(values, 'as-of'), dayOption(values, 'known-on'), optional(values, 'unit')];
  return {
    season: required(values, 'season'),
    level: choice(values, 'level', LEVELS) ?? 'grassroots',
    ...(asOf !== undefined && { asOf }),
    ...(knownOn !== undefined && { knownOn }),
    ...(unit !== undefined && { unit }),
  };
}

export const command: Command = {
  name: 'progress',
  usage: '--season MÙA [--as-of NGÀY] [--known-on NGÀY] [--unit MÃ] [--level grassroots|district|province]',
  summary: { vi: 'Tiến độ đúng vào một ngày, theo những gì biết đến một ngày', en: 'Progress true on a day, as known on a day' },
  options: VIEW_OPTIONS,
  async run(call) {
    const view = viewOf(call.values);
    await withData(async ({ db }) => {
      await requireSeason(db, view.season);
      const answer = answered('progress', await overview(makeShell({ db }), SYSTEM, view));
      call.print(call.json ? JSON.stringify(figuresOf(answer)) : sentenceOf(answer, call.language));
    });
  },
};

/** The stable shape of docs/cli.md. */
export function figuresOf(answer: OutputOf<typeof overviewOperation>) {
  const { season, unit, asOf, knownOn, organisations, congresses, pilots, directElections, byUnit } = answer;
  return {
    season,
    unit,
    asOf,
    knownOn,
    organisations: { total: organisations.total, partyOrgs: organisations.partyOrgs, branches: organisations.branches },
    congresses: { planned: congresses.planned, held: congresses.held, late: congresses.late },
    pilots: { planned: pilots.planned, partyOrgs: pilots.partyOrgs, branches: pilots.branches, held: pilots.held },
    directElections: { planned: directElections.planned, held: directElections.held },
    // The overview also lists the unit itself when it is of the level; here stand its direct children alone.
    byUnit: byUnit.filter((each) => each.code !== unit.code).map(({ code, name, total, held, directPlanned, directHeld }) => ({ code, name, total, held, directPlanned, directHeld })),
  };
}

function sentenceOf({ unit, asOf, knownOn, congresses, directElections, byUnit }: OutputOf<typeof overviewOperation>, language: Language): string {
  const day = (text: string): string => (language === 'vi' ? formatDay(text as Day) : text);
  const { planned, held, late } = congresses;
  const share = formatShare(held, planned, 'round');
  const sentence: Sentence = {
    vi: `${unit.name}, đúng vào ${day(asOf)}, biết đến ${day(knownOn)}: ${held} trên ${planned} tổ chức đã đại hội (${share}); ${late} chậm so với kế hoạch; bầu trực tiếp bí thư ${directElections.held} trên ${directElections.planned}.`,
    en: `${unit.name}, as of ${day(asOf)}, as known on ${day(knownOn)}: ${held} of ${planned} organisations have held their congress (${share.replace(',', '.')}); ${late} are late; direct elections of the secretary ${directElections.held} of ${directElections.planned}.`,
  };
  const width = Math.max(...byUnit.map((each) => each.name.length), 0);
  return [
    sentence[language],
    ...byUnit.map((each) => `  ${each.name.padEnd(width)}  ${`${each.held}/${each.total}`.padStart(9)}`),
  ].join('\n');
}
