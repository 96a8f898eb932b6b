import type { InputOf } from '#foundation/contract.ts';
import { weekday } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { actingAnywhere, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { REGISTER_CHAIN } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type { listDaysOff as listOperation, setDayOff as setOperation } from '../contract.ts';
import { daysOffRows, removeDayOff, saveDayOff } from './store.ts';

export function listDaysOff(shell: Shell, _actor: Actor, input: InputOf<typeof listOperation>): Answer<typeof listOperation> {
  return shell.read(async (db) => {
    const days = await daysOffRows(db);
    return ok({ days: input.year === undefined ? days : days.filter(({ day }) => day.startsWith(String(input.year))) });
  });
}

/**
 * Sets one day of the working-day calendar; 'ordinary' takes the setting away. Days without a setting follow the week.
 * @problem day_is_weekend      a Saturday or Sunday is off without a setting
 * @problem day_is_no_saturday  only Saturdays are worked in exchange
 */
export function setDayOff(shell: Shell, actor: Actor, input: InputOf<typeof setOperation>): Answer<typeof setOperation> {
  return shell.write(REGISTER_CHAIN, async (tx): Answer<typeof setOperation> => {
    const by = actingAnywhere(actor, 'administer');
    if (!by) return fail({ code: 'not_your_duty' });
    const { day, kind, note } = input;
    if (kind === 'off' && weekday(day) >= 6) return fail({ code: 'day_is_weekend', day });
    if (kind === 'working-saturday' && weekday(day) !== 6) return fail({ code: 'day_is_no_saturday', day });
    await shell.record(tx, by, { chain: REGISTER_CHAIN, operation: 'campaigns.set_day_off', organisations: [], events: [{ kind: 'campaigns.day_off_set', day, dayKind: kind, note }] });
    if (kind === 'ordinary') await removeDayOff(tx, day);
    else await saveDayOff(tx, { day, kind, note });
    return ok({ day });
  });
}
