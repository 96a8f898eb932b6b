import type { CongressForm } from '#campaigns/core/plan.ts';
import { compareText } from '#foundation/text.ts';
import type { Day } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { DISCIPLINES, disciplineWords, EDUCATIONS, educationWords, PROFESSIONS, professionWords, SEXES, sexWords, THEORIES, theoryWords } from '#people/core/person-facts.ts';
import { ageOn, yearsBetween } from './check-fields.ts';
import { delegationKey, PARTICIPANT_KINDS, type Participant, SOURCES } from './participant.ts';
import { ABSENT, type Presence } from './presence.ts';
import { voteBase, type VoteBase } from './vote-base.ts';
import { kindWords, sourceWords } from './words.ts';

/** Persons summoned, and those of them who are present. */
export interface Counted {
  readonly summoned: number;
  readonly present: number;
}

export interface Part extends Counted {
  readonly key: string;
  readonly name: Sentence;
}

export const BREAKDOWN_IDS = ['kind', 'source', 'delegation', 'sex', 'ethnicity', 'age', 'education', 'profession', 'theory', 'discipline'] as const;
export type BreakdownId = (typeof BREAKDOWN_IDS)[number];

/** One way to divide all those summoned; the parts sum to the total, what is not known included. */
export interface Breakdown {
  readonly id: BreakdownId;
  readonly title: Sentence;
  readonly parts: readonly Part[];
}

/** Sums and extremes of whole years; a mean is derived where it is shown. */
export interface Years {
  readonly sum: number;
  /** Persons of whom it is known. */
  readonly of: number;
  readonly least: number | null;
  readonly most: number | null;
}

export interface Figures {
  readonly form: CongressForm;
  readonly total: Counted;
  readonly absent: { readonly excused: number; readonly unexcused: number };
  readonly breakdowns: readonly Breakdown[];
  readonly ages: Years;
  readonly partyYears: Years;
  readonly honoured: Counted;
  readonly minority: Counted;
  readonly exempt: number;
  readonly elsewhere: number;
  readonly suspended: number;
  /** Alternates without a seat. */
  readonly alternates: number;
  readonly replaced: number;
  readonly refused: readonly { readonly name: string; readonly delegation: string; readonly reason: string }[];
  readonly base: VoteBase;
}

const UNKNOWN: Sentence = { vi: 'Chưa có thông tin', en: 'Not known' };

/** Bands of the credentials report. Thirty belongs to the first: the report's "< 30" and "31–40" leave nobody out. */
const AGE_BANDS: readonly { readonly key: string; readonly upTo: number; readonly name: Sentence }[] = [
  { key: 'to-30', upTo: 30, name: { vi: 'Đến 30 tuổi', en: 'Up to 30' } },
  { key: '31-40', upTo: 40, name: { vi: '31–40 tuổi', en: '31–40' } },
  { key: '41-50', upTo: 50, name: { vi: '41–50 tuổi', en: '41–50' } },
  { key: '51-60', upTo: 60, name: { vi: '51–60 tuổi', en: '51–60' } },
  { key: 'over-60', upTo: Number.POSITIVE_INFINITY, name: { vi: 'Trên 60 tuổi', en: 'Over 60' } },
];

interface Dimension {
  readonly id: BreakdownId;
  readonly title: Sentence;
  /** null: not known. */
  readonly keyOf: (of: Participant) => string | null;
  /** Names by key in the order in which they are shown; keys that are not named follow by name. */
  readonly names: ReadonlyMap<string, Sentence>;
}

const listed = <K extends string>(keys: readonly K[], words: { readonly [key in K]: Sentence }): ReadonlyMap<string, Sentence> => new Map(keys.map((key) => [key, words[key]]));

