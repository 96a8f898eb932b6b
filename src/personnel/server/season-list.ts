import { seasonToday } from '#campaigns/core/season.ts';
import { findSeason, unitInRange } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { InputOf, OutputOf } from '#foundation/contract.ts';
import { type Day, dayOf, daysBetween } from '#foundation/day.ts';
import { fail, ok } from '#foundation/result.ts';
import { fold } from '#foundation/text.ts';
import { type Actor, rangeOf } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import { KeptAnswers } from '#platform/ledger/kept-answers.ts';
import type { Shell } from '#platform/shell.ts';
import type { listSeason as operation } from '../contract.ts';
import { type DirectPreparation, NO_PREPARATION, PAPERS_BEFORE } from '../core/direct.ts';
import { isDirectReady } from '../core/direct-findings.ts';
import { groupBy } from '../core/group-by.ts';
import { dossierOf } from '../core/person-findings.ts';
import { SEASON_STATES } from '../core/season-state.ts';
import { preparationsOf } from './store-direct.ts';
import { papersOf, peopleOf, type PersonRow } from './store-people.ts';
import { type Asked, directIds, secretariesOf, type StatePage, statePage, type StateRow } from './store-season.ts';
import { namesById, unitAbove } from './unit-names.ts';

type Input = InputOf<typeof operation>;
type Row = OutputOf<typeof operation>['rows'][number];

/** How far each organisation below is; who is late; where the secretary is elected directly. */
export function listSeason(shell: Shell, actor: Actor, input: Input, kept = new KeptAnswers<StatePage>()): Answer<typeof operation> {
  return shell.read(async (db): Answer<typeof operation> => {
    const season = await findSeason(db, input.season);
    if (!season) return fail({ code: 'season_not_found', season: input.season });
    const found = await unitInRange(db, actor, 'read', season, input.unit);
    if (!found.ok) return found;
    const unit = found.value;
    const today = seasonToday(season, dayOf(shell.now()));
    const asked: Asked = { season, unit, range: rangeOf(actor, 'read') };
    const direct = await directStates(db, asked);
    const incomplete = [...direct].filter(([, each]) => !each.ready).map(([id]) => id);
    const search = input.search?.trim() ? { name: fold(input.search), code: input.search.trim().toUpperCase() } : null;
    const filters = {
      state: input.state, late: input.only === 'late', direct: input.only === 'direct', ids: input.only === 'direct-incomplete' ? incomplete : null, search, offset: (Math.max(1, input.page) - 1) * input.size, limit: input.size,
    };
    const { counts, total, rows } = await kept.get(db, season.code, [unit.path, asked.range, today, filters], () => statePage(db, asked, today, filters));
    const sum = (of: (each: (typeof counts)[number]) => number): number => counts.reduce((all, each) => all + of(each), 0);
    return ok({
      season: season.code, today, unit: { code: unit.code, name: unit.name }, above: await unitAbove(db, actor, season, unit),
      counts: {
        all: sum((each) => each.count), late: sum((each) => each.late), direct: sum((each) => each.direct), directIncomplete: incomplete.length,
        states: SEASON_STATES.map((state) => ({ state, count: counts.find((each) => each.state === state)?.count ?? 0 })),
      },
      total, page: Math.max(1, input.page), rows: await rowsOf(db, asked, rows, direct, today),
    });
  });
}

interface DirectState {
  readonly of: DirectPreparation;
  readonly people: number;
  readonly ready: boolean;
}

async function directStates(db: Db, asked: Asked): Promise<ReadonlyMap<number, DirectState>> {
  const ids = await directIds(db, asked);
  const preparations = await preparationsOf(db, asked.season.id, ids);
  const people = await secretariesOf(db, asked.season.id, ids);
  return new Map(ids.map((id) => {
    const [of, count] = [preparations.get(id) ?? NO_PREPARATION, people.get(id) ?? 0];
    return [id, { of, people: count, ready: isDirectReady(of, count) }];
  }));
}

async function rowsOf(db: Db, { season, unit }: Asked, rows: readonly StateRow[], direct: ReadonlyMap<number, DirectState>, today: Day): Promise<Row[]> {
  const names = await namesById(db, rows.flatMap(({ child }) => child ?? []));
  const people = await peopleOf(db, season.id, rows.map(({ id }) => id));
  const papers = groupBy(await papersOf(db, people.map(({ id }) => id)), (row) => row.person);
  const missing = (each: PersonRow): number => dossierOf({ person: each, papers: papers.get(each.id) ?? [], edition: season.statute }).missing.length;
  const byOrganisation = groupBy(people, (each) => each.organisationId);
  return rows.map((row): Row => {
    const own = direct.get(row.id);
    return {
      organisation: { code: row.code, name: row.name }, under: row.child === null ? { code: unit.code, name: unit.name } : (names.get(row.child) ?? { code: '', name: '' }),
      opensOn: row.planned_on, daysLeft: row.planned_on === null ? null : daysBetween(today, row.planned_on), state: row.state, people: row.people, seats: row.seats,
      papersMissing: (byOrganisation.get(row.id) ?? []).reduce((sum, each) => sum + missing(each), 0), late: row.late,
      direct: own ? directView(own) : null,
    };
  });
}

function directView({ of, people, ready }: DirectState): NonNullable<Row['direct']> {
  const missing = PAPERS_BEFORE.filter((paper) => (of.papers.find((each) => each.paper === paper)?.state ?? 'missing') === 'missing').length;
  return { consent: of.consentOn !== null, persuasion: of.persuasion.length, people, papersMissing: missing, ready };
}
