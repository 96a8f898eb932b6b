import { createHash, randomUUID } from 'node:crypto';
import { day, moment } from '#foundation/day.ts';
import { fold } from '#foundation/text.ts';
import { assert } from '#foundation/assert.ts';
import type { TestDatabase } from '#database/testing/test-database.ts';
import { testDatabase } from '#database/testing/test-database.ts';
import { SEASON, seasonOfTwoDistricts, steppedShell, type SteppedShell } from '#campaigns/testing/season-of-two-districts.ts';
import { makeActor, type MadeActor } from '#people/testing/actors.ts';
import { SYSTEM } from '#platform/actor.ts';
import type { Result } from '#foundation/result.ts';
import { openDrive } from '../server/drives.ts';
import { openMeeting } from '../server/meetings.ts';

export { SEASON };

/** An Bình, of the district Long Hồ. */
export const HERE = { season: SEASON, organisation: 'LH.01' } as const;

/** Paragraphs of the drafts that tests put before others: identities 1, 2, 3 … */
export const PARAGRAPHS = [
  { kind: 'heading', level: 1, label: 'I-', text: 'Kết quả thực hiện nghị quyết' },
  { kind: 'text', level: 0, label: '', text: 'Nâng cấp 4 cầu yếu trên đường liên ấp; vận động nhân dân đóng góp ngày công.' },
  { kind: 'text', level: 0, label: '', text: 'Nâng cấp đường liên ấp, nâng cấp trường học và trạm y tế.' },
] as const;

export function value<T, P>(result: Result<T, P>): T {
  assert(result.ok, `it was done: ${JSON.stringify(result)}`);
  return result.value;
}

export interface DraftsInMay {
  readonly database: TestDatabase;
  readonly shell: SteppedShell;
  /** Drafts of the province (as the Centre's keeper), the district, An Bình and its neighbour Bình Hòa Phước. */
  readonly documents: { readonly centre: string; readonly province: string; readonly district: string; readonly own: string; readonly neighbour: string };
  /** Of the district: Centre, province and district drafts with An Bình's own would be its own drive. */
  readonly drive: string;
  readonly secretary: MadeActor;
  readonly member: MadeActor;
  readonly office: MadeActor;
}

/** 20 May 2020; a drive of the province over four drafts from 1 to 31 May. */
export async function draftsInMay(): Promise<DraftsInMay> {
  const database = await testDatabase();
  const shell = steppedShell(database.db);
  await seasonOfTwoDistricts(shell);
  shell.at('2020-05-20T02:00:00.000Z');
  const documents = {
    centre: await makeDraft(database, 'TINH', { title: 'Dự thảo các văn kiện trình Đại hội toàn quốc', centre: true }), province: await makeDraft(database, 'TINH', { title: 'Dự thảo Báo cáo chính trị của Tỉnh ủy' }),
    district: await makeDraft(database, 'LH', { title: 'Dự thảo Báo cáo chính trị của Huyện ủy' }), own: await makeDraft(database, 'LH.01', { title: 'Dự thảo Báo cáo chính trị của Đảng ủy xã' }),
    neighbour: await makeDraft(database, 'LH.02', { title: 'Dự thảo của xã bên cạnh' }),
  };
  const drive = await driveOver(shell, 'TINH', [documents.centre, documents.province]);
  return {
    database, shell, documents, drive,
    secretary: await makeActor(database.db, 'grassroots-secretary', 'LH.01', { name: 'Lê Thị Thư' }), member: await makeActor(database.db, 'member', 'LH.01', { name: 'Phạm Văn Út' }),
    office: await makeActor(database.db, 'provincial-office', 'TINH', { name: 'Nguyễn Văn Phòng' }),
  };
}

export async function driveOver(shell: SteppedShell, owner: string, documents: readonly string[], from = '2020-05-01', until = '2020-05-31'): Promise<string> {
  const { id } = value(await openDrive(shell, SYSTEM, { season: SEASON, organisation: owner, name: `Đợt góp ý của ${owner}`, documents: [...documents], from: day(from), until: day(until), note: '' }));
  return id;
}

/** A meeting of the branch Phú Hòa on 19 May with 40 attending. */
export async function meetingOf(shell: SteppedShell, documents: readonly string[], wish: Partial<Parameters<typeof openMeeting>[2]> = {}) {
  return value(await openMeeting(shell, SYSTEM, {
    ...HERE, meeting: randomUUID(), group: 'Chi bộ ấp Phú Hòa', heldOn: day('2020-05-19'), attending: 40, chair: 'Trần Văn Chủ', secretary: 'Lê Thị Thư', naming: 'optional', documents: [...documents], codeUntil: day('2020-05-25'), ...wish,
  }));
}

interface DraftWish {
  readonly title: string;
  readonly centre?: boolean;
  readonly state?: 'draft' | 'opinions' | 'withdrawn';
  readonly versions?: number;
}

/** A document that was put before others, written behind its room's back: this room only reads what is there. */
export async function makeDraft({ db }: TestDatabase, organisation: string, { title, centre = false, state = 'opinions', versions = 1 }: DraftWish): Promise<string> {
  const id = randomUUID();
  const at = moment('2020-04-20T02:00:00.000Z');
  const { season_id, organisation_id } = await db
    .selectFrom('seasons as s').innerJoin('organisations as o', (on) => on.on('o.code', '=', organisation)).select(['s.id as season_id', 'o.id as organisation_id']).where('s.code', '=', SEASON).executeTakeFirstOrThrow();
  await db
    .insertInto('documents')
    .values({ id, season_id, organisation_id, kind: 'political-report', title, centre, state, draft: versions, presented: versions, revision: 1, made_at: at, changed_at: at, changed_by: 'Lê Thị Thư' })
    .execute();
  for (let number = 1; number <= versions; number += 1) await addVersion(db, id, number, PARAGRAPHS);
  return id;
}

export interface WrittenParagraph {
  readonly kind: 'heading' | 'text' | 'row' | 'note';
  readonly level: number;
  readonly label: string;
  readonly text: string;
}

export async function addVersion(db: TestDatabase['db'], document: string, number: number, paragraphs: readonly WrittenParagraph[]): Promise<void> {
  const at = moment('2020-04-20T02:00:00.000Z');
  await db.insertInto('document_versions').values({ document_id: document, number, opened_at: at, saved_at: at, saved_by: 'Lê Thị Thư', source: 'typed', next_id: paragraphs.length + 1, file_hash: null }).execute();
  await db.insertInto('document_paragraphs').values(paragraphs.map((each, index) => ({ document_id: document, version: number, at: index, paragraph: index + 1, ...each, folded: fold(each.text) }))).execute();
}

/** A receipt as a page makes it. */
export function receipt(): string {
  return createHash('sha256').update(randomUUID()).digest('hex').slice(0, 32);
}
