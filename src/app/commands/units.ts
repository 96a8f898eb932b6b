import type { Sentence } from '#foundation/sentence.ts';
import { progressParts } from '#progress/server/door.ts';
import { listUnits } from '#progress/server/list-units.ts';
import { SYSTEM } from '#platform/actor.ts';
import { makeShell, type Shell } from '#platform/shell.ts';
import { withData } from '../open.ts';
import { answered } from './answered.ts';
import { choice } from './arguments.ts';
import type { Command } from './command.ts';
import { requireSeason } from './known-season.ts';
import { VIEW_OPTIONS, viewOf } from './progress.ts';

const STATES = ['not-held', 'held', 'late'] as const;
const STATE_WORDS: { readonly [S in (typeof STATES)[number]]: Sentence } = {
  'not-held': { vi: 'chưa đại hội', en: 'not held' },
  held: { vi: 'đã đại hội', en: 'held' },
  late: { vi: 'chậm', en: 'late' },
};
const PAGE = 2000;

export const command: Command = {
  name: 'units',
  usage: '--season MÙA [--state not-held|held|late] [--as-of NGÀY] [--known-on NGÀY] [--unit MÃ] [--level …]',
  summary: { vi: 'Các tổ chức đằng sau con số: đã, chưa đại hội hoặc chậm', en: 'The organisations behind a number: held, not held or late' },
  options: { ...VIEW_OPTIONS, state: { type: 'string' } },
  async run(call) {
    const view = viewOf(call.values);
    const state = choice(call.values, 'state', STATES);
    await withData(async ({ db }) => {
      await requireSeason(db, view.season);
      const units = await allUnits(makeShell({ db }), view, state);
      if (call.json) return call.print(JSON.stringify(units));
      call.print(units.map((each) => `${each.code}\t${STATE_WORDS[each.state][call.language]}\t${each.name}`).join('\n'));
    });
  },
};

type Unit = { readonly code: string; readonly name: string; readonly state: (typeof STATES)[number] };

/**
 * Page after page of one state of the record; organisations without a congress are neither held nor not held. Whoever asked for a state reads that
 * state; whoever asked for all reads the closest one, so that the late ones stand out.
 */
async function allUnits(shell: Shell, view: Omit<Parameters<typeof listUnits>[2], 'sort' | 'offset' | 'limit' | 'indicator'>, state: Unit['state'] | undefined): Promise<Unit[]> {
  const units: Unit[] = [];
  // One memory for all pages: the season is read once.
  const parts = progressParts();
  for (let offset = 0; ; offset += PAGE) {
    const page = answered('progress', await listUnits(shell, SYSTEM, { ...view, ...(state !== undefined && { indicator: state }), sort: 'code', offset, limit: PAGE }, parts));
    for (const each of page.units) {
      if (each.hasCongress) units.push({ code: each.code, name: each.name, state: state ?? (each.held ? 'held' : each.late ? 'late' : 'not-held') });
    }
    if (offset + PAGE >= page.total) return units;
  }
}
