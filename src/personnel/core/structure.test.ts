import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { directFindings } from './direct-findings.ts';
import { NO_PREPARATION, PAPERS_BEFORE } from './direct.ts';
import { personnelOf2019 } from './packs/ct35-2019.ts';
import { checklistOf } from './paper.ts';
import { postFindings } from './post-findings.ts';
import type { Post } from './post.ts';
import { NO_AIMS } from './scheme.ts';
import { aimsOf, type BodyList, preparedSurplus, structureFindings } from './structure-findings.ts';
import { type Counted, structureOf } from './structure.ts';

const ON = day('2020-06-01');
const one = (born: string, more: Partial<Counted> = {}): Counted => ({ bornOn: day(born), bornYear: null, sex: 'male', ethnicity: 'Kinh', profession: 'university', theory: 'intermediate', track: 're-election', ...more });

describe('R-CT35-4.2, 4.3: who is counted where', () => {
  test('the bands meet at the birthdays, a year alone counts from its January', () => {
    const of = structureOf([one('1980-06-02'), one('1980-06-01'), one('1969-06-02'), one('1969-06-01'), one('1990-01-01', { bornOn: null, bornYear: 1980 }), one('1990-01-01', { bornOn: null })], ON);
    expect(of).toMatchObject({ people: 6, under40: 1, from40to50: 3, over50: 1, ageUnknown: 1 });
  });

  test('women, minority, first time, degrees, mean age', () => {
    const of = structureOf([one('1980-01-01', { sex: 'female', ethnicity: 'Khmer', profession: 'master' }), one('1970-01-01', { track: 'first-time', theory: 'advanced' })], ON);
    expect(of).toMatchObject({ women: 1, ethnic: 1, firstTime: 1, postgraduate: 1, university: 1, theoryAdvanced: 1, meanAge: 4500 });
    expect(structureOf([], ON)).toMatchObject({ people: 0, meanAge: null });
  });
});

const people = (count: number, women: number): Counted[] => Array.from({ length: count }, (_, at) => one('1975-01-01', { sex: at < women ? 'female' : 'male' }));
const codes = (more: Partial<BodyList> & { readonly list?: Counted[] }) =>
  structureFindings({ body: 'committee', branch: false, levelId: 'district', seats: null, aims: NO_AIMS, frame: null, pack: personnelOf2019, structure: structureOf(more.list ?? [], ON), ...more }).map((each) => each.code);

describe('R-CT35-4.5: shares and numbers are said', () => {
  test('at the aim nothing is said, below it the share', () => {
    expect(codes({ list: people(20, 3), aims: { ...NO_AIMS, women: 15 } })).not.toContain('women_below');
    expect(codes({ list: people(20, 2), aims: { ...NO_AIMS, women: 15 } })).toContain('women_below');
    expect(codes({ body: 'standing-committee', list: people(5, 0) })).toContain('no_women_in_standing');
    expect(codes({ list: [] })).toEqual([]);
  });

  test('own scheme before the superior’s frame before the edition', () => {
    expect(aimsOf({ ...NO_AIMS, women: 25 }, { ...NO_AIMS, women: 20, under40: 12 }, personnelOf2019, 'district')).toEqual({ women: 25, under40: 12, ethnic: null, renewal: 33 });
    expect(aimsOf(null, null, null, 'grassroots')).toEqual(NO_AIMS);
  });

  test.each([[15, 2, 2], [13, 1, 1], [9, 1, 1], [27, 3, 4], [5, 1, 1], [3, 1, 1], [40, 4, 6]])('R-190-14.1, 14.5: of %i seats %i to %i more are prepared', (seats, least, most) => {
    expect(preparedSurplus(seats, { from: 10, until: 15 })).toEqual({ least, most });
  });

  test.each([[14, 'too_few_people'], [15, 'no_surplus'], [16, 'surplus_low'], [17, ''], [18, 'surplus_high'], [20, 'surplus_above_most']] as const)('%i for fifteen seats: %s', (count, expected) => {
    const said = codes({ list: people(count, 5), seats: 15 }).filter((each) => each.startsWith('surplus') || each === 'no_surplus' || each === 'too_few_people');
    expect(said).toEqual(expected === '' ? [] : [expected]);
  });

  test('R-CT35-4.1: outside the frame', () => {
    expect(codes({ list: people(18, 6), seats: 16, frame: { seats: { from: 13, until: 15 }, standing: null, middle: null, surplus: { from: 10, until: 15 } } })).toContain('seats_outside_frame');
  });
});

describe('posts, papers, direct election', () => {
  const holder = (id: string, bodies: readonly ('committee' | 'secretary' | 'standing-committee')[], ...posts: Post[]) => ({ id, fullName: id, bodies, posts });

  test('the same post twice, posts that do not go together, a leader who is not in the committee', () => {
    const chair: Post = { post: 'government-chair', of: '' };
    const said = postFindings([holder('a', ['committee'], chair, { post: 'council-chair', of: '' }), holder('b', ['secretary'], chair), holder('c', ['committee', 'secretary'])], { bodies: [{ body: 'standing-committee', seats: 5 }] });
    expect(said.map((each) => each.code)).toEqual(['post_twice', 'posts_incompatible', 'post_needs_committee', 'post_needs_standing', 'office_twice']);
    expect(postFindings([holder('a', ['committee'], { post: 'government-deputy', of: '' }), holder('b', ['committee'], { post: 'government-deputy', of: '' })], null)).toEqual([]);
  });

  test('R-244-10.3, R-NS-5: the first time needs the decision on the planning list, a later edition two papers more', () => {
    const must = (edition: string, track: 're-election' | 'first-time') => checklistOf({ edition, track }).filter((item) => item.must).map((item) => item.paper);
    expect(must('ct35-2019', 're-election')).not.toContain('planning-decision');
    expect(must('ct35-2019', 'first-time')).toContain('planning-decision');
    expect(must('ct35-2024', 're-election')).toEqual(expect.arrayContaining(['political-conclusion', 'diplomas']));
  });

  test('R-HD62-1: what is open before a direct election', () => {
    expect(directFindings(NO_PREPARATION, 0).map((each) => each.code)).toEqual(['consent_missing', 'persuasion_missing', 'direct_papers_missing']);
    const papers = PAPERS_BEFORE.map((paper) => ({ paper, state: 'there' as const, number: '', on: null }));
    const ready = { ...NO_PREPARATION, consentPaper: '1', consentOn: day('2020-05-01'), papers, persuasion: [{ id: '1', on: day('2020-05-02'), by: 'a', withGroup: 'b', result: 'c' }] };
    expect(directFindings(ready, 1)).toEqual([]);
    expect(directFindings({ ...ready, several: true }, 1).map((each) => each.code)).toEqual(['several_wanted']);
  });
});
