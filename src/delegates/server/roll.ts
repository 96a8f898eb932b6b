import type { Db } from '#database/connect.ts';
import { compareNames, compareText, nameKey } from '#foundation/text.ts';
import { delegationKey, type Participant, PARTICIPANT_KINDS } from '../core/participant.ts';
import { type Presence, presenceFrom } from '../core/presence.ts';
import type { Moment } from '#foundation/day.ts';
import { NO_STANDING, type StandingDecision, standingsFrom } from '../core/standing.ts';
import { decisionRows, type RollRow, rollRows } from './store.ts';
import { presenceRows } from './store-presence.ts';

/** The roll of a congress as everybody decides on it. */
export interface Roll {
  readonly participants: readonly Participant[];
  readonly presence: ReadonlyMap<string, Presence>;
  readonly decisions: readonly StandingDecision[];
}

/** @param at presence at that moment; without it after all events */
export async function loadRoll(db: Db, congressId: number, at?: Moment): Promise<Roll> {
  const rows = await rollRows(db, congressId);
  const decisions = await decisionRows(db, congressId);
  return { participants: inOrder(withStanding(rows, decisions)), decisions, presence: presenceFrom(await presenceRows(db, congressId), at) };
}

/** These participants alone, in no order. */
export async function loadParticipants(db: Db, congressId: number, ids: readonly string[]): Promise<Participant[]> {
  if (ids.length === 0) return [];
  return withStanding(await rollRows(db, congressId, ids), await decisionRows(db, congressId));
}

export function withStanding(rows: readonly RollRow[], decisions: readonly StandingDecision[]): Participant[] {
  const standings = standingsFrom(decisions);
  return rows.map((row) => ({ ...row, standing: standings.get(row.id) ?? NO_STANDING }));
}

/** By delegation, kind, rank and name, as the roll is read out. @rule R-DER-2 order of names */
function inOrder(participants: readonly Participant[]): Participant[] {
  return participants
    .map((each) => ({ each, key: nameKey(each.fullName), delegation: delegationKey(each.delegation) }))
    .toSorted((one, other) =>
      compareText(one.each.delegation.name, other.each.delegation.name) || compareText(one.delegation, other.delegation) ||
      PARTICIPANT_KINDS.indexOf(one.each.kind) - PARTICIPANT_KINDS.indexOf(other.each.kind) || (one.each.alternateRank ?? 0) - (other.each.alternateRank ?? 0) ||
      compareNames(one.key, other.key) || (one.each.id < other.each.id ? -1 : 1))
    .map(({ each }) => each);
}
