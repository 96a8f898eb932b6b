import { randomUUID } from 'node:crypto';
import { day } from '#foundation/day.ts';
import { toXlsx } from '#platform/documents/excel.ts';
import type { RoomCases, Target } from './case.ts';
import { SEASON, type World } from './world.ts';

const place = (at: Target) => ({ season: SEASON, organisation: at.organisation });
/** No drive, meeting, document or opinion has this id. */
const NOBODY = '00000000-0000-4000-8000-000000000000';
const receipt = (): string => randomUUID().replaceAll('-', '');
const said = { paragraph: null, topic: 'other', kind: 'other', text: 'Đề nghị làm sớm.' } as const;
const ofNothing = { drive: NOBODY, document: NOBODY, version: 1 } as const;

function sheet(_at: Target, world: World): Promise<Uint8Array> {
  const column = (header: string) => ({ header, width: 20, type: 'text' }) as const;
  return toXlsx({ title: 'Ý kiến', dated: day('2020-05-20'), sheets: [{ name: 'Ý kiến', columns: [column('Loại ý kiến'), column('Ý kiến')], rows: [['Ý kiến khác', `Ý kiến nạp ${world.next()}`]] }] });
}

type Intake =
  | 'drives' | 'open_drive' | 'change_drive' | 'drive_overview' | 'meetings' | 'open_meeting' | 'change_meeting' | 'close_meeting' | 'my_places' | 'my_drafts' | 'read_draft' | 'give' | 'meeting_by_code' | 'read_draft_by_code'
  | 'give_by_code' | 'by_receipt' | 'mine' | 'withdraw' | 'withdraw_by_receipt' | 'enter' | 'import_template' | 'import_preview' | 'import' | 'on_paragraph' | 'counts' | 'search' | 'form_file' | 'export';

/** What is asked about a draft that is not there is answered so to everybody entitled; the right is judged before. */
export const opinionsIntakeCases: Pick<RoomCases<'opinions'>, `opinions.${Intake}`> = {
  'opinions.drives': { input: (at) => ({ season: SEASON, organisation: at.organisation }) },
  'opinions.open_drive': { meets: 'document_not_found', input: (at) => ({ ...place(at), name: 'Đợt thử', documents: [NOBODY], from: '2020-05-01', until: '2020-05-31' }) },
  'opinions.change_drive': { meets: 'drive_not_found', input: (at) => ({ ...place(at), drive: NOBODY, revision: 1, name: 'Đợt thử', documents: [NOBODY], from: '2020-05-01', until: '2020-05-31' }) },
  'opinions.drive_overview': { nowhere: true, meets: 'drive_not_found', input: () => ({ season: SEASON, drive: NOBODY }) },
  'opinions.meetings': { input: place },
  'opinions.open_meeting': { meets: 'document_not_found', input: (at) => ({ ...place(at), meeting: randomUUID(), heldOn: '2020-05-20', naming: 'optional', documents: [NOBODY] }) },
  'opinions.change_meeting': { meets: 'meeting_not_found', input: (at) => ({ ...place(at), meeting: NOBODY, revision: 1, heldOn: '2020-05-20', naming: 'optional', documents: [NOBODY] }) },
  'opinions.close_meeting': { meets: 'meeting_not_found', input: (at) => ({ ...place(at), meeting: NOBODY, revision: 1 }) },
  'opinions.my_places': { nowhere: true, input: () => ({}) },
  'opinions.my_drafts': { input: place },
  'opinions.read_draft': { meets: 'document_not_found', input: (at) => ({ ...place(at), document: NOBODY }) },
  'opinions.give': { meets: 'document_not_found', input: (at) => ({ ...place(at), ...ofNothing, ...said, opinion: randomUUID(), receipt: receipt() }) },
  'opinions.meeting_by_code': { nowhere: true, input: async (_at, world) => ({ code: await world.meetingCode() }) },
  'opinions.read_draft_by_code': { nowhere: true, meets: 'document_not_found', input: async (_at, world) => ({ code: await world.meetingCode(), document: NOBODY }) },
  'opinions.give_by_code': { nowhere: true, meets: 'document_not_found', input: async (_at, world) => ({ ...ofNothing, ...said, code: await world.meetingCode(), opinion: randomUUID(), receipt: receipt() }) },
  'opinions.by_receipt': { nowhere: true, input: () => ({ receipts: [receipt()] }) },
  'opinions.mine': { nowhere: true, input: () => ({}) },
  'opinions.withdraw': { nowhere: true, meets: 'opinion_not_found', input: () => ({ opinion: NOBODY }) },
  'opinions.withdraw_by_receipt': { nowhere: true, meets: 'opinion_not_found', input: () => ({ receipt: receipt() }) },
  'opinions.enter': { meets: 'meeting_not_found', input: (at) => ({ ...place(at), ...ofNothing, meeting: NOBODY, lines: [{ ...said, opinion: randomUUID() }] }) },
  'opinions.import_template': { meets: 'document_not_found', input: (at) => ({ ...place(at), document: NOBODY }) },
  'opinions.import_preview': { meets: 'meeting_not_found', input: (at) => ({ ...place(at), ...ofNothing, meeting: NOBODY }), file: sheet, fileName: 'y-kien.xlsx' },
  'opinions.import': { meets: 'meeting_not_found', input: (at) => ({ ...place(at), ...ofNothing, meeting: NOBODY }), file: sheet, fileName: 'y-kien.xlsx' },
  'opinions.on_paragraph': { meets: 'document_not_found', input: (at) => ({ ...place(at), document: NOBODY }) },
  'opinions.counts': { meets: 'document_not_found', input: (at) => ({ ...place(at), document: NOBODY }) },
  'opinions.search': { input: (at) => ({ season: SEASON, unit: at.organisation, q: 'cầu' }) },
  'opinions.form_file': { meets: 'document_not_found', input: (at) => ({ ...place(at), document: NOBODY, format: 'docx' }) },
  'opinions.export': { meets: 'document_not_found', input: (at) => ({ ...place(at), document: NOBODY }) },
};
