import { archivedAt } from '#progress/core/report-words.ts';
import type { Day } from '#foundation/day.ts';
import { formatDay, formatNumber } from '#foundation/vietnamese-format.ts';
import type { Block, OfficialPaper } from '#platform/documents/official.ts';
import { sampleMark } from '#platform/documents/paper-marks.ts';
import type { PlanPaper } from '../../core/plan-paper.ts';
import { authorityOf, congressName, ended, linesOf, ownHead, type PaperSetting } from './head.ts';

/** The plan of the congress; number and day are given when it is issued. @source forms P01 */
export function planPaperFile(setting: PaperSetting, paper: PlanPaper): OfficialPaper {
  const { place, today, signer } = setting;
  return {
    ...ownHead(setting, 'KH', today), kind: 'KẾ HOẠCH', abstract: `tổ chức ${congressName(place)}`,
    blocks: [
      ...sampleMark(place.season.sample),
      ...(paper.basis === '' ? [] : [{ kind: 'paragraph', text: ended(/^căn cứ/i.test(paper.basis) ? paper.basis : `Căn cứ ${paper.basis}`) } as const]),
      ...part('MỤC ĐÍCH, YÊU CẦU', linesOf(paper.aims)),
      ...part('NỘI DUNG ĐẠI HỘI', linesOf(paper.contents)),
      ...part('CÁC BƯỚC, THỜI GIAN VÀ NGƯỜI THỰC HIỆN', stepsTable(paper)),
      ...part('CÁC TIỂU BAN', paper.subcommittees.flatMap(subcommittee)),
      ...part('KINH PHÍ', budgetTable(paper)),
      ...part('TỔ CHỨC THỰC HIỆN', paper.duties.map(({ who, what }): Block => ({ kind: 'bullet', text: [{ text: `${who}: `, bold: true }, { text: ended(what) }] }))),
    ],
    signatures: [{ authority: authorityOf(place.organisation), name: signer }],
    recipients: ['Cấp ủy cấp trên trực tiếp', 'Các tổ chức đảng trực thuộc', 'Các tiểu ban', archivedAt(place.organisation.name)],
  };
}

/** A part that is still blank keeps its place on the paper, to be written by hand. */
const TO_WRITE: Block = { kind: 'paragraph', text: '…'.repeat(30) };

function part(heading: string, blocks: readonly Block[]): Block[] {
  return [{ kind: 'heading', level: 1, text: heading }, ...(blocks.length === 0 ? [TO_WRITE] : blocks)];
}

function stepsTable({ steps }: PlanPaper): Block[] {
  if (steps.length === 0) return [];
  return [{
    kind: 'table',
    columns: [{ header: 'TT', width: 1, align: 'center' }, { header: 'Việc', width: 8, align: 'left' }, { header: 'Thời gian', width: 5, align: 'center' }, { header: 'Người thực hiện', width: 4, align: 'left' }],
    rows: steps.map(({ what, from, until, who }, index) => [String(index + 1), what, period(from, until), who]),
  }];
}

function period(from: Day | null, until: Day | null): string {
  if (from === null || until === null || from === until) return from ?? until ? formatDay((from ?? until) as Day) : '';
  return `${formatDay(from)} – ${formatDay(until)}`;
}

function subcommittee({ name, head, members, task }: PlanPaper['subcommittees'][number]): Block[] {
  const people = [head === '' ? '' : `Trưởng tiểu ban: đồng chí ${head}`, members === '' ? '' : `Thành viên: ${members}`].filter((each) => each !== '').join('. ');
  return [
    { kind: 'heading', level: 2, text: name },
    ...(people === '' ? [] : [{ kind: 'paragraph', text: ended(people) } as const]),
    ...(task === '' ? [] : [{ kind: 'paragraph', text: `Nhiệm vụ: ${ended(task)}` } as const]),
  ];
}

function budgetTable({ budget }: PlanPaper): Block[] {
  if (budget.length === 0) return [];
  return [{
    kind: 'table',
    columns: [{ header: 'TT', width: 1, align: 'center' }, { header: 'Khoản', width: 9, align: 'left' }, { header: 'Số tiền (đồng)', width: 4, align: 'right' }],
    rows: budget.map(({ item, amount }, index) => [String(index + 1), item, formatNumber(amount)]),
    sums: [['', 'Cộng', formatNumber(budget.reduce((sum, { amount }) => sum + amount, 0))]],
  }];
}
