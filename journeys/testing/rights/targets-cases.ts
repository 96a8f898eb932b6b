import { day } from '#foundation/day.ts';
import { toXlsx } from '#platform/documents/excel.ts';
import type { RoomCases, Target } from './case.ts';
import { SEASON, type World } from './world.ts';

const place = (at: Target) => ({ season: SEASON, organisation: at.organisation });

const goal = (world: World) =>
  ({ term: 'former', theme: 'economy', title: `Chỉ tiêu thử ${world.next()}`, unit: 'tỷ đồng', direction: 'up', goal: '12.5', fromYear: 2016, dueYear: 2020, source: 'Nghị quyết số 01-NQ/ĐH' }) as const;

/** A sheet with one new target each time. */
function sheet(_at: Target, world: World): Promise<Uint8Array> {
  const heads = ['Chỉ tiêu', 'Lĩnh vực', 'Đơn vị tính', 'Mức đề ra', 'Năm đầu', 'Năm cuối', 'Văn bản đề ra'];
  const [first, ...others] = heads.map((header) => ({ header, width: 20, type: 'text' }) as const);
  return toXlsx({
    title: 'Chỉ tiêu', dated: day('2020-05-20'),
    sheets: [{ name: 'Chỉ tiêu', columns: [first ?? { header: 'Chỉ tiêu', width: 20, type: 'text' }, ...others], rows: [[`Chỉ tiêu nạp ${world.next()}`, 'Kinh tế', 'tỷ đồng', '47.121,5', '2016', '2020', 'Nghị quyết số 01-NQ/ĐH']] }],
  });
}

export const targetsCases: RoomCases<'targets'> = {
  'targets.list': { input: place },
  'targets.set': { input: (at, world) => ({ ...place(at), ...goal(world) }) },
  'targets.drop': { input: async (at, world) => ({ ...place(at), target: await world.target(at.organisation), revision: 1, reason: 'Ghi nhầm' }) },
  'targets.record_result': { input: async (at, world) => ({ ...place(at), target: await world.target(at.organisation), year: 2019, value: '13', paper: 'Báo cáo 12-BC/ĐU' }) },
  'targets.judge': { input: async (at, world) => ({ ...place(at), target: await world.target(at.organisation), revision: 1, subjective: 'Chưa kiên quyết', objective: '', lesson: '' }) },
  'targets.set_task': { input: (at, world) => ({ ...place(at), term: 'new', kind: 'key-task', text: `Nhiệm vụ thử ${world.next()}` }) },
  'targets.drop_task': { input: async (at, world) => ({ ...place(at), task: await world.task(at.organisation), revision: 1, reason: 'Ghi nhầm' }) },
  'targets.feasibility': { input: async (at, world) => ({ ...place(at), target: await world.sharedTarget(at.organisation) }) },
  'targets.compare': { input: async (at, world) => ({ ...place(at), target: await world.sharedTarget(at.organisation) }) },
  'targets.roll_up': { input: place },
  'targets.table': { input: (at) => ({ ...place(at), which: 'results' }) },
  'targets.file': {
    input: async (at, world) => {
      await world.sharedTarget(at.organisation);
      return { ...place(at), format: 'xlsx' };
    },
  },
  'targets.import_template': { input: (at) => ({ ...place(at), term: 'former' }) },
  'targets.import_preview': { input: (at) => ({ ...place(at), term: 'former' }), file: sheet, fileName: 'chi-tieu.xlsx' },
  'targets.import': { input: (at) => ({ ...place(at), term: 'former' }), file: sheet, fileName: 'chi-tieu.xlsx' },
};
