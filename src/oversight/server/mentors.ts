import type { Season } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import type { Organisation } from '#organisations/server/door.ts';
import { holdersAround } from '#people/server/door.ts';
import { type Actor, type Range, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { mentors as operation, showPlace } from '../contract.ts';
import { type MentorFacts, suggestMentors } from '../core/mentors.ts';
import { mentorRecords } from './load.ts';
import { assignmentsOf, isOpen } from './store-assignments.ts';
import { askedUnit } from './unit.ts';
import { mentorView } from './views.ts';

type Mentor = OutputOf<typeof operation>['rows'][number];

export function mentors(shell: Shell, actor: Actor, input: InputOf<typeof operation>): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const asked = await askedUnit(db, shell, actor, input);
    if (!asked.ok) return asked;
    const { season, unit, today } = asked.value;
    const all = await mentorsAround(db, season, unit, today, rangeOf(actor, 'read'));
    return ok({ unit: { code: unit.code, name: unit.name }, total: all.length, rows: all.slice(input.offset, input.offset + input.limit) });
  });
}

/**
 * Who may be sent within a unit: those whose duty it is to visit, and office people who have a place there now. Those with places first, then by
 * name.
 */
export async function mentorsAround(db: Db, season: Season, unit: Organisation, on: Day, range: Range): Promise<Mentor[]> {
  const dutiful = await holdersAround(db, unit.path, 'visit', on, { without: 'decide' });
  const known = new Set(dutiful.map(({ id }) => id));
  const others = [...new Set((await assignmentsOf(db, season.id)).filter((each) => isOpen(each) && !known.has(each.person)).map(({ person }) => person))];
  const officers = others.length === 0 ? [] : await holdersAround(db, unit.path, 'visit', on, { persons: others });
  const all = [...dutiful, ...officers];
  const records = await mentorRecords(db, season.id, all.map(({ id }) => id));
  const views = all.map((each) => mentorView(each, records.get(each.id), range));
  return [...views.filter(({ load }) => load > 0), ...views.filter(({ load }) => load === 0)];
}

/** Whom to send to this place, the best first. Those whose duty does not reach it are left out. @rule R-SEED-8 */
export async function suggestionsFor(db: Db, season: Season, place: Organisation, on: Day, range: Range): Promise<OutputOf<typeof showPlace>['suggestions']> {
  const holders = (await holdersAround(db, place.path, 'visit', on, { without: 'decide' })).filter(({ at, reach }) => (reach === 'subtree' ? place.path.startsWith(at.path) : at.path === place.path));
  const records = await mentorRecords(db, season.id, holders.map(({ id }) => id));
  const candidates = holders.map((holder): MentorFacts & { readonly holder: typeof holder } => {
    const record = records.get(holder.id);
    const seen = [...(record?.helped ?? []), ...(record?.places ?? [])];
    return {
      holder, person: holder.id, name: holder.name, load: record?.places.length ?? 0, helped: record?.helped.length ?? 0,
      nearby: seen.filter((each) => each.superiorId === place.superiorId && each.organisationId !== place.id).length, distance: place.path.split('/').length - holder.at.path.split('/').length,
    };
  });
  return suggestMentors(candidates).map(({ mentor, reasons }) => ({ ...mentorView(mentor.holder, records.get(mentor.person), range), reasons: reasons.map((each) => ({ ...each })) }));
}
