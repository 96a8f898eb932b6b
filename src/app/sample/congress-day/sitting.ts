import { checkIn } from '#delegates/contract.ts';
import type { Day } from '#foundation/day.ts';
import { decideMotion, electOfficers, endItem, endSpeech, makeScreen, openSitting, putMotion, requestSpeech, showDay, showPanel, startItem, startSpeech, closeSitting } from '#sittings/contract.ts';
import type { MotionKind } from '#sittings/core/motion.ts';
import type { Story } from '../story.ts';
import { type Doing, newId } from './doing.ts';

/** A congress's day under way: who acts, and the clock of the hall. */
export interface HallDay {
  readonly ask: Doing;
  readonly story: Story;
  readonly at: { readonly season: string; readonly organisation: string };
  readonly secretariat: string;
  readonly on: Day;
}

/** Everybody of these comes to the desk, a few seconds apart. */
export async function arrive({ ask, story, at, secretariat, on }: HallDay, participants: readonly string[], hour: number, minute: number): Promise<void> {
  story.clock.goTo(on, hour, minute);
  const happenedAt = story.clock.now();
  for (const desk of ['Bàn 1', 'Bàn 2']) {
    const own = participants.filter((_each, index) => index % 2 === (desk === 'Bàn 1' ? 0 : 1));
    await ask(secretariat, checkIn, { ...at, events: own.map((participant) => ({ id: newId(), participant, happenedAt, desk })) });
  }
}

export async function open({ ask, story, at, secretariat, on }: HallDay, kind: 'preparatory' | 'official', hour: number, minute: number): Promise<void> {
  story.clock.goTo(on, hour, minute);
  await ask(secretariat, openSitting, { ...at, kind, on });
}

export async function close({ ask, at, secretariat }: HallDay): Promise<void> {
  await ask(secretariat, closeSitting, at);
}

/** Begins the item whose title fits, does what belongs to it, and ends it at the hour given. */
export async function item(day: HallDay, title: RegExp, from: readonly [hour: number, minute: number], until: readonly [hour: number, minute: number], within: () => Promise<void> = async () => {}): Promise<void> {
  const { ask, story, at, secretariat, on } = day;
  const { agenda } = await ask(secretariat, showDay, at);
  const found = agenda.items.find((each) => each.state === 'waiting' && title.test(each.title));
  if (!found) throw new Error(`the agenda has an item like ${title}`);
  story.clock.goTo(on, ...from);
  await ask(secretariat, startItem, { ...at, item: found.id });
  await within();
  story.clock.goTo(on, ...until);
  await ask(secretariat, endItem, { ...at, item: found.id });
}

export async function motion({ ask, at, secretariat }: HallDay, kind: MotionKind, text: string, against = 0): Promise<void> {
  const put = await ask(secretariat, putMotion, { ...at, kind, text, method: 'card' });
  const { quorum } = await ask(secretariat, showDay, at);
  await ask(secretariat, decideMotion, { ...at, motion: put.id, for: quorum.present - against, against, other: 0 });
}

export async function officers({ ask, at, secretariat }: HallDay, office: 'presidium' | 'secretariat' | 'credentials-board' | 'tellers', participants: readonly string[]): Promise<void> {
  const { quorum } = await ask(secretariat, showDay, at);
  await ask(secretariat, electOfficers, { ...at, office, method: 'card', for: quorum.present, against: 0, other: 0, people: participants.map((participant, index) => ({ participant, head: index === 0 })) });
}

/** One after the other, each as long as given. */
export async function speeches(day: HallDay, list: readonly { readonly participant?: string; readonly name?: string; readonly unit?: string; readonly role?: 'superior'; readonly subject: string; readonly minutes: number; readonly summary: string }[], from: readonly [hour: number, minute: number]): Promise<void> {
  const { ask, story, at, secretariat, on } = day;
  let minute = from[0] * 60 + from[1];
  for (const { participant, name = '', unit = '', role, subject, minutes, summary } of list) {
    story.clock.goTo(on, Math.floor(minute / 60), minute % 60);
    const { waiting } = await ask(secretariat, requestSpeech, { ...at, role: role ?? 'participant', ...(participant !== undefined && { participant }), name, unit, subject, minutes });
    const speech = waiting.at(-1)?.id ?? '';
    await ask(secretariat, startSpeech, { ...at, speech });
    minute += minutes;
    story.clock.goTo(on, Math.floor(minute / 60), minute % 60);
    await ask(secretariat, endSpeech, { ...at, speech, summary });
    minute += 1;
  }
}

export async function screen({ ask, at, secretariat }: HallDay, name: string): Promise<void> {
  await ask(secretariat, makeScreen, { ...at, name });
  await ask(secretariat, showPanel, { ...at, shown: { kind: 'agenda' } });
}
