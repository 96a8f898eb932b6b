import type { Db } from '#database/connect.ts';
import type { Congress } from '#campaigns/core/plan.ts';
import type { Moment } from '#foundation/day.ts';
import type { Delegation, Participant } from '../core/participant.ts';
import { delegationKey } from '../core/participant.ts';
import { voteBase, type VoteBase } from '../core/vote-base.ts';
import { loadParticipants, loadRoll } from './roll.ts';

/** What later rooms may ask of the roll. Everything is read as the caller's connection sees it. */
export type { Participant, VoteBase };

type Of = Pick<Congress, 'id' | 'form'>;

/** Everybody on the roll with their standing, by delegation, kind, rank and name. */
export async function participantsOf(db: Db, congressId: number): Promise<readonly Participant[]> {
  return (await loadRoll(db, congressId)).participants;
}

/** Those of these ids who are on the congress's roll, in no order. */
export async function findParticipants(db: Db, congressId: number, ids: readonly string[]): Promise<Participant[]> {
  return loadParticipants(db, congressId, ids);
}

/** The base of the vote with every person's reason, at the moment or after everything recorded. */
export async function voteBaseOf(db: Db, congress: Of, at?: Moment): Promise<VoteBase> {
  const { participants, presence } = await loadRoll(db, congress.id, at);
  return voteBase(congress.form, participants, presence);
}

export interface Attendance {
  /** Full members or holders of a seat. */
  readonly summoned: number;
  readonly present: number;
  readonly byDelegation: readonly { readonly delegation: Delegation; readonly summoned: number; readonly present: number }[];
  /** Ids of the present among those summoned. */
  readonly presentIds: ReadonlySet<string>;
}

/** How many of those summoned are there, for the quorum and for votes by hand. */
export async function attendanceOf(db: Db, congress: Of, at?: Moment): Promise<Attendance> {
  const { participants, presence } = await loadRoll(db, congress.id, at);
  return attendanceFrom(voteBase(congress.form, participants, presence), (id) => presence.get(id)?.present ?? false);
}

export function attendanceFrom(base: VoteBase, isPresent: (id: string) => boolean): Attendance {
  const summoned = base.items.filter((item) => item.summoned);
  const groups = new Map<string, { delegation: Delegation; summoned: number; present: number }>();
  for (const { participant, delegation } of summoned) {
    const key = delegationKey(delegation);
    const group = groups.get(key) ?? { delegation, summoned: 0, present: 0 };
    groups.set(key, { delegation: group.delegation, summoned: group.summoned + 1, present: group.present + (isPresent(participant) ? 1 : 0) });
  }
  const presentIds = new Set(summoned.filter((item) => isPresent(item.participant)).map((item) => item.participant));
  return { summoned: summoned.length, present: presentIds.size, byDelegation: [...groups.values()], presentIds };
}