function dimensions(form: CongressForm, roll: readonly Participant[], on: Day): Dimension[] {
  const delegations = new Map(roll.map((each) => [delegationKey(each.delegation), { vi: each.delegation.name, en: each.delegation.name }]));
  const all: Dimension[] = [
    { id: 'kind', title: { vi: 'Đảng viên chính thức, dự bị', en: 'Full and probationary members' }, keyOf: (of) => of.kind, names: listed(PARTICIPANT_KINDS, kindWords) },
    { id: 'source', title: { vi: 'Đương nhiên, được bầu, chỉ định', en: 'Ex officio, elected, appointed' }, keyOf: (of) => of.source ?? 'elected', names: listed(SOURCES, sourceWords) },
    { id: 'delegation', title: { vi: 'Theo đoàn đại biểu, đơn vị', en: 'By delegation' }, keyOf: (of) => delegationKey(of.delegation) || null, names: delegations },
    { id: 'sex', title: { vi: 'Nam, nữ', en: 'Men and women' }, keyOf: (of) => of.sex, names: listed(SEXES, sexWords) },
    { id: 'ethnicity', title: { vi: 'Dân tộc', en: 'Ethnic group' }, keyOf: (of) => of.ethnicity || null, names: new Map([['Kinh', { vi: 'Kinh', en: 'Kinh' }]]) },
    { id: 'age', title: { vi: 'Độ tuổi', en: 'Age' }, keyOf: (of) => bandOf(ageOn(of, on)), names: new Map(AGE_BANDS.map(({ key, name }) => [key, name])) },
    { id: 'education', title: { vi: 'Trình độ học vấn', en: 'Schooling' }, keyOf: (of) => of.education, names: listed(EDUCATIONS, educationWords) },
    { id: 'profession', title: { vi: 'Trình độ chuyên môn', en: 'Professional level' }, keyOf: (of) => of.profession, names: listed(PROFESSIONS, professionWords) },
    { id: 'theory', title: { vi: 'Trình độ lý luận chính trị', en: 'Political theory' }, keyOf: (of) => of.theory, names: listed(THEORIES, theoryWords) },
    { id: 'discipline', title: { vi: 'Đang thi hành kỷ luật', en: 'Under discipline' }, keyOf: (of) => of.discipline, names: listed(DISCIPLINES, disciplineWords) },
  ];
  // A members' congress has no sources; a delegates' congress has one kind that votes.
  return all.filter(({ id }) => (form === 'members' ? id !== 'source' && (id !== 'delegation' || roll.some((each) => delegationKey(each.delegation) !== '')) : id !== 'kind'));
}

function bandOf(age: number | null): string | null {
  return age === null ? null : (AGE_BANDS.find((band) => age <= band.upTo)?.key ?? null);
}

function breakdown({ id, title, keyOf, names }: Dimension, summoned: readonly Participant[], isPresent: (of: Participant) => boolean): Breakdown {
  const counts = new Map<string | null, { summoned: number; present: number }>();
  for (const each of summoned) {
    const key = keyOf(each);
    const count = counts.get(key) ?? { summoned: 0, present: 0 };
    count.summoned += 1;
    if (isPresent(each)) count.present += 1;
    counts.set(key, count);
  }
  const unlisted = [...counts.keys()].filter((key): key is string => key !== null && !names.has(key)).toSorted(compareText);
  const parts = [...names.keys(), ...unlisted].flatMap((key): Part[] => {
    const count = counts.get(key);
    return count ? [{ key, name: names.get(key) ?? { vi: key, en: key }, ...count }] : [];
  });
  const unknown = counts.get(null);
  return { id, title, parts: unknown ? [...parts, { key: '', name: UNKNOWN, ...unknown }] : parts };
}

function yearsOf(values: readonly (number | null)[]): Years {
  const known = values.filter((value) => value !== null);
  return { sum: known.reduce((sum, each) => sum + each, 0), of: known.length, least: known.length === 0 ? null : Math.min(...known), most: known.length === 0 ? null : Math.max(...known) };
}

/**
 * Figures of the credentials report (F02) or the attendance report (F03), true on the day. Of a members' congress all members are summoned, probationary ones
 * too; of a delegates' congress those who hold a seat.
 */
export function figuresOf(form: CongressForm, roll: readonly Participant[], presence: ReadonlyMap<string, Presence>, on: Day): Figures {
  const base = voteBase(form, roll, presence);
  const inBase = new Set(base.items.filter((item) => item.summoned).map((item) => item.participant));
  const summoned = roll.filter((each) => inBase.has(each.id) || (form === 'members' && each.kind === 'probationary'));
  const of = (who: Participant): Presence => presence.get(who.id) ?? ABSENT;
  const isPresent = (who: Participant): boolean => of(who).present;
  const counted = (who: readonly Participant[]): Counted => ({ summoned: who.length, present: who.filter(isPresent).length });
  const total = counted(summoned);
  const excused = summoned.filter((each) => !isPresent(each) && each.standing.excused !== null).length;
  const partyYear = (who: Participant): number | null => (who.joinedOn === null ? null : Math.max(0, yearsBetween(who.joinedOn, on)));
  return {
    form, total, absent: { excused, unexcused: total.summoned - total.present - excused },
    breakdowns: dimensions(form, summoned, on).map((each) => breakdown(each, summoned, isPresent)),
    ages: yearsOf(summoned.map((each) => ageOn(each, on))), partyYears: yearsOf(summoned.map(partyYear)),
    honoured: counted(summoned.filter((each) => each.honours !== '')), minority: counted(summoned.filter((each) => each.ethnicity !== '' && each.ethnicity !== 'Kinh')),
    exempt: roll.filter((each) => each.standing.exempt !== null).length, elsewhere: roll.filter((each) => each.standing.elsewhere !== null).length,
    suspended: roll.filter((each) => each.standing.suspended !== null).length,
    alternates: roll.filter((each) => each.kind === 'alternate' && each.standing.replaces === null).length, replaced: roll.filter((each) => each.standing.replacedBy !== null).length,
    refused: roll.flatMap((each) => (each.standing.refused ? [{ name: each.fullName, delegation: each.delegation.name, reason: each.standing.refused.reason }] : [])),
    base,
  };
}
