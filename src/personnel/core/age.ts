import { type Day, day } from '#foundation/day.ts';
import { pad } from '#foundation/vietnamese-format.ts';
import type { Sex } from '#people/core/person-facts.ts';
import type { PersonnelPack, Retirement } from './packs/pack.ts';
import { bornDay, type PersonDetails, type Track } from './person.ts';
import { postKinds } from './post.ts';

/** Months since year 0: 2020-09 is 2020 × 12 + 8. */
type Month = number;

const monthOf = (of: Day): Month => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7)) - 1;
const firstOf = (month: Month): Day => day(`${Math.floor(month / 12)}-${pad((month % 12) + 1)}-01`);

/** The month in which who was born then retires: the first year of the table by whose end the age of that year is reached. */
function retiresIn(table: Retirement, born: Month): Month {
  for (let index = 0; ; index += 1) {
    const months = table.months[Math.min(index, table.months.length - 1)] ?? 0;
    const reached = born + months;
    if (index >= table.months.length - 1 || Math.floor(reached / 12) <= table.from + index) return reached;
  }
}

/** First day of birth that leaves enough months, by the same table. */
function bornFromOf(pack: PersonnelPack, reference: Day, sex: Sex, needed: number): Day {
  const table = pack.retirement[sex];
  const until = monthOf(reference) + needed;
  let born = until - Math.max(...table.months) - 12;
  while (retiresIn(table, born) < until) born += 1;
  return firstOf(born);
}

export interface AgeLimit {
  /** Whoever was born on this day or later is young enough. */
  readonly bornFrom: Day;
  readonly rule: string;
  readonly unconfirmed: boolean;
}

/** How the rule looks at somebody. */
export interface AgeCase {
  readonly levelId: string;
  readonly track: Track;
  readonly sex: Sex;
  readonly statePost: boolean;
}

/** @rule R-CT35-5.1…5.5, R-CT35b-5.7; null: the edition has no rule for the level */
export function ageLimit(pack: PersonnelPack, { levelId, track, sex, statePost }: AgeCase): AgeLimit | null {
  const [reference, rules] = [pack.reference[levelId], pack.rules[levelId]];
  if (!reference || !rules) return null;
  const { firstTime, reElected, reElectedStatePost } = pack.monthsLeft;
  const needed = track === 'first-time' ? firstTime : levelId === 'province' && statePost && reElectedStatePost !== null ? reElectedStatePost : reElected;
  return { bornFrom: bornFromOf(pack, reference, sex, needed), rule: track === 'first-time' ? rules.firstTime : rules.reElected, unconfirmed: pack.unconfirmed };
}

export type AgeJudgement = { readonly is: 'fits' } | { readonly is: 'unknown'; readonly rule: string } | ({ readonly is: 'over'; readonly born: Day; readonly yearOnly: boolean } & AgeLimit);

/** Of who is not paid from the budget at the grassroots the age of retirement says nothing. @rule R-CT35-5.6 a year alone counts as its first of January */
export function judgeAge(pack: PersonnelPack | null, levelId: string, of: Pick<PersonDetails, 'bornOn' | 'bornYear' | 'sex' | 'salaried' | 'posts'> & { readonly track: Track }): AgeJudgement {
  if (pack === null || (levelId === 'grassroots' && !of.salaried)) return { is: 'fits' };
  const statePost = of.posts.some(({ post }) => postKinds[post].sphere === 'state');
  const limit = ageLimit(pack, { levelId, track: of.track, sex: of.sex ?? 'male', statePost });
  if (limit === null) return { is: 'fits' };
  const born = bornDay(of);
  if (born === null || of.sex === null) return { is: 'unknown', rule: limit.rule };
  return born >= limit.bornFrom ? { is: 'fits' } : { is: 'over', born, yearOnly: of.bornOn === null, ...limit };
}
