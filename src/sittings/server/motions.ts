import { randomUUID } from 'node:crypto';
import type { InputOf } from '#foundation/contract.ts';
import type { Congress } from '#campaigns/core/plan.ts';
import { fail, ok, type Result } from '#foundation/result.ts';
import type { Db } from '#database/connect.ts';
import type { Actor } from '#platform/actor.ts';
import type { Answer } from '#platform/answer.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Shell } from '#platform/shell.ts';
import type * as contract from '../contract.ts';
import { itemState } from '../core/agenda.ts';
import { type Decision, type HandCountProblem, type Motion, motionState, weighMotion } from '../core/motion.ts';
import type { MajorityId } from '../core/rules/majority.ts';
import type { Moment } from '#foundation/day.ts';
import { named } from './agenda.ts';
import type { SittingsParts } from './parts.ts';
import { agendaOf } from './store-day.ts';
import { insertMotion, insertVote, motionsOf, officesOf, withdrawMotionRow } from './store-motions.ts';
import { motionView } from './views.ts';
import { inSitting } from './work.ts';

/** Puts one question to the vote; the one before has its result or was withdrawn. */
export function putMotion(shell: Shell, actor: Actor, input: InputOf<typeof contract.putMotion>): Answer<typeof contract.putMotion> {
  return inSitting<typeof contract.putMotion>(shell, actor, input, 'sittings.put_motion', async (tx, place, sitting) => {
    const { id: congressId } = place.congress;
    const motions = await motionsOf(tx, congressId);
    const open = motions.find((each) => motionState(each) === 'open');
    if (open) return fail({ code: 'motion_open', number: open.number });
    const agenda = await agendaOf(tx, congressId);
    if (input.item !== undefined && !agenda.some((item) => item.id === input.item)) return fail({ code: 'agenda_item_not_found' });
    const { text, kind, method, majority } = input;
    const item = input.item ?? agenda.find((each) => itemState(each) === 'running')?.id ?? null;
    const motion: Motion = { id: randomUUID(), number: motions.length + 1, text, kind, method, majority, item, putAt: tx.recordedAt, withdrawnAt: null, decision: null };
    await insertMotion(tx, congressId, sitting.id, motion);
    return ok({ events: [{ ...named(place), ...motionPut(motion, sitting.id) }], answer: () => motionView(motion) });
  });
}

/** Records the count of a motion, or corrects a recorded one: the first count stays in the record. */
export function decideMotion(shell: Shell, actor: Actor, input: InputOf<typeof contract.decideMotion>, parts: SittingsParts): Answer<typeof contract.decideMotion> {
  return inSitting<typeof contract.decideMotion>(shell, actor, input, 'sittings.decide_motion', async (tx, place) => {
    const { id: congressId } = place.congress;
    const motion = (await motionsOf(tx, congressId)).find((each) => each.id === input.motion);
    if (!motion) return fail({ code: 'motion_not_found' });
    if (motion.withdrawnAt !== null) return fail({ code: 'motion_not_open', number: motion.number, state: 'withdrawn' });
    const before = motion.decision;
    if (before && input.reason === '') return fail({ code: 'correction_needs_reason', number: motion.number });
    const decided = await decisionOf(tx, place.congress, parts, motion.majority, input, tx.recordedAt, before);
    if (!decided.ok) return decided;
    if (before && sameCount(before, decided.value)) return fail({ code: 'count_unchanged', number: motion.number });
    if (before && before.outcome !== decided.value.outcome && (await officesOf(tx, congressId)).some((office) => office.motion === motion.id)) {
      return fail({ code: 'officers_rest_on_motion', number: motion.number });
    }
    const decision: Decision = { ...decided.value, reason: before ? input.reason : '' };
    await insertVote(tx, motion.id, decision);
    return ok({ events: [{ ...named(place), ...motionDecided(motion, decision) }], answer: () => motionView({ ...motion, decision }) });
  });
}

export function withdrawMotion(shell: Shell, actor: Actor, input: InputOf<typeof contract.withdrawMotion>): Answer<typeof contract.withdrawMotion> {
  return inSitting<typeof contract.withdrawMotion>(shell, actor, input, 'sittings.withdraw_motion', async (tx, place) => {
    const motion = (await motionsOf(tx, place.congress.id)).find((each) => each.id === input.motion);
    if (!motion) return fail({ code: 'motion_not_found' });
    if (motionState(motion) !== 'open') return fail({ code: 'motion_not_open', number: motion.number, state: motionState(motion) });
    await withdrawMotionRow(tx, motion.id, tx.recordedAt);
    return ok({ events: [{ kind: 'sittings.motion_withdrawn', ...named(place), motion: motion.id, number: motion.number }], answer: () => motionView({ ...motion, withdrawnAt: tx.recordedAt }) });
  });
}

interface CountInput {
  readonly present?: number | undefined;
  readonly for: number;
  readonly against: number;
  readonly other: number;
}

/** A count weighed by the motion's majority. Those present are taken from the check-in unless they were counted in the hall; a correction keeps those of the count it corrects. */
export async function decisionOf(
  db: Db, congress: Pick<Congress, 'id' | 'form'>, { roll }: Pick<SittingsParts, 'roll'>, majority: MajorityId, count: CountInput, at: Moment, before: Decision | null,
): Promise<Result<Decision, HandCountProblem>> {
  const known = before ?? (await roll.attendance(db, congress));
  const counted = { present: count.present ?? known.present, for: count.for, against: count.against, other: count.other };
  const weighed = weighMotion(majority, counted, known.summoned);
  if (!weighed.ok) return weighed;
  return ok({ ...counted, summoned: known.summoned, version: (before?.version ?? 0) + 1, decidedAt: at, outcome: weighed.value.outcome, reason: '' });
}

function sameCount(one: Decision, other: Decision): boolean {
  return one.present === other.present && one.for === other.for && one.against === other.against && one.other === other.other;
}

export function motionPut(motion: Motion, sitting: string): LedgerEvent {
  const { id, number, text, method, majority, item } = motion;
  return { kind: 'sittings.motion_put', motion: id, number, text, motionKind: motion.kind, method, majority, item, sitting };
}

export function motionDecided({ id, number, text }: Pick<Motion, 'id' | 'number' | 'text'>, decision: Decision): LedgerEvent {
  const { version, summoned, present, against, other, outcome, reason } = decision;
  return { kind: 'sittings.motion_decided', motion: id, number, text, version, summoned, present, for: decision.for, against, other, outcome, reason };
}
