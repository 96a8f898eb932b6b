import { millisecondsOf, type Moment, moment } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { CongressForm } from '#campaigns/core/plan.ts';
import type { Participant } from './participant.ts';
import { ABSENT, type Move, type Presence, type PresenceEvent } from './presence.ts';
import { mayVote } from './rules/may.ts';
import { isBarred } from './standing.ts';

/** What a desk sends. */
export interface DeskEvent {
  readonly id: string;
  readonly participant?: string | undefined;
  readonly badge?: string | undefined;
  readonly move: Move;
  readonly of?: string | undefined;
  readonly happenedAt: string;
  readonly desk: string;
}

export const CHECK_IN_OUTCOMES = [
  'recorded',
  'repeated', // this event was received before: counted once
  'conflicting', // an event of this id says something else: the first one stands
  'unknown', // nobody on the roll has this id or badge; no such event to take back
  'barred', // suspended or not recognised: to the presidium
  'clock_wrong', // the moment is more than a week before now
] as const;
export type CheckInOutcome = (typeof CHECK_IN_OUTCOMES)[number];

export interface KnownAtDesk {
  readonly form: CongressForm;
  readonly byId: ReadonlyMap<string, Participant>;
  readonly byBadge: ReadonlyMap<string, Participant>;
  readonly presence: ReadonlyMap<string, Presence>;
  /** Events of these ids, and those that a mistake names, that were received before. */
  readonly received: ReadonlyMap<string, PresenceEvent>;
  readonly now: Moment;
}

export interface Judgement {
  readonly id: string;
  readonly outcome: CheckInOutcome;
  readonly who: Participant | null;
  readonly already: boolean;
  readonly votes: boolean;
  readonly note: Sentence | null;
}

export interface JudgedEvents {
  readonly judgements: readonly Judgement[];
  /** To be kept, each id once. */
  readonly kept: readonly (PresenceEvent & { readonly of: string | null; readonly desk: string })[];
}

const A_WEEK_MS = 7 * 86_400_000;

/** The code as it is kept, however it was typed. */
export function badgeCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '');
}

/** What becomes of each event; nothing is refused because of another, so that a desk's queue never gets stuck. */
export function judgeEvents(events: readonly DeskEvent[], known: KnownAtDesk): JudgedEvents {
  const received = new Map(known.received);
  const presence = new Map(known.presence);
  const kept: JudgedEvents['kept'][number][] = [];
  const judgements = events.map((event): Judgement => {
    const before = received.get(event.id);
    const named = event.move === 'mistake' ? received.get(event.of ?? '') : undefined;
    const whoId = named?.participantId ?? event.participant;
    const who = (event.move === 'mistake' ? known.byId.get(whoId ?? '') : event.participant === undefined ? known.byBadge.get(badgeCode(event.badge ?? '')) : known.byId.get(event.participant)) ?? null;
    const answer = (outcome: CheckInOutcome): Judgement => ({ id: event.id, outcome, who, already: isAlready(event.move, presence.get(who?.id ?? '')), votes: who !== null && mayVote(known.form, who), note: who === null ? null : noteOf(known.form, who) });
    if (before) return answer(before.move === event.move && before.participantId === who?.id ? 'repeated' : 'conflicting');
    if (!who || (event.move === 'mistake' && (!named || named.move === 'mistake'))) return answer('unknown');
    if (event.move === 'arrive' && isBarred(who.standing)) return answer('barred');
    const happenedAt = atDesk(event.happenedAt, known.now);
    if (millisecondsOf(known.now) - millisecondsOf(happenedAt) > A_WEEK_MS) return answer('clock_wrong');
    const judged = answer('recorded');
    const keep = { id: event.id, participantId: who.id, move: event.move, of: event.move === 'mistake' ? (event.of ?? null) : null, happenedAt, desk: event.desk };
    kept.push(keep);
    received.set(event.id, keep);
    if (event.move !== 'mistake') presence.set(who.id, { ...(presence.get(who.id) ?? ABSENT), present: event.move === 'arrive' });
    return judged;
  });
  return { judgements, kept };
}

/** A desk's clock that is ahead cannot put somebody into the hall tomorrow. */
function atDesk(happenedAt: string, now: Moment): Moment {
  return happenedAt > now ? now : moment(happenedAt);
}

function isAlready(move: Move, presence: Presence | undefined): boolean {
  const present = presence?.present ?? false;
  return move === 'arrive' ? present : move === 'leave' && !present;
}

function noteOf(form: CongressForm, who: Participant): Sentence | null {
  const { kind, standing, temporaryHere } = who;
  if (isBarred(standing)) return { vi: 'Đang bị đình chỉ hoặc không được công nhận tư cách. Mời gặp đoàn chủ tịch.', en: 'Suspended or not recognised. Send to the presidium.' };
  if (kind === 'official' && standing.replacedBy !== null) return { vi: 'Dự khuyết đã thay đại biểu này. Báo đoàn chủ tịch quyết định ai giữ suất.', en: 'An alternate holds this delegate’s seat. Tell the presidium, which decides.' };
  if (kind === 'alternate' && standing.replaces === null) return { vi: 'Dự khuyết chưa thay ai: dự, không biểu quyết.', en: 'An alternate without a seat: attends, does not vote.' };
  if (kind === 'probationary') return { vi: 'Đảng viên dự bị: dự, không biểu quyết.', en: 'A probationary member: attends, does not vote.' };
  if (temporaryHere) return { vi: 'Sinh hoạt tạm thời: dự, không biểu quyết.', en: 'Temporary activity: attends, does not vote.' };
  if (!mayVote(form, who)) return { vi: 'Đang sinh hoạt tạm thời nơi khác: không tính vào cơ số.', en: 'In temporary activity elsewhere: not in the base.' };
  if (standing.excused !== null) return { vi: 'Đã được chấp nhận vắng cả đại hội; nay có mặt nên tính vào cơ số.', en: 'Was excused for the whole congress; being here, is in the base.' };
  return null;
}
