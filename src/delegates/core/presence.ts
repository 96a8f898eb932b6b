import type { Moment } from '#foundation/day.ts';

/** `mistake`: the event it names never happened; who was checked in by mistake has not attended, which a departure would not say. */
export const MOVES = ['arrive', 'leave', 'mistake'] as const;
export type Move = (typeof MOVES)[number];

/** Somebody came or went. Several desks send these, an offline one hours later; the same id twice is one event. */
export interface PresenceEvent {
  /** uuid, made at the desk */
  readonly id: string;
  readonly participantId: string;
  readonly move: Move;
  /** Of a mistake: id of the event that never happened. */
  readonly of?: string | null;
  readonly happenedAt: Moment;
}

export interface Presence {
  readonly present: boolean;
  /** Was there at all: not absent for the whole congress. @rule R-244-32.2 (d) */
  readonly attended: boolean;
  /** When the person came first. */
  readonly firstAt: Moment | null;
  /** Last event that counts. */
  readonly lastAt: Moment | null;
}

export const ABSENT: Presence = { present: false, attended: false, firstAt: null, lastAt: null };

/**
 * Who is there, from all events whose time has come, in any order of arrival at the server. Of two events of one moment the one
 * with the greater id counts last, so that every reader agrees.
 * @param at later events are passed over; without it all count
 */
export function presenceFrom(events: readonly PresenceEvent[], at?: Moment): ReadonlyMap<string, Presence> {
  const presence = new Map<string, Presence>();
  const seen = new Set<string>();
  // At no moment did it happen, so neither the time of the mistake nor `at` matters.
  const mistaken = new Set(events.flatMap((event) => (event.move === 'mistake' && event.of != null ? [event.of] : [])));
  const ordered = events.toSorted((one, other) => (one.happenedAt === other.happenedAt ? (one.id < other.id ? -1 : 1) : one.happenedAt < other.happenedAt ? -1 : 1));
  for (const event of ordered) {
    if (seen.has(event.id) || event.move === 'mistake' || mistaken.has(event.id) || (at !== undefined && event.happenedAt > at)) continue;
    seen.add(event.id);
    const before = presence.get(event.participantId) ?? ABSENT;
    const arrived = event.move === 'arrive';
    presence.set(event.participantId, {
      present: arrived, attended: before.attended || arrived, firstAt: before.firstAt ?? (arrived ? event.happenedAt : null), lastAt: event.happenedAt,
    });
  }
  return presence;
}
