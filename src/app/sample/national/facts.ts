import type { CampaignsParts } from '#campaigns/server/parts.ts';
import { addDays, type Day } from '#foundation/day.ts';
import { recordFacts } from '#progress/server/record-facts.ts';
import { withdrawFact } from '#progress/server/withdraw-fact.ts';
import { done, type Story } from '../story.ts';
import { type Course, type Happening, HOLD_FROM } from './course.ts';
import { holdSeason, OFFICE, SEASON } from './season.ts';

/** What one piece of work takes at most. */
const FACTS_AT_ONCE = 5000;

/** Everything that happened, entered day by day as the offices came to know of it; the hold of April in its place among them. */
export async function recordWhatHappened(story: Story, all: readonly Course[], plans: CampaignsParts): Promise<void> {
  const days = byDayRecorded(all);
  const withdrawals = new Map<Day, number[]>();
  const holdKnownOn = addDays(HOLD_FROM, -1);
  let held = false;
  for (const [on, happenings] of days) {
    if (!held && on >= holdKnownOn) {
      story.clock.goTo(holdKnownOn, 16);
      await holdSeason(story, plans);
      held = true;
    }
    story.clock.goTo(on, 7);
    const office = await story.as(OFFICE);
    for (const fact of withdrawals.get(on) ?? []) {
      await done(withdrawFact(story.shell, office, { season: SEASON, fact, reason: 'Ghi nhầm: đại hội chi bộ trực thuộc, đơn vị chưa đại hội' }));
    }
    for (let from = 0; from < happenings.length; from += FACTS_AT_ONCE) {
      const now = happenings.slice(from, from + FACTS_AT_ONCE);
      const facts = now.map(({ organisation, kind, happenedOn, note }) => ({ organisation, kind, happenedOn, note }));
      const { recorded } = await done(recordFacts(story.shell, office, { season: SEASON, facts }));
      for (const [index, { withdrawnOn }] of now.entries()) {
        const fact = recorded[index];
        if (withdrawnOn !== undefined && fact) withdrawals.set(withdrawnOn, [...(withdrawals.get(withdrawnOn) ?? []), fact.id]);
      }
    }
    if (on.endsWith('-01')) story.say(`  ${on}`);
  }
}

/** Days on which something is recorded or withdrawn, in order, each with what is recorded on it. */
function byDayRecorded(all: readonly Course[]): [Day, Happening[]][] {
  const days = new Map<Day, Happening[]>();
  const on = (day: Day): Happening[] => {
    const there = days.get(day);
    if (there) return there;
    const made: Happening[] = [];
    days.set(day, made);
    return made;
  };
  for (const { happenings } of all) {
    for (const each of happenings) {
      on(each.recordedOn).push(each);
      if (each.withdrawnOn !== undefined) on(each.withdrawnOn);
    }
  }
  return [...days].toSorted(([one], [other]) => (one < other ? -1 : 1));
}
