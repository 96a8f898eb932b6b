import type { InputOf } from '#foundation/contract.ts';
import { weekday } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { actingAnywhere, type Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { REGISTER_CHAIN } from '#platform/ledger/append.ts';
import { eventsOfKind } from '#platform/ledger/read.ts';
import type { Shell } from '#platform/shell.ts';
import type { listDaysOff as listOperation, setDayOff as setOperation } from '../contract.ts';
import type { DayOffSet } from '../core/events.ts';
import { daysOffRows, removeDayOff, saveDayOff } from './store.ts';

/** The days that differ from the week, of one year or all, with what was set by hand on them and by whom. */
export function listDaysOff(shell: Shell, actor: Actor, input: InputOf<typeof listOperation>): Answer<typeof listOperation> {
  const asked = ({ day }: { readonly day: string }): boolean => input.year === undefined || Number(day.slice(0, 4)) === input.year;
  return shell.read(async (db) => {
    const recorded = await eventsOfKind(db, REGISTER_CHAIN, 'campaigns.day_off_set');
    const changes = recorded.map(({ event, ...by }) => {
      const { day, dayKind: kind, note } = event as DayOffSet;
      return { day, kind, note, ...by };
    });
    return ok({ days: (await daysOffRows(db)).filter(asked), changes: changes.filter(asked), may: { set: actingAnywhere(actor, 'administer') !== undefined } });
  });
}

/**
 * Sets one day of the working-day calendar; 'ordinary' takes the setting away. Days without a setting follow the week.
 * What is set so already is not recorded again.
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
    const before = (await daysOffRows(tx)).find((each) => each.day === day);
    if ((before?.kind ?? 'ordinary') === kind && (before?.note ?? '') === (kind === 'ordinary' ? '' : note)) return ok({ day });
    await shell.record(tx, by, { chain: REGISTER_CHAIN, operation: 'campaigns.set_day_off', organisations: [], events: [{ kind: 'campaigns.day_off_set', day, dayKind: kind, note }] });
    if (kind === 'ordinary') await removeDayOff(tx, day);
    else await saveDayOff(tx, { day, kind, note });
    return ok({ day });
  });
}
