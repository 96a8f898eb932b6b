import { sql } from 'kysely';
import type { Season } from '#campaigns/core/season.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import { fold } from '#foundation/text.ts';
import type { Organisation } from '#organisations/server/door.ts';
import { type Actor, inRange, rangeOf, SYSTEM } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { KeptAnswers } from '#platform/ledger/kept-answers.ts';
import type { Shell } from '#platform/shell.ts';
import type { board as operation } from '../contract.ts';
import { MEASURES, SIGNAL_SETTINGS } from '../core/signal-measures.ts';
import { SIGNALS } from '../core/signal.ts';
import { weekToPlan } from '../core/week.ts';
import { countsOf } from './counts.ts';
import { mentorsAround } from './mentors.ts';
import type { OversightParts } from './parts.ts';
import { mayConfide } from './place.ts';
import { type Risk, type Risks, risksOf } from './risks.ts';
import { grievancesOf } from './store-matters.ts';
import { askedUnit, mayDo } from './unit.ts';
import { grievanceViews, signalView } from './views.ts';
import { visitsByPlace } from './visits-by-place.ts';

type Input = InputOf<typeof operation>;
type Board = OutputOf<typeof operation>;

const GRIEVANCES_SHOWN = 5;
const MENTORS_SHOWN = 20;

/** Where to go this week, and why. @rule R-SEED-8 */
export function board(shell: Shell, actor: Actor, input: Input, parts: OversightParts, kept = new KeptAnswers<Risks>()): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const asked = await askedUnit(db, shell, actor, input);
    if (!asked.ok) return asked;
    const { season, unit, today } = asked.value;
    const asOf = input.asOf ?? today;
    const range = rangeOf(actor, 'read');
    const { congresses, places } = await kept.get(db, season.code, [unit.path, range, asOf], () => risksOf(db, parts, range, season, unit, asOf));
    const chosen = places.filter(matching(input));
    const page = chosen.slice(input.offset, input.offset + input.limit);
    const mentors = await mentorsAround(db, season, unit, asOf, range);
    const open = (await grievancesOf(db, { seasonId: season.id, path: unit.path })).filter(({ state }) => state !== 'resolved').slice(0, GRIEVANCES_SHOWN);
    const assigned = places.filter(({ mentor }) => mentor !== null).length;
    return ok({
      season: season.code, asOf, unit: { code: unit.code, name: unit.name }, above: await above(db, actor, season, unit), ranges: rangesIn(actor, season, unit), week: weekToPlan(asOf),
      totals: { congresses, places: places.length, assigned, missing: places.length - assigned, ...(await countsOf(db, season.id, unit.path, asOf)) },
      signals: signalCounts(places), total: chosen.length, rows: await rowsOf(db, season, page, asOf),
      grievances: await grievanceViews(db, open, asOf, (path) => mayConfide(actor, path)), mentors: mentors.slice(0, MENTORS_SHOWN), mentorsTotal: mentors.length,
      measure: { leastScore: SIGNAL_SETTINGS.leastScore, weights: SIGNALS.map((id) => ({ id, name: { ...MEASURES[id].name }, most: MEASURES[id].most, rule: MEASURES[id].rule })) }, may: mayDo(actor, unit.path),
    });
  });
}

function matching({ signal, mentor, search }: Input): (place: Risk) => boolean {
  const words = fold(search ?? '');
  const code = (search ?? '').trim().toUpperCase();
  return (place) =>
    (signal === undefined || place.signals.some(({ id }) => id === signal)) && (mentor === undefined || (place.mentor !== null) === (mentor === 'assigned')) && (words === '' || fold(place.name).includes(words) || place.code.startsWith(code));
}

function signalCounts(places: readonly Risk[]): Board['signals'] {
  return SIGNALS.map((id) => ({ id, name: { ...MEASURES[id].name }, places: places.filter(({ signals }) => signals.some((each) => each.id === id)).length })).filter((each) => each.places > 0);
}

/** Rows of the board; visits of all of them are read in one question. */
export async function rowsOf(db: Db, season: Season, places: readonly Risk[], asOf: Day): Promise<Board['rows']> {
  const visits = await visitsByPlace(db, season.id, places.map(({ organisationId }) => organisationId), asOf);
  return places.map(({ organisationId, code, name, superior, state, plannedOn, directElection, score, signals, mentor }) => {
    const { count, last, next } = visits.get(organisationId) ?? { count: 0, last: null, next: null };
    return {
      organisation: { code, name }, superior: { ...superior }, state, plannedOn, directElection, score, signals: signals.map(signalView),
      mentor: mentor && { person: mentor.person, name: mentor.name, assignment: mentor.id, from: mentor.from }, visits: { count, last }, next,
    };
  });
}

/** The units from the season's root down to the one above, as far as the reader may see them. */
async function above(db: Db, actor: Actor, season: Season, unit: Organisation): Promise<Board['above']> {
  const range = rangeOf(actor, 'read');
  const { rows } = await sql<{ code: string; name: string; path: string }>`
    select code, name, path from organisations where ${unit.path}::text like path || '%' and path <> ${unit.path} and path like ${`${season.rootPath}%`} order by length(path)`.execute(db);
  return rows.filter(({ path }) => inRange(range, path)).map(({ code, name }) => ({ code, name }));
}

/** The highest organisations of the season that the reader's duties cover, in the order in which one is chosen without being asked for. */
function rangesIn(actor: Actor, season: Season, unit: Organisation): Board['ranges'] {
  const asked = { code: unit.code, name: unit.name };
  if (actor === SYSTEM || inRange(rangeOf(actor, 'read'), season.rootPath)) return [asked];
  const duties = actor.duties.filter(({ rights, organisation }) => rights.includes('read') && organisation.path.startsWith(season.rootPath)).toSorted((one, other) => one.organisation.path.length - other.organisation.path.length);
  const tops = new Map<string, Board['ranges'][number]>();
  for (const [at, { organisation: { path, code, name } }] of duties.entries()) {
    const within = duties.slice(0, at).some((duty) => duty.reach === 'subtree' && path.startsWith(duty.organisation.path));
    if (!within) tops.set(path, { code, name });
  }
  return [...tops.values()];
}
