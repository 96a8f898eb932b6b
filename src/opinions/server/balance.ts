import type { Season } from '#campaigns/core/season.ts';
import { findSeason } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import type { Day } from '#foundation/day.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import { findOrganisation } from '#organisations/server/door.ts';
import { type Actor, inRange, type Range, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { Shell } from '#platform/shell.ts';
import type { CommonProblem } from '#platform/problems.ts';
import { heldOn } from '#progress/server/door.ts';
import type { balance as contract } from '../contract.ts';
import { BALANCE_RULE, BALANCE_SETTINGS, balanceFindings, type CongressTimes, documentsShare } from '../core/balance.ts';
import { type CongressAt, congressesBelow, levelsOf } from './store-balance.ts';
import type { SynthesisParts } from './synthesis-parts.ts';

type Shown = OutputOf<typeof contract>;
type Row = Shown['rows'][number];

/** Time, speakers and opinions on documents beside elections, congress by congress; neglect is flagged by a measure of ours. @rule R-SEED-7 */
export function balance(shell: Shell, actor: Actor, input: InputOf<typeof contract>, parts: SynthesisParts): Answer<typeof contract> {
  return shell.read(async (db): Answer<typeof contract> => {
    const season = await findSeason(db, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const range = rangeOf(actor, 'read');
    const path = await pathAsked(db, season, input.unit, range);
    if (!path.ok) return path;
    const congresses = await congressesBelow(db, season.id, path.value, range);
    const ids = congresses.map(({ congressId }) => congressId);
    const [held, times, levels] = [await heldOn(db, ids), await parts.congressTimes(db, ids, shell.now()), await levelsOf(db, season.id, congresses)];
    const rows = congresses.map((each) => rowOf(each, held.get(each.congressId) ?? null, times.get(each.congressId) ?? null, levels.get(each.organisationId)));
    const chosen = rows.filter((row) => (input.only === 'neglect' ? row.findings.length > 0 : input.only === 'held' ? row.heldOn !== null : true));
    return ok({ rule: { id: BALANCE_RULE, settings: { ...BALANCE_SETTINGS } }, totals: totalsOf(rows), total: chosen.length, rows: chosen.slice(input.offset, input.offset + input.limit) });
  });
}

/** Without a unit everything of the season that the range reaches. */
async function pathAsked(db: Db, season: Season, unit: string | undefined, range: Range): Promise<Result<string, { readonly code: 'unit_not_found'; readonly unit: string } | Extract<CommonProblem, { readonly code: 'not_in_your_range' }>>> {
  if (unit === undefined) return ok(season.rootPath);
  const found = await findOrganisation(db, { code: unit });
  if (!found?.path.startsWith(season.rootPath)) return fail({ code: 'unit_not_found', unit });
  return inRange(range, found.path) ? ok(found.path) : fail({ code: 'not_in_your_range' });
}

type Levels = Awaited<ReturnType<typeof levelsOf>> extends ReadonlyMap<number, infer L> ? L : never;

function rowOf(at: CongressAt, held: Day | null, times: CongressTimes | null, levels: Levels | undefined): Row {
  const opinions = levels?.opinions ?? { own: 0, superior: 0, centre: 0 };
  const findings = balanceFindings({ held: held !== null, times, levels: opinions, asked: levels?.asked ?? { own: false, superior: false, centre: false } });
  return {
    organisation: at.code, organisationName: at.name, superior: at.superiorCode, superiorName: at.superiorName, heldOn: held,
    minutes: times && { documents: times.documents, elections: times.elections }, speakers: times?.speakers ?? null, opinions: opinions.own + opinions.superior + opinions.centre, levels: { ...opinions },
    sharePercent: times && documentsShare(times), findings: findings.map((each) => ({ ...each, rule: BALANCE_RULE })),
  };
}

function totalsOf(rows: readonly Row[]): Shown['totals'] {
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
  const minutes = { documents: sum((row) => row.minutes?.documents ?? 0), elections: sum((row) => row.minutes?.elections ?? 0) };
  return {
    congresses: rows.length, held: rows.filter((row) => row.heldOn !== null).length, measured: rows.filter((row) => row.sharePercent !== null).length, neglect: rows.filter((row) => row.findings.length > 0).length,
    minutes, speakers: sum((row) => row.speakers ?? 0), opinions: sum((row) => row.opinions), sharePercent: documentsShare(minutes),
  };
}
