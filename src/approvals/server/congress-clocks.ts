import type { CongressPlace } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { type CongressClock, ClockReader } from '../core/congress-clocks.ts';
import type { Frame } from './frame.ts';
import type { ApprovalsParts } from './parts.ts';
import { alikeCongresses } from './store-clocks.ts';

/** The clocks of one congress, done ones too, those due first first. */
export async function congressClocks(db: Db, frame: Frame, { organisation }: CongressPlace, parts: Pick<ApprovalsParts, 'synthesisSentOn' | 'issuedAfter'>): Promise<CongressClock[]> {
  const range = { everything: false, paths: [{ path: organisation.path, reach: 'own' as const }] };
  const [congress] = await alikeCongresses(db, { season: frame.season, path: organisation.path, range, asOf: frame.today }, parts);
  return congress ? new ClockReader(frame).clocksOf(congress.days).toSorted((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0)) : [];
}
