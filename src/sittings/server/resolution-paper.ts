import { archivedAt } from '#progress/core/report-words.ts';
import type { CongressPlace } from '#campaigns/server/door.ts';
import type { LinkedTable } from '#documents/core/linked-table.ts';
import type { Day } from '#foundation/day.ts';
import type { Block, OfficialPaper } from '#platform/documents/official.ts';
import { ledgerFoot, sampleMark } from '#platform/documents/paper-marks.ts';
import { plainTable } from '#platform/documents/plain-table.ts';
import { minutesDay } from '../core/minutes.ts';
import type { ElectedOffice } from '../core/officers.ts';
import type { Minutes } from './minutes-record.ts';
import { congressHead, headOf, paperTitle } from './minutes-paper.ts';
import type { Resolution } from './resolution.ts';

const MISSING = 'Phần này lấy từ văn kiện đã được đại hội thông qua; hiện chưa có trong phần mềm. Đoàn thư ký bổ sung trước khi ký.';

/** F05 as an official paper: a draft without number until it is adopted and issued. @param today where no sitting was held yet */
export function resolutionPaper(place: CongressPlace, resolution: Resolution, minutes: Minutes, signing: { readonly signedAt: string; readonly chair: string }, today: Day): OfficialPaper {
  const title = paperTitle(place);
  return {
    ...congressHead(place, minutesDay(minutes.record.sittings) ?? today, signing.signedAt),
    symbol: 'NQ/ĐH',
    ...(!(resolution.vote?.passed ?? false) && { draft: 'draft' as const }),
    kind: 'NGHỊ QUYẾT',
    abstract: title,
    blocks: [
      ...sampleMark(place.season.sample),
      { kind: 'paragraph', text: basis(title, minutes) },
      { kind: 'centred', text: 'QUYẾT NGHỊ' },
      ...fromDocuments(resolution),
      { kind: 'heading', level: 1, text: 'CẤP ỦY VÀ ĐẠI BIỂU ĐƯỢC BẦU' },
      ...(resolution.elected.length === 0 ? [{ kind: 'note', text: 'Chưa có kết quả bầu cử nào được công bố.' } as const] : resolution.elected.map(({ vi }): Block => ({ kind: 'paragraph', text: vi }))),
      { kind: 'heading', level: 1, text: 'GIAO NHIỆM VỤ' },
      ...resolution.task.map(({ vi }): Block => ({ kind: 'paragraph', text: vi })),
      { kind: 'paragraph', text: voteSentence(resolution) },
    ],
    signatures: [{ authority: 'T/M Đoàn chủ tịch', name: signing.chair || headOf(presidium(minutes), 'presidium') }],
    recipients: ['Cấp ủy cấp trên trực tiếp', 'Các tổ chức đảng trực thuộc', archivedAt(place.organisation.name)],
    footer: ledgerFoot(minutes.head),
  };
}

function presidium({ officers }: Minutes): readonly ElectedOffice[] {
  return officers.filter((each) => each.office === 'presidium');
}

/** Who met and how many, from the last official sitting. */
function basis(title: string, { record }: Minutes): string {
  const last = record.sittings.findLast((sitting) => sitting.kind === 'official');
  const who = record.form === 'members' ? 'đảng viên chính thức' : 'đại biểu';
  return last ? `${title} có ${last.present} ${who} dự trên tổng số ${last.summoned} được triệu tập, sau khi thảo luận các văn kiện trình đại hội,` : `${title}, sau khi thảo luận các văn kiện trình đại hội,`;
}

function fromDocuments({ fromDocuments: parts }: Resolution): Block[] {
  const part = (heading: string, paragraphs: readonly string[] | undefined, table?: LinkedTable | null): Block[] => [
    { kind: 'heading', level: 1, text: heading },
    ...(paragraphs === undefined || paragraphs.length === 0 ? [{ kind: 'note', text: MISSING } as const] : paragraphs.map((text): Block => ({ kind: 'paragraph', text }))),
    ...(table ? [plainTable(table)] : []),
  ];
  return [...part('ĐÁNH GIÁ NHIỆM KỲ QUA', parts?.assessment, parts?.tables.assessment), ...part('PHƯƠNG HƯỚNG, MỤC TIÊU, NHIỆM VỤ NHIỆM KỲ TỚI', parts?.direction, parts?.tables.direction), ...part('CÁC VĂN KIỆN ĐƯỢC THÔNG QUA', parts?.papers)];
}

function voteSentence({ vote }: Resolution): string {
  if (vote === null) return 'Nghị quyết chưa được biểu quyết.';
  const count = `tán thành ${vote.for}/${vote.present} (${vote.share}), không tán thành ${vote.against}, ý kiến khác ${vote.other}`;
  return vote.passed ? `Nghị quyết được đại hội biểu quyết thông qua: ${count}.` : `Nghị quyết không được đại hội thông qua: ${count}.`;
}
