import type { Db } from '#database/connect.ts';
import { type Day, daysBetween, dayOf, type Moment } from '#foundation/day.ts';
import { BALANCE_SETTINGS, balanceFindings, documentsShare } from '#opinions/core/balance.ts';
import { levelsOf } from '#opinions/server/door.ts';
import { countDifferences } from '#elections/server/door.ts';
import { standingFacts } from '#progress/server/door.ts';
import { congressTimes } from '#sittings/server/door.ts';
import type { Figure, FigureId } from '../core/evidence.ts';
import type { CongressAt } from './store-congresses.ts';

/** What the rooms of the season and of the congress's day know about congresses: the figures that a lesson can rest on, and those by which it is judged. */

/** The figures that the record gives of one congress, those it does not know left out. @rule R-SEED-7 */
export async function figuresAt(db: Db, seasonId: number, congress: CongressAt, now: Moment): Promise<Figure[]> {
  const figures: Figure[] = [];
  const add = (figure: FigureId, value: number | null | undefined, of: number | null = null) => {
    if (value !== null && value !== undefined) figures.push({ figure, value, of });
  };
  const facts = await standingFacts(db, [congress.congressId]);
  const first = (kind: string) => facts.find((fact) => fact.kind === kind);
  const [held, reported, approved] = [first('held'), first('reported'), first('approved')];
  if (held) {
    if (congress.plannedOn !== null) add('days-late', Math.max(0, daysBetween(congress.plannedOn, held.happenedOn)));
    add('days-to-record', Math.max(0, daysBetween(held.happenedOn, dayOf(held.recordedAt))));
    if (reported) add('days-to-report', daysBetween(held.happenedOn, reported.happenedOn));
    if (reported && approved) add('days-to-approval', daysBetween(reported.happenedOn, approved.happenedOn));
  }
  const times = (await congressTimes(db, [congress.congressId], now)).get(congress.congressId);
  if (times && documentsShare(times) !== null) add('documents-minutes', times.documents, times.documents + times.elections);
  add('speakers', times?.speakers);
  const levels = (await levelsOf(db, seasonId, [congress])).get(congress.organisationId);
  if (levels && Object.values(levels.asked).includes(true)) add('opinions', levels.opinions.own + levels.opinions.superior + levels.opinions.centre);
  const counted = (await countDifferences(db, [congress.congressId])).get(congress.congressId);
  add('count-differences', counted?.cells, counted?.batches ?? null);
  return figures;
}

/** What a lesson is judged by at a congress that was held. */
export interface Judged {
  readonly heldOn: Day;
  readonly plannedOn: Day | null;
  readonly neglected: boolean | null;
  readonly differences: number | null;
}

/** Of congresses that were held, by id; three questions however many there are. @rule R-SEED-7 */
export async function judgedBy(db: Db, seasonId: number, congresses: readonly CongressAt[], now: Moment): Promise<ReadonlyMap<number, Judged>> {
  const held = congresses.filter((each) => each.heldOn !== null);
  const ids = held.map(({ congressId }) => congressId);
  const times = await congressTimes(db, ids, now);
  const levels = await levelsOf(db, seasonId, held);
  const counted = await countDifferences(db, ids);
  return new Map(held.flatMap((congress): [number, Judged][] => {
    if (congress.heldOn === null) return [];
    const spent = times.get(congress.congressId) ?? null;
    const { opinions, asked } = levels.get(congress.organisationId) ?? { opinions: { own: 0, superior: 0, centre: 0 }, asked: { own: false, superior: false, centre: false } };
    const known = spent !== null || Object.values(asked).includes(true);
    const findings = balanceFindings({ held: true, times: spent, levels: opinions, asked }, BALANCE_SETTINGS);
    return [[congress.congressId, { heldOn: congress.heldOn, plannedOn: congress.plannedOn, neglected: known ? findings.length > 0 : null, differences: counted.get(congress.congressId)?.cells ?? null }]];
  }));
}
