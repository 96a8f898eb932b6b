import { campaignsParts } from '#campaigns/server/parts.ts';
import type { Db } from '#database/connect.ts';
import { day } from '#foundation/day.ts';
import { beginStory } from '../story.ts';
import { country } from './country.ts';
import { courses } from './course.ts';
import { recordWhatHappened } from './facts.ts';
import { appointPeople, loadRegister, openSeason, planSeason } from './season.ts';

export { SEASON as NATIONAL } from './season.ts';

export interface NationalOptions {
  /** How many organisations the country has, its root and committees included. */
  readonly organisations: number;
  readonly say: (line: string) => void;
}

/** Plays a generated country's season through the ordinary operations, about ten facts to each organisation: for measuring. */
export async function playNational(db: Db, { organisations, say }: NationalOptions): Promise<void> {
  const story = beginStory(db, day('2020-01-06'), say);
  const parts = campaignsParts();
  const units = country(organisations);
  say('sổ tổ chức');
  await loadRegister(story, units);
  say('cán bộ, nhiệm vụ');
  await appointPeople(story, units);
  say('mùa đại hội');
  await openSeason(story);
  say('quyết định và kế hoạch');
  const all = courses(units);
  await planSeason(story, all, parts);
  say('diễn biến');
  await recordWhatHappened(story, all, parts);
}
