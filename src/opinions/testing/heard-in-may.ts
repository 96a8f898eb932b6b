import { randomUUID } from 'node:crypto';
import type { InputOf } from '#foundation/contract.ts';
import { SYSTEM } from '#platform/actor.ts';
import type { enterOpinions as contract } from '../contract.ts';
import { enterOpinions } from '../server/entering.ts';
import { draftsInMay, type DraftsInMay, HERE, meetingOf, value } from './drafts-in-may.ts';

type Said = InputOf<typeof contract>['lines'][number];

/** What a branch says about the draft, with what the form fills in. */
export function said(wish: Partial<Said>): Said {
  return { opinion: randomUUID(), paragraph: 2, topic: 'tasks-solutions', kind: 'other', text: '', oldWords: '', newWords: '', occurrence: null, sharing: 1, speaker: '', ...wish };
}

/** Three on the bridge (two of them copies), one on schools, plain agreement, a change of words, one on the whole draft, one that says nothing known. */
export const HEARD: readonly Partial<Said>[] = [
  { text: 'Đề nghị nâng cấp cầu, đường giao thông nông thôn trong năm 2021.' },
  { text: 'ĐỀ NGHỊ nâng cấp cầu, đường giao thông nông thôn trong năm 2021!' },
  { text: 'Đường giao thông liên ấp hư hỏng nặng, nâng cấp cầu yếu trước.', kind: 'disagree' },
  { text: 'Cần sửa chữa trường học, trang thiết bị cho giáo viên và học sinh mầm non.' },
  { text: 'Thống nhất cao với dự thảo.', kind: 'agree', sharing: 30 },
  { kind: 'amend', text: 'Sửa lại', oldWords: '4 cầu yếu', newWords: '6 cầu yếu' },
  { text: 'Abc xyz.', paragraph: null, topic: 'other' },
];

export interface HeardInMay extends DraftsInMay {
  readonly meeting: string;
  /** Ids in the order of HEARD. */
  readonly opinions: readonly string[];
}

/** The branch Phú Hòa of An Bình has spoken about the province's draft; 40 attended. */
export async function heardInMay(): Promise<HeardInMay> {
  const all = await draftsInMay();
  const { id } = await meetingOf(all.shell, [all.documents.province]);
  const opinions = await enter(all, id, HEARD);
  return { ...all, meeting: id, opinions };
}

export async function enter({ shell, documents, drive }: DraftsInMay, meeting: string, opinions: readonly Partial<Said>[], { document = documents.province, at = HERE, ...wish }: { readonly document?: string; readonly drive?: string; readonly at?: { readonly season: string; readonly organisation: string } } = {}): Promise<string[]> {
  const all = opinions.map(said);
  value(await enterOpinions(shell, SYSTEM, { ...at, meeting, document, drive: wish.drive ?? drive, version: 1, lines: all }));
  return all.map(({ opinion }) => opinion);
}
