import { formatDay, formatNumber } from '#foundation/vietnamese-format.ts';
import type { Book } from '#platform/documents/excel.ts';
import type { OfficialPaper } from '#platform/documents/official.ts';
import { sampleMark } from '#platform/documents/paper-marks.ts';
import { committeeOf } from '#progress/core/report-words.ts';
import { formatAmount } from '#targets/core/amount.ts';
import type { StoredTarget } from '#targets/server/door.ts';
import { withUnit } from '../core/first-tasks.ts';
import { quarterOf } from '../core/quarters.ts';
import { quarterWords } from '../core/words.ts';
import { paperHead, type PaperFrame, paragraphs } from './paper-frame.ts';
import { term } from './rules-paper.ts';
import type { Programme, StoredTask } from './store-tasks.ts';

/** The action programme or the programme of the whole term. @source forms A04: task, target, lead, time, quarter */
export function programmePaper(frame: PaperFrame, { kind, aims, issued }: Programme, tasks: readonly StoredTask[], targets: ReadonlyMap<string, StoredTarget>): OfficialPaper {
  const { organisation, season } = frame.place;
  const committee = committeeOf(organisation.name);
  return {
    ...paperHead(frame, 'CTr', issued, 'landscape'), kind: kind === 'action' ? 'CHƯƠNG TRÌNH HÀNH ĐỘNG' : 'CHƯƠNG TRÌNH LÀM VIỆC TOÀN KHÓA',
    abstract: kind === 'action' ? `thực hiện Nghị quyết đại hội ${organisation.name} nhiệm kỳ ${term(season.term)}` : `của ${committee} nhiệm kỳ ${term(season.term)}`,
    blocks: [
      ...sampleMark(season.sample),
      ...(aims === '' ? [] : [{ kind: 'heading', level: 1, text: 'MỤC ĐÍCH, YÊU CẦU' } as const, ...paragraphs(aims)]),
      { kind: 'heading', level: 1, text: 'NHIỆM VỤ, PHÂN CÔNG, THỜI GIAN' },
      {
        kind: 'table', size: 12,
        columns: [
          { header: 'TT', width: 10, align: 'center' }, { header: 'Nhiệm vụ', width: 78, align: 'left' }, { header: 'Chỉ tiêu của nghị quyết', width: 54, align: 'left' }, { header: 'Chủ trì', width: 40, align: 'left' },
          { header: 'Bắt đầu', group: 'Thời gian', width: 25, align: 'center' }, { header: 'Hoàn thành', group: 'Thời gian', width: 25, align: 'center' }, { header: 'Quý', width: 20, align: 'center' },
        ],
        rows: tasks.map((task, at) => [formatNumber(at + 1), task.text, targetText(task.target === null ? undefined : targets.get(task.target)), task.lead, formatDay(task.from), formatDay(task.due), quarterWords(quarterOf(task.due)).vi.replace('Quý ', '')]),
      },
      { kind: 'heading', level: 1, text: 'TỔ CHỨC THỰC HIỆN' },
      { kind: 'paragraph', text: `Cấp ủy viên được phân công chủ trì chịu trách nhiệm về kết quả, hằng quý báo cáo ${committee}. ${committee} kiểm tra, giám sát, sơ kết và điều chỉnh khi cần.` },
    ],
  };
}

/** The same table as a sheet, to be sorted and filtered. @source forms A04 */
export function programmeBook(frame: PaperFrame, { kind, issued }: Programme, tasks: readonly StoredTask[], targets: ReadonlyMap<string, StoredTarget>): Book {
  const { organisation, season } = frame.place;
  const title = `${kind === 'action' ? 'Chương trình hành động' : 'Chương trình làm việc toàn khóa'} nhiệm kỳ ${term(season.term)}`;
  return {
    title: `${title} – ${organisation.name}`, dated: issued?.on ?? frame.today,
    sheets: [{
      name: kind === 'action' ? 'Chương trình hành động' : 'Chương trình toàn khóa', titles: [title, committeeOf(organisation.name)], orientation: 'landscape',
      columns: [
        { header: 'TT', width: 6, type: 'number' }, { header: 'Nhiệm vụ', width: 60, type: 'text' }, { header: 'Chỉ tiêu của nghị quyết', width: 36, type: 'text' }, { header: 'Chủ trì', width: 28, type: 'text' },
        { header: 'Bắt đầu', group: 'Thời gian', width: 12, type: 'day' }, { header: 'Hoàn thành', group: 'Thời gian', width: 12, type: 'day' }, { header: 'Quý', width: 12, type: 'text' },
      ],
      rows: tasks.map((task, at) => [at + 1, task.text, targetText(task.target === null ? undefined : targets.get(task.target)), task.lead, task.from, task.due, quarterWords(quarterOf(task.due)).vi.replace('Quý ', '')]),
      notes: [...(season.sample ? ['Dữ liệu mẫu – không phải số liệu thật.'] : []), ...(issued ? [`Số ${issued.number}, ban hành ngày ${formatDay(issued.on)}.`] : ['Dự thảo, chưa ban hành.']), frame.footer],
    }],
  };
}

function targetText(target: StoredTarget | undefined): string {
  if (!target) return '–';
  return target.direction === 'reach' ? `${target.title} (đạt năm ${target.dueYear})` : `${target.title}: ${withUnit(formatAmount(target.goal), target.unit)}`;
}
