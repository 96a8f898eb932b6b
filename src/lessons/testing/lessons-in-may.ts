import { randomUUID } from 'node:crypto';
import { assert } from '#foundation/assert.ts';
import { type Day, day } from '#foundation/day.ts';
import type { Result } from '#foundation/result.ts';
import type { SentBy } from '#foundation/contract.ts';
import { type MadeActor, makeActor } from '#people/testing/actors.ts';
import { type Actor, SYSTEM } from '#platform/actor.ts';
import { recordFact } from '#progress/server/record-fact.ts';
import { SEASON, type SeasonInMay, seasonInMay } from '#progress/testing/season-in-may.ts';
import { issueLesson as issueContract, putLesson as putContract } from '../contract.ts';
import { issueLesson } from '../server/review-lesson.ts';
import { putLesson, sendLesson } from '../server/write-lesson.ts';

export { SEASON };

/** The season of two districts on 29 May 2020: the pilot LH.01 was held on the 17th, two days after its day; the others are to come. */
export interface LessonsInMay extends SeasonInMay {
  readonly secretary: MadeActor;
  readonly district: MadeActor;
  readonly province: MadeActor;
}

export const PILOT = { season: SEASON, organisation: 'LH.01' } as const;

export async function lessonsInMay(): Promise<LessonsInMay> {
  const world = await pilotHeld();
  const { database: { db } } = world;
  return {
    ...world, secretary: await makeActor(db, 'grassroots-secretary', 'LH.01', { name: 'Lê Thị Thư' }), district: await makeActor(db, 'district-office', 'LH', { name: 'Trần Văn Huyện' }),
    province: await makeActor(db, 'provincial-office', 'TINH', { name: 'Nguyễn Văn Phòng' }),
  };
}

/** The same season before anybody is made whom the record does not know. */
export async function pilotHeld(): Promise<SeasonInMay> {
  const world = await seasonInMay();
  await hold(world, 'LH.01', day('2020-05-17'));
  return world;
}

export async function hold({ shell }: SeasonInMay, organisation: string, on: Day): Promise<void> {
  value(await recordFact(shell, SYSTEM, { season: SEASON, organisation, kind: 'held', happenedOn: on, note: '' }));
}

type Wish = Partial<Omit<SentBy<typeof putContract>, 'season' | 'organisation'>>;

/** A whole lesson of the pilot, unless the wish says otherwise. */
export function given(wish: Wish = {}) {
  return putContract.input.parse({
    ...PILOT, lesson: randomUUID(), sort: 'bad', title: 'Danh sách bầu cử lập muộn', happened: 'Danh sách chỉ có hai ngày trước đại hội.', todo: 'Lập danh sách trước 20 ngày.', check: 'Danh sách bầu cử đã lập chưa?',
    applies: {}, evidence: [{ kind: 'figure', figure: 'days-late' }, { kind: 'paper', note: 'Biên bản 12-BB/ĐU' }], ...wish,
  });
}

export interface Written {
  readonly lesson: string;
  readonly revision: number;
}

export async function write({ shell }: SeasonInMay, wish: Wish = {}, actor: Actor = SYSTEM): Promise<Written> {
  const { id, revision } = value(await putLesson(shell, actor, given(wish)));
  return { lesson: id, revision };
}

export async function sent(world: SeasonInMay, wish: Wish = {}): Promise<Written> {
  const { lesson, revision } = await write(world, wish);
  return { lesson, revision: value(await sendLesson(world.shell, SYSTEM, { ...PILOT, lesson, revision })).revision };
}

type IssueWish = Partial<Omit<SentBy<typeof issueContract>, 'season' | 'organisation' | 'lesson'>>;

export function issueBy(organisation: string, { lesson, revision }: Written, wish: IssueWish = {}) {
  return issueContract.input.parse({
    season: SEASON, organisation, lesson, revision, title: 'Lập danh sách sớm', todo: 'Lập danh sách trước 20 ngày.', check: 'Danh sách bầu cử đã lập chưa?', applies: {}, on: '2020-05-18', number: '15-HD/TU', ...wish,
  });
}

/** Issued by the province on 18 May, for all below it unless the wish narrows it. */
export async function issued(world: SeasonInMay, wish: IssueWish = {}, by = 'TINH'): Promise<string> {
  const lesson = await sent(world);
  value(await issueLesson(world.shell, SYSTEM, issueBy(by, lesson, wish)));
  return lesson.lesson;
}

export function value<T>(result: Result<T, unknown>): T {
  assert(result.ok, `the work is done: ${JSON.stringify(result)}`);
  return result.value;
}

export function code(result: Result<unknown, { readonly code: string }>): string {
  return result.ok ? 'ok' : result.problem.code;
}
