import type { OutputOf } from '#foundation/contract.ts';
import type { Moment } from '#foundation/day.ts';
import { assert } from '#foundation/assert.ts';
import type { CongressPlace } from '#campaigns/server/door.ts';
import type { motionShape } from '../contract/common.ts';
import type { setAgenda, electOfficers, requestSpeech, openSitting } from '../contract.ts';
import type { z } from 'zod';
import { actualBalance, type AgendaItem, itemState, plannedBalance, secondsTaken } from '../core/agenda.ts';
import { agendaFindings } from '../core/agenda-findings.ts';
import { type Motion, motionState, weighMotion } from '../core/motion.ts';
import type { ElectedOffice } from '../core/officers.ts';
import type { Sitting } from '../core/sitting.ts';
import { type Speech, speechState, totalsByUnit } from '../core/speech.ts';

/** How the record's rows are answered. */
export type AgendaView = OutputOf<typeof setAgenda>;
export type MotionView = z.output<typeof motionShape>;
export type SpeakersView = OutputOf<typeof requestSpeech>;
export type OfficeView = NonNullable<OutputOf<typeof electOfficers>['elected']>;
export type SittingView = OutputOf<typeof openSitting>['sitting'];

export function agendaView({ congress }: Pick<CongressPlace, 'congress'>, revision: number, items: readonly AgendaItem[], now: Moment): AgendaView {
  return {
    revision, items: items.map(itemView), planned: plannedBalance(items), spent: actualBalance(items, now),
    findings: agendaFindings(congress, items).map(({ code, rule, ...facts }) => ({ code, rule, facts })),
  };
}

function itemView(item: AgendaItem): AgendaView['items'][number] {
  const { id, position, sitting, title, kind, vote, plannedMinutes, spans } = item;
  const state = itemState(item);
  const ended = spans.filter((span) => span.endedAt !== null);
  return {
    id, position, sitting, title, kind, vote, plannedMinutes, state, startedAt: spans[0]?.startedAt ?? null, endedAt: state === 'ended' ? (spans.at(-1)?.endedAt ?? null) : null,
    secondsBefore: ended.reduce((sum, span) => sum + secondsTaken([span], span.startedAt), 0), runningSince: state === 'running' ? (spans.at(-1)?.startedAt ?? null) : null,
  };
}

export function motionView(motion: Motion): MotionView {
  const { id, number, text, kind, method, majority, item, putAt, decision } = motion;
  return { id, number, text, kind, method, majority, item, putAt, state: motionState(motion), decision: decision && decisionView(motion, decision) };
}

function decisionView(motion: Motion, decision: NonNullable<Motion['decision']>): NonNullable<MotionView['decision']> {
  const weighed = weighMotion(motion.majority, decision, decision.summoned);
  assert(weighed.ok, 'a recorded count was weighed before');
  const { summoned, present, against, other, decidedAt, version, reason } = decision;
  const { notVoting, needed, rule, confirmed } = weighed.value;
  return { summoned, present, for: decision.for, against, other, notVoting, needed, rule, confirmed, decidedAt, version, reason };
}

export function speakersView(speeches: readonly Speech[], now: Moment): SpeakersView {
  const inState = (state: ReturnType<typeof speechState>) => speeches.filter((speech) => speechState(speech) === state);
  const speaking = inState('speaking')[0];
  return {
    speaking: speaking ? speechView(speaking) : null,
    waiting: inState('waiting').toSorted((one, other) => one.position - other.position).map(speechView),
    ended: inState('ended').toSorted((one, other) => ((one.startedAt ?? '') < (other.startedAt ?? '') ? -1 : 1)).map(speechView),
    byUnit: totalsByUnit(speeches, now),
  };
}

function speechView(speech: Speech): SpeakersView['waiting'][number] {
  const { id, role, participant, name, unit, subject, minutes, requestedAt, position, startedAt, endedAt, summary } = speech;
  return { id, role, participant, name, unit, subject, minutes, requestedAt, position, state: speechState(speech), startedAt, endedAt, summary };
}

export function officeView({ office, motion, electedAt, people }: ElectedOffice): OfficeView {
  return { office, motion, electedAt, people: people.map(({ participant, name, unit, head }) => ({ participant, name, unit, head })) };
}

export function sittingView({ id, kind, heldOn, openedAt, closedAt, summoned, present, reason }: Sitting): SittingView {
  return { id, kind, heldOn, openedAt, closedAt, summoned, present, reason };
}
