import { randomUUID } from 'node:crypto';
import type { SteppedShell } from '#campaigns/testing/season-of-two-districts.ts';
import type { TestDatabase } from '#database/testing/test-database.ts';
import type { SentBy } from '#foundation/contract.ts';
import { day } from '#foundation/day.ts';
import { type Actor, SYSTEM } from '#platform/actor.ts';
import { recordFact } from '#progress/server/record-fact.ts';
import { code, SEASON, set, targetsWorld, type TargetWish, value } from '#targets/testing/place.ts';
import * as contract from '../contract.ts';
import type { ProgrammeKind } from '../core/programme.ts';
import { type Approved, programmesParts } from '../server/parts.ts';
import { issueProgramme, makeProgramme } from '../server/programme.ts';
import { issueWorkingRules, setWorkingRules } from '../server/rules.ts';
import { setTask } from '../server/tasks.ts';

export { code, SEASON, value };

export const AT = { season: SEASON, organisation: 'MT.01' } as const;

/** MT.01 held its congress on 12 May 2020; it is the 20th of May. */
export interface AfterWorld {
  readonly database: TestDatabase;
  readonly shell: SteppedShell;
  readonly parts: ReturnType<typeof programmesParts>;
}

export async function afterWorld(ports: { readonly approved?: Approved } = {}): Promise<AfterWorld> {
  const { database, shell } = await targetsWorld();
  value(await recordFact(shell, SYSTEM, { season: SEASON, organisation: 'MT.01', kind: 'held', happenedOn: day('2020-05-12'), note: '' }));
  return { database, shell, parts: programmesParts(ports) };
}

/** A new target of MT.01. */
export async function newTarget(world: AfterWorld, wish: TargetWish = {}): Promise<string> {
  return value(await set({ database: world.database, shell: world.shell }, 'MT.01', { term: 'new', title: 'Hộ dùng nước sạch', unit: '%', goal: '95', fromYear: 2021, dueYear: 2025, ...wish })).id;
}

/** Rules of two articles, issued unless a draft is wanted. */
export async function rules({ shell, parts }: AfterWorld, on: string | null = '2020-05-18', actor: Actor = SYSTEM): Promise<void> {
  const { revision } = value(await setWorkingRules(shell, actor, contract.setWorkingRules.input.parse({ ...AT, parts: [{ title: 'Nguyên tắc', text: 'Tập trung dân chủ.' }, { title: 'Hội họp', text: '' }] }), parts));
  if (on !== null) value(await issueWorkingRules(shell, actor, contract.issueWorkingRules.input.parse({ ...AT, revision, on, number: '01-QC/ĐU' }), parts));
}

export type TaskWish = Partial<Omit<SentBy<typeof contract.setTask>, 'season' | 'organisation'>>;

export function taskOf(wish: TaskWish = {}) {
  return contract.setTask.input.parse({ ...AT, kind: 'action', id: randomUUID(), text: 'Cấp nước ấp Phú Thuận', lead: 'Phó bí thư', from: '2020-05-15', due: '2020-06-30', ...wish });
}

/** A programme with one task, issued unless a draft is wanted. @returns the id of the task */
export async function programme(world: AfterWorld, kind: ProgrammeKind, options: { readonly on?: string | null; readonly task?: TaskWish } = {}): Promise<string> {
  const { shell, parts } = world;
  value(await makeProgramme(shell, SYSTEM, contract.makeProgramme.input.parse({ ...AT, kind, id: randomUUID(), begin: 'empty' }), parts));
  const task = value(await setTask(shell, SYSTEM, taskOf({ kind, ...options.task }), parts));
  const { on = '2020-05-19' } = options;
  if (on !== null) value(await issueProgramme(shell, SYSTEM, contract.issueProgramme.input.parse({ ...AT, kind, revision: 2, on, number: kind === 'action' ? '02-CTr/ĐU' : '01-CTr/ĐU' }), parts));
  return task.id;
}

