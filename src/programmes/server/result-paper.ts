import { type Day, dayOf, type Moment } from '#foundation/day.ts';
import { formatDay, formatNumber, longDay } from '#foundation/vietnamese-format.ts';
import type { Block, OfficialPaper } from '#platform/documents/official.ts';
import { sampleMark } from '#platform/documents/paper-marks.ts';
import { paperHead, type PaperFrame } from './paper-frame.ts';
import type { ResultReport } from './result-report.ts';

/** F07: the report on the congress, from the record alone; a draft until everything that it speaks of is on record. @source forms F07 */
export function resultPaper(frame: PaperFrame, report: ResultReport): OfficialPaper {
  const { season } = frame.place;
  const head = paperHead({ ...frame, today: dateOf(report, frame.today) }, 'BC', null);
  const { draft: _, ...issued } = head;
  return {
    ...(report.missing.length > 0 ? head : issued), kind: 'BÁO CÁO', abstract: `kết quả ${lower(report.title.replaceAll(/(\d{4}) - (\d{4})/g, '$1\u00A0-\u00A0$2'))}`,
    blocks: [
      ...sampleMark(season.sample),
      ...sittingBlocks(report), ...documentBlocks(report), ...electionBlocks(report), ...incidentBlocks(report),
      ...(report.missing.length === 0 ? [] : [{ kind: 'note', text: `Sổ ghi còn thiếu: ${report.missing.map(({ vi }) => vi).join(' ')}` } as const]),
    ],
  };
}

function dateOf({ closedAt, heldOn }: ResultReport, today: Day): Day {
  const closed = closedAt === null ? (heldOn as Day | null) : dayOf(closedAt as Moment);
  return closed !== null && closed > today ? closed : today;
}

/** Below so many elected a share is not printed. */
const FEW = 5;

function sittingBlocks({ sittings, attendance, heldOn, title }: ResultReport): Block[] {
  const days = (kind: string): string => [...new Set(sittings.filter((each) => each.kind === kind).map((each) => formatDay(each.heldOn as Day)))].join(', ');
  return [
    { kind: 'heading', level: 1, text: 'THỜI GIAN, THÀNH PHẦN' },
    { kind: 'paragraph', text: heldOn === null ? `${title} chưa được ghi nhận là đã tổ chức.` : `${title} tổ chức ${longDay(heldOn as Day)}.` },
    ...(['preparatory', 'official'] as const).flatMap((kind): Block[] => (days(kind) === '' ? [] : [{ kind: 'bullet', text: `${kind === 'official' ? 'Phiên chính thức' : 'Phiên trù bị'}: ${days(kind)}.` }])),
    ...(attendance === null ? [] : [{ kind: 'bullet', text: `Triệu tập ${formatNumber(attendance.summoned)}, có mặt ${formatNumber(attendance.present)} (${attendance.percent}).` } as const]),
  ];
}

function documentBlocks({ documents, targets }: ResultReport): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'VĂN KIỆN, CHỈ TIÊU' },
    ...(documents.length === 0 ? [{ kind: 'paragraph', text: 'Không có văn kiện nào trong sổ ghi.' } as const] : []),
    ...documents.map(({ title, passed, vote }): Block => ({ kind: 'bullet', text: `${title}: ${passed ? `đã thông qua${vote ? `, ${vote.vi}` : ''}` : 'chưa thông qua trong sổ ghi'}.` })),
    ...(targets.former.length === 0 ? [] : [{ kind: 'bullet', text: `Chỉ tiêu nhiệm kỳ trước: ${targets.former.map(({ name, count }) => `${lower(name.vi)} ${formatNumber(count)}`).join(', ')}.` } as const]),
    ...(targets.new === 0 ? [] : [{ kind: 'bullet', text: `Chỉ tiêu nhiệm kỳ mới: ${formatNumber(targets.new)}.` } as const]),
  ];
}

function electionBlocks({ elections }: ResultReport): Block[] {
  if (elections.length === 0) return [{ kind: 'heading', level: 1, text: 'BẦU CỬ' }, { kind: 'paragraph', text: 'Không có cuộc bầu cử nào trong sổ ghi.' }];
  // A share of one or two persons says nothing.
  const said = (of: { readonly count: number; readonly percent: string } | null, elected = FEW): string => (of === null ? '–' : elected < FEW ? formatNumber(of.count) : `${formatNumber(of.count)} (${of.percent})`);
  return [
    { kind: 'heading', level: 1, text: 'BẦU CỬ' },
    {
      kind: 'table', size: 10,
      columns: [
        { header: 'Cuộc bầu', width: 30, align: 'left' }, { header: 'Số lượng bầu', width: 14, align: 'right' }, { header: 'Trúng cử', width: 13, align: 'right' }, { header: 'Thiếu', width: 12, align: 'right' },
        { header: 'Nữ', width: 20, align: 'right' }, { header: 'Dưới 40 tuổi', width: 20, align: 'right' }, { header: 'Dân tộc thiểu số', width: 20, align: 'right' }, { header: 'Cấp ủy khóa trước', width: 20, align: 'right' },
        { header: 'Tuổi bình quân', width: 16, align: 'right' },
      ],
      rows: elections.map((each) => [each.name.vi, formatNumber(each.seats), formatNumber(each.elected), each.over ? formatNumber(each.shortage) : 'chưa xong', said(each.women, each.elected), said(each.under40, each.elected), said(each.minority, each.elected), said(each.again, each.elected), each.meanAge ?? '–']),
    },
    ...elections.filter((each) => each.names.length > 0).map((each): Block => ({ kind: 'bullet', text: [{ text: `${each.name.vi}: `, bold: true }, { text: `${each.names.join('; ')}.` }] })),
    ...elections.filter((each) => each.office === 'committee' && (each.university !== null || each.advancedTheory !== null)).map((each): Block => ({ kind: 'bullet', text: `${each.name.vi}: trình độ đại học trở lên ${said(each.university)}; lý luận chính trị cao cấp, cử nhân ${said(each.advancedTheory)}.` })),
    { kind: 'note', text: 'Tuổi là năm đại hội trừ năm sinh; dấu – là danh sách dự đại hội chưa ghi đủ.' },
  ];
}

function incidentBlocks({ incidents }: ResultReport): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'VIỆC PHÁT SINH, KHIẾU NẠI' },
    ...(incidents.length === 0 ? [{ kind: 'paragraph', text: 'Sổ ghi không có việc phát sinh.' } as const] : incidents.map((text): Block => ({ kind: 'bullet', text: `${text.replace(/[.\s]+$/, '')}.` }))),
    // Complaints come in on paper, to the superior's inspection; the record has none to count, and a report that is silent would say that there were none.
    { kind: 'paragraph', text: 'Đơn thư, khiếu nại về đại hội: ………………………………………………' },
  ];
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
