import { recordFact } from '#progress/server/record-fact.ts';
import { makeShell } from '#platform/shell.ts';
import { withData } from '../open.ts';
import { actorNamed, answered } from './answered.ts';
import { dayOption, optional, required } from './arguments.ts';
import { type Command, InputError } from './command.ts';
import { requireSeason } from './known-season.ts';

export const command: Command = {
  name: 'record',
  usage: '--season MÙA --unit MÃ --fact VIỆC --on NGÀY --as TÀI-KHOẢN [--note GHI-CHÚ]',
  summary: { vi: 'Ghi nhận một việc đã diễn ra, như trên màn hình', en: 'Record what happened, as the screen does' },
  options: { season: { type: 'string' }, unit: { type: 'string' }, fact: { type: 'string' }, on: { type: 'string' }, as: { type: 'string' }, note: { type: 'string' } },
  async run(call) {
    const happenedOn = dayOption(call.values, 'on');
    if (happenedOn === undefined) throw new InputError('option_missing', { vi: 'Thiếu --on. Xem: daihoi help.', en: '--on is missing. See: daihoi help.' });
    const input = { season: required(call.values, 'season'), organisation: required(call.values, 'unit'), kind: required(call.values, 'fact'), happenedOn, note: optional(call.values, 'note') ?? '' };
    const account = required(call.values, 'as');
    await withData(async ({ db }) => {
      await requireSeason(db, input.season);
      const recorded = answered('progress', await recordFact(makeShell({ db }), await actorNamed(db, account), input));
      if (call.json) call.print(JSON.stringify(recorded));
      else call.print(call.language === 'vi' ? `Đã ghi, mục ${recorded.entry.number} trong sổ.` : `Recorded, entry ${recorded.entry.number} of the ledger.`);
    });
  },
};
