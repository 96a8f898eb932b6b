import { randomUUID } from 'node:crypto';
import type { RoomCases, Target } from './case.ts';
import { SEASON } from './world.ts';

const place = (at: Target) => ({ season: SEASON, organisation: at.organisation });
/** No assignment, session or task has this id. */
const NOBODY = '00000000-0000-4000-8000-000000000000';
const issue = { revision: 1, on: '2020-05-20', number: '01-QC/ĐU' };

/** The work after a congress that was not held yet: what writes is refused in its own words to everybody entitled. */
export const programmesCases: RoomCases<'programmes'> = {
  'programmes.overview': { input: place },
  'programmes.roll_up': { input: (at) => ({ season: SEASON, unit: at.organisation }) },
  'programmes.rules': { input: place },
  'programmes.set_working_rules': { meets: 'congress_not_held', input: (at) => ({ ...place(at), parts: [{ title: 'Nguyên tắc làm việc', text: 'Tập trung dân chủ.' }] }) },
  'programmes.issue_working_rules': { meets: 'congress_not_held', input: (at) => ({ ...place(at), ...issue }) },
  'programmes.assign_member': { meets: 'congress_not_held', input: (at) => ({ ...place(at), id: randomUUID(), name: 'Trần Văn An', field: 'Kinh tế', from: '2020-05-20' }) },
  'programmes.drop_assignment': { meets: 'congress_not_held', input: (at) => ({ ...place(at), assignment: NOBODY, revision: 1, reason: 'Ghi nhầm' }) },
  'programmes.hold_session': { meets: 'congress_not_held', input: (at) => ({ ...place(at), id: randomUUID(), heldOn: '2020-05-20', place: 'Hội trường xã', audience: 'Cán bộ chủ chốt', summoned: 50, attended: 48 }) },
  'programmes.withdraw_session': { meets: 'congress_not_held', input: (at) => ({ ...place(at), session: NOBODY, reason: 'Ghi nhầm' }) },
  'programmes.show': { input: (at) => ({ ...place(at), kind: 'action' }) },
  'programmes.make_programme': { meets: 'congress_not_held', input: (at) => ({ ...place(at), kind: 'action', id: randomUUID(), begin: 'empty' }) },
  'programmes.set_aims': { meets: 'congress_not_held', input: (at) => ({ ...place(at), kind: 'action', revision: 1, aims: 'Thực hiện nghị quyết.' }) },
  'programmes.set_task': { meets: 'congress_not_held', input: (at) => ({ ...place(at), kind: 'action', id: randomUUID(), text: 'Làm đường liên ấp', lead: 'Đảng ủy xã', from: '2020-06-01', due: '2020-12-31' }) },
  'programmes.drop_task': { meets: 'congress_not_held', input: (at) => ({ ...place(at), task: NOBODY, revision: 1, reason: 'Ghi nhầm' }) },
  'programmes.issue_programme': { meets: 'congress_not_held', input: (at) => ({ ...place(at), kind: 'action', ...issue }) },
  'programmes.quarter': { input: (at) => ({ ...place(at), quarter: '2020-Q2' }) },
  'programmes.report_quarter': { meets: 'congress_not_held', input: (at) => ({ ...place(at), quarter: '2020-Q2', lines: [{ task: NOBODY, state: 'done', percent: 100 }] }) },
  'programmes.result_report': { input: place },
  'programmes.file': { meets: 'nothing_to_print', input: (at) => ({ ...place(at), form: 'A03', format: 'docx' }) },
};
