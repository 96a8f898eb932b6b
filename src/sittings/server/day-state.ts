import { statuteOf } from '#campaigns/core/statutes/editions.ts';
import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import type { CongressDay } from '../core/next-step.ts';
import { quorum, quorumApplies } from '../core/rules/quorum.ts';
import type { Sitting } from '../core/sitting.ts';
import type { SittingsParts } from './parts.ts';
import { agendaOf, type DayRow, dayRow, sittingsOf } from './store-day.ts';
import { motionsOf, officesOf } from './store-motions.ts';
import { speechesOf } from './store-speeches.ts';

/** Everything of a congress's day but screens and minutes. */
export interface DayState extends CongressDay {
  readonly row: DayRow;
  readonly open: Sitting | undefined;
}

export async function dayState(db: Db, { congress, season }: Pick<CongressPlace, 'congress' | 'season'>, parts: Pick<SittingsParts, 'roll'>): Promise<DayState> {
  const row = await dayRow(db, congress.id);
  const sittings = await sittingsOf(db, congress.id);
  return {
    row, form: congress.form, closed: row.closedAt !== null, sittings, open: sittings.find((sitting) => sitting.closedAt === null),
    agenda: await agendaOf(db, congress.id), officers: await officesOf(db, congress.id), motions: await motionsOf(db, congress.id), speeches: await speechesOf(db, congress.id),
    quorum: quorum(await parts.roll.attendance(db, congress), quorumApplies(statuteOf(season.statute), season.switches)),
  };
}
