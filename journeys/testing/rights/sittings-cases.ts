import type { RoomCases, Target } from './case.ts';
import { SEASON } from './world.ts';

const place = (at: Target) => ({ season: SEASON, organisation: at.organisation });
/** No item, motion, speech or screen has this id. */
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** The day of a congress that has not begun: what needs an open sitting is refused in its own words to everybody entitled. */
export const sittingsCases: RoomCases<'sittings'> = {
  'sittings.show': { input: place },
  'sittings.set_agenda': { input: place },
  'sittings.open_sitting': { meets: 'day_outside_season', input: (at) => ({ ...place(at), kind: 'official', on: '2019-01-01' }) },
  'sittings.close_sitting': { meets: 'no_sitting_open', input: place },
  'sittings.close_congress': { meets: 'official_sitting_missing', input: place },
  'sittings.start_item': { meets: 'no_sitting_open', input: (at) => ({ ...place(at), item: NOBODY }) },
  'sittings.end_item': { meets: 'no_sitting_open', input: (at) => ({ ...place(at), item: NOBODY }) },
  'sittings.request_speech': { input: (at) => ({ ...place(at), role: 'guest', name: 'Nguyễn Văn Ân', unit: 'Ủy ban Mặt trận xã', subject: 'Công tác mặt trận', minutes: 7 }) },
  'sittings.order_speeches': { meets: 'speech_not_found', input: (at) => ({ ...place(at), order: [NOBODY] }) },
  'sittings.start_speech': { meets: 'no_sitting_open', input: (at) => ({ ...place(at), speech: NOBODY }) },
  'sittings.end_speech': { meets: 'no_sitting_open', input: (at) => ({ ...place(at), speech: NOBODY }) },
  'sittings.withdraw_speech': { meets: 'speech_not_found', input: (at) => ({ ...place(at), speech: NOBODY }) },
  'sittings.put_motion': { meets: 'no_sitting_open', input: (at) => ({ ...place(at), text: 'Thông qua chương trình', kind: 'agenda', method: 'card' }) },
  'sittings.decide_motion': { meets: 'no_sitting_open', input: (at) => ({ ...place(at), motion: NOBODY, for: 1, against: 0, other: 0 }) },
  'sittings.withdraw_motion': { meets: 'no_sitting_open', input: (at) => ({ ...place(at), motion: NOBODY }) },
  'sittings.elect_officers': { meets: 'no_sitting_open', input: (at) => ({ ...place(at), office: 'presidium', method: 'hands', for: 1, against: 0, other: 0, people: [{ participant: NOBODY }] }) },
  'sittings.make_screen': { input: (at, world) => ({ ...place(at), name: `Màn hình ${world.next()}` }) },
  'sittings.end_screen': { meets: 'screen_not_found', input: (at) => ({ ...place(at), screen: NOBODY }) },
  'sittings.show_panel': { meets: 'screen_not_found', input: (at) => ({ ...place(at), shown: { kind: 'blank' }, screens: [NOBODY] }) },
  'sittings.hall': { nowhere: true, meets: 'hall_screen_unknown', input: () => ({ token: 'khong-co-man-hinh-nao' }) },
  'sittings.minutes': { input: place },
  'sittings.remark_minutes': { input: (at) => ({ ...place(at), line: 'all', text: 'Đã đọc lại' }) },
  'sittings.minutes_file': { input: (at) => ({ ...place(at), format: 'docx' }) },
  'sittings.resolution': { input: place },
  'sittings.resolution_file': { input: (at) => ({ ...place(at), format: 'docx' }) },
};
