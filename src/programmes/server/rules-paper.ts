import { formatDay, formatNumber } from '#foundation/vietnamese-format.ts';
import type { Block, OfficialPaper } from '#platform/documents/official.ts';
import { sampleMark } from '#platform/documents/paper-marks.ts';
import { plainTable } from '#platform/documents/plain-table.ts';
import { committeeOf } from '#progress/core/report-words.ts';
import { paperHead, type PaperFrame, paragraphs } from './paper-frame.ts';
import type { Assignment, WorkingRules } from './store-rules.ts';

/** The working rules, article by article. @source forms A03 */
export function rulesPaper(frame: PaperFrame, { parts, issued }: WorkingRules): OfficialPaper {
  const { organisation, season } = frame.place;
  return {
    ...paperHead(frame, 'QC', issued), kind: 'QUY CHẾ', abstract: `làm việc của ${committeeOf(organisation.name)} nhiệm kỳ ${term(season.term)}`,
    blocks: [
      ...sampleMark(season.sample),
      { kind: 'paragraph', text: `Căn cứ Điều lệ Đảng; căn cứ Nghị quyết đại hội ${organisation.name} nhiệm kỳ ${term(season.term)}; ${committeeOf(organisation.name)} quy định chế độ làm việc như sau:` },
      ...parts.flatMap(({ title, text }, at): Block[] => [{ kind: 'heading', level: 1, numbered: false, text: `Điều ${formatNumber(at + 1)}. ${title}` }, ...paragraphs(text)]),
    ],
  };
}

/** Who is in charge of what. @source forms A03: member, field, area, date */
export function assignmentsPaper(frame: PaperFrame, assignments: readonly Assignment[], issued: WorkingRules['issued']): OfficialPaper {
  const { organisation, season } = frame.place;
  const table = plainTable({
    caption: '', head: ['TT', 'Họ và tên', 'Chức vụ', 'Lĩnh vực phụ trách', 'Địa bàn', 'Từ ngày'],
    rows: assignments.map(({ name, office, field, area, from }, at) => [formatNumber(at + 1), name, office || '–', field, area || '–', formatDay(from)]),
  });
  const { draft, symbol: _symbol, ...head } = paperHead(frame, 'QC', null, 'landscape');
  return {
    // An annex of the rules has no number of its own.
    ...head, ...(issued === null && draft !== undefined && { draft }), kind: 'BẢNG PHÂN CÔNG', abstract: `nhiệm vụ cấp ủy viên ${organisation.name} nhiệm kỳ ${term(season.term)}`,
    blocks: [
      ...sampleMark(season.sample),
      { kind: 'paragraph', text: issued ? `Theo Quy chế làm việc số ${issued.number} ngày ${formatDay(issued.on)}, ${committeeOf(organisation.name)} phân công:` : `${committeeOf(organisation.name)} phân công:` },
      table,
      // Words below the table, so that no page bears the signature alone.
      { kind: 'paragraph', text: 'Các đồng chí có tên trong bảng chịu trách nhiệm thực hiện nhiệm vụ được phân công.' },
    ],
  };
}

/** The years of a term stay on one line. */
export function term(of: string): string {
  return of.replaceAll(' ', '\u00A0');
}
